#ifndef CX_SCORE_CROSS_H
#define CX_SCORE_CROSS_H

#include <stddef.h>

#include "score/fit.h"

/*
 * What bins say of rows that they were not made of: the rows are dealt to
 * folds, and each is binned by the others alone.
 */
struct cx_cross;

/* For the codings that are used.  NULL without memory. */
struct cx_cross *cx_cross_new(const struct cx_fit *fit,
    const struct cx_feature *features, const struct cx_sampled *s,
    const struct cx_fit_rule *rule);
void cx_cross_free(struct cx_cross *x);

/* The smoothed weight of evidence of the i-th row sampled, in feature j. */
double cx_cross_value(const struct cx_cross *x, size_t j, size_t i);

#endif
