/*
 * Clock times are laid over the days here: for each day the readings that the
 * lists of hours, minutes and seconds allow, and for rules more frequent than
 * daily those that fall on the interval.  Days that do not match cost nothing,
 * which is the difference from libical (see time/rule_days.c).  BYSETPOS needs
 * the whole set of a period before the first of it; sets are limited.
 */
#include "time/rule_walk.h"

#include <stdlib.h>

#include "time/civil.h"
#include "time/moment.h"
#include "time/rule_days.h"

#include "base/banned.h"

#define SECOND_US INT64_C(1000000)

enum { TIMES_MOST = 10000000, SET_MOST = 100000, SECONDS = 60 };

/* Which hours, minutes or seconds come into question, in order. */
struct clock_list {
	int n;
	int8_t v[SECONDS];
};

struct cx_rule_walk {
	const struct cx_rule *rule;
	struct cx_rule_start start;
	struct cx_rule_days *days;
	struct clock_list hours, minutes, seconds;
	int64_t unit_us; /* of the interval; 0: days or more */
	int64_t day;
	bool in_day;
	int hour, minute, second; /* indices of the next time of the day */
	int64_t left;		  /* of COUNT */
	int64_t tried;		  /* clock times, for this instance */
	bool ended;
	int64_t *set; /* of BYSETPOS */
	size_t set_n, set_room, set_next;
	int64_t ahead; /* the first reading of the next set */
	bool has_ahead;
};

bool
cx_rule_is_timed(const struct cx_rule *r)
{
	return r->freq > CX_DAILY || cx_rule_has(r, CX_BY_HOUR) ||
	       cx_rule_has(r, CX_BY_MINUTE) || cx_rule_has(r, CX_BY_SECOND);
}

/* The values of a part, else all, else the one of the anchor. */
static void
set_list(struct clock_list *list, const struct cx_rule *r, enum cx_by part,
    bool all, int64_t anchor, int n)
{
	for (int i = 0; i < n; i++)
		if (cx_rule_has(r, part) ? cx_rule_lists(r, part, i)
					 : all || i == anchor)
			list->v[list->n++] = (int8_t)i;
}

static void
set_clock(struct cx_rule_walk *w)
{
	const struct cx_rule *r = w->rule;
	int64_t s = (w->start.anchor_us % CX_DAY_US + CX_DAY_US) % CX_DAY_US /
		    SECOND_US;

	set_list(&w->hours, r, CX_BY_HOUR, r->freq >= CX_HOURLY, s / 3600, 24);
	set_list(&w->minutes, r, CX_BY_MINUTE, r->freq >= CX_MINUTELY,
	    s / 60 % 60, 60);
	set_list(
	    &w->seconds, r, CX_BY_SECOND, r->freq >= CX_SECONDLY, s % 60, 60);
	if (r->freq == CX_HOURLY)
		w->unit_us = 3600 * SECOND_US;
	else if (r->freq == CX_MINUTELY)
		w->unit_us = 60 * SECOND_US;
	else if (r->freq == CX_SECONDLY)
		w->unit_us = SECOND_US;
}

static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

struct cx_rule_walk *
cx_rule_walk_new(const struct cx_rule *rule, const struct cx_rule_start *start,
    struct cx_err *err)
{
	struct cx_rule_walk *w = calloc(1, sizeof(*w));
	int64_t anchor_day = floor_div(start->anchor_us, CX_DAY_US);

