/*
 * Making a calendar.  Few days are odd: a clock changes at night, so only who
 * works then (a hospital, a hot line) has odd days besides the holidays, and
 * the tables stay so small that a look-up stays in the cache.
 */
#include "time/calendar_state.h"

#include <stdlib.h>

#include "base/banned.h"

enum { SATURDAY_SUNDAY = 0x60 };

void
cx_calendar_free(struct cx_calendar *c)
{
	if (c == NULL)
		return;
	free(c->memory);
	free(c->holiday);
	free(c->changed);
	free(c->day);
	free(c);
}

/* Odd days while they are gathered. */
struct odd {
	int64_t day;
	bool holiday, changed;
};

struct odds {
	struct odd *at;
	size_t n, room;
};

static bool
add_odd(struct odds *o, struct odd odd)
{
	if (o->n == o->room) {
		size_t room = o->room ? o->room * 2 : 256;
		struct odd *at = realloc(o->at, room * sizeof(*at));

		if (at == NULL)
			return false;
		o->at = at;
		o->room = room;
	}
	o->at[o->n++] = odd;
	return true;
}

/* Does a shift of this day run into the readings from low to high? */
static bool
runs_into(const struct cx_calendar *c, int64_t day, int64_t low, int64_t high)
{
	int w = cx_calendar_weekday(day);

	for (size_t i = c->hours.first[w]; i < c->hours.first[w + 1]; i++)
		if (day * CX_DAY_US + c->hours.shifts[i].from_us < high &&
		    day * CX_DAY_US + c->hours.shifts[i].to_us > low)
			return true;
	return false;
}

/* The days that one clock change makes odd. */
static bool
add_change(const struct cx_calendar *c, struct odds *o, int64_t at)
{
	int64_t before = at + cx_zone_offset(c->zone, at - 1);
	int64_t after = at + cx_zone_offset(c->zone, at);
	int64_t low = before < after ? before : after;
	int64_t high = before < after ? after : before;
	int64_t first = cx_floor_div(low, CX_DAY_US);
	int64_t last = cx_floor_div(high, CX_DAY_US);
	bool any = false;

	for (int64_t d = first - 1; d <= last; d++)
		any = any || runs_into(c, d, low, high);
	for (int64_t d = first - 1; any && d <= last; d++)
		if (!add_odd(o, (struct odd){d, false, true}))
			return false;
	return true;
}

static int
by_day(const void *a, const void *b)
{
	int64_t x = ((const struct odd *)a)->day;
	int64_t y = ((const struct odd *)b)->day;

	return (x > y) - (x < y);
}

/* Sorted, and one for each day. */
static void
merge(struct odds *o)
{
	size_t n = 0;

	if (o->n > 0)
		qsort(o->at, o->n, sizeof(o->at[0]), by_day);
	for (size_t i = 0; i < o->n; i++) {
		if (n == 0 || o->at[n - 1].day != o->at[i].day) {
			o->at[n++] = o->at[i];
			continue;
		}
		o->at[n - 1].holiday |= o->at[i].holiday;
		o->at[n - 1].changed |= o->at[i].changed;
	}
	o->n = n;
}

static bool
gather(
    const struct cx_calendar *c, struct cx_holidays *holidays, struct odds *o)
{
	size_t n = 0;
	const int64_t *days = holidays ? cx_holidays_days(holidays, &n) : NULL;
	int64_t at = INT64_MIN;

	for (size_t i = 0; i < n; i++)
		if (!add_odd(o, (struct odd){days[i], true, false}))
			return false;
	while ((at = cx_zone_next_change(c->zone, at)) != INT64_MAX)
		if (!add_change(c, o, at))
			return false;
	merge(o);
	return true;
}

/* Room for three numbers an odd day, and one more. */
static void
place(struct cx_measure *m, int64_t *memory, size_t n)
{
	m->value = memory;
	m->total = memory + n + 1;
	m->delta = memory + 2 * (n + 1);
}

static void
sum_up(const struct cx_calendar *c, struct cx_measure *m)
{
	int64_t delta = 0;

	for (size_t i = 0; i < c->n; i++) {
		int w = cx_calendar_weekday(c->day[i]);

		m->delta[i] = delta;
		m->total[i] = cx_measure_plain(m, c->day[i]) + delta;
		delta += m->value[i] - (m->before[w + 1] - m->before[w]);
	}
	m->delta[c->n] = delta;
}

