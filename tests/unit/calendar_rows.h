#ifndef CX_TESTS_CALENDAR_ROWS_H
#define CX_TESTS_CALENDAR_ROWS_H

/* What tests of calendars share: making one, and times as text. */

#include "check.h"

#include "time/calendar.h"
#include "time/moment.h"

static inline int64_t
day_of(const char *text)
{
	struct cx_dates *d = cx_dates_new(NULL, 0, NULL, NULL, NULL);
	struct cx_moment m = {0};

	CHECK(cx_dates_parse(d, cx_span(text), &m) && m.day, "%s", text);
	cx_dates_free(d);
	return m.us / CX_DAY_US;
}

static inline int64_t
time_of(const struct cx_zone *z, const char *text)
{
	struct cx_dates *d = cx_dates_new(NULL, 0, z, NULL, NULL);
	struct cx_moment m = {0};

	CHECK(cx_dates_parse(d, cx_span(text), &m), "%s", text);
	cx_dates_free(d);
	return cx_moment_instant(m, z);
}

/* Fails unless t is spelled so in the zone, without its offset. */
static inline void
check_time(const struct cx_zone *z, int64_t t, const char *want, size_t row)
{
	char out[CX_MOMENT_ROOM];
	struct cx_moment m = {t, false};
	struct cx_span got = {out, cx_moment_print(out, m, z)};

	got.len = got.len < strlen(want) ? got.len : strlen(want);
	CHECK_TEXT(got, want, "row %zu", row);
}

static inline struct cx_zone *
zone_of(const char *name)
{
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new(name, &err);

	CHECK(z != NULL, "%s: %s", name, err.text);
	return z;
}

/* hours NULL: whole days; holidays: dates parted by spaces, or NULL. */
static inline struct cx_calendar *
calendar_of(const struct cx_zone *z, const char *hours, int weekend,
    const char *holidays)
{
	struct cx_origin origin = {.option = "--hours"};
	struct cx_holidays *set = cx_holidays_new();
	struct cx_err err = {0};
	struct cx_calendar *c;
	struct cx_hours h;
	char day[11] = "";

	if (hours != NULL)
		CHECK(cx_hours_parse(cx_span(hours), &h, &origin, &err),
		    "%s: %s", hours, err.text);
	for (; holidays != NULL && strlen(holidays) >= 10;
	     holidays += holidays[10] ? 11 : 10) {
		memcpy(day, holidays, 10);
		CHECK(cx_holidays_add(set, day_of(day)), "memory");
	}
	c = cx_calendar_new(z, hours ? &h : NULL, weekend, set, &err);
	CHECK(c != NULL, "%s", err.text);
	cx_holidays_free(set);
	return c;
}

#endif
