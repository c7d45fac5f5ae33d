/* Buffers and arenas: limits, alignment, and what survives a reset. */
#include "check.h"

#include <stdalign.h>

#ifdef CX_ASAN
#include <sanitizer/asan_interface.h>
#endif

#include "base/arena.h"
#include "base/buf.h"

static void
buf_grows(void **state)
{
	struct cx_buf b = {0};
	size_t i;

	(void)state;
	CHECK_TEXT(cx_buf_span(&b), "", "empty");
	assert_string_equal(cx_buf_string(&b), "");
	cx_buf_put(&b, NULL, 0);
	for (i = 0; i < 1000; i++)
		cx_buf_printf(&b, "%03zu,", i);
	assert_int_equal(b.len, 4000);
	assert_memory_equal(b.at + 3992, "998,999,", 8);
	cx_buf_putc(&b, '!');
	cx_buf_puts(&b, CX_SPAN("end"));
	assert_string_equal(cx_buf_string(&b) + 3996, "999,!end");
	assert_int_equal(b.len, 4004);
	assert_false(b.failed);
	cx_buf_done(&b);
	assert_null(b.at);
}

static void
buf_failure_sticks(void **state)
{
	struct cx_buf b = {0};

	(void)state;
	cx_buf_puts(&b, CX_SPAN("kept"));
	assert_false(cx_buf_reserve(&b, SIZE_MAX - 10));
	assert_true(b.failed);
	cx_buf_putc(&b, 'x');
	cx_buf_printf(&b, "x");
	CHECK_TEXT(cx_buf_span(&b), "kept", "after");
	assert_null(cx_buf_string(&b));
	cx_buf_done(&b);
	assert_false(b.failed);
}

static void
arena_gives(void **state)
{
	struct cx_arena *a = cx_arena_new(10 << 20);
	unsigned char *p[3000];
	struct cx_span s;
	size_t round, i;

	(void)state;
	assert_non_null(a);
	for (round = 0; round < 3; round++) {
		for (i = 0; i < countof(p); i++) {
			s = cx_arena_copy(a, CX_SPAN("copy"));
			CHECK_TEXT(s, "copy", "%zu", i);
			assert_int_equal(s.at[4], '\0');
			p[i] = cx_arena_get(a, i);
			assert_non_null(p[i]);
			assert_int_equal(
			    (uintptr_t)p[i] % alignof(max_align_t), 0);
			memset(p[i], (int)(i % 251), i);
		}
		for (i = 1; i < countof(p); i++)
			CHECK(p[i][0] == i % 251 && p[i][i - 1] == i % 251,
			    "%zu", i);
		cx_arena_reset(a);
	}
	cx_arena_free(a);
	cx_arena_free(NULL);
}

static void
arena_zeroes(void **state)
{
	struct cx_arena *a = cx_arena_new(1 << 20);
	char *p = cx_arena_get(a, 4000);
	size_t i;

	(void)state;
	memset(p, 'x', 4000);
	cx_arena_reset(a);
	p = cx_arena_zero(a, 40, 100);
	for (i = 0; i < 4000; i++)
		assert_int_equal(p[i], 0);
	assert_null(cx_arena_zero(a, SIZE_MAX / 2, 4));
	assert_non_null(cx_arena_zero(a, 0, 4));
	assert_null(cx_arena_get(a, SIZE_MAX));
	assert_non_null(cx_arena_copy(a, (struct cx_span){NULL, 0}).at);
	cx_arena_free(a);
}

/* Takes pieces until there is no more; how many bytes that were. */
static size_t
exhaust(struct cx_arena *a, size_t piece)
{
	size_t n = 0;

	while (n < 100 << 20 && cx_arena_get(a, piece))
		n += piece;
	return n;
}

static void
arena_limit(void **state)
{
	static const size_t pieces[] = {1, 100, 5000, 16384, 300000};
	struct cx_arena *a = cx_arena_new(1 << 20);
	size_t i, got;

	(void)state;
	/* Each size in turn: what the last one left must not be in the way. */
	for (i = 0; i < 2 * countof(pieces); i++) {
		got = exhaust(a, pieces[i % countof(pieces)]);
		CHECK(got <= 1 << 20, "%zu", i);
		CHECK(got > (pieces[i % countof(pieces)] == 1 ? 30000 : 800000),
		    "%zu: %zu", i, got);
		cx_arena_reset(a);
	}
	cx_arena_free(a);
	a = cx_arena_new(0);
	assert_null(cx_arena_get(a, 1));
	cx_arena_free(a);
}

#ifdef CX_ASAN
static void
arena_poisons(void **state)
{
	struct cx_arena *a = cx_arena_new(1 << 20);
	char *p = cx_arena_get(a, 24), *big = cx_arena_get(a, 100000);

	(void)state;
	assert_false(__asan_address_is_poisoned(p + 23));
	assert_true(__asan_address_is_poisoned(p + 24));
	assert_false(__asan_address_is_poisoned(big + 99999));
	assert_true(__asan_address_is_poisoned(big + 100000));
	cx_arena_reset(a);
	assert_true(__asan_address_is_poisoned(p));
	assert_true(__asan_address_is_poisoned(big));
	cx_arena_free(a);
}
#endif

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(buf_grows),
	    cmocka_unit_test(buf_failure_sticks),
	    cmocka_unit_test(arena_gives),
	    cmocka_unit_test(arena_zeroes),
	    cmocka_unit_test(arena_limit),
#ifdef CX_ASAN
	    cmocka_unit_test(arena_poisons),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
