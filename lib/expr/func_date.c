/*
 * Functions of dates count calendar days in the zone of the run, because
 * deadlines do: a day that a clock change made 23 hours long is a day.  What
 * shifts an instant keeps its local clock for the same reason.  Out of the
 * years 1 to 9999 there is no date, and the result is missing.
 */
#include "expr/func.h"

#include <math.h>

#include "base/near.h"
#include "time/civil.h"

#include "base/banned.h"

#define HOUR_US INT64_C(3600000000)
#define FIRST_DAY INT64_C(-719162) /* 0001-01-01 */
#define LAST_DAY INT64_C(2932896)  /* 9999-12-31 */

static int64_t
day_of(const struct cx_eval *e, const struct cx_value *v)
{
	return cx_moment_day(v->u.moment, e->zone, NULL);
}

CX_CALL(cx_func_date)
{
	struct cx_moment m;

	(void)n;
	if (args[0].type == CX_MOMENT) {
		*out = args[0];
		return;
	}
	if (!cx_dates_parse(e->world->dates, args[0].u.text, &m)) {
		cx_node_fail(e, CX_DATA, "date(): not a date");
		cx_fail_value(e->err, args[0].u.text);
		return;
	}
	*out = cx_value_moment(m.us, m.day);
}

CX_CALL(cx_func_today)
{
	(void)args;
	(void)n;
	*out = cx_value_moment(e->today * CX_DAY_US, true);
}

CX_CALL(cx_func_now)
{
	(void)args;
	(void)n;
	*out = cx_value_moment(e->now_us, false);
}

CX_CALL(cx_func_days_since)
{
	(void)n;
	*out = cx_value_number((double)(e->today - day_of(e, &args[0])));
}

CX_CALL(cx_func_days_until)
{
	(void)n;
	*out = cx_value_number((double)(day_of(e, &args[0]) - e->today));
}

CX_CALL(cx_func_days_between)
{
	int64_t a = day_of(e, &args[0]), b = day_of(e, &args[1]);

	(void)n;
	*out = cx_value_number((double)(b - a));
}

CX_CALL(cx_func_months_between)
{
	int64_t a = day_of(e, &args[0]), b = day_of(e, &args[1]);

	(void)n;
	*out = cx_value_number((double)cx_civil_months_between(a, b));
}

/* Whole years, rounded down: a birth still to come has age -1. */
CX_CALL(cx_func_age)
{
	int64_t birth = day_of(e, &args[0]);
	int64_t at = n == 2 ? day_of(e, &args[1]) : e->today;
	double months = (double)cx_civil_months_between(birth, at);

	if (months == 0 && at < birth)
		months = -1;
	*out = cx_value_number(floor(months / 12));
}

CX_CALL(cx_func_year)
{
	(void)n;
	*out = cx_value_number(cx_civil_date(day_of(e, &args[0])).year);
}

CX_CALL(cx_func_month)
{
	(void)n;
	*out = cx_value_number(cx_civil_date(day_of(e, &args[0])).month);
}

CX_CALL(cx_func_day)
{
	(void)n;
	*out = cx_value_number(cx_civil_date(day_of(e, &args[0])).day);
}

CX_CALL(cx_func_weekday)
{
	(void)n;
	*out = cx_value_number(cx_civil_weekday(day_of(e, &args[0])));
}

/* A day has no hour: it is not known, and not midnight. */
CX_CALL(cx_func_hour)
{
	int64_t clock;

	(void)n;
	if (args[0].u.moment.day)
		return;
	cx_moment_day(args[0].u.moment, e->zone, &clock);
	*out = cx_value_number((double)(clock / HOUR_US));
}

/* m moved to another local day. */
static void
move(struct cx_eval *e, struct cx_moment m, int64_t day, struct cx_value *out)
{
	int64_t clock;

	if (day < FIRST_DAY || day > LAST_DAY)
		return;
	if (m.day) {
		*out = cx_value_moment(day * CX_DAY_US, true);
	} else if (cx_moment_day(m, e->zone, &clock) == day) {
		*out = cx_value_moment(m.us, false);
	} else {
		*out = cx_value_moment(
		    cx_zone_instant(e->zone, day * CX_DAY_US + clock), false);
	}
}

CX_CALL(cx_func_add_days)
{
	double days = args[1].u.number;

	(void)n;
	if (fabs(days) < 1e7)
		move(e, args[0].u.moment, day_of(e, &args[0]) + (int64_t)days,
		    out);
}

CX_CALL(cx_func_add_months)
{
	double months = args[1].u.number, year;
	int64_t day = day_of(e, &args[0]);

	(void)n;
	year = cx_civil_date(day).year + months / 12;
	if (year > -1 && year < 10001)
		move(e, args[0].u.moment,
		    cx_civil_add_months(day, (int64_t)months), out);
}

enum unit { HOUR, DAY, WEEK, MONTH, QUARTER, YEAR };

static const struct cx_span units[] = {
    [HOUR] = {"hour", 4},
    [DAY] = {"day", 3},
    [WEEK] = {"week", 4},
    [MONTH] = {"month", 5},
    [QUARTER] = {"quarter", 7},
    [YEAR] = {"year", 4},
};

bool
cx_func_unit(struct cx_span s, struct cx_near_hint *hint)
{
	for (size_t i = 0; i < countof(units); i++)
		if (cx_span_eq(s, units[i]))
			return true;
	*hint = cx_near_hint(s, units, countof(units));
	return false;
}

static int64_t
first_day(int64_t day, enum unit unit)
{
	struct cx_date d = cx_civil_date(day);

	if (unit == WEEK)
		return day - (cx_civil_weekday(day) - 1);
	if (unit == MONTH || unit == QUARTER || unit == YEAR)
		d.day = 1;
	if (unit == QUARTER)
		d.month -= (d.month - 1) % 3;
	if (unit == YEAR)
		d.month = 1;
	return cx_civil_days(d);
}

/*
 * The hour is taken off the instant, not off the local clock, so that the
 * second of two equal hours in autumn keeps its own beginning.
 */
CX_CALL(cx_func_start_of)
{
	struct cx_moment m = args[0].u.moment;
	int64_t clock, day = cx_moment_day(m, e->zone, &clock);
	enum unit unit = HOUR;

	(void)n;
	while (unit < YEAR && !cx_span_eq(args[1].u.text, units[unit]))
		unit++;
	if (unit != HOUR)
		*out = cx_value_moment(first_day(day, unit) * CX_DAY_US, true);
	else if (m.day)
		*out = cx_value_moment(cx_moment_instant(m, e->zone), false);
	else
		*out = cx_value_moment(m.us - clock % HOUR_US, false);
}
