/*
 * The tables are held to ICU's slow way on every code point: a letter that
 * no table knows, put beside, sends the whole text there.
 */
#include "check.h"

#include "text/fold.h"
#include "text/utf8.h"

static struct cx_arena *arena;

static int
open_arena(void **state)
{
	(void)state;
	arena = cx_arena_new(1 << 28);
	return arena == NULL;
}

static int
close_arena(void **state)
{
	(void)state;
	cx_arena_free(arena);
	return 0;
}

static const struct {
	const char *in, *fold, *lower, *upper;
} rows[] = {
    {"", "", "", ""},
    {"plain 123", "plain 123", "plain 123", "PLAIN 123"},
    {"PLAIN @[`{Zz", "plain @[`{zz", "plain @[`{zz", "PLAIN @[`{ZZ"},
    {"Álvaro Obregón", "alvaro obregon", "álvaro obregón", "ÁLVARO OBREGÓN"},
    {"AÑO", "año", "año", "AÑO"},
    {"ano", "ano", "ano", "ANO"},
    {"pingüino ÇÃÕÂÊÔÀ", "pinguino caoaeoa", "pingüino çãõâêôà",
	"PINGÜINO ÇÃÕÂÊÔÀ"},
    {"An\xCC\x83o A\xCC\x81", "año a", "an\xCC\x83o a\xCC\x81",
	"AN\xCC\x83O A\xCC\x81"},
    {"N\xCC\x83", "ñ", "n\xCC\x83", "N\xCC\x83"},
    /* Dot below comes first in canonical order. */
    {"n\xCC\xA3\xCC\x83", "ñ", "n\xCC\xA3\xCC\x83", "N\xCC\xA3\xCC\x83"},
    {"Straße", "strasse", "straße", "STRASSE"},
    {"İstanbul ı", "istanbul ı", "i̇stanbul ı", "İSTANBUL I"},
    {"ΣΊΣΥΦΟΣ", "σισυφοσ", "σίσυφος", "ΣΊΣΥΦΟΣ"},
    {"Жёлтый", "желтыи", "жёлтый", "ЖЁЛТЫЙ"},
    {"“Pésimo” – 5 €…", "“pesimo” – 5 €…", "“pésimo” – 5 €…",
	"“PÉSIMO” – 5 €…"},
    {"Qué 😀❤\xEF\xB8\x8F", "que 😀❤", "qué 😀❤\xEF\xB8\x8F",
	"QUÉ 😀❤\xEF\xB8\x8F"},
    {"한국", "한국", "한국", "한국"},
    {"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "한",
	"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB",
	"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB"},
    {"ǰ ŉ ﬁ", "j ʼn fi", "ǰ ŉ ﬁ", "J̌ ʼN FI"},
    {"\xCC\x81", "", "\xCC\x81", "\xCC\x81"},
};

static void
table(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_span in = cx_span(rows[i].in);

		CHECK_TEXT(cx_text_fold(arena, in), rows[i].fold, "row %zu", i);
		CHECK_TEXT(
		    cx_text_lower(arena, in), rows[i].lower, "row %zu", i);
		CHECK_TEXT(
		    cx_text_upper(arena, in), rows[i].upper, "row %zu", i);
	}
}

/* What does not change is not copied. */
static void
no_copy(void **state)
{
	static const char *const same[] = {
	    "minusculas y 123456 :;<=>?@[]", "el niño", "日本", "\xE1\x8B\xB5"};
	struct cx_span none = {NULL, 0};

	(void)state;
	for (size_t i = 0; i < countof(same); i++)
		CHECK(cx_text_fold(arena, cx_span(same[i])).at == same[i],
		    "row %zu", i);
	CHECK(cx_text_upper(arena, cx_span("ABCDEFGHIJ")).len == 10, "upper");
	CHECK(cx_text_fold(arena, none).at != NULL, "nothing is no failure");
}

/* Capitals at every place of a word of 8 bytes, and their neighbours. */
static void
every_byte(void **state)
{
	char in[24], want[24];
	struct cx_span s = {in, sizeof(in)}, got;

	(void)state;
	for (int c = 1; c < 128; c++)
		for (size_t at = 0; at < sizeof(in); at++) {
			memset(in, 'x', sizeof(in));
			memset(want, 'x', sizeof(want));
			in[at] = (char)c;
			want[at] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
			got = cx_text_lower(arena, s);
			CHECK(cx_span_eq(
				  got, (struct cx_span){want, sizeof(want)}),
			    "byte %d at %zu", c, at);
			memset(in, 'X', sizeof(in));
			memset(want, 'X', sizeof(want));
			in[at] = (char)c;
			want[at] = (char)(c >= 'a' && c <= 'z' ? c - 32 : c);
			got = cx_text_upper(arena, s);
			CHECK(cx_span_eq(
				  got, (struct cx_span){want, sizeof(want)}),
			    "byte %d at %zu", c, at);
		}
}

static struct cx_span (*const maps[])(struct cx_arena *, struct cx_span) = {
    cx_text_fold, cx_text_lower, cx_text_upper};

/* U+12F5 is a letter of no case that the fast path does not know. */
static void
fast_is_slow(void **state)
{
	char in[16] = "\xE1\x8B\xB5", *at = in + 3;
	struct cx_span fast, slow;

	(void)state;
	for (uint32_t c = 1; c < 0x110000; c++) {
		size_t n;

		if (c >= 0xD800 && c < 0xE000)
			continue;
		n = cx_utf8_put(at, c);
		for (size_t m = 0; m < countof(maps); m++) {
			fast = maps[m](arena, (struct cx_span){at, n});
			slow = maps[m](arena, (struct cx_span){in, n + 3});
			slow.at += 3;
			slow.len -= 3;
			CHECK(cx_span_eq(fast, slow), "map %zu U+%04X", m, c);
		}
		fast = cx_text_fold(arena, (struct cx_span){at, n});
		CHECK(cx_span_eq(fast, cx_text_fold(arena, fast)),
		    "twice U+%04X", c);
		cx_arena_reset(arena);
	}
}

static void
no_memory(void **state)
{
	static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				       "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	struct cx_arena *small = cx_arena_new(16);

	(void)state;
	CHECK(small != NULL, "arena");
	CHECK(cx_text_fold(small, cx_span(capitals)).at == NULL, "fold");
	cx_arena_free(small);
}

static const struct {
	const char *in, *want;
} trims[] = {
    {"", ""},
    {"  a b\t\n", "a b"},
    {" \r\n ", ""},
    {"\xC2\xA0\xE2\x80\x89ñ\xE3\x80\x80", "ñ"},
    {"ñ", "ñ"},
    {"\xE2\x80\x8B"
     "a",
	"\xE2\x80\x8B"
	"a"}, /* ZWSP is no white space */
    {"😀 ", "😀"},
};

static void
trim(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(trims); i++)
		CHECK_TEXT(cx_text_trim(cx_span(trims[i].in)), trims[i].want,
		    "row %zu", i);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(table),
	    cmocka_unit_test(no_copy),
	    cmocka_unit_test(every_byte),
	    cmocka_unit_test(fast_is_slow),
	    cmocka_unit_test(no_memory),
	    cmocka_unit_test(trim),
	};

	return cmocka_run_group_tests_name(
	    "fold", tests, open_arena, close_arena);
}
