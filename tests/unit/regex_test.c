/*
 * The byte search in front of ICU must never say no where ICU says yes, so
 * the table has each way in which a letter can cease to be plain.
 */
#include "check.h"

#include <time.h>

#include "text/regex.h"

static const struct {
	const char *pattern, *in;
	bool want;
} finds[] = {
    {"", "", true},
    {"", "x", true},
    {"bache", "", false},
    {"bache", "un bache", true},
    {"bache", "un BACHE", false},
    {"(?i)bache", "un BACHE", true},
    {"bache[s]?", "los baches", true},
    {"bache[s]?$", "el bache grande", false},
    {"niño", "el niño", true},
    {"niñ?o", "el nio", true},
    {"niñ*o", "el niñño", true},
    {"niñ{0,1}o", "el nio", true},
    {"niñ+o", "el nio", false},
    {"niñ+o", "el niñño", true},
    {"agua|luz", "sin luz", true},
    {"agua(s|)", "aguas", true},
    {"x(a|b)", "xb", true},
    {"^luz", "sin luz", false},
    {"luz$", "sin luz", true},
    {"a\\.b", "a.b", true},
    {"a\\.b", "axb", false},
    {"\\bsol\\b", "girasol", false},
    {"a{2}", "aa", true},
    {"a{2}", "a", false},
    {"a?", "", true},
    {"\\p{Lu}", "á Á", true},
    {"^.$", "😀", true},
    {"é", "qué 😀", true},
    {"a.b", "a\nb", false},
    {"5 #x", "son 5 #x", true},
};

static void
find(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(finds); i++) {
		struct cx_err err = {0};
		struct cx_regex *r =
		    cx_regex_new(cx_span(finds[i].pattern), &err);
		struct cx_regex *copy;
		bool found;

		CHECK(r != NULL, "row %zu: %s", i, err.text);
		/* Twice: the second one meets a buffer and a state. */
		for (int k = 0; k < 2; k++) {
			found = !finds[i].want;
			CHECK(cx_regex_find(
				  r, cx_span(finds[i].in), &found, &err),
			    "row %zu", i);
			CHECK(found == finds[i].want, "row %zu", i);
		}
		copy = cx_regex_clone(r, &err);
		CHECK(copy != NULL, "row %zu", i);
		cx_regex_free(r);
		CHECK(cx_regex_find(copy, cx_span(finds[i].in), &found, &err),
		    "row %zu", i);
		CHECK(found == finds[i].want, "row %zu: clone", i);
		cx_regex_free(copy);
	}
}

static const struct {
	const char *pattern;
	uint64_t column;
} wrong[] = {
    {"a)b", 2},
    {"ñé)", 5},
    {"*", 1},
    {"ab[", 3},
    {"a\\y", 3},
    {"ab\ncd**", 7},
    {"ab\r\nñ**", 8},
    {"x{2,1}", 6},
    {"\\p{Nada}", 8},
};

static void
errors(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(wrong); i++) {
		struct cx_err err = {0};

		CHECK(cx_regex_new(cx_span(wrong[i].pattern), &err) == NULL,
		    "row %zu", i);
		CHECK(err.code == CX_CONFIG, "row %zu", i);
		CHECK(err.column == wrong[i].column, "row %zu: %u", i,
		    (unsigned)err.column);
	}
	cx_regex_free(NULL);
}

static double
seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Patterns that would run for years, and one that would fill the stack. */
static void
limits(void **state)
{
	static const char *const patterns[] = {
	    "(a+)+$", "(a|aa)+$", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)[^a!]"};
	static char many[4000001];
	struct cx_err err = {0};
	struct cx_regex *r;
	double start;
	bool found;

	(void)state;
	memset(many, 'a', sizeof(many) - 1);
	for (size_t i = 0; i < countof(patterns); i++) {
		struct cx_span s = {many, 400};

		many[399] = '!';
		err = (struct cx_err){0};
		r = cx_regex_new(cx_span(patterns[i]), &err);
		CHECK(r != NULL, "row %zu", i);
		start = seconds();
		CHECK(!cx_regex_find(r, s, &found, &err), "row %zu", i);
		CHECK(err.code == CX_DATA && !found, "row %zu", i);
		/* 0.2 s on an idle machine; a sanitizer takes ten times. */
		CHECK(seconds() - start < 10, "row %zu", i);
		cx_regex_free(r);
	}
	many[399] = 'a';
	err = (struct cx_err){0};
	r = cx_regex_new(CX_SPAN("(a|b)*c"), &err);
	CHECK(r != NULL, "stack");
	CHECK(!cx_regex_find(r, cx_span(many), &found, &err), "stack");
	CHECK(err.code == CX_DATA, "stack");
	/* It is usable afterwards. */
	err = (struct cx_err){0};
	CHECK(
	    cx_regex_find(r, CX_SPAN("abac"), &found, &err) && found, "after");
	cx_regex_free(r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(find),
	    cmocka_unit_test(errors),
	    cmocka_unit_test(limits),
	};

	return cmocka_run_group_tests_name("regex", tests, NULL, NULL);
}
