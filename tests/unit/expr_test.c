/*
 * The operators: SQL's tables of truth in full, precedence, and types taken
 * from neighbours, each on one person's record.
 */
#include "expr_rows.h"

static const struct expr_place person = {
    .text = "edad,canal,nombre,alta,saldo,vacio,mal,lista,activo,"
	    "\"fecha alta\",baja,a.b,año,otra,no\n"
	    "72,web,\"Ana \"\"Nita\"\" Niño\",2025-11-30,1234.5,,n/a,"
	    "vip|mora,true,2026-01-15,2026-03-01T10:30:00Z,x,2026,80,FALSE\n",
    .zone = "America/Mexico_City",
    .now = "2026-07-01T12:00:00",
};

static const struct expr_row truths[] = {
    /* and */
    {"true and true", "true"},
    {"true and false", "false"},
    {"true and missing", "missing"},
    {"false and true", "false"},
    {"false and false", "false"},
    {"false and missing", "false"},
    {"missing and true", "missing"},
    {"missing and false", "false"},
    {"missing and missing", "missing"},
    /* or */
    {"true or true", "true"},
    {"true or false", "true"},
    {"true or missing", "true"},
    {"false or true", "true"},
    {"false or false", "false"},
    {"false or missing", "missing"},
    {"missing or true", "true"},
    {"missing or false", "missing"},
    {"missing or missing", "missing"},
    /* not */
    {"not true", "false"},
    {"not false", "true"},
    {"not missing", "missing"},
    {"not not true", "true"},
    /* the same with what only a record knows: vacio is missing */
    {"activo and edad > 1", "true"},
    {"activo and edad < 1", "false"},
    {"activo and vacio", "missing"},
    {"no and edad > 1", "false"},
    {"no and vacio", "false"},
    {"vacio and activo", "missing"},
    {"vacio and no", "false"},
    {"vacio and vacio", "missing"},
    {"activo or vacio", "true"},
    {"no or vacio", "missing"},
    {"no or no", "false"},
    {"vacio or activo", "true"},
    {"vacio or no", "missing"},
    {"not vacio", "missing"},
    {"not activo", "false"},
    {"not no", "true"},
    /* chains, precedence: not, and, or */
    {"true or true and false", "true"},
    {"(true or true) and false", "false"},
    {"not true or true", "true"},
    {"not (true or true)", "false"},
    {"not false and false", "false"},
    {"false or false or false or true", "true"},
    {"true and true and true and false", "false"},
    {"missing and true and false", "false"},
    {"missing or false or true", "true"},
    {"TRUE AND NOT False", "true"},
    {"null or true", "true"},
    /* what decides comes first; the rest is not read */
    {"false and mal > 3", "false"},
    {"true or mal > 3", "true"},
    {"mal > 3 or true", "column \"mal\": not a number"},
    {"vacio is not missing and number(vacio) > 3", "false"},
};

