/* Sums against a count of bits, one by one, that strtod() rounds. */
#include "check.h"

#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "stats/sum.h"

enum { BITS = 2304, LEAST = -1074, MOST = 4096 };

static uint64_t seed = 1;

static uint64_t
next(void)
{
	seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407;
	return seed ^ seed >> 29;
}

/* How often each bit is added and taken away. */
struct slow {
	int64_t count[BITS];
};

static void
slow_add(struct slow *s, double x)
{
	int e, at;
	double m = frexp(fabs(x), &e);

	for (at = e - 1; m != 0; at--) {
		m *= 2;
		if (m >= 1) {
			s->count[at - LEAST] += x < 0 ? -1 : 1;
			m -= 1;
		}
	}
}

/* The sum as a hexadecimal number of all its bits, read by strtod(). */
static double
slow_value(const struct slow *s)
{
	static char text[BITS / 4 + 32];
	static int64_t bits[BITS];
	bool negative = false;
	char *p = text;

	for (int i = BITS - 1; i >= 0 && !negative && s->count[i] <= 0; i--)
		negative = s->count[i] < 0;
	for (int again = 0; again < 2; again++) {
		int64_t over = 0;

		for (int i = 0; i < BITS; i++) {
			over += negative ? -s->count[i] : s->count[i];
			bits[i] = ((over % 2) + 2) % 2;
			over = (over - bits[i]) / 2;
		}
		if (over == 0)
			break;
		negative = !negative;
	}
	*p++ = negative ? '-' : '+';
	*p++ = '0';
	*p++ = 'x';
	for (int i = BITS - 4; i >= 0; i -= 4)
		*p++ = "0123456789abcdef"[bits[i + 3] * 8 + bits[i + 2] * 4 +
					  bits[i + 1] * 2 + bits[i]];
	snprintf(p, 16, "p%d", LEAST);
	return strtod(text, NULL);
}

static struct cx_arena *
arena(void)
{
	struct cx_arena *a = cx_arena_new((size_t)16 << 20);

	assert_non_null(a);
	return a;
}

static double
sum_of(const double *x, size_t n, struct cx_arena *a)
{
	struct cx_sum s = {0};

	for (size_t i = 0; i < n; i++)
		assert_true(cx_sum_add(&s, x[i], a));
	return cx_sum_value(&s);
}

static void
known(void **state)
{
	static const struct {
		double x[6];
		double want;
	} rows[] = {
	    {{0}, 0},
	    {{1, 2, 3}, 6},
	    {{0.1, 0.2}, 0.30000000000000004},
	    {{0.1, 0.2, -0.3}, 2.7755575615628914e-17},
	    {{1e308, 1e308, -1e308}, 1e308},
	    {{-1e308, -1e308}, -HUGE_VAL},
	    {{DBL_MAX, DBL_MAX, -DBL_MAX, -DBL_MAX, 1e-320}, 1e-320},
	    {{DBL_MAX, 9.9e291}, DBL_MAX},
	    {{DBL_MAX, 9.98e291}, HUGE_VAL},
	    {{5e-324, 5e-324, 5e-324}, 1.5e-323},
	    {{2.2250738585072014e-308, -5e-324}, 2.225073858507201e-308},
	    {{1e16, 1, -1e16}, 1},
	    {{1e100, 1, -1e100}, 1},
	    {{9007199254740992, 1}, 9007199254740992},
	    {{9007199254740992, 1, 5e-324}, 9007199254740994},
	    {{9007199254740992, 3}, 9007199254740996},
	    {{-9007199254740992, -1, -5e-324}, -9007199254740994},
	    {{1752.99, -1752.99}, 0},
	    {{-0.0, -0.0}, 0},
	};
	struct cx_arena *a = arena();

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		double got = sum_of(rows[i].x, 6, a);

		CHECK(got == rows[i].want && !(got == 0 && signbit(got)),
		    "row %zu: %.17g", i, got);
	}
	cx_arena_free(a);
}

