#ifndef CX_SCORE_FIT_H
#define CX_SCORE_FIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "score/card.h"
#include "score/feature.h"
#include "stats/woe.h"

/*
 * The steps of training on some rows: bin, weigh, fit.  They are run on all
 * of them for the model, and on each part for its cross-validation, so that
 * nothing of a row that is predicted has been seen.
 */

/* How to train; a plain value. */
struct cx_fit_rule {
	enum cx_card_kind kind;
	double min_share; /* of the rows, in a bin */
	size_t most_bins;
	double min_iv; /* weaker columns are left out */
	bool monotone; /* of numbers */
	bool sparse;   /* L1 */
	uint64_t seed;
};

/* Rows that a category, or missing values, must have for points of its own. */
enum { CX_FIT_FEW = 20 };

/* A place in the linear model; none: UINT32_MAX. */
struct cx_term {
	uint32_t column;
	double value;
};

/* An input as the model sees it. */
struct cx_coding {
	bool used;
	/* Its bins, and behind them two: unseen values, missing ones. */
	uint32_t *part; /* of each value; n_parts: unseen */
	size_t n_parts;
	struct cx_classes *counts;
	double *woe;	  /* by the formula */
	double *smoothed; /* what the model learns from */
	double *to; /* of numbers: where bin i ends, n_parts - 1 of them */
	double iv, auc;
	/* Of numbers in a logistic model. */
	double mean, sd, min, max;
	/* Where it is in the linear model. */
	struct cx_term *codes; /* of each value */
	struct cx_term unseen, missing;
	uint32_t column, n_columns;
};

struct cx_fit {
	struct cx_coding *codings; /* a feature each */
	size_t n;
	double *weights;
	size_t n_columns;
	double intercept, cost;
};

/* Rows and what came of them. */
struct cx_sampled {
	const size_t *rows;
	size_t n;
	const bool *positive; /* of all rows of the frame */
};

/*
 * Bins a feature on the rows.  The weight of a bin of numbers is drawn to its
 * neighbours', that of any other to 0, the more the fewer rows it has.
 * Source: for numbers E. T. Whittaker, "On a new method of graduation" (1923),
 * with first differences and the variances of the weights; for categories the
 * m-estimate of B. Cestnik (1990), m = 20.
 * False without memory.
 */
bool cx_coding_make(struct cx_coding *c, const struct cx_feature *f,
    const struct cx_sampled *s, const struct cx_fit_rule *rule,
    struct cx_arena *arena);

/*
 * Fits all features whose outcome is CX_FEATURE_USED.  All of *out is in the
 * arena.  With nothing to learn from, n_columns is 0 and the intercept that
 * of the share.  Both classes must be there.
 */
bool cx_fit_make(struct cx_fit *out, const struct cx_feature *features,
    size_t n, const struct cx_sampled *s, const struct cx_fit_rule *rule,
    struct cx_arena *arena, struct cx_err *err);

/* ln(odds) of a row. */
double cx_fit_value(
    const struct cx_fit *fit, const struct cx_feature *features, size_t row);

/* The bin of a row; n_parts: unseen, behind it: missing. */
size_t cx_coding_part(
    const struct cx_coding *c, const struct cx_feature *f, size_t row);

/* The code of a row. */
struct cx_term cx_coding_code(
    const struct cx_coding *c, const struct cx_feature *f, size_t row);

#endif
