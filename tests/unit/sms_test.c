/* SMS: which alphabet, which letter is to blame, how many parts. */
#include "check.h"

#include "base/buf.h"
#include "text/sms.h"

#include "base/banned.h"

static void
test_measure(void **state)
{
	static const struct {
		const char *unit; /* repeated n times, then end */
		size_t n;
		const char *end;
		uint32_t forces;
		size_t units, parts;
	} rows[] = {
	    {"", 0, "", 0, 0, 1},
	    {"a", 160, "", 0, 160, 1},
	    {"a", 161, "", 0, 161, 2},
	    {"a", 306, "", 0, 306, 2},
	    {"a", 307, "", 0, 307, 3},
	    {"€", 80, "", 0, 160, 1},
	    {"€", 81, "", 0, 162, 2},
	    /* an escape is not cut: 152 and its pair */
	    {"a", 152, "[[[[[", 0, 162, 2},
	    {"a", 152,
		"€aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		0, 306, 3},
	    {"ñ", 160, "", 0, 160, 1},
	    {"éèàüÑ¿¡", 1, "", 0, 7, 1},
	    {"a", 69, "á", 0xE1, 70, 1},
	    {"a", 70, "í", 0xED, 71, 2},
	    {"a", 1, "ó", 0xF3, 2, 1},
	    {"a", 1, "ú", 0xFA, 2, 1},
	    {"ç", 1, "", 0xE7, 1, 1},
	    {"Ç", 1, "", 0, 1, 1},
	    {"`", 1, "", 0x60, 1, 1},
	    {"\t", 1, "", 0x9, 1, 1},
	    {"😀", 35, "", 0x1F600, 70, 1},
	    {"😀", 36, "", 0x1F600, 72, 2},
	    /* 67 is odd: a pair is not cut */
	    {"😀", 67, "", 0x1F600, 134, 3},
	    {"á", 134, "", 0xE1, 134, 2},
	    {"á", 135, "", 0xE1, 135, 3},
	};
	struct cx_buf text = {0};
	struct cx_sms s;
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		text.len = 0;
		for (size_t k = 0; k < rows[i].n; k++)
			cx_buf_puts(&text, cx_span(rows[i].unit));
		cx_buf_puts(&text, cx_span(rows[i].end));
		s = cx_sms_measure(cx_buf_span(&text));
		CHECK(s.forces == rows[i].forces &&
			  s.ucs2 == (rows[i].forces != 0),
		    "row %zu: %x", i, (unsigned)s.forces);
		CHECK(
		    s.units == rows[i].units, "row %zu: %zu units", i, s.units);
		CHECK(
		    s.parts == rows[i].parts, "row %zu: %zu parts", i, s.parts);
	}
	cx_buf_done(&text);
}

static void
test_plain(void **state)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
	    {"", ""},
	    {"Su verificación vence el 3 de marzo: ¡evite multas!",
		"Su verificacion vence el 3 de marzo: ¡evite multas!"},
	    {"éàñÑü¿Ç", "éàñÑü¿Ç"}, /* they cost nothing */
	    {"áíóúÁÍÓÚ", "aiouAIOU"},
	    {"ç“x” ‘y’ – …", "c\"x\" 'y' - ..."},
	    {"a\xC2\xA0"
	     "b",
		"a b"},
	    {"日本 😀", "日本 😀"},
	    {"Ω", "Ω"},
	};
	struct cx_buf out = {0};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		out.len = 0;
		cx_sms_plain(cx_span(rows[i].text), &out);
		CHECK_TEXT(cx_buf_span(&out), rows[i].want, "row %zu", i);
	}
	cx_buf_done(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_measure),
	    cmocka_unit_test(test_plain),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
