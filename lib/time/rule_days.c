/*
 * libical steps through years, months, weeks and days, finds days of months and
 * weekdays in them, and expands dates by SKIP and RSCALE (RFC 7529).  It is not
 * asked for more, because version 3 of Debian 12 gives other days, or none, for
 * much of RFC 5545 (seen with cases of python-dateutil):
 * FREQ=YEARLY;BYMONTHDAY=1 only in the month of DTSTART; BYYEARDAY with
 * BYMONTH, BYWEEKNO, WKST, BYMONTHDAY from the end with FREQ=DAILY, BYSETPOS
 * with FREQ=WEEKLY or a time; and FREQ=SECONDLY looks at each second of 18,000
 * years.  So the rule it gets is a plain one that yields at least all days, and
 * days are filtered here; clock times are in time/rule_walk.c.
 *
 * Everything is in UTC: libical looks up zones in files, we have time/zone.h.
 */
#include "time/rule_days.h"

#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

#include "time/civil.h"
#include "time/moment.h"

#include "base/banned.h"

enum { DAYS_MOST = 146097 /* of 400 years, after which all comes again */ };

#define LAST_DAY INT64_C(2932896) /* 9999-12-31 */

struct cx_rule_days {
	const struct cx_rule *rule;
	icalrecur_iterator *it; /* NULL: there are no days */
	int64_t last;
	int64_t next, end; /* of the days that libical's last one stands for */
	int32_t weekday;   /* not 0: the only one that counts (Monday 1) */
	bool filter[CX_BY_PARTS]; /* what libical has not looked at */
	char rscale[sizeof(((struct cx_rule *)0)->rscale)];
};

bool
cx_rule_is_native(const struct cx_rule *r)
{
	return r->freq <= CX_MONTHLY &&
	       (r->skip != CX_SKIP_OMIT || r->rscale[0] != '\0');
}

static void
put(short *list, size_t n, int value)
{
	list[n] = (short)value;
	list[n + 1] = ICAL_RECURRENCE_ARRAY_MAX;
}

/* All of a part's values, without those libical has no room for. */
static void
put_part(const struct cx_rule *r, enum cx_by part, short *list, size_t room)
{
	for (size_t i = 0; i < r->by[part].n && i + 1 < room; i++) {
		int v = r->by[part].v[i];

		if (part == CX_BY_MONTH && v > CX_LEAP_MONTH)
			v = (v - CX_LEAP_MONTH) | 0x1000; /* LEAP_MONTH */
		put(list, i, v);
	}
}

static void
put_all(short *list, int last)
{
	for (int i = 0; i < last; i++)
		put(list, (size_t)i, i + 1);
}

/* libical: Sunday 1; numbered, 8 times the number more, with its sign. */
static int
weekday_code(int weekday, int number)
{
	int code = (weekday + 1) % 7 + 1 + 8 * abs(number);

	return number < 0 ? -code : code;
}

static void
put_days(const struct cx_rule *r, struct icalrecurrencetype *to)
{
	const struct cx_rule_list *days = &r->by[CX_BY_DAY];
	size_t n = 0;

	/* in the order of the week, which libical needs */
	for (int i = 0; i < 7; i++) {
		int weekday = (r->week_start + i) % 7;

		for (size_t k = 0; k < days->n; k++)
			if ((days->v[k] & 7) == weekday &&
			    n + 1 < countof(to->by_day))
				put(to->by_day, n++,
				    weekday_code(
					weekday, (days->v[k] - weekday) / 8));
	}
}

/* SKIP and other calendars: libical does all. */
static void
plan_native(const struct cx_rule *r, struct icalrecurrencetype *to, char *scale)
{
	static const icalrecurrencetype_skip skips[] = {
	    ICAL_SKIP_OMIT, ICAL_SKIP_BACKWARD, ICAL_SKIP_FORWARD};

	put_part(r, CX_BY_MONTH, to->by_month, countof(to->by_month));
	put_part(r, CX_BY_YEARDAY, to->by_year_day, countof(to->by_year_day));
	put_part(
	    r, CX_BY_MONTHDAY, to->by_month_day, countof(to->by_month_day));
	put_part(r, CX_BY_SETPOS, to->by_set_pos, countof(to->by_set_pos));
	put_days(r, to);
	if (r->freq == CX_YEARLY && cx_rule_has(r, CX_BY_MONTHDAY) &&
	    !cx_rule_has(r, CX_BY_MONTH))
		put_all(to->by_month, 12);
	to->skip = skips[r->skip];
	to->rscale = scale;
}

/* Every day of the year or month: libical is asked for the first. */
static void
plan_all_days(struct cx_rule_days *d, struct icalrecurrencetype *to)
{
	for (int part = CX_BY_MONTH; part <= CX_BY_DAY; part++)
		d->filter[part] = true;
	put(to->by_month_day, 0, 1);
	if (d->rule->freq == CX_YEARLY)
		put(to->by_month, 0, 1);
}

