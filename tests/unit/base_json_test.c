/*
 * What people write wrong in rules files, and the position that they are
 * told; a position one off sends them to the wrong line.
 */
#include "check.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/json.h"

static const char rules[] = "{\n"
			    "  \"name\": \"prueba\",\n"
			    "  \"limit\": 2.5, \"on\": true, \"off\": null,\n"
			    "  \"a/b~c\": [1, [], {}, \"x]\\\"\"],\n"
			    "  \"rules\": [\n"
			    "    { \"when\": \"edad \\u00e1\\n>= 65\" },\n"
			    "    {\"wen\" : 7}\n"
			    "  ]\n"
			    "}\n";

static struct cx_json_doc *
open_rules(void)
{
	struct cx_err err = {0};
	struct cx_json_doc *doc = cx_json_parse(cx_span(rules), "r.json", &err);

	CHECK(doc != NULL, "%s", err.text);
	return doc;
}

static void
check_err(const struct cx_err *err, const char *want)
{
	char text[1200];

	CHECK_TEXT(cx_span(cx_err_format(err, text, sizeof(text))), want,
	    "code %d", err->code);
}

static void
values(void **state)
{
	struct cx_json_doc *doc = open_rules();
	struct cx_json *root = cx_json_root(doc), *list;

	(void)state;
	assert_int_equal(cx_json_kind(root), CX_JSON_OBJECT);
	assert_int_equal(cx_json_count(root), 6);
	CHECK_TEXT(cx_json_key(cx_json_item(root, 0)), "name", "0");
	CHECK_TEXT(cx_json_key(cx_json_item(root, 5)), "rules", "5");
	assert_null(cx_json_item(root, 6));
	CHECK_TEXT(cx_json_text(cx_json_get(root, "name")), "prueba", "name");
	assert_true(cx_json_number(cx_json_get(root, "limit")) == 2.5);
	assert_true(cx_json_true(cx_json_get(root, "on")));
	assert_false(cx_json_true(cx_json_get(root, "off")));
	assert_int_equal(cx_json_kind(cx_json_get(root, "off")), CX_JSON_NULL);
	assert_null(cx_json_get(root, "none"));
	list = cx_json_get(root, "a/b~c");
	assert_int_equal(cx_json_kind(list), CX_JSON_ARRAY);
	assert_int_equal(cx_json_count(list), 4);
	assert_null(cx_json_get(list, "x"));
	CHECK_TEXT(cx_json_text(cx_json_item(list, 3)), "x]\"", "3");
	CHECK_TEXT(cx_json_key(cx_json_item(list, 3)), "", "no key");
	cx_json_free(doc);
	cx_json_free(NULL);
}

static void
wants(void **state)
{
	struct cx_json_doc *doc = open_rules();
	struct cx_json *root = cx_json_root(doc), *v = root;
	struct cx_span text = CX_SPAN("default");
	struct cx_err err = {0};
	double number = 7;
	bool on = false;

	(void)state;
	assert_true(cx_json_want_text(root, "none", false, &text, &err));
	CHECK_TEXT(text, "default", "absent");
	assert_true(cx_json_want_text(root, "name", true, &text, &err));
	CHECK_TEXT(text, "prueba", "there");
	assert_true(cx_json_want_number(root, "limit", true, &number, &err));
	assert_true(number == 2.5);
	assert_true(cx_json_want_bool(root, "on", true, &on, &err));
	assert_true(on);
	assert_true(cx_json_want_array(root, "none", false, &v, &err));
	assert_null(v);
	assert_true(cx_json_want_array(root, "rules", true, &v, &err));
	assert_int_equal(cx_json_count(v), 2);
	assert_int_equal(err.code, CX_OK);

	assert_false(cx_json_want_object(root, "limit", false, &v, &err));
	check_err(&err, "r.json:3:12: /limit: must be an object {...}");
	assert_int_equal(err.code, CX_CONFIG);
	err = (struct cx_err){0};
	assert_false(cx_json_want_number(root, "gone", true, &number, &err));
	check_err(&err, "r.json:1:1: the key \"gone\" is missing");
	err = (struct cx_err){0};
	v = cx_json_get(root, "a/b~c");
	assert_false(cx_json_want_number(
	    cx_json_item(v, 3), "gone", false, &number, &err));
	check_err(&err, "r.json:4:24: /a~1b~0c/3: must be an object {...}");
	cx_json_free(doc);
}

static void
known(void **state)
{
	static const char *const top[] = {
	    "name", "limit", "on", "off", "a/b~c", "rules", NULL};
	static const char *const rule[] = {"then", "when", NULL};
	struct cx_json_doc *doc = open_rules();
	struct cx_json *root = cx_json_root(doc), *list;
	struct cx_err err = {0};

	(void)state;
	list = cx_json_get(root, "rules");
	assert_true(cx_json_known(root, top, &err));
	assert_true(cx_json_known(cx_json_item(list, 0), rule, &err));
	assert_false(cx_json_known(cx_json_item(list, 1), rule, &err));
	check_err(&err, "r.json:7:6: /rules/1/wen: unknown key \"wen\" (did "
			"you mean \"when\"?)");
	err = (struct cx_err){0};
	assert_false(cx_json_known(list, rule, &err));
	check_err(&err, "r.json:5:12: /rules: must be an object {...}");
	cx_json_free(doc);
}

