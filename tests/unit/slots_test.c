/* Lists of columns, as options name them. */
#include "check.h"

#include <stdbool.h>

#include "record/slots.h"

static const struct cx_origin origin = {.option = "-g"};

static void
reads(void **state)
{
	static const struct {
		const char *list;
		const char *want[4];
	} rows[] = {
	    {"a", {"a"}},
	    {"a,b,c", {"a", "b", "c"}},
	    {" a ,\tb c , d", {"a", "b c", "d"}},
	    {"\"a, b\",c", {"a, b", "c"}},
	    {"\" a \"", {" a "}},
	    {"\"say \"\"x\"\"\",b", {"say \"x\"", "b"}},
	    {"a.b,a;b", {"a.b", "a;b"}},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_schema *s = cx_schema_new();
		struct cx_slots slots = {NULL, 0};
		struct cx_err err = {0};
		size_t n = 0;

		CHECK(cx_slots_add(
			  &slots, s, cx_span(rows[i].list), &origin, &err),
		    "row %zu: %s", i, err.text);
		for (; n < 4 && rows[i].want[n]; n++)
			CHECK_TEXT(cx_schema_name(s, slots.at[n]),
			    rows[i].want[n], "row %zu", i);
		CHECK(slots.n == n, "row %zu: %zu", i, slots.n);
		cx_slots_done(&slots);
		cx_schema_free(s);
	}
}

static void
refuses(void **state)
{
	static const struct {
		const char *list;
		uint64_t column;
	} rows[] = {
	    {"", 1},
	    {"a,,b", 3},
	    {"a,", 3},
	    {"a, ", 4},
	    {"\"\"", 1},
	    {"a,b,a", 5},
	    {"a,\"b", 1},
	    {"a,b\"c", 1},
	    {"a\nb", 1},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_schema *s = cx_schema_new();
		struct cx_slots slots = {NULL, 0};
		struct cx_err err = {0};

		CHECK(!cx_slots_add(
			  &slots, s, cx_span(rows[i].list), &origin, &err),
		    "row %zu", i);
		CHECK(err.code == CX_USAGE && err.column == rows[i].column,
		    "row %zu: column %d: %s", i, (int)err.column, err.text);
		cx_slots_done(&slots);
		cx_schema_free(s);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads),
	    cmocka_unit_test(refuses),
	};

	return cmocka_run_group_tests_name("slots", tests, NULL, NULL);
}
