/*
 * Every operator and function on a value that is missing, empty, blank and of a
 * wrong type: where a number, a date or a truth is needed the first three are
 * missing, and the last is an error; as text only the first is.
 */
#include "expr_rows.h"

#include "expr/func.h"

static const struct expr_place place = {
    .text = "{\"m\":null,\"e\":\"\",\"b\":\"  \",\"w\":\"abc\"}\n",
    .zone = "UTC",
    .now = "2026-07-01",
    .input = CX_NDJSON,
};

static const struct expr_row rows[] = {
    {"m = 5", "missing"},
    {"e = 5", "missing"},
    {"b = 5", "missing"},
    {"w = 5", "column \"w\": not a number"},
    {"m != 5", "missing"},
    {"e != 5", "missing"},
    {"b != 5", "missing"},
    {"w != 5", "column \"w\": not a number"},
    {"m <> 5", "missing"},
    {"e <> 5", "missing"},
    {"b <> 5", "missing"},
    {"w <> 5", "column \"w\": not a number"},
    {"m < 5", "missing"},
    {"e < 5", "missing"},
    {"b < 5", "missing"},
    {"w < 5", "column \"w\": not a number"},
    {"m <= 5", "missing"},
    {"e <= 5", "missing"},
    {"b <= 5", "missing"},
    {"w <= 5", "column \"w\": not a number"},
    {"m > 5", "missing"},
    {"e > 5", "missing"},
    {"b > 5", "missing"},
    {"w > 5", "column \"w\": not a number"},
    {"m >= 5", "missing"},
    {"e >= 5", "missing"},
    {"b >= 5", "missing"},
    {"w >= 5", "column \"w\": not a number"},
    {"m = 'abc'", "missing"},
    {"e = 'abc'", "false"},
    {"b = 'abc'", "false"},
    {"w = 'abc'", "true"},
    {"m != 'abc'", "missing"},
    {"e != 'abc'", "true"},
    {"b != 'abc'", "true"},
    {"w != 'abc'", "false"},
    {"m < 'abd'", "missing"},
    {"e < 'abd'", "true"},
    {"b < 'abd'", "true"},
    {"w < 'abd'", "true"},
    {"m >= 'abc'", "missing"},
    {"e >= 'abc'", "false"},
    {"b >= 'abc'", "false"},
    {"w >= 'abc'", "true"},
    {"m in (5, 6)", "missing"},
    {"e in (5, 6)", "missing"},
    {"b in (5, 6)", "missing"},
    {"w in (5, 6)", "column \"w\": not a number"},
    {"m in ('abc', 'x')", "missing"},
    {"e in ('abc', 'x')", "false"},
    {"b in ('abc', 'x')", "false"},
    {"w in ('abc', 'x')", "true"},
    {"m not in ('x')", "missing"},
    {"e not in ('x')", "true"},
    {"b not in ('x')", "true"},
    {"w not in ('x')", "true"},
    {"m between 1 and 9", "missing"},
    {"e between 1 and 9", "missing"},
    {"b between 1 and 9", "missing"},
    {"w between 1 and 9", "column \"w\": not a number"},
    {"m between 'a' and 'b'", "missing"},
    {"e between 'a' and 'b'", "false"},
    {"b between 'a' and 'b'", "false"},
    {"w between 'a' and 'b'", "true"},
    {"m like 'a%'", "missing"},
    {"e like 'a%'", "false"},
    {"b like 'a%'", "false"},
    {"w like 'a%'", "true"},
    {"m not like 'a%'", "missing"},
    {"e not like 'a%'", "true"},
    {"b not like 'a%'", "true"},
    {"w not like 'a%'", "false"},
    {"m matches 'b'", "missing"},
    {"e matches 'b'", "false"},
    {"b matches 'b'", "false"},
    {"w matches 'b'", "true"},
    {"m contains 'b'", "missing"},
    {"e contains 'b'", "false"},
    {"b contains 'b'", "false"},
    {"w contains 'b'", "true"},
    {"m is missing", "true"},
    {"e is missing", "false"},
    {"b is missing", "false"},
    {"w is missing", "false"},
    {"m is not missing", "false"},
    {"e is not missing", "true"},
    {"b is not missing", "true"},
    {"w is not missing", "true"},
    {"m || 'x'", "missing"},
    {"e || 'x'", "'x'"},
    {"b || 'x'", "'  x'"},
    {"w || 'x'", "'abcx'"},
    {"m + 1", "missing"},
    {"e + 1", "missing"},
    {"b + 1", "missing"},
    {"w + 1", "column \"w\": not a number"},
    {"m - 1", "missing"},
    {"e - 1", "missing"},
    {"b - 1", "missing"},
    {"w - 1", "column \"w\": not a number"},
    {"m * 2", "missing"},
    {"e * 2", "missing"},
    {"b * 2", "missing"},
    {"w * 2", "column \"w\": not a number"},
    {"m / 2", "missing"},
    {"e / 2", "missing"},
    {"b / 2", "missing"},
    {"w / 2", "column \"w\": not a number"},
    {"m % 2", "missing"},
    {"e % 2", "missing"},
    {"b % 2", "missing"},
    {"w % 2", "column \"w\": not a number"},
    {"-m", "missing"},
    {"-e", "missing"},
    {"-b", "missing"},
    {"-w", "column \"w\": not a number"},
    {"not m", "missing"},
    {"not e", "missing"},
    {"not b", "missing"},
    {"not w", "column \"w\": not true or false"},
    {"m and true", "missing"},
    {"e and true", "missing"},
    {"b and true", "missing"},
    {"w and true", "column \"w\": not true or false"},
    {"m or true", "true"},
    {"e or true", "true"},
    {"b or true", "true"},
    {"w or true", "column \"w\": not true or false"},
    {"m or false", "missing"},
    {"e or false", "missing"},
    {"b or false", "missing"},
    {"w or false", "column \"w\": not true or false"},
    {"case m when 5 then 'five' else 'other' end", "'other'"},
    {"case e when 5 then 'five' else 'other' end", "'other'"},
    {"case b when 5 then 'five' else 'other' end", "'other'"},
    {"case w when 5 then 'five' else 'other' end",
	"column \"w\": not a number"},
    {"case when m > 5 then 1 else 0 end", "0"},
    {"case when e > 5 then 1 else 0 end", "0"},
    {"case when b > 5 then 1 else 0 end", "0"},
    {"case when w > 5 then 1 else 0 end", "column \"w\": not a number"},
    {"m < date('2026-01-01')", "missing"},
    {"e < date('2026-01-01')", "missing"},
    {"b < date('2026-01-01')", "missing"},
    {"w < date('2026-01-01')", "column \"w\": not a date"},
    {"has(m, 'abc')", "missing"},
    {"has(e, 'abc')", "false"},
    {"has(b, 'abc')", "false"},
    {"has(w, 'abc')", "true"},
};

