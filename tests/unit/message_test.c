/* Message patterns: what they print, and which are refused and where. */
#include "check.h"

#include <stdlib.h>

#include "text/message.h"

#include "base/banned.h"

#define NBSP "\xC2\xA0"

/* 2026-03-01T15:30:00Z, and that day. */
static const double MS = 1772379000000.0;
static const double DAY_MS = 1772323200000.0;

/* Arguments by name; the first letter says of what kind they can be. */
static struct cx_arg
value_of(struct cx_span name, double number)
{
	struct cx_arg arg = {0};

	switch (name.at[0]) {
	case 'n':
		arg.kind = CX_ARG_NUMBER;
		arg.number = number;
		break;
	case 'd':
		arg.kind = CX_ARG_DATE;
		arg.ms = DAY_MS;
		arg.day = true;
		break;
	case 'h':
		arg.kind = CX_ARG_DATE;
		arg.ms = MS;
		break;
	case 'm':
		break;
	default:
		arg.kind = CX_ARG_TEXT;
		arg.text = name.at[0] == 'f' ? CX_SPAN("f") : CX_SPAN("Zoé");
	}
	return arg;
}

static struct cx_message *
compile(const char *pattern, const char *locale, const char *zone)
{
	struct cx_err err = {0};
	struct cx_message *m =
	    cx_message_new(cx_span(pattern), locale, zone, &err);

	CHECK(m != NULL, "%s: %s at %d", pattern, err.text, (int)err.column);
	return m;
}

static bool
print(
    struct cx_message *m, double number, struct cx_buf *out, struct cx_err *err)
{
	const struct cx_message_arg *args;
	struct cx_arg values[8];
	size_t n = cx_message_args(m, &args);

	assert_true(n <= countof(values));
	for (size_t i = 0; i < n; i++)
		values[i] = value_of(args[i].name, number);
	return cx_message_print(m, values, out, err);
}

static void
check_row(const char *pattern, const char *locale, double number,
    const char *want, size_t row)
{
	struct cx_message *m = compile(pattern, locale, "America/Bogota");
	struct cx_err err = {0};
	struct cx_buf out = {0};

	CHECK(print(m, number, &out, &err), "row %zu: %s: %s", row, pattern,
	    err.text);
	CHECK_TEXT(cx_buf_span(&out), want, "row %zu: %s", row, pattern);
	cx_buf_done(&out);
	cx_message_free(m);
}

static void
test_text(void **state)
{
	static const struct {
		const char *pattern, *want;
	} rows[] = {
	    {"", ""},
	    {"Hola", "Hola"},
	    {"Hola {x}.", "Hola Zoé."},
	    {"{x}{x}", "ZoéZoé"},
	    {"{ a b }", "Zoé"},
	    {"{a.b}", "Zoé"},
	    {"{año}", "Zoé"},
	    {"I''m", "I'm"},
	    {"I'm", "I'm"},
	    {"it''s {x}", "it's Zoé"},
	    {"'{x}' {x}", "{x} Zoé"},
	    {"'{it''s}'", "{it's}"},
	    {"a '}' b", "a } b"},
	    {"'{open", "{open"},
	    {"# | '#'", "# | '#'"},
	    {"end'", "end'"},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++)
		check_row(rows[i].pattern, "es_MX", 0, rows[i].want, i);
}

