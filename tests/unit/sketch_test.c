/*
 * Quantiles of a sketch against those of all the values: the stated error, on
 * values made to be hard for it, and the same bytes however it came about.
 */
#include "check.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "stats/interval.h"
#include "stats/quantile.h"
#include "stats/sketch.h"

enum { MOST = 20000, PARTS = 7 };

static uint64_t seed;

static uint64_t
next(void)
{
	seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407;
	return seed ^ seed >> 29;
}

/* From 0 to 1. */
static double
share(void)
{
	return (double)(next() >> 11) / 9007199254740992.0;
}

static double
normal_range(size_t i)
{
	(void)i;
	return exp(share() * 1400 - 700);
}

static double
heavy_tail(size_t i)
{
	(void)i;
	return pow(share() + 1e-12, -3);
}

static double
both_signs(size_t i)
{
	(void)i;
	return (share() - 0.5) * exp(share() * 20);
}

static double
negative(size_t i)
{
	return -normal_range(i);
}

static double
two_far(size_t i)
{
	return i % 2 ? 1e-300 : 1e300;
}

static double
largest(size_t i)
{
	return (i % 2 ? 1.7976931348623157e308 : -1.7976931348623157e308) *
	       (1 - share() / 10);
}

static double
grades(size_t i)
{
	return (double)(i * i % 11);
}

static double
whole_to_127(size_t i)
{
	return (double)(i * 7919 % 128);
}

static double
constant(size_t i)
{
	(void)i;
	return 3.7;
}

static double
mostly_zero(size_t i)
{
	return i % 10 ? (i % 3 ? 0.0 : -0.0) : share() * 1000;
}

/* Just below and above borders of buckets. */
static double
borders(size_t i)
{
	return nextafter(ldexp(1 + (double)(i % 64) / 64, (int)(i % 40) - 20),
	    i % 2 ? INFINITY : 0);
}

static const struct {
	const char *name;
	double (*value)(size_t i);
	bool exact;
} kinds[] = {
    {"normal range", normal_range, false},
    {"heavy tail", heavy_tail, false},
    {"both signs", both_signs, false},
    {"negative", negative, false},
    {"two far", two_far, true},
    {"largest", largest, false},
    {"grades", grades, true},
    {"whole to 127", whole_to_127, true},
    {"constant", constant, true},
    {"mostly zero", mostly_zero, false},
    {"borders", borders, false},
};

static void
check_quantiles(const char *name, bool exact, const struct cx_values *all,
    const struct cx_values *near)
{
	static const double ranks[] = {
	    0, 0.1, 1, 5, 25, 50, 75, 90, 95, 99, 99.9, 100};

	for (size_t i = 0; i < countof(ranks); i++) {
		double at = (double)(all->n - 1) * ranks[i] / 100;
		double a = cx_values_at(all, (uint64_t)at);
		double b = cx_values_at(all, (uint64_t)ceil(at));
		double want = cx_values_quantile(all, ranks[i]);
		double got = cx_values_quantile(near, ranks[i]);
		double most = CX_SKETCH_ERROR * fmax(fabs(a), fabs(b));
		struct cx_interval in, out;

		CHECK(
		    exact ? got == want : fabs(got - want) <= most * (1 + 1e-9),
		    "%s p%g: %g for %g", name, ranks[i], got, want);
		in = cx_interval_quantile(all, ranks[i], 0.95);
		out = cx_interval_quantile(near, ranks[i], 0.95);
		CHECK(isnan(in.low) ? isnan(out.low) : out.low <= in.low,
		    "%s p%g low", name, ranks[i]);
		CHECK(isnan(in.high) ? isnan(out.high) : out.high >= in.high,
		    "%s p%g high", name, ranks[i]);
	}
}

static void
error(void **state)
{
	static const size_t sizes[] = {1, 2, 3, 10, 1000, MOST};
	struct cx_arena *a = cx_arena_new((size_t)256 << 20);

	(void)state;
	assert_non_null(a);
	for (size_t k = 0; k < countof(kinds); k++)
		for (size_t s = 0; s < countof(sizes); s++) {
			struct cx_values all = {0}, near = {0};

			seed = k;
			for (size_t i = 0; i < sizes[s]; i++) {
				double x = kinds[k].value(i);

				assert_true(cx_values_add(&all, x, a));
				assert_true(cx_values_add(&near, x, a));
				if (i == sizes[s] / 3)
					assert_true(cx_values_near(&near, a));
			}
			assert_true(cx_values_sort(&all, a));
			assert_true(near.near && cx_values_sort(&near, a));
			assert_int_equal(near.n, sizes[s]);
			check_quantiles(
			    kinds[k].name, kinds[k].exact, &all, &near);
			cx_arena_reset(a);
		}
	cx_arena_free(a);
}

