/* Messages: first failure wins, one clean line, nothing that drives a tty. */
#include "check.h"

#include <errno.h>

#include "base/err.h"

static void
first_wins(void **state)
{
	struct cx_err err = {0};

	(void)state;
	assert_false(cx_fail(&err, CX_DATA, "bad %d", 7));
	assert_false(cx_fail(&err, CX_IO, "later"));
	assert_false(cx_fail_memory(&err));
	assert_int_equal(err.code, CX_DATA);
	assert_string_equal(err.text, "bad 7");
	cx_fail_at(&err, NULL, 12, 0);
	cx_fail_at(&err, "a.csv", 99, 3);
	assert_int_equal(err.line, 12);
	assert_int_equal(err.column, 3);
	assert_string_equal(err.source, "a.csv");
	cx_fail_value(&err, CX_SPAN("x\ty"));
	cx_fail_value(&err, CX_SPAN("other"));
	assert_string_equal(err.value, "\"x\\x09y\"");
}

static void
format(void **state)
{
	static const struct {
		const char *source;
		uint64_t line, column;
		const char *want;
	} rows[] = {
	    {"a.csv", 12, 7, "a.csv:12:7: bad"},
	    {"a.csv", 12, 0, "a.csv:12: bad"},
	    {"a.csv", 0, 0, "a.csv: bad"},
	    {"a.csv", 0, 7, "a.csv: bad"},
	    {NULL, 12, 7, "12:7: bad"},
	    {NULL, 0, 0, "bad"},
	    {"a\x1b[31m\xff", 0, 0, "a?[31m?: bad"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err err = {0};
		char out[400];

		cx_fail_at(&err, rows[i].source, rows[i].line, rows[i].column);
		cx_fail(&err, CX_DATA, "bad");
		cx_err_format(&err, out, sizeof(out));
		CHECK_TEXT(cx_span(out), rows[i].want, "row %zu", i);
	}
}

/* Cut in the middle of an accent; the rest must still be UTF-8. */
static void
cut(void **state)
{
	struct cx_err err = {0};
	char text[2000], out[10];
	size_t i;

	(void)state;
	for (i = 0; i + 2 < sizeof(text); i += 2)
		memcpy(text + i, "\xC3\xA1", 2);
	text[i] = '\0';
	cx_fail(&err, CX_DATA, "x\n%s", text);
	assert_int_equal(strlen(err.text), sizeof(err.text) - 1);
	assert_memory_equal(err.text, "x?\xC3\xA1", 4);
	assert_int_equal(err.text[sizeof(err.text) - 2], '?');
	cx_err_format(&err, out, sizeof(out));
	assert_string_equal(out, "x?\xC3\xA1\xC3\xA1\xC3\xA1?");
	cx_err_format(&err, out, 1);
	assert_string_equal(out, "");
	cx_err_format(&err, out, 0);
}

static void
of_errno(void **state)
{
	struct cx_err err = {0};

	(void)state;
	errno = ENOENT;
	assert_false(cx_fail_errno(&err, CX_NOINPUT, "a.csv"));
	assert_string_equal(err.text, "a.csv: No such file or directory");
}

static void
quote(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"", "\"\""},
	    {"edad", "\"edad\""},
	    {"\xC3\xA1rea", "\"\xC3\xA1rea\""},
	    {"a\"b\\c", "\"a\\\"b\\\\c\""},
	    {"a\x1b[2J\n\x7f", "\"a\\x1B[2J\\x0A\\x7F\""},
	    {"\xC2\x9B", "\"\\xC2\\x9B\""},
	    {"\xE2\x80\xAE", "\"\\xE2\\x80\\xAE\""},
	    {"\xC3", "\"\\xC3\""},
	    {"\xC0\xAF", "\"\\xC0\\xAF\""},
	    {"\xED\xA0\x80", "\"\\xED\\xA0\\x80\""},
	    {"\xF0\x9F\x98\x80", "\"\xF0\x9F\x98\x80\""},
	    {"\xF4\x90\x80\x80", "\"\\xF4\\x90\\x80\\x80\""},
	};
	char big[4096];

	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		CHECK_TEXT(cx_span(cx_quote(cx_span(rows[i].in)).text),
		    rows[i].want, "row %zu", i);
	for (size_t n = 90; n < 110; n++) {
		memset(big, 0xF5, sizeof(big));
		memset(big, 'a', n);
		assert_true(
		    strlen(cx_quote((struct cx_span){big, sizeof(big)}).text) <
		    128);
	}
	CHECK_TEXT(cx_span(cx_quote((struct cx_span){"a\0b", 3}).text),
	    "\"a\\x00b\"", "NUL");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(first_wins),
	    cmocka_unit_test(format),
	    cmocka_unit_test(cut),
	    cmocka_unit_test(of_errno),
	    cmocka_unit_test(quote),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
