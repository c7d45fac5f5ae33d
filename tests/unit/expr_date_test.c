/*
 * Dates where calendars and clocks are awkward: changes of the clock in three
 * zones (one of which gave them up), 29 February, ends of months.
 */
#include "expr_rows.h"

static const struct expr_row days[] = {
    {"date('2026-03-01')", "2026-03-01"},
    {"date('20260301')", "2026-03-01"},
    {"date(' 2026-03-01 ')", "2026-03-01"},
    {"date('2026-03-01T10:30')", "2026-03-01T10:30:00-06:00"},
    {"date('2026-03-01T10:30:00Z')", "2026-03-01T04:30:00-06:00"},
    {"date(alta)", "2025-11-30"},
    {"date(date(alta))", "2025-11-30"},
    {"date('' || alta)", "2025-11-30"},
    {"date(vacio)", "missing"},
    {"date(vacio || 'x')", "missing"},
    {"date(mal)", "column \"mal\": not a date"},
    {"date(mal || '')", "date(): not a date"},
    {"today()", "2026-07-01"},
    {"now()", "2026-07-01T12:00:00-06:00"},
    {"days_since(alta)", "213"},
    {"days_since(vacio)", "missing"},
    {"days_since(today())", "0"},
    {"days_since(now())", "0"},
    {"days_since(mal)", "column \"mal\": not a date"},
    {"days_until(date('2026-07-31'))", "30"},
    {"days_until(alta)", "-213"},
    {"days_until(vacio)", "missing"},
    {"days_between(alta, date('2025-12-01'))", "1"},
    {"days_between(date('2024-02-28'), date('2024-03-01'))", "2"},
    {"days_between(date('2023-02-28'), date('2023-03-01'))", "1"},
    {"days_between(date('1900-02-28'), date('1900-03-01'))", "1"},
    {"days_between(date('2000-02-28'), date('2000-03-01'))", "2"},
    {"days_between(vacio, alta)", "missing"},
    {"days_between(alta, vacio)", "missing"},
    {"days_between(tarde, date('2026-03-02'))", "1"},
    {"duration(date('2026-03-01T10:00Z'), date('2026-03-02T11:30Z'))", "25.5"},
    {"sla(date('2026-03-01T10:00Z'), date('2026-03-03T10:00Z'), '48h')",
	"'hit'"},
    {"sla(date('2026-03-01T10:00Z'), date('2026-03-03T10:00:01Z'), '48h')",
	"'missed'"},
    {"sla(date('2026-03-01'), date('2026-03-03T23:00Z'), '2d')", "'hit'"},
    {"months_between(date('2024-01-31'), date('2024-02-29'))", "1"},
    {"months_between(date('2024-01-31'), date('2024-02-28'))", "0"},
    {"months_between(date('2023-01-31'), date('2023-02-28'))", "1"},
    {"months_between(date('2024-01-15'), date('2024-03-14'))", "1"},
    {"months_between(date('2024-03-15'), date('2024-01-15'))", "-2"},
    {"months_between(vacio, alta)", "missing"},
    {"months_between(alta, vacio)", "missing"},
    {"age(nac)", "72"},
    {"age(date('2008-07-01'))", "18"},
    {"age(date('2008-07-02'))", "17"},
    {"age(nac, date('1972-02-28'))", "18"},
    {"age(nac, date('1972-02-27'))", "17"},
    {"age(date('2004-02-29'), date('2022-02-27'))", "17"},
    {"age(date('2004-02-29'), date('2022-02-28'))", "18"},
    {"age(date('2004-02-29'), date('2022-03-01'))", "18"},
    {"age(date('2004-02-29'), date('2024-02-28'))", "19"},
    {"age(date('2004-02-29'), date('2024-02-29'))", "20"},
    {"age(today())", "0"},
    {"age(date('2026-07-02'))", "-1"},
    {"age(date('2027-01-01'))", "-1"},
    {"age(vacio)", "missing"},
    {"age(nac, vacio)", "missing"},
    {"age(nac) >= 65", "true"},
    {"year(alta)", "2025"},
    {"month(alta)", "11"},
    {"day(alta)", "30"},
    {"year(vacio)", "missing"},
    {"month(vacio)", "missing"},
    {"day(vacio)", "missing"},
    {"weekday(date('2026-03-02'))", "1"},
    {"weekday(date('2026-03-01'))", "7"},
    {"weekday(vacio)", "missing"},
    {"hour(tarde)", "21"},
    {"day(tarde)", "1"},
    {"hour(alta)", "missing"},
    {"hour(vacio)", "missing"},
    {"add_days(date('2024-02-28'), 1)", "2024-02-29"},
    {"add_days(date('2026-12-31'), 1)", "2027-01-01"},
    {"add_days(date('2026-01-01'), -1)", "2025-12-31"},
    {"add_days(alta, 1.9)", "2025-12-01"},
    {"add_days(vacio, 1)", "missing"},
    {"add_days(alta, vacio)", "missing"},
    {"add_days(date('9999-12-31'), 1)", "missing"},
    {"add_days(date('0001-01-01'), -1)", "missing"},
    {"add_days(alta, 1e300)", "missing"},
    {"add_days(tarde, 0) = tarde", "true"},
    {"add_months(date('2024-01-31'), 1)", "2024-02-29"},
    {"add_months(date('2023-01-31'), 1)", "2023-02-28"},
    {"add_months(date('2024-01-31'), 3)", "2024-04-30"},
    {"add_months(date('2024-03-31'), -1)", "2024-02-29"},
    {"add_months(date('2024-02-29'), 12)", "2025-02-28"},
    {"add_months(date('2024-02-29'), 48)", "2028-02-29"},
    {"add_months(date('2026-12-15'), 1)", "2027-01-15"},
    {"add_months(date('9999-12-31'), 1)", "missing"},
    {"add_months(date('0001-01-31'), -1)", "missing"},
    {"add_months(alta, 1e300)", "missing"},
    {"add_months(alta, -1e300)", "missing"},
    {"add_months(vacio, 1)", "missing"},
    {"add_months(alta, vacio)", "missing"},
    {"add_months(tarde, 1)", "2026-04-01T21:30:00-06:00"},
    {"start_of(alta, 'day')", "2025-11-30"},
    {"start_of(tarde, 'day')", "2026-03-01"},
    {"start_of(tarde, 'hour')", "2026-03-01T21:00:00-06:00"},
    {"start_of(alta, 'hour')", "2025-11-30T00:00:00-06:00"},
    {"start_of(date('2026-03-01'), 'week')", "2026-02-23"},
    {"start_of(date('2026-03-02'), 'week')", "2026-03-02"},
    {"start_of(date('2026-01-01'), 'week')", "2025-12-29"},
    {"start_of(tarde, 'month')", "2026-03-01"},
    {"start_of(alta, 'quarter')", "2025-10-01"},
    {"start_of(date('2026-03-31'), 'quarter')", "2026-01-01"},
    {"start_of(alta, 'year')", "2025-01-01"},
    {"start_of(vacio, 'year')", "missing"},
    /* a day meets an instant at local midnight */
    {"date('2026-03-01') < tarde", "true"},
    {"date('2026-03-01') = tarde", "false"},
    {"date('2026-03-02') > tarde", "true"},
    {"date('2026-03-01') = date('2026-03-01T00:00:00-06:00')", "true"},
    {"date('2026-03-01') = date('2026-03-01T06:00:00Z')", "true"},
    {"tarde between date('2026-03-01') and date('2026-03-02')", "true"},
    {"start_of(tarde, 'day') = date('2026-03-01')", "true"},
    {"case tarde when tarde then 1 end", "1"},
    {"alta = date('2025-11-30T00:00')", "true"},
};

