/*
 * Every kind answers the same question, which due dates there are in the days
 * that matter, so a rule need not know how its dates come about.  Dates that
 * come by a rule are counted from their anchor each time and never from the
 * one before, so that the 31st comes back after February.
 */
#include "remind/due.h"

#include <stdio.h>
#include <stdlib.h>

#include "time/civil.h"
#include "time/recur.h"

#include "base/banned.h"

enum { INSTANCES_MOST = 512 }; /* in the days that matter */
enum { ROLL_MOST = 31 };       /* days; longer holidays are not */
enum { STEPS_MOST = 4000 };    /* of a sequence, from its anchor */

void
cx_remind_occasions_done(struct cx_remind_occasions *o)
{
	free(o->at);
	o->at = NULL;
}

void
cx_remind_due_done(struct cx_remind_due *due)
{
	cx_recur_free(due->recur);
	due->recur = NULL;
}

static bool
add(struct cx_remind_occasions *o, int64_t day, struct cx_span period)
{
	size_t room = o->room ? 2 * o->room : 16;
	struct cx_remind_occasion *at;

	if (o->n == o->room) {
		at = realloc(o->at, room * sizeof(*at));
		if (!at)
			return false;
		o->at = at;
		o->room = room;
	}
	o->at[o->n++] = (struct cx_remind_occasion){day, day, period};
	return true;
}

/* The local day of an expression; false in *has: missing. */
static bool
eval_day(const struct cx_expr *x, const struct cx_remind_scene *s, bool *has,
    int64_t *day, struct cx_err *err)
{
	struct cx_value v;

	*has = false;
	if (!cx_expr_eval(x, s->eval, &v, err))
		return false;
	if (v.type == CX_MISSING)
		return true;
	*has = true;
	*day = cx_moment_day(v.u.moment, s->zone, NULL);
	return true;
}

/* day and an interval; false: there is no such day. */
static bool
day_after(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    const struct cx_timespan *span, int64_t day, int64_t *out)
{
	struct cx_moment m = {day * CX_DAY_US, true}, got;

	if (!cx_timespan_add(
		span, m, s->zone, s->calendar, due->month_end, &got))
		return false;
	*out = cx_moment_day(got, s->zone, NULL);
	return true;
}

static bool
find_date(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    struct cx_remind_occasions *out, struct cx_err *err)
{
	int64_t day;
	bool has;

	if (!eval_day(due->date, s, &has, &day, err))
		return false;
	out->undated = !has;
	if (!has ||
	    (due->has_plus && !day_after(due, s, &due->plus, day, &day)))
		return true;
	return add(out, day, (struct cx_span){NULL, 0}) || cx_fail_memory(err);
}

static bool
find_rrule(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    struct cx_remind_occasions *out, struct cx_err *err)
{
	struct cx_moment from = {s->from * CX_DAY_US, true};
	struct cx_moment to = {(s->to + 1) * CX_DAY_US, true};
	struct cx_moment at[INSTANCES_MOST];
	struct cx_value anchor;
	int64_t day, before = INT64_MIN;
	size_t n;

	if (!cx_expr_eval(due->date, s->eval, &anchor, err))
		return false;
	out->undated = anchor.type == CX_MISSING;
	if (out->undated)
		return true;
	if (!cx_recur_between(due->recur, anchor.u.moment, s->zone, from, to,
		at, countof(at), &n, err))
		return false;
	for (size_t i = 0; i < n; i++) {
		day = cx_moment_day(at[i], s->zone, NULL);
		if (day != before && !add(out, day, (struct cx_span){NULL, 0}))
			return cx_fail_memory(err);
		before = day;
	}
	return true;
}

/* A year, or a year and a period, as text of the record. */
static struct cx_span
name_period(const struct cx_remind_scene *s, int32_t year, struct cx_span more)
{
	char text[128];
	int n = snprintf(text, sizeof(text), "%04d%s%.*s", (int)year,
	    more.len ? "-" : "", (int)(more.len > 100 ? 100 : more.len),
	    more.len ? more.at : "");

	return cx_arena_copy(s->arena, (struct cx_span){text, (size_t)n});
}

static int64_t
year_day(struct cx_remind_year_day d, int32_t year)
{
	int32_t last = cx_civil_month_days(year, d.month);
	struct cx_date date = {
	    year, d.month, d.day == 0 || d.day > last ? last : d.day};

	return cx_civil_days(date);
}