static const struct expr_row comparisons[] = {
    {"1 = 1", "true"},
    {"1 = 2", "false"},
    {"1 != 2", "true"},
    {"1 <> 1", "false"},
    {"1 < 2", "true"},
    {"2 < 2", "false"},
    {"2 <= 2", "true"},
    {"3 <= 2", "false"},
    {"3 > 2", "true"},
    {"2 > 2", "false"},
    {"2 >= 2", "true"},
    {"1 >= 2", "false"},
    /* a column against a constant, on either side */
    {"edad = 72", "true"},
    {"edad = 72.0", "true"},
    {"edad != 72", "false"},
    {"edad < 72", "false"},
    {"edad <= 72", "true"},
    {"edad > 72", "false"},
    {"edad >= 65", "true"},
    {"65 <= edad", "true"},
    {"65 >= edad", "false"},
    {"65 < edad", "true"},
    {"72 > edad", "false"},
    {"72 = edad", "true"},
    {"72 != edad", "false"},
    {"vacio = 3", "missing"},
    {"3 > vacio", "missing"},
    {"vacio != 'x'", "missing"},
    {"edad = edad", "true"},
    {"vacio = vacio", "missing"},
    {"number(edad) < number(otra)", "true"},
    {"number(edad) < otra", "true"},
    {"edad + 0 < otra", "true"},
    {"text(edad) < text(otra)", "true"},
    {"canal = 'web'", "true"},
    {"'web' = canal", "true"},
    {"canal = 'Web'", "false"},
    {"canal != 'app'", "true"},
    {"canal <> 'web'", "false"},
    {"canal < 'x'", "true"},
    {"canal > 'x'", "false"},
    {"'a' < 'b'", "true"},
    {"'a' < 'B'", "false"},
    {"'' = ''", "true"},
    {"edad = '72'", "true"},
    {"edad = '072'", "false"},
    {"edad = canal", "false"},
    {"nombre = 'Ana \"Nita\" Niño'", "true"},
    {"alta < date('2026-01-01')", "true"},
    {"alta > date('2026-01-01')", "false"},
    {"date('2026-01-01') >= alta", "true"},
    {"alta = date('2025-11-30')", "true"},
    {"alta < now()", "true"},
    {"alta < baja", "-w:1:1: compared as what? Write number(\"alta\"), "
		    "date(\"alta\") or text(\"alta\")"},
    {"date(alta) < baja", "true"},
    {"\"fecha alta\" <= today()", "true"},
    {"alta < '2026'", "true"},
    {"activo = true", "true"},
    {"activo = (edad > 100)", "false"},
    {"(edad > 1) = (edad > 2)", "true"},
    {"a.b = 'x'", "true"},
    {"\"a.b\" = 'x'", "true"},
    {"año = 2026", "true"},
    {"EDAD = 72", "-w:1:1: unknown column \"EDAD\" (did you mean \"edad\"?) "
		  "in in.csv"},
    /* between */
    {"edad between 65 and 80", "true"},
    {"edad between 72 and 72", "true"},
    {"edad between 73 and 80", "false"},
    {"edad not between 65 and 80", "false"},
    {"edad between 80 and 65", "false"},
    {"edad between 65 and vacio", "missing"},
    {"edad between 80 and vacio", "false"},
    {"edad between vacio and 80", "missing"},
    {"edad between vacio and 70", "false"},
    {"edad not between vacio and 70", "true"},
    {"vacio between 1 and 2", "missing"},
    {"5 between 1 and 9 and true", "true"},
    {"edad between 60 + 5 and 100 - 20", "true"},
    {"canal between 'a' and 'z'", "true"},
    {"alta between date('2025-11-30') and today()", "true"},
    {"not edad between 1 and 2", "true"},
    /* in */
    {"canal in ('web', 'app')", "true"},
    {"canal in ('app', 'tel')", "false"},
    {"canal not in ('web', 'app')", "false"},
    {"canal not in ('app')", "true"},
    {"canal in ('web', missing)", "true"},
    {"canal in ('app', missing)", "missing"},
    {"canal not in ('app', missing)", "missing"},
    {"canal in ('app', vacio)", "missing"},
    {"canal in (vacio, 'web')", "true"},
    {"vacio in ('a', 'b')", "missing"},
    {"vacio in (1, 2)", "missing"},
    {"canal in ('a','b','c','d','e','f','web','h','i','j','kk','')", "true"},
    {"edad in (1, 72, 3)", "true"},
    {"edad in (1, 2)", "false"},
    {"edad in ('72')", "true"},
    {"edad % 10 in (2, 3)", "true"},
    {"edad in (otra - 8)", "true"},
    {"'web' in (canal, nombre)", "true"},
    {"alta in (date('2025-11-30'), today())", "true"},
    {"3 in (1, 2, 3)", "true"},
    /* is missing */
    {"vacio is missing", "true"},
    {"vacio is not missing", "false"},
    {"edad is missing", "false"},
    {"mal is missing", "false"},
    {"vacio IS NULL", "true"},
    {"vacio is not null", "false"},
    {"edad + vacio is missing", "true"},
    {"(vacio = 3) is missing", "true"},
    {"vacio = 3 is missing", "true"},
    {"edad / 0 is missing", "true"},
    {"missing is missing", "true"},
    {"'' is missing", "false"},
    {"not vacio is missing", "false"},
};

