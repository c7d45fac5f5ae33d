/*
 * The table of letters is held to ICU and to folding for each of its code
 * points: two that disagree would make a word match or not by its spelling.
 */
#include "check.h"

#include "base/arena.h"
#include "text/class.h"
#include "text/compose.h"
#include "text/fold.h"
#include "text/utf8.h"

static const struct {
	uint32_t c;
	enum cx_class want;
} rows[] = {
    {'a', CX_CLASS_LETTER},
    {'Z', CX_CLASS_UPPER},
    {0xD1, CX_CLASS_UPPER},    /* Ñ */
    {0x1C5, CX_CLASS_UPPER},   /* title case */
    {0x4E2D, CX_CLASS_LETTER}, /* of no case */
    {'7', CX_CLASS_DIGIT},
    {0x664, CX_CLASS_DIGIT}, /* Arabic 4 */
    {0x301, CX_CLASS_MARK},
    {0x20E3, CX_CLASS_MARK}, /* keycap */
    {' ', CX_CLASS_BLANK},
    {'\n', CX_CLASS_BLANK},
    {0xA0, CX_CLASS_BLANK},
    {0x2009, CX_CLASS_BLANK},
    {'!', CX_CLASS_PUNCT},
    {'<', CX_CLASS_PUNCT},
    {'$', CX_CLASS_PUNCT},
    {0xBF, CX_CLASS_PUNCT}, /* ¿ */
    {0x2026, CX_CLASS_PUNCT},
    {0x1F600, CX_CLASS_SIGN},
    {0x2764, CX_CLASS_SIGN}, /* heart */
    {0x20AC, CX_CLASS_SIGN}, /* euro */
    {0xBD, CX_CLASS_SIGN},   /* one half */
    {0xFE0F, CX_CLASS_NOTHING},
    {0x200D, CX_CLASS_NOTHING},
    {0x1F3FD, CX_CLASS_NOTHING}, /* skin tone */
    {0, CX_CLASS_NOTHING},
    {0x10FFFF, CX_CLASS_NOTHING},
};

static void
classes(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		CHECK(cx_class(rows[i].c) == rows[i].want, "U+%04X",
		    (unsigned)rows[i].c);
}

static void
table(void **state)
{
	const struct cx_letter *all = cx_letters(), *l;
	struct cx_arena *a = cx_arena_new(1 << 20);
	size_t known = 0, n;
	char at[4];

	(void)state;
	CHECK(a != NULL, "arena");
	for (uint32_t c = 1; c < 0x3000; c++) {
		l = cx_letter(all, c);
		if (!l)
			continue;
		known++;
		n = cx_utf8_put(at, c);
		CHECK(l->class == cx_class(c), "class of U+%04X", c);
		CHECK(cx_span_eq((struct cx_span){l->fold, l->len},
			  cx_text_fold(a, (struct cx_span){at, n})),
		    "fold of U+%04X", c);
		for (n = l->len; n < sizeof(l->fold); n++)
			CHECK(l->fold[n] == 0, "zeros of U+%04X", c);
	}
	CHECK(known == CX_LETTERS - 1 + 0x100, "all are there: %zu", known);
	cx_arena_free(a);
}

static const struct {
	const char *in, *want;
} composed[] = {
    {"", ""},
    {"plain", "plain"},
    {"p\xC3\xA9simo", "p\xC3\xA9simo"},
    {"pe\xCC\x81simo", "p\xC3\xA9simo"},
    {"an\xCC\x83o 2", "a\xC3\xB1o 2"},
    {"e\xCC\xA3\xCC\x81", "\xE1\xBA\xB9\xCC\x81"},
    {"e\xCC\x81\xCC\xA3", "\xE1\xBA\xB9\xCC\x81"},
    {"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "\xED\x95\x9C"},
    {"\xE2\x84\xAB", "\xC3\x85"}, /* the sign of the unit */
    {"\xE2\x9D\xA4\xEF\xB8\x8F", "\xE2\x9D\xA4\xEF\xB8\x8F"},
};

static void
compose(void **state)
{
	struct cx_arena *a = cx_arena_new(1 << 20);

	(void)state;
	CHECK(a != NULL, "arena");
	for (size_t i = 0; i < countof(composed); i++)
		CHECK_TEXT(cx_text_compose(a, cx_span(composed[i].in)),
		    composed[i].want, "row %zu", i);
	cx_arena_free(a);
}

/*
 * A code point that the fast path passes over must be one that ICU leaves
 * alone too, also where marks follow it: U+0958 is never composed, so after
 * it ICU looks at the whole.
 */
static void
fast_is_slow(void **state)
{
	static const char *const marks[] = {"", "\xCC\x81", "\xCC\xB8",
	    "\xCC\x83", "\xE3\x82\x99", "\xE1\x85\xA1"};
	struct cx_arena *a = cx_arena_new(1 << 20);
	char at[32] = "\xE0\xA5\x98";
	struct cx_span fast, slow;
	size_t n;

	(void)state;
	CHECK(a != NULL, "arena");
	for (uint32_t c = 1; c < 0x30000; c++) {
		if (c >= 0xD800 && c < 0xE000)
			continue;
		for (size_t m = 0; m < countof(marks); m++) {
			n = cx_utf8_put(at + 4, c);
			memcpy(at + 4 + n, marks[m], strlen(marks[m]));
			n += strlen(marks[m]);
			at[3] = ' ';
			fast = cx_text_compose(a, (struct cx_span){at + 4, n});
			slow = cx_text_compose(a, (struct cx_span){at, n + 4});
			CHECK(slow.len > 7, "slow U+%04X", c);
			slow.at += slow.len - fast.len;
			slow.len = fast.len;
			CHECK(cx_span_eq(fast, slow), "U+%04X, mark %zu", c, m);
		}
		cx_arena_reset(a);
	}
	cx_arena_free(a);
}

static void
no_memory(void **state)
{
	struct cx_arena *small = cx_arena_new(4);

	(void)state;
	CHECK(small != NULL, "arena");
	CHECK(cx_text_compose(small, cx_span("pe\xCC\x81simo")).at == NULL,
	    "compose");
	cx_arena_free(small);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(classes),
	    cmocka_unit_test(table),
	    cmocka_unit_test(compose),
	    cmocka_unit_test(fast_is_slow),
	    cmocka_unit_test(no_memory),
	};

	return cmocka_run_group_tests_name("class", tests, NULL, NULL);
}
