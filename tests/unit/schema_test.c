/*
 * Which column is where, and what is said when it is not there.
 */
#include "check.h"

#include <stdlib.h>

#include "record/schema.h"

enum { FIELDS = 5 };

#define S(s)                     \
	{                        \
		s, sizeof(s) - 1 \
	}

static size_t
count(const struct cx_span *names)
{
	size_t n = 0;

	while (n < FIELDS && names[n].at != NULL)
		n++;
	return n;
}

static void
want_test(void **state)
{
	struct cx_schema *s = cx_schema_new();
	char name[16];

	(void)state;
	assert_non_null(s);
	assert_int_equal(cx_schema_count(s), 0);
	for (size_t i = 0; i < 100; i++) {
		snprintf(name, sizeof(name), "c%zu", i);
		assert_int_equal(cx_schema_want(s, cx_span(name), NULL), i);
	}
	/* The name was copied; the same one is the same slot. */
	memset(name, 'x', sizeof(name));
	assert_int_equal(cx_schema_want(s, CX_SPAN("c7"), NULL), 7);
	assert_int_equal(cx_schema_count(s), 100);
	CHECK_TEXT(cx_schema_name(s, 99), "c99", " ");
	assert_int_equal(cx_schema_want(s, CX_SPAN(""), NULL), 100);
	cx_schema_free(s);
	cx_schema_free(NULL);
}

/* A first file, a second one: slots and order. */
static const struct {
	struct cx_span first[FIELDS], second[FIELDS];
	const char *want[2];
	int32_t slots[2]; /* in the second file */
	uint32_t order[FIELDS];
	bool same;
} rows[] = {
    {{S("a"), S("b")}, {S("a"), S("b")}, {"b", "a"}, {1, 0}, {0}, true},
    {{S("a"), S("b"), S("c")}, {S("c"), S("a"), S("b")}, {"b", "c"}, {2, 0},
	{1, 2, 0}, false},
    {{S(""), S("\xC3\xB1"), S("b")}, {S("b"), S(""), S("\xC3\xB1")},
	{"\xC3\xB1", ""}, {2, 1}, {1, 2, 0}, false},
};

static void
order_test(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_schema *s = cx_schema_new();
		struct cx_err err = {0};
		size_t n = count(rows[i].first);
		struct cx_layout *a, *b;

		for (size_t k = 0; k < 2; k++)
			cx_schema_want(s, cx_span(rows[i].want[k]), NULL);
		a = cx_layout_new(
		    s, CX_CSV, "one", ',', rows[i].first, n, NULL, &err);
		assert_non_null(a);
		assert_null(a->order);
		b = cx_layout_new(
		    s, CX_CSV, "two", ';', rows[i].second, n, a, &err);
		CHECK(b != NULL, "row %zu: %s", i, err.text);
		assert_string_equal(b->source, "two");
		assert_int_equal(b->delimiter, ';');
		assert_int_equal(b->n_names, n);
		CHECK((b->order == NULL) == rows[i].same, "row %zu", i);
		for (size_t k = 0; k < 2; k++)
			CHECK(b->field_of_slot[k] == rows[i].slots[k],
			    "row %zu", i);
		for (size_t k = 0; k < n; k++) {
			CHECK(cx_span_eq(b->names[k], rows[i].second[k]),
			    "row %zu", i);
			CHECK(
			    b->order == NULL || b->order[k] == rows[i].order[k],
			    "row %zu", i);
		}
		cx_layout_free(b);
		cx_layout_free(a);
		cx_schema_free(s);
	}
	cx_layout_free(NULL);
}

