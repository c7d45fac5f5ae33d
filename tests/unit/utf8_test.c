/*
 * The vector path is held to the plain one on every offset and every pair of
 * bytes, because its mistakes would sit at block borders, where a table of
 * known texts does not look.
 */
#include "check.h"

#include <stdlib.h>

#include "text/utf8.h"
#include "text/utf8_plain.h"

static const struct {
	const char *in;
	size_t len, want;
} checks[] = {
    {"", 0, 0},
    {"plain", 5, 5},
    {"a\0b", 3, 1},
    {"ni\xC3\xB1o", 5, 5},
    {"\xC3", 1, 0},
    {"ab\xC3", 3, 2},
    {"ab\xC3z", 4, 2},
    {"\x80", 1, 0},
    {"\xC0\x80", 2, 0},		/* overlong NUL */
    {"\xC1\xBF", 2, 0},		/* overlong */
    {"\xE0\x9F\xBF", 3, 0},	/* overlong */
    {"\xE0\xA0\x80", 3, 3},	/* U+0800 */
    {"\xED\x9F\xBF", 3, 3},	/* U+D7FF */
    {"\xED\xA0\x80", 3, 0},	/* surrogate */
    {"\xEE\x80\x80", 3, 3},	/* U+E000 */
    {"\xEF\xBF\xBF", 3, 3},	/* U+FFFF */
    {"\xE2\x82", 2, 0},		/* cut */
    {"\xE2\x82x", 3, 0},	/* cut */
    {"\xF0\x8F\xBF\xBF", 4, 0}, /* overlong */
    {"\xF0\x90\x80\x80", 4, 4}, /* U+10000 */
    {"\xF4\x8F\xBF\xBF", 4, 4}, /* U+10FFFF */
    {"\xF4\x90\x80\x80", 4, 0}, /* past the end */
    {"\xF0\x9F\x98", 3, 0},	/* cut */
    {"\xF5\x80\x80\x80", 4, 0},
    {"\xFF", 1, 0},
    {"x\xF0\x9F\x98\x80y", 6, 6},
};

static void
check_table(void **state)
{
	struct cx_span s;

	(void)state;
	for (size_t i = 0; i < countof(checks); i++) {
		s = (struct cx_span){checks[i].in, checks[i].len};
		CHECK(cx_utf8_check(s) == checks[i].want, "row %zu", i);
		CHECK(cx_utf8_check_plain(s) == checks[i].want, "row %zu", i);
	}
}

/* Each row of the table at each place of a long text of two kinds. */
static void
check_every_offset(void **state)
{
	static const char *const fill[] = {"a", "\xC3\xA9"};
	char text[256];
	struct cx_span s = {text, 0};

	(void)state;
	for (size_t f = 0; f < countof(fill); f++)
		for (size_t at = 0; at < 150; at++)
			for (size_t i = 0; i < countof(checks); i++) {
				size_t unit = strlen(fill[f]), n = 0, start;

				if (at % 2)
					text[n++] = 'x';
				while (n + unit <= at)
					for (size_t k = 0; k < unit; k++)
						text[n++] = fill[f][k];
				start = n;
				memcpy(text + n, checks[i].in, checks[i].len);
				n += checks[i].len;
				memset(text + n, 'z', 70);
				s.len = n + (at % 3 ? 70 : 0);
				CHECK(
				    cx_utf8_check(s) == cx_utf8_check_plain(s),
				    "fill %zu at %zu row %zu", f, at, i);
				if (checks[i].want < checks[i].len)
					CHECK(cx_utf8_check(s) ==
						  start + checks[i].want,
					    "fill %zu at %zu row %zu", f, at,
					    i);
				else
					CHECK(cx_utf8_check(s) == s.len,
					    "fill %zu at %zu row %zu", f, at,
					    i);
			}
}

/* Random texts of well-formed letters, one byte then spoiled. */
static void
check_against_plain(void **state)
{
	static const char *const letters[] = {"a", "b", " ", "\xC3\xB1",
	    "\xD0\xB6", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xDF\xBF", "\x7F",
	    "\xC2\x80"};
	char text[300];
	uint32_t seed = 1;
	struct cx_span s = {text, 0};

	(void)state;
	for (int round = 0; round < 200000; round++) {
		size_t n = 0, few;

		seed = seed * 1664525 + 1013904223;
		few = seed >> 8 & 1 ? countof(letters) : 4;
		for (int k = 0; k < 60; k++) {
			const char *l;

			seed = seed * 1664525 + 1013904223;
			l = letters[(seed >> 16) % few];
			memcpy(text + n, l, strlen(l));
			n += strlen(l);
		}
		s.len = n;
		CHECK(cx_utf8_check(s) == n, "round %d", round);
		seed = seed * 1664525 + 1013904223;
		text[(seed >> 16) % n] = (char)(seed >> 8);
		CHECK(cx_utf8_check(s) == cx_utf8_check_plain(s), "round %d",
		    round);
	}
}

static void
put_and_next(void **state)
{
	char out[4];
	size_t n, i;

	(void)state;
	for (uint32_t c = 1; c <= 0x10FFFF; c++) {
		if (c >= 0xD800 && c <= 0xDFFF)
			continue;
		n = cx_utf8_put(out, c);
		i = 0;
		CHECK(cx_utf8_check((struct cx_span){out, n}) == n, "U+%X", c);
		CHECK(
		    cx_utf8_next((struct cx_span){out, n}, &i) == c, "U+%X", c);
		CHECK(i == n, "U+%X", c);
		CHECK(cx_utf8_length((struct cx_span){out, n}) == 1, "U+%X", c);
	}
}

static void
length(void **state)
{
	(void)state;
	CHECK(cx_utf8_length(CX_SPAN("")) == 0, "empty");
	CHECK(cx_utf8_length(CX_SPAN("a\xC3\xB1o\xF0\x9F\x98\x80")) == 4,
	    "mixed");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(check_table),
	    cmocka_unit_test(check_every_offset),
	    cmocka_unit_test(check_against_plain),
	    cmocka_unit_test(put_and_next),
	    cmocka_unit_test(length),
	};

	return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
