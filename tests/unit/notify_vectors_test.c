/*
 * Published cases of GOV.UK Notify, where they are at hand (CX_VECTORS, else
 * ../shared/data/vectors); skipped where not.
 *
 * What is not held to:
 * - conditional placeholders ((a??b)), lists, true and false, HTML: a pattern
 *   of ICU says these with select and plural, and a mail is plain text;
 * - a value that is missing: Notify prints the placeholder, cx rejects the
 *   record, so that no hole goes out;
 * - ((name)) and ((Name)) are one placeholder to Notify, two columns to a
 *   pattern; what cx writes for Notify never has both (cx_remind_sheet_same);
 * - names with braces or apostrophes, or that begin with a backslash in the
 *   published text: they cannot be told from a pattern's own signs;
 * - slices of a set that does not tell such names apart: lists of Python;
 * - "It Just Works(TM)" becomes "It Just Works?" in Notify; cx leaves what has
 *   no plain form, and says how many parts it costs.
 */
#include "check.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/json.h"
#include "remind/sheet.h"
#include "text/mail.h"
#include "text/message.h"
#include "text/sms.h"

#include "base/banned.h"

/* Each line of a file of cases; returns how many `each' took. */
static size_t
for_each(const char *name, bool (*each)(struct cx_span test, struct cx_json *c))
{
	const char *at = getenv("CX_VECTORS");
	struct cx_err err = {0};
	struct cx_buf b = {0};
	char path[512];
	size_t from = 0, taken = 0;

	snprintf(path, sizeof(path), "%s/notify/%s",
	    at ? at : "../shared/data/vectors", name);
	if (!cx_file_read(path, 1 << 24, &b, &err)) {
		cx_buf_done(&b);
		return 0;
	}
	for (size_t i = 0; i < b.len; i++) {
		struct cx_json_doc *doc;
		struct cx_json *root;

		if (b.at[i] != '\n')
			continue;
		doc = cx_json_parse(
		    (struct cx_span){b.at + from, i - from}, name, &err);
		CHECK(doc != NULL, "%s", err.text);
		root = cx_json_root(doc);
		taken += each(cx_json_text(cx_json_get(root, "test")),
		    cx_json_get(root, "case"));
		cx_json_free(doc);
		from = i + 1;
	}
	cx_buf_done(&b);
	return taken;
}

static bool
check_address(struct cx_span test, struct cx_json *c)
{
	struct cx_json *text = cx_json_item(c, 0);
	struct cx_buf out = {0};
	bool bad = strstr(test.at, "invalid") != NULL;
	bool ok = cx_mail_address(cx_json_text(text), &out);

	CHECK(ok == !bad, "%s: %s", test.at, cx_json_text(text).at);
	if (strstr(test.at, "whitespace"))
		CHECK_TEXT(cx_buf_span(&out), "email@domain.com", "%s", "");
	cx_buf_done(&out);
	return true;
}

static void
test_addresses(void **state)
{
	size_t n = for_each("test_email_address.jsonl", check_address);
	(void)state;

	if (n == 0)
		SKIP_TEST("no vectors");
	assert_int_equal(n, 68);
}

static bool
check_name(struct cx_span test, struct cx_json *c)
{
	struct cx_json *key = cx_json_get(c, "key");
	struct cx_json *in = cx_json_get(c, "key_in");
	struct cx_json *dict = cx_json_get(c, "in_dictionary");

	(void)test;
	if (dict) { /* where the published test looks up "foo" */
		CHECK(cx_remind_sheet_same(
			  cx_json_key(cx_json_item(dict, 0)), CX_SPAN("foo")),
		    "%s", "in_dictionary");
		return true;
	}
	if (!key)
		key = cx_json_get(c, "lookup_key");
	if (!key)
		key = cx_json_get(c, "delete_key");
	if (!key)
		key = cx_json_get(c, "pop_key");
	if (!key)
		key = in;
	if (!key)
		return false;
	CHECK(cx_remind_sheet_same(cx_json_text(key), CX_SPAN("foo")) ==
		  !cx_span_eq(cx_json_text(key), CX_SPAN("bar")),
	    "%s", cx_json_text(key).at);
	return true;
}