static void
calendar(void **state)
{
	static const struct expr_place mexico = {
	    .text = "alta,nac,tarde,vacio,mal\n"
		    "2025-11-30,1954-02-28,2026-03-02T03:30:00Z,,nunca\n",
	    .zone = "America/Mexico_City",
	    .now = "2026-07-01T12:00:00",
	};

	(void)state;
	check_exprs(&mexico, days, countof(days));
}

/* Summer time until October 2022, none since. */
static void
mexico_city(void **state)
{
	static const struct expr_row rows[] = {
	    {"date('2022-07-01T12:00')", "2022-07-01T12:00:00-05:00"},
	    {"date('2023-07-01T12:00')", "2023-07-01T12:00:00-06:00"},
	    {"add_months(date('2022-07-01T12:00'), 12)",
		"2023-07-01T12:00:00-06:00"},
	    {"hour(date('2022-07-01T04:30:00Z'))", "23"},
	    {"hour(date('2023-07-01T05:30:00Z'))", "23"},
	    {"day(date('2022-07-01T04:30:00Z'))", "30"},
	    {"day(date('2023-07-01T05:30:00Z'))", "30"},
	    /* 3 April 2022 has 23 hours, 30 October 25 */
	    {"add_days(date('2022-04-02T02:30'), 1)",
		"2022-04-03T03:30:00-05:00"},
	    {"add_days(date('2022-04-02T12:00'), 1)",
		"2022-04-03T12:00:00-05:00"},
	    {"days_between(date('2022-04-02T23:59'), "
	     "date('2022-04-04T00:01'))",
		"2"},
	    {"add_days(date('2022-10-29T01:30'), 1)",
		"2022-10-30T01:30:00-05:00"},
	    {"start_of(date('2022-10-30T07:30:00Z'), 'hour')",
		"2022-10-30T01:00:00-06:00"},
	    {"start_of(date('2022-10-30T06:30:00Z'), 'hour')",
		"2022-10-30T01:00:00-05:00"},
	    {"days_between(date('2022-10-29'), date('2022-10-31'))", "2"},
	    {"start_of(date('2023-04-02T02:30'), 'hour')",
		"2023-04-02T02:00:00-06:00"},
	};
	static const struct expr_place place = {
	    .text = "a\n1\n",
	    .zone = "America/Mexico_City",
	    .now = "2022-10-30T12:00:00",
	};

	(void)state;
	check_exprs(&place, rows, countof(rows));
}

