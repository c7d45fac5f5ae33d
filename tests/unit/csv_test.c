/*
 * Each text goes through the fast scanner, the plain one, the splitter in
 * pieces of every size, and libcsv; all must agree with the row and so with
 * each other.  Texts stand at several offsets, since the mistakes of masks
 * sit at the borders of 64 bytes.
 */
#include "check.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "record/csv.h"
#include "record/csv_mask.h"
#include "record/field.h"

typedef enum cx_scan (*scan_next)(struct cx_csv_scan *, struct cx_err *);

/* Fields as [text], records end with /, a bad one is !line:column/. */
static const struct {
	const char *in, *want;
} rows[] = {
    {"", ""},
    {"a", "[a]/"},
    {"a\n", "[a]/"},
    {"a,b\n", "[a][b]/"},
    {"a,b\r\nc,d\r\n", "[a][b]/[c][d]/"},
    {"a\rb\rc", "[a]/[b]/[c]/"},
    {"a\n\rb", "[a]/[b]/"},
    {"\n", ""},
    {"\r\n\r\n", ""},
    {"\n\n\na\n\n\r\n\rb\n\n", "[a]/[b]/"},
    {",", "[][]/"},
    {",\n", "[][]/"},
    {",\n,", "[][]/[][]/"},
    {"a,", "[a][]/"},
    {",,\r\n", "[][][]/"},
    {" a , b \n", "[ a ][ b ]/"},
    {"\"\"", "[]/"},
    {"\"\"\n", "[]/"},
    {"\"\",\"\"\n", "[][]/"},
    {"\"a\"\n", "[a]/"},
    {"\"a,b\",c\n", "[a,b][c]/"},
    {"\"a\nb\",c\n", "[a\nb][c]/"},
    {"\"a\r\nb\"\r\nc\r\n", "[a\r\nb]/[c]/"},
    {"\"a \"\"b\"\" c\",d\n", "[a \"b\" c][d]/"},
    {"\"\"\"\"\n", "[\"]/"},
    {"\"\"\"a\"\"\"\n", "[\"a\"]/"},
    {"\"\"\"\"\"\"", "[\"\"]/"},
    {"1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [1.5,2]}\"\n",
	"[1][{\"type\": \"Point\", \"at\": [1.5,2]}]/"},
    {"first,last,address\nJohn,Doe,\"120 any st.\nAnytown, WW\"\n",
	"[first][last][address]/[John][Doe][120 any st.\nAnytown, WW]/"},
    {"a,b,c\n1,\"\",\"\"\n2,3,4\n", "[a][b][c]/[1][][]/[2][3][4]/"},
    {"a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
	"[a][b]/[1][ha \n\"ha\" \nha]/[3][4]/"},
    {"1,2,\xCA\xA4\n", "[1][2][\xCA\xA4]/"},
    /* a quote inside an unquoted field */
    {"a\"b\nc\n", "!1:2/[c]/"},
    {"a\"\"b\nc\n", "!1:2/[c]/"},
    {"x\na,b \"c,d\r\ne\n", "[x]/!1:5/[e]/"},
    {" \"a\"\nb\n", "!1:2/[b]/"},
    {"a\"b", "!1:2/"},
    {"a\"b\"\nc,d\ne\"", "!1:2/[c][d]/!1:2/"},
    /* text after a closing quote */
    {"\"a\"b\nc\n", "!1:4/[c]/"},
    {"\"a\" ,b\nc\n", "!1:4/[c]/"},
    {"\"a\"b\",c\n\"d\ne\"\n", "!1:4/[d\ne]/"},
    {"\"a\nb\"c\nd", "!2:3/[d]/"},
    {"\"a\rb\r\n\"c\rd", "!3:2/[d]/"},
    {"\"\"a", "!1:3/"},
    /* a quote that never closes: where it opened */
    {"\"", "!1:1/"},
    {"\"a\nb\n", "!1:1/"},
    {"a\nb,\"c\nd\n", "[a]/!1:3/"},
    {"\"a\nb\",c,\"d\ne", "!2:6/"},
    {"\"a\"\"", "!1:1/"},
    {"\"\"\"", "!1:1/"},
    /* the rest of a bad record is not read as fields */
    {"a\"b,\"c\nd\",e\nf\n", "!1:2/!1:2/[f]/"},
};

static void
put_record(struct cx_buf *b, const struct cx_csv_scan *s)
{
	struct cx_arena *a = cx_arena_new(1 << 20);

	assert_non_null(a);
	for (size_t i = 0; i < s->n_fields; i++) {
		struct cx_span f = cx_csv_field(s, i);

		cx_buf_putc(b, '[');
		cx_buf_puts(b, cx_field_text((struct cx_field){f.at,
						 (uint32_t)f.len, CX_FIELD_CSV},
				   a));
		cx_buf_putc(b, ']');
	}
	CHECK(s->quotes == (memchr(s->at, '"', s->len) != NULL), "quotes");
	cx_arena_free(a);
}

