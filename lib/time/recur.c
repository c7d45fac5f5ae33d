/*
 * A recurrence is a merge of ordered streams of clock readings: rules and
 * dates that add, rules and dates that take away.  Readings, not instants, are
 * compared, as RFC 5545 has it; they become instants at the very end, in a zone
 * of time/zone.h, so libical never opens a zone file.
 */
#include "time/recur_state.h"

#include <stdlib.h>

#include "time/rule_walk.h"

#include "base/banned.h"

enum { TRIES_MOST = 1000000 }; /* passed over, for one instance */

/* The clock reading of a stamp. */
static int64_t
reading(struct cx_stamp s, const struct cx_zone *z)
{
	return s.kind == CX_STAMP_UTC ? s.us + cx_zone_offset(z, s.us) : s.us;
}

bool
cx_recur_anchor(
    const struct cx_recur *r, const struct cx_zone *z, struct cx_moment *out)
{
	if (r->start.kind == CX_STAMP_NONE)
		return false;
	*out = (struct cx_moment){r->start.us, r->start.kind == CX_STAMP_DAY};
	if (r->start.kind == CX_STAMP_LOCAL)
		out->us = cx_zone_instant(z, r->start.us);
	return true;
}

/* An ordered source of readings: a rule, or dates. */
struct stream {
	struct cx_rule_walk *walk;
	int64_t *dates;
	size_t n, next;
	int64_t now;
	bool more; /* now is one */
};

struct cx_recur_walk {
	const struct cx_zone *zone;
	const struct cx_recur *r;
	struct stream streams[2][CX_RECUR_RULES + 1];
	bool timed;
	int64_t from; /* an instant */
	int64_t last;
	bool begun;
};

static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

