#ifndef CX_TIME_CALENDAR_H
#define CX_TIME_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "time/holidays.h"
#include "time/hours.h"
#include "time/zone.h"

/*
 * A business calendar: which days count, and which time is working time.
 * Business days are those that are neither of the weekend nor holidays.
 * Working time is the hours of every day that is no holiday; a shift past
 * midnight goes with the day on which it begins.  Immutable: any thread may
 * use it.  Days are counted from 1970-01-01; instants and durations are us.
 */
struct cx_calendar;

enum { CX_WEEKEND_BY_HOURS = -1 };

/*
 * hours: NULL: business days, 00:00 to 24:00.  weekend: days as a set of bits
 * (cx_hours_parse_days()), or CX_WEEKEND_BY_HOURS: the days without hours,
 * where hours is NULL Saturday and Sunday.  holidays: NULL: none.  The zone
 * is borrowed, all else copied.  NULL on failure: no business day or working
 * time at all (CX_CONFIG), CX_SYSTEM.
 */
struct cx_calendar *cx_calendar_new(const struct cx_zone *zone,
    const struct cx_hours *hours, int weekend, struct cx_holidays *holidays,
    struct cx_err *err);
/*
 * The hours, every day, in another zone (borrowed) and, if asked for, with
 * the holidays of c (which may be NULL: none).  NULL as above.
 */
struct cx_calendar *cx_calendar_of_hours(const struct cx_zone *zone,
    const struct cx_hours *hours, const struct cx_calendar *c, bool holidays,
    struct cx_err *err);
void cx_calendar_free(struct cx_calendar *c);
const struct cx_zone *cx_calendar_zone(const struct cx_calendar *c);

bool cx_calendar_is_business_day(const struct cx_calendar *c, int64_t day);
bool cx_calendar_is_holiday(const struct cx_calendar *c, int64_t day);

/*
 * The n-th business day after day (n > 0) or before it (n < 0); day itself
 * for 0.  |n| at most 10 million.  Time: about 50 ns, whatever n is.
 */
int64_t cx_calendar_add_days(
    const struct cx_calendar *c, int64_t day, int64_t n);

/* Business days from a (counted) to before b; negative where b < a. */
int64_t cx_calendar_days_between(
    const struct cx_calendar *c, int64_t a, int64_t b);

enum cx_roll {
	CX_ROLL_NONE,
	CX_ROLL_NEXT,	  /* on to the next business day */
	CX_ROLL_PREVIOUS, /* back to the one before */
	CX_ROLL_NEAREST	  /* the nearer of both; of two as near, the next, so
			     that nobody loses a day */
};

/* "none", "next", "previous", "nearest"; false: another word. */
bool cx_roll_named(struct cx_span word, enum cx_roll *out);

/* A business day stays; another moves as `roll' says. */
int64_t cx_calendar_roll(
    const struct cx_calendar *c, int64_t day, enum cx_roll roll);

/*
 * Working time from instant a to b: as it passes, so a night shift in which
 * clocks go forward has an hour less.  Exact; negative where b < a.  Time:
 * about 100 ns, whatever lies between.
 */
int64_t cx_calendar_between(const struct cx_calendar *c, int64_t a, int64_t b);

/*
 * The instant that is d of working time after t (d < 0: before t).  Where a
 * shift ends with d, its end, not the beginning of the next; backwards the
 * beginning.  d = 0 is cx_calendar_next_working().  False where that is not
 * in the years 0001 to 9999; *out untouched.
 */
bool cx_calendar_add(
    const struct cx_calendar *c, int64_t t, int64_t d, int64_t *out);

/* t where it is in working time, else when that begins next. */
int64_t cx_calendar_next_working(const struct cx_calendar *c, int64_t t);

/* t where it is in working time or at its end, else when that last ended. */
int64_t cx_calendar_last_working(const struct cx_calendar *c, int64_t t);

#endif
