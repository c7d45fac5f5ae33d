/*
 * Business days and working time: cases by hand, and a slow calendar that
 * looks at every minute, to which the fast one is held.
 */
#include "calendar_rows.h"

#include <pthread.h>
#include <stdlib.h>

#include "time/civil.h"

#include "base/banned.h"

#define MINUTE_US INT64_C(60000000)
#define HOUR_US INT64_C(3600000000)

static void
test_days(void **state)
{
	/* 2026-04-02 and 03 are Thursday and Friday. */
	static const struct {
		const char *from;
		int n;
		const char *want;
	} rows[] = {
	    {"2026-03-31", 0, "2026-03-31"},
	    {"2026-04-04", 0, "2026-04-04"},
	    {"2026-03-31", 1, "2026-04-01"},
	    {"2026-03-31", 2, "2026-04-06"},
	    {"2026-04-02", 1, "2026-04-06"},
	    {"2026-04-04", 1, "2026-04-06"},
	    {"2026-04-04", -1, "2026-04-01"},
	    {"2026-04-06", -1, "2026-04-01"},
	    {"2026-04-07", -1, "2026-04-06"},
	    {"2026-04-06", -3, "2026-03-30"},
	    {"2026-01-01", 260, "2027-01-04"},
	    {"1990-01-01", 1, "1990-01-02"},
	    {"1990-01-01", -1, "1989-12-29"},
	    {"2200-01-01", 5, "2200-01-08"},
	};
	struct cx_zone *z = zone_of("UTC");
	struct cx_calendar *c = calendar_of(
	    z, NULL, CX_WEEKEND_BY_HOURS, "2026-04-02 2026-04-03 2026-05-02");

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		int64_t from = day_of(rows[i].from),
			want = day_of(rows[i].want);

		CHECK(cx_calendar_add_days(c, from, rows[i].n) == want,
		    "row %zu: %d days off", i,
		    (int)(cx_calendar_add_days(c, from, rows[i].n) - want));
	}
	assert_true(cx_calendar_is_holiday(c, day_of("2026-04-02")));
	assert_true(cx_calendar_is_holiday(c, day_of("2026-05-02")));
	assert_false(cx_calendar_is_holiday(c, day_of("2026-04-04")));
	assert_false(cx_calendar_is_business_day(c, day_of("2026-04-04")));
	assert_true(cx_calendar_is_business_day(c, day_of("2026-04-06")));
	assert_int_equal(cx_calendar_days_between(
			     c, day_of("2026-04-01"), day_of("2026-04-07")),
	    2);
	assert_int_equal(cx_calendar_days_between(
			     c, day_of("2026-04-07"), day_of("2026-04-01")),
	    -2);
	cx_calendar_free(c);
	cx_zone_free(z);
}

static void
test_roll(void **state)
{
	static const struct {
		const char *from, *next, *previous, *nearest;
	} rows[] = {
	    {"2026-01-06", "2026-01-06", "2026-01-06", "2026-01-06"},
	    {"2026-01-10", "2026-01-12", "2026-01-09", "2026-01-09"}, /* Sat */
	    {"2026-01-11", "2026-01-12", "2026-01-09", "2026-01-12"}, /* Sun */
	    {"2026-01-14", "2026-01-15", "2026-01-13", "2026-01-15"}, /* tie */
	    {"2026-01-17", "2026-01-20", "2026-01-16", "2026-01-16"},
	    {"2026-01-18", "2026-01-20", "2026-01-16", "2026-01-20"}, /* tie */
	};
	struct cx_zone *z = zone_of("UTC");
	struct cx_calendar *c =
	    calendar_of(z, NULL, CX_WEEKEND_BY_HOURS, "2026-01-14 2026-01-19");
	enum cx_roll roll = CX_ROLL_NONE;

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		int64_t from = day_of(rows[i].from);

		CHECK(cx_calendar_roll(c, from, CX_ROLL_NONE) == from,
		    "row %zu", i);
		CHECK(cx_calendar_roll(c, from, CX_ROLL_NEXT) ==
			  day_of(rows[i].next),
		    "row %zu", i);
		CHECK(cx_calendar_roll(c, from, CX_ROLL_PREVIOUS) ==
			  day_of(rows[i].previous),
		    "row %zu", i);
		CHECK(cx_calendar_roll(c, from, CX_ROLL_NEAREST) ==
			  day_of(rows[i].nearest),
		    "row %zu", i);
	}
	assert_true(cx_roll_named(CX_SPAN("nearest"), &roll));
	assert_int_equal(roll, CX_ROLL_NEAREST);
	assert_false(cx_roll_named(CX_SPAN("nearer"), &roll));
	cx_calendar_free(c);
	cx_zone_free(z);
}

