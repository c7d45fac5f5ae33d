/*
 * What is wrong with a rule is said at the byte where it is wrong, with what
 * to write instead; and no rule takes the stack, the memory or the time of a
 * run.
 */
#include "expr_rows.h"

#include <stdlib.h>
#include <time.h>

static const struct expr_place person = {
    .text = "edad,canal,alta,baja,nombre,lista,pago,visto\n"
	    "72,web,2025-11-30,,Ana,a|b,\"1.234,50\",30/11/2025\n",
    .zone = "UTC",
    .now = "2026-07-01T12:00:00",
};

static const struct expr_row syntax[] = {
    {"", "-w:1:1: an empty expression"},
    {"   ", "-w:1:1: an empty expression"},
    {"edad >=", "-w:1:8: unexpected the end: a column, a value or a "
		"function is missing here"},
    {"edad >= and 1", "-w:1:9: unexpected \"and\": a value is missing before "
		      "it (a column of that name stands in double quotes)"},
    {"(edad > 1", "-w:1:10: unexpected the end: a ( is open"},
    {"edad > 1)", "-w:1:9: unexpected \")\": no ( is open"},
    {"edad == 1", "-w:1:6: unexpected ==: equality is ="},
    {"edad = = 1", "-w:1:8: unexpected \"=\": comparisons are = != < <= > "
		   ">="},
    {"edad > 1 && edad < 2", "-w:1:10: unexpected &&: write and"},
    {"edad > 1 | edad < 2", "-w:1:10: unexpected |: write or; || joins texts"},
    {"!activo", "-w:1:1: unexpected !: write not"},
    {"[edad] > 1", "-w:1:1: unexpected [: a column name stands in double "
		   "quotes: \"name\""},
    {"edad # 1", "-w:1:6: unexpected character \"#\""},
    {"edad > 1; x", "-w:1:9: unexpected character \";\""},
    {"canal = ‘web’", "-w:1:9: unexpected ‘: text stands in straight single "
		      "quotes: 'text'"},
    {"canal = “web”", "-w:1:9: unexpected “: use straight quotes: 'text', "
		      "\"column\""},
    {"edad ≥ 3", "-w:1:6: unexpected ≥: write >="},
    {"canal = 'web", "-w:1:9: a text whose ' never closes"},
    {"\"canal = 'web'", "-w:1:1: a column name whose \" never closes"},
    {"\"\" = 'a'", "-w:1:1: an empty column name (text stands in single "
		   "quotes)"},
    {"fecha alta is missing", "-w:1:7: unexpected \"alta\": a column name "
			      "with blanks stands in double quotes"},
    {"\"lower\"('a')",
	"-w:1:8: unexpected \"(\": a function name has no quotes"},
    {"2024_ventas > 1", "-w:1:1: a number runs into a letter; a column name "
			"that begins with a digit stands in double quotes"},
    {"1e999 > 1", "-w:1:1: a number out of range"},
    {"1 < edad < 3",
	"-w:1:10: unexpected \"<\": write a < b and b < c, or parentheses"},
    {"edad between 1, 2",
	"-w:1:15: unexpected \",\": write between LOW and HIGH"},
    {"edad not 3", "-w:1:10: unexpected \"3\": after not comes in, between, "
		   "like, matches or contains here"},
    {"edad is 3",
	"-w:1:9: unexpected \"3\": write is missing or is not missing"},
    {"edad in 1, 2", "-w:1:9: unexpected \"1\": write in ('a', 'b')"},
    {"edad in ()", "-w:1:10: unexpected \")\": a column, a value or a "
		   "function is missing here"},
    {"edad in (1 2)", "-w:1:12: unexpected \"2\": an item ends with , or )"},
    {"case edad end", "-w:1:11: unexpected \"end\": a case goes on with when"},
    {"case when edad > 1 end",
	"-w:1:20: unexpected \"end\": after when comes then"},
    {"case when edad > 1 then 2", "-w:1:26: unexpected the end: a case goes "
				  "on with when, else or end"},
    {"edad 3", "-w:1:6: unexpected \"3\": a column name with blanks stands "
	       "in double quotes"},
    {"edad > 3 canal", "-w:1:10: unexpected \"canal\": an operator (and, or, "
		       "=, ...) is missing before it"},
    {"edad > \xC3", "-w:1:8: a byte that is not UTF-8"},
    {"edad = \n  $", "-w:1:11: unexpected character \"$\""},
};