/* All records of text (a block), written as in the table. */
static void
scan_all(struct cx_csv_scan *s, scan_next next, struct cx_span text,
    struct cx_buf *b)
{
	struct cx_err err = {0};
	enum cx_scan got;
	const char *at = text.at;

	cx_csv_scan_block(s, text);
	while ((got = next(s, &err)) != CX_SCAN_END) {
		CHECK(s->at >= at, "records go forward");
		CHECK(s->eol_len > 0 || s->at + s->len == text.at + text.len,
		    "only the last lacks a line end");
		at = s->at + s->len + s->eol_len;
		if (got == CX_SCAN_RECORD) {
			put_record(b, s);
		} else {
			CHECK(err.code == CX_DATA, "%s", err.text);
			cx_buf_printf(b, "!%u:%u", (unsigned)err.line,
			    (unsigned)err.column);
			err = (struct cx_err){0};
		}
		cx_buf_putc(b, '/');
	}
}

/* The same through the splitter, growing by `step' bytes. */
static void
split_all(struct cx_span text, size_t step, bool drop, struct cx_buf *b)
{
	struct cx_csv_split split;
	struct cx_csv_scan scan;
	size_t from = 0, end, to = 0;

	cx_csv_split_init(&split, ',');
	cx_csv_scan_init(&scan, ',');
	while (to < text.len) {
		to = text.len - to > step ? to + step : text.len;
		/* A copy of its own: overruns are seen in MODE=asan. */
		char *copy = malloc(to - from);

		assert_non_null(copy);
		memcpy(copy, text.at + from, to - from);
		end = cx_csv_split(&split, (struct cx_span){copy, to - from});
		assert_true(end <= to - from);
		if (drop && end > 0) {
			scan_all(
			    &scan, cx_csv_next, (struct cx_span){copy, end}, b);
			cx_csv_split_drop(&split, end);
			from += end;
		}
		free(copy);
	}
	scan_all(&scan, cx_csv_next,
	    (struct cx_span){text.at + from, text.len - from}, b);
	cx_csv_scan_done(&scan);
}

static void
library_field(void *arg, struct cx_span value)
{
	struct cx_buf *b = arg;

	cx_buf_putc(b, '[');
	cx_buf_puts(b, value);
	cx_buf_putc(b, ']');
}

static void
library_record(void *arg)
{
	cx_buf_putc(arg, '/');
}

static void
check_text(struct cx_span text, const char *want, size_t row)
{
	struct cx_buf b = {0};
	struct cx_csv_scan s;
	char *copy = malloc(text.len + 1);

	assert_non_null(copy);
	memcpy(copy, text.at, text.len);
	/* The last byte of what is allocated is that of the text. */
	copy = realloc(copy, text.len ? text.len : 1);
	text.at = copy;
	cx_csv_scan_init(&s, ',');
	scan_all(&s, cx_csv_next, text, &b);
	CHECK_TEXT(cx_buf_span(&b), want, "fast, row %zu", row);
	b.len = 0;
	scan_all(&s, cx_csv_next_plain, text, &b);
	CHECK_TEXT(cx_buf_span(&b), want, "plain, row %zu", row);
	b.len = 0;
	if (cx_csv_library(text, ',', library_field, library_record, &b)) {
		CHECK_TEXT(cx_buf_span(&b), want, "libcsv, row %zu", row);
		CHECK(!strchr(want, '!'), "libcsv takes row %zu", row);
	} else {
		CHECK(strchr(want, '!'), "libcsv refuses row %zu", row);
	}
	for (size_t step = 1; step <= text.len; step += 1 + step / 8) {
		b.len = 0;
		split_all(text, step, true, &b);
		CHECK_TEXT(
		    cx_buf_span(&b), want, "step %zu, row %zu", step, row);
	}
	cx_csv_scan_done(&s);
	cx_buf_done(&b);
	free(copy);
}

static void
table(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		check_text(cx_span(rows[i].in), rows[i].want, i);
}

