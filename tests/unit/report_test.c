/*
 * The parts of a report that a golden page would not explain: escaping,
 * contrast, scales, numbers in words, and what columns mean.
 */
#include "../tests/unit/check.h"

#include <math.h>
#include <stdlib.h>

#include "record/schema.h"
#include "report/draw.h"
#include "report/figures.h"
#include "report/markup.h"
#include "report/palette.h"
#include "report/plot.h"
#include "report/report.h"
#include "report/show.h"

#include "base/banned.h"

static void
markup(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"", ""},
	    {"agua", "agua"},
	    {"<script>\"a\" & 'b'</script>",
		"&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;"},
	    {"a\tb\nc", "a b c"},
	    {"a\x01z", "a\xEF\xBF\xBDz"},
	    {"\xE2\x80\xAEx", "\xEF\xBF\xBDx"}, /* turns the direction */
	    {"ñ 😀", "ñ 😀"},
	};
	struct cx_buf b = {0};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		b.len = 0;
		cx_markup(&b, cx_span(rows[i].in));
		CHECK_TEXT(cx_buf_span(&b), rows[i].want, "row %zu", i);
	}
	cx_buf_done(&b);
}

static void
markup_cut(void **state)
{
	static const struct {
		const char *in;
		size_t most;
		const char *want;
	} rows[] = {
	    {"abc", 3, "abc"},
	    {"abcd", 3, "ab\xE2\x80\xA6"},
	    {"ñandú", 4, "ñan\xE2\x80\xA6"},
	    {"<<<<", 2, "&lt;\xE2\x80\xA6"},
	};
	struct cx_buf b = {0};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		b.len = 0;
		cx_markup_cut(&b, cx_span(rows[i].in), rows[i].most);
		CHECK_TEXT(cx_buf_span(&b), rows[i].want, "row %zu", i);
	}
	cx_buf_done(&b);
}

static const struct cx_colour *
colour(const char *name)
{
	for (size_t i = 0; i < cx_palette_n; i++)
		if (strcmp(cx_palette[i].name, name) == 0)
			return &cx_palette[i];
	fail_msg("no colour %s", name);
	return NULL;
}

/* The two ends, and a pair computed with another program. */
static void
contrast(void **state)
{
	(void)state;
	CHECK(fabs(cx_contrast("#000000", "#ffffff") - 21) < 1e-9, "most");
	CHECK(fabs(cx_contrast("#777777", "#777777") - 1) < 1e-9, "least");
	CHECK(fabs(cx_contrast("#767676", "#ffffff") - 4.5422) < 1e-3, "grey");
	CHECK(cx_contrast("#12345", "#ffffff") == 0, "short");
	CHECK(cx_contrast("#12345g", "#ffffff") == 0, "letter");
}

/* Each pair that meets on a page: 4.5 for text, 3 for lines (WCAG AA). */
static void
palette(void **state)
{
	static const struct {
		const char *front, *back;
		double least;
	} pairs[] = {
	    {"ink", "page", 4.5},
	    {"ink", "card", 4.5},
	    {"soft", "page", 4.5},
	    {"soft", "card", 4.5},
	    {"main", "card", 4.5}, /* links, too */
	    {"good", "card", 4.5},
	    {"bad", "card", 4.5},
	    {"main", "band", 3},
	    {"limit", "card", 3},
	    {"limit", "band", 3},
	    {"goal", "card", 3},
	    {"goal", "band", 3},
	    {"bad", "band", 3},
	    {"ink", "band", 3},
	    {"main", "rule", 3},
	    {"goal", "rule", 3},
	};

	(void)state;
	for (size_t i = 0; i < countof(pairs); i++) {
		const struct cx_colour *f = colour(pairs[i].front);
		const struct cx_colour *b = colour(pairs[i].back);
		double light = cx_contrast(f->light, b->light);
		double dark = cx_contrast(f->dark, b->dark);

		CHECK(light >= pairs[i].least, "%s on %s by day: %.2f", f->name,
		    b->name, light);
		CHECK(dark >= pairs[i].least, "%s on %s by night: %.2f",
		    f->name, b->name, dark);
	}
	for (size_t i = 0; i < CX_HEAT_STEPS; i++) {
		CHECK(
		    cx_contrast(cx_heat[i].light, cx_heat_ink[i].light) >= 4.5,
		    "heat %zu by day", i);
		CHECK(cx_contrast(cx_heat[i].dark, cx_heat_ink[i].dark) >= 4.5,
		    "heat %zu by night", i);
	}
}