static const struct expr_row functions[] = {
    {"lowr(canal) = 'a'",
	"-w:1:1: unknown function \"lowr\" (did you mean \"lower\"?)"},
    {"edad > 1 and zzz(canal)", "-w:1:14: unknown function \"zzz\""},
    {"dayssince(alta) > 3", "-w:1:1: unknown function \"dayssince\" (did you "
			    "mean \"days_since\"?)"},
    {"lower()", "-w:1:1: lower() takes 1 argument, not 0"},
    {"lower(canal, 2)", "-w:1:1: lower() takes 1 argument, not 2"},
    {"round(1, 2, 3)", "-w:1:1: round() takes 1 or 2 arguments, not 3"},
    {"substr('a')", "-w:1:1: substr() takes 2 or 3 arguments, not 1"},
    {"today(1)", "-w:1:1: today() takes no argument, not 1"},
    {"min()", "-w:1:1: min() takes 1 argument or more, not 0"},
    {"has_any(lista)", "-w:1:1: has_any() takes 2 arguments or more, not 1"},
    {"lower(canal 2)",
	"-w:1:13: unexpected \"2\": an argument ends with , or )"},
    {"lower(canal", "-w:1:12: unexpected the end: an argument ends with , or "
		    ")"},
    {"lower(3)", "-w:1:7: text is needed here, this is a number (write "
		 "text(...))"},
    {"lower(today())", "-w:1:7: text is needed here, this is a date (write "
		       "text(...))"},
    {"abs('3')", "-w:1:5: a number is needed here, this is text (a number "
		 "has no quotes)"},
    {"abs(lower(canal))", "-w:1:5: a number is needed here, this is text "
			  "(write number(...))"},
    {"year('2026-01-01')", "-w:1:6: a date is needed here, this is text "
			   "(write date('...'))"},
    {"year(2026)", "-w:1:6: a date is needed here, this is a number"},
    {"date(2026)", "-w:1:6: a date is needed here, this is a number"},
    {"number(today())", "-w:1:8: a number is needed here, this is a date "
			"(see days_between, add_days, year)"},
    {"if(edad, 1, 2)", "column \"edad\": not true or false"},
    {"if(edad + 1, 1, 2)", "-w:1:4: a condition is needed here, this is a "
			   "number (compare it with something)"},
    {"if(edad > 1, 1, 'a')", "-w:1:17: a number is needed here, this is text "
			     "(a number has no quotes)"},
    {"coalesce(1, today())", "-w:1:13: a number is needed here, this is a "
			     "date (see days_between, add_days, year)"},
    {"max(edad > 1, true)", "-w:1:1: max() takes numbers, dates or texts"},
    {"start_of(alta, 'mont')",
	"-w:1:16: a unit is 'hour', 'day', 'week', 'month', 'quarter' or "
	"'year' (did you mean \"month\"?)"},
    {"start_of(alta, canal)",
	"-w:1:16: a unit is 'hour', 'day', 'week', 'month', 'quarter' or "
	"'year'"},
    {"has(3, 'a')", "-w:1:5: a list is needed here, this is a number"},
    {"date('nunca')", "-w:1:1: date(): not a date"},
    {"alta > date('2026-02-30')", "-w:1:8: date(): not a date"},
    {"number('x') + 1", "-w:1:1: number(): not a number"},
};