/* The years whose due dates may be in the days that matter. */
static void
years(const struct cx_remind_scene *s, int32_t *from, int32_t *to)
{
	*from = cx_civil_date(s->from).year - 1;
	*to = cx_civil_date(s->to).year + 1;
	*from = *from < 1 ? 1 : *from;
	*to = *to > 9998 ? 9998 : *to;
}

/* The day on which the window opens that closes in that year. */
static int64_t
opening(const struct cx_remind_due *due, int32_t year)
{
	int64_t day = year_day(due->opens, year);

	return day <= year_day(due->closes, year)
		   ? day
		   : year_day(due->opens, year - 1);
}

static bool
find_yearly(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    struct cx_remind_occasions *out, struct cx_err *err)
{
	const struct cx_span none = {"", 0};
	int32_t year, last;
	struct cx_span name;

	for (years(s, &year, &last); year <= last; year++) {
		name = name_period(s, year, none);
		if (!name.at || !add(out, year_day(due->closes, year), name))
			return cx_fail_memory(err);
		out->at[out->n - 1].opens = opening(due, year);
	}
	return true;
}

static bool
add_row(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    const struct cx_remind_table_row *row, struct cx_remind_occasions *out)
{
	int32_t year, last;
	struct cx_span name;
	int64_t day;

	for (years(s, &year, &last); year <= last; year++) {
		if (!cx_remind_table_deadline(due->table, row, year, &day))
			continue;
		name = name_period(s, year, row->period);
		if (!name.at || !add(out, day, name))
			return false;
	}
	return true;
}

static bool
find_table(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    struct cx_remind_occasions *out, struct cx_err *err)
{
	struct cx_value v;
	int digit = -1;

	if (!cx_expr_eval(due->text, s->eval, &v, err))
		return false;
	if (v.type == CX_TEXT)
		digit = cx_remind_last_digit(v.u.text);
	out->undated = digit < 0;
	for (size_t i = 0; digit >= 0 && i < due->table->n; i++)
		if ((due->table->rows[i].digits >> digit & 1) != 0 &&
		    !add_row(due, s, &due->table->rows[i], out))
			return cx_fail_memory(err);
	return true;
}

/* Whole and part years from a to b; months count as twelfths. */
static double
age_years(int64_t a, int64_t b)
{
	return (double)cx_civil_months_between(a, b) / 12;
}

/* When the thing is first due: the first age at which something is. */
static bool
first_due(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    struct cx_span kind, int64_t since, int64_t *out)
{
	const struct cx_remind_table_row *first = NULL;
	struct cx_timespan span = {0};

	for (size_t i = 0; i < due->table->n; i++) {
		const struct cx_remind_table_row *row = &due->table->rows[i];

		if (row->months > 0 && cx_span_eq(row->label, kind) &&
		    (!first || row->from_years < first->from_years))
			first = row;
	}
	if (!first)
		return false;
	/* one that is due from the beginning is so after its interval */
	span.months = first->from_years > 0 ? (int64_t)(first->from_years * 12)
					    : first->months;
	return day_after(due, s, &span, since, out);
}

/* The due date after one that was met on day; false: none. */
static bool
next_due(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    struct cx_span kind, int64_t since, int64_t day, int64_t *out)
{
	const struct cx_remind_table_row *row =
	    cx_remind_table_age(due->table, kind, age_years(since, day));
	struct cx_timespan span = {0};

	if (!row || row->months == 0) {
		if (!first_due(due, s, kind, since, out))
			return false;
		if (cx_remind_step_day(&due->early, day, NULL) < *out)
			return true;
		/* it came early for the first one, whose date it keeps */
		day = *out;
		row = cx_remind_table_age(
		    due->table, kind, age_years(since, day));
		if (!row || row->months == 0)
			return false;
	}
	span.months = row->months;
	return day_after(due, s, &span, day, out);
}

static bool
known_kind(const struct cx_remind_table *t, struct cx_span kind)
{
	for (size_t i = 0; i < t->n; i++)
		if (cx_span_eq(t->rows[i].label, kind))
			return true;
	return false;
}

