#ifndef CX_TIME_CALENDAR_STATE_H
#define CX_TIME_CALENDAR_STATE_H

/* The inside of a calendar: for time/calendar*.c alone. */

#include <stddef.h>

#include "time/calendar.h"
#include "time/civil.h"
#include "time/moment.h"

/* Something that days have so much of: working time, or being a business
 * day. */
struct cx_measure {
	int64_t week;
	int64_t before[8]; /* on the weekdays before this one */
	int64_t *value;	   /* of each odd day */
	int64_t *total;	   /* until each odd day begins */
	int64_t *delta;	   /* the same, less what a calendar without odd days
			      has; delta[n] is after the last */
};

struct cx_calendar {
	const struct cx_zone *zone;
	struct cx_hours hours;
	unsigned weekend;
	size_t n; /* odd days */
	int64_t *day;
	bool *holiday; /* of each odd day */
	bool *changed; /* a clock change matters on it, or beside it */
	struct cx_measure work, business;
	int64_t *memory;
};

static inline int64_t
cx_floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/* Monday 0 .. Sunday 6. */
static inline int
cx_calendar_weekday(int64_t day)
{
	return cx_civil_weekday(day) - 1;
}

static inline bool
cx_calendar_is_weekend(const struct cx_calendar *c, int64_t day)
{
	return (c->weekend >> cx_calendar_weekday(day) & 1) != 0;
}

/* The total until day begins where every day is as its weekday. */
static inline int64_t
cx_measure_plain(const struct cx_measure *m, int64_t day)
{
	int64_t week = cx_floor_div(day + 3, 7);

	return week * m->week + m->before[day + 3 - week * 7];
}

/* Working time until t, by instants, of the shifts of a day that is no
 * holiday. */
int64_t cx_calendar_worked_on(
    const struct cx_calendar *c, int64_t day, int64_t t);

#endif