static const struct expr_row types[] = {
    {"canal = 'web' or 'app'",
	"-w:1:18: a condition is needed here, this is text (compare it: name "
	"= 'text', or name in ('text', 'text'))"},
    {"edad > 1 || canal = 'a'",
	"-w:1:19: unexpected \"=\": || joins texts, write or"},
    {"(edad > 1) || (canal = 'a')",
	"-w:1:2: || joins texts, this is a condition (write or)"},
    {"not edad + 1", "-w:1:5: a condition is needed here, this is a number "
		     "(compare it with something)"},
    {"today() > '2026-01-01'", "-w:1:11: a date is needed here, this is text "
			       "(write date('...'))"},
    {"'2026-01-01' < today()", "-w:1:1: a date is needed here, this is text "
			       "(write date('...'))"},
    {"date(alta) = '2026-01-01'",
	"-w:1:14: a date is needed here, this is text (write date('...'))"},
    {"date(alta) > canal || 'x'",
	"-w:1:14: a date is needed here, this is text (write date(...))"},
    {"days_since(alta) > '180'",
	"-w:1:20: a number is needed here, this is text (a number has no "
	"quotes)"},
    {"today() > 3", "-w:1:11: a date is needed here, this is a number"},
    {"today() - alta", "-w:1:1: a number is needed here, this is a date (see "
		       "days_between, add_days, year)"},
    {"alta + 30 > today()",
	"-w:1:13: a number is needed here, this is a date (see days_between, "
	"add_days, year)"},
    {"edad < canal", "-w:1:1: compared as what? Write number(\"edad\"), "
		     "date(\"edad\") or text(\"edad\")"},
    {"edad between alta and baja",
	"-w:1:1: compared as what? Write number(\"edad\"), date(\"edad\") or "
	"text(\"edad\")"},
    {"edad = missing", "-w:1:8: nothing compares with missing: write is "
		       "missing or is not missing"},
    {"null != canal", "-w:1:1: nothing compares with missing: write is "
		      "missing or is not missing"},
    {"edad in (1, 'a')", "-w:1:13: a number is needed here, this is text (a "
			 "number has no quotes)"},
    {"(edad > 1) > true", "-w:1:2: conditions have no order"},
    {"canal like 3", "-w:1:12: text is needed here, this is a number (write "
		     "text(...))"},
    {"canal like 'a\\'", "-w:1:12: a pattern that ends in a single \\ (write "
			 "\\\\)"},
    {"canal matches nombre",
	"-w:1:15: the pattern of matches is a constant text"},
    {"case when edad then 1 end", "column \"edad\": not true or false"},
    {"case when edad > 1 then 1 else 'a' end",
	"-w:1:32: a number is needed here, this is text (a number has no "
	"quotes)"},
    {"case edad when 1 then 2 when 'a' then 3 end",
	"-w:1:30: a number is needed here, this is text (a number has no "
	"quotes)"},
    {"canal = \"web\"",
	"-w:1:9: double quotes hold a column, single ones a text: unknown "
	"column \"web\" in in.csv"},
    {"\"fecha alta\" is missing",
	"-w:1:1: unknown column \"fecha alta\" in in.csv"},
    {"edda > 3",
	"-w:1:1: unknown column \"edda\" (did you mean \"edad\"?) in in.csv"},
};

static void
syntax_errors(void **state)
{
	(void)state;
	check_exprs(&person, syntax, countof(syntax));
}

static void
function_errors(void **state)
{
	(void)state;
	check_exprs(&person, functions, countof(functions));
}

static void
type_errors(void **state)
{
	(void)state;
	check_exprs(&person, types, countof(types));
}

/* What the place asks for: a condition, a number, a date. */
static void
wanted_types(void **state)
{
	static const struct expr_row condition[] = {
	    {"edad > 1", "true"},
	    {"canal", "column \"canal\": not true or false"},
	    {"edad + 1", "-w:1:1: a condition is needed here, this is a number "
			 "(compare it with something)"},
	    {"missing", "missing"},
	};
	static const struct expr_row number[] = {
	    {"edad", "72"},
	    {"max(edad, 80)", "80"},
	    {"coalesce(baja, edad)", "72"},
	    {"case when true then edad end", "72"},
	    {"max(edad, edad)", "72"},
	    {"canal", "column \"canal\": not a number"},
	    {"pago", "column \"pago\": not a number (with --decimal-comma it "
		     "would be one)"},
	    {"'a'", "-w:1:1: a number is needed here, this is text (a number "
		    "has no quotes)"},
	};
	static const struct expr_row date[] = {
	    {"alta", "2025-11-30"},
	    {"if(true, alta, baja)", "2025-11-30"},
	    {"visto", "column \"visto\": not a date (--date-format says how "
		      "dates are written, as in dd/MM/yyyy)"},
	    {"edad > 1", "-w:1:1: a date is needed here, this is true or "
			 "false"},
	};
	struct expr_place place = person;

	(void)state;
	place.want = CX_BOOL;
	check_exprs(&place, condition, countof(condition));
	place.want = CX_NUMBER;
	check_exprs(&place, number, countof(number));
	place.want = CX_MOMENT;
	check_exprs(&place, date, countof(date));
}

