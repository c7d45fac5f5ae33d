/*
 * Each line goes through the fast scanner, the plain one and Jansson.  The
 * scanners remember the keys of the line before, so each row is read after
 * itself and after others too.
 */
#include "check.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "record/ndjson.h"
#include "record/ndjson_library.h"

/* Members as key=value; with the kind's letter before the value, or NULL. */
static const struct {
	const char *in, *want;
} rows[] = {
    {"{}", ""},
    {" \t{ } \r", ""},
    {"{\"a\":1}", "a=#1;"},
    {"{\"a\": 1, \"b\" :\"x\" ,\"c\":null}", "a=#1;b=sx;c=n;"},
    {"{\"a\":true,\"b\":false}", "a=ttrue;b=ffalse;"},
    {"{\"a\":{\"b\":[1,{\"c\":\"}\"}]},\"d\":[]}",
	"a=o{\"b\":[1,{\"c\":\"}\"}]};d=a[];"},
    {"{\"\":\"\"}", "=s;"},
    {"{\"a\\n\":\"b\\\"c\"}", "a\\n=eb\"c;"},
    {"{\"a\":\"0123456789abcdef0123456789abcdef\\u00e1x\"}",
	"a=e0123456789abcdef0123456789abcdef\xC3\xA1x;"},
    {"{\"n\":-0,\"m\":0.5e-3,\"o\":1E+9,\"p\":123456789012345678}",
	"n=#-0;m=#0.5e-3;o=#1E+9;p=#123456789012345678;"},
    {"{\"a\":\"\\ud83d\\ude00\"}", "a=e\xF0\x9F\x98\x80;"},
    {"{\"a\":\"\x7F\xC3\xB1\"}", "a=s\x7F\xC3\xB1;"},
    {"{\"a\":1,\"A\":2,\"aa\":3}", "a=#1;A=#2;aa=#3;"},
    {"{\"a\":[{\"x\":1},{\"x\":2}]}", "a=a[{\"x\":1},{\"x\":2}];"},
    /* what Jansson refuses and cx takes */
    {"{\"a\":123456789012345678901234567890}",
	"a=#123456789012345678901234567890;"},
    {"{\"a\":-9223372036854775809}", "a=#-9223372036854775809;"},
    {"{\"a\":1e999}", "a=#1e999;"},
    {"{\"a\":\"x\\u0000y\"}", "a=ex\xEF\xBF\xBDy;"},
    {"{\"\\u0000\":1}", "\\u0000=#1;"},
    {"{\"a\":[\"\\u0000\",1e999]}", "a=a[\"\\u0000\",1e999];"},
    /* refused */
    {"", NULL},
    {"  ", NULL},
    {"[]", NULL},
    {"1", NULL},
    {"\"a\"", NULL},
    {"null", NULL},
    {"{", NULL},
    {"{]", NULL},
    {"{\"a\"", NULL},
    {"{\"a\":", NULL},
    {"{\"a\":1", NULL},
    {"{\"a\":1,", NULL},
    {"{\"a\":1,}", NULL},
    {"{,}", NULL},
    {"{\"a\" 1}", NULL},
    {"{\"a\":1 \"b\":2}", NULL},
    {"{a:1}", NULL},
    {"{'a':1}", NULL},
    {"{\"a\":1}}", NULL},
    {"{\"a\":1} {}", NULL},
    {"{\"a\":1} x", NULL},
    {"{\"a\":01}", NULL},
    {"{\"a\":1.}", NULL},
    {"{\"a\":.5}", NULL},
    {"{\"a\":+1}", NULL},
    {"{\"a\":-}", NULL},
    {"{\"a\":1e}", NULL},
    {"{\"a\":1e+}", NULL},
    {"{\"a\":0x1}", NULL},
    {"{\"a\":1a}", NULL},
    {"{\"a\":--1}", NULL},
    {"{\"a\":tru}", NULL},
    {"{\"a\":truex}", NULL},
    {"{\"a\":True}", NULL},
    {"{\"a\":NaN}", NULL},
    {"{\"a\":nul", NULL},
    {"{\"a\":\"x}", NULL},
    {"{\"a\":\"x\\\"}", NULL},
    {"{\"a\":\"\\x\"}", NULL},
    {"{\"a\":\"\\u12\"}", NULL},
    {"{\"a\":\"\\u123g\"}", NULL},
    {"{\"a\":\"\t\"}", NULL},
    {"{\"a\":\"0123456789abcdef\x1F\"}", NULL},
    {"{\"a\":\"\\ud83d\"}", NULL},
    {"{\"a\":\"\\ud83d\\u0041\"}", NULL},
    {"{\"a\":\"\\ud83d\\ud83d\"}", NULL},
    {"{\"a\":\"\\ude00\"}", NULL},
    {"{\"a\":[1,]}", NULL},
    {"{\"a\":[,1]}", NULL},
    {"{\"a\":[1 2]}", NULL},
    {"{\"a\":[1}", NULL},
    {"{\"a\":{]}", NULL},
    {"{\"a\":{\"b\":1,}}", NULL},
    {"{\"a\":{\"b\"}}", NULL},
    {"{\"a\":{1:2}}", NULL},
    {"{\"a\":[", NULL},
    {"{\"a\":1,\"a\":2}", NULL},
    {"{\"a\":1,\"\\u0061\":2}", NULL},
    {"{\"\\u0061\":1,\"\\u0061\":2}", NULL},
    {"{\"a\":1,\"b\":{\"c\":1,\"c\":2}}", NULL},
    {"{\"a\":[{\"b\":1},{\"c\":1,\"d\":2,\"c\":3}]}", NULL},
    {"{\"a\":1,\"b\":2,\"c\":3,\"b\":4}", NULL},
    /* the keys of lines before: known, but there twice or in disorder */
    {"{\"b\":1,\"b\":2}", NULL},
    {"{\"c\":1,\"b\":2,\"c\":3}", NULL},
    {"{\"b\":1,\"a\":2,\"a\":3}", NULL},
    {"{\"c\":1,\"b\":2,\"a\":3}", "c=#1;b=#2;a=#3;"},
    {"{\"a\":12:34,\"b\":\"0123456789abcdef\"}", NULL},
    {"{\"a\":12/34,\"b\":\"0123456789abcdef\"}", NULL},
    /* an exception does not hide another fault */
    {"{\"a\":1e999,\"a\":2}", NULL},
    {"{\"a\":\"\\u0000\",}", NULL},
};

