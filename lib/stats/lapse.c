/*
 * "Within 90 days" means days of the calendar: with 24-hour days, who wrote
 * at 9:00 would be in the list of a job that runs at 8:00 and not in that of
 * one that runs at 10:00, and a change of clocks would move both.  So it is
 * what days_since() of the expressions counts.  Hours and less are of the
 * clock.
 */
#include "stats/lapse.h"

#include "time/civil.h"
#include "time/moment.h"
#include "time/timespan.h"

#include "base/banned.h"

enum { MONTHS_MOST = 12000, DAYS_MOST = 366000 };

bool
cx_lapse_read(struct cx_span text, struct cx_lapse *out,
    const struct cx_origin *origin, struct cx_err *err)
{
	struct cx_timespan t;

	if (!cx_timespan_parse(text, &t, origin, err))
		return false;
	if (t.business_days != 0 || t.months < 0 || t.days < 0 || t.us < 0)
		return cx_origin_fail(origin, 0, err,
		    "neither business days nor a sign can be here");
	if (t.us > 0 && (t.months > 0 || t.days > 0))
		return cx_origin_fail(origin, 0, err,
		    "either days and more, or hours and less: not both");
	if (t.months > MONTHS_MOST || t.days > DAYS_MOST ||
	    t.us > DAYS_MOST * CX_DAY_US)
		return cx_origin_fail(
		    origin, 0, err, "longer than a thousand years");
	*out = (struct cx_lapse){(int32_t)t.months, (int32_t)t.days, t.us};
	return true;
}

int32_t
cx_lapse_day(const struct cx_lapse *l, int32_t day, int sign)
{
	int64_t d = day;

	if (l->months != 0)
		d = cx_civil_add_months(d, (int64_t)sign * l->months);
	return (int32_t)(d + (int64_t)sign * l->days);
}

int32_t
cx_lapse_day_of(int64_t us, const struct cx_zone *zone)
{
	struct cx_moment m = {us, false};

	return (int32_t)cx_moment_day(m, zone, NULL);
}

bool
cx_lapse_holds(const struct cx_lapse *l, int64_t from_us, int64_t to_us,
    const struct cx_zone *zone)
{
	if (l->us > 0)
		return to_us - from_us <= l->us;
	return cx_lapse_day_of(to_us, zone) <=
	       cx_lapse_day(l, cx_lapse_day_of(from_us, zone), 1);
}
