#ifndef CX_REMIND_STEP_H
#define CX_REMIND_STEP_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"
#include "time/calendar.h"

/* When to speak, counted from a due date: "-7d", "0", "+3d", "opens+1m". */
struct cx_remind_step {
	struct cx_span text; /* as written; borrowed */
	int32_t days;
	int32_t months;
	int32_t business; /* days */
	bool opens;	  /* counted from the day on which the window opens */
};

/*
 * A sign, a whole number from 1 without leading zeros, and d (days), bd
 * (business days), w (weeks) or m (months); or 0.  At most 100 years.  False:
 * not a step, *out untouched.
 */
bool cx_remind_step_parse(struct cx_span s, struct cx_remind_step *out);

/*
 * The same, or "opens" and such a step that is not 0, or "opens" alone: of a
 * window of every year.
 */
bool cx_remind_step_parse_any(struct cx_span s, struct cx_remind_step *out);

/*
 * The same without a sign and business days, for how long something lasts:
 * "15d", "1m", "0".
 */
bool cx_remind_span_parse(struct cx_span s, struct cx_remind_step *out);

/* Whether both are the same day for every due date: "-7d" and "-1w". */
bool cx_remind_step_same(
    const struct cx_remind_step *a, const struct cx_remind_step *b);

/*
 * The day of the step of what is due on `due' (days from 1970-01-01).  Months
 * keep the day of the month, or take the last one of a month that is shorter.
 * calendar: for business days; may be NULL where the step has none.
 */
int64_t cx_remind_step_day(const struct cx_remind_step *s, int64_t due,
    const struct cx_calendar *calendar);

#endif
