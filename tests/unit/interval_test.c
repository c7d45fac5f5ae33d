/*
 * Intervals against R 4.2 (base).  The rows were printed with %.17g by:
 *	prop.test(h, n, correct = FALSE)$conf.int	share
 *	poisson.test(k)$conf.int			count
 *	qt(.975, d); qt(.995, d)			Student's t
 *	qbinom(.025, n, p); qbinom(.975, n, p) + 1	order statistics
 */
#include "check.h"

#include <math.h>
#include <stdbool.h>

#include "stats/interval.h"
#include "stats/prob.h"

static bool
near(double a, double b)
{
	return fabs(a - b) <= 1e-10 * (1 + fabs(b));
}

static void
shares(void **state)
{
	static const struct {
		double hits, n, low, high;
	} rows[] = {
	    {0, 1, 0, 0.79345068562276255},
	    {1, 1, 0.2065493143772375, 1},
	    {0, 10, 0, 0.27753279986288915},
	    {1, 10, 0.017876213095072892, 0.40415002679523837},
	    {3, 10, 0.10779126740630104, 0.60322185253885452},
	    {10, 10, 0.72246720013711085, 1},
	    {1, 100, 0.0017674320641406459, 0.054486196178705294},
	    {33, 100, 0.24563122734128034, 0.42694656204909476},
	    {333, 1000, 0.30447790334835623, 0.36280023398581918},
	    {1000, 1000, 0.99617324151444486, 1},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_interval in =
		    cx_interval_share(rows[i].hits, rows[i].n, 0.95);

		CHECK(near(in.low, rows[i].low) && near(in.high, rows[i].high),
		    "row %zu: %.17g %.17g", i, in.low, in.high);
	}
	assert_true(isnan(cx_interval_share(0, 0, 0.95).low));
}

static void
counts(void **state)
{
	static const struct {
		double k, low, high;
	} rows[] = {
	    {0, 0, 3.6888794541139354},
	    {1, 0.025317807984289897, 5.5716433909388989},
	    {5, 1.6234863901184209, 11.668332079322667},
	    {50, 37.110963737461866, 65.918766664336829},
	    {1000, 938.97301840769524, 1063.9521360163019},
	    {100000, 99381.152663744724, 100621.74473974388},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_interval in = cx_interval_count(rows[i].k, 0.95);

		CHECK(near(in.low, rows[i].low) && near(in.high, rows[i].high),
		    "row %zu: %.17g %.17g", i, in.low, in.high);
	}
}

static void
student(void **state)
{
	static const struct {
		double df, t95, t99;
	} rows[] = {
	    {1, 12.706204736174694, 63.656741162871526},
	    {2, 4.3026527297494619, 9.9248432009182892},
	    {4, 2.7764451051977934, 4.6040948713499921},
	    {30, 2.0422724563012378, 2.7499956535672254},
	    {1000, 1.9623390808264076, 2.5807546980659501},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		CHECK(near(cx_prob_t_at(rows[i].df, .975), rows[i].t95) &&
			  near(cx_prob_t_at(rows[i].df, .995), rows[i].t99),
		    "df %g: %.17g", rows[i].df, cx_prob_t_at(rows[i].df, .975));
	/* The two ways to a quantile meet. */
	assert_true(fabs(cx_prob_t_at(10000, .975) -
			 cx_prob_t_at(10000.0001, .975)) < 1e-10);
	assert_true(near(cx_prob_normal_at(.975), 1.9599639845400536));
	assert_true(near(cx_prob_beta(2.5, 7, .3), 0.64122246297172114));
	assert_true(near(cx_prob_gamma_at(1, .025), 0.025317807984289876));
}

static void
order_statistics(void **state)
{
	static const struct {
		uint64_t n;
		double share;
		uint64_t low, high;
	} rows[] = {
	    {5, 0.5, 0, 6},
	    {5, 0.9, 3, 6},
	    {6, 0.5, 1, 6},
	    {6, 0.9, 4, 7},
	    {10, 0.5, 2, 9},
	    {10, 0.9, 7, 11},
	    {25, 0.5, 8, 18},
	    {25, 0.9, 19, 26},
	    {100, 0.5, 40, 61},
	    {100, 0.9, 84, 96},
	    {1000, 0.5, 469, 532},
	    {1000, 0.9, 881, 919},
	};
	struct cx_arena *a = cx_arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_values v = {0};
		struct cx_interval in;
		uint64_t n = rows[i].n;

		for (uint64_t k = 1; k <= n; k++)
			assert_true(cx_values_add(&v, (double)k, a));
		assert_true(cx_values_sort(&v, a));
		in = cx_interval_quantile(&v, 100 * rows[i].share, 0.95);
		CHECK(rows[i].low == 0 ? isnan(in.low)
				       : in.low == (double)rows[i].low,
		    "row %zu: low %g", i, in.low);
		CHECK(rows[i].high > n ? isnan(in.high)
				       : in.high == (double)rows[i].high,
		    "row %zu: high %g", i, in.high);
	}
	cx_arena_free(a);
}

static void
others(void **state)
{
	struct cx_interval in = cx_interval_mean(5, 3, sqrt(2.5), 0.95);

	(void)state;
	/* t.test(1:5)$conf.int */
	assert_true(near(in.low, 1.0367568385224428));
	assert_true(near(in.high, 4.9632431614775571));
	assert_true(isnan(cx_interval_mean(1, 3, NAN, 0.95).low));
	/* By hand: p = 6.75/13, q = 2.75/13. */
	in = cx_interval_net(6, 2, 10, 0.95);
	assert_true(near((in.low + in.high) / 2, 4.0 / 13));
	in = cx_interval_net(10, 0, 10, 0.95);
	assert_true(in.high <= 1 && in.low < in.high);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(shares),
	    cmocka_unit_test(counts),
	    cmocka_unit_test(student),
	    cmocka_unit_test(order_statistics),
	    cmocka_unit_test(others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
