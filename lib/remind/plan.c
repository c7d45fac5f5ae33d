/*
 * A message that falls outside its window is not handed out early for the
 * sender to keep: who pays on Sunday would still be dunned on Monday.  Its day
 * moves instead, and on that day all is asked again.  For the same reason
 * load is spread by moving days, by a hash of the obligation and not by
 * chance, so that every run finds the same day again, and the steps of a
 * ladder keep their distance.
 */
#include "remind/choose.h"

#include "base/banned.h"

/* At most so many days are between a due date and the step. */
static int64_t
reach(const struct cx_remind_step *s)
{
	int64_t days = (int64_t)s->days + INT64_C(31) * s->months +
		       INT64_C(2) * s->business;

	return s->business ? days + (days < 0 ? -60 : 60) : days;
}

/* A zone may have the day before or after ours. */
static int64_t
slack_of(const struct cx_remind_rule *rule)
{
	return rule->send || rule->spread ? 1 : 0;
}

void
cx_remind_range(const struct cx_remind_rule *rule,
    const struct cx_remind_now *now, int64_t *from, int64_t *to)
{
	int64_t first = 0, last = 0, low = now->today, slack = slack_of(rule);

	for (size_t i = 0; i < rule->n_steps; i++) {
		const struct cx_remind_step *s = &rule->steps[i];
		int64_t days = reach(s);

		/* a window opens at most a year before it closes */
		first = days - (s->opens ? 366 : 0) < first
			    ? days - (s->opens ? 366 : 0)
			    : first;
		last = days > last ? days : last;
	}
	if (now->logged && now->since < low)
		low = now->since;
	if (now->logged || slack > 0)
		low -= reach(&rule->max_late);
	*from = low - last - slack;
	*to = now->today - first + slack;
}

/* The last day on which what is due on `due' is spoken of, from day on. */
static int64_t
last_day(const struct cx_remind_rule *rule, int64_t due, int64_t day)
{
	int64_t last = cx_remind_step_day(&rule->max_late, day, NULL);
	bool until_due = rule->send && rule->send->until_due && day <= due;

	return until_due && last > due ? due : last;
}

static int64_t
step_day(const struct cx_remind_step *s, const struct cx_remind_occasion *o,
    const struct cx_calendar *calendar)
{
	return cx_remind_step_day(s, s->opens ? o->opens : o->day, calendar);
}

bool
cx_remind_maybe(const struct cx_remind_rule *rule,
    const struct cx_remind_now *now, const struct cx_remind_occasion *due,
    const struct cx_calendar *calendar)
{
	int64_t slack = slack_of(rule), day, last;

	for (size_t i = 0; i < rule->n_steps; i++) {
		day = step_day(&rule->steps[i], due, calendar);
		if (!now->logged && slack == 0) {
			if (day == now->today)
				return true;
			continue;
		}
		last = last_day(rule, due->day, day);
		if (day - slack <= now->today &&
		    (now->today <= last + slack ||
			(now->since < now->today &&
			    now->since <= last + slack)))
			return true;
	}
	return false;
}

/* The instant at which the window is first open on that day or after it. */
static int64_t
first_instant(const struct cx_remind_window *w, int64_t day)
{
	return cx_remind_window_next(
	    w, cx_zone_instant(w->zone, day * CX_DAY_US));
}

static int64_t
day_of(int64_t us, const struct cx_zone *zone)
{
	return cx_moment_day((struct cx_moment){us, false}, zone, NULL);
}

/* One of the days, from `day' on, on which the window is open. */
static int64_t
spread_day(const struct cx_remind_spread *spread, uint64_t of, int64_t day,
    int64_t last, const struct cx_remind_window *w)
{
	int64_t end =
	    day + spread->over_days < last ? day + spread->over_days : last;
	uint64_t n = 0, k;
	int64_t d;

	for (d = day; d <= end; d++)
		n += day_of(first_instant(w, d), w->zone) == d;
	if (n == 0)
		return day;
	k = of % n;
	for (d = day;; d++)
		if (day_of(first_instant(w, d), w->zone) == d && k-- == 0)
			return d;
}

/* A step that has a window or is spread: from when on it is spoken. */
static void
move(const struct cx_remind_rule *rule, const struct cx_remind_now *now,
    uint64_t of, const struct cx_remind_window *w, struct cx_remind_choice *c)
{
	int64_t day = c->day;

	if (rule->spread && rule->spread->over_days > 0)
		day = spread_day(rule->spread, of, day, c->last, w);
	c->at_us = first_instant(w, day);
	c->never = day_of(c->at_us, w->zone) > c->last;
	if (!c->never)
		c->day = day_of(c->at_us, now->zone);
	/* who runs us in the evening serves the window of the next morning */
	if (now->logged && c->at_us < now->until && c->day > now->today)
		c->day = now->today;
}

size_t
cx_remind_plan(const struct cx_remind_rule *rule,
    const struct cx_remind_now *now, const struct cx_remind_occasion *due,
    uint64_t of, const struct cx_calendar *calendar,
    const struct cx_remind_window *window, struct cx_remind_choice *choices)
{
	size_t open = 0;

	for (size_t i = 0; i < rule->n_steps; i++) {
		struct cx_remind_choice *c = &choices[i];
		int64_t day = step_day(&rule->steps[i], due, calendar);

		*c = (struct cx_remind_choice){.at_us = INT64_MIN};
		c->own = c->day = day;
		c->last = last_day(rule, due->day, day);
		if (rule->send || rule->spread)
			move(rule, now, of, window, c);
		open += cx_remind_open(c, now);
	}
	return open;
}