/* A regular expression that is wrong, at the place in the pattern. */
static void
bad_regex(void **state)
{
	struct expr_bench b;
	const struct cx_expr *x;

	(void)state;
	bench_init(&b, &person);
	x = cx_expr_new(b.program, CX_SPAN("canal matches 'ab(c'"), CX_BOOL,
	    &expr_origin, &b.err);
	assert_null(x);
	assert_int_equal(b.err.code, CX_USAGE);
	assert_int_equal(b.err.line, 1);
	CHECK(b.err.column >= 15 && b.err.column <= 20, "column %llu",
	    (unsigned long long)b.err.column);
	bench_done(&b);
}

/* count copies of part after one another. */
static struct cx_span
repeated(const char *head, const char *part, size_t count, const char *tail)
{
	struct cx_buf text = {0};

	cx_buf_puts(&text, cx_span(head));
	for (size_t i = 0; i < count; i++)
		cx_buf_puts(&text, cx_span(part));
	cx_buf_puts(&text, cx_span(tail));
	assert_false(text.failed);
	return cx_buf_span(&text);
}

static void
check_long(const char *head, const char *part, size_t count, const char *tail,
    const char *want)
{
	struct cx_span text = repeated(head, part, count, tail);
	struct expr_row row = {NULL, want};
	char *copy = malloc(text.len + 1);

	assert_non_null(copy);
	memcpy(copy, text.at, text.len);
	copy[text.len] = '\0';
	row.expr = copy;
	check_expr(&person, &row, count);
	free(copy);
	free((void *)(uintptr_t)text.at);
}

static void
bounds(void **state)
{
	(void)state;
	check_long("edad = 72", " or edad = 1", 3000, "", "true");
	check_long("edad = 72", " and edad = 72", 3000, "", "true");
	check_long("''", "||''", 5000, "", "''");
	check_long("edad in (72", ",1", 9000, ")", "true");
	check_long("coalesce(baja", ",baja", 5000, ")", "missing");
	check_long("has_all(lista", ",'a'", 5000, ")", "true");
	check_long("1", "+1", 190, "", "191");
	check_long("", "not ", 190, "true", "true");
	check_long("1", "+1", 300, "", "-w:1:1: nested deeper than 200");
	check_long("", "(", 1000, "1", "-w:1:201: nested deeper than 200");
	check_long("", "-", 0, "1", "1");
	check_long("", "- ", 1000, "edad", "-w:1:399: nested deeper than 200");
	check_long(
	    "", "not ", 1000, "true", "-w:1:797: nested deeper than 200");
	check_long("", "abs(", 1000, "1", "-w:1:801: nested deeper than 200");
	check_long("", "case ", 1000, "1", "-w:1:1001: nested deeper than 200");
	check_long("edad = 72 is missing", " is missing", 400, "",
	    "-w:1:1: nested deeper than 200");
	check_long("edad = 1", " or edad = 1", 6000, "",
	    "-w:1:1: an expression over 64 KiB");
	check_long(
	    "'a' like '", "%", 2000, "'", "-w:1:10: a pattern over 1024 bytes");
	check_long("replace('", "a", 60000, "', 'a', 'bbbbbbbbbbbbbbbbbbbb')",
	    "-w:1:1: replace() makes over 1 MiB");
}

/* A pattern that takes exponential time ends in a failure, soon. */
static void
slow_regex(void **state)
{
	struct expr_place place = person;
	struct cx_span text = repeated("a\n", "a", 5000, "b\n");
	struct cx_buf copy = {0};
	struct expr_bench b;
	const struct cx_expr *x;
	enum cx_truth t;
	clock_t start;

	(void)state;
	cx_buf_puts(&copy, text);
	place.text = cx_buf_string(&copy);
	bench_init(&b, &place);
	x = cx_expr_new(b.program, CX_SPAN("a matches '(a+)+$'"), CX_BOOL,
	    &expr_origin, &b.err);
	assert_non_null(x);
	assert_true(bench_open(&b, &place));
	start = clock();
	assert_false(cx_expr_test(x, b.eval, &t, &b.err));
	assert_int_equal(b.err.code, CX_DATA);
	CHECK(clock() - start < 20 * CLOCKS_PER_SEC, "too slow");
	bench_done(&b);
	cx_buf_done(&copy);
	free((void *)(uintptr_t)text.at);
}