/* Every function and what the table above does not have; %c: m, e, b, w. */
static const struct {
	const char *expr, *want[4];
} each[] = {
    {"lower(%c)", {"missing", "''", "'  '", "'abc'"}},
    {"upper(%c)", {"missing", "''", "'  '", "'ABC'"}},
    {"fold(%c)", {"missing", "''", "'  '", "'abc'"}},
    {"trim(%c)", {"missing", "''", "''", "'abc'"}},
    {"length(%c)", {"missing", "0", "2", "3"}},
    {"starts_with(%c, 'a')", {"missing", "false", "false", "true"}},
    {"starts_with('abc', %c)", {"missing", "true", "false", "true"}},
    {"ends_with(%c, 'c')", {"missing", "false", "false", "true"}},
    {"ends_with('abc', %c)", {"missing", "true", "false", "true"}},
    {"substr(%c, 2)", {"missing", "''", "' '", "'bc'"}},
    {"substr('abc', number(%c))",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"replace(%c, 'b', 'x')", {"missing", "''", "'  '", "'axc'"}},
    {"replace('abc', %c, 'x')", {"missing", "'abc'", "'abc'", "'x'"}},
    {"last_digit(%c)", {"missing", "missing", "missing", "missing"}},
    {"bucket(%c, 's') < 2", {"missing", "true", "true", "true"}},
    {"abs(%c)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"round(%c)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"round(2.5, %c)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"floor(%c)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"ceil(%c)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"min(%c, 3)", {"3", "3", "3", "column \"w\": not a number"}},
    {"max(%c, 3)", {"3", "3", "3", "column \"w\": not a number"}},
    {"number(%c)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"text(%c)", {"missing", "''", "'  '", "'abc'"}},
    {"date(%c)", {"missing", "missing", "missing", "column \"w\": not a date"}},
    {"days_since(%c)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"days_until(%c)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"days_between(%c, date('2026-01-02'))",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"days_between(date('2026-01-02'), %c)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"months_between(%c, date('2026-01-02'))",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"age(%c)", {"missing", "missing", "missing", "column \"w\": not a date"}},
    {"year(%c)", {"missing", "missing", "missing", "column \"w\": not a date"}},
    {"month(%c)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"day(%c)", {"missing", "missing", "missing", "column \"w\": not a date"}},
    {"weekday(%c)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"hour(%c)", {"missing", "missing", "missing", "column \"w\": not a date"}},
    {"add_days(%c, 1)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"add_days(date('2026-01-02'), %c)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"add_months(%c, 1)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"add_months(date('2026-01-02'), %c)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"start_of(%c, 'month')",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"coalesce(%c, 'z')", {"'z'", "''", "'  '", "'abc'"}},
    {"coalesce(number(%c), 7)", {"7", "7", "7", "column \"w\": not a number"}},
    {"if(%c, 1, 2)", {"2", "2", "2", "column \"w\": not true or false"}},
    {"if(true, %c, 'z')", {"missing", "''", "'  '", "'abc'"}},
    {"has(%c, 'abc')", {"missing", "false", "false", "true"}},
    {"has('a|abc', %c)", {"missing", "false", "false", "true"}},
    {"has_any(%c, 'abc', 'x')", {"missing", "false", "false", "true"}},
    {"has_all(%c, 'abc', 'x')", {"missing", "false", "false", "false"}},
    {"case %c when 'abc' then 1 else 2 end", {"2", "2", "2", "1"}},
    {"case when %c = 5 then 1 else 2 end",
	{"2", "2", "2", "column \"w\": not a number"}},
    {"%c = true",
	{"missing", "missing", "missing", "column \"w\": not true or false"}},
    {"not %c",
	{"missing", "missing", "missing", "column \"w\": not true or false"}},
    {"not (%c = 'abc')", {"missing", "true", "true", "false"}},
    {"%c and true",
	{"missing", "missing", "missing", "column \"w\": not true or false"}},
    {"%c or false",
	{"missing", "missing", "missing", "column \"w\": not true or false"}},
    {"%c is missing", {"true", "false", "false", "false"}},
    {"number(%c) is missing",
	{"true", "true", "true", "column \"w\": not a number"}},
    {"-%c", {"missing", "missing", "missing", "column \"w\": not a number"}},
    {"1 - %c", {"missing", "missing", "missing", "column \"w\": not a number"}},
    {"%c not between 1 and 2",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"1 between %c and 2",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"5 in (%c, 6)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"'abc' like %c", {"missing", "false", "false", "true"}},
    {"'abc' contains %c", {"missing", "true", "false", "true"}},
    {"duration(%c, now())",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"duration(now(), %c)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"business(%c, date('2026-01-05'))",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"business(date('2026-01-02'), %c)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"sla(%c, now(), '2 days')",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"sla(now(), %c, '2 days')",
	{"'running'", "'running'", "'running'", "column \"w\": not a date"}},
    {"sla(date('2026-01-02'), date('2026-01-05'), %c)",
	{"missing", "sla(): not a length of time, as '48h'",
	    "sla(): not a length of time, as '48h'",
	    "sla(): not a length of time, as '48h'"}},
    {"sla_business(%c, now(), '2 days')",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"sla_business(date('2026-01-02'), %c, '2 days')",
	{"working hours are not known: --hours='mon-fri 09:00-17:00'",
	    "working hours are not known: --hours='mon-fri 09:00-17:00'",
	    "working hours are not known: --hours='mon-fri 09:00-17:00'",
	    "column \"w\": not a date"}},
    {"age(date('2000-01-01'), %c)",
	{"missing", "missing", "missing", "column \"w\": not a date"}},
    {"substr('abcdef', 2, number(%c))",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
    {"substr('abcdef', 2, %c)",
	{"missing", "missing", "missing", "column \"w\": not a number"}},
};

static void
operators(void **state)
{
	(void)state;
	check_exprs(&place, rows, countof(rows));
}

/* Puts the letter in the place of %c. */
static void
put_in(char out[200], const char *expr, char letter)
{
	const char *at = strstr(expr, "%c");

	assert_non_null(at);
	snprintf(out, 200, "%.*s%c%s", (int)(at - expr), expr, letter, at + 2);
}

static void
functions(void **state)
{
	char expr[200];

	(void)state;
	for (size_t i = 0; i < countof(each); i++)
		for (size_t k = 0; k < 4; k++) {
			struct expr_row row = {expr, each[i].want[k]};

			put_in(expr, each[i].expr, "mebw"[k]);
			check_expr(&place, &row, i);
		}
}

/* A function that is added to the language is added here too. */
static void
is_complete(void **state)
{
	const struct cx_func *f;

	(void)state;
	for (size_t k = 0; (f = cx_func_at(k)) != NULL; k++) {
		bool found = f->args[0] == '\0'; /* today(), now() */
		char call[40];

		snprintf(call, sizeof(call), "%s(", f->name);
		for (size_t i = 0; i < countof(each) && !found; i++) {
			const char *at = strstr(each[i].expr, call);

			found =
			    at && (at == each[i].expr || strchr(" -(", at[-1]));
		}
		CHECK(found, "no row has %s()", f->name);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(operators),
	    cmocka_unit_test(functions),
	    cmocka_unit_test(is_complete),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
