#ifndef CX_REMIND_SAME_H
#define CX_REMIND_SAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Which records a log cannot tell apart: those with the same rule, id and
 * thing.  To it the second is the first one again, with a due date that moved.
 * {0} is empty.
 */
struct cx_remind_same {
	struct cx_remind_owner {
		uint64_t of; /* the hash of the three */
		size_t rule; /* its number */
	} * at;
	size_t n, room;
	uint64_t record; /* of the last one */
};

/*
 * A record of the rule; several times in a row is once.  False without memory.
 */
bool cx_remind_same_add(
    struct cx_remind_same *s, uint64_t of, size_t rule, uint64_t record);
bool cx_remind_same_move(struct cx_remind_same *s, struct cx_remind_same *from);

/* Adds to records[rule] those that are not alone; puts them in order. */
void cx_remind_same_count(struct cx_remind_same *s, uint64_t *records);
void cx_remind_same_done(struct cx_remind_same *s);

#endif