static void
test_formats(void **state)
{
	static const struct {
		const char *pattern, *locale;
		double number;
		const char *want;
	} rows[] = {
	    {"{n, number}", "es_MX", 1234567.891, "1,234,567.891"},
	    {"{n,number}", "es_ES", 1234567.891, "1.234.567,891"},
	    {"{n}", "es_ES", 12345.5, "12.345,5"},
	    {"{n, NUMBER, integer}", "es_MX", 1234.5, "1,234"},
	    {"{n, number, percent}", "es_MX", 0.25, "25%"},
	    {"{n, number, currency}", "es_MX", 1234.5, "$1,234.50"},
	    {"{n, number, currency}", "es_MX@currency=USD", 5,
		"USD" NBSP "5.00"},
	    {"{n, number, currency}", "es_ES", 5, "5,00" NBSP "€"},
	    {"{n, number, #,##0.00}", "es_MX", 1234, "1,234.00"},
	    {"{n, number, '#'0}", "es_MX", 7, "#7"},
	    {"{n, number, ::compact-short}", "en", 12345, "12K"},
	    {"{n, number, ::.00}", "es_MX", 2, "2.00"},
	    {"{n, spellout}", "es", 21, "veintiuno"},
	    {"{n, ordinal}", "es", 2, "2.º"},
	    {"{d, date}", "es_MX", 0, "1 mar 2026"},
	    {"{d, date, short}", "es_MX", 0, "01/03/26"},
	    {"{d, date, medium}", "es_MX", 0, "1 mar 2026"},
	    {"{d, date, long}", "es_MX", 0, "1 de marzo de 2026"},
	    {"{d, date, full}", "es_MX", 0, "domingo, 1 de marzo de 2026"},
	    {"{d, date, EEEE d 'de' MMMM}", "es_MX", 0, "domingo 1 de marzo"},
	    {"{d, date, ::yMMMM}", "es_MX", 0, "marzo de 2026"},
	    {"{h, date, yyyy-MM-dd HH:mm}", "es_MX", 0, "2026-03-01 10:30"},
	    {"{h, time, short}", "es_MX", 0, "10:30"},
	    {"{h, time, HH:mm z}", "es_CO", 0, "10:30 COT"},
	    {"{d, date, d}{n, number}", "", 1.5, "11.5"},
	    {"{d, date,' 'd }", "", 1.5, " 1"},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++)
		check_row(rows[i].pattern, rows[i].locale, rows[i].number,
		    rows[i].want, i);
}

static void
test_choices(void **state)
{
	static const char dias[] =
	    "{n, plural, =0 {hoy} one {en # día} other {en # días}}";
	static const char offset[] =
	    "{n, plural, offset:1 =0 {nadie} =1 {{x}} one {{x} y # más}"
	    " other {{x} y # más, '#'}}";
	static const struct {
		const char *pattern, *locale;
		double number;
		const char *want;
	} rows[] = {
	    {dias, "es", 0, "hoy"},
	    {dias, "es", 1, "en 1 día"},
	    {dias, "es", 2, "en 2 días"},
	    {dias, "es", 1234567, "en 1.234.567 días"},
	    {dias, "es", 1.5, "en 1,5 días"},
	    {offset, "es", 0, "nadie"},
	    {offset, "es", 1, "Zoé"},
	    {offset, "es", 2, "Zoé y 1 más"},
	    {offset, "es", 3, "Zoé y 2 más, #"},
	    {"{n,plural,one{a}few{b}many{c}other{d}}", "ru", 3, "b"},
	    {"{n,plural,one{a}few{b}many{c}other{d}}", "ru", 5, "c"},
	    {"{n,plural,one{a}few{b}many{c}other{d}}", "ru", 21, "a"},
	    {"{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
		"en", 22, "22nd"},
	    {"{f, select, f {Estimada} other {Estimado}} {x}", "es", 0,
		"Estimada Zoé"},
	    {"{s, select, f {Estimada} other {Estimado}}", "es", 0, "Estimado"},
	    {"{s, select, Zoé {a} other {b}}", "es", 0, "a"},
	    {"{s, select, other {}}", "es", 0, ""},
	    /* # belongs to the plural right around it, as in ICU. */
	    {"{n, plural, other {{f, select, f {# x} other {}} #}}", "es", 4,
		"# x 4"},
	    /* A choice that is not taken needs no argument. */
	    {"{n, plural, =1 {{m}} other {ok}}", "es", 4, "ok"},
	    {"{n} {n, plural, other {#}}", "es", 4, "4 4"},
	    {"{m, default, 'vecina o vecino'}", "es", 0, "vecina o vecino"},
	    {"{x, default, 'vecina o vecino'}", "es", 0, "Zoé"},
	    {"{ m ,default,'{l''año} #' }{n}", "es", 4, "{l'año} #4"},
	    {"{n, plural, other {{m, default, '#'} #}}", "es", 4, "# 4"},
	    {"{m, default, ''}.", "es", 0, "."},
	    {"{n, default, 'a'} {n, number, 0.0}", "es", 4, "4 4,0"},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++)
		check_row(rows[i].pattern, rows[i].locale, rows[i].number,
		    rows[i].want, i);
}