#define OFFICE "mon-fri 09:00-14:00,16:00-19:00; sat 10:00-13:00"

static void
test_between(void **state)
{
	static const char madrid[] = "Europe/Madrid",
			  santiago[] = "America/Santiago";
	static const struct {
		const char *zone, *hours, *holidays, *from, *to;
		double want_hours;
	} rows[] = {
	    {"UTC", OFFICE, NULL, "2026-01-05T09:00", "2026-01-05T10:30", 1.5},
	    {"UTC", OFFICE, NULL, "2026-01-05T13:00", "2026-01-05T17:00", 2},
	    {"UTC", OFFICE, NULL, "2026-01-05T14:30", "2026-01-05T15:30", 0},
	    {"UTC", OFFICE, NULL, "2026-01-05T17:00", "2026-01-05T13:00", -2},
	    {"UTC", OFFICE, NULL, "2026-01-05", "2026-01-12", 43},
	    {"UTC", OFFICE, "2026-01-06", "2026-01-05", "2026-01-12", 35},
	    {"UTC", OFFICE, "2026-01-10", "2026-01-05", "2026-01-12", 40},
	    {"UTC", OFFICE, "2026-01-11", "2026-01-05", "2026-01-12", 43},
	    {"UTC", OFFICE, NULL, "1999-01-04", "2019-01-07", 44892},
	    /* no hours: business days, all day */
	    {"UTC", NULL, NULL, "2026-01-09T12:00", "2026-01-12T12:00", 24},
	    {madrid, NULL, NULL, "2026-01-05", "2026-02-02", 480},
	    /* a clock change outside hours changes nothing */
	    {madrid, OFFICE, NULL, "2026-03-23", "2026-03-30", 43},
	    /* inside, an hour less on 29 March, more on 25 October */
	    {madrid, "24/7", NULL, "2026-03-29", "2026-03-30", 23},
	    {madrid, "24/7", NULL, "2026-10-25", "2026-10-26", 25},
	    {madrid, "24/7", NULL, "2025-01-01", "2026-01-01", 8760},
	    {madrid, "sat 22:00-06:00", NULL, "2026-03-28", "2026-03-30", 7},
	    {madrid, "sat 22:00-06:00", NULL, "2026-10-24", "2026-10-26", 9},
	    {madrid, "sat 22:00-06:00", "2026-03-28", "2026-03-28",
		"2026-03-30", 0},
	    {madrid, "sat 22:00-06:00", "2026-03-29", "2026-03-28",
		"2026-03-30", 7},
	    {madrid, "sat 22:00-06:00", NULL, "2026-03-29T01:30",
		"2026-03-29T03:30", 1},
	    /* readings that are skipped, and their neighbours */
	    {madrid, "sun 1:00-2:30,2:30-5:00", NULL, "2026-03-29",
		"2026-03-30", 3},
	    {madrid, "sun 2:15-2:45", NULL, "2026-03-29", "2026-03-30", 0},
	    {madrid, "sun 1:30-2:30", NULL, "2026-10-25", "2026-10-26", 1},
	    {madrid, "sun 2:30-3:30", NULL, "2026-10-25", "2026-10-26", 2},
	    /* the clock skips midnight */
	    {santiago, "24/7", NULL, "2025-09-06", "2025-09-07", 24},
	    {santiago, "24/7", NULL, "2025-09-07", "2025-09-08", 23},
	    {santiago, "sat 20-24", NULL, "2025-09-06", "2025-09-08", 4},
	    /* night shift over a border of years, shut on the first */
	    {"UTC", "mon-sun 22-6", "2026-01-01", "2025-12-31T12:00",
		"2026-01-02T12:00", 8},
	    {"UTC", "mon-sun 22-6", "2026-01-01", "2026-01-01T02:00",
		"2026-01-02T23:00", 5},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_zone *z = zone_of(rows[i].zone);
		struct cx_calendar *c = calendar_of(
		    z, rows[i].hours, CX_WEEKEND_BY_HOURS, rows[i].holidays);
		int64_t got = cx_calendar_between(
		    c, time_of(z, rows[i].from), time_of(z, rows[i].to));

		CHECK(got == (int64_t)(rows[i].want_hours * (double)HOUR_US),
		    "row %zu: %.6f hours", i, (double)got / (double)HOUR_US);
		cx_calendar_free(c);
		cx_zone_free(z);
	}
}