static void
madrid(void **state)
{
	static const struct expr_row rows[] = {
	    /* 29 March 2026: 2:00 is 3:00 */
	    {"add_days(date('2026-03-28T02:30'), 1)",
		"2026-03-29T03:30:00+02:00"},
	    {"add_days(date('2026-03-28T12:00'), 1)",
		"2026-03-29T12:00:00+02:00"},
	    {"add_days(date('2026-03-29T12:00'), -1)",
		"2026-03-28T12:00:00+01:00"},
	    {"days_between(date('2026-03-28T23:30'), "
	     "date('2026-03-30T00:30'))",
		"2"},
	    {"date('2026-03-29T02:30')", "2026-03-29T03:30:00+02:00"},
	    /* 25 October 2026: 3:00 is 2:00 */
	    {"date('2026-10-25T02:30')", "2026-10-25T02:30:00+02:00"},
	    {"date('2026-10-25T01:30:00Z')", "2026-10-25T02:30:00+01:00"},
	    {"start_of(date('2026-10-25T01:30:00Z'), 'hour')",
		"2026-10-25T02:00:00+01:00"},
	    {"date('2026-10-25T00:30:00Z') < date('2026-10-25T01:30:00Z')",
		"true"},
	    {"hour(date('2026-10-25T00:30:00Z')) = "
	     "hour(date('2026-10-25T01:30:00Z'))",
		"true"},
	    {"days_since(date('2026-10-24'))", "1"},
	    {"add_months(date('2026-02-28T02:30'), 1)",
		"2026-03-28T02:30:00+01:00"},
	    {"date('2026-07-01') = date('2026-06-30T22:00:00Z')", "true"},
	    {"date('2026-01-01') = date('2025-12-31T23:00:00Z')", "true"},
	};
	static const struct expr_place place = {
	    .text = "a\n1\n",
	    .zone = "Europe/Madrid",
	    .now = "2026-10-25T23:30:00",
	};

	(void)state;
	check_exprs(&place, rows, countof(rows));
}

/* The clock changes at midnight: there are days without one. */
static void
santiago(void **state)
{
	static const struct expr_row rows[] = {
	    {"date('2025-09-07T00:30')", "2025-09-07T01:30:00-03:00"},
	    {"date('2025-09-07') = date('2025-09-07T04:00:00Z')", "true"},
	    {"day(date('2025-09-07T03:59:59Z'))", "6"},
	    {"day(date('2025-09-07T04:00:00Z'))", "7"},
	    {"hour(date('2025-09-07T04:00:00Z'))", "1"},
	    {"days_between(date('2025-09-06'), date('2025-09-08'))", "2"},
	    {"days_between(date('2025-09-06T23:30'), "
	     "date('2025-09-07T01:30'))",
		"1"},
	    {"add_days(date('2025-09-06T00:30'), 1)",
		"2025-09-07T01:30:00-03:00"},
	    {"start_of(date('2025-09-07T12:00'), 'day')", "2025-09-07"},
	    /* 5 April 2025: 24:00 is 23:00 */
	    {"day(date('2025-04-06T03:30:00Z'))", "5"},
	    {"hour(date('2025-04-06T02:30:00Z'))", "23"},
	    {"hour(date('2025-04-06T03:30:00Z'))", "23"},
	    {"days_since(date('2025-04-06T03:30:00Z'))", "155"},
	};
	static const struct expr_place place = {
	    .text = "a\n1\n",
	    .zone = "America/Santiago",
	    .now = "2025-09-07T12:00:00",
	};

	(void)state;
	check_exprs(&place, rows, countof(rows));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(calendar),
	    cmocka_unit_test(mexico_city),
	    cmocka_unit_test(madrid),
	    cmocka_unit_test(santiago),
	};

	return cmocka_run_group_tests_name("expr_date", tests, NULL, NULL);
}