static void
test_refused(void **state)
{
	static const struct {
		const char *pattern;
		int column;
		const char *want; /* a part of the message */
	} rows[] = {
	    {"ab {x", 5, "without its }"},
	    {"ab {x, number", 14, "comma or }"},
	    {"{x, number, #", 13, "without its }"},
	    {"{x, select, other {a}", 1, "without its }"},
	    {"{x, select, other {a", 13, "without its }"},
	    {"ab } c", 4, "without its {"},
	    {"{}", 2, "no name"},
	    {"{ , number}", 3, "no name"},
	    {"{x'}", 3, "comma or }"},
	    {"{x, numbr}", 5, "unknown type"},
	    {"{x, choice, 0#a}", 5, "unknown type"},
	    {"{x, default}", 12, "in apostrophes"},
	    {"{x, default, a}", 14, "in apostrophes"},
	    {"{x, default, 'a}", 14, "second"},
	    {"{x, default, 'a''", 14, "second"},
	    {"{x, default, 'a' b}", 18, "after a default"},
	    {"{x, default, 'a'", 17, "after a default"},
	    {"{x, plural}", 1, "`other' is missing"},
	    {"{x, plural, one {a}}", 1, "`other' is missing"},
	    {"a {x, select, f {a}}", 3, "`other' is missing"},
	    {"{x, plural, uno {a} other {b}}", 13, "zero, one, two"},
	    {"{x, plural, =a {a} other {b}}", 13, "number after"},
	    {"{x, plural, one {a} one {c} other {b}}", 21, "twice"},
	    {"{x, plural, =1 {a} =1.0 {c} other {b}}", 20, "twice"},
	    {"{x, plural, offset:a other {b}}", 20, "wants a number"},
	    {"{x, select, {b}}", 13, "no key"},
	    {"{x, select, other b}", 19, "comes {"},
	    {"{x, number} {x, date}", 14, "as number and as date"},
	    {"{x, select, other {}} {x, plural, other {}}", 24,
		"as text and as number"},
	    {"{x, number, ::no-such-thing}", 13, "not understood"},
	    {"{x, number, 0.0.0}", 13, "not understood"},
	    {"{x, date, 'a}", 11, "second"},
	    {"\xFFx", 1, "UTF-8"},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err err = {0};
		struct cx_message *m =
		    cx_message_new(cx_span(rows[i].pattern), "es", NULL, &err);

		CHECK(m == NULL && err.code == CX_CONFIG, "row %zu", i);
		CHECK((int)err.column == rows[i].column, "row %zu: %s: %d", i,
		    err.text, (int)err.column);
		CHECK(strstr(err.text, rows[i].want) != NULL, "row %zu: %s", i,
		    err.text);
	}
}

/* So many times the text, in memory to be freed. */
static struct cx_buf
repeated(const char *text, size_t n)
{
	struct cx_buf b = {0};

	while (n-- > 0)
		cx_buf_puts(&b, cx_span(text));
	assert_non_null(cx_buf_string(&b));
	return b;
}

static void
test_limits(void **state)
{
	static const struct {
		const char *part;
		size_t n;
		const char *tail, *want; /* NULL: taken */
	} rows[] = {
	    {"{x, select, other {", 16, "}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}",
		NULL},
	    {"{x, select, other {", 17, "}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}",
		"too deeply"},
	    {"a", 65536, "", NULL},
	    {"a", 65537, "", "longer than"},
	    {"'{'", 20000, "", NULL},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_buf b = repeated(rows[i].part, rows[i].n);
		struct cx_err err = {0};
		struct cx_message *m;

		cx_buf_puts(&b, cx_span(rows[i].tail));
		m = cx_message_new(cx_buf_span(&b), "es", NULL, &err);
		CHECK((m != NULL) == (rows[i].want == NULL), "row %zu: %s", i,
		    err.text);
		if (rows[i].want != NULL)
			CHECK(strstr(err.text, rows[i].want), "row %zu: %s", i,
			    err.text);
		cx_message_free(m);
		cx_buf_done(&b);
	}
}

