/*
 * The files of csv-spectrum and the JSON they mean, where they are at hand
 * (CX_VECTORS, else ../shared/data/vectors); skipped where not.  The table of
 * csv_test.c has cases like them.
 *
 * location_coordinates is refused: it has a quote inside an unquoted field,
 * which libcsv with CSV_STRICT does not take (and its JSON means other data).
 */
#include "check.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/json.h"
#include "record/csv.h"
#include "record/field.h"

static const char *const names[] = {"comma_in_quotes", "empty", "empty_crlf",
    "escaped_quotes", "json", "newlines", "newlines_crlf",
    "quotes_and_newlines", "simple", "simple_crlf", "utf8"};

enum { COLUMNS = 16 };

static const char *
folder(void)
{
	const char *at = getenv("CX_VECTORS");

	return at ? at : "../shared/data/vectors";
}

static bool
path_of(char out[512], const char *kind, const char *name, const char *end)
{
	struct cx_err err = {0};
	struct cx_buf b = {0};
	bool ok;

	snprintf(
	    out, 512, "%s/csv-spectrum/%s/%s.%s", folder(), kind, name, end);
	ok = cx_file_read(out, 1 << 20, &b, &err);
	cx_buf_done(&b);
	return ok;
}

/* One object against the record that stands in s. */
static void
check_record(struct cx_json *want, const struct cx_csv_scan *s,
    const struct cx_span header[COLUMNS], struct cx_arena *a, const char *name)
{
	CHECK(cx_json_count(want) == s->n_fields, "%s", name);
	for (size_t i = 0; i < s->n_fields; i++) {
		struct cx_json *v = cx_json_item(want, i);
		struct cx_span f = cx_csv_field(s, i);
		struct cx_span text = cx_field_text(
		    (struct cx_field){f.at, (uint32_t)f.len, CX_FIELD_CSV}, a);

		CHECK(cx_span_eq(cx_json_key(v), header[i]), "%s column %zu",
		    name, i);
		CHECK(cx_span_eq(cx_json_text(v), text), "%s column %zu", name,
		    i);
	}
}

static void
check_file(const char *name, struct cx_span text, struct cx_json *want)
{
	struct cx_arena *a = cx_arena_new(1 << 20);
	struct cx_span header[COLUMNS];
	struct cx_csv_scan s;
	struct cx_err err = {0};
	size_t n = 0;

	assert_non_null(a);
	cx_csv_scan_init(&s, ',');
	cx_csv_scan_block(&s, text);
	CHECK(cx_csv_next(&s, &err) == CX_SCAN_RECORD, "%s", name);
	CHECK(s.n_fields <= COLUMNS, "%s", name);
	for (size_t i = 0; i < s.n_fields; i++) {
		struct cx_span f = cx_csv_field(&s, i);

		header[i] = cx_field_text(
		    (struct cx_field){f.at, (uint32_t)f.len, CX_FIELD_CSV}, a);
	}
	while (cx_csv_next(&s, &err) == CX_SCAN_RECORD)
		check_record(cx_json_item(want, n++), &s, header, a, name);
	CHECK(err.code == CX_OK, "%s: %s", name, err.text);
	CHECK(n == cx_json_count(want), "%s: %zu records", name, n);
	cx_csv_scan_done(&s);
	cx_arena_free(a);
}

static void
spectrum(void **state)
{
	char csv[512], json[512];

	(void)state;
	if (!path_of(csv, "csvs", names[0], "csv"))
		SKIP_TEST("no vectors");
	for (size_t i = 0; i < countof(names); i++) {
		struct cx_err err = {0};
		struct cx_buf text = {0};
		struct cx_json_doc *doc;

		CHECK(path_of(csv, "csvs", names[i], "csv"), "%s", names[i]);
		CHECK(path_of(json, "json", names[i], "json"), "%s", names[i]);
		CHECK(cx_file_read(csv, 1 << 20, &text, &err), "%s", err.text);
		doc = cx_json_load(json, &err);
		CHECK(doc != NULL, "%s", err.text);
		check_file(names[i], cx_buf_span(&text), cx_json_root(doc));
		cx_json_free(doc);
		cx_buf_done(&text);
	}
}

static void
refused(void **state)
{
	char path[512];
	struct cx_buf text = {0};
	struct cx_csv_scan s;
	struct cx_err err = {0};

	(void)state;
	if (!path_of(path, "csvs", "location_coordinates", "csv"))
		SKIP_TEST("no vectors");
	CHECK(cx_file_read(path, 1 << 20, &text, &err), "%s", err.text);
	cx_csv_scan_init(&s, ',');
	cx_csv_scan_block(&s, cx_buf_span(&text));
	CHECK(cx_csv_next(&s, &err) == CX_SCAN_RECORD, "the header");
	CHECK(cx_csv_next(&s, &err) == CX_SCAN_BAD, "the quote");
	CHECK(err.code == CX_DATA && err.line == 1, "%s", err.text);
	cx_csv_scan_done(&s);
	cx_buf_done(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(spectrum),
	    cmocka_unit_test(refused),
	};

	return cmocka_run_group_tests_name("csv_spectrum", tests, NULL, NULL);
}
