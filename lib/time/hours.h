#ifndef CX_TIME_HOURS_H
#define CX_TIME_HOURS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"

/* From one clock reading to another, in us since the midnight that begins its
 * day; `to' may be on the next day (at most 24 hours after `from'). */
struct cx_shift {
	int64_t from_us;
	int64_t to_us;
};

enum { CX_SHIFTS_MOST = 128 };

/*
 * Working hours of a week.  Those of weekday w (Monday 0 .. Sunday 6) are
 * shifts[first[w]] to before shifts[first[w + 1]], in order; no two overlap.
 * A shift belongs to the day on which it begins, also after midnight.
 */
struct cx_hours {
	size_t first[8];
	struct cx_shift shifts[CX_SHIFTS_MOST];
};

/*
 * "mon-fri 09:00-14:00,16:00-19:00; sat 10:00-13:00".  Days: names in English,
 * Spanish or Portuguese (long, or the first three letters; case and accents
 * do not count), lists and ranges (fri-mon goes over the week's end).  Times:
 * 9, 9:00, 24:00; one that does not end after it begins ends on the next day
 * (22:00-06:00); 24h is the whole day, and 24/7 the whole week.  False on
 * failure, with the position by origin, also where two shifts overlap.
 */
bool cx_hours_parse(struct cx_span text, struct cx_hours *out,
    const struct cx_origin *origin, struct cx_err *err);

/* The same where days may be left out: then it is every day (09:00-20:00). */
bool cx_hours_parse_daily(struct cx_span text, struct cx_hours *out,
    const struct cx_origin *origin, struct cx_err *err);

/*
 * What is left of the hours when `quiet' (NULL: nothing) is taken away, cut at
 * midnight, so that each shift is of the day on which it lies.  To the minute.
 * False: nothing is left, or more than CX_SHIFTS_MOST shifts.
 */
bool cx_hours_without(const struct cx_hours *hours,
    const struct cx_hours *quiet, struct cx_hours *out);

/*
 * Days alone, as a set of bits (Monday 1, Tuesday 2, ... Sunday 64): "sat,sun",
 * "fri-sat", "none".
 */
bool cx_hours_parse_days(struct cx_span text, unsigned *out,
    const struct cx_origin *origin, struct cx_err *err);

#endif
