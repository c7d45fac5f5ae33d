/*
 * Every function: what it gives, its edges, and what a missing argument makes
 * of it.
 */
#include "expr_rows.h"

static const struct expr_place person = {
    .text = "edad,canal,nombre,alta,saldo,vacio,mal,lista,activo,placa,json,"
	    "otra,baja\n"
	    "72,web,  Ángel Núñez  ,2025-11-30,-1234.5,,n/a,vip|mora||nuevo,"
	    "true,ABC-12-3D,\"[\"\"a\"\",\"\"b|c\"\",3]\",80,2026-02-01\n",
    .zone = "America/Mexico_City",
    .now = "2026-07-01T12:00:00",
};

static const struct expr_row texts[] = {
    {"lower('ÁRBOL Ñ')", "'árbol ñ'"},
    {"lower(canal)", "'web'"},
    {"lower(vacio)", "missing"},
    {"upper('niño')", "'NIÑO'"},
    {"upper(vacio)", "missing"},
    {"LOWER('A')", "'a'"},
    {"fold('Álvaro Obregón')", "'alvaro obregon'"},
    {"fold('AÑO')", "'año'"},
    {"fold('a' || vacio)", "missing"},
    {"fold(vacio)", "missing"},
    {"fold(trim(nombre)) = fold('ANGEL NÚÑEZ')", "true"},
    {"trim(nombre)", "'Ángel Núñez'"},
    {"trim('   ')", "''"},
    {"trim(vacio)", "missing"},
    {"length('niño')", "4"},
    {"length('')", "0"},
    {"length(edad)", "2"},
    {"length(vacio)", "missing"},
    {"starts_with(canal, 'we')", "true"},
    {"starts_with(canal, 'eb')", "false"},
    {"starts_with(canal, 'webx')", "false"},
    {"starts_with(canal, '')", "true"},
    {"starts_with(vacio, 'a')", "missing"},
    {"starts_with('a', vacio)", "missing"},
    {"ends_with(canal, 'eb')", "true"},
    {"ends_with(canal, 'we')", "false"},
    {"ends_with(canal, 'xweb')", "false"},
    {"ends_with(vacio, 'a')", "missing"},
    {"ends_with('a', vacio)", "missing"},
    {"substr('abcdef', 2)", "'bcdef'"},
    {"substr('abcdef', 2, 3)", "'bcd'"},
    {"substr('abcdef', 1, 0)", "''"},
    {"substr('abcdef', 1, -2)", "''"},
    {"substr('abcdef', 0, 2)", "'a'"},
    {"substr('abcdef', 6, 10)", "'f'"},
    {"substr('abcdef', 7)", "''"},
    {"substr('abcdef', 99, 2)", "''"},
    {"substr('abcdef', -2)", "'ef'"},
    {"substr('abcdef', -2, 1)", "'e'"},
    {"substr('abcdef', -9)", "'abcdef'"},
    {"substr('abcdef', -9, 4)", "'a'"},
    {"substr('ñandú', 1, 1)", "'ñ'"},
    {"substr('ñandú', -1)", "'ú'"},
    {"substr('abcdef', 2.9, 1.9)", "'b'"},
    {"substr('abcdef', 1e300)", "''"},
    {"substr('abcdef', -1e300)", "'abcdef'"},
    {"substr('abc', 1, 1e300)", "'abc'"},
    {"substr(vacio, 1)", "missing"},
    {"substr('abc', vacio)", "missing"},
    {"substr('abc', 1, vacio)", "missing"},
    {"replace('banana', 'an', 'x')", "'bxxa'"},
    {"replace('banana', 'z', 'x')", "'banana'"},
    {"replace('banana', '', 'x')", "'banana'"},
    {"replace('aaa', 'a', '')", "''"},
    {"replace('aaa', 'aa', 'b')", "'ba'"},
    {"replace('a-b-c', '-', '--')", "'a--b--c'"},
    {"replace(vacio, 'a', 'b')", "missing"},
    {"replace('a', vacio, 'b')", "missing"},
    {"replace('a', 'a', vacio)", "missing"},
    {"last_digit(placa)", "3"},
    {"last_digit('12-7-')", "7"},
    {"last_digit('ABC')", "missing"},
    {"last_digit('')", "missing"},
    {"last_digit(edad)", "2"},
    {"last_digit(1250)", "0"},
    {"last_digit(vacio)", "missing"},
    {"last_digit(placa) in (3, 4)", "true"},
};

