#ifndef CX_STATS_WOE_H
#define CX_STATS_WOE_H

#include <stddef.h>
#include <stdint.h>

/* The cases of each class that a bin has. */
struct cx_classes {
	uint64_t positives, negatives;
};

/*
 * Weight of evidence of a bin: ln(positives / all positives) - ln(negatives /
 * all negatives).  A bin without one of the two gets half a case more in both
 * (the totals stay); an empty bin, and one of a single class where there is
 * no other, is 0.
 * Source: I. J. Good, "Probability and the Weighing of Evidence" (1950);
 * N. Siddiqi (2006), chapter 6.  The half is Haldane's (1956).
 */
double cx_stat_woe(struct cx_classes bin, struct cx_classes all);

/*
 * Information value: the sum over bins of (share of positives - share of
 * negatives) * woe, with the shares of what woe was taken of.
 */
double cx_stat_iv(const struct cx_classes *bins, size_t n);

/*
 * Population stability index of counts against those expected: the sum of
 * (a - e) ln(a / e) over shares; a count of 0 is taken as 0.5.  NaN where
 * either adds up to nothing.  Source: Siddiqi (2006), chapter 9; it is the
 * symmetric divergence of H. Jeffreys (1946).
 */
double cx_stat_psi(const double *expected, const double *actual, size_t n);

#endif
