#ifndef CX_TIME_CIVIL_H
#define CX_TIME_CIVIL_H

#include <stdbool.h>
#include <stdint.h>

/*
 * The proleptic Gregorian calendar; days are counted from 1970-01-01.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", 2013.
 */
struct cx_date {
	int32_t year;  /* 0001..9999 */
	int32_t month; /* 1..12 */
	int32_t day;   /* 1..31 */
};

int64_t cx_civil_days(struct cx_date d);
struct cx_date cx_civil_date(int64_t days);
bool cx_civil_valid(struct cx_date d);
int32_t cx_civil_month_days(int32_t year, int32_t month);

/* Monday 1 .. Sunday 7 (ISO 8601). */
int32_t cx_civil_weekday(int64_t days);

/* The ISO week (1..53) and its year. */
void cx_civil_week(int64_t days, int32_t *year, int32_t *week);

/* The same day `months' later; the last day of the month if it is shorter. */
int64_t cx_civil_add_months(int64_t days, int64_t months);

/* Whole months from a to b, negative when b < a (as cx_civil_add_months). */
int64_t cx_civil_months_between(int64_t a, int64_t b);

#endif