/* Without a last one: all of them in turn, each met on its day. */
static bool
add_sequence(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    struct cx_span kind, int64_t since, struct cx_remind_occasions *out)
{
	int64_t day;
	bool more = first_due(due, s, kind, since, &day);

	for (int i = 0; more && day <= s->to && i < STEPS_MOST; i++) {
		if (day >= s->from && !add(out, day, (struct cx_span){NULL, 0}))
			return false;
		more = next_due(due, s, kind, since, day, &day);
	}
	return true;
}

static bool
find_by_age(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    struct cx_remind_occasions *out, struct cx_err *err)
{
	int64_t since = 0, last = 0, day;
	bool has, met = false;
	struct cx_value kind;

	if (!eval_day(due->date, s, &has, &since, err) ||
	    !cx_expr_eval(due->text, s->eval, &kind, err) ||
	    (due->last && !eval_day(due->last, s, &met, &last, err)))
		return false;
	out->undated = !has || kind.type == CX_MISSING;
	if (out->undated)
		return true;
	if (!known_kind(due->table, kind.u.text)) {
		cx_fail_value(err, kind.u.text);
		return cx_fail(
		    err, CX_DATA, "the table of ages has no such kind");
	}
	if (!met)
		return add_sequence(due, s, kind.u.text, since, out) ||
		       cx_fail_memory(err);
	return !next_due(due, s, kind.u.text, since, last, &day) ||
	       add(out, day, (struct cx_span){NULL, 0}) || cx_fail_memory(err);
}

/* n times the interval after day. */
static bool
times_after(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    int64_t day, int64_t n, int64_t *out)
{
	struct cx_timespan span = due->plus;

	span.months *= n;
	span.days *= n;
	span.business_days *= n;
	return day_after(due, s, &span, day, out);
}

static bool
find_ages(const struct cx_remind_due *due, const struct cx_remind_scene *s,
    struct cx_remind_occasions *out, struct cx_err *err)
{
	struct cx_timespan first = {.months = INT64_C(12) * due->from_age};
	struct cx_timespan past = {.months = INT64_C(12) * (due->to_age + 1)};
	int64_t birth, last = 0, from, end, day;
	bool has, met = false;

	if (!eval_day(due->date, s, &has, &birth, err) ||
	    (due->last && !eval_day(due->last, s, &met, &last, err)))
		return false;
	out->undated = !has;
	if (!has || !day_after(due, s, &first, birth, &from) ||
	    !day_after(due, s, &past, birth, &end))
		return true;
	if (met) {
		if (!times_after(due, s, last, 1, &day))
			return true;
		day = day < from ? from : day;
		return day >= end || add(out, day, (struct cx_span){NULL, 0}) ||
		       cx_fail_memory(err);
	}
	for (int64_t n = 0; n < STEPS_MOST; n++) {
		if (!times_after(due, s, from, n, &day))
			continue;
		if (day >= end || day > s->to)
			break;
		if (day >= s->from && !add(out, day, (struct cx_span){NULL, 0}))
			return cx_fail_memory(err);
	}
	return true;
}

bool
cx_remind_due_find(const struct cx_remind_due *due,
    const struct cx_remind_scene *s, struct cx_remind_occasions *out,
    struct cx_err *err)
{
	static bool (*const finders[])(const struct cx_remind_due *,
	    const struct cx_remind_scene *, struct cx_remind_occasions *,
	    struct cx_err *) = {
	    [CX_DUE_DATE] = find_date,
	    [CX_DUE_RRULE] = find_rrule,
	    [CX_DUE_YEARLY] = find_yearly,
	    [CX_DUE_TABLE] = find_table,
	    [CX_DUE_BY_AGE] = find_by_age,
	    [CX_DUE_AGES] = find_ages,
	};

	struct cx_remind_scene wide = *s;

	if (due->roll != CX_ROLL_NONE) {
		/* what lies outside may roll in */
		wide.from -= ROLL_MOST;
		wide.to += ROLL_MOST;
	}
	out->n = 0;
	out->undated = false;
	if (!finders[due->kind](due, &wide, out, err))
		return false;
	for (size_t i = 0; due->roll != CX_ROLL_NONE && i < out->n; i++)
		out->at[i].day =
		    cx_calendar_roll(s->calendar, out->at[i].day, due->roll);
	return true;
}