static void
put_members(struct cx_buf *b, const struct cx_ndjson_scan *s)
{
	static const char kinds[] = {[CX_FIELD_STRING] = 's',
	    [CX_FIELD_ESCAPED] = 'e',
	    [CX_FIELD_NUMBER] = '#',
	    [CX_FIELD_TRUE] = 't',
	    [CX_FIELD_FALSE] = 'f',
	    [CX_FIELD_NULL] = 'n',
	    [CX_FIELD_OBJECT] = 'o',
	    [CX_FIELD_ARRAY] = 'a'};
	struct cx_arena *a = cx_arena_new(1 << 20);

	assert_non_null(a);
	for (size_t i = 0; i < s->n_members; i++) {
		const struct cx_member *m = &s->members[i];

		cx_buf_puts(b, m->key);
		CHECK(m->key_escaped ==
			  (memchr(m->key.at, '\\', m->key.len) != NULL),
		    "escaped");
		cx_buf_putc(b, '=');
		cx_buf_putc(b, kinds[m->value.kind]);
		cx_buf_puts(b, cx_field_text(m->value, a));
		cx_buf_putc(b, ';');
	}
	cx_arena_free(a);
}

typedef bool (*line_reader)(
    struct cx_ndjson_scan *, struct cx_span, struct cx_err *);

static const line_reader readers[] = {cx_ndjson_line, cx_ndjson_line_plain};

