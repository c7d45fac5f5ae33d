#ifndef CX_STATS_LINEAR_H
#define CX_STATS_LINEAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

/*
 * Logistic regression by liblinear: cases with few of many columns set.
 * Source: R.-E. Fan et al., "LIBLINEAR: A Library for Large Linear
 * Classification", JMLR 9 (2008), 1871-1874.
 */
struct cx_linear;

/* For cases of `columns' columns.  NULL without memory. */
struct cx_linear *cx_linear_new(size_t columns);
void cx_linear_free(struct cx_linear *l);

/* A new case, whose columns are put next, rising.  False without memory. */
bool cx_linear_case(struct cx_linear *l, bool positive);
bool cx_linear_put(struct cx_linear *l, size_t column, double value);

/* How it is fitted. */
struct cx_linear_rule {
	double cost;   /* C: what an error costs beside the penalty */
	bool sparse;   /* penalty L1, else L2 */
	uint64_t seed; /* for L1 */
	/* Columns that take part; NULL: all.  The others get weight 0. */
	const bool *columns;
};

/*
 * Fits the cases named (indexes from 0), both classes among them.  weights
 * (room for columns) and the intercept are in ln(odds) of the positive.
 * Deterministic.  Not for two threads at once.  False without memory.
 */
bool cx_linear_fit(struct cx_linear *l, const size_t *cases, size_t n,
    const struct cx_linear_rule *rule, double *weights, double *intercept,
    struct cx_err *err);

/* ln(odds) that weights give to case i. */
double cx_linear_value(const struct cx_linear *l, size_t i,
    const double *weights, double intercept);

#endif