/* Years and months.  Where no part says which day, the anchor's. */
static void
plan_months(struct cx_rule_days *d, struct icalrecurrencetype *to,
    struct cx_date anchor)
{
	const struct cx_rule *r = d->rule;
	bool month_days = cx_rule_has(r, CX_BY_MONTHDAY);

	if (cx_rule_has(r, CX_BY_WEEKNO) || cx_rule_has(r, CX_BY_YEARDAY)) {
		plan_all_days(d, to);
		return;
	}
	put_part(r, CX_BY_MONTH, to->by_month, countof(to->by_month));
	d->filter[CX_BY_MONTH] = r->freq == CX_MONTHLY;
	if (!month_days && cx_rule_has(r, CX_BY_DAY)) {
		put_days(r, to);
		return;
	}
	d->filter[CX_BY_DAY] = true;
	if (month_days)
		put_part(r, CX_BY_MONTHDAY, to->by_month_day,
		    countof(to->by_month_day));
	else
		put(to->by_month_day, 0, anchor.day);
	if (r->freq != CX_YEARLY || cx_rule_has(r, CX_BY_MONTH))
		return;
	if (month_days)
		put_all(to->by_month, 12);
	else
		put(to->by_month, 0, anchor.month);
}

/*
 * Weeks, and days for all that is more often.  Of a week libical is asked for
 * its first day alone: with BYDAY, WKST and INTERVAL it starts a week late.
 */
static void
plan_weeks(struct cx_rule_days *d, int64_t anchor_day)
{
	const struct cx_rule *r = d->rule;

	for (int part = CX_BY_MONTH; part <= CX_BY_DAY; part++)
		d->filter[part] = true;
	if (r->freq == CX_WEEKLY && !cx_rule_has(r, CX_BY_WEEKNO) &&
	    !cx_rule_has(r, CX_BY_YEARDAY) && !cx_rule_has(r, CX_BY_MONTHDAY) &&
	    !cx_rule_has(r, CX_BY_DAY))
		d->weekday = cx_civil_weekday(anchor_day);
}

/* The first day of the period of a day. */
static int64_t
period_start(const struct cx_rule *r, int64_t day)
{
	struct cx_date date = cx_civil_date(day);

	if (r->freq == CX_WEEKLY)
		return day -
		       (cx_civil_weekday(day) - 1 + 7 - r->week_start) % 7;
	if (r->freq > CX_WEEKLY)
		return day;
	date.day = 1;
	if (r->freq == CX_YEARLY)
		date.month = 1;
	return cx_civil_days(date);
}

/* The first day of a period that counts, not after the day `to'. */
static int64_t
jump(const struct cx_rule *r, int64_t start, int64_t to)
{
	int64_t n = r->freq > CX_DAILY ? 1 : r->interval, months;

	if (to <= start)
		return start;
	if (r->freq >= CX_WEEKLY) {
		n *= r->freq == CX_WEEKLY ? 7 : 1;
		return start + (to - start) / n * n;
	}
	n *= r->freq == CX_YEARLY ? 12 : 1;
	months = cx_civil_months_between(start, to);
	return cx_civil_add_months(start, months / n * n);
}

static struct icaltimetype
ical_day(int64_t day)
{
	struct cx_date date = cx_civil_date(day);
	struct icaltimetype t = icaltime_null_time();

	t.year = date.year;
	t.month = date.month;
	t.day = date.day;
	t.zone = icaltimezone_get_utc_timezone();
	return t;
}

static icalrecurrencetype_frequency
ical_frequency(const struct cx_rule *r)
{
	static const icalrecurrencetype_frequency of[] = {
	    ICAL_YEARLY_RECURRENCE, ICAL_MONTHLY_RECURRENCE,
	    ICAL_WEEKLY_RECURRENCE, ICAL_DAILY_RECURRENCE};

	return of[r->freq > CX_DAILY ? CX_DAILY : r->freq];
}

