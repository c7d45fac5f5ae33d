/*
 * The cases of python-dateutil and of libical's own test of SKIP and RSCALE,
 * where they are at hand (CX_VECTORS, else ../shared/data/vectors); skipped
 * where not.  recur_test.c has cases like them.
 *
 * Left out: BYEASTER, which is dateutil's own.  libical 3.0.16 alone would
 * fail 37 of the others (see lib/time/rule_days.c); nothing is left out for it.
 */
#include "recur_rows.h"

#include "base/file.h"
#include "base/json.h"

#include "base/banned.h"

enum { MOST = 50 };

static bool
load(const char *name, struct cx_buf *b)
{
	const char *at = getenv("CX_VECTORS");
	struct cx_err err = {0};
	char path[512];

	snprintf(path, sizeof(path), "%s/recurrence/%s",
	    at ? at : "../shared/data/vectors", name);
	return cx_file_read(path, 1 << 24, b, &err);
}

static bool
next_line(struct cx_span *rest, struct cx_span *line)
{
	const char *end = memchr(rest->at, '\n', rest->len);
	size_t n = end ? (size_t)(end - rest->at) : rest->len;

	if (rest->len == 0)
		return false;
	*line = (struct cx_span){rest->at, n};
	rest->at += end ? n + 1 : n;
	rest->len -= end ? n + 1 : n;
	return true;
}

/* The empty span where there is no such member. */
static struct cx_span
text_of(struct cx_json *o, const char *key)
{
	struct cx_json *v = cx_json_get(o, key);

	return v ? cx_json_text(v) : (struct cx_span){"", 0};
}

static void
check_case(struct cx_json *v, const struct cx_zone *z)
{
	struct cx_span text = text_of(v, "rrule");
	struct cx_span anchor = text_of(v, "dtstart");
	struct cx_json *list = cx_json_get(v, "instances");
	struct cx_buf want = {0}, got = {0};

	if (text.len == 0) {
		text = text_of(v, "text");
		anchor = text_of(cx_json_get(v, "kwargs"), "dtstart");
	}
	for (size_t i = 0; i < cx_json_count(list); i++) {
		cx_buf_puts(&want, CX_SPAN(","));
		cx_buf_puts(&want, cx_json_text(cx_json_item(list, i)));
	}
	print_instances(&got, text, anchor, z, MOST);
	CHECK_TEXT(cx_buf_span(&got), cx_buf_string(&want) + 1, "%s",
	    text_of(v, "test").at);
	cx_buf_done(&got);
	cx_buf_done(&want);
}

static void
test_dateutil(void **state)
{
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new("UTC", &err);
	struct cx_buf b = {0};
	struct cx_span rest, line;
	size_t done = 0, easter = 0;

	(void)state;
	if (!load("dateutil_rrule.jsonl", &b))
		SKIP_TEST("no vectors");
	rest = cx_buf_span(&b);
	while (next_line(&rest, &line)) {
		struct cx_json_doc *doc = cx_json_parse(line, "case", &err);
		struct cx_span rule;

		CHECK(doc != NULL, "%s", err.text);
		rule = text_of(cx_json_root(doc), "rrule");
		if (rule.len > 0 && strstr(rule.at, "BYEASTER") != NULL) {
			easter++;
		} else {
			check_case(cx_json_root(doc), z);
			done++;
		}
		cx_json_free(doc);
	}
	CHECK(done == 118 && easter == 8, "%zu, %zu", done, easter);
	cx_buf_done(&b);
	cx_zone_free(z);
}

static bool
cut(struct cx_span *line, const char *head)
{
	size_t n = strlen(head);

	if (line->len < n || memcmp(line->at, head, n) != 0)
		return false;
	line->at += n;
	line->len -= n;
	return true;
}

static void
test_rscale(void **state)
{
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new("UTC", &err);
	struct cx_buf b = {0};
	struct cx_span rest, line, rule = {"", 0}, anchor = {"", 0};
	size_t done = 0;

	(void)state;
	if (!load("libical_icalrecur_test_rscale.txt", &b))
		SKIP_TEST("no vectors");
	rest = cx_buf_span(&b);
	while (next_line(&rest, &line)) {
		struct cx_buf got = {0}, want = {0};

		if (cut(&line, "RRULE:"))
			rule = line;
		if (cut(&line, "DTSTART:"))
			anchor = line;
		if (!cut(&line, "INSTANCES:"))
			continue;
		if (anchor.at[anchor.len - 1] == 'Z')
			anchor.len--;
		print_instances(&got, rule, anchor, z, MOST);
		for (size_t i = 0; i < line.len; i++)
			if (line.at[i] != 'Z')
				cx_buf_putc(&want, line.at[i]);
		if (cut(&line, " *** UNIMPLEMENTED"))
			CHECK_TEXT(cx_buf_span(&got),
			    "!unknown calendar \"RUSSIAN\"", "case %zu", done);
		else
			CHECK_TEXT(cx_buf_span(&got), cx_buf_string(&want),
			    "case %zu", done);
		cx_buf_done(&got);
		cx_buf_done(&want);
		done++;
	}
	CHECK(done == 14, "%zu", done);
	cx_buf_done(&b);
	cx_zone_free(z);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_dateutil),
	    cmocka_unit_test(test_rscale),
	};

	return cmocka_run_group_tests_name("recur vectors", tests, NULL, NULL);
}
