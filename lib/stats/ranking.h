#ifndef CX_STATS_RANKING_H
#define CX_STATS_RANKING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stats/estimate.h"

/* A case with what a model said of it. */
struct cx_scored {
	double score; /* finite */
	bool positive;
};

/* All the cases of one score. */
struct cx_tie {
	double score;
	uint64_t positives, negatives;
};

/*
 * Cases by score, highest first: what every measure of a model needs, so it
 * is sorted once.  Measures do not depend on the order of ties.
 */
struct cx_ranking {
	struct cx_tie *at;
	size_t n;
	uint64_t positives, negatives; /* of all */
};

/* Sorts x in place.  False without memory.  Time: n log n. */
bool cx_ranking_make(struct cx_scored *x, size_t n, struct cx_ranking *out);
void cx_ranking_done(struct cx_ranking *r);

/*
 * Area under the ROC curve, a tie counting a half, with the 95 % interval of
 * DeLong, cut to [0, 1].  NaN where a class is empty; no interval where one
 * has a single case.
 * Sources: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, Biometrics 44
 * (1988), 837-845; X. Sun, W. Xu, IEEE Signal Processing Letters 21 (2014),
 * 1389-1393, for the way by ranks.  Time: linear.
 */
struct cx_estimate cx_ranking_auc(const struct cx_ranking *r);

/* Gini coefficient, 2 AUC - 1, with its interval. */
struct cx_estimate cx_ranking_gini(const struct cx_ranking *r);

/*
 * Kolmogorov-Smirnov: the largest difference between the shares of positives
 * and of negatives that a threshold selects.
 */
double cx_ranking_ks(const struct cx_ranking *r);

/*
 * Area under the precision-recall curve by steps (average precision): the sum
 * over thresholds of precision times the gain in recall, without
 * interpolation.  Source: as sklearn.metrics.average_precision_score;
 * M. Zhu, "Recall, precision and average precision" (2004).
 */
double cx_ranking_average_precision(const struct cx_ranking *r);

/*
 * Tenths of the cases, best first.  Cases of one score stay together: they
 * are in the tenth where the middle of their ranks lies.
 */
struct cx_tenth {
	uint64_t n, positives;
	double sum; /* of their scores */
};
enum { CX_TENTHS = 10 };
void cx_ranking_tenths(
    const struct cx_ranking *r, struct cx_tenth out[CX_TENTHS]);

/*
 * The highest score from which on at least `want' cases are selected; with
 * none wanted, infinity.
 */
double cx_ranking_threshold(const struct cx_ranking *r, uint64_t want);

#endif