static void
test_names(void **state)
{
	size_t n = for_each("test_insensitive_dict.jsonl", check_name);
	(void)state;

	if (n == 0)
		SKIP_TEST("no vectors");
	assert_int_equal(n, 21); /* of 24, three of them slices */
}

/* A template of Notify as a pattern; false: one that is not held to. */
static bool
pattern_of(struct cx_span s, struct cx_buf *out)
{
	size_t open = 0;

	for (size_t i = 0; i < s.len; i++) {
		bool two = i + 1 < s.len && s.at[i + 1] == s.at[i];
		bool three = two && i + 2 < s.len && s.at[i + 2] == s.at[i];

		if (strchr("{}'|#", s.at[i]) || s.at[i] == '\n' ||
		    (s.at[i] == '?' && two))
			return false;
		if (s.at[i] == '(' && two && !three && open == 0) {
			cx_buf_putc(out, '{');
			open = 1;
			i++;
		} else if (s.at[i] == ')' && two && open == 1) {
			cx_buf_putc(out, '}');
			open = 0;
			i++;
		} else {
			cx_buf_putc(out, s.at[i]);
		}
	}
	return open == 0 && !strstr(s.at, "(())");
}

/* The pattern with the values of `data'; false: not held to. */
static bool
print_with(struct cx_message *m, struct cx_json *data, struct cx_buf *out)
{
	const struct cx_message_arg *args;
	struct cx_arg values[8] = {{.kind = CX_ARG_TEXT}};
	size_t n = cx_message_args(m, &args);
	struct cx_err err = {0};
	struct cx_json *v;

	if (n > countof(values))
		return false;
	for (size_t i = 0; i < n; i++) {
		v = cx_json_get(data, args[i].name.at ? args[i].name.at : "");
		for (size_t k = 0; !v && k < cx_json_count(data); k++)
			if (cx_span_eq(cx_json_key(cx_json_item(data, k)),
				args[i].name))
				v = cx_json_item(data, k);
		if (!v || cx_json_kind(v) != CX_JSON_STRING ||
		    cx_json_text(v).len == 0)
			return false;
		values[i].kind = CX_ARG_TEXT;
		values[i].text = cx_json_text(v);
	}
	return cx_message_print(m, values, out, &err);
}

/* The template that cx writes for Notify, of the pattern. */
static void
check_template(struct cx_message *m, struct cx_span content)
{
	struct cx_buf out = {0};

	for (size_t i = 0; i < cx_message_pieces(m); i++) {
		struct cx_message_piece p = cx_message_piece(m, i);

		if (p.text.at) {
			cx_buf_puts(&out, p.text);
			continue;
		}
		cx_buf_puts(&out, CX_SPAN("(("));
		cx_buf_puts(&out, p.name);
		cx_buf_puts(&out, CX_SPAN("))"));
	}
	CHECK_TEXT(cx_buf_span(&out), content.at, "%s", "template");
	cx_buf_done(&out);
}

static void
check_result(struct cx_message *m, struct cx_json *c, struct cx_span content)
{
	struct cx_json *expected = cx_json_get(c, "expected");
	const struct cx_message_arg *args;
	size_t n = cx_message_args(m, &args);
	struct cx_buf out = {0};

	check_template(m, content);
	if (!expected)
		return;
	if (cx_json_kind(expected) == CX_JSON_ARRAY &&
	    cx_json_count(expected) == n)
		for (size_t i = 0; i < n; i++)
			CHECK_TEXT(args[i].name,
			    cx_json_text(cx_json_item(expected, i)).at, "%s",
			    content.at);
	else if (cx_json_get(c, "data") &&
		 !strchr(cx_json_text(expected).at, '<') &&
		 !strstr(cx_json_text(expected).at, "&lt;") &&
		 print_with(m, cx_json_get(c, "data"), &out))
		CHECK_TEXT(cx_buf_span(&out), cx_json_text(expected).at, "%s",
		    content.at);
	cx_buf_done(&out);
}