/* Values of a kind: cents, wide exponents, subnormals, near the largest. */
static double
value_of(unsigned kind)
{
	double m = (double)(int64_t)next();

	switch (kind) {
	case 0:
		return (double)((int64_t)next() % 10000000) / 100;
	case 1:
		return ldexp(m, (int)(next() % 2000) - 1063);
	case 2:
		return ldexp(m, -1074 - (int)(next() % 63));
	case 3:
		return ldexp(m, 960);
	case 4:
		return ldexp(m, -10 - (int)(next() % 4));
	default:
		return value_of((unsigned)(next() % 5));
	}
}

static void
shuffle(double *x, size_t n)
{
	for (size_t i = n; i > 1; i--) {
		size_t k = (size_t)(next() % i);
		double swap = x[k];

		x[k] = x[i - 1];
		x[i - 1] = swap;
	}
}

/* Half of it is taken away again, so that sums cancel. */
static size_t
make(double *x, unsigned kind)
{
	size_t n = 1 + (size_t)(next() % 200);

	for (size_t i = 0; i < n; i++)
		x[i] = i % 2 && next() % 4 ? -x[i - 1] : value_of(kind);
	if (next() % 3 == 0)
		x[n - 1] = value_of(2);
	return n;
}

static void
any_order(void **state)
{
	static struct slow slow;
	double x[200];
	struct cx_arena *a = arena();

	(void)state;
	for (unsigned round = 0; round < 600; round++) {
		size_t n = make(x, round % 6);
		double want;

		memset(&slow, 0, sizeof(slow));
		for (size_t i = 0; i < n; i++)
			slow_add(&slow, x[i]);
		want = slow_value(&slow);
		for (int k = 0; k < 3; k++) {
			double got = sum_of(x, n, a);

			CHECK(got == want, "round %u: %.17g, not %.17g", round,
			    got, want);
			shuffle(x, n);
		}
		cx_arena_reset(a);
	}
	cx_arena_free(a);
}

static void
merged(void **state)
{
	double x[200];
	struct cx_arena *a = arena();

	(void)state;
	for (unsigned round = 0; round < 300; round++) {
		struct cx_sum part[4] = {{0}};
		size_t n = make(x, round % 6);
		double want = sum_of(x, n, a), got;

		for (size_t i = 0; i < n; i++)
			assert_true(cx_sum_add(&part[next() % 4], x[i], a));
		for (int i = 1; i < 4; i++)
			assert_true(cx_sum_merge(&part[0], &part[i], a));
		got = cx_sum_value(&part[0]);
		CHECK(got == want, "round %u: %.17g, not %.17g", round, got,
		    want);
		cx_arena_reset(a);
	}
	cx_arena_free(a);
}

/* The window overflows, and begins again, many times. */
static void
many(void **state)
{
	struct cx_arena *a = arena();
	struct cx_sum s = {0};

	(void)state;
	for (int i = 0; i < 3000; i++)
		assert_true(cx_sum_add(&s, 0x1p53, a));
	assert_true(s.wide != NULL);
	assert_true(cx_sum_value(&s) == 3000 * 0x1p53);
	for (int i = 0; i < 3000; i++)
		assert_true(cx_sum_add(&s, -0x1p53, a));
	assert_true(cx_sum_value(&s) == 0);
	cx_arena_free(a);
}

static void
no_memory(void **state)
{
	struct cx_arena *a = cx_arena_new(1);
	struct cx_sum s = {0}, wide = {0};

	(void)state;
	assert_non_null(a);
	assert_true(cx_sum_add(&s, 12.5, a));
	assert_false(cx_sum_add(&s, 1e300, a));
	assert_true(cx_sum_value(&s) == 12.5);
	assert_true(cx_sum_merge(&s, &s, a));
	assert_true(cx_sum_value(&s) == 25);
	cx_arena_free(a);
	a = arena();
	assert_true(cx_sum_add(&wide, 1e300, a));
	cx_arena_free(a);
}

