#ifndef CX_SCORE_LOG_H
#define CX_SCORE_LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "score/model.h"
#include "score/rows.h"

/*
 * People's scores from a log of events, by a model with "events".  What comes
 * out depends on the events and on --now alone, not on their order.  Memory:
 * 32 bytes a rule for each person, and more for what "once_per" and "at_most"
 * must remember: some 50 bytes for each key or period.
 */
struct cx_log;

struct cx_log_plan {
	const struct cx_model *model;
	const struct cx_score_rows *rows; /* the columns after the key */
	size_t key, time;		  /* slots */
	size_t top;			  /* 0: all people */
};

/* plan is copied, what it points to borrowed.  NULL without memory. */
struct cx_log *cx_log_new(const struct cx_log_plan *plan, struct cx_err *err);
void cx_log_free(struct cx_log *l);

/* Reads the events. */
struct cx_task cx_log_task(struct cx_log *l);

/* After that, once; then a row for each person, until *more is false. */
bool cx_log_begin(struct cx_log *l, struct cx_err *err);
bool cx_log_next(
    struct cx_log *l, struct cx_row *row, bool *more, struct cx_err *err);

/* Events that were left out: without a person, a time, and after --now. */
struct cx_log_left_out {
	unsigned long long nobody, undated, future;
};
struct cx_log_left_out cx_log_left_out(const struct cx_log *l);

#endif
