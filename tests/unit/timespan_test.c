/* Spelled intervals, what they add, and what is told of wrong ones. */
#include "calendar_rows.h"

#include "time/timespan.h"

#include "base/banned.h"

static void
test_parse(void **state)
{
	static const struct {
		const char *in;
		int months, days, business_days, seconds;
	} rows[] = {
	    {"30d", 0, 30, 0, 0},
	    {"-7d", 0, -7, 0, 0},
	    {"+1m", 1, 0, 0, 0},
	    {"6 months", 6, 0, 0, 0},
	    {"1 Month", 1, 0, 0, 0},
	    {"90 days", 0, 90, 0, 0},
	    {"-5bd", 0, 0, -5, 0},
	    {"5 business days", 0, 0, 5, 0},
	    {"1 working day", 0, 0, 1, 0},
	    {"48h", 0, 0, 0, 172800},
	    {"30min", 0, 0, 0, 1800},
	    {"10 s", 0, 0, 0, 10},
	    {"2w", 0, 14, 0, 0},
	    {"1y", 12, 0, 0, 0},
	    {"3q", 9, 0, 0, 0},
	    {"- 1y 6m", -18, 0, 0, 0},
	    {"1 year 2 weeks 3 business days 4 hours", 12, 14, 3, 14400},
	    {"1y6m2d", 18, 2, 0, 0},
	    {" 0 ", 0, 0, 0, 0},
	    {"0d", 0, 0, 0, 0},
	    {"P30D", 0, 30, 0, 0},
	    {"-P1Y", -12, 0, 0, 0},
	    {"PT48H", 0, 0, 0, 172800},
	    {"P2W", 0, 14, 0, 0},
	    {"P1M", 1, 0, 0, 0},
	    {"PT1M", 0, 0, 0, 60},
	    {"P1Y2M10DT2H30M5S", 14, 10, 0, 9005},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_origin origin = {.option = "-s"};
		struct cx_err err = {0};
		struct cx_timespan l;

		CHECK(cx_timespan_parse(cx_span(rows[i].in), &l, &origin, &err),
		    "row %zu: %s", i, err.text);
		CHECK(l.months == rows[i].months && l.days == rows[i].days &&
			  l.business_days == rows[i].business_days &&
			  l.us == rows[i].seconds * INT64_C(1000000),
		    "row %zu", i);
	}
}

