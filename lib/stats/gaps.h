#ifndef CX_STATS_GAPS_H
#define CX_STATS_GAPS_H

#include <stddef.h>

/*
 * How far groups are apart in a rate; NaN are left out, and with fewer than
 * two left the gap is NaN.  As fairlearn's metrics "between_groups".
 * Source: M. Hardt, E. Price, N. Srebro, "Equality of Opportunity in
 * Supervised Learning", NIPS 2016; M. Feldman et al., KDD 2015 (ratio).
 */

/* The largest rate less the smallest. */
double cx_gap_difference(const double *rates, size_t n);

/* The smallest over the largest; NaN where all are 0. */
double cx_gap_ratio(const double *rates, size_t n);

#endif