static void
scale(void **state)
{
	static const struct {
		double least, most, low, high;
	} rows[] = {
	    {0, 100, 0, 100},
	    {0.7, 0.91, 0.7, 1}, /* zero is far */
	    {12, 143, 0, 150},	 /* zero is near */
	    {-5, 5, -5, 5},
	    {7, 7, 2, 12},
	    {0, 0, -0.5, 0.5},
	    {-90, -10, -100, 0},
	    {1e300, 1e301, 0, 1e301},
	};
	struct cx_scale s = {.at_low = 100, .at_high = 0};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		cx_scale_fit(&s, rows[i].least, rows[i].most, 4);
		CHECK(s.low <= rows[i].least + s.step * 1e-6 &&
			  s.high >= rows[i].most - s.step * 1e-6,
		    "row %zu: %g to %g", i, s.low, s.high);
		CHECK((s.high - s.low) / s.step < 8.5, "row %zu: %g by %g", i,
		    s.high - s.low, s.step);
		CHECK(fabs(s.low - rows[i].low) <= s.step * 1.01 &&
			  fabs(s.high - rows[i].high) <= s.step * 1.01,
		    "row %zu: %g to %g", i, s.low, s.high);
		CHECK((rows[i].low == 0) == (s.low == 0), "row %zu: zero", i);
		CHECK(cx_scale_at(&s, s.low) == 100, "row %zu", i);
		CHECK(cx_scale_at(&s, s.high) == 0, "row %zu", i);
		CHECK(cx_scale_at(&s, INFINITY) == 0, "row %zu", i);
		CHECK(cx_scale_at(&s, NAN) == 100, "row %zu", i);
	}
}

static void
shown_numbers(void **state)
{
	static const struct {
		const char *locale;
		double x;
		bool percent;
		int decimals;
		const char *want;
	} rows[] = {
	    {"en", 1234.5, false, 1, "1,234.5"},
	    {"es", 12345.5, false, 1, "12.345,5"},
	    {"es_MX", 12345.5, false, 1, "12,345.5"},
	    {"pt", 0.5, true, 0, "50%"},
	    {"es", 0.831, true, 1, "83,1\xC2\xA0%"},
	    {"en", 3, false, 2, "3.00"},
	    {"en", -0.001, false, 1, "0.0"}, /* no sign of what is zero */
	    {"en", -0.26, false, 1, "-0.3"},
	    {"en", NAN, true, 1, "\xE2\x80\x93"},
	};
	struct cx_err err = {0};
	struct cx_buf b = {0};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_show *s =
		    cx_show_new(rows[i].locale, &cx_words_of[0], &err);

		CHECK(s != NULL, "row %zu: %s", i, err.text);
		b.len = 0;
		cx_show_number(
		    s, rows[i].x, rows[i].percent, rows[i].decimals, &b);
		CHECK(cx_show_ok(s, &err), "row %zu: %s", i, err.text);
		CHECK_TEXT(cx_buf_span(&b), rows[i].want, "row %zu", i);
		cx_show_free(s);
	}
	cx_buf_done(&b);
}

static void
shown_periods(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"2026-01", "ene 2026"},
	    {"2026-01-31", "31 ene 2026"},
	    {"2026-W05", "semana 5, 2026"},
	    {"2026-Q2", "T2 2026"},
	    {"2026", "2026"},
	    {"2026-13", "2026-13"}, /* no such month: as it is */
	    {"2026-Q5", "2026-Q5"},
	    {"2026-02-30", "2026-02-30"},
	    {"2026-W54", "2026-W54"},
	    {"2025/26", "2025/26"},
	    {"8453-Q1", "8453-Q1"}, /* past ICU's calendar */
	    {"2026-01x", "2026-01x"},
	    {"", ""},
	};
	struct cx_err err = {0};
	struct cx_show *s = cx_show_new("es", &cx_words_of[1], &err);
	struct cx_buf b = {0};

	(void)state;
	CHECK(s != NULL, "%s", err.text);
	for (size_t i = 0; i < countof(rows); i++) {
		b.len = 0;
		cx_show_period(s, cx_span(rows[i].in), &b);
		CHECK_TEXT(cx_buf_span(&b), rows[i].want, "row %zu", i);
	}
	CHECK(cx_show_new("xx", &cx_words_of[0], &err) == NULL, "locale");
	cx_show_free(s);
	cx_buf_done(&b);
}