static void
inside(void **state)
{
	/* edad á⏎>= 65 is 13 bytes, from column 16 with its quote. */
	static const struct {
		size_t inside;
		uint64_t column;
	} rows[] = {{0, 15}, {1, 17}, {4, 20}, {5, 21}, {6, 21}, {7, 27},
	    {8, 29}, {12, 33}, {13, 34}, {99, 34}};
	struct cx_json_doc *doc = open_rules();
	struct cx_json *v = cx_json_get(cx_json_root(doc), "rules");

	(void)state;
	v = cx_json_get(cx_json_item(v, 0), "when");
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err where = {0};

		cx_json_where(v, rows[i].inside, &where);
		CHECK(where.line == 6 && where.column == rows[i].column,
		    "byte %zu: %d:%d", rows[i].inside, (int)where.line,
		    (int)where.column);
		assert_string_equal(where.text, "/rules/0/when: ");
		assert_string_equal(where.source, "r.json");
		assert_int_equal(where.code, CX_OK);
	}
	cx_json_free(doc);
}

static void
not_json(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"", "x:1:1: not JSON: unexpected token near end of file"},
	    {"{\"a\": 1,\n \"a\": 2}", "x:2:2: not JSON: duplicate object key"},
	    {"{\"a\": 1,\n \"\xC3\xA1\": tru }",
		"x:2:8: not JSON: invalid token"},
	    {"{\"a\": 1,\n}", "x:2:1: not JSON: string or '}' expected"},
	    {"{\"a\": 1", "x:1:8: not JSON: '}' expected near end of file"},
	    {"[\n \"open\n]", "x:2:2: not JSON: unexpected newline"},
	    {"[1] 2", "x:1:5: not JSON: end of file expected"},
	    {"[\"a secret value that is long\" 2]",
		"x:1:32: not JSON: ']' expected"},
	    {"[\"a\\u0000b\"]", "x:1:2: \\u0000 cannot be in a text"},
	    {"[99999999999999999999]", "x:1:2: not JSON: too big integer"},
	    {"[\"\xFF\"]", "x:1:3: not JSON: unable to decode byte 0xff"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err err = {0};

		CHECK(!cx_json_parse(cx_span(rows[i].in), "x", &err), "row %zu",
		    i);
		CHECK(err.code == CX_CONFIG, "row %zu", i);
		check_err(&err, rows[i].want);
	}
}

static void
deep(void **state)
{
	struct cx_err err = {0};
	struct cx_buf b = {0};
	struct cx_json_doc *doc;
	struct cx_json *v;
	size_t i;

	(void)state;
	for (i = 0; i < 2000; i++)
		cx_buf_puts(&b, cx_span("[0,"));
	for (i = 0; i < 2000; i++)
		cx_buf_puts(&b, cx_span(i ? "]" : "1]"));
	doc = cx_json_parse(cx_buf_span(&b), "x", &err);
	assert_non_null(doc);
	for (v = cx_json_root(doc); cx_json_count(v); v = cx_json_item(v, 1))
		;
	cx_json_fail(v, &err, "deepest");
	assert_int_equal(err.column, 6001);
	assert_non_null(strstr(err.text, "/1/1: deepest"));
	cx_json_free(doc);
	err = (struct cx_err){0};
	b.len = 0;
	for (i = 0; i < 100000; i++)
		cx_buf_putc(&b, '[');
	assert_null(cx_json_parse(cx_buf_span(&b), "x", &err));
	cx_buf_done(&b);
}

static void
load(void **state)
{
	char path[] = "/tmp/cx-json-test-XXXXXX";
	int fd = mkstemp(path);
	struct cx_err err = {0};
	struct cx_json_doc *doc;

	(void)state;
	assert_true(cx_file_write(fd, CX_SPAN("\xEF\xBB\xBF[1,\n2]")));
	close(fd);
	doc = cx_json_load(path, &err);
	CHECK(doc != NULL, "%s", err.text);
	assert_int_equal(cx_json_count(cx_json_root(doc)), 2);
	cx_json_free(doc);
	unlink(path);
	assert_null(cx_json_load(path, &err));
	assert_int_equal(err.code, CX_NOINPUT);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(values),
	    cmocka_unit_test(wants),
	    cmocka_unit_test(known),
	    cmocka_unit_test(inside),
	    cmocka_unit_test(not_json),
	    cmocka_unit_test(deep),
	    cmocka_unit_test(load),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
