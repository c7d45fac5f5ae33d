#ifndef CX_REMIND_TASK_H
#define CX_REMIND_TASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "expr/expr.h"
#include "record/pipeline.h"
#include "remind/rules.h"

/* What became of the records, for one rule. */
struct cx_remind_tally {
	uint64_t messages;
	uint64_t stopped; /* messages that "stop" held back */
	uint64_t unknown; /* records for which "who" is not known */
	uint64_t undated; /* records of "who" without a due date */
};

/*
 * The messages that are due on the program's day, as a task of kind
 * CX_TASK_MAKE with the columns id, rule, step, due, channel, to, language
 * and message.  A record that cannot have one of its messages has none.
 */
struct cx_remind {
	const struct cx_remind_rules *rules;
	const struct cx_program *program;
	int64_t today;		       /* from 1970-01-01 */
	struct cx_remind_tally *tally; /* out: one a rule; owned */
};

/* Both are borrowed.  False without memory. */
bool cx_remind_init(struct cx_remind *r, const struct cx_remind_rules *rules,
    const struct cx_program *program, struct cx_err *err);
void cx_remind_done(struct cx_remind *r);

/* The task; r is its shared state. */
struct cx_task cx_remind_task(struct cx_remind *r);

#endif