static void
check_line(struct cx_ndjson_scan *s, line_reader reader, size_t row)
{
	struct cx_err err = {0};
	struct cx_buf b = {0};
	const char *want = rows[row].want;
	size_t n = strlen(rows[row].in);
	char *copy = malloc(n ? n : 1);
	bool ok;

	/* A copy of its own: overruns are seen in MODE=asan. */
	assert_non_null(copy);
	memcpy(copy, rows[row].in, n);
	ok = reader(s, (struct cx_span){copy, n}, &err);
	CHECK(ok == (want != NULL), "row %zu: %s", row, err.text);
	if (ok) {
		put_members(&b, s);
		CHECK_TEXT(cx_buf_span(&b), want, "row %zu", row);
		CHECK(copy[s->insert] == '}', "row %zu", row);
	} else {
		CHECK(err.code == CX_DATA, "row %zu: %s", row, err.text);
		CHECK(err.column >= 1 && err.column <= n + 1, "row %zu", row);
	}
	cx_buf_done(&b);
	free(copy);
}

static void
table(void **state)
{
	struct cx_ndjson_scan s;

	(void)state;
	for (size_t r = 0; r < countof(readers); r++) {
		cx_ndjson_scan_init(&s);
		for (size_t i = 0; i < countof(rows); i++)
			for (size_t k = 0; k < countof(rows); k++) {
				check_line(&s, readers[r], i);
				check_line(&s, readers[r], k);
			}
		cx_ndjson_scan_done(&s);
	}
}

/* Jansson says the same, but for what cx lets pass. */
static void
library(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_span line = cx_span(rows[i].in);
		struct cx_ndjson_verdict v = cx_ndjson_ask(line);
		struct cx_err err = {0};

		if (rows[i].want)
			CHECK(v.taken || v.passes, "row %zu: %s", i, v.text);
		else
			CHECK(!v.taken, "row %zu", i);
		CHECK(cx_ndjson_library(line, &err) == v.taken, "row %zu", i);
	}
}

/* Every byte at every place of a string, fast and plain. */
static void
every_byte(void **state)
{
	struct cx_ndjson_scan s;
	char text[80];

	(void)state;
	cx_ndjson_scan_init(&s);
	for (int c = 1; c < 0x80; c++)
		for (size_t at = 6; at < 44; at++)
			for (size_t r = 0; r < countof(readers); r++) {
				struct cx_err err = {0};
				struct cx_span line = {text, 60};

				memset(text, 'n', sizeof(text));
				memcpy(text, "{\"a\":\"", 6);
				text[at] = (char)c;
				text[58] = '"';
				text[59] = '}';
				CHECK(readers[r](&s, line, &err) ==
					  (c >= 0x20 && c != '"'),
				    "byte %d at %zu, reader %zu", c, at, r);
			}
	cx_ndjson_scan_done(&s);
}

static void
deep(void **state)
{
	char text[6000];

	(void)state;
	for (int most = 2040; most < 2056; most++)
		for (int leaf = 0; leaf < 2; leaf++) {
			struct cx_ndjson_scan s;
			struct cx_err err = {0};
			struct cx_span line = {text, 0};

			line.len = 5;
			memcpy(text, "{\"a\":", 5);
			memset(text + line.len, '[', (size_t)most - 1);
			line.len += (size_t)most - 1;
			if (leaf)
				text[line.len++] = '1';
			memset(text + line.len, ']', (size_t)most - 1);
			line.len += (size_t)most - 1;
			text[line.len++] = '}';
			cx_ndjson_scan_init(&s);
			CHECK(cx_ndjson_line(&s, line, &err) ==
				  cx_ndjson_ask(line).taken,
			    "depth %d leaf %d: %s", most, leaf, err.text);
			CHECK(err.code == (most + leaf > 2048 ? CX_DATA : 0),
			    "depth %d leaf %d", most, leaf);
			cx_ndjson_scan_done(&s);
		}
}

