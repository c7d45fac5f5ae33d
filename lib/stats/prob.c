/*
 * The few distributions that intervals need are written out rather than taken
 * from a library: GSL would be the largest dependency of cx, for seven
 * functions.  Inverses are found by bisection, which cannot fail, where no
 * formula is exact; they are asked a few times a row of results.
 */
#include "stats/prob.h"

#include <math.h>

#include "base/banned.h"

enum { STEPS = 200, TERMS = 1000000 };

#define TINY 1e-300
#define CLOSE 1e-16

double
cx_prob_normal(double x)
{
	return 0.5 * erfc(-x / sqrt(2));
}

static double
middle(double low, double high)
{
	return low + (high - low) / 2;
}

double
cx_prob_normal_at(double p)
{
	double low = -40, high = 40, x = 0;

	/* The lower tail is the exact one. */
	if (p > 0.5)
		return -cx_prob_normal_at(1 - p);
	for (int i = 0; i < STEPS; i++) {
		double next = middle(low, high);

		if (i > 0 && next == x)
			break;
		x = next;
		if (cx_prob_normal(x) < p)
			low = x;
		else
			high = x;
	}
	return x;
}

/* log(n!) - log of Stirling's formula for it. */
static double
stirling_rest(double n)
{
	enum { SERIES_FROM = 16 };
	double q = n * n;

	if (n < SERIES_FROM)
		return lgamma(n + 1) - (n + 0.5) * log(n) + n -
		       0.5 * log(2 * acos(-1.0));
	return (1.0 / 12 -
		   (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / q) / q) / q) /
	       n;
}

/*
 * x^a e^-x / Gamma(a + 1), without the loss of lgamma() where a is large.
 * Source: C. Loader, "Fast and accurate computation of binomial
 * probabilities", 2000.
 */
static double
gamma_front(double a, double x)
{
	double u = (x - a) / a;

	return exp(a * (log1p(u) - u) - stirling_rest(a)) /
	       sqrt(2 * acos(-1.0) * a);
}

/* The upper tail as a continued fraction (Lentz), x > shape + 1. */
static double
gamma_upper(double a, double x)
{
	double b = x + 1 - a, c = 1 / TINY, d = 1 / b, h = d;

	for (int i = 1; i < TERMS; i++) {
		double an = -i * (i - a), step;

		b += 2;
		d = an * d + b;
		d = fabs(d) < TINY ? 1 / TINY : 1 / d;
		c = b + an / c;
		if (fabs(c) < TINY)
			c = TINY;
		step = d * c;
		h *= step;
		if (fabs(step - 1) < CLOSE)
			break;
	}
	return gamma_front(a, x) * a * h;
}

double
cx_prob_gamma(double shape, double x)
{
	double term = 1, sum = 1;

	if (x <= 0)
		return 0;
	if (x > shape + 1)
		return 1 - gamma_upper(shape, x);
	for (double a = shape + 1; term > sum * CLOSE; a++) {
		term *= x / a;
		sum += term;
	}
	return gamma_front(shape, x) * sum;
}

double
cx_prob_gamma_at(double shape, double p)
{
	double low = 0, high = shape + 10, x = 0;

	while (cx_prob_gamma(shape, high) < p)
		high *= 2;
	for (int i = 0; i < STEPS; i++) {
		double next = middle(low, high);

		if (i > 0 && next == x)
			break;
		x = next;
		if (cx_prob_gamma(shape, x) < p)
			low = x;
		else
			high = x;
	}
	return x;
}

/* Continued fraction of the incomplete beta function (Lentz). */
static double
beta_fraction(double a, double b, double x)
{
	double c = 1, d = 1 - (a + b) * x / (a + 1), h;

	d = 1 / (fabs(d) < TINY ? TINY : d);
	h = d;
	for (int i = 1; i < TERMS; i++) {
		double m = i, step, top[2];

		top[0] = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		top[1] = -(a + m) * (a + b + m) * x /
			 ((a + 2 * m) * (a + 2 * m + 1));
		for (int k = 0; k < 2; k++) {
			d = 1 + top[k] * d;
			d = 1 / (fabs(d) < TINY ? TINY : d);
			c = 1 + top[k] / c;
			c = fabs(c) < TINY ? TINY : c;
			step = d * c;
			h *= step;
		}
		if (fabs(step - 1) < CLOSE)
			break;
	}
	return h;
}

double
cx_prob_beta(double a, double b, double x)
{
	double front;

	if (x <= 0 || x >= 1)
		return x >= 1;
	front = exp(
	    lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x));
	if (x < (a + 1) / (a + b + 2))
		return front * beta_fraction(a, b, x) / a;
	return 1 - front * beta_fraction(b, a, 1 - x) / b;
}

/* P(T > t) for t >= 0. */
static double
t_above(double df, double t)
{
	return 0.5 * cx_prob_beta(df / 2, 0.5, df / (df + t * t));
}

/*
 * Fisher and Cornish's expansion about the normal quantile z, for many
 * degrees of freedom; the first term left out is of 1/df^4.
 */
static double
t_expanded(double df, double z)
{
	double q = z * z;
	double a = z * (q + 1) / 4;
	double b = z * ((5 * q + 16) * q + 3) / 96;
	double c = z * (((3 * q + 19) * q + 17) * q - 15) / 384;

	return z + (a + (b + c / df) / df) / df;
}

double
cx_prob_t_at(double df, double p)
{
	enum { MANY = 10000 };
	double low = 0, high = 1, t = 0;

	if (p < 0.5)
		return -cx_prob_t_at(df, 1 - p);
	if (df > MANY)
		return t_expanded(df, cx_prob_normal_at(p));
	while (t_above(df, high) > 1 - p)
		high *= 2;
	for (int i = 0; i < STEPS; i++) {
		double next = middle(low, high);

		if (i > 0 && next == t)
			break;
		t = next;
		if (t_above(df, t) > 1 - p)
			low = t;
		else
			high = t;
	}
	return t;
}

/* P(X <= k), X binomial. */
static double
binomial(uint64_t n, double share, uint64_t k)
{
	if (k >= n)
		return 1;
	return cx_prob_beta((double)(n - k), (double)k + 1, 1 - share);
}

uint64_t
cx_prob_binomial_at(uint64_t n, double share, double p)
{
	/* A hair of room, as R has: 0.5 is not 0.4999999. */
	double least = p * (1 - 64 * 2.3e-16);
	uint64_t low = 0, high = n;

	if (share <= 0 || share >= 1)
		return share >= 1 ? n : 0;
	while (low < high) {
		uint64_t k = low + (high - low) / 2;

		if (binomial(n, share, k) >= least)
			high = k;
		else
			low = k + 1;
	}
	return low;
}
