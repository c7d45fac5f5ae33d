#ifndef CX_REMIND_TASK_H
#define CX_REMIND_TASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "expr/expr.h"
#include "record/pipeline.h"
#include "remind/form.h"
#include "remind/ledger.h"
#include "remind/decide.h"
#include "remind/outbox.h"
#include "remind/rules.h"

/* What became of the records, for one rule. */
struct cx_remind_tally {
	uint64_t messages;
	uint64_t stopped;    /* messages that "stop" held back */
	uint64_t unknown;    /* records for which "who" is not known */
	uint64_t undated;    /* records of "who" without a due date */
	uint64_t unreached;  /* messages for which no channel holds */
	uint64_t suppressed; /* messages of who is on a list or deceased */
	uint64_t skipped;    /* messages that a newer one or time overtook */
	uint64_t waiting;    /* messages whose window is on another day */
};

/*
 * The messages that are due on the program's day.  A record that cannot have
 * one of its messages has none.
 *
 * Without a ledger: those whose step is on that day, as a task of kind
 * CX_TASK_MAKE with cx_remind_columns.  With one: those that the ledger does
 * not have yet, as a task of kind CX_TASK_FOLD that fills the outbox; so does
 * one whose form is not rows.
 */
struct cx_remind {
	const struct cx_remind_rules *rules;
	const struct cx_program *program;
	int64_t today;			       /* from 1970-01-01 */
	const struct cx_remind_ledger *ledger; /* may be NULL */
	/* before the task: what is made, and for which channels (0: all) */
	enum cx_remind_form form;
	const char *const *channels;
	size_t n_channels;
	struct cx_remind_tally *tally;	  /* out: one a rule; owned */
	struct cx_remind_outbox outbox;	  /* out; owned */
	bool deciding;			  /* fill the next one */
	struct cx_remind_decided decided; /* out; owned */
};

/* Whether the run is for that channel; NULL: none. */
bool cx_remind_wants(
    const struct cx_remind *r, const struct cx_remind_channel *channel);

/* All are borrowed; ledger may be NULL.  False without memory. */
bool cx_remind_init(struct cx_remind *r, const struct cx_remind_rules *rules,
    const struct cx_program *program, const struct cx_remind_ledger *ledger,
    struct cx_err *err);
void cx_remind_done(struct cx_remind *r);

/* The first day that limits count, for cx_remind_ledger_watch(). */
int64_t cx_remind_watch(
    const struct cx_remind_rules *rules, const struct cx_program *program);

/*
 * After the task, with a ledger: puts the outbox in order and takes out what
 * is there twice or over a limit.
 */
struct cx_remind_settled {
	size_t repeated, capped;
};
bool cx_remind_settle(struct cx_remind *r, size_t per_day,
    struct cx_remind_settled *out, struct cx_err *err);

/* The task; r is its shared state. */
struct cx_task cx_remind_task(struct cx_remind *r);

#endif