/* The tables of odd days. */
static bool
fill(struct cx_calendar *c, const struct odds *o)
{
	size_t n = c->n = o->n;

	c->day = calloc(n + 1, sizeof(*c->day));
	c->holiday = calloc(n + 1, sizeof(*c->holiday));
	c->changed = calloc(n + 1, sizeof(*c->changed));
	c->memory = calloc(6 * (n + 1), sizeof(*c->memory));
	if (!c->day || !c->holiday || !c->changed || !c->memory)
		return false;
	place(&c->work, c->memory, n);
	place(&c->business, c->memory + 3 * (n + 1), n);
	for (size_t i = 0; i < n; i++) {
		struct odd odd = o->at[i];
		int64_t end = (odd.day + 3) * CX_DAY_US;

		c->day[i] = odd.day;
		c->holiday[i] = odd.holiday;
		c->changed[i] = odd.changed;
		if (odd.holiday)
			continue;
		c->business.value[i] = !cx_calendar_is_weekend(c, odd.day);
		c->work.value[i] = cx_calendar_worked_on(c, odd.day, end);
	}
	sum_up(c, &c->work);
	sum_up(c, &c->business);
	return true;
}

static void
set_week(struct cx_calendar *c)
{
	const struct cx_hours *h = &c->hours;

	for (int w = 0; w < 7; w++) {
		int64_t sum = 0;

		for (size_t i = h->first[w]; i < h->first[w + 1]; i++)
			sum += h->shifts[i].to_us - h->shifts[i].from_us;
		c->work.before[w + 1] = c->work.before[w] + sum;
		c->business.before[w + 1] =
		    c->business.before[w] + !(c->weekend >> w & 1);
	}
	c->work.week = c->work.before[7];
	c->business.week = c->business.before[7];
}

/* Without hours, business days are open all day. */
static void
set_all_day(struct cx_calendar *c)
{
	size_t n = 0;

	for (int w = 0; w < 7; w++) {
		c->hours.first[w] = n;
		if ((c->weekend >> w & 1) == 0)
			c->hours.shifts[n++] = (struct cx_shift){0, CX_DAY_US};
	}
	c->hours.first[7] = n;
}

static unsigned
days_without_hours(const struct cx_hours *h)
{
	unsigned days = 0;

	for (int w = 0; w < 7; w++)
		if (h->first[w] == h->first[w + 1])
			days |= 1U << w;
	return days;
}

static void
set_rules(struct cx_calendar *c, const struct cx_hours *hours, int weekend)
{
	if (weekend != CX_WEEKEND_BY_HOURS)
		c->weekend = (unsigned)weekend;
	else
		c->weekend =
		    hours ? days_without_hours(hours) : SATURDAY_SUNDAY;
	if (hours != NULL)
		c->hours = *hours;
	else
		set_all_day(c);
	set_week(c);
}

struct cx_calendar *
cx_calendar_new(const struct cx_zone *zone, const struct cx_hours *hours,
    int weekend, struct cx_holidays *holidays, struct cx_err *err)
{
	struct cx_calendar *c = calloc(1, sizeof(*c));
	struct odds odds = {0};
	bool ok = false;

	if (c == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	c->zone = zone;
	set_rules(c, hours, weekend);
	if (c->business.week == 0)
		cx_fail(err, CX_CONFIG, "the weekend leaves no business day");
	else if (c->work.week == 0)
		cx_fail(err, CX_CONFIG, "no working hours on any day");
	else if (gather(c, holidays, &odds) && fill(c, &odds))
		ok = true;
	else
		cx_fail_memory(err);
	free(odds.at);
	if (!ok) {
		cx_calendar_free(c);
		return NULL;
	}
	return c;
}

struct cx_calendar *
cx_calendar_of_hours(const struct cx_zone *zone, const struct cx_hours *hours,
    const struct cx_calendar *c, bool holidays, struct cx_err *err)
{
	struct cx_holidays *days = cx_holidays_new();
	struct cx_calendar *made = NULL;
	bool ok = days != NULL;

	for (size_t i = 0; ok && c && holidays && i < c->n; i++)
		ok = !c->holiday[i] || cx_holidays_add(days, c->day[i]);
	if (ok)
		made = cx_calendar_new(zone, hours, 0, days, err);
	else
		cx_fail_memory(err);
	cx_holidays_free(days);
	return made;
}
