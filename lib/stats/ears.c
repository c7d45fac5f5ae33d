/*
 * Three short memories instead of one model: a service has no years of data
 * when it begins to listen, and seven periods are known by everybody who looks
 * at a week.
 */
#include "stats/ears.h"

#include <math.h>

#include "stats/prob.h"
#include "stats/quantile.h"

#include "base/banned.h"

enum { BASE = 7, LAG = 2 };

#define SLACK 0.5

/* Standard deviations of x over those of n points at `from'. */
static double
score(double x, const double *from, size_t n, double min_sigma)
{
	double mean = 0, squares = 0, sigma;

	for (size_t i = 0; i < n; i++)
		mean += from[i] / (double)n;
	for (size_t i = 0; i < n; i++)
		squares += (from[i] - mean) * (from[i] - mean);
	sigma = fmax(sqrt(squares / (double)(n - 1)), min_sigma);
	if (sigma > 0)
		return (x - mean) / sigma;
	return x > mean ? INFINITY : x < mean ? -INFINITY : 0;
}

static double
second(const double *x, size_t i, double min_sigma)
{
	return i < BASE + LAG
		   ? NAN
		   : score(x[i], x + i - BASE - LAG, BASE, min_sigma);
}

struct cx_ears
cx_ears_at(const double *x, size_t i, double min_sigma)
{
	struct cx_ears e = {NAN, NAN, NAN};

	if (i >= BASE)
		e.c1 = score(x[i], x + i - BASE, BASE, min_sigma);
	e.c2 = second(x, i, min_sigma);
	if (i >= BASE + LAG + 2)
		e.c3 = fmax(0, e.c2 - 1) +
		       fmax(0, second(x, i - 1, min_sigma) - 1) +
		       fmax(0, second(x, i - 2, min_sigma) - 1);
	return e;
}

/* P(T > |t|) of Student's t with as many degrees as BASE points leave. */
static double
beyond(double t)
{
	double df = BASE - 1;

	return cx_prob_beta(df / 2, 0.5, df / (df + t * t)) / 2;
}

/* Of BASE points and x, the chance that x is as far to its side of them. */
static double
chance(double x, const double *from)
{
	double t = score(x, from, BASE, 1) / sqrt(1 + 1.0 / BASE);
	double share = 1.0 / (BASE + 1), sum = 0, count = 0;

	for (size_t i = 0; i < BASE; i++)
		sum += from[i];
	if (isnan(t))
		return NAN;
	if (t > 0 && x > 0 && sum >= 0)
		count = cx_prob_beta(x, sum + 1, share);
	else if (t < 0 && x >= 0 && sum > 0)
		count = cx_prob_beta(sum, x + 1, 1 - share);
	return fmax(count, beyond(t));
}

double
cx_ears_chance(const double *x, size_t i)
{
	double near, far;

	if (i < BASE)
		return NAN;
	near = chance(x[i], x + i - BASE);
	far = i < BASE + LAG ? NAN : chance(x[i], x + i - BASE - LAG);
	return fmin(1, 4 * fmin(near, far));
}

void
cx_cusum(const double *x, size_t n, size_t base, double min_sigma, double *out)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++) {
		if (i < base || base < 2) {
			out[i] = NAN;
			continue;
		}
		sum = fmax(0, sum + score(x[i], x, base, min_sigma) - SLACK);
		out[i] = sum;
		if (sum > CX_CUSUM_LIMIT)
			sum = 0;
	}
}

size_t
cx_fdr(const double *p, size_t n, double q, double *order, unsigned char *keep)
{
	size_t known = 0, kept = 0;
	double limit = -1;

	for (size_t i = 0; i < n; i++)
		if (!isnan(p[i]))
			order[known++] = p[i];
	if (known > 0)
		cx_sort_numbers(order, order + n, known);
	for (size_t i = 0; i < known; i++)
		if (order[i] <= q * (double)(i + 1) / (double)known)
			limit = order[i];
	for (size_t i = 0; i < n; i++) {
		keep[i] = p[i] <= limit;
		kept += keep[i];
	}
	return kept;
}
