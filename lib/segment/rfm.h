#ifndef CX_SEGMENT_RFM_H
#define CX_SEGMENT_RFM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "segment/bands.h"
#include "stats/quantile.h"

struct cx_program;

/*
 * Scores for recency, frequency and amount: the input is read twice, first to
 * learn the thresholds and then to score.  A score is 1 and one more for each
 * quantile (type 7, bins - 1 of them) that the value passes; of recency the
 * other way round, as fewer days are better.  Whole numbers pass a quantile
 * from 1 above it on, others just above it.
 * Source: the R package rfm, whose scores are these for whole numbers.
 */
struct cx_rfm;

enum { CX_RFM_BINS_MOST = 100 };

/*
 * spec: "R=EXPR,F=EXPR,M=EXPR", numbers; R may be a date, whose days before
 * now then count.  nested: see rfm_nest.h.  bands: a file, or NULL.  NULL on
 * failure.
 */
struct cx_rfm *cx_rfm_new(const char *spec, size_t bins, bool nested,
    const char *bands, struct cx_program *program, struct cx_err *err);
void cx_rfm_free(struct cx_rfm *r);

/* The first task; what it has learned is made ready by settle. */
struct cx_task cx_rfm_learn(struct cx_rfm *r);
bool cx_rfm_settle(struct cx_rfm *r, struct cx_err *err);

/* Whether there are values of measure d, and none has the score. */
bool cx_rfm_empty(const struct cx_rfm *r, size_t d, unsigned score);

/* The second one: rows, or (silent) only counts of bands. */
struct cx_task cx_rfm_score(struct cx_rfm *r, bool silent);

/* Rows of thresholds and counts, after both; false at the end. */
enum { CX_RFM_COLUMNS = 5 };
extern const char *const cx_rfm_columns[CX_RFM_COLUMNS];
bool cx_rfm_next(void *rfm, struct cx_row *row);

#endif