	if (w == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	w->rule = rule;
	w->start = *start;
	w->left = rule->count > 0 ? rule->count : INT64_MAX;
	set_clock(w);
	w->days = cx_rule_days_new(rule, anchor_day,
	    rule->count > 0 ? anchor_day : start->not_before, err);
	if (w->days == NULL) {
		free(w);
		return NULL;
	}
	return w;
}

void
cx_rule_walk_free(struct cx_rule_walk *w)
{
	if (w == NULL)
		return;
	cx_rule_days_free(w->days);
	free(w->set);
	free(w);
}

/* Does a reading fall on the interval, counted from the anchor? */
static bool
is_on_interval(const struct cx_rule_walk *w, int64_t us)
{
	int64_t n;

	if (w->unit_us == 0)
		return true;
	n = floor_div(us, w->unit_us) -
	    floor_div(w->start.anchor_us, w->unit_us);
	return n % w->rule->interval == 0;
}

static int64_t
reading(const struct cx_rule_walk *w)
{
	int64_t s = w->hours.v[w->hour] * INT64_C(3600) +
		    w->minutes.v[w->minute] * 60 + w->seconds.v[w->second];

	return w->day * CX_DAY_US + s * SECOND_US;
}

/* On to the next time of the day; from one that does not fall on the
 * interval, over all that share its hour or minute. */
static void
step(struct cx_rule_walk *w, bool fits)
{
	if ((fits || w->unit_us == SECOND_US) && ++w->second < w->seconds.n)
		return;
	w->second = 0;
	if ((fits || w->unit_us <= 60 * SECOND_US) &&
	    ++w->minute < w->minutes.n)
		return;
	w->minute = 0;
	if (++w->hour < w->hours.n)
		return;
	w->hour = 0;
	w->in_day = false;
}

/* The next reading before BYSETPOS, COUNT and UNTIL; false: no more, or an
 * error. */
static bool
next_reading(struct cx_rule_walk *w, int64_t *us, struct cx_err *err)
{
	bool fits;

	for (;;) {
		if (!w->in_day && !cx_rule_days_next(w->days, &w->day))
			return false;
		w->in_day = true;
		if (!w->start.timed) {
			w->in_day = false;
			*us = w->day * CX_DAY_US;
			return true;
		}
		for (fits = false; w->in_day && !fits; step(w, fits)) {
			*us = reading(w);
			fits = is_on_interval(w, *us);
			if (++w->tried > TIMES_MOST)
				return cx_fail(err, CX_CONFIG,
				    "a rule of recurrence finds nothing in ten "
				    "million steps");
		}
		if (fits)
			return true;
	}
}

/* The period of a reading, from which BYSETPOS chooses. */
static int64_t
period(const struct cx_rule_walk *w, int64_t us)
{
	int64_t day = floor_div(us, CX_DAY_US);
	struct cx_date date = cx_civil_date(day);

	switch (w->rule->freq) {
	case CX_YEARLY:
		return date.year;
	case CX_MONTHLY:
		return date.year * INT64_C(12) + date.month;
	case CX_WEEKLY: /* day 0 was a Thursday */
		return floor_div(day + 3 - w->rule->week_start, 7);
	case CX_DAILY:
		return day;
	case CX_HOURLY:
	case CX_MINUTELY:
	case CX_SECONDLY:
		break;
	}
	return floor_div(us, w->unit_us);
}

static bool
add_to_set(struct cx_rule_walk *w, int64_t us, struct cx_err *err)
{
	if (w->set_n == SET_MOST)
		return cx_fail(err, CX_CONFIG,
		    "BYSETPOS chooses from more than 100000 times");
	if (w->set_n == w->set_room) {
		size_t room = w->set_room ? w->set_room * 2 : 64;
		int64_t *set = realloc(w->set, room * sizeof(*set));

		if (set == NULL)
			return cx_fail_memory(err);
		w->set = set;
		w->set_room = room;
	}
	w->set[w->set_n++] = us;
	return true;
}

/* Keeps the chosen ones. */
static void
choose(struct cx_rule_walk *w)
{
	int64_t n = (int64_t)w->set_n;
	size_t kept = 0;

	for (int64_t i = 0; i < n; i++)
		if (cx_rule_lists(w->rule, CX_BY_SETPOS, i + 1) ||
		    cx_rule_lists(w->rule, CX_BY_SETPOS, i - n))
			w->set[kept++] = w->set[i];
	w->set_n = kept;
}

/* All readings of the next period. */
static bool
read_set(struct cx_rule_walk *w, struct cx_err *err)
{
	int64_t us;

	w->set_n = w->set_next = 0;
	if (!w->has_ahead && !next_reading(w, &w->ahead, err))
		return false;
	w->has_ahead = false;
	if (!add_to_set(w, w->ahead, err))
		return false;
	while (next_reading(w, &us, err)) {
		if (period(w, us) != period(w, w->ahead)) {
			w->ahead = us;
			w->has_ahead = true;
			break;
		}
		if (!add_to_set(w, us, err))
			return false;
	}
	choose(w);
	return err->code == CX_OK;
}

/* The next reading of the rule, also before the anchor. */
static bool
next_chosen(struct cx_rule_walk *w, int64_t *us, struct cx_err *err)
{
	if (!cx_rule_has(w->rule, CX_BY_SETPOS) || cx_rule_is_native(w->rule))
		return next_reading(w, us, err);
	while (w->set_next == w->set_n)
		if (!read_set(w, err))
			return false;
	*us = w->set[w->set_next++];
	return true;
}

bool
cx_rule_walk_next(struct cx_rule_walk *w, int64_t *us, struct cx_err *err)
{
	w->tried = 0;
	while (!w->ended && w->left > 0 && next_chosen(w, us, err)) {
		if (*us < w->start.anchor_us)
			continue;
		if (*us > w->start.until_us)
			break;
		w->left--;
		return true;
	}
	w->ended = true;
	return false;
}