/* A sum that was spelled and read is the same sum, small where it was. */
static void
spelled(void **state)
{
	static const struct {
		double x[4];
		const char *want;
		bool wide;
	} rows[] = {
	    {{0}, "0@0", false},
	    {{1}, "40000@33", false},
	    {{-1}, "-40000@33", false},
	    {{1, -1}, "0@0", false},
	    {{0x1p-1074}, "1@0", true},
	    {{-0x1p-1074, 0x1p-1073}, "1@0", true},
	    {{DBL_MAX, DBL_MAX}, NULL, true},
	    {{1e300, 1e-300, -1e300}, NULL, true},
	    {{123456.789, 0.001, -7}, NULL, false},
	};
	static const char *const wrong[] = {"", "-", "@", "1", "1@", "@1",
	    "1@-1", "g@0", "A@0", "1@69", "123456789@67", "1 @0", "1@0 ",
	    "--1@0"};
	struct cx_arena *a = arena();
	char text[CX_SUM_ROOM], again[CX_SUM_ROOM];
	bool memory;

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_sum s = {0}, t = {0};
		size_t n, m;

		for (size_t j = 0; j < countof(rows[i].x); j++)
			assert_true(cx_sum_add(&s, rows[i].x[j], a));
		n = cx_sum_print(text, &s);
		if (rows[i].want != NULL)
			CHECK_TEXT(((struct cx_span){text, n}), rows[i].want,
			    "row %zu", i);
		CHECK(cx_sum_parse((struct cx_span){text, n}, &t, a, &memory),
		    "row %zu", i);
		m = cx_sum_print(again, &t);
		CHECK(n == m && memcmp(text, again, n) == 0, "row %zu", i);
		CHECK((t.wide != NULL) == rows[i].wide, "row %zu", i);
	}
	for (size_t i = 0; i < countof(wrong); i++) {
		struct cx_sum t = {0};

		CHECK(!cx_sum_parse(cx_span(wrong[i]), &t, a, &memory),
		    "wrong %zu", i);
		CHECK(memory, "wrong %zu", i);
	}
	cx_arena_free(a);
}

/* Rounding is the same whether or not a sum has left the window. */
static void
either_place(void **state)
{
	struct cx_arena *a = cx_arena_new((size_t)1 << 20);
	const double far = ldexp(1, -900);
	uint64_t chance = 1;

	(void)state;
	for (size_t i = 0; i < 20000; i++) {
		struct cx_sum here = {0}, there = {0};
		double x, y;

		for (size_t k = 0; k < 1 + i % 4; k++) {
			chance = chance * UINT64_C(6364136223846793005) + 1;
			x = ldexp((double)(int64_t)chance,
			    -10 - (int)(chance >> 33) % 60);
			if (k == 1 && i % 3 == 0)
				x = ldexp(1, -54) * ((i & 4) ? 1 : -1);
			assert_true(cx_sum_add(&here, x, a));
			assert_true(cx_sum_add(&there, x, a));
		}
		assert_true(cx_sum_add(&there, far, a));
		assert_true(cx_sum_add(&there, -far, a));
		x = cx_sum_value(&here);
		y = cx_sum_value(&there);
		CHECK(memcmp(&x, &y, sizeof(x)) == 0, "%zu: %a, %a", i, x, y);
		cx_arena_reset(a);
	}
	cx_arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(known),
	    cmocka_unit_test(any_order),
	    cmocka_unit_test(merged),
	    cmocka_unit_test(many),
	    cmocka_unit_test(no_memory),
	    cmocka_unit_test(spelled),
	    cmocka_unit_test(either_place),
	};

	return cmocka_run_group_tests_name("sum", tests, NULL, NULL);
}
