#ifndef CX_REMIND_HISTORY_H
#define CX_REMIND_HISTORY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "expr/expr.h"
#include "remind/ledger.h"
#include "remind/log.h"
#include "time/moment.h"

/* An open log, and what it says. */
struct cx_remind_history {
	struct cx_remind_log *log;
	struct cx_remind_ledger *ledger;
};

/*
 * As cx_remind_log_open(), cx_remind_ledger_new() and
 * cx_remind_ledger_watch() (INT64_MAX: nothing); done in any case.
 */
bool cx_remind_history_open(struct cx_remind_history *h, const char *path,
    bool write, const char *run, int64_t watch, struct cx_err *err);
void cx_remind_history_done(struct cx_remind_history *h);

/* Day and time of a run, as its lines have them. */
struct cx_remind_stamp {
	char day[CX_MOMENT_ROOM], at[CX_MOMENT_ROOM];
	struct cx_remind_entry entry; /* points into the two above */
};
void cx_remind_stamp(
    struct cx_remind_stamp *s, const struct cx_program *program);

/* Appends a batch; fails too where lines->failed. */
bool cx_remind_history_append(struct cx_remind_history *h,
    const struct cx_buf *lines, uint64_t n, const struct cx_remind_entry *end,
    struct cx_err *err);

#endif