static void
test_add(void **state)
{
	static const struct {
		const char *from;
		double add_hours;
		const char *want;
	} rows[] = {
	    {"2026-01-09T18:00", 0, "2026-01-09T18:00"},
	    {"2026-01-09T18:00", 1, "2026-01-09T19:00"},
	    {"2026-01-09T18:00", 2, "2026-01-10T11:00"},
	    {"2026-01-09T18:00", 4, "2026-01-10T13:00"},
	    {"2026-01-09T18:00", 4.5, "2026-01-12T09:30"},
	    {"2026-01-09T15:00", 0, "2026-01-09T16:00"},
	    {"2026-01-09T14:00", 0, "2026-01-09T16:00"},
	    {"2026-01-11T15:00", 0, "2026-01-13T09:00"}, /* 12th: holiday */
	    {"2026-01-09T18:00", -2, "2026-01-09T16:00"},
	    {"2026-01-09T18:00", -3, "2026-01-09T13:00"},
	    {"2026-01-11T15:00", -3, "2026-01-10T10:00"},
	    {"2026-01-11T15:00", -4, "2026-01-09T18:00"},
	    {"2026-01-05T09:00", 43, "2026-01-10T13:00"},
	    {"2026-01-05T09:00", 4300, "2027-12-04T13:00"},
	};
	struct cx_zone *z = zone_of("America/Mexico_City");
	struct cx_calendar *c =
	    calendar_of(z, OFFICE, CX_WEEKEND_BY_HOURS, NULL);
	struct cx_calendar *shut =
	    calendar_of(z, OFFICE, CX_WEEKEND_BY_HOURS, "2026-01-12");
	int64_t got = 0;

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		const struct cx_calendar *use = i == 7 ? shut : c;

		CHECK(cx_calendar_add(use, time_of(z, rows[i].from),
			  (int64_t)(rows[i].add_hours * (double)HOUR_US), &got),
		    "row %zu", i);
		check_time(z, got, rows[i].want, i);
	}
	got = cx_calendar_last_working(c, time_of(z, "2026-01-09T15:00"));
	check_time(z, got, "2026-01-09T14:00", 0);
	got = cx_calendar_last_working(c, time_of(z, "2026-01-09T14:00"));
	check_time(z, got, "2026-01-09T14:00", 1);
	got = cx_calendar_last_working(c, time_of(z, "2026-01-09T10:00"));
	check_time(z, got, "2026-01-09T10:00", 2);
	got = 7;
	assert_false(cx_calendar_add(c, 0, INT64_MAX, &got));
	assert_false(cx_calendar_add(c, 0, 80000000 * HOUR_US, &got));
	assert_false(cx_calendar_add(c, 0, -80000000 * HOUR_US, &got));
	assert_int_equal(got, 7);
	cx_calendar_free(shut);
	cx_calendar_free(c);
	cx_zone_free(z);
}

/* The slow calendar: for every minute of a window, the clock and whether
 * it is working time. */
enum { WINDOW_DAYS = 12, WINDOW = WINDOW_DAYS * 1440 };

struct slow {
	int64_t begin;
	int64_t reading[WINDOW]; /* minutes since 1970 */
	bool working[WINDOW];
};

/* The first minute at which the clock shows this or later. */
static int
first_at(const struct slow *s, int64_t reading)
{
	int i = 0;

	while (i < WINDOW && s->reading[i] < reading)
		i++;
	return i;
}

