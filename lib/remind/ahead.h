#ifndef CX_REMIND_AHEAD_H
#define CX_REMIND_AHEAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "record/record.h"
#include "remind/notice.h"
#include "remind/task.h"

/*
 * What a record would be sent on later days if the data stayed as they are,
 * for one thread.  Conditions and texts are as of the day of each step; due
 * dates are found as of today.
 */
struct cx_remind_ahead;

/* A step that speaks; its rule, step, occasion and channel are in n. */
struct cx_remind_coming {
	struct cx_remind_notice n; /* without texts */
	const struct cx_remind_say *say;
	const struct cx_remind_channel *channel; /* NULL: no word of it */
	size_t choice;				 /* of say->channels */
	int64_t day, due;
};

/* Who is told of them; a member may be NULL. */
struct cx_remind_visitor {
	void *arg;
	/* once a rule, on the first day; dates: how many due dates */
	void (*rule)(void *arg, const struct cx_remind_rule *rule,
	    enum cx_truth who, size_t dates);
	/* a step with no channel for the person */
	void (*unreached)(void *arg, const struct cx_remind_coming *c);
	bool (*step)(
	    void *arg, const struct cx_remind_coming *c, struct cx_err *err);
};

/* r is borrowed; its program keeps the clock. */
struct cx_remind_ahead *cx_remind_ahead_new(
    const struct cx_remind *r, struct cx_err *err);
void cx_remind_ahead_free(struct cx_remind_ahead *a);

/*
 * Visits the steps of the record from one day to another, both included, by
 * rule and due date; what the log has is not visited.
 */
bool cx_remind_ahead_walk(struct cx_remind_ahead *a,
    const struct cx_record *record, int64_t from, int64_t to,
    const struct cx_remind_visitor *v, struct cx_err *err);

/* The text of a column; untouched where it is missing.  For the visitor. */
bool cx_remind_ahead_text(struct cx_remind_ahead *a, size_t slot,
    struct cx_span *out, struct cx_err *err);

/*
 * Fills pattern, subject and text of a copy of c->n, as of its day; raw:
 * without the letters that "translit" makes.  For the visitor.
 */
bool cx_remind_ahead_say(struct cx_remind_ahead *a,
    const struct cx_remind_coming *c, bool raw, struct cx_remind_notice *out,
    struct cx_err *err);

#endif
