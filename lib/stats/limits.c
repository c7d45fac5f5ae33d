/*
 * Exact limits and not two and three standard errors: units of a league table
 * are small just where the normal curve is wrong.
 */
#include "stats/limits.h"

#include <math.h>
#include <stdint.h>

#include "stats/prob.h"
#include "stats/quantile.h"

#include "base/banned.h"

/* P(X <= k) of a binomial distribution. */
static double
below(double k, double n, double share)
{
	if (k < 0)
		return 0;
	return k >= n ? 1 : cx_prob_beta(n - k, k + 1, 1 - share);
}

/* The share at which p of the distribution is below. */
static double
limit(double n, double share, double p)
{
	double k = (double)cx_prob_binomial_at((uint64_t)n, share, p);
	double at = below(k, n, share), before = below(k - 1, n, share);
	double part = at > before ? (at - p) / (at - before) : 0;

	return fmin(fmax((k - part) / n, 0), 1);
}

struct cx_limits
cx_limits_share(double overall, double n, double level)
{
	double tail = (1 - level) / 2;

	n = round(n);
	if (!(n >= 1) || !(overall > 0 && overall < 1))
		return (struct cx_limits){NAN, NAN};
	return (struct cx_limits){
	    limit(n, overall, tail), limit(n, overall, 1 - tail)};
}

int
cx_limits_outside(double overall, double hits, double n, double level)
{
	double tail = (1 - level) / 2;

	if (!(n >= 1) || !(overall > 0 && overall < 1))
		return 0;
	if (1 - below(hits - 1, n, overall) < tail)
		return 1;
	return below(hits, n, overall) < tail ? -1 : 0;
}

double
cx_limits_dispersion(double *z, double *spare, size_t n)
{
	size_t cut = n / 10;
	double sum = 0;

	if (n < 2)
		return NAN;
	cx_sort_numbers(z, spare, n);
	for (size_t i = 0; i < n; i++) {
		double x = z[i < cut ? cut : i >= n - cut ? n - cut - 1 : i];

		sum += x * x;
	}
	return sum / (double)n;
}

double
cx_limits_dispersion_most(size_t n)
{
	return 1 + 2 * sqrt(2 / (double)n);
}
