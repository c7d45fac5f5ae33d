#ifndef CX_TIME_PERIOD_H
#define CX_TIME_PERIOD_H

#include <stddef.h>
#include <stdint.h>

/*
 * Periods of a calendar, each a whole number: the next period's is one more.
 * Weeks are those of ISO 8601 and begin on Monday.
 */
enum cx_period_unit {
	CX_PERIOD_DAY,
	CX_PERIOD_WEEK,
	CX_PERIOD_MONTH,
	CX_PERIOD_QUARTER,
	CX_PERIOD_YEAR
};

/* Their names, NULL-ended, for an option. */
extern const char *const cx_period_names[];

/* The period in which a day (from 1970-01-01) lies. */
int64_t cx_period_of(enum cx_period_unit unit, int64_t day);

enum { CX_PERIOD_ROOM = 16 };

/*
 * 2026-01-31, 2026-W05, 2026-01, 2026-Q1 or 2026: sorted as text, they are in
 * order.  Returns the length; not NUL-ended.
 */
size_t cx_period_print(
    char out[CX_PERIOD_ROOM], enum cx_period_unit unit, int64_t period);

/* Periods of which a year begins with another month than January. */
struct cx_periods {
	enum cx_period_unit unit;
	int year_starts; /* 1 to 12; 0 is 1 */
};

int64_t cx_periods_of(struct cx_periods p, int64_t day);

/* Its first day; the last is that of the next, less one. */
int64_t cx_periods_begin(struct cx_periods p, int64_t period);

/*
 * The period a year before: the same date, month or quarter; 52 weeks.
 */
int64_t cx_periods_year_before(struct cx_periods p, int64_t period);

/* As cx_period_print(), but 2026/27 and 2026/27-Q1 where it is two years. */
size_t cx_periods_print(
    char out[CX_PERIOD_ROOM], struct cx_periods p, int64_t period);

#endif