static const struct expr_row patterns[] = {
    {"canal like 'web'", "true"},
    {"canal like 'w%'", "true"},
    {"canal like '%b'", "true"},
    {"canal like '%e%'", "true"},
    {"canal like 'w_b'", "true"},
    {"canal like 'w_'", "false"},
    {"canal like '___'", "true"},
    {"canal like '____'", "false"},
    {"canal like 'W%'", "false"},
    {"canal like ''", "false"},
    {"canal like '%'", "true"},
    {"canal not like 'w%'", "false"},
    {"vacio like '%'", "missing"},
    {"canal like vacio", "missing"},
    {"'' like ''", "true"},
    {"'' like '%%'", "true"},
    {"'niño' like 'ni_o'", "true"},
    {"'niño' like 'ni__o'", "false"},
    {"'ñ' like '_'", "true"},
    {"'50%' like '50\\%'", "true"},
    {"'50x' like '50\\%'", "false"},
    {"'a_b' like 'a\\_b'", "true"},
    {"'axb' like 'a\\_b'", "false"},
    {"'a\\b' like 'a\\\\b'", "true"},
    {"'aXbXXc' like 'a%X%c'", "true"},
    {"'abcabd' like '%abd'", "true"},
    {"'abcabe' like '%abd'", "false"},
    {"'mississippi' like '%iss%ippi'", "true"},
    {"'ab' like canal || '%'", "false"},
    {"nombre matches 'Ni[nñ]o$'", "true"},
    {"nombre matches '^Ni'", "false"},
    {"nombre matches '(?i)ANA'", "true"},
    {"nombre not matches 'x'", "true"},
    {"vacio matches 'x'", "missing"},
    {"'bache' matches 'bache[s]?' || ''", "true"},
    {"'a.b' matches 'a\\.b'", "true"},
    {"'2026-01' matches '^\\d{4}-\\d{2}$'", "true"},
    {"nombre contains 'Nita'", "true"},
    {"nombre contains 'nita'", "false"},
    {"nombre contains ''", "true"},
    {"nombre not contains 'x'", "true"},
    {"vacio contains 'x'", "missing"},
    {"canal contains canal", "true"},
    {"canal contains vacio", "missing"},
    {"fold(nombre) contains fold('NINO')", "false"},
    {"fold(nombre) contains fold('NIÑO')", "true"},
};

