/*
 * The rules are those of NHS England, not Western Electric's or Nelson's: they
 * are what its staff is taught and others publish against.  Each marks the
 * points that its own package (NHSRplotthedots) marks.
 */
#include "stats/spc.h"

#include <math.h>

#include "base/banned.h"

#define LIMIT 2.66	  /* mean moving ranges from center to limit */
#define RANGE_LIMIT 3.267 /* past so many the range is of another cause */

enum { RUN = 7, WINDOW = 3 };

/* The mean of the moving ranges that are at most `most'. */
static double
mean_range(const double *x, size_t n, double most)
{
	double sum = 0;
	size_t k = 0;

	for (size_t i = 1; i < n; i++) {
		double range = fabs(x[i] - x[i - 1]);

		if (range > most)
			continue;
		sum += range;
		k++;
	}
	return k > 0 ? sum / (double)k : NAN;
}

struct cx_spc_limits
cx_spc_xmr(const double *x, size_t n)
{
	struct cx_spc_limits l = {NAN, NAN, NAN};
	double range, sum = 0;

	if (n < 2)
		return l;
	for (size_t i = 0; i < n; i++)
		sum += x[i];
	range = mean_range(x, n, INFINITY);
	range = mean_range(x, n, RANGE_LIMIT * range);
	l.center = sum / (double)n;
	l.lower = l.center - LIMIT * range;
	l.upper = l.center + LIMIT * range;
	return l;
}

void
cx_spc_shift(const int *side, size_t n, int *out)
{
	size_t run = 0;

	for (size_t i = 0; i < n; i++) {
		run = i > 0 && side[i] == side[i - 1] ? run + 1 : 1;
		out[i] = side[i] != 0 && run >= RUN;
	}
}

void
cx_spc_trend(const double *x, size_t n, int *out)
{
	size_t up = 1, down = 1;

	for (size_t i = 0; i < n; i++) {
		up = i > 0 && x[i] > x[i - 1] ? up + 1 : 1;
		down = i > 0 && x[i] < x[i - 1] ? down + 1 : 1;
		out[i] = (up >= RUN) - (down >= RUN);
	}
}

void
cx_spc_two_of_three(const int *close, const int *side, size_t n, int *out)
{
	for (size_t i = 0; i < n; i++)
		out[i] = 0;
	for (size_t i = 0; i + WINDOW <= n; i++) {
		const int *c = close + i, *s = side + i;

		if (s[0] == 0 || s[0] != s[1] || s[1] != s[2] ||
		    c[0] + c[1] + c[2] < 2)
			continue;
		out[i] = out[i + 1] = out[i + 2] = 1;
	}
}

/* Which side of the center a point is, and whether near the limit there. */
static void
place(double x, const struct cx_spc_limits *l, int *side, int *close)
{
	double low = l->center - (l->center - l->lower) * 2 / 3;
	double high = l->center + (l->upper - l->center) * 2 / 3;

	*side = (x > l->center) - (x < l->center);
	*close = x >= l->lower && x <= l->upper && (x < low || x > high);
}

/* A few points are looked at together: no memory is needed. */
static void
rules_at(const double *x, const struct cx_spc_limits *l, size_t n, size_t i,
    unsigned *signals)
{
	double values[RUN];
	int side[RUN], close[RUN], out[RUN];
	size_t from = i + 1 >= RUN ? i + 1 - RUN : 0, k = i + 1 - from;

	(void)n;
	for (size_t j = 0; j < k; j++) {
		values[j] = x[from + j];
		place(values[j], &l[from + j], &side[j], &close[j]);
	}
	if (x[i] > l[i].upper)
		signals[i] |= CX_SPC_ABOVE;
	if (x[i] < l[i].lower)
		signals[i] |= CX_SPC_BELOW;
	cx_spc_shift(side, k, out);
	if (out[k - 1])
		signals[i] |=
		    side[k - 1] > 0 ? CX_SPC_SHIFT_UP : CX_SPC_SHIFT_DOWN;
	cx_spc_trend(values, k, out);
	if (out[k - 1])
		signals[i] |= out[k - 1] > 0 ? CX_SPC_RISE : CX_SPC_FALL;
	if (k < WINDOW)
		return;
	cx_spc_two_of_three(close + k - WINDOW, side + k - WINDOW, WINDOW, out);
	for (size_t j = 0; out[0] && j < WINDOW; j++)
		signals[i - j] |=
		    side[k - 1] > 0 ? CX_SPC_NEAR_UPPER : CX_SPC_NEAR_LOWER;
}

void
cx_spc_rules(const double *x, const struct cx_spc_limits *limits, size_t n,
    unsigned *signals)
{
	for (size_t i = 0; i < n; i++)
		signals[i] = 0;
	for (size_t i = 0; i < n; i++)
		rules_at(x, limits, n, i, signals);
}