/* Each row after a first record of n bytes, n around the borders of 64. */
static void
table_at_every_offset(void **state)
{
	struct cx_buf in = {0}, want = {0};

	(void)state;
	for (size_t n = 1; n < 140; n += n % 64 < 50 ? 7 : 1)
		for (size_t i = 0; i < countof(rows); i++) {
			in.len = want.len = 0;
			cx_buf_putc(&want, '[');
			for (size_t k = 0; k < n; k++) {
				cx_buf_putc(&in, 'x');
				cx_buf_putc(&want, 'x');
			}
			cx_buf_puts(&in, CX_SPAN("\r\n"));
			cx_buf_puts(&in, cx_span(rows[i].in));
			cx_buf_puts(&want, CX_SPAN("]/"));
			cx_buf_puts(&want, cx_span(rows[i].want));
			check_text(cx_buf_span(&in), cx_buf_string(&want), i);
		}
	cx_buf_done(&in);
	cx_buf_done(&want);
}

/*
 * Random texts of few letters: the fast scanner says what the plain says.
 * Valid ones come about where quotes stand for whole fields.
 */
static void
random_texts(void **state)
{
	static const char *const letters[] = {
	    "a", "a", ",", "\"", "\"\"", "\n", "\r", "\r\n", ",\"x\","};
	char text[9000];
	struct cx_buf a = {0}, b = {0};
	struct cx_csv_scan s;
	uint32_t seed = 7;

	(void)state;
	cx_csv_scan_init(&s, ',');
	for (int round = 0; round < 20000; round++) {
		size_t n = 0, most;
		unsigned odds;

		seed = seed * 1664525 + 1013904223;
		most = (seed >> 16) % (round % 50 ? 400 : sizeof(text) - 8);
		odds = seed >> 8 & 31;
		while (n < most) {
			const char *l = "a";

			seed = seed * 1664525 + 1013904223;
			if ((seed >> 24) % 32 >= odds)
				l = letters[(seed >> 16) % countof(letters)];
			memcpy(text + n, l, strlen(l));
			n += strlen(l);
		}
		a.len = b.len = 0;
		scan_all(&s, cx_csv_next_plain, (struct cx_span){text, n}, &a);
		cx_buf_putc(&a, '\0');
		scan_all(&s, cx_csv_next, (struct cx_span){text, n}, &b);
		CHECK_TEXT(cx_buf_span(&b), a.at, "round %d", round);
		b.len = 0;
		split_all((struct cx_span){text, n}, 1 + (seed >> 16) % 200,
		    true, &b);
		CHECK_TEXT(cx_buf_span(&b), a.at, "split, round %d", round);
	}
	cx_csv_scan_done(&s);
	cx_buf_done(&a);
	cx_buf_done(&b);
}

/* Valid records of all lengths: what is looked ahead ends anywhere. */
static void
long_texts(void **state)
{
	struct cx_buf in = {0}, a = {0}, b = {0};
	struct cx_csv_scan s;

	(void)state;
	cx_csv_scan_init(&s, ',');
	for (size_t n = 1900; n < 4300; n++) {
		while (in.len < n)
			cx_buf_puts(&in, in.len % 5 ? CX_SPAN("ab,\"c\nd\"\n")
						    : CX_SPAN("x"));
		a.len = b.len = 0;
		scan_all(&s, cx_csv_next, (struct cx_span){in.at, n}, &a);
		scan_all(&s, cx_csv_next_plain, (struct cx_span){in.at, n}, &b);
		cx_buf_putc(&b, '\0');
		CHECK_TEXT(cx_buf_span(&a), b.at, "%zu bytes", n);
	}
	cx_csv_scan_done(&s);
	cx_buf_done(&in);
	cx_buf_done(&a);
	cx_buf_done(&b);
}

/* Whatever the machine has gives the masks that plain C gives. */
static void
masks(void **state)
{
	enum { BLOCKS = CX_CSV_BLOCKS };
	static const char letters[] = "a,\"\n\r;\xAC\x80\x8A\x8D";
	struct cx_csv_masks got[BLOCKS];
	char text[BLOCKS * 64 + 1];
	uint32_t seed = 1;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		char delimiter = letters[round % 3 == 0 ? 1 : 5];

		for (size_t i = 0; i < sizeof(text); i++) {
			seed = seed * 1664525 + 1013904223;
			text[i] = round % 2 ? (char)(seed >> 16)
					    : letters[(seed >> 16) % 10];
		}
		for (size_t w = 0; cx_csv_mask_way(w).masks; w++) {
			const char *name = cx_csv_mask_way(w).name;

			cx_csv_mask_way(w).masks(
			    got, text + 1, BLOCKS, delimiter);
			for (size_t i = 0; i < sizeof(text) - 1; i++) {
				char c = text[i + 1];
				struct cx_csv_masks m = got[i / 64];
				unsigned bit = i % 64;

				CHECK((m.quote >> bit & 1) == (c == '"'), "%s",
				    name);
				CHECK((m.delimiter >> bit & 1) ==
					  (c == delimiter),
				    "%s", name);
				CHECK((m.lf >> bit & 1) == (c == '\n'), "%s",
				    name);
				CHECK((m.cr >> bit & 1) == (c == '\r'), "%s",
				    name);
			}
		}
	}
}

