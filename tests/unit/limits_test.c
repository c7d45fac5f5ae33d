/*
 * Limits of funnel plots against R 4.2 (base), by the formula of Spiegelhalter
 * (2005), cut off at 0 and 1:
 *	lim <- function(t, n, p) {
 *		r <- qbinom(p, n, t)
 *		a <- (pbinom(r, n, t) - p) / (pbinom(r, n, t) - pbinom(r - 1, n,
 *t)) pmin(pmax((r - a) / n, 0), 1) } lim(t, n, c(.025, .975, .001, .999)) and
 *the mean square after zs[1:k] <- zs[k + 1] and the same at the end.
 */
#include "check.h"

#include <math.h>
#include <stdbool.h>

#include "stats/limits.h"

static bool
near(double a, double b)
{
	return fabs(a - b) <= 1e-9;
}

static void
shares(void **state)
{
	static const struct {
		double overall, n, low, high, low_far, high_far;
	} rows[] = {
	    {0.2, 10, 0, 0.42949388292100671, 0, 0.59753603980654735},
	    {0.2, 100, 0.11974223271506887, 0.27647608503359189,
		0.080978252564599507, 0.32676585151664228},
	    {0.05, 37, 0, 0.11930171462206197, 0, 0.17992580884727455},
	    {0.9, 1000, 0.88051707346949015, 0.91772134325533972,
		0.86908215605313688, 0.92765915368736407},
	    {0.5, 1, 0, 0.94999999999999996, 0, 0.998},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_limits in =
		    cx_limits_share(rows[i].overall, rows[i].n, 0.95);
		struct cx_limits far =
		    cx_limits_share(rows[i].overall, rows[i].n, 0.998);

		CHECK(
		    near(in.lower, rows[i].low) && near(in.upper, rows[i].high),
		    "row %zu: %.17g %.17g", i, in.lower, in.upper);
		CHECK(near(far.lower, rows[i].low_far) &&
			  near(far.upper, rows[i].high_far),
		    "row %zu: %.17g %.17g", i, far.lower, far.upper);
	}
	assert_true(isnan(cx_limits_share(0, 10, 0.95).lower));
	assert_true(isnan(cx_limits_share(1, 10, 0.95).upper));
	assert_true(isnan(cx_limits_share(NAN, 10, 0.95).upper));
	assert_true(isnan(cx_limits_share(0.5, 0, 0.95).lower));
}

/* pbinom(h - 1, n, t, lower.tail = FALSE) and pbinom(h, n, t) */
static void
outside(void **state)
{
	(void)state;
	assert_int_equal(cx_limits_outside(0.3, 1, 1, 0.95), 0);   /* .3 */
	assert_int_equal(cx_limits_outside(0.2, 5, 10, 0.95), 0);  /* .0328 */
	assert_int_equal(cx_limits_outside(0.2, 6, 10, 0.95), 1);  /* .0064 */
	assert_int_equal(cx_limits_outside(0.2, 7, 10, 0.998), 1); /* .00086 */
	assert_int_equal(cx_limits_outside(0.2, 0, 10, 0.95), 0);  /* .1074 */
	assert_int_equal(cx_limits_outside(0.2, 11, 100, 0.95), -1); /* .0126 */
	assert_int_equal(cx_limits_outside(0.2, 12, 100, 0.95), 0);  /* .0253 */
	assert_int_equal(
	    cx_limits_outside(0.2, 8, 100, 0.998), -1); /* .00086 */
	assert_int_equal(cx_limits_outside(0, 1, 10, 0.95), 0);
}

static void
dispersion(void **state)
{
	double z[] = {4, -3.5, -1, -.5, 2.2, .2, .4, .9, 1.1, 1.3, 2};
	double few[] = {-1, 3}, spare[11];

	(void)state;
	assert_true(near(
	    cx_limits_dispersion(z, spare, countof(z)), 1.8036363636363637));
	assert_true(near(cx_limits_dispersion(few, spare, 2), 5));
	assert_true(isnan(cx_limits_dispersion(few, spare, 1)));
	assert_true(near(cx_limits_dispersion_most(8), 2));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(shares),
	    cmocka_unit_test(outside),
	    cmocka_unit_test(dispersion),
	};

	return cmocka_run_group_tests_name("limits", tests, NULL, NULL);
}