struct cx_rule_days *
cx_rule_days_new(const struct cx_rule *rule, int64_t anchor_day,
    int64_t not_before, struct cx_err *err)
{
	struct cx_rule_days *d = calloc(1, sizeof(*d));
	struct icalrecurrencetype to;
	int64_t start = anchor_day;

	if (d == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	d->rule = rule;
	d->last = INT64_MIN;
	memcpy(d->rscale, rule->rscale, sizeof(d->rscale));
	icalrecurrencetype_clear(&to);
	to.freq = ical_frequency(rule);
	to.interval = (short)(rule->freq > CX_DAILY ? 1 : rule->interval);
	to.week_start =
	    (icalrecurrencetype_weekday)weekday_code(rule->week_start, 0);
	to.until = ical_day(LAST_DAY);
	if (cx_rule_is_native(rule)) {
		plan_native(rule, &to, d->rscale[0] ? d->rscale : NULL);
	} else {
		start = jump(rule, period_start(rule, anchor_day), not_before);
		if (rule->freq <= CX_MONTHLY)
			plan_months(d, &to, cx_civil_date(anchor_day));
		else
			plan_weeks(d, anchor_day);
	}
	/* what an earlier call has left there would stop the iterator */
	icalerror_clear_errno();
	d->it = icalrecur_iterator_new(to, ical_day(start));
	return d;
}

void
cx_rule_days_free(struct cx_rule_days *d)
{
	if (d == NULL)
		return;
	if (d->it != NULL)
		icalrecur_iterator_free(d->it);
	free(d);
}

/* A value, or that many from the end of `last'. */
static bool
lists(const struct cx_rule *r, enum cx_by part, int64_t x, int64_t last)
{
	return cx_rule_lists(r, part, x) ||
	       cx_rule_lists(r, part, x - last - 1);
}

/* In the first days of January the week can be of the year before. */
static bool
is_in_weeks(const struct cx_rule *r, int64_t day)
{
	int64_t week_day = (cx_civil_weekday(day) - 1 + 7 - r->week_start) % 7;
	int64_t middle = day - week_day + 3; /* whose year is the week's */
	int32_t year = cx_civil_date(middle).year;
	int64_t first = cx_civil_days((struct cx_date){year, 1, 1});
	int64_t next = cx_civil_days((struct cx_date){year + 1, 1, 1});
	int64_t week = (middle - first) / 7 + 1;
	int64_t count = week + (next - 1 - middle) / 7;

	return lists(r, CX_BY_WEEKNO, week, count);
}

/* Numbers count in the month where the rule has months, else in the year. */
static bool
is_weekday(const struct cx_rule *r, int64_t day, struct cx_date date)
{
	bool in_month = r->freq == CX_MONTHLY || cx_rule_has(r, CX_BY_MONTH);
	int64_t first = cx_civil_days(
	    (struct cx_date){date.year, in_month ? date.month : 1, 1});
	int32_t month = in_month ? date.month : 12;
	int64_t last = cx_civil_days((struct cx_date){
	    date.year, month, cx_civil_month_days(date.year, month)});
	int64_t weekday = cx_civil_weekday(day) - 1;
	int64_t from_start = (day - first) / 7 + 1;
	int64_t from_end = -((last - day) / 7 + 1);

	return cx_rule_lists(r, CX_BY_DAY, weekday) ||
	       cx_rule_lists(r, CX_BY_DAY, from_start * 8 + weekday) ||
	       cx_rule_lists(r, CX_BY_DAY, from_end * 8 + weekday);
}

static bool
passes(const struct cx_rule_days *d, int64_t day)
{
	const struct cx_rule *r = d->rule;
	struct cx_date date = cx_civil_date(day);
	int64_t new_year = cx_civil_days((struct cx_date){date.year, 1, 1});
	int64_t year_end = cx_civil_days((struct cx_date){date.year, 12, 31});
	bool ok = true;

	if (d->filter[CX_BY_MONTH] && cx_rule_has(r, CX_BY_MONTH))
		ok = cx_rule_lists(r, CX_BY_MONTH, date.month);
	if (ok && d->weekday != 0)
		ok = cx_civil_weekday(day) == d->weekday;
	if (ok && d->filter[CX_BY_MONTHDAY] && cx_rule_has(r, CX_BY_MONTHDAY))
		ok = lists(r, CX_BY_MONTHDAY, date.day,
		    cx_civil_month_days(date.year, date.month));
	if (ok && d->filter[CX_BY_DAY] && cx_rule_has(r, CX_BY_DAY))
		ok = is_weekday(r, day, date);
	if (ok && d->filter[CX_BY_YEARDAY] && cx_rule_has(r, CX_BY_YEARDAY))
		ok = lists(r, CX_BY_YEARDAY, day - new_year + 1,
		    year_end - new_year + 1);
	if (ok && d->filter[CX_BY_WEEKNO] && cx_rule_has(r, CX_BY_WEEKNO))
		ok = is_in_weeks(r, day);
	return ok;
}

/* How many days libical's day stands for. */
static int64_t
span(const struct cx_rule_days *d, struct icaltimetype t)
{
	const struct cx_rule *r = d->rule;

	if (r->freq == CX_WEEKLY)
		return 7;
	if (r->freq > CX_WEEKLY || !d->filter[CX_BY_WEEKNO])
		return 1;
	if (r->freq == CX_MONTHLY)
		return cx_civil_month_days(t.year, t.month);
	return cx_civil_month_days(t.year, 2) + 337;
}

/* The next day that libical's days stand for. */
static bool
next_day(struct cx_rule_days *d, int64_t *day)
{
	struct icaltimetype t;

	if (d->next == d->end) {
		if (d->it == NULL)
			return false;
		t = icalrecur_iterator_next(d->it);
		if (icaltime_is_null_time(t))
			return false;
		d->next =
		    cx_civil_days((struct cx_date){t.year, t.month, t.day});
		d->end = d->next + span(d, t);
	}
	*day = d->next++;
	return true;
}

bool
cx_rule_days_next(struct cx_rule_days *d, int64_t *day)
{
	for (int i = 0; i < DAYS_MOST && next_day(d, day); i++)
		if (*day > d->last && *day <= LAST_DAY && passes(d, *day)) {
			d->last = *day;
			return true;
		}
	return false;
}
