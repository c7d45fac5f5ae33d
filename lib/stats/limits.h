#ifndef CX_STATS_LIMITS_H
#define CX_STATS_LIMITS_H

#include <stddef.h>

/*
 * Control limits of a funnel plot: between which the share of a unit of n
 * cases is with that probability if its cases are as those of all units.
 * Exact binomial limits, interpolated; NAN where n < 1 or overall is not
 * between 0 and 1.
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional
 * performance", Statistics in Medicine 24 (2005), 1185-1202, appendix A.1.1.
 */
struct cx_limits {
	double lower, upper;
};

struct cx_limits cx_limits_share(double overall, double n, double level);

/*
 * Whether a unit with so many hits is outside: 1 where as many or more have a
 * probability of less than (1 - level) / 2, -1 where as few or fewer do, else
 * 0.  Interpolated limits are for the eye: 1 of 1 would be above them.
 */
int cx_limits_outside(double overall, double hits, double n, double level);

/*
 * How much more than by chance units differ: the mean square of their
 * distances from overall in standard deviations, the tenth of them that is
 * farthest at either end brought in to the next (Winsorised).  Sorts z, which
 * has n numbers; spare has room for as many.  NAN for n < 2.
 * Source: the same, section 5.
 */
double cx_limits_dispersion(double *z, double *spare, size_t n);

/* Past this the dispersion of n units is no chance (about 2.5 %). */
double cx_limits_dispersion_most(size_t n);

#endif