static void
test_wrong(void **state)
{
	static const struct {
		const char *in;
		unsigned column;
		const char *want;
	} rows[] = {
	    {"", 1, "a number is missing (30d, 6 months, P1Y)"},
	    {"-", 2, "a number is missing (30d, 6 months, P1Y)"},
	    {"d", 1, "a number is missing (30d, 6 months, P1Y)"},
	    {"30", 3, "a unit is missing (d, bd, w, m, y, h, min)"},
	    {"30 dyas", 4,
		"unknown unit of time \"dyas\" (did you mean \"day\"?)"},
	    {"1y 6mnths", 5,
		"unknown unit of time \"mnths\" (did you mean \"month\"?)"},
	    {"1.5h", 2, "whole numbers alone, please"},
	    {"1y 6", 5, "a unit is missing (d, bd, w, m, y, h, min)"},
	    {"1y, 6m", 3, "a number is missing (30d, 6 months, P1Y)"},
	    {"10001y", 1, "too long a time"},
	    {"6000y 6000y", 7, "too long a time"},
	    {"99999999999d", 1, "too long a time"},
	    {"P", 2, "a number is missing (30d, 6 months, P1Y)"},
	    {"PT", 3, "a number is missing (30d, 6 months, P1Y)"},
	    {"P1", 3, "not ISO 8601 here (P1Y2M10DT2H30M5S, P2W)"},
	    {"P1D1Y", 5, "not ISO 8601 here (P1Y2M10DT2H30M5S, P2W)"},
	    {"P1H", 3, "not ISO 8601 here (P1Y2M10DT2H30M5S, P2W)"},
	    {"P1DT", 5, "a number is missing (30d, 6 months, P1Y)"},
	    {"PT1D", 4, "not ISO 8601 here (P1Y2M10DT2H30M5S, P2W)"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_origin origin = {.option = "-s"};
		struct cx_err err = {0};
		struct cx_timespan l;

		CHECK(
		    !cx_timespan_parse(cx_span(rows[i].in), &l, &origin, &err),
		    "row %zu", i);
		CHECK_TEXT(cx_span(err.text), rows[i].want, "row %zu", i);
		CHECK(err.column == rows[i].column, "row %zu: column %u", i,
		    (unsigned)err.column);
	}
}

static void
test_add(void **state)
{
	static const char mx[] = "America/Mexico_City", es[] = "Europe/Madrid";
	static const struct {
		const char *zone, *from, *span;
		enum cx_month_end end;
		const char *want;
	} rows[] = {
	    {mx, "2026-01-31", "1m", CX_MONTH_CLAMP, "2026-02-28"},
	    {mx, "2026-01-31", "1m", CX_MONTH_SKIP, "-"},
	    {mx, "2026-01-31", "1m", CX_MONTH_NEXT, "2026-03-01"},
	    {mx, "2026-01-28", "1m", CX_MONTH_SKIP, "2026-02-28"},
	    {mx, "2026-03-31", "-1m", CX_MONTH_CLAMP, "2026-02-28"},
	    {mx, "2026-03-31", "-1m", CX_MONTH_NEXT, "2026-03-01"},
	    {mx, "2024-02-29", "1y", CX_MONTH_CLAMP, "2025-02-28"},
	    {mx, "2024-02-29", "1y", CX_MONTH_NEXT, "2025-03-01"},
	    {mx, "2024-02-29", "4y", CX_MONTH_SKIP, "2028-02-29"},
	    {mx, "2026-01-31", "1m 1d", CX_MONTH_CLAMP, "2026-03-01"},
	    {mx, "2026-03-02", "-1d", CX_MONTH_CLAMP, "2026-03-01"},
	    {mx, "2026-03-02", "0", CX_MONTH_CLAMP, "2026-03-02"},
	    {mx, "2026-03-02", "2w", CX_MONTH_CLAMP, "2026-03-16"},
	    {mx, "2026-03-06", "1bd", CX_MONTH_CLAMP, "2026-03-09"},
	    {mx, "2026-03-06", "-5bd", CX_MONTH_CLAMP, "2026-02-27"},
	    {mx, "2026-03-13", "1bd", CX_MONTH_CLAMP, "2026-03-17"},
	    {mx, "2026-03-06", "36h", CX_MONTH_CLAMP,
		"2026-03-07T12:00:00-06:00"},
	    {mx, "2026-03-06T10:15", "1bd", CX_MONTH_CLAMP,
		"2026-03-09T10:15:00-06:00"},
	    /* over a clock change days keep the clock, hours pass */
	    {es, "2026-03-28T10:00", "1d", CX_MONTH_CLAMP,
		"2026-03-29T10:00:00+02:00"},
	    {es, "2026-03-28T10:00", "24h", CX_MONTH_CLAMP,
		"2026-03-29T11:00:00+02:00"},
	    {es, "2026-03-28T02:30", "1d", CX_MONTH_CLAMP,
		"2026-03-29T03:30:00+02:00"},
	    {es, "2026-10-25T02:30+01:00", "10min", CX_MONTH_CLAMP,
		"2026-10-25T02:40:00+01:00"},
	    {es, "2026-10-25T02:30+01:00", "0d", CX_MONTH_CLAMP,
		"2026-10-25T02:30:00+01:00"},
	    {mx, "9999-12-31", "1d", CX_MONTH_CLAMP, "-"},
	    {mx, "0001-01-01", "-1d", CX_MONTH_CLAMP, "-"},
	    {mx, "9999-12-31", "24h", CX_MONTH_CLAMP, "-"},
	    {mx, "2026-01-01", "9000y", CX_MONTH_CLAMP, "-"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_origin origin = {.option = "-s"};
		struct cx_err err = {0};
		struct cx_zone *z = zone_of(rows[i].zone);
		struct cx_dates *d = cx_dates_new(NULL, 0, z, NULL, &err);
		struct cx_calendar *c =
		    calendar_of(z, NULL, CX_WEEKEND_BY_HOURS, "2026-03-16");
		struct cx_moment m = {0};
		struct cx_timespan l;
		char out[CX_MOMENT_ROOM] = "-";
		size_t n = 1;

		assert_true(cx_dates_parse(d, cx_span(rows[i].from), &m));
		CHECK(
		    cx_timespan_parse(cx_span(rows[i].span), &l, &origin, &err),
		    "row %zu: %s", i, err.text);
		if (cx_timespan_add(
			&l, m, z, l.business_days ? c : NULL, rows[i].end, &m))
			n = cx_moment_print(out, m, z);
		CHECK_TEXT(
		    ((struct cx_span){out, n}), rows[i].want, "row %zu", i);
		cx_calendar_free(c);
		cx_dates_free(d);
		cx_zone_free(z);
	}
}

static void
test_named(void **state)
{
	enum cx_month_end end = CX_MONTH_CLAMP;

	(void)state;
	assert_true(cx_month_end_named(CX_SPAN("next"), &end));
	assert_int_equal(end, CX_MONTH_NEXT);
	assert_false(cx_month_end_named(CX_SPAN("Next"), &end));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_parse),
	    cmocka_unit_test(test_wrong),
	    cmocka_unit_test(test_add),
	    cmocka_unit_test(test_named),
	};

	return cmocka_run_group_tests_name("timespan", tests, NULL, NULL);
}