/* 100,000 keys, distinct or with one twin, are not quadratic. */
static void
many_keys(void **state)
{
	enum { MANY = 100000 };
	struct cx_ndjson_scan s;

	(void)state;
	cx_ndjson_scan_init(&s);
	for (int shape = 0; shape < 8; shape++) {
		bool twin = shape & 1, escaped = shape & 2, inner = shape & 4;
		struct cx_buf b = {0};
		struct cx_err err = {0};

		cx_buf_puts(&b, inner ? CX_SPAN("{\"o\":{") : CX_SPAN("{"));
		for (int i = 0; i < MANY; i++) {
			cx_buf_printf(&b, "%s\"%s%d\":1", i ? "," : "",
			    escaped && i % 2 ? "\\u006b" : "k", i);
		}
		if (twin)
			cx_buf_printf(&b, ",\"k%d\":1", MANY / 2 + 1);
		cx_buf_puts(&b, inner ? CX_SPAN("}}") : CX_SPAN("}"));
		CHECK(cx_ndjson_line(&s, cx_buf_span(&b), &err) == !twin,
		    "shape %d: %s", shape, err.text);
		if (twin)
			CHECK(strstr(err.text, "duplicate") &&
				  err.column > b.len - 20,
			    "shape %d: %s %u", shape, err.text,
			    (unsigned)err.column);
		cx_buf_done(&b);
	}
	cx_ndjson_scan_done(&s);
}

/* The byte column is that of the fault, and no byte of the data is shown. */
static void
messages(void **state)
{
	static const struct {
		const char *in;
		unsigned column;
	} faults[] = {
	    {"{\"secret\":1,\"secret\":2}", 13},
	    {"{\"secret\":secret}", 11},
	    {"{\"a\":\"secret\\x\"}", 13},
	    {"{\"a\":\"\xC3\xB1secret\", secret}", 18},
	    {"{\"a\":\"secret\\ud83d\"}", 13},
	    {"{\"secret\":\"secret}", 11},
	    {"{\"secret\":1} secret", 14},
	    {"secret", 1},
	    {"{\"a\":1e999,\"secret\":1,\"secret\":2}", 23},
	};
	struct cx_ndjson_scan s;

	(void)state;
	cx_ndjson_scan_init(&s);
	for (size_t i = 0; i < countof(faults); i++) {
		struct cx_err err = {0};
		struct cx_span line = cx_span(faults[i].in);

		CHECK(!cx_ndjson_line(&s, line, &err), "row %zu", i);
		CHECK(err.column == faults[i].column, "row %zu: %u", i,
		    (unsigned)err.column);
		CHECK(!strstr(err.text, "secret") && !strstr(err.text, "d83d"),
		    "row %zu: %s", i, err.text);
		err = (struct cx_err){0};
		CHECK(!cx_ndjson_library(line, &err), "row %zu", i);
		CHECK(!strstr(err.text, "secret"), "row %zu: %s", i, err.text);
	}
	cx_ndjson_scan_done(&s);
}

static void
member(void **state)
{
	static const char text[] =
	    "{ \"a\" : {\"x\": \"}\\\"\", \"y\":[1,{\"a\":2}]} , \"b\\u0063\":"
	    "1.5,\"e\":\"\\n\",\"t\":true,\"n\":null,\"d\\\"\":\"\" }";
	static const struct {
		const char *key, *want;
		enum cx_field_kind kind;
	} looked[] = {
	    {"a", "{\"x\": \"}\\\"\", \"y\":[1,{\"a\":2}]}", CX_FIELD_OBJECT},
	    {"bc", "1.5", CX_FIELD_NUMBER},
	    {"e", "\\n", CX_FIELD_ESCAPED},
	    {"t", "true", CX_FIELD_TRUE},
	    {"n", "null", CX_FIELD_NULL},
	    {"d\"", "", CX_FIELD_STRING},
	    {"x", "", CX_FIELD_ABSENT},
	    {"b\\u0063", "", CX_FIELD_ABSENT},
	    {"b", "", CX_FIELD_ABSENT},
	    {"bcd", "", CX_FIELD_ABSENT},
	};
	struct cx_field o = {text, sizeof(text) - 1, CX_FIELD_OBJECT};

	(void)state;
	for (size_t i = 0; i < countof(looked); i++) {
		struct cx_field f = cx_ndjson_member(o, cx_span(looked[i].key));

		CHECK(f.kind == looked[i].kind, "row %zu", i);
		CHECK_TEXT(((struct cx_span){f.at, f.len}), looked[i].want,
		    "row %zu", i);
	}
	CHECK(cx_ndjson_member(
		  (struct cx_field){"{}", 2, CX_FIELD_OBJECT}, CX_SPAN("a"))
		      .kind == CX_FIELD_ABSENT,
	    "empty");
	CHECK(cx_ndjson_member(
		  (struct cx_field){"[1]", 3, CX_FIELD_ARRAY}, CX_SPAN(""))
		      .kind == CX_FIELD_ABSENT,
	    "array");
}

