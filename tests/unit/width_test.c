/* What terminals of today draw; the hard ones are emoji of several parts. */
#include "check.h"

#include "text/width.h"

static const struct {
	const char *in;
	size_t want;
} rows[] = {
    {"", 0},
    {"plain", 5},
    {"a\tb\n", 4},
    {"año", 3},
    {"an\xCC\x83o", 3},
    {"“Sí” – 5 €…", 11},
    {"\xC2\x85", 1}, /* a control */
    {"a\xC2\xAD"
     "b",
	3},
    {"日本語", 6},
    {"ｱ", 1},  /* half width */
    {"Ａ", 2}, /* full width */
    {"한국", 4},
    {"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", 2}, /* jamo of one syllable */
    {"\xE2\x80\x8B", 0},			 /* ZWSP */
    {"😀", 2},
    {"a😀b", 4},
    {"👍🏽", 2},
    {"👨‍👩‍👧‍👦", 2},
    {"👩🏽‍⚕️", 2},
    {"❤", 1},
    {"❤\xEF\xB8\x8F", 2},
    {"❤\xEF\xB8\x8F‍🔥", 2},
    {"1\xEF\xB8\x8F\xE2\x83\xA3", 2}, /* keycap */
    {"1a", 2},
    {"🇲🇽", 2},
    {"🇲🇽🇵🇪", 4},
    {"🇲", 2},
    {"🇲a", 3},
    {"⌚", 2},
    {"☎", 1},
    {"é\xEF\xB8\x8F", 1},
    {"😀\xE2\x80\x8D", 2},
    {"😀\xE2\x80\x8D"
     "a",
	3},
    {"สวัสดี", 4},
};

static void
table(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		size_t got = cx_text_width(cx_span(rows[i].in));

		CHECK(got == rows[i].want, "row %zu: %zu", i, got);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(table),
	};

	return cmocka_run_group_tests_name("width", tests, NULL, NULL);
}
