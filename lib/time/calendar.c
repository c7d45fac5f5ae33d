/*
 * Working time is a difference of two running totals, not a walk over days:
 * weeks are multiplied, and only days that differ from their weekday (the odd
 * days: holidays, and days on which a clock change falls into working hours)
 * stand in a sorted table with the total of their differences.  A table with a
 * row for every day would be as fast, but would end somewhere.
 *
 * A reading that a clock skips stands for the moment of the change: so readings
 * in order are instants in order, and no time is counted twice.
 */
#include "time/calendar_state.h"

#include "base/banned.h"

#define FIRST_DAY INT64_C(-719162) /* 0001-01-01 */
#define LAST_DAY INT64_C(2932896)  /* 9999-12-31 */
#define DAYS_MOST INT64_C(10000000)

/* How many of n sorted keys are before x. */
static size_t
count_before(const int64_t *keys, size_t n, int64_t x)
{
	size_t base = 0;

	while (n > 0) {
		size_t half = n / 2;

		if (keys[base + half] < x) {
			base += half + 1;
			n -= half + 1;
		} else {
			n = half;
		}
	}
	return base;
}

/* The total until day begins; k odd days are before it. */
static int64_t
total(const struct cx_measure *m, int64_t day, size_t k)
{
	return cx_measure_plain(m, day) + m->delta[k];
}

/* Does the day with `rest' of the total still to come end after it? */
static bool
reaches(int64_t value, int64_t rest, bool late)
{
	return late ? rest < value : rest <= value;
}

/*
 * The day in which the total becomes x, the first such, or `late', the last
 * in which it has been x; *rest is what is missing when it begins.
 */
static int64_t
find_day(const struct cx_calendar *c, const struct cx_measure *m, int64_t x,
    bool late, int64_t *rest)
{
	size_t k = count_before(m->total, c->n, late ? x + 1 : x);
	int64_t day = c->n > 0 ? c->day[0] : 0, weeks;

	if (k > 0) {
		*rest = x - m->total[k - 1];
		if (reaches(m->value[k - 1], *rest, late))
			return c->day[k - 1];
		*rest -= m->value[k - 1];
		day = c->day[k - 1] + 1;
	} else {
		*rest = x - total(m, day, 0);
	}
	weeks = cx_floor_div(late ? *rest : *rest - 1, m->week);
	day += weeks * 7;
	*rest -= weeks * m->week;
	for (;; day++) {
		int w = cx_calendar_weekday(day);
		int64_t value = m->before[w + 1] - m->before[w];

		if (reaches(value, *rest, late))
			return day;
		*rest -= value;
	}
}

/* The instant of a local reading. */
static int64_t
instant(const struct cx_calendar *c, int64_t local)
{
	int64_t t = cx_zone_instant(c->zone, local);
	int64_t skipped = t + cx_zone_offset(c->zone, t) - local;

	return skipped > 0 ? cx_zone_next_change(c->zone, t - skipped) : t;
}

static int64_t
clip(int64_t x, int64_t most)
{
	return x < 0 ? 0 : x > most ? most : x;
}

int64_t
cx_calendar_worked_on(const struct cx_calendar *c, int64_t day, int64_t t)
{
	int w = cx_calendar_weekday(day);
	int64_t sum = 0;

	for (size_t i = c->hours.first[w]; i < c->hours.first[w + 1]; i++) {
		int64_t midnight = day * CX_DAY_US;
		int64_t from =
		    instant(c, midnight + c->hours.shifts[i].from_us);
		int64_t to = instant(c, midnight + c->hours.shifts[i].to_us);

		sum += clip(t - from, to - from);
	}
	return sum;
}

static bool
find_odd(const struct cx_calendar *c, int64_t day, size_t *k)
{
	*k = count_before(c->day, c->n, day);
	return *k < c->n && c->day[*k] == day;
}

/* Where clocks change: the day before, this one, the next, by instants. */
static int64_t
worked_around(const struct cx_calendar *c, int64_t day, int64_t t)
{
	int64_t sum;
	size_t k;

	find_odd(c, day - 1, &k);
	sum = total(&c->work, day - 1, k);
	for (int64_t d = day - 1; d <= day + 1; d++) {
		while (k < c->n && c->day[k] < d)
			k++;
		if (k == c->n || c->day[k] != d || !c->holiday[k])
			sum += cx_calendar_worked_on(c, d, t);
	}
	return sum;
}

