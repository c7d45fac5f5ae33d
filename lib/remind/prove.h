#ifndef CX_REMIND_PROVE_H
#define CX_REMIND_PROVE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/err.h"
#include "record/row.h"
#include "remind/ledger.h"
#include "remind/log.h"

struct cx_results;

/*
 * What the log proves: a row for each message that was handed out twice
 * ("twice"), and for each that is owed: handed out and not confirmed
 * ("reserved"), or failed ("failed").  In the order of the log.
 */

extern const char *const cx_remind_prove_columns[];
enum { CX_REMIND_PROVE_COLUMNS = 9 };

/*
 * Reads the log again; the ledger has it all.  row() gives a cleared row, and
 * put() takes it.
 */
struct cx_remind_prove {
	struct cx_remind_ledger *ledger;
	struct cx_arena *arena;	    /* emptied after each row */
	struct cx_results *results; /* cli/run.h's, as are row() and put() */
	struct cx_row *(*row)(struct cx_results *r);
	bool (*put)(struct cx_results *r, struct cx_err *err);
};

bool cx_remind_prove(
    struct cx_remind_prove *p, struct cx_remind_log *log, struct cx_err *err);

/* The whole in a line. */
struct cx_remind_count_text {
	char text[256];
};
struct cx_remind_count_text cx_remind_count_text(
    const struct cx_remind_count *n);

#endif