static void
fill_slow(struct slow *s, const struct cx_zone *z, const struct cx_hours *h,
    int64_t begin, int64_t holiday)
{
	int64_t day;

	memset(s->working, 0, sizeof(s->working));
	s->begin = begin;
	for (int i = 0; i < WINDOW; i++) {
		int64_t t = begin + i * MINUTE_US;

		s->reading[i] = (t + cx_zone_offset(z, t)) / MINUTE_US;
	}
	day = s->reading[0] / 1440 - 2;
	for (int64_t d = day; d < day + WINDOW_DAYS + 4; d++) {
		int w = cx_civil_weekday(d) - 1;

		for (size_t k = h->first[w]; k < h->first[w + 1]; k++) {
			struct cx_shift shift = h->shifts[k];
			int i =
			    first_at(s, d * 1440 + shift.from_us / MINUTE_US);
			int to =
			    first_at(s, d * 1440 + shift.to_us / MINUTE_US);

			for (; d != holiday && i < to; i++)
				s->working[i] = true;
		}
	}
}

/* Every 7th minute against every 101st: totals, and the way back. */
static void
compare(const struct cx_calendar *c, const struct slow *s, const char *what)
{
	int64_t end = s->begin + (WINDOW - 1440) * MINUTE_US, out;

	for (int i = 1440; i < WINDOW - 1440; i += 101) {
		int64_t t = s->begin + i * MINUTE_US, sum = 0;

		for (int j = i; j < WINDOW - 1440; j++) {
			int64_t u = s->begin + j * MINUTE_US;

			if ((j - i) % 7 == 0)
				CHECK(cx_calendar_between(c, t, u) ==
					  sum * MINUTE_US,
				    "%s: minutes %d to %d", what, i, j);
			sum += s->working[j];
		}
		sum *= MINUTE_US;
		CHECK(cx_calendar_between(c, t, end) == sum, "%s", what);
		out = cx_calendar_next_working(c, t);
		for (int j = i; j < WINDOW - 1440; j++)
			if (s->working[j]) {
				CHECK(out == s->begin + j * MINUTE_US,
				    "%s: next of minute %d", what, i);
				break;
			}
		CHECK(cx_calendar_add(c, t, sum, &out) &&
			  cx_calendar_between(c, t, out) == sum &&
			  (sum == 0 || (out <= end && cx_calendar_between(c, t,
							  out - 1) == sum - 1)),
		    "%s: there from minute %d", what, i);
		CHECK(cx_calendar_add(c, end, -sum, &out) &&
			  (sum == 0 || out >= t) &&
			  cx_calendar_between(c, out, end) == sum,
		    "%s: back to minute %d", what, i);
	}
}

static void
test_against_slow(void **state)
{
	static const struct {
		const char *zone, *begin, *holiday;
	} windows[] = {
	    {"Europe/Madrid", "2026-03-23", "2026-03-28"},
	    {"Europe/Madrid", "2026-10-20", "2026-10-26"},
	    {"America/Santiago", "2025-09-01", "2025-09-06"},
	    {"America/Santiago", "2026-03-31", "2026-04-05"},
	    {"America/Mexico_City", "2022-10-26", "2022-10-31"},
	    {"Australia/Lord_Howe", "2026-03-31", "2026-04-04"},
	    {"Pacific/Apia", "2011-12-25", "2011-12-31"},
	    {"Africa/Cairo", "2026-04-20", "2026-04-24"},
	    {"Asia/Kathmandu", "2026-04-20", "2026-04-24"},
	};
	static const char *const hours[] = {OFFICE, "24/7",
	    "mon-sun 22:00-06:00",
	    "sat,sun 0:30-2:30,2:30-3:15,3:15-8; thu 9-17",
	    "sat 20:00-19:00; sun 23:30-0:30; fri 2-5"};
	static struct slow s;

	(void)state;
	for (size_t i = 0; i < countof(windows); i++)
		for (size_t k = 0; k < countof(hours); k++) {
			struct cx_origin origin = {.option = "-"};
			struct cx_err err = {0};
			struct cx_zone *z = zone_of(windows[i].zone);
			struct cx_calendar *c = calendar_of(z, hours[k],
			    CX_WEEKEND_BY_HOURS, windows[i].holiday);
			struct cx_hours h;

			cx_hours_parse(cx_span(hours[k]), &h, &origin, &err);
			fill_slow(&s, z, &h, time_of(z, windows[i].begin),
			    day_of(windows[i].holiday));
			compare(c, &s, windows[i].begin);
			cx_calendar_free(c);
			cx_zone_free(z);
		}
}

