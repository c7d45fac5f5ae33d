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

#endif