/* An expression at the beginning of a text. */
static void
prefixes(void **state)
{
	static const struct {
		const char *text;
		size_t used;
		const char *expr;
	} rows[] = {
	    {"edad", 4, "edad"},
	    {"edad ) x", 5, "edad"},
	    {"edad + 1 , 2", 9, "edad + 1"},
	    {"edad where x", 5, "edad"},
	    {"max(edad, 2)) by", 12, "max(edad, 2)"},
	    {"edad\tWITHIN '2d'", 5, "edad"},
	    {"(edad + 1) where edad > 3", 11, "(edad + 1)"},
	    {"\"where\" where 1", 8, "\"where\""},
	    {"edad = 1 and canal = ')' ) ", 25, "edad = 1 and canal = ')'"},
	    {"where", 0,
		"-w:1:8: unexpected \"where\": an expression is "
		"missing here"},
	    {"", 0, "-w:1:8: an empty expression"},
	    {") ", 0,
		"-w:1:8: unexpected \")\": an expression is missing "
		"here"},
	    {"edad edad", 0,
		"-w:1:13: unexpected \"edad\": a column name with "
		"blanks stands in double quotes"},
	};
	static const struct cx_origin inside = {.option = "-w", .skip = 7};
	struct expr_bench b;
	const struct cx_expr *x;
	char message[1200];
	size_t used;

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		bench_init(&b, &person);
		x = cx_expr_prefix(b.program, cx_span(rows[i].text), CX_MISSING,
		    &inside, &used, &b.err);
		if (x == NULL) {
			cx_err_format(&b.err, message, sizeof(message));
			CHECK_TEXT(
			    cx_span(message), rows[i].expr, "row %zu", i);
		} else {
			CHECK(used == rows[i].used, "row %zu: %zu", i, used);
			CHECK_TEXT(cx_expr_text(x), rows[i].expr, "row %zu", i);
		}
		bench_done(&b);
	}
}

/* In a rules file: its line, the pointer, and the status of a bad file. */
static void
in_a_rules_file(void **state)
{
	static const char rules[] = "{\n \"rules\": [\n  {\"when\": \"edad > 1 "
				    "and \\u00e1 == 3\"}\n ]\n}\n";
	struct expr_bench b;
	struct cx_json_doc *doc;
	struct cx_json *when;
	struct cx_origin origin = {0};
	char message[1200];

	(void)state;
	bench_init(&b, &person);
	doc = cx_json_parse(cx_span(rules), "reglas.json", &b.err);
	assert_non_null(doc);
	when = cx_json_get(
	    cx_json_item(cx_json_get(cx_json_root(doc), "rules"), 0), "when");
	origin.node = when;
	assert_null(cx_expr_new(
	    b.program, cx_json_text(when), CX_BOOL, &origin, &b.err));
	assert_int_equal(b.err.code, CX_CONFIG);
	cx_err_format(&b.err, message, sizeof(message));
	CHECK_TEXT(cx_span(message),
	    "reglas.json:3:33: /rules/0/when: unexpected ==: equality is =",
	    "rules");
	cx_json_free(doc);
	bench_done(&b);
}

/* The value at fault is kept apart from the message. */
static void
value_at_fault(void **state)
{
	struct expr_bench b;
	const struct cx_expr *x;
	enum cx_truth t;

	(void)state;
	bench_init(&b, &person);
	x = cx_expr_new(
	    b.program, CX_SPAN("canal > 3"), CX_BOOL, &expr_origin, &b.err);
	assert_non_null(x);
	assert_true(bench_open(&b, &person));
	assert_false(cx_expr_test(x, b.eval, &t, &b.err));
	assert_int_equal(b.err.code, CX_DATA);
	CHECK_TEXT(cx_span(b.err.text), "column \"canal\": not a number", "%s",
	    b.err.text);
	CHECK_TEXT(cx_span(b.err.value), "\"web\"", "value");
	bench_done(&b);
}