static const struct {
	struct cx_span first[FIELDS], second[FIELDS];
	const char *want;
	struct cx_err where;
	enum cx_code code;
	const char *text;
	uint64_t line;
} wrong[] = {
    {{S("a"), S("b"), S("a")}, {{NULL, 0}}, NULL, {0}, CX_DATA,
	"column \"a\" is in the header twice (rename one, or give names by "
	"--header)",
	0},
    {{S("edad"), S("b")}, {{NULL, 0}}, "edda", {0}, CX_DATA,
	"unknown column \"edda\" (did you mean \"edad\"?)", 0},
    {{S("edad"), S("b")}, {{NULL, 0}}, "edda",
	{.line = 17,
	    .column = 9,
	    .source = "r.json",
	    .text = "/rules/2/when: ",
	    .code = CX_CONFIG},
	CX_CONFIG,
	"/rules/2/when: unknown column \"edda\" (did you mean \"edad\"?) in one",
	17},
    {{S("a")}, {{NULL, 0}}, "zzzzz", {.text = "-w: ", .code = CX_USAGE},
	CX_USAGE, "-w: unknown column \"zzzzz\" in one", 0},
    {{S("a"), S("b")}, {S("a"), S("c")}, NULL, {0}, CX_DATA,
	"column \"b\" of one is missing here", 0},
    {{S("a"), S("b")}, {S("b"), S("c"), S("a")}, NULL, {0}, CX_DATA,
	"column \"c\" is not in one, the first file", 0},
    {{S("a"), S("b")}, {S("b"), S("a"), S("b")}, NULL, {0}, CX_DATA,
	"column \"b\" is in the header twice (rename one, or give names by "
	"--header)",
	0},
    {{S("a"), S("b")}, {S("b")}, "a", {0}, CX_DATA, "unknown column \"a\"", 0},
};

static void
wrong_test(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(wrong); i++) {
		struct cx_schema *s = cx_schema_new();
		struct cx_err err = {0};
		struct cx_layout *a, *b = NULL;
		size_t n = count(wrong[i].second);

		if (wrong[i].want != NULL)
			cx_schema_want(
			    s, cx_span(wrong[i].want), &wrong[i].where);
		a = cx_layout_new(s, CX_CSV, "one", ',', wrong[i].first,
		    count(wrong[i].first), NULL, &err);
		CHECK((a != NULL) == (n != 0), "row %zu: %s", i, err.text);
		if (n != 0)
			b = cx_layout_new(
			    s, CX_CSV, "two", ',', wrong[i].second, n, a, &err);
		assert_null(b);
		CHECK(err.code == wrong[i].code, "row %zu: %d", i, err.code);
		CHECK_TEXT(cx_span(err.text), wrong[i].text, "row %zu", i);
		CHECK(err.line == wrong[i].line, "row %zu", i);
		CHECK(strcmp(err.source, wrong[i].where.source) == 0, "row %zu",
		    i);
		cx_layout_free(a);
		cx_schema_free(s);
	}
}

/* NDJSON has no columns of its own. */
static void
ndjson_test(void **state)
{
	struct cx_schema *s = cx_schema_new();
	struct cx_err err = {0};
	struct cx_layout *l;

	(void)state;
	cx_schema_want(s, CX_SPAN("nowhere"), NULL);
	l = cx_layout_new(s, CX_NDJSON, "one", ',', NULL, 0, NULL, &err);
	assert_non_null(l);
	assert_null(l->field_of_slot);
	assert_int_equal(l->n_names, 0);
	cx_layout_free(l);
	cx_schema_free(s);
}

/* Quadratic code would take minutes here. */
static void
many_columns_test(void **state)
{
	enum { MANY = 100000 };
	struct cx_span *names = calloc(MANY, sizeof(*names));
	char(*text)[8] = calloc(MANY, sizeof(*text));
	struct cx_schema *s = cx_schema_new();
	struct cx_err err = {0};
	struct cx_layout *a, *b;

	(void)state;
	assert_non_null(names);
	assert_non_null(text);
	for (size_t i = 0; i < MANY; i++) {
		snprintf(text[i], sizeof(text[i]), "%zu", i);
		names[i] = cx_span(text[i]);
	}
	cx_schema_want(s, CX_SPAN("99999"), NULL);
	a = cx_layout_new(s, CX_CSV, "one", ',', names, MANY, NULL, &err);
	assert_non_null(a);
	for (size_t i = 0; i < MANY; i++)
		names[i] = cx_span(text[MANY - 1 - i]);
	b = cx_layout_new(s, CX_CSV, "two", ',', names, MANY, a, &err);
	assert_non_null(b);
	assert_int_equal(b->order[0], MANY - 1);
	assert_int_equal(b->field_of_slot[0], 0);
	cx_layout_free(b);
	cx_layout_free(a);
	cx_schema_free(s);
	free(names);
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(want_test),
	    cmocka_unit_test(order_test),
	    cmocka_unit_test(wrong_test),
	    cmocka_unit_test(ndjson_test),
	    cmocka_unit_test(many_columns_test),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
