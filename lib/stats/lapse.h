#ifndef CX_STATS_LAPSE_H
#define CX_STATS_LAPSE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"
#include "time/zone.h"

/*
 * A length of time as people say it, '30 days': by the calendar, or by the
 * clock.  A plain value; {0} is no time, by the calendar.
 */
struct cx_lapse {
	int32_t months;
	int32_t days;
	int64_t us; /* above 0: by the clock, then the others are 0 */
};

/*
 * Reads a timespan (time/timespan.h) of months and days, or of hours and less.
 * False on failure, with the position by origin: both, business days, one
 * below 0, or beyond a thousand years.
 */
bool cx_lapse_read(struct cx_span text, struct cx_lapse *out,
    const struct cx_origin *origin, struct cx_err *err);

/* The local day so much after (sign 1) or before (-1) a day. */
int32_t cx_lapse_day(const struct cx_lapse *l, int32_t day, int sign);

/*
 * Whether `to', which is not before `from', is no more than the lapse after
 * it: by the calendar local days count and the clock does not, so that two
 * events of one day are 0 days apart.  Instants in us; the zone is of days.
 */
bool cx_lapse_holds(const struct cx_lapse *l, int64_t from_us, int64_t to_us,
    const struct cx_zone *zone);

/* The local day of an instant. */
int32_t cx_lapse_day_of(int64_t us, const struct cx_zone *zone);

#endif