/* Adding days, in one step and one by one. */
static void
test_days_one_by_one(void **state)
{
	struct cx_zone *z = zone_of("UTC");
	struct cx_holidays *set = cx_holidays_new();
	struct cx_err err = {0};
	struct cx_calendar *c;
	int64_t first = day_of("2020-01-01"), seen = 0;

	(void)state;
	for (int64_t i = 0; i < 400; i++)
		cx_holidays_add(set, first + i * i % 3701);
	c = cx_calendar_new(z, NULL, 0x60, set, &err);
	CHECK(c != NULL, "%s", err.text);
	for (int64_t d = first - 50; d < first + 4000; d++) {
		CHECK(cx_calendar_days_between(c, first - 50, d) == seen,
		    "day %d", (int)(d - first));
		if (!cx_calendar_is_business_day(c, d))
			continue;
		CHECK(cx_calendar_add_days(c, first - 51, seen + 1) == d,
		    "day %d", (int)(d - first));
		CHECK(cx_calendar_add_days(c, d, -seen) ==
			  cx_calendar_add_days(c, first - 51, 1),
		    "day %d back", (int)(d - first));
		seen++;
	}
	cx_calendar_free(c);
	cx_holidays_free(set);
	cx_zone_free(z);
}

static void
test_wrong(void **state)
{
	struct cx_zone *z = zone_of("UTC");
	struct cx_hours none = {.first = {0}};
	struct cx_err err = {0};

	(void)state;
	assert_null(cx_calendar_new(z, NULL, 0x7F, NULL, &err));
	CHECK_TEXT(
	    cx_span(err.text), "the weekend leaves no business day", "rules");
	assert_int_equal(err.code, CX_CONFIG);
	err = (struct cx_err){0};
	assert_null(cx_calendar_new(z, &none, 0x60, NULL, &err));
	CHECK_TEXT(cx_span(err.text), "no working hours on any day", "rules");
	cx_calendar_free(NULL);
	cx_holidays_free(NULL);
	cx_zone_free(z);
}

/* Weekend and hours are two things: open on Saturday, yet no business day. */
static void
test_weekend(void **state)
{
	struct cx_zone *z = zone_of("UTC");
	struct cx_calendar *c = calendar_of(z, OFFICE, 0x60, NULL);
	int64_t friday = day_of("2026-01-09");

	(void)state;
	assert_true(cx_calendar_add_days(c, friday, 1) == friday + 3);
	assert_true(cx_calendar_between(c, (friday + 1) * CX_DAY_US,
			(friday + 2) * CX_DAY_US) == 3 * HOUR_US);
	assert_ptr_equal(cx_calendar_zone(c), z);
	cx_calendar_free(c);
	c = calendar_of(z, OFFICE, CX_WEEKEND_BY_HOURS, NULL);
	assert_true(cx_calendar_add_days(c, friday, 1) == friday + 1);
	cx_calendar_free(c);
	cx_zone_free(z);
}

static void *
ask(void *arg)
{
	const struct cx_calendar *c = arg;
	int64_t sum = 0, out = 0;

	for (int64_t i = 0; i < 2000; i++)
		if (cx_calendar_add(c, i * HOUR_US, i * MINUTE_US, &out))
			sum += cx_calendar_between(c, i * HOUR_US, out) -
			       i * MINUTE_US;
	return sum == 0 ? arg : NULL;
}

static void
test_threads(void **state)
{
	struct cx_zone *z = zone_of("Europe/Madrid");
	struct cx_calendar *c =
	    calendar_of(z, "24/7", CX_WEEKEND_BY_HOURS, "1970-01-06");
	pthread_t threads[2];
	void *got;

	(void)state;
	for (size_t i = 0; i < countof(threads); i++)
		assert_int_equal(pthread_create(&threads[i], NULL, ask, c), 0);
	for (size_t i = 0; i < countof(threads); i++) {
		assert_int_equal(pthread_join(threads[i], &got), 0);
		assert_ptr_equal(got, c);
	}
	cx_calendar_free(c);
	cx_zone_free(z);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_days),
	    cmocka_unit_test(test_roll),
	    cmocka_unit_test(test_between),
	    cmocka_unit_test(test_add),
	    cmocka_unit_test(test_against_slow),
	    cmocka_unit_test(test_days_one_by_one),
	    cmocka_unit_test(test_wrong),
	    cmocka_unit_test(test_weekend),
	    cmocka_unit_test(test_threads),
	};

	return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
