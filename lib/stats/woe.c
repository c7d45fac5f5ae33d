/*
 * Half a case is added in the bin alone and not to all bins: then bins that
 * have both classes keep the value that the formula on paper gives.
 */
#include "stats/woe.h"

#include <math.h>

#include "base/banned.h"

/* Shares of the positives and negatives that are in the bin. */
static void
shares(struct cx_classes bin, struct cx_classes all, double *p, double *n)
{
	double half = bin.positives == 0 || bin.negatives == 0 ? 0.5 : 0;

	*p = ((double)bin.positives + half) / (double)all.positives;
	*n = ((double)bin.negatives + half) / (double)all.negatives;
}

double
cx_stat_woe(struct cx_classes bin, struct cx_classes all)
{
	double p, n;

	if (all.positives == 0 || all.negatives == 0 ||
	    bin.positives + bin.negatives == 0)
		return 0;
	shares(bin, all, &p, &n);
	return log(p) - log(n);
}

double
cx_stat_iv(const struct cx_classes *bins, size_t n)
{
	struct cx_classes all = {0, 0};
	double sum = 0, p, q;

	for (size_t i = 0; i < n; i++) {
		all.positives += bins[i].positives;
		all.negatives += bins[i].negatives;
	}
	if (all.positives == 0 || all.negatives == 0)
		return 0;
	for (size_t i = 0; i < n; i++) {
		if (bins[i].positives + bins[i].negatives == 0)
			continue;
		shares(bins[i], all, &p, &q);
		sum += (p - q) * (log(p) - log(q));
	}
	return sum;
}

double
cx_stat_psi(const double *expected, const double *actual, size_t n)
{
	double all_e = 0, all_a = 0, sum = 0, e, a;

	for (size_t i = 0; i < n; i++) {
		all_e += expected[i];
		all_a += actual[i];
	}
	if (!(all_e > 0) || !(all_a > 0))
		return NAN;
	for (size_t i = 0; i < n; i++) {
		if (expected[i] <= 0 && actual[i] <= 0)
			continue;
		e = (expected[i] > 0 ? expected[i] : 0.5) / all_e;
		a = (actual[i] > 0 ? actual[i] : 0.5) / all_a;
		sum += (a - e) * log(a / e);
	}
	return sum;
}
