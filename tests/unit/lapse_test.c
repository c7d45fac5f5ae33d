/* Lengths of time by the calendar and by the clock. */
#include "check.h"

#include <stdbool.h>

#include "stats/lapse.h"
#include "time/moment.h"

static void
reads(void **state)
{
	static const struct {
		const char *text;
		bool ok;
		struct cx_lapse want;
	} rows[] = {
	    {"90 days", true, {0, 90, 0}},
	    {"3 months", true, {3, 0, 0}},
	    {"1y 2m", true, {14, 0, 0}},
	    {"P1M10D", true, {1, 10, 0}},
	    {"12 hours", true, {0, 0, INT64_C(43200000000)}},
	    {"0", true, {0, 0, 0}},
	    {"", false, {0, 0, 0}},
	    {"-3 days", false, {0, 0, 0}},
	    {"3 business days", false, {0, 0, 0}},
	    {"1 day 3h", false, {0, 0, 0}},
	    {"2000 years", false, {0, 0, 0}},
	};
	const struct cx_origin origin = {.option = "-m"};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_lapse got = {0, 0, 0};
		struct cx_err err = {0};

		CHECK(cx_lapse_read(cx_span(rows[i].text), &got, &origin,
			  &err) == rows[i].ok,
		    "row %zu: %s", i, err.text);
		CHECK(got.months == rows[i].want.months &&
			  got.days == rows[i].want.days &&
			  got.us == rows[i].want.us,
		    "row %zu", i);
	}
}

static void
holds(void **state)
{
	static const struct {
		const char *zone, *from, *to;
		struct cx_lapse lapse;
		bool want;
	} rows[] = {
	    {"UTC", "2026-01-01T23:59Z", "2026-01-11T23:59Z", {0, 10, 0}, true},
	    {"UTC", "2026-01-01T00:00Z", "2026-01-12T00:00Z", {0, 10, 0},
		false},
	    {"UTC", "2026-01-31", "2026-02-28T23:00Z", {1, 0, 0}, true},
	    {"UTC", "2026-01-31", "2026-03-01", {1, 0, 0}, false},
	    {"UTC", "2026-01-01", "2026-01-01T23:59Z", {0, 0, 0}, true},
	    {"UTC", "2026-01-01T10:00Z", "2026-01-01T11:00Z",
		{0, 0, INT64_C(3600000000)}, true},
	    {"UTC", "2026-01-01T10:00Z", "2026-01-01T11:00:01Z",
		{0, 0, INT64_C(3600000000)}, false},
	    /* One local day in Mexico, two in UTC. */
	    {"America/Mexico_City", "2026-01-01T12:00Z", "2026-01-02T05:59Z",
		{0, 0, 0}, true},
	    {"America/Mexico_City", "2026-01-01T12:00Z", "2026-01-02T06:00Z",
		{0, 0, 0}, false},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err err = {0};
		struct cx_zone *zone = cx_zone_new(rows[i].zone, &err);
		struct cx_dates *dates = cx_dates_new(NULL, 0, zone, "", &err);
		struct cx_moment from, to;

		assert_non_null(dates);
		assert_true(
		    cx_dates_parse(dates, cx_span(rows[i].from), &from));
		assert_true(cx_dates_parse(dates, cx_span(rows[i].to), &to));
		CHECK(cx_lapse_holds(&rows[i].lapse,
			  cx_moment_instant(from, zone),
			  cx_moment_instant(to, zone), zone) == rows[i].want,
		    "row %zu", i);
		cx_dates_free(dates);
		cx_zone_free(zone);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads),
	    cmocka_unit_test(holds),
	};

	return cmocka_run_group_tests_name("lapse", tests, NULL, NULL);
}
