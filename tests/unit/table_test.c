/*
 * Widths are judged by eye in the end, so the cases are written as the table
 * should look.
 */
#include "check.h"

#include <stdlib.h>

#include "base/buf.h"
#include "record/table.h"

#define C "\x1F"
#define R "\x1E"

static const struct {
	bool header;
	const char *in, *want;
} tables[] = {
    {true, "", ""},
    {true, "a" R, "a\n"},
    {true, "name" C "n" R "Ana" C "5" R "Beatriz" C "12" R,
	"name      n\n"
	"Ana       5\n"
	"Beatriz  12\n"},
    /* accents, combining marks, CJK and emoji */
    {true,
	"colonia" C "x" R "\xC3\x81lvaro Obreg\xC3\xB3n" C "a" R
	"A\xCC\x81lvaro" C "b" R "\xE6\x9D\xB1\xE4\xBA\xAC" C "c" R
	"\xF0\x9F\x98\x80!" C "d" R,
	"colonia         x\n"
	"\xC3\x81lvaro Obreg\xC3\xB3n  a\n"
	"A\xCC\x81lvaro          b\n"
	"\xE6\x9D\xB1\xE4\xBA\xAC            c\n"
	"\xF0\x9F\x98\x80!             d\n"},
    /* to the right only where all are numbers; empty ones do not count */
    {true, "a" C "b" C "c" R "1.234,5" C "12" C R "-7" C "x" C R C "" C R,
	"      a  b   c\n"
	"1.234,5  12\n"
	"     -7  x\n"
	"\n"},
    {true, "n" C "b" R "-" C "-1" R "1" C "+22" R,
	"n    b\n"
	"-   -1\n"
	"1  +22\n"},
    /* exponents are numbers, what only begins like one is not */
    {true, "n" C "b" C "c" R "1e3" C "2e" C "e5" R "-2.5E-10" C "1e" C "1" R,
	"       n  b   c\n"
	"     1e3  2e  e5\n"
	"-2.5E-10  1e  1\n"},
    /* a header that is no header */
    {false, "n" C "1" R "m" C "22" R, "n   1\nm  22\n"},
    {false, "wide" C "1" R "m" C "x" R, "wide  1\nm     x\n"},
    /* one column, empty in a row */
    {true, "a" R R "b" R, "a\n\nb\n"},
    /* a row with more cells than the header */
    {true, "a" R "b" C "c" R, "a\nb  c\n"},
};

static struct cx_span
aligned(bool header, struct cx_span in, size_t piece, struct cx_buf *out)
{
	struct cx_table *t = cx_table_new(header);
	struct cx_err err = {0};

	assert_non_null(t);
	out->len = 0;
	for (size_t i = 0; i < in.len; i += piece) {
		size_t n = in.len - i < piece ? in.len - i : piece;

		assert_true(
		    cx_table_put(t, (struct cx_span){in.at + i, n}, out, &err));
	}
	assert_true(cx_table_finish(t, out, &err));
	cx_table_free(t);
	return cx_buf_span(out);
}

static void
tables_test(void **state)
{
	struct cx_buf out = {0};

	(void)state;
	for (size_t i = 0; i < countof(tables); i++)
		for (size_t piece = 1; piece < 80; piece += 13)
			CHECK_TEXT(aligned(tables[i].header,
				       cx_span(tables[i].in), piece, &out),
			    tables[i].want, "row %zu by %zu", i, piece);
	cx_buf_done(&out);
}

/* Past the rows that are held back, lines come as they are put. */
static void
streams_test(void **state)
{
	struct cx_table *t = cx_table_new(true);
	struct cx_buf out = {0};
	struct cx_err err = {0};
	size_t before;

	(void)state;
	assert_non_null(t);
	for (int i = 0; i < 19999; i++)
		assert_true(cx_table_put(t, cx_span("ab" C "1" R), &out, &err));
	assert_int_equal(out.len, 0);
	assert_true(cx_table_put(t, cx_span("ab" C "1" R), &out, &err));
	assert_int_equal(out.len, 20000 * strlen("ab  1\n"));
	before = out.len;
	assert_true(cx_table_put(
	    t, cx_span("a" C "2" R "longer" C "345" R "cu"), &out, &err));
	CHECK_TEXT(((struct cx_span){out.at + before, out.len - before}),
	    "a   2\nlonger  345\n", "streamed");
	before = out.len;
	assert_true(cx_table_finish(t, &out, &err));
	assert_int_equal(out.len, before);
	cx_table_free(t);
	cx_buf_done(&out);
}

/* A few long rows reach the limit in bytes. */
static void
bytes_test(void **state)
{
	struct cx_table *t = cx_table_new(false);
	struct cx_buf out = {0}, row = {0};
	struct cx_err err = {0};

	(void)state;
	assert_non_null(t);
	for (int i = 0; i < 1 << 20; i++)
		cx_buf_putc(&row, 'x');
	cx_buf_puts(&row, cx_span(R));
	for (int i = 0; i < 3; i++) {
		assert_true(cx_table_put(t, cx_buf_span(&row), &out, &err));
		assert_int_equal(out.len, 0);
	}
	assert_true(cx_table_put(t, cx_buf_span(&row), &out, &err));
	assert_int_equal(out.len, 4 * row.len);
	cx_table_free(t);
	cx_buf_done(&out);
	cx_buf_done(&row);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(tables_test),
	    cmocka_unit_test(streams_test),
	    cmocka_unit_test(bytes_test),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
