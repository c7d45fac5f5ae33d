/*
 * Records one by one: values by slot, lines, what is missing, and how a
 * reader ends.
 */
#include "check.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "record/lines.h"
#include "record/reader.h"

#define LITERAL(s)               \
	{                        \
		s, sizeof(s) - 1 \
	}

enum { SLOTS = 3 };

/* "line:value|value|" for each record; ~ where a value is missing. */
static void
put_record(struct cx_buf *out, const struct cx_reader *r,
    const struct cx_record *record, size_t n_slots)
{
	cx_buf_printf(out, "%llu:", (unsigned long long)cx_reader_line(r));
	for (size_t i = 0; i < n_slots; i++) {
		struct cx_span text;

		if (cx_record_text(record, i, &text))
			cx_buf_puts(out, text);
		else
			cx_buf_putc(out, '~');
		cx_buf_putc(out, '|');
	}
	cx_buf_putc(out, ' ');
}

static const char *const nulls[] = {"N/D", "-"};

static const struct {
	struct cx_span in;
	const char *want[SLOTS + 1];
	struct cx_config config;
	const char *out, *where, *text;
} rows[] = {
    {LITERAL("a,b\n1,2\n\"x\n\"\"y\",\n3,-\n"), {"b", "a"}, {0},
	"2:2|1| 3:~|x\n\"y| 5:-|3| ", "", ""},
    {LITERAL("a,b\r\n\r\nN/D,-\r\n1,x"), {"a", "b"},
	{.nulls = nulls, .n_nulls = 2}, "3:~|~| 4:1|x| ", "", ""},
    {LITERAL("{\"a\":null,\"b\":\"\",\"c\":\"-\"}\n\n"
	     "{\"c\":1.50,\"a\":{\"x\":[1, 2]},\"b\":\"\\u00f1\"}\n"),
	{"a", "b", "c"}, {.nulls = nulls, .n_nulls = 2},
	"1:~||~| 3:{\"x\":[1, 2]}|\xC3\xB1|1.50| ", "", ""},
    /* a dotted name is a key, or else the way into objects */
    {LITERAL("{\"a.b\":1,\"a\":{\"b\":2,\"c\":{\"d\":3}}}\n"
	     "{\"a\":{\"b\":2,\"c.d\":4}}\n{\"a\":1}\n"
	     "{\"\\u0061\":{\"\\u0062\":5}}\n"),
	{"a.b", "a.c.d"}, {0}, "1:1|3| 2:2|4| 3:~|~| 4:5|~| ", "", ""},
    {LITERAL("1;2\n3;4\n"), {"2"}, {.no_header = true}, "1:2| 2:4| ", "", ""},
    {LITERAL("1;2\n3;4\n"), {"y", "x"}, {.header = "x,y"}, "1:2|1| 2:4|3| ", "",
	""},
    {LITERAL(""), {"a"}, {0}, "", "", ""},
    {LITERAL("a\n"), {"a"}, {0}, "", "", ""},
    {LITERAL("a,b\n"), {"c"}, {0}, "", "m:0:0", "unknown column \"c\""},
    {LITERAL("a,b\n1,2\n\n3\n4,5\n"), {"a"}, {0}, "2:1| ", "m:4:0",
	"1 field where the header has 2"},
    {LITERAL("a,b\n1,2\n3,\"x\ny\"z\n"), {"a"}, {0}, "2:1| ", "m:4:3",
	"closing quote"},
    {LITERAL("{\"a\":1}\nx\n"), {"a"}, {0}, "1:1| ", "m:2:1", ""},
    {LITERAL("a\n1\n123456789\n"), {"a"}, {.max_record_bytes = 8}, "2:1| ",
	"m:3:0", "longer than 8 bytes"},
    {LITERAL("a\0\n\0001\0\n\0\0\xD8x\0"), {"a"}, {.encoding = "UTF-16LE"},
	"2:1| ", "m:3:1", "not the encoding"},
};

