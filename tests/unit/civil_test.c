/*
 * The calendar against days that are known, and against a count day by day
 * over all years: the formulas have no second source here to compare with.
 */
#include "check.h"

#include "time/civil.h"

#include "base/banned.h"

static void
test_known_days(void **state)
{
	static const struct {
		struct cx_date date;
		int64_t days;
		int32_t weekday, week_year, week;
	} rows[] = {
	    {{1970, 1, 1}, 0, 4, 1970, 1},
	    {{1969, 12, 31}, -1, 3, 1970, 1},
	    {{2000, 2, 29}, 11016, 2, 2000, 9},
	    {{2026, 3, 1}, 20513, 7, 2026, 9},
	    {{2021, 1, 3}, 18630, 7, 2020, 53},
	    {{2024, 12, 30}, 20087, 1, 2025, 1},
	    {{1, 1, 1}, -719162, 1, 1, 1},
	    {{9999, 12, 31}, 2932896, 5, 9999, 52},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		int32_t year, week;
		struct cx_date d = cx_civil_date(rows[i].days);

		CHECK(
		    cx_civil_days(rows[i].date) == rows[i].days, "row %zu", i);
		CHECK(d.year == rows[i].date.year &&
			  d.month == rows[i].date.month &&
			  d.day == rows[i].date.day,
		    "row %zu", i);
		CHECK(cx_civil_weekday(rows[i].days) == rows[i].weekday,
		    "row %zu", i);
		cx_civil_week(rows[i].days, &year, &week);
		CHECK(year == rows[i].week_year && week == rows[i].week,
		    "row %zu: %d-W%d", i, year, week);
	}
}

static void
test_every_day(void **state)
{
	int64_t days = cx_civil_days((struct cx_date){1, 1, 1});
	int32_t weekday = 1;
	(void)state;

	for (struct cx_date d = {1, 1, 1}; d.year <= 9999; d.year++)
		for (d.month = 1; d.month <= 12; d.month++) {
			int32_t last = cx_civil_month_days(d.year, d.month);

			for (d.day = 1; d.day <= last; d.day++, days++) {
				if (cx_civil_days(d) != days ||
				    cx_civil_date(days).day != d.day ||
				    cx_civil_date(days).month != d.month ||
				    cx_civil_date(days).year != d.year ||
				    cx_civil_weekday(days) != weekday)
					fail_msg("day %lld", (long long)days);
				weekday = weekday % 7 + 1;
			}
		}
	assert_int_equal(days, 2932897);
}

static void
test_valid(void **state)
{
	static const struct {
		struct cx_date date;
		bool want;
	} rows[] = {
	    {{2026, 2, 28}, true},
	    {{2026, 2, 29}, false},
	    {{2024, 2, 29}, true},
	    {{1900, 2, 29}, false},
	    {{2000, 2, 29}, true},
	    {{2026, 4, 31}, false},
	    {{2026, 0, 1}, false},
	    {{2026, 13, 1}, false},
	    {{2026, 1, 0}, false},
	    {{2026, 12, 31}, true},
	    {{2026, 12, 32}, false},
	    {{0, 1, 1}, false},
	    {{10000, 1, 1}, false},
	    {{1, 1, 1}, true},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++)
		CHECK(
		    cx_civil_valid(rows[i].date) == rows[i].want, "row %zu", i);
}

static void
test_months(void **state)
{
	static const struct {
		struct cx_date from;
		int64_t months;
		struct cx_date to;
		int64_t between; /* whole months, back from `to' */
	} rows[] = {
	    {{2026, 1, 31}, 1, {2026, 2, 28}, 1},
	    {{2024, 1, 31}, 1, {2024, 2, 29}, 1},
	    {{2026, 3, 31}, -1, {2026, 2, 28}, -1},
	    {{2026, 1, 15}, 12, {2027, 1, 15}, 12},
	    {{2026, 1, 15}, -13, {2024, 12, 15}, -13},
	    {{2024, 2, 29}, 12, {2025, 2, 28}, 12},
	    {{2026, 5, 5}, 0, {2026, 5, 5}, 0},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		int64_t from = cx_civil_days(rows[i].from);
		int64_t to = cx_civil_days(rows[i].to);

		CHECK(cx_civil_add_months(from, rows[i].months) == to,
		    "row %zu", i);
		CHECK(cx_civil_months_between(from, to) == rows[i].between,
		    "row %zu", i);
	}
	assert_int_equal(cx_civil_months_between(
			     cx_civil_days((struct cx_date){2026, 1, 15}),
			     cx_civil_days((struct cx_date){2026, 3, 14})),
	    1);
	assert_int_equal(cx_civil_months_between(
			     cx_civil_days((struct cx_date){2026, 3, 14}),
			     cx_civil_days((struct cx_date){2026, 1, 15})),
	    -1);
	/* Absurd amounts stay defined. */
	assert_true(cx_civil_add_months(0, INT64_MAX) > 2932896);
	assert_true(cx_civil_add_months(0, INT64_MIN) < -719162);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_known_days),
	    cmocka_unit_test(test_every_day),
	    cmocka_unit_test(test_valid),
	    cmocka_unit_test(test_months),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
