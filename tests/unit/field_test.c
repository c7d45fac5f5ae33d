/*
 * A value that needs no decoding must come back as the very bytes of the
 * input: that is what makes unused columns free.
 */
#include "check.h"

#include "base/arena.h"
#include "record/field.h"

static const struct {
	enum cx_field_kind kind;
	const char *in, *want;
	int copied;
} rows[] = {
    {CX_FIELD_CSV, "", "", 0},
    {CX_FIELD_CSV, "a b", "a b", 0},
    {CX_FIELD_CSV, "\"\"", "", 0},
    {CX_FIELD_CSV, "\"a,b\"", "a,b", 0},
    {CX_FIELD_CSV, "\"a\"\"b\"", "a\"b", 1},
    {CX_FIELD_CSV, "\"\"\"\"", "\"", 1},
    {CX_FIELD_CSV, "\"\"\"\"\"\"", "\"\"", 1},
    {CX_FIELD_STRING, "a b", "a b", 0},
    {CX_FIELD_ESCAPED, "\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t", 1},
    {CX_FIELD_ESCAPED, "\\u0041\\u00e1\\u20AC", "A\xC3\xA1\xE2\x82\xAC", 1},
    {CX_FIELD_ESCAPED, "\\ud83d\\uDE00!", "\xF0\x9F\x98\x80!", 1},
    {CX_FIELD_ESCAPED, "\\u0000", "\xEF\xBF\xBD", 1},
    {CX_FIELD_ESCAPED, "\\ud83dx", "\xEF\xBF\xBDx", 1},
    {CX_FIELD_ESCAPED, "\\ud83d\\u0041", "\xEF\xBF\xBD\x41", 1},
    {CX_FIELD_ESCAPED, "\\ude00", "\xEF\xBF\xBD", 1},
    {CX_FIELD_NUMBER, "1e5", "1e5", 0},
    {CX_FIELD_TRUE, "true", "true", 0},
    {CX_FIELD_FALSE, "false", "false", 0},
    {CX_FIELD_NULL, "null", "", -1},
    {CX_FIELD_ABSENT, "", "", -1},
    {CX_FIELD_OBJECT, "{\"a\": 1}", "{\"a\": 1}", 0},
    {CX_FIELD_ARRAY, "[1, 2]", "[1, 2]", 0},
};

static void
texts(void **state)
{
	struct cx_arena *a = cx_arena_new(1 << 20);

	(void)state;
	assert_non_null(a);
	for (size_t i = 0; i < countof(rows); i++) {
		size_t n = strlen(rows[i].in);
		struct cx_field f = {rows[i].in, (uint32_t)n, rows[i].kind};
		struct cx_span got = cx_field_text(f, a);
		bool inside = got.at >= rows[i].in && got.at <= rows[i].in + n;

		CHECK_TEXT(got, rows[i].want, "row %zu", i);
		if (rows[i].copied >= 0)
			CHECK(inside == !rows[i].copied, "row %zu", i);
	}
	cx_arena_free(a);
}

static void
no_memory(void **state)
{
	struct cx_arena *a = cx_arena_new(0);
	struct cx_field f = {"\"a\"\"b\"", 6, CX_FIELD_CSV};

	(void)state;
	assert_non_null(a);
	CHECK(cx_field_text(f, a).at == NULL, "doubled quote");
	f = (struct cx_field){"\\n", 2, CX_FIELD_ESCAPED};
	CHECK(cx_field_text(f, a).at == NULL, "escape");
	cx_arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(texts),
	    cmocka_unit_test(no_memory),
	};

	return cmocka_run_group_tests_name("field", tests, NULL, NULL);
}