/* Columns without an expression, through the same cells. */
static void
plain_columns(void **state)
{
	struct expr_bench b;
	struct cx_value v;
	size_t age, joined, left;

	(void)state;
	bench_init(&b, &person);
	age = cx_schema_want(b.schema, CX_SPAN("edad"), NULL);
	joined = cx_schema_want(b.schema, CX_SPAN("alta"), NULL);
	left = cx_schema_want(b.schema, CX_SPAN("baja"), NULL);
	assert_true(bench_open(&b, &person));
	assert_true(cx_eval_column(b.eval, age, CX_NUMBER, &v, &b.err));
	assert_true(v.type == CX_NUMBER && v.u.number == 72);
	assert_true(cx_eval_column(b.eval, age, CX_TEXT, &v, &b.err));
	assert_true(v.type == CX_TEXT && cx_span_eq(v.u.text, CX_SPAN("72")));
	assert_true(cx_eval_column(b.eval, joined, CX_MOMENT, &v, &b.err));
	assert_true(v.type == CX_MOMENT && v.u.moment.day);
	assert_true(cx_eval_column(b.eval, left, CX_MOMENT, &v, &b.err));
	assert_int_equal(v.type, CX_MISSING);
	assert_false(cx_eval_column(b.eval, age, CX_MOMENT, &v, &b.err));
	assert_int_equal(b.err.code, CX_DATA);
	b.err = (struct cx_err){0};
	assert_false(cx_eval_column(b.eval, 99, CX_TEXT, &v, &b.err));
	assert_int_equal(b.err.code, CX_INTERNAL);
	bench_done(&b);
}

/* Cells are of one record: the next one is read anew. */
static void
next_record(void **state)
{
	static const struct expr_place place = {
	    .text = "edad\n72\n\"\"\nx\n5\n",
	    .zone = "UTC",
	    .now = "2026-07-01",
	};
	struct expr_bench b;
	const struct cx_expr *x, *y;
	enum cx_truth t;

	(void)state;
	bench_init(&b, &place);
	x = cx_expr_new(
	    b.program, CX_SPAN("edad > 60"), CX_BOOL, &expr_origin, &b.err);
	y = cx_expr_new(b.program, CX_SPAN("edad is missing"), CX_BOOL,
	    &expr_origin, &b.err);
	assert_true(x != NULL && y != NULL && bench_open(&b, &place));
	assert_true(cx_expr_test(x, b.eval, &t, &b.err) && t == CX_TRUE);
	cx_eval_begin(b.eval, cx_reader_next(b.reader, &b.err));
	assert_true(cx_expr_test(x, b.eval, &t, &b.err) && t == CX_UNKNOWN);
	assert_true(cx_expr_test(y, b.eval, &t, &b.err) && t == CX_TRUE);
	cx_eval_begin(b.eval, cx_reader_next(b.reader, &b.err));
	assert_false(cx_expr_test(x, b.eval, &t, &b.err));
	b.err = (struct cx_err){0};
	assert_false(cx_expr_test(x, b.eval, &t, &b.err));
	b.err = (struct cx_err){0};
	cx_eval_begin(b.eval, cx_reader_next(b.reader, &b.err));
	assert_true(cx_expr_test(x, b.eval, &t, &b.err) && t == CX_FALSE);
	bench_done(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(syntax_errors),
	    cmocka_unit_test(function_errors),
	    cmocka_unit_test(type_errors),
	    cmocka_unit_test(wanted_types),
	    cmocka_unit_test(bad_regex),
	    cmocka_unit_test(bounds),
	    cmocka_unit_test(slow_regex),
	    cmocka_unit_test(prefixes),
	    cmocka_unit_test(in_a_rules_file),
	    cmocka_unit_test(value_at_fault),
	    cmocka_unit_test(plain_columns),
	    cmocka_unit_test(next_record),
	};

	return cmocka_run_group_tests_name("expr_error", tests, NULL, NULL);
}
