/*
 * A period is a number rather than a pair of dates, so that "the next one"
 * and "how many between" need no calendar; the calendar is asked twice, when a
 * day becomes a period and when a period is printed.
 */
#include "time/period.h"

#include <stdbool.h>
#include <stdio.h>

#include "base/span.h"
#include "time/civil.h"

#include "base/banned.h"

enum { WEEK = 7, MONTHS = 12, QUARTERS = 4, MONDAY_SHIFT = 3 };

const char *const cx_period_names[] = {
    "day", "week", "month", "quarter", "year", NULL};

static int64_t
of_day(int64_t day)
{
	return day;
}

/* 1970-01-01 was a Thursday: its week began three days before. */
static int64_t
of_week(int64_t day)
{
	int64_t days = day + MONDAY_SHIFT;

	return (days - ((days % WEEK) + WEEK) % WEEK) / WEEK;
}

static int64_t
of_month(int64_t day)
{
	struct cx_date d = cx_civil_date(day);

	return (int64_t)d.year * MONTHS + d.month - 1;
}

static int64_t
of_quarter(int64_t day)
{
	return of_month(day) / (MONTHS / QUARTERS);
}

static int64_t
of_year(int64_t day)
{
	return cx_civil_date(day).year;
}

static int
print_day(char *out, int64_t p)
{
	struct cx_date d = cx_civil_date(p);

	return snprintf(out, CX_PERIOD_ROOM, "%04d-%02d-%02d", (int)d.year,
	    (int)d.month, (int)d.day);
}

static int
print_week(char *out, int64_t p)
{
	int32_t year, week;

	cx_civil_week(p * WEEK - MONDAY_SHIFT, &year, &week);
	return snprintf(
	    out, CX_PERIOD_ROOM, "%04d-W%02d", (int)year, (int)week);
}

static int
print_month(char *out, int64_t p)
{
	return snprintf(out, CX_PERIOD_ROOM, "%04d-%02d", (int)(p / MONTHS),
	    (int)(p % MONTHS) + 1);
}

static int
print_quarter(char *out, int64_t p)
{
	return snprintf(out, CX_PERIOD_ROOM, "%04d-Q%d", (int)(p / QUARTERS),
	    (int)(p % QUARTERS) + 1);
}

static int
print_year(char *out, int64_t p)
{
	return snprintf(out, CX_PERIOD_ROOM, "%04d", (int)p);
}

static const struct {
	int64_t (*of)(int64_t day);
	int (*print)(char *out, int64_t period);
} units[] = {
    [CX_PERIOD_DAY] = {of_day, print_day},
    [CX_PERIOD_WEEK] = {of_week, print_week},
    [CX_PERIOD_MONTH] = {of_month, print_month},
    [CX_PERIOD_QUARTER] = {of_quarter, print_quarter},
    [CX_PERIOD_YEAR] = {of_year, print_year},
};

int64_t
cx_period_of(enum cx_period_unit unit, int64_t day)
{
	return units[unit].of(day);
}

size_t
cx_period_print(
    char out[CX_PERIOD_ROOM], enum cx_period_unit unit, int64_t period)
{
	int n = units[unit].print(out, period);

	return n < 0 || n >= CX_PERIOD_ROOM ? 0 : (size_t)n;
}

/* Months by which the year is late. */
static int64_t
shift(struct cx_periods p)
{
	bool long_one = p.unit == CX_PERIOD_YEAR || p.unit == CX_PERIOD_QUARTER;

	return long_one && p.year_starts > 1 ? p.year_starts - 1 : 0;
}

static int64_t
months_of(enum cx_period_unit unit)
{
	if (unit == CX_PERIOD_YEAR)
		return MONTHS;
	return unit == CX_PERIOD_QUARTER ? MONTHS / QUARTERS : 1;
}

int64_t
cx_periods_of(struct cx_periods p, int64_t day)
{
	int64_t late = shift(p);

	if (late == 0)
		return cx_period_of(p.unit, day);
	return (of_month(day) - late) / months_of(p.unit);
}

int64_t
cx_periods_begin(struct cx_periods p, int64_t period)
{
	int64_t month;

	if (p.unit == CX_PERIOD_DAY)
		return period;
	if (p.unit == CX_PERIOD_WEEK)
		return period * WEEK - MONDAY_SHIFT;
	month = period * months_of(p.unit) + shift(p);
	return cx_civil_days((struct cx_date){
	    (int32_t)(month / MONTHS), (int32_t)(month % MONTHS) + 1, 1});
}

int64_t
cx_periods_year_before(struct cx_periods p, int64_t period)
{
	enum { WEEKS = 52 };

	if (p.unit == CX_PERIOD_DAY)
		return cx_civil_add_months(period, -MONTHS);
	if (p.unit == CX_PERIOD_WEEK)
		return period - WEEKS;
	return period - MONTHS / months_of(p.unit);
}

size_t
cx_periods_print(char out[CX_PERIOD_ROOM], struct cx_periods p, int64_t period)
{
	int64_t year = p.unit == CX_PERIOD_YEAR ? period : period / QUARTERS;
	int n;

	if (shift(p) == 0)
		return cx_period_print(out, p.unit, period);
	n = snprintf(out, CX_PERIOD_ROOM, "%04d/%02d", (int)year,
	    (int)((year + 1) % 100));
	if (p.unit == CX_PERIOD_QUARTER)
		n += snprintf(out + n, CX_PERIOD_ROOM - (size_t)n, "-Q%d",
		    (int)(period % QUARTERS) + 1);
	return n < 0 || n >= CX_PERIOD_ROOM ? 0 : (size_t)n;
}