static void
put_each(void *arg, struct cx_member m)
{
	cx_buf_puts(arg, m.key);
	cx_buf_putc(arg, '=');
	cx_buf_put(arg, m.value.at, m.value.len);
	cx_buf_putc(arg, ';');
}

static void
each(void **state)
{
	static const struct {
		const char *in, *want;
	} values[] = {
	    {"[]", ""},
	    {"{ }", ""},
	    {"[ 1 , \"a,]\" ,[2,3], null]", "=1;=a,];=[2,3];=null;"},
	    {"{\"a\":1,\"b\\\"\" : {\"c\":[]} }", "a=1;b\\\"={\"c\":[]};"},
	    {"7", ""},
	};
	struct cx_buf b = {0};

	(void)state;
	for (size_t i = 0; i < countof(values); i++) {
		const char *in = values[i].in;
		enum cx_field_kind kind = in[0] == '['	 ? CX_FIELD_ARRAY
					  : in[0] == '{' ? CX_FIELD_OBJECT
							 : CX_FIELD_NUMBER;

		b.len = 0;
		cx_ndjson_each(
		    (struct cx_field){in, (uint32_t)strlen(in), kind}, put_each,
		    &b);
		CHECK_TEXT(cx_buf_span(&b), values[i].want, "row %zu", i);
	}
	cx_buf_done(&b);
}

static void
quote(void **state)
{
	static const struct {
		const char *in, *want;
	} texts[] = {
	    {"", "\"\""},
	    {"plain", "\"plain\""},
	    {"a \"b\" \\ /", "\"a \\\"b\\\" \\\\ /\""},
	    {"\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\""},
	    {"\x01\x1F\x7F", "\"\\u0001\\u001f\x7F\""},
	    {"ni\xC3\xB1o \xF0\x9F\x98\x80",
		"\"ni\xC3\xB1o \xF0\x9F\x98\x80\""},
	    {"0123456789abcdef0123\n", "\"0123456789abcdef0123\\n\""},
	};
	struct cx_buf b = {0};

	(void)state;
	for (size_t i = 0; i < countof(texts); i++) {
		b.len = 0;
		cx_json_quote(&b, cx_span(texts[i].in));
		CHECK_TEXT(cx_buf_span(&b), texts[i].want, "row %zu", i);
	}
	b.len = 0;
	cx_json_quote(&b, (struct cx_span){"a\0b", 3});
	CHECK_TEXT(cx_buf_span(&b), "\"a\\u0000b\"", "NUL");
	cx_buf_done(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(table),
	    cmocka_unit_test(library),
	    cmocka_unit_test(every_byte),
	    cmocka_unit_test(deep),
	    cmocka_unit_test(many_keys),
	    cmocka_unit_test(messages),
	    cmocka_unit_test(member),
	    cmocka_unit_test(each),
	    cmocka_unit_test(quote),
	};

	return cmocka_run_group_tests_name("ndjson", tests, NULL, NULL);
}