/* Without drops the splitter gives one growing border; a last CR waits. */
static void
splitter(void **state)
{
	struct cx_csv_split s;

	(void)state;
	cx_csv_split_init(&s, ',');
	CHECK(cx_csv_split(&s, CX_SPAN("a,b")) == 0, "nothing yet");
	CHECK(cx_csv_split(&s, CX_SPAN("a,b\r")) == 0, "CR may be CR LF");
	CHECK(cx_csv_split(&s, CX_SPAN("a,b\r\n")) == 5, "CR LF");
	CHECK(cx_csv_split(&s, CX_SPAN("a,b\r\n\"c\n")) == 5, "quoted");
	CHECK(cx_csv_split_quoted(&s), "quoted");
	cx_csv_split_drop(&s, 5);
	CHECK(cx_csv_split(&s, CX_SPAN("\"c\n")) == 0, "dropped");
	CHECK(cx_csv_split(&s, CX_SPAN("\"c\n\"\r")) == 0, "CR again");
	CHECK(!cx_csv_split_quoted(&s), "closed");
	CHECK(cx_csv_split(&s, CX_SPAN("\"c\n\"\rd")) == 5, "CR alone");
}

/* More fields than any first allocation. */
static void
many_fields(void **state)
{
	enum { MANY = 100000 };
	struct cx_buf b = {0};
	struct cx_csv_scan s;
	struct cx_err err = {0};

	(void)state;
	for (int i = 0; i < MANY; i++)
		cx_buf_puts(&b, i % 3 ? CX_SPAN("\"x\",") : CX_SPAN(","));
	cx_csv_scan_init(&s, ',');
	cx_csv_scan_block(&s, cx_buf_span(&b));
	CHECK(cx_csv_next(&s, &err) == CX_SCAN_RECORD, "%s", err.text);
	CHECK(s.n_fields == MANY + 1, "%zu", s.n_fields);
	CHECK(cx_csv_field(&s, MANY).len == 0, "the last is empty");
	CHECK_TEXT(cx_csv_field(&s, 70001), "\"x\"", "field 70001");
	CHECK(cx_csv_next(&s, &err) == CX_SCAN_END, "one record");
	cx_csv_scan_done(&s);
	cx_buf_done(&b);
}

/* The text says what to do, and nothing of the data. */
static void
messages(void **state)
{
	struct cx_csv_scan s;
	struct cx_err err = {0};

	(void)state;
	cx_csv_scan_init(&s, ';');
	cx_csv_scan_block(&s, CX_SPAN("a;se\"cret\n"));
	CHECK(cx_csv_next(&s, &err) == CX_SCAN_BAD, "bad");
	CHECK(err.code == CX_DATA && strstr(err.text, "quote") &&
		  !strstr(err.text, "cret"),
	    "%s", err.text);
	CHECK(s.len == 9 && s.eol_len == 1 && s.n_fields == 0, "its bytes");
	cx_csv_scan_done(&s);
}

static void
detect(void **state)
{
	static const struct {
		const char *in;
		char want;
	} samples[] = {
	    {"", ','},
	    {"one\ntwo\n", ','},
	    {"a,b\n1,2\n", ','},
	    {"a;b\n1,5;2,5\n3,5;4,5\n", ';'},
	    {"a\tb\tc\n1\t2, x\t3\n", '\t'},
	    {"a|b\n1|2\n", '|'},
	    {"a;b;c", ';'},
	    {"a;b\n\"x,y\nz,w\";2\n\"x,y\";3", ';'},
	    {"a;b\n1;2\n3;\"cut in the mid", ';'},
	    {"id,text\n1,\"a;b;c;d\"\n2,\"e;f\"\n", ','},
	    {"a;b;c\n1;2;3,4\n5;6;7,8\n", ';'},
	    {"text\nwell; good\n\"so, so\"\nbad; worse\n", ','},
	    {"\"a;b\"\n1;2\n3;4\n", ','},
	};

	(void)state;
	for (size_t i = 0; i < countof(samples); i++)
		CHECK(cx_csv_detect(cx_span(samples[i].in)) == samples[i].want,
		    "row %zu", i);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(table),
	    cmocka_unit_test(table_at_every_offset),
	    cmocka_unit_test(random_texts),
	    cmocka_unit_test(long_texts),
	    cmocka_unit_test(masks),
	    cmocka_unit_test(splitter),
	    cmocka_unit_test(many_fields),
	    cmocka_unit_test(messages),
	    cmocka_unit_test(detect),
	};

	return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