static const struct expr_row numbers[] = {
    {"abs(-3)", "3"},
    {"abs(saldo)", "1234.5"},
    {"abs(vacio)", "missing"},
    /* by the XXH3 of xxHash's own library, as cx-expr(7) shows */
    {"bucket('1', 'a')", "0.5386332358974435"},
    {"bucket(1, 'a')", "0.5386332358974435"},
    {"bucket('CURP-0001', 'encuesta-2026')", "0.9613846098218539"},
    {"bucket('ñandú', 'control')", "0.29383868952281234"},
    {"bucket('', '')", "0.7667827578327963"},
    {"bucket(vacio, 'a')", "missing"},
    {"round(2.5)", "3"},
    {"round(-2.5)", "-3"},
    {"round(2.4)", "2"},
    {"round(0.4)", "0"},
    {"round(2.675, 2)", "2.68"},
    {"round(1.005, 2)", "1.01"},
    {"round(-1.005, 2)", "-1.01"},
    {"round(1.004, 2)", "1"},
    {"round(9.995, 2)", "10"},
    {"round(0.05, 1)", "0.1"},
    {"round(0.04, 1)", "0"},
    {"round(1234.5, -2)", "1200"},
    {"round(1250, -2)", "1300"},
    {"round(50, -2)", "100"},
    {"round(49, -2)", "0"},
    {"round(5, -5)", "0"},
    {"round(950, -3)", "1000"},
    {"round(999.9, 0)", "1000"},
    {"round(1.5, 400)", "1.5"},
    {"round(1.5, -400)", "0"},
    {"round(1e300, 2)", "1e+300"},
    {"round(1e-10, 2)", "0"},
    {"round(123456789.125, 2)", "123456789.13"},
    {"round(saldo, 0)", "-1235"},
    {"round(vacio)", "missing"},
    {"round(vacio, 2)", "missing"},
    {"round(1.5, vacio)", "missing"},
    {"floor(2.7)", "2"},
    {"floor(-2.1)", "-3"},
    {"floor(vacio)", "missing"},
    {"ceil(2.1)", "3"},
    {"ceil(-2.7)", "-2"},
    {"ceil(vacio)", "missing"},
    {"min(3, 1, 2)", "1"},
    {"max(3, 1, 2)", "3"},
    {"max(edad)", "-w:1:5: compared as what? Write number(\"edad\"), "
		  "date(\"edad\") or text(\"edad\")"},
    {"max(edad, otra) + 0", "80"},
    {"max(edad, 100)", "100"},
    {"min(edad, vacio, 80) + 0", "72"},
    {"max(vacio, 1)", "1"},
    {"min(vacio, vacio) > 1", "missing"},
    {"max('a', 'b')", "'b'"},
    {"min('b', canal)", "'b'"},
    {"max(alta, date('2025-01-01'))", "2025-11-30"},
    {"min(alta, now())", "2025-11-30"},
    {"days_between(max(alta, baja), today())", "150"},
    {"max(1,2,3,4,5,6,7,8,9,10)", "10"},
    {"number('1.5') + 1", "2.5"},
    {"number(' 7 ')", "7"},
    {"number(edad)", "72"},
    {"number(5)", "5"},
    {"number(edad > 1)", "1"},
    {"number(edad < 1)", "0"},
    {"number(vacio)", "missing"},
    {"number(mal)", "column \"mal\": not a number"},
    {"number(mal || '1')", "number(): not a number"},
    {"number(replace(edad, '7', '1'))", "12"},
    {"text(1.50)", "'1.5'"},
    {"text(edad)", "'72'"},
    {"text(edad > 1)", "'true'"},
    {"text(date('20260102'))", "'2026-01-02'"},
    {"text(1 / 3)", "'0.3333333333333333'"},
    {"text(vacio)", "missing"},
    {"text(vacio + 1)", "missing"},
};

