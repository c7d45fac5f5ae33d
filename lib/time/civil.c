/*
 * Days are counted by arithmetic on eras of 400 years, not by mktime() or a
 * table: it is exact for every year, needs no state and no zone, and costs a
 * few multiplications, so a date column costs little more than its digits.
 */
#include "time/civil.h"

#include "base/banned.h"

enum { ERA_YEARS = 400, ERA_DAYS = 146097, EPOCH = 719468 };

/* Further than any date from any other; keeps the sums below in range. */
#define MONTHS_MOST INT64_C(12000000)

static int64_t
days_of(int64_t year, int32_t month, int32_t day)
{
	int64_t y = month <= 2 ? year - 1 : year; /* years begin in March */
	int64_t era = (y >= 0 ? y : y - (ERA_YEARS - 1)) / ERA_YEARS;
	int64_t yoe = y - era * ERA_YEARS;
	int64_t doy =
	    (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;

	return era * ERA_DAYS + yoe * 365 + yoe / 4 - yoe / 100 + doy - EPOCH;
}

int64_t
cx_civil_days(struct cx_date d)
{
	return days_of(d.year, d.month, d.day);
}

struct cx_date
cx_civil_date(int64_t days)
{
	int64_t z = days + EPOCH;
	int64_t era = (z >= 0 ? z : z - (ERA_DAYS - 1)) / ERA_DAYS;
	int64_t doe = z - era * ERA_DAYS;
	int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int64_t mp = (5 * doy + 2) / 153; /* 0: March */
	int32_t month = (int32_t)(mp < 10 ? mp + 3 : mp - 9);

	return (struct cx_date){
	    .year = (int32_t)(yoe + era * ERA_YEARS + (month <= 2)),
	    .month = month,
	    .day = (int32_t)(doy - (153 * mp + 2) / 5 + 1),
	};
}

int32_t
cx_civil_month_days(int32_t year, int32_t month)
{
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	if (month == 2)
		return leap ? 29 : 28;
	return 30 + ((month + month / 8) & 1);
}

bool
cx_civil_valid(struct cx_date d)
{
	return d.year >= 1 && d.year <= 9999 && d.month >= 1 && d.month <= 12 &&
	       d.day >= 1 && d.day <= cx_civil_month_days(d.year, d.month);
}

int32_t
cx_civil_weekday(int64_t days)
{
	int64_t r = (days + 3) % 7; /* 1970-01-01 was a Thursday */

	return (int32_t)(r < 0 ? r + 7 : r) + 1;
}

/* A week belongs to the year of its Thursday. */
void
cx_civil_week(int64_t days, int32_t *year, int32_t *week)
{
	int64_t thursday = days + 4 - cx_civil_weekday(days);

	*year = cx_civil_date(thursday).year;
	*week = (int32_t)((thursday - days_of(*year, 1, 1)) / 7) + 1;
}

static int64_t
month_number(struct cx_date d)
{
	return (int64_t)d.year * 12 + d.month - 1;
}

int64_t
cx_civil_add_months(int64_t days, int64_t months)
{
	struct cx_date d = cx_civil_date(days);
	int64_t n, year;
	int32_t month, last;

	if (months > MONTHS_MOST)
		months = MONTHS_MOST;
	if (months < -MONTHS_MOST)
		months = -MONTHS_MOST;
	n = month_number(d) + months;
	year = (n >= 0 ? n : n - 11) / 12;
	month = (int32_t)(n - year * 12) + 1;
	last = cx_civil_month_days((int32_t)year, month);
	return days_of(year, month, d.day < last ? d.day : last);
}

int64_t
cx_civil_months_between(int64_t a, int64_t b)
{
	int64_t n =
	    month_number(cx_civil_date(b)) - month_number(cx_civil_date(a));

	if (n > 0 && cx_civil_add_months(a, n) > b)
		n--;
	if (n < 0 && cx_civil_add_months(a, n) < b)
		n++;
	return n;
}
