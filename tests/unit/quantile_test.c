/* Quantiles against values of R's quantile(), type 7, and a plain sort. */
#include "check.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "stats/quantile.h"

static uint64_t seed = 7;

static uint64_t
next(void)
{
	seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407;
	return seed ^ seed >> 29;
}

static struct cx_arena *
arena(void)
{
	struct cx_arena *a = cx_arena_new((size_t)64 << 20);

	assert_non_null(a);
	return a;
}

/* x in R: c(15, 20, 35, 40, 50), 1:10 and 1:11 with a gap, and so on. */
static void
known(void **state)
{
	static const struct {
		size_t n;
		double x[12];
		double percent, want;
	} rows[] = {
	    {1, {7}, 50, 7},
	    {1, {7}, 100, 7},
	    {2, {4, 3}, 50, 3.5},
	    {2, {4, 3}, 0, 3},
	    {2, {4, 3}, 100, 4},
	    {5, {50, 15, 40, 20, 35}, 5, 16},
	    {5, {50, 15, 40, 20, 35}, 30, 23},
	    {5, {50, 15, 40, 20, 35}, 40, 29},
	    {5, {50, 15, 40, 20, 35}, 50, 35},
	    {5, {50, 15, 40, 20, 35}, 95, 48},
	    {10, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 25, 3.25},
	    {10, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 90, 9.1},
	    {11, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 70, 8},
	    {11, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 99.9, 10.99},
	    {4, {-2, -1, 0, -0.0}, 50, -0.5},
	    {2, {-1.7e308, 1.7e308}, 50, 0},
	};
	struct cx_arena *a = arena();

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_values v = {0};
		double got;

		for (size_t k = 0; k < rows[i].n; k++)
			assert_true(cx_values_add(&v, rows[i].x[k], a));
		assert_true(cx_values_sort(&v, a));
		got = cx_values_quantile(&v, rows[i].percent);
		CHECK(fabs(got - rows[i].want) <= 1e-14 * fabs(rows[i].want),
		    "row %zu: %.17g", i, got);
	}
	cx_arena_free(a);
}

static int
by_size(const void *a, const void *b)
{
	double x, y;

	memcpy(&x, a, sizeof(x));
	memcpy(&y, b, sizeof(y));
	return (x > y) - (x < y);
}

static double
value_of(unsigned kind)
{
	switch (kind) {
	case 0:
		return (double)(next() % 11);
	case 1:
		return (double)((int64_t)next() % 100000) / 100;
	default:
		return ldexp(
		    (double)(int64_t)next(), (int)(next() % 1900) - 1000);
	}
}

static void
sorts(void **state)
{
	static const size_t sizes[] = {0, 1, 2, 3, 47, 48, 49, 50, 1000, 20000};
	static double x[20000], want[20000], spare[20000];

	(void)state;
	for (size_t i = 0; i < countof(sizes); i++) {
		for (unsigned kind = 0; kind < 3; kind++) {
			size_t n = sizes[i];

			for (size_t k = 0; k < n; k++)
				want[k] = x[k] = value_of(kind);
			qsort(want, n, sizeof(*want), by_size);
			cx_sort_numbers(x, spare, n);
			CHECK(memcmp(x, want, n * sizeof(*x)) == 0,
			    "size %zu kind %u", n, kind);
		}
	}
}

/* In parts, in any order, some empty, some sorted before. */
static void
merges(void **state)
{
	static double want[3000], spare[3000];
	struct cx_arena *a = arena(), *scratch = arena();

	(void)state;
	for (int round = 0; round < 50; round++) {
		struct cx_values part[5] = {{0}};
		size_t n = 1 + (size_t)(next() % 3000);

		for (size_t i = 0; i < n; i++) {
			want[i] = value_of(1);
			assert_true(
			    cx_values_add(&part[next() % 4], want[i], a));
		}
		cx_sort_numbers(want, spare, n);
		assert_true(cx_values_sort(&part[1], scratch));
		for (int i = 1; i < 5; i++)
			assert_true(cx_values_merge(&part[0], &part[i], a));
		assert_true(part[0].n == n && part[1].n == 0);
		assert_true(cx_values_sort(&part[0], scratch));
		for (int p = 0; p <= 100; p += 25) {
			double at = (double)(n - 1) * p / 100;
			double got = cx_values_quantile(&part[0], p);

			CHECK(got >= want[(size_t)floor(at)] &&
				  got <= want[(size_t)ceil(at)],
			    "round %d p%d", round, p);
		}
		cx_arena_reset(a);
		cx_arena_reset(scratch);
	}
	cx_arena_free(a);
	cx_arena_free(scratch);
}

static void
no_memory(void **state)
{
	struct cx_arena *none = cx_arena_new(1), *a = arena();
	struct cx_values v = {0};

	(void)state;
	assert_non_null(none);
	assert_false(cx_values_add(&v, 1, none));
	assert_true(cx_values_add(&v, 1, a));
	assert_false(cx_values_sort(&v, none));
	assert_true(cx_values_sort(&v, a));
	assert_true(cx_values_quantile(&v, 50) == 1);
	cx_arena_free(none);
	cx_arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(known),
	    cmocka_unit_test(sorts),
	    cmocka_unit_test(merges),
	    cmocka_unit_test(no_memory),
	};

	return cmocka_run_group_tests_name("quantile", tests, NULL, NULL);
}