static bool
check_field(struct cx_span test, struct cx_json *c)
{
	struct cx_json *node = cx_json_get(c, "template_content");
	struct cx_span content;
	struct cx_buf pattern = {0};
	struct cx_err err = {0};
	struct cx_message *m = NULL;
	bool ok;

	(void)test;
	if (!node)
		node = cx_json_get(c, "content");
	if (!node)
		return false;
	content = cx_json_text(node);
	ok = pattern_of(content, &pattern);
	if (ok)
		m = cx_message_new(cx_buf_span(&pattern), "en", NULL, &err);
	CHECK(!ok || m, "%s: %s", content.at, err.text);
	if (m)
		check_result(m, c, content);
	cx_message_free(m);
	cx_buf_done(&pattern);
	return ok;
}

/* The name between two brackets; what has no ?? is no condition. */
static bool
check_placeholder(struct cx_span test, struct cx_json *c)
{
	struct cx_span body = cx_json_text(cx_json_get(c, "body"));
	struct cx_json *expected = cx_json_get(c, "expected");
	struct cx_span name = expected ? cx_json_text(expected) : body;
	struct cx_buf content = {0}, pattern = {0};
	struct cx_err err = {0};
	const struct cx_message_arg *args;
	struct cx_message *m;

	(void)test;
	if (strstr(body.at, "??"))
		return false;
	cx_buf_printf(&content, body.at[0] == '(' ? "%s" : "((%s))", body.at);
	assert_non_null(cx_buf_string(&content));
	assert_true(pattern_of(cx_buf_span(&content), &pattern));
	m = cx_message_new(cx_buf_span(&pattern), "en", NULL, &err);
	CHECK(m != NULL, "%s: %s", content.at, err.text);
	assert_int_equal(cx_message_args(m, &args), 1);
	CHECK_TEXT(args[0].name, name.at, "%s", body.at);
	check_template(m, cx_buf_span(&content));
	cx_message_free(m);
	cx_buf_done(&pattern);
	cx_buf_done(&content);
	return true;
}

static void
test_placeholders(void **state)
{
	size_t n = for_each("test_placeholders.jsonl", check_placeholder);
	(void)state;

	if (n == 0)
		SKIP_TEST("no vectors");
	assert_int_equal(n, 4); /* of 10, the others conditional */
}

static void
test_fields(void **state)
{
	size_t n = for_each("test_field.jsonl", check_field);
	(void)state;

	if (n == 0)
		SKIP_TEST("no vectors");
	/* of 94: 25 on what is true, lists 11, conditionals and others */
	assert_true(n >= 35);
	print_message("# %zu of 94 field cases\n", n);
}

/* Ŵ stays in an SMS of Notify, at the cost of UCS-2; here it is W. */
static bool
check_sms(struct cx_span test, struct cx_json *c)
{
	struct cx_json *node = cx_json_get(c, "content");
	struct cx_json *expected = cx_json_get(c, "expected");
	struct cx_span content;
	struct cx_buf out = {0};
	bool clean;

	if (!node)
		return false;
	content = cx_json_text(node);
	if (strstr(content.at, "\u2122"))
		return false;
	cx_sms_plain(content, &out);
	clean = cx_sms_measure(cx_buf_span(&out)).forces == 0;
	if (cx_json_kind(expected) == CX_JSON_ARRAY)
		CHECK(
		    clean == (cx_json_count(expected) == 0), "%s", content.at);
	else
		CHECK_TEXT(cx_buf_span(&out), cx_json_text(expected).at, "%s",
		    test.at);
	cx_buf_done(&out);
	return true;
}

static void
test_sms(void **state)
{
	size_t n = for_each("test_sanitise_text.jsonl", check_sms);
	(void)state;

	if (n == 0)
		SKIP_TEST("no vectors");
	print_message("# %zu of 15 cases of sanitising\n", n);
	assert_true(n >= 8);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_addresses),
	    cmocka_unit_test(test_names),
	    cmocka_unit_test(test_placeholders),
	    cmocka_unit_test(test_fields),
	    cmocka_unit_test(test_sms),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