static const struct expr_row sums[] = {
    {"1 + 2", "3"},
    {"1 - 2 - 3", "-4"},
    {"2 * 3 + 4", "10"},
    {"2 + 3 * 4", "14"},
    {"(2 + 3) * 4", "20"},
    {"7 / 2", "3.5"},
    {"8 / 2 / 2", "2"},
    {"7 % 3", "1"},
    {"-7 % 3", "-1"},
    {"7 % -3", "1"},
    {"7.5 % 2", "1.5"},
    {"1 / 0", "missing"},
    {"0 / 0", "missing"},
    {"1 % 0", "missing"},
    {"1e308 * 10", "missing"},
    {"-1e308 - 1e308", "missing"},
    {"-edad", "-72"},
    {"- -edad", "72"},
    {"-(1 + 2)", "-3"},
    {"-2 * -3", "6"},
    {".5 + .25", "0.75"},
    {"1e3", "1000"},
    {"1.5E-1", "0.15"},
    {"007", "7"},
    {"edad + 1", "73"},
    {"edad * saldo", "88884"},
    {"saldo - otra", "1154.5"},
    {"edad / vacio", "missing"},
    {"vacio + 1", "missing"},
    {"1 - vacio", "missing"},
    {"vacio * 0", "missing"},
    {"vacio % 2", "missing"},
    {"-vacio", "missing"},
    {"mal + 1", "column \"mal\": not a number"},
    {"edad + mal * 0", "column \"mal\": not a number"},
    {"0.1 + 0.2 = 0.3", "false"},
    {"0.1 + 0.2", "0.30000000000000004"},
    /* texts */
    {"'a' || 'b'", "'ab'"},
    {"'a' || 'b' || 'c' || 'd'", "'abcd'"},
    {"canal || '-' || edad", "'web-72'"},
    {"canal || vacio", "missing"},
    {"vacio || 'x'", "missing"},
    {"'n=' || 1 + 2", "'n=3'"},
    {"'n=' || 1.50", "'n=1.5'"},
    {"'d=' || date('2026-01-02')", "'d=2026-01-02'"},
    {"nombre", "'Ana \"Nita\" Niño'"},
    {"'it''s'", "'it's'"},
    {"''", "''"},
    {"edad", "'72'"},
    {"vacio", "missing"},
    {"missing", "missing"},
    {"  edad\t+\n1  ", "73"},
    {"edad\xC2\xA0+ 1", "73"},
    /* case */
    {"case when edad >= 65 then 'mayor' else 'menor' end", "'mayor'"},
    {"case when edad < 65 then 'menor' end", "missing"},
    {"case when vacio = 1 then 1 when edad > 1 then 2 else 3 end", "2"},
    {"case when no then 1 else 3 end", "3"},
    {"case canal when 'app' then 1 when 'web' then 2 end", "2"},
    {"case canal when 'app' then 1 else 9 end", "9"},
    {"case edad when 72 then 'si' else 'no' end", "'si'"},
    {"case edad when '72' then 'si' else 'no' end", "'si'"},
    {"case vacio when vacio then 1 else 2 end", "2"},
    {"case edad % 2 when 0 then 'par' when 1 then 'impar' end", "'par'"},
    {"case when edad > 1 then saldo else 0 end", "1234.5"},
    {"case when edad > 1 then saldo end + 1", "1235.5"},
    {"case when edad > 1 then alta else today() end", "2025-11-30"},
    {"case when true then edad > 1 else false end", "true"},
    {"CASE WHEN true THEN case when false then 1 end END", "missing"},
    {"case when mal > 1 then 1 end", "column \"mal\": not a number"},
    {"case when edad > 1 then 1 else mal + 0 end", "1"},
};

static void
truths_as_in_sql(void **state)
{
	(void)state;
	check_exprs(&person, truths, countof(truths));
}

static void
values_compared(void **state)
{
	(void)state;
	check_exprs(&person, comparisons, countof(comparisons));
}

static void
patterns_found(void **state)
{
	(void)state;
	check_exprs(&person, patterns, countof(patterns));
}

static void
values_computed(void **state)
{
	(void)state;
	check_exprs(&person, sums, countof(sums));
}

static const struct expr_place lines = {
    .text =
	"{\"edad\":72,\"canal\":\"w\\u0065b\",\"nada\":null,\"t\":\"\","
	"\"ok\":true,\"l\":[\"a\",2,null,true,\"b|c\",[1],\"\\u00f1\"],"
	"\"dir\":{\"cp\":\"06000\",\"calle\":{\"n\":5}},\"grande\":"
	"12345678901234567890,\"s\":\"1.5\",\"x\":1.50,\"blank\":\" \",\"e\":[]}\n",
    .zone = "Europe/Madrid",
    .now = "2026-07-01T12:00:00",
};

static const struct expr_row json[] = {
    {"edad >= 65", "true"},
    {"edad", "'72'"},
    {"x", "'1.50'"},
    {"x = '1.5'", "false"},
    {"x = 1.5", "true"},
    {"grande", "'12345678901234567890'"},
    {"canal = 'web'", "true"},
    {"nada is missing", "true"},
    {"nunca is missing", "true"},
    {"nunca > 3", "missing"},
    {"t is missing", "false"},
    {"t = ''", "true"},
    {"t > 3", "missing"},
    {"t < date('2026-01-01')", "missing"},
    {"blank + 1", "missing"},
    {"ok and t", "missing"},
    {"ok", "'true'"},
    {"ok and edad > 1", "true"},
    {"edad and ok", "column \"edad\": not true or false"},
    {"dir.cp = '06000'", "true"},
    {"dir.cp = 6000", "true"},
    {"dir.calle.n + 1", "6"},
    {"dir.nada is missing", "true"},
    {"has(l, 'a')", "true"},
    {"has(l, 2)", "true"},
    {"has(l, 'b|c')", "true"},
    {"has(l, 'ñ')", "true"},
    {"has(l, true)", "true"},
    {"has(l, '[1]')", "true"},
    {"has(l, 'b')", "false"},
    {"has(e, 'b')", "false"},
    {"has_any(l, 'x', 'a')", "true"},
    {"has_all(l, 'a', 2)", "true"},
    {"has_all(l, 'a', 'x')", "false"},
    {"has(nada, 'a')", "missing"},
    {"has(canal, 'web')", "true"},
};