static void
rows_test(void **state)
{
	struct cx_buf out = {0};
	char where[320];

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		const struct cx_config defaults = CX_CONFIG_DEFAULT;
		struct cx_config config = rows[i].config;
		struct cx_schema *s = cx_schema_new();
		struct cx_err err = {0};
		const struct cx_record *record;
		struct cx_reader *r;
		size_t n = 0;

		if (config.max_record_bytes == 0)
			config.max_record_bytes = defaults.max_record_bytes;
		for (; rows[i].want[n] != NULL; n++)
			cx_schema_want(s, cx_span(rows[i].want[n]), NULL);
		out.len = 0;
		r = cx_reader_memory(rows[i].in, "m", &config, s, &err);
		while (r != NULL && (record = cx_reader_next(r, &err)) != NULL)
			put_record(&out, r, record, n);
		CHECK_TEXT(
		    cx_buf_span(&out), rows[i].out, "row %zu: %s", i, err.text);
		snprintf(where, sizeof(where), "%s:%llu:%llu", err.source,
		    (unsigned long long)err.line,
		    (unsigned long long)err.column);
		CHECK((err.code == CX_OK) == (rows[i].where[0] == '\0'),
		    "row %zu: %s", i, err.text);
		if (err.code != CX_OK)
			CHECK_TEXT(cx_span(where), rows[i].where, "row %zu: %s",
			    i, err.text);
		CHECK(
		    strstr(err.text, rows[i].text), "row %zu: %s", i, err.text);
		cx_reader_close(r);
		cx_schema_free(s);
	}
	cx_buf_done(&out);
}

/* Several blocks: lines and numbers go on. */
static void
blocks_test(void **state)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_schema *s = cx_schema_new();
	const struct cx_record *record;
	struct cx_buf in = {0};
	struct cx_err err = {0};
	struct cx_reader *r;
	uint64_t n = 0, last = 0;

	(void)state;
	cx_buf_puts(&in, CX_SPAN("a\n"));
	for (size_t i = 0; i < 100000; i++)
		cx_buf_printf(&in, "\"%zu\n\"\n", i);
	r = cx_reader_memory(cx_buf_span(&in), "m", &config, s, &err);
	while ((record = cx_reader_next(r, &err)) != NULL) {
		assert_int_equal(cx_reader_line(r), 2 + 2 * n);
		assert_true(n == 0 || record->number > last);
		last = record->number;
		n++;
	}
	assert_int_equal(err.code, CX_OK);
	assert_int_equal(n, 100000);
	assert_null(cx_reader_next(r, &err)); /* the end stays the end */
	cx_reader_close(r);
	cx_schema_free(s);
	cx_buf_done(&in);
}

static void
files_test(void **state)
{
	char path[] = "/tmp/cx-reader-XXXXXX";
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_schema *s = cx_schema_new();
	struct cx_err err = {0};
	struct cx_reader *r;
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "a\n1\n", 4), 4);
	close(fd);
	r = cx_reader_open(path, &config, s, &err);
	assert_non_null(r);
	assert_non_null(cx_reader_next(r, &err));
	cx_reader_close(r);
	unlink(path);
	assert_null(cx_reader_open(path, &config, s, &err));
	assert_int_equal(err.code, CX_NOINPUT);
	err = (struct cx_err){0};
	assert_null(cx_reader_open("/", &config, s, &err));
	assert_int_equal(err.code, CX_NOINPUT);
	cx_reader_close(NULL);
	cx_schema_free(s);
}

/* Against counting by single bytes, at every length and place. */
static void
lines_test(void **state)
{
	static const char letters[] = "\n\ra\x8A\x0B\n";
	char text[5000];
	uint32_t seed = 7;

	(void)state;
	for (size_t i = 0; i < sizeof(text); i++) {
		seed = seed * 1103515245U + 12345U;
		text[i] = letters[seed / 65536 % (sizeof(letters) - 1)];
	}
	for (size_t n = 0; n < 300; n++) {
		size_t len = n < 100 ? n : n * 16, lf = 0;

		for (size_t i = 0; i < len; i++)
			lf += text[n % 8 + i] == '\n';
		if (lf != 0)
			assert_int_equal(
			    cx_lines_count((struct cx_span){text + n % 8, len}),
			    lf);
	}
	assert_int_equal(cx_lines_count(CX_SPAN("a\rb\rc")), 2);
	assert_int_equal(cx_lines_count(CX_SPAN("a\rb\nc")), 1);
	assert_int_equal(cx_lines_column(CX_SPAN("")), 1);
	assert_int_equal(cx_lines_column(CX_SPAN("ab\ncd\re")), 5);
	assert_int_equal(cx_lines_column(CX_SPAN("ab\rcd")), 3);
	memset(text, '\n', sizeof(text));
	assert_int_equal(
	    cx_lines_count((struct cx_span){text, sizeof(text)}), sizeof(text));
	memset(text, '\r', sizeof(text));
	assert_int_equal(
	    cx_lines_count((struct cx_span){text, sizeof(text)}), sizeof(text));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rows_test),
	    cmocka_unit_test(blocks_test),
	    cmocka_unit_test(files_test),
	    cmocka_unit_test(lines_test),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