static int
by_value(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static bool
advance(struct stream *s, struct cx_err *err)
{
	s->more =
	    s->walk ? cx_rule_walk_next(s->walk, &s->now, err) : s->next < s->n;
	if (s->walk == NULL && s->more)
		s->now = s->dates[s->next++];
	return err->code == CX_OK;
}

/* Dates as readings: of days where instances are days; a day among times is
 * at the anchor's time, or where it takes away, all of the day. */
static bool
open_dates(struct cx_recur_walk *w, int k, int64_t anchor, struct cx_err *err)
{
	const struct cx_dates_list *d = &w->r->dates[k];
	struct stream *s = &w->streams[k][CX_RECUR_RULES];

	s->dates = calloc(d->n + 1, sizeof(*s->dates));
	if (s->dates == NULL)
		return cx_fail_memory(err);
	for (size_t i = 0; i < d->n; i++) {
		int64_t us = reading(d->at[i], w->zone);
		int64_t day = floor_div(us, CX_DAY_US) * CX_DAY_US;

		if (!w->timed)
			us = day;
		else if (d->at[i].kind == CX_STAMP_DAY && k == 0)
			us += anchor - floor_div(anchor, CX_DAY_US) * CX_DAY_US;
		s->dates[s->n++] = us;
	}
	/* no rule and no date: the anchor itself */
	if (k == 0 && w->r->n_rules[0] == 0 && d->n == 0)
		s->dates[s->n++] = anchor;
	qsort(s->dates, s->n, sizeof(s->dates[0]), by_value);
	return true;
}

static bool
open_rule(struct cx_recur_walk *w, int k, size_t i, int64_t anchor,
    struct cx_err *err)
{
	const struct cx_rule *rule = w->r->rules[k][i];
	struct cx_rule_start start = {.anchor_us = anchor,
	    .timed = w->timed,
	    .until_us = INT64_MAX,
	    .not_before = INT64_MIN};

	if (rule->until.kind != CX_STAMP_NONE) {
		start.until_us = reading(rule->until, w->zone);
		if (rule->until.kind == CX_STAMP_DAY)
			start.until_us += CX_DAY_US - 1;
		else if (!w->timed)
			start.until_us =
			    floor_div(start.until_us, CX_DAY_US) * CX_DAY_US;
	}
	if (w->from != INT64_MIN) /* a day less, for zones */
		start.not_before = floor_div(w->from, CX_DAY_US) - 2;
	w->streams[k][i].walk = cx_rule_walk_new(rule, &start, err);
	return w->streams[k][i].walk != NULL;
}

static bool
open_streams(struct cx_recur_walk *w, int64_t anchor, struct cx_err *err)
{
	for (int k = 0; k < 2; k++) {
		for (size_t i = 0; i < w->r->n_rules[k]; i++)
			if (!open_rule(w, k, i, anchor, err))
				return false;
		if (!open_dates(w, k, anchor, err))
			return false;
	}
	return true;
}

struct cx_recur_walk *
cx_recur_walk_new(const struct cx_recur *r, struct cx_moment anchor,
    const struct cx_zone *zone, const struct cx_moment *from,
    struct cx_err *err)
{
	struct cx_recur_walk *w = calloc(1, sizeof(*w));
	int64_t us = anchor.us;

	if (w == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	w->r = r;
	w->zone = zone;
	w->from = from ? cx_moment_instant(*from, zone) : INT64_MIN;
	w->timed = !anchor.day;
	for (size_t i = 0; i < r->n_rules[0]; i++)
		w->timed = w->timed || cx_rule_is_timed(r->rules[0][i]);
	if (!anchor.day)
		us += cx_zone_offset(zone, anchor.us);
	if (!open_streams(w, us, err)) {
		cx_recur_walk_free(w);
		return NULL;
	}
	return w;
}

void
cx_recur_walk_free(struct cx_recur_walk *w)
{
	if (w == NULL)
		return;
	for (int k = 0; k < 2; k++)
		for (size_t i = 0; i <= CX_RECUR_RULES; i++) {
			cx_rule_walk_free(w->streams[k][i].walk);
			free(w->streams[k][i].dates);
		}
	free(w);
}

static bool
is_open(const struct stream *s)
{
	return s->walk != NULL || s->dates != NULL;
}

static bool
begin(struct cx_recur_walk *w, struct cx_err *err)
{
	w->begun = true;
	w->last = INT64_MIN;
	for (int k = 0; k < 2; k++)
		for (size_t i = 0; i <= CX_RECUR_RULES; i++)
			if (is_open(&w->streams[k][i]) &&
			    !advance(&w->streams[k][i], err))
				return false;
	return true;
}

/* The least reading of what adds; moves its streams on. */
static bool
take_least(struct cx_recur_walk *w, int64_t *us, struct cx_err *err)
{
	struct stream *s = w->streams[0];
	bool found = false;

	for (size_t i = 0; i <= CX_RECUR_RULES; i++)
		if (s[i].more && (!found || s[i].now < *us)) {
			*us = s[i].now;
			found = true;
		}
	for (size_t i = 0; i <= CX_RECUR_RULES && found; i++)
		while (s[i].more && s[i].now == *us)
			if (!advance(&s[i], err))
				return false;
	return found;
}

/* EXDATE as a day takes the whole day away. */
static bool
is_day_away(const struct cx_recur_walk *w, int64_t us)
{
	const struct cx_dates_list *d = &w->r->dates[1];
	int64_t day = floor_div(us, CX_DAY_US) * CX_DAY_US;

	for (size_t i = 0; i < d->n; i++)
		if (d->at[i].kind == CX_STAMP_DAY && d->at[i].us == day)
			return true;
	return false;
}

static bool
is_away(struct cx_recur_walk *w, int64_t us, bool *away, struct cx_err *err)
{
	*away = w->timed && is_day_away(w, us);
	for (size_t i = 0; i <= CX_RECUR_RULES; i++) {
		struct stream *s = &w->streams[1][i];

		while (s->more && s->now < us)
			if (!advance(s, err))
				return false;
		*away = *away || (s->more && s->now == us);
	}
	return true;
}

/* Is the reading an instance, and a new one? */
static bool
settle(struct cx_recur_walk *w, int64_t us, struct cx_moment *m, bool *ok,
    struct cx_err *err)
{
	bool away = false;

	*m = (struct cx_moment){us, !w->timed};
	if (w->timed)
		m->us = cx_zone_instant(w->zone, us);
	*ok = false;
	if (cx_moment_instant(*m, w->zone) < w->from || m->us <= w->last)
		return true;
	if (!is_away(w, us, &away, err))
		return false;
	*ok = !away;
	return true;
}

bool
cx_recur_walk_next(
    struct cx_recur_walk *w, struct cx_moment *out, struct cx_err *err)
{
	struct cx_moment m;
	int64_t us = 0;
	bool ok;

	if (!w->begun && !begin(w, err))
		return false;
	for (int i = 0; i < TRIES_MOST; i++) {
		if (!take_least(w, &us, err) || !settle(w, us, &m, &ok, err))
			return false;
		if (!ok)
			continue;
		w->last = m.us;
		*out = m;
		return true;
	}
	return cx_fail(
	    err, CX_CONFIG, "a recurrence finds nothing in a million steps");
}

bool
cx_recur_between(const struct cx_recur *r, struct cx_moment anchor,
    const struct cx_zone *zone, struct cx_moment from, struct cx_moment to,
    struct cx_moment *out, size_t most, size_t *n, struct cx_err *err)
{
	struct cx_recur_walk *w =
	    cx_recur_walk_new(r, anchor, zone, &from, err);
	int64_t end = cx_moment_instant(to, zone);
	struct cx_moment m;

	*n = 0;
	if (w == NULL)
		return false;
	while (*n < most && cx_recur_walk_next(w, &m, err) &&
	       cx_moment_instant(m, zone) < end)
		out[(*n)++] = m;
	cx_recur_walk_free(w);
	return err->code == CX_OK;
}