static void
lines_of_json(void **state)
{
	(void)state;
	check_exprs(&lines, json, countof(json));
}

static void
decimal_commas(void **state)
{
	static const struct expr_row csv[] = {
	    {"x + 0.5", "1235"},
	    {"number(x) = 1234.5", "true"},
	    {"number('1.234,5')", "1234.5"},
	    {"y + 0", "column \"y\": not a number"},
	};
	static const struct expr_row in_json[] = {
	    {"x + 0.5", "2"},
	    {"y + 0.5", "2"},
	};
	static const struct expr_place commas = {
	    .text = "x;y\n1.234,5;1,2,3\n",
	    .zone = "UTC",
	    .now = "2026-07-01",
	    .decimal_comma = true,
	};
	static const struct expr_place numbers = {
	    .text = "{\"x\":1.5,\"y\":\"1,5\"}\n",
	    .zone = "UTC",
	    .now = "2026-07-01",
	    .decimal_comma = true,
	};

	(void)state;
	check_exprs(&commas, csv, countof(csv));
	check_exprs(&numbers, in_json, countof(in_json));
}

static void
columns_by_number(void **state)
{
	static const struct expr_row rows[] = {
	    {"\"1\" > 3", "true"},
	    {"\"2\" = 'x'", "true"},
	    {"1 > 3", "false"},
	};
	static const struct expr_place place = {
	    .text = "5,x\n",
	    .zone = "UTC",
	    .now = "2026-07-01",
	    .input = CX_CSV,
	};
	struct expr_bench b;
	struct cx_buf got = {0};
	const struct cx_expr *x;

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		bench_init(&b, &place);
		b.config.no_header = true;
		x = cx_expr_new(b.program, cx_span(rows[i].expr), CX_MISSING,
		    &expr_origin, &b.err);
		assert_non_null(x);
		CHECK(bench_open(&b, &place), "row %zu: %s", i, b.err.text);
		got.len = 0;
		evaluate(&b, x, &got);
		CHECK_TEXT(cx_buf_span(&got), rows[i].want, "row %zu", i);
		bench_done(&b);
	}
	cx_buf_done(&got);
}

/* Values of --null are missing for every form. */
static void
null_values(void **state)
{
	static const char *const nulls[] = {"n/a", "-"};
	static const struct expr_row rows[] = {
	    {"mal is missing", "true"},
	    {"mal > 3", "missing"},
	    {"mal = 'n/a'", "missing"},
	    {"mal in ('n/a')", "missing"},
	};
	struct expr_bench b;
	struct cx_buf got = {0};
	const struct cx_expr *x;

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		bench_init(&b, &person);
		b.config.nulls = nulls;
		b.config.n_nulls = countof(nulls);
		x = cx_expr_new(b.program, cx_span(rows[i].expr), CX_MISSING,
		    &expr_origin, &b.err);
		assert_non_null(x);
		assert_true(bench_open(&b, &person));
		got.len = 0;
		evaluate(&b, x, &got);
		CHECK_TEXT(cx_buf_span(&got), rows[i].want, "row %zu", i);
		bench_done(&b);
	}
	cx_buf_done(&got);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(truths_as_in_sql),
	    cmocka_unit_test(values_compared),
	    cmocka_unit_test(patterns_found),
	    cmocka_unit_test(values_computed),
	    cmocka_unit_test(lines_of_json),
	    cmocka_unit_test(decimal_commas),
	    cmocka_unit_test(columns_by_number),
	    cmocka_unit_test(null_values),
	};

	return cmocka_run_group_tests_name("expr", tests, NULL, NULL);
}
