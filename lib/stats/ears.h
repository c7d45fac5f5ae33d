#ifndef CX_STATS_EARS_H
#define CX_STATS_EARS_H

#include <stddef.h>

/*
 * Early warning on counts per period.  A value is how many standard deviations
 * the count is over what the periods before lead to expect; NAN where there
 * are too few of them.
 * Source: M. Fricker, B. Hegler, D. Dunfee, "Comparing syndromic surveillance
 * detection methods: EARS' versus a CUSUM-based methodology", Statistics in
 * Medicine 27 (2008), 3407-3429; limits as R's surveillance::earsC.  That has
 * the same sum for C3 in its manual, but its code (1.20.3 and the later ones
 * seen) leaves the point itself out of it: it alarms a period after a jump.
 */
struct cx_ears {
	double c1; /* against the 7 periods before */
	double c2; /* against 7 periods, with 2 between */
	double c3; /* what c2 is over 1, of this and 2 periods before */
};

/* Of point i; the standard deviation is taken for at least min_sigma. */
struct cx_ears cx_ears_at(const double *x, size_t i, double min_sigma);

/*
 * How likely point i is to be as far from the periods before, up or down, by
 * chance alone; NAN where there are too few.  From the larger of two: that of
 * Student's t (6 degrees; a mean and a deviation of 7 points are themselves
 * uncertain, so a normal curve would call 1 in 100 what is 1 in 1000) and that
 * of counts of one rate (binomial, given their sum).  It is four times the
 * least of C1 and C2, up and down (Bonferroni).
 */
double cx_ears_chance(const double *x, size_t i);

/* Past these it is an alarm: 0.999, 0.999 and 0.975 of a normal curve. */
#define CX_EARS_C1 3.0902323061678132
#define CX_EARS_C2 3.0902323061678132
#define CX_EARS_C3 1.9599639845400545

/*
 * The upper CUSUM of n points in standard deviations of the `base' first:
 * S = max(0, S + z - 0.5).  Past CX_CUSUM_LIMIT it is an alarm, and begins
 * again at 0.  out[i] is NAN for the base.
 */
void cx_cusum(
    const double *x, size_t n, size_t base, double min_sigma, double *out);

#define CX_CUSUM_LIMIT 4.0

/*
 * Of n probabilities, which are small enough that among those at most a share
 * q is by chance.  keep[i] is 0 or 1; a NAN is not kept.  Returns how many.
 * order: room for 2 n numbers.
 * Source: Y. Benjamini and Y. Hochberg, J. R. Statist. Soc. B 57 (1995).
 */
size_t cx_fdr(
    const double *p, size_t n, double q, double *order, unsigned char *keep);

#endif