static void
test_long_output(void **state)
{
	struct cx_buf text = repeated("0123456789abcdef", 65536);
	struct cx_buf out = {0};
	struct cx_arg arg = {.kind = CX_ARG_TEXT, .text = cx_buf_span(&text)};
	struct cx_message *m = compile("a{x}", "es", NULL);
	struct cx_err err = {0};
	(void)state;

	cx_buf_puts(&out, CX_SPAN("before"));
	assert_false(cx_message_print(m, &arg, &out, &err));
	assert_int_equal(err.code, CX_DATA);
	CHECK_TEXT(cx_buf_span(&out), "before", "as it was");
	arg.text.len--;
	assert_true(cx_message_print(m, &arg, &out, &err));
	assert_int_equal(out.len, 6 + 1024 * 1024);
	cx_message_free(m);
	cx_buf_done(&out);
	cx_buf_done(&text);
}

static void
test_missing(void **state)
{
	struct cx_message *m = compile("Hola {m}", "es", NULL);
	struct cx_buf out = {0};
	struct cx_err err = {0};
	(void)state;

	assert_false(print(m, 0, &out, &err));
	assert_int_equal(err.code, CX_DATA);
	CHECK(strstr(err.text, "\"m\" is missing") != NULL, "%s", err.text);
	assert_int_equal(out.len, 0);
	cx_buf_done(&out);
	cx_message_free(m);
	cx_message_free(NULL);
}

static void
test_args(void **state)
{
	static const struct {
		const char *name;
		enum cx_arg_kind kind;
		size_t column;
	} want[] = {
	    {"nombre", CX_ARG_TEXT, 2},
	    {"dias", CX_ARG_NUMBER, 11},
	    {"sexo", CX_ARG_TEXT, 40},
	    {"vence", CX_ARG_DATE, 74},
	};
	struct cx_message *m = compile("{nombre} {dias} {dias, plural, other "
				       "{{sexo, select, other {{nombre}}}}}"
				       "{vence, date} {vence, time}",
	    "es", NULL);
	const struct cx_message_arg *args;
	(void)state;

	assert_int_equal(cx_message_args(m, &args), countof(want));
	for (size_t i = 0; i < countof(want); i++) {
		CHECK_TEXT(args[i].name, want[i].name, "arg %zu", i);
		CHECK(args[i].kind == want[i].kind, "arg %zu", i);
		CHECK(args[i].column == want[i].column, "arg %zu: %zu", i,
		    args[i].column);
	}
	cx_message_free(m);
}

static void
test_zone_and_locale(void **state)
{
	struct cx_err err = {0};
	struct cx_message *m = compile("{h, time, HH:mm}", "es", NULL);
	struct cx_buf out = {0};
	(void)state;

	assert_true(print(m, 0, &out, &err));
	CHECK_TEXT(cx_buf_span(&out), "15:30", "as in UTC");
	cx_message_free(m);
	cx_buf_done(&out);
	m = cx_message_new(CX_SPAN("{h, time, full}"), "es", NULL, &err);
	CHECK(m == NULL && strstr(err.text, "time zone"), "%s", err.text);
	err = (struct cx_err){0};
	m = cx_message_new(CX_SPAN("{h, time}"), "es", "No/Zone", &err);
	CHECK(m == NULL && strstr(err.text, "time zone"), "%s", err.text);
	err = (struct cx_err){0};
	m = cx_message_new(CX_SPAN("a"), "xq_MX", NULL, &err);
	CHECK(m == NULL && strstr(err.text, "locale"), "%s", err.text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_text),
	    cmocka_unit_test(test_formats),
	    cmocka_unit_test(test_choices),
	    cmocka_unit_test(test_refused),
	    cmocka_unit_test(test_limits),
	    cmocka_unit_test(test_long_output),
	    cmocka_unit_test(test_missing),
	    cmocka_unit_test(test_args),
	    cmocka_unit_test(test_zone_and_locale),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