static void
targets(void **state)
{
	static const struct {
		const char *in;
		bool ok;
		const char *op;
		double x;
		double value;
		enum cx_met met;
	} rows[] = {
	    {">= 85", true, ">=", 85, 85, CX_MET_YES},
	    {"> 85", true, ">", 85, 85, CX_MET_NO},
	    {"<0.1", true, "<", 0.1, 0.05, CX_MET_YES},
	    {"<= 4", true, "<=", 4, 4.5, CX_MET_NO},
	    {"85", true, "", 85, 90, CX_MET_NONE},
	    {"=3", true, "=", 3, 3, CX_MET_YES},
	    {">= 85", true, ">=", 85, NAN, CX_MET_NONE},
	    {">= 25 %", true, ">=", 0.25, 0.3, CX_MET_YES},
	    {"mucho", false, "", 0, 0, CX_MET_NONE},
	    {"", false, "", 0, 0, CX_MET_NONE},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		char op[3];
		double x = 0;
		bool percent, ok;

		ok =
		    cx_goal_parse(cx_span(rows[i].in), false, op, &x, &percent);

		CHECK(ok == rows[i].ok, "row %zu", i);
		if (!ok)
			continue;
		CHECK_TEXT(cx_span(op), rows[i].op, "row %zu", i);
		CHECK(x == rows[i].x, "row %zu", i);
		CHECK(cx_goal_met(rows[i].value, op, x) == rows[i].met,
		    "row %zu", i);
	}
}

/* A table read from text; the caller frees. */
struct table {
	struct cx_schema *schema;
	struct cx_reader *reader;
	struct cx_arena *arena;
	struct cx_sheet sheet;
	struct cx_figures f;
	size_t ignored;
};

static bool
table_read(
    struct table *t, const char *text, const char *group, struct cx_err *err)
{
	static const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_figures_rules rules = {&group, group != NULL, false};

	*t = (struct table){
	    .schema = cx_schema_new(), .arena = cx_arena_new((size_t)1 << 20)};
	t->reader =
	    cx_reader_memory(cx_span(text), "t", &config, t->schema, err);
	return t->reader &&
	       cx_sheet_read(&t->sheet, "t", t->reader, t->arena, err) &&
	       cx_figures_read(
		   &t->f, &t->sheet, &rules, t->arena, &t->ignored, err);
}

static void
table_done(struct table *t)
{
	cx_reader_close(t->reader);
	cx_sheet_done(&t->sheet);
	cx_schema_free(t->schema);
	cx_arena_free(t->arena);
}