/* Working time until t, from some moment long ago. */
static int64_t
worked(const struct cx_calendar *c, int64_t t)
{
	int64_t local = t + cx_zone_offset(c->zone, t);
	int64_t day = cx_floor_div(local, CX_DAY_US);
	int64_t us = local - day * CX_DAY_US, sum;
	const struct cx_hours *h = &c->hours;
	int w = cx_calendar_weekday(day);
	bool odd, shut;
	size_t k, last;

	odd = find_odd(c, day, &k);
	if (odd && c->changed[k])
		return worked_around(c, day, t);
	sum = total(&c->work, day, k);
	shut = k > 0 && c->day[k - 1] == day - 1 && c->holiday[k - 1];
	last = h->first[(w + 6) % 7 + 1];
	if (last > h->first[(w + 6) % 7] && !shut) /* yesterday's night shift */
		sum -=
		    clip(h->shifts[last - 1].to_us - CX_DAY_US - us, CX_DAY_US);
	if (odd && c->holiday[k])
		return sum;
	for (size_t i = h->first[w]; i < h->first[w + 1]; i++)
		sum += clip(us - h->shifts[i].from_us,
		    h->shifts[i].to_us - h->shifts[i].from_us);
	return sum;
}

/* The instant at which the total of working time is x (see find_day). */
static int64_t
when_worked(const struct cx_calendar *c, int64_t x, bool late)
{
	int64_t rest, day = find_day(c, &c->work, x, late, &rest), length;
	int w = cx_calendar_weekday(day);
	const struct cx_shift *s = &c->hours.shifts[c->hours.first[w]];
	int64_t midnight = day * CX_DAY_US, from;
	size_t k;

	if (!find_odd(c, day, &k) || !c->changed[k]) {
		for (; !reaches(s->to_us - s->from_us, rest, late); s++)
			rest -= s->to_us - s->from_us;
		return cx_zone_instant(c->zone, midnight + s->from_us + rest);
	}
	for (;; s++) {
		from = instant(c, midnight + s->from_us);
		length = instant(c, midnight + s->to_us) - from;
		if (reaches(length, rest, late))
			return from + rest;
		rest -= length;
	}
}

const struct cx_zone *
cx_calendar_zone(const struct cx_calendar *c)
{
	return c->zone;
}

bool
cx_calendar_is_holiday(const struct cx_calendar *c, int64_t day)
{
	size_t k;

	return find_odd(c, day, &k) && c->holiday[k];
}

bool
cx_calendar_is_business_day(const struct cx_calendar *c, int64_t day)
{
	return !cx_calendar_is_weekend(c, day) &&
	       !cx_calendar_is_holiday(c, day);
}

/* Business days before this one, from some day long ago. */
static int64_t
business_until(const struct cx_calendar *c, int64_t day)
{
	return total(&c->business, day, count_before(c->day, c->n, day));
}

static int64_t
business_at(const struct cx_calendar *c, int64_t number)
{
	int64_t rest;

	return find_day(c, &c->business, number, true, &rest);
}

int64_t
cx_calendar_add_days(const struct cx_calendar *c, int64_t day, int64_t n)
{
	n = n < -DAYS_MOST ? -DAYS_MOST : n > DAYS_MOST ? DAYS_MOST : n;
	if (n > 0)
		return business_at(c, business_until(c, day + 1) + n - 1);
	if (n < 0)
		return business_at(c, business_until(c, day) + n);
	return day;
}

int64_t
cx_calendar_days_between(const struct cx_calendar *c, int64_t a, int64_t b)
{
	return business_until(c, b) - business_until(c, a);
}

bool
cx_roll_named(struct cx_span word, enum cx_roll *out)
{
	static const char *const words[] = {
	    "none", "next", "previous", "nearest"};

	for (size_t i = 0; i < countof(words); i++)
		if (cx_span_eq(word, cx_span(words[i]))) {
			*out = (enum cx_roll)i;
			return true;
		}
	return false;
}

int64_t
cx_calendar_roll(const struct cx_calendar *c, int64_t day, enum cx_roll roll)
{
	int64_t next, previous;

	if (roll == CX_ROLL_NONE || cx_calendar_is_business_day(c, day))
		return day;
	next = cx_calendar_add_days(c, day, 1);
	previous = cx_calendar_add_days(c, day, -1);
	if (roll == CX_ROLL_NEAREST)
		return next - day <= day - previous ? next : previous;
	return roll == CX_ROLL_NEXT ? next : previous;
}

int64_t
cx_calendar_between(const struct cx_calendar *c, int64_t a, int64_t b)
{
	return worked(c, b) - worked(c, a);
}

bool
cx_calendar_add(const struct cx_calendar *c, int64_t t, int64_t d, int64_t *out)
{
	int64_t most = (LAST_DAY - FIRST_DAY) * CX_DAY_US, x;

	if (d > most || d < -most)
		return false;
	x = worked(c, t) + d;
	if (x > total(&c->work, LAST_DAY, c->n) ||
	    x < total(&c->work, FIRST_DAY + 1, 0))
		return false;
	*out = when_worked(c, x, d <= 0);
	return true;
}

int64_t
cx_calendar_next_working(const struct cx_calendar *c, int64_t t)
{
	return when_worked(c, worked(c, t), true);
}

int64_t
cx_calendar_last_working(const struct cx_calendar *c, int64_t t)
{
	return when_worked(c, worked(c, t), false);
}