static void
put(struct cx_values *v, struct cx_buf *out)
{
	out->len = 0;
	cx_sketch_put(v->u.sketch, out);
	assert_false(out->failed);
}

/* Parts of any size, some near before, merged in any order. */
static void
merges(void **state)
{
	struct cx_arena *a = cx_arena_new((size_t)256 << 20);
	struct cx_buf want = {0}, got = {0};

	(void)state;
	for (size_t k = 0; k < countof(kinds); k++)
		for (int round = 0; round < 4; round++) {
			struct cx_values part[PARTS] = {{0}}, all = {0};

			seed = k;
			for (size_t i = 0; i < MOST; i++) {
				double x = kinds[k].value(i);
				size_t to = (i * 31 + (size_t)round * i / 7);

				to %= PARTS - 1; /* the last has none */
				assert_true(cx_values_add(&all, x, a));
				assert_true(cx_values_add(&part[to], x, a));
				if (i == 100 * to)
					assert_true(
					    cx_values_near(&part[to], a));
			}
			for (size_t i = 0; i < PARTS; i++)
				if (i != (size_t)round)
					assert_true(cx_values_merge(
					    &part[round], &part[i], a));
			assert_true(cx_values_near(&all, a));
			assert_true(cx_values_near(&part[round], a));
			assert_int_equal(part[round].n, MOST);
			put(&all, &want);
			put(&part[round], &got);
			CHECK(cx_span_eq(cx_buf_span(&want), cx_buf_span(&got)),
			    "%s %d", kinds[k].name, round);
			cx_arena_reset(a);
		}
	cx_buf_done(&want);
	cx_buf_done(&got);
	cx_arena_free(a);
}

/* What was written is read back; what was not is refused. */
static void
states(void **state)
{
	static const char *const bad[] = {"{}", "{\"near\":[]}",
	    "{\"near\":[[1]]}", "{\"near\":[[0,1,1.0,1.0]]}",
	    "{\"near\":[[65472,0,1.0,1.0]]}", "{\"near\":[[65472,1,1.5,1.0]]}",
	    "{\"near\":[[65472,1,1.0,2.0]]}", "{\"near\":[[65472,-1,1.0,1.0]]}",
	    "{\"near\":[[\"65472\",1,1.0,1.0]]}"};
	struct cx_arena *a = cx_arena_new((size_t)64 << 20);
	struct cx_buf first = {0}, again = {0};
	struct cx_values v = {0};
	struct cx_err err = {0};
	struct cx_json_doc *doc;
	struct cx_sketch *s;
	uint64_t n;

	(void)state;
	seed = 3;
	for (size_t i = 0; i < 1000; i++)
		assert_true(cx_values_add(&v, both_signs(i), a));
	assert_true(cx_values_near(&v, a));
	put(&v, &first);
	doc = cx_json_parse(cx_buf_span(&first), "", &err);
	s = cx_sketch_new(a);
	assert_true(doc && s);
	assert_true(cx_sketch_get(s, cx_json_root(doc), &n, a, &err));
	assert_int_equal(n, 1000);
	cx_sketch_put(s, &again);
	assert_true(cx_span_eq(cx_buf_span(&first), cx_buf_span(&again)));
	cx_json_free(doc);
	for (size_t i = 0; i < countof(bad); i++) {
		err = (struct cx_err){0};
		doc = cx_json_parse(cx_span(bad[i]), "", &err);
		s = cx_sketch_new(a);
		assert_true(doc && s);
		CHECK(!cx_sketch_get(s, cx_json_root(doc), &n, a, &err) &&
			  err.code == CX_CONFIG,
		    "row %zu", i);
		cx_json_free(doc);
	}
	cx_buf_done(&first);
	cx_buf_done(&again);
	cx_arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(error),
	    cmocka_unit_test(merges),
	    cmocka_unit_test(states),
	};

	return cmocka_run_group_tests_name("sketch", tests, NULL, NULL);
}