static const struct expr_row choices[] = {
    {"coalesce(vacio, 'x')", "'x'"},
    {"coalesce(canal, 'x')", "'web'"},
    {"coalesce(vacio, vacio)", "missing"},
    {"coalesce(vacio, edad, 5) + 1", "73"},
    {"coalesce(vacio, 5)", "5"},
    {"coalesce(vacio)", "missing"},
    {"coalesce(edad, mal) + 1", "73"},
    {"coalesce(vacio, mal) + 1", "column \"mal\": not a number"},
    {"coalesce(vacio, true) and true", "true"},
    {"coalesce(vacio > 1, false)", "false"},
    {"coalesce(vacio, date('2026-01-01'))", "2026-01-01"},
    {"coalesce(vacio, canal) = 'web'", "true"},
    {"if(edad > 65, 'a', 'b')", "'a'"},
    {"if(edad < 65, 'a', 'b')", "'b'"},
    {"if(vacio > 65, 'a', 'b')", "'b'"},
    {"if(activo, edad, 0) + 1", "73"},
    {"if(true, 1, mal)", "1"},
    {"if(false, 1, mal)", "column \"mal\": not a number"},
    {"if(true, missing, 1)", "missing"},
    {"if(edad > 1, edad > 2, edad > 3)", "true"},
    {"if(edad > 65, if(edad > 80, 3, 2), 1)", "2"},
    {"has(lista, 'vip')", "true"},
    {"has(lista, 'vi')", "false"},
    {"has(lista, '')", "true"},
    {"has(lista, 'VIP')", "false"},
    {"has(vacio, 'vip')", "missing"},
    {"has(lista, vacio)", "missing"},
    {"has(canal, 'web')", "true"},
    {"has('a|b', 'b')", "true"},
    {"has('', '')", "false"},
    {"has(json, 'b|c')", "true"},
    {"has(json, 3)", "true"},
    {"has(json, 'b')", "false"},
    /* Items are texts, as they are written: 007 is not 7. */
    {"has('[1.0, 2]', 1)", "false"},
    {"has('[1.0, 2]', '1.0')", "true"},
    {"has('[1.0, 2]', 2)", "true"},
    {"has('007|8', 7)", "false"},
    {"has('007|8', '007')", "true"},
    {"has('[1', '[1')", "true"},
    {"has('[1|2]', '2]')", "true"},
    {"has('[]', 'a')", "false"},
    {"has('[1],\"b\":[2]', '2')", "false"},
    {"has_any(lista, 'x', 'mora')", "true"},
    {"has_any(lista, 'x', 'y')", "false"},
    {"has_any(lista, 'x')", "false"},
    {"has_any(vacio, 'x')", "missing"},
    {"has_any(lista, 'x', vacio)", "missing"},
    {"has_all(lista, 'vip', 'nuevo')", "true"},
    {"has_all(lista, 'vip', 'x')", "false"},
    {"has_all(vacio, 'x')", "missing"},
    {"has_all(lista, vacio)", "missing"},
    {"has_any(lista, 'a', 'b', 'c', 'd', 'e', 'f', 'vip')", "true"},
    {"not has(lista, 'x')", "true"},
};

static void
functions_of_text(void **state)
{
	(void)state;
	check_exprs(&person, texts, countof(texts));
}

static void
functions_of_numbers(void **state)
{
	(void)state;
	check_exprs(&person, numbers, countof(numbers));
}

static void
choices_and_lists(void **state)
{
	(void)state;
	check_exprs(&person, choices, countof(choices));
}

/* A list asked for as such, as segments are. */
static void
lists_wanted(void **state)
{
	static const struct expr_row rows[] = {
	    {"lista", "[vip|mora||nuevo]"},
	    {"json", "[a|b|c|3]"},
	    {"canal", "[web]"},
	    {"vacio", "missing"},
	    {"'a|b'", "[a|b]"},
	    {"coalesce(vacio, lista)", "[vip|mora||nuevo]"},
	    {"edad + 1", "-w:1:1: a list is needed here, this is a number"},
	};
	struct expr_place place = person;

	(void)state;
	place.want = CX_LIST;
	check_exprs(&place, rows, countof(rows));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(functions_of_text),
	    cmocka_unit_test(functions_of_numbers),
	    cmocka_unit_test(choices_and_lists),
	    cmocka_unit_test(lists_wanted),
	};

	return cmocka_run_group_tests_name("expr_func", tests, NULL, NULL);
}