static void
columns(void **state)
{
	static const struct {
		const char *text, *group;
		size_t groups, metrics, keys, periods, ignored;
	} rows[] = {
	    {"x,y\n1,2\n", NULL, 0, 2, 1, 1, 0},
	    {"a,x\nu,1\nv,2\n", NULL, 1, 1, 2, 1, 0},
	    {"a,b,x\nu,1,3\nv,2,4\n", NULL, 1, 2, 2, 1, 0},
	    {"a,b,x\nu,1,3\nv,2,4\n", "b", 1, 1, 2, 1, 1},
	    {"d,period,x\n1,2026,5\n2,2026,6\n", NULL, 1, 1, 2, 1, 0},
	    {"period,x\n2026,5\n2025,6\n", NULL, 0, 1, 1, 2, 0},
	    {"period,x,x_low,x_high,x_n\n2026,5,4,6,9\n", NULL, 0, 1, 1, 1, 0},
	    {"period,x_low\n2026,5\n", NULL, 0, 1, 1, 1, 0},
	    {"period,x,what\n2026,5,text\n", NULL, 0, 1, 1, 1, 1},
	    {"a,metric,value\nu,m,1\nu,n,2\nv,m,3\n", NULL, 1, 2, 2, 1, 0},
	    {"a,period,x\n", NULL, 0, 0, 0, 0, 0},
	    {"", NULL, 0, 0, 0, 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err err = {0};
		struct table t;

		CHECK(table_read(&t, rows[i].text, rows[i].group, &err),
		    "row %zu: %s", i, err.text);
		CHECK(t.f.n_groups == rows[i].groups, "row %zu: %zu groups", i,
		    t.f.n_groups);
		CHECK(t.f.n_metrics == rows[i].metrics, "row %zu: %zu metrics",
		    i, t.f.n_metrics);
		CHECK(t.f.n_keys == rows[i].keys, "row %zu: %zu keys", i,
		    t.f.n_keys);
		CHECK(t.f.n_periods == rows[i].periods, "row %zu: %zu periods",
		    i, t.f.n_periods);
		CHECK(t.ignored == rows[i].ignored, "row %zu", i);
		table_done(&t);
	}
}

static void
values(void **state)
{
	struct cx_err err = {0};
	const struct cx_figure *at;
	struct table t;

	(void)state;
	CHECK(table_read(&t,
		  "c,period,x,x_low,x_high,x_n,x_signal,partial\n"
		  "a,2026-02,5,4,6,10,,\na,2026-01,3,2,4,9,up,\n"
		  "b,2026-03,7,,,,no,true\n",
		  NULL, &err),
	    "%s", err.text);
	at = cx_figures_at(&t.f, 0, 0, 0);
	CHECK(
	    at && at->value == 3 && at->low == 2 && at->high == 4 && at->n == 9,
	    "a in January");
	CHECK_TEXT(at->signal, "up", "signal");
	CHECK(cx_figures_at(&t.f, 0, 0, 2) == NULL, "a in March: no row");
	CHECK(cx_figures_at(&t.f, 0, 1, 0) == NULL, "b in January: no row");
	at = cx_figures_at(&t.f, 0, 1, 2);
	CHECK(at && at->value == 7 && isnan(at->low), "b in March");
	CHECK(at->signal.at == NULL, "no signal");
	CHECK(t.f.partial[2] && !t.f.partial[1], "partial");
	CHECK(cx_last_period(&t.f) == 1, "the last whole period");
	CHECK(t.f.metrics[0].least == 3 && t.f.metrics[0].most == 7, "range");
	CHECK(t.f.metrics[0].whole, "whole numbers");
	table_done(&t);
}

static void
wrong(void **state)
{
	static const struct {
		const char *text, *what;
		uint64_t line;
	} rows[] = {
	    {"period,x\n2026,5\n2027,n/a\n", "column \"x\": not a number", 3},
	    {"period,x\n2026,5\n,6\n", "column \"period\": is missing", 3},
	    {"period,x,x_low\n2026,5,y\n", "column \"x_low\": not a number", 2},
	    {"a,x\nu,1\nu,2\n", "came before", 3},
	    {"metric,value\n,2\n", "column \"metric\": is missing", 2},
	    {"period,x,x_target\n2026,5,high\n", "not a target", 2},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err err = {0};
		struct table t;

		CHECK(!table_read(&t, rows[i].text, NULL, &err), "row %zu", i);
		CHECK(err.code == CX_DATA, "row %zu", i);
		CHECK(
		    strstr(err.text, rows[i].what), "row %zu: %s", i, err.text);
		CHECK(err.line == rows[i].line, "row %zu", i);
		table_done(&t);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(markup),
	    cmocka_unit_test(markup_cut),
	    cmocka_unit_test(contrast),
	    cmocka_unit_test(palette),
	    cmocka_unit_test(scale),
	    cmocka_unit_test(shown_numbers),
	    cmocka_unit_test(shown_periods),
	    cmocka_unit_test(targets),
	    cmocka_unit_test(columns),
	    cmocka_unit_test(values),
	    cmocka_unit_test(wrong),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
