#ifndef CX_SEGMENT_RFM_NEST_H
#define CX_SEGMENT_RFM_NEST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "segment/bands.h"

/*
 * How many of the bins - 1 thresholds x reaches: of whole numbers one is
 * reached from 1 above it on, of others just above it.
 */
unsigned cx_rfm_reached(
    const double *thresholds, unsigned bins, bool whole, double x);

/* A record's values (NaN: missing) and, after settle, scores (0: none). */
struct cx_nest_row {
	double x[CX_RFM_MEASURES];
	unsigned score[CX_RFM_MEASURES];
};

/*
 * Nested scores: thresholds of F within each score of R, and of M within each
 * score of F in R.  {0} with bins set is empty; all rows are in memory.
 */
struct cx_nest {
	unsigned bins;
	struct cx_nest_row *at;
	size_t n, room;
	bool whole[CX_RFM_MEASURES];
	double *thresholds[CX_RFM_MEASURES]; /* bins - 1 for each group */
};

void cx_nest_done(struct cx_nest *n);

/* Adds a record.  False without memory. */
bool cx_nest_add(struct cx_nest *n, const double x[CX_RFM_MEASURES]);

/* Adds the rows of another, which is empty then.  False without memory. */
bool cx_nest_take(struct cx_nest *n, struct cx_nest *from);

/* Thresholds, and the scores of all rows.  False without memory. */
bool cx_nest_settle(struct cx_nest *n, struct cx_err *err);

/*
 * The scores of a record: 0 where its value is missing, and for all measures
 * after that one.
 */
void cx_nest_score(const struct cx_nest *n, const double x[CX_RFM_MEASURES],
    unsigned score[CX_RFM_MEASURES]);

#endif
