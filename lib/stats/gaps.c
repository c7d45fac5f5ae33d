/*
 * Extremes and not a variance between groups: who is worst off is the
 * question, however small that group is among others.
 */
#include "stats/gaps.h"

#include <math.h>

#include "base/banned.h"

static size_t
ends(const double *rates, size_t n, double *least, double *most)
{
	size_t found = 0;

	*least = INFINITY;
	*most = -INFINITY;
	for (size_t i = 0; i < n; i++) {
		if (isnan(rates[i]))
			continue;
		*least = fmin(*least, rates[i]);
		*most = fmax(*most, rates[i]);
		found++;
	}
	return found;
}

double
cx_gap_difference(const double *rates, size_t n)
{
	double least, most;

	return ends(rates, n, &least, &most) < 2 ? NAN : most - least;
}

double
cx_gap_ratio(const double *rates, size_t n)
{
	double least, most;

	if (ends(rates, n, &least, &most) < 2 || !(most > 0))
		return NAN;
	return least / most;
}
