/*
 * Kaplan-Meier medians against R's package survival 3.5:
 *	q <- quantile(survfit(Surv(t, d) ~ 1), .5)
 *	c(q$quantile, q$lower, q$upper)
 */
#include "check.h"

#include <math.h>
#include <stdbool.h>

#include "stats/survival.h"

enum { TIMES_MOST = 200 };

static void
by_list(double *t, int *d, int n, int kind)
{
	for (int i = 0; i < n; i++) {
		int k = i + 1;

		if (kind == 0) {
			t[i] = k * 37 % 53 + 1;
			d[i] = k * 11 % 7 > 1;
		} else {
			t[i] = k * 17 % 97 + 0.5;
			d[i] = k * 11 % 5 > 0;
		}
	}
}

static void
check(const double *t, const int *d, int n, const double *want, size_t row)
{
	struct cx_arena *a = cx_arena_new(1 << 20);
	struct cx_values events = {0}, censored = {0};
	struct cx_survival s;
	double got[3];

	for (int i = 0; i < n; i++)
		assert_true(cx_values_add(d[i] ? &events : &censored, t[i], a));
	assert_true(cx_values_sort(&events, a) && cx_values_sort(&censored, a));
	s = cx_survival_median(&events, &censored, 0.95);
	got[0] = s.median;
	got[1] = s.low;
	got[2] = s.high;
	for (int i = 0; i < 3; i++)
		CHECK(isnan(want[i]) ? isnan(got[i])
				     : fabs(got[i] - want[i]) < 1e-9,
		    "row %zu: %d: %g not %g", row, i, got[i], want[i]);
	cx_arena_free(a);
}

static void
medians(void **state)
{
	static const struct {
		int n;
		double t[10];
		int d[10];
		double want[3];
	} rows[] = {
	    {4, {1, 2, 3, 4}, {1, 1, 1, 1}, {2.5, 1, NAN}},
	    {10, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
		{1, 0, 1, 1, 0, 1, 1, 0, 1, 1}, {7, 4, NAN}},
	    {3, {1, 2, 3}, {0, 0, 1}, {3, NAN, NAN}},
	    {5, {5, 5, 5, 8, 8}, {1, 1, 0, 1, 0}, {8, 5, NAN}},
	    {8, {1, 2, 3, 4, 5, 6, 7, 8}, {1, 1, 1, 1, 0, 0, 0, 0},
		{6, 3, NAN}},
	    {2, {1, 2}, {0, 0}, {NAN, NAN, NAN}},
	    {0, {0}, {0}, {NAN, NAN, NAN}},
	};
	/* t <- (1:50 * 37) %% 53 + 1; d <- (1:50 * 11) %% 7 > 1 */
	static const double fifty[] = {34, 27, 44};
	/* t <- (1:200 * 17) %% 97 + 0.5; d <- (1:200 * 11) %% 5 > 0 */
	static const double many[] = {56.5, 48.5, 65.5};
	double t[TIMES_MOST];
	int d[TIMES_MOST];

	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		check(rows[i].t, rows[i].d, rows[i].n, rows[i].want, i);
	by_list(t, d, 50, 0);
	check(t, d, 50, fifty, 50);
	by_list(t, d, TIMES_MOST, 1);
	check(t, d, TIMES_MOST, many, 200);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(medians),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
