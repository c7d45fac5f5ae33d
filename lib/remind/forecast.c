/*
 * Counts stand in plain arrays, a place for each day and channel of a step:
 * which channels there are is known from the rules, and adding up the workers
 * is adding arrays, in any order.
 */
#include "remind/forecast.h"

#include <stdlib.h>

#include "remind/ahead.h"
#include "text/sms.h"
#include "time/civil.h"

#include "base/banned.h"

enum { DAY, RULE, CHANNEL, MESSAGES, SMS_PARTS, COST };

const char *const cx_remind_forecast_columns[] = {
    [DAY] = "day",
    [RULE] = "rule",
    [CHANNEL] = "channel",
    [MESSAGES] = "messages",
    [SMS_PARTS] = "sms_parts",
    [COST] = "cost",
};

_Static_assert(
    countof(cx_remind_forecast_columns) == CX_REMIND_FORECAST_COLUMNS,
    "all columns");

struct count {
	uint64_t messages, parts;
};

/* A channel of a step. */
struct place {
	const struct cx_remind_rule *rule;
	struct cx_span channel; /* .at NULL: none */
	size_t same;		/* the first place of the same name and rule */
};

struct cx_remind_forecast {
	const struct cx_remind *r;
	const struct cx_remind_costs *costs;
	int64_t until;
	struct place *places;
	size_t n_places;
	size_t *order;	 /* of places, by rule and channel */
	size_t *first;	 /* place of the first channel of each step */
	size_t *of_rule; /* index in first of each rule */
	struct count *counts;
	size_t next;
	char day[CX_MOMENT_ROOM];
};

/* A message of the record in hand, which may still be rejected. */
struct pending {
	size_t cell; /* of counts */
	size_t parts;
};

struct worker {
	struct cx_remind_forecast *f;
	struct cx_remind_ahead *ahead;
	struct count *counts;
	struct pending *pending;
	size_t n_pending, room;
};

static size_t
cells(const struct cx_remind_forecast *f)
{
	return (size_t)(f->until - f->r->today + 1) * f->n_places;
}

static int
compare(const struct place *a, const struct place *b)
{
	int c = cx_span_cmp(a->rule->name, b->rule->name);

	return c ? c : cx_span_cmp(a->channel, b->channel);
}

/* Sorts by insertion: places are as many as a person wrote. */
static void
sort_places(struct cx_remind_forecast *f)
{
	for (size_t i = 0; i < f->n_places; i++) {
		size_t k = i;

		for (; k > 0 &&
		       compare(&f->places[f->order[k - 1]], &f->places[i]) > 0;
		     k--)
			f->order[k] = f->order[k - 1];
		f->order[k] = i;
	}
}

static void
add_step(struct cx_remind_forecast *f, const struct cx_remind_rule *rule,
    const struct cx_remind_say *say)
{
	size_t n = say->n_channels ? say->n_channels : 1;

	for (size_t i = 0; i < n; i++) {
		struct place *p = &f->places[f->n_places];

		p->rule = rule;
		p->channel = say->n_channels ? say->channels[i].name
					     : (struct cx_span){"", 0};
		p->same = 0;
		while (compare(&f->places[p->same], p) != 0)
			p->same++;
		f->n_places++;
	}
}

static bool
find_places(struct cx_remind_forecast *f, struct cx_err *err)
{
	const struct cx_remind_rules *rules = f->r->rules;
	size_t n = 0, steps = 0;

	for (size_t i = 0; i < rules->n; i++)
		for (size_t k = 0; k < rules->at[i].n_steps; k++)
			n += rules->at[i].says[k].n_channels + 1;
	f->places = calloc(n, sizeof(*f->places));
	f->order = calloc(n, sizeof(*f->order));
	f->first = calloc(rules->n_steps, sizeof(*f->first));
	f->of_rule = calloc(rules->n, sizeof(*f->of_rule));
	if (!f->places || !f->order || !f->first || !f->of_rule)
		return cx_fail_memory(err);
	for (size_t i = 0; i < rules->n; i++) {
		f->of_rule[i] = steps;
		for (size_t k = 0; k < rules->at[i].n_steps; k++) {
			f->first[steps++] = f->n_places;
			add_step(f, &rules->at[i], &rules->at[i].says[k]);
		}
	}
	sort_places(f);
	return true;
}

struct cx_remind_forecast *
cx_remind_forecast_new(const struct cx_remind *r,
    const struct cx_remind_costs *costs, int64_t until, struct cx_err *err)
{
	struct cx_remind_forecast *f = calloc(1, sizeof(*f));

	if (!f) {
		cx_fail_memory(err);
		return NULL;
	}
	f->r = r;
	f->costs = costs;
	f->until = until;
	if (find_places(f, err)) {
		f->counts = calloc(cells(f), sizeof(*f->counts));
		if (f->counts)
			return f;
		cx_fail_memory(err);
	}
	cx_remind_forecast_free(f);
	return NULL;
}

void
cx_remind_forecast_free(struct cx_remind_forecast *f)
{
	if (!f)
		return;
	free(f->places);
	free(f->order);
	free(f->first);
	free(f->of_rule);
	free(f->counts);
	free(f);
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	struct cx_remind_forecast *f = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->f = f;
	w->counts = calloc(cells(f), sizeof(*w->counts));
	if (!w->counts)
		cx_fail_memory(err);
	else
		w->ahead = cx_remind_ahead_new(f->r, err);
	if (w->ahead)
		return w;
	free(w->counts);
	free(w);
	return NULL;
}

static bool
add_pending(struct worker *w, struct pending one)
{
	size_t room = w->room ? 2 * w->room : 16;
	struct pending *at;

	if (w->n_pending == w->room) {
		at = realloc(w->pending, room * sizeof(*at));
		if (!at)
			return false;
		w->pending = at;
		w->room = room;
	}
	w->pending[w->n_pending++] = one;
	return true;
}

static bool
count_step(void *arg, const struct cx_remind_coming *c, struct cx_err *err)
{
	struct worker *w = arg;
	const struct cx_remind_forecast *f = w->f;
	size_t step = (size_t)(c->n.step - c->n.rule->steps);
	size_t place =
	    f->first[f->of_rule[c->n.rule - f->r->rules->at] + step] +
	    c->choice;
	struct pending one = {
	    .cell = (size_t)(c->day - f->r->today) * f->n_places +
		    f->places[place].same};
	struct cx_remind_notice n;

	if (!cx_remind_wants(f->r, c->channel))
		return true;
	if (cx_remind_notice_is_sms(&c->n)) {
		if (!cx_remind_ahead_say(w->ahead, c, false, &n, err))
			return false;
		one.parts = cx_sms_measure(n.text).parts;
	}
	return add_pending(w, one) || cx_fail_memory(err);
}

static bool
take_record(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	struct cx_remind_visitor v = {.arg = w, .step = count_step};

	(void)row;
	w->n_pending = 0;
	if (!cx_remind_ahead_walk(
		w->ahead, record, w->f->r->today, w->f->until, &v, err))
		return false;
	for (size_t i = 0; i < w->n_pending; i++) {
		struct count *at = &w->counts[w->pending[i].cell];

		at->messages++;
		at->parts += w->pending[i].parts;
	}
	return true;
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_remind_forecast *f = shared;
	struct worker *w = worker;

	(void)err;
	if (!w)
		return true;
	for (size_t i = 0; ok && i < cells(f); i++) {
		f->counts[i].messages += w->counts[i].messages;
		f->counts[i].parts += w->counts[i].parts;
	}
	cx_remind_ahead_free(w->ahead);
	free(w->counts);
	free(w->pending);
	free(w);
	return true;
}

struct cx_task
cx_remind_forecast_task(struct cx_remind_forecast *f)
{
	return (struct cx_task){.kind = CX_TASK_FOLD,
	    .shared = f,
	    .open = open_worker,
	    .row = take_record,
	    .close = close_worker};
}

static void
fill_row(struct cx_remind_forecast *f, size_t day, const struct place *p,
    const struct count *c, struct cx_row *row)
{
	struct cx_moment m = {(f->r->today + (int64_t)day) * CX_DAY_US, true};
	bool sms = cx_span_eq(p->channel, CX_SPAN("sms"));
	size_t n = cx_moment_print(f->day, m, NULL);
	double cost;

	cx_row_text(row, DAY, (struct cx_span){f->day, n});
	cx_row_text(row, RULE, p->rule->name);
	if (p->channel.len > 0)
		cx_row_text(row, CHANNEL, p->channel);
	cx_row_int(row, MESSAGES, (int64_t)c->messages);
	if (sms)
		cx_row_int(row, SMS_PARTS, (int64_t)c->parts);
	if (cx_remind_costs_of(f->costs, p->channel,
		(double)(sms ? c->parts : c->messages), &cost))
		cx_row_number(row, COST, cost);
}

bool
cx_remind_forecast_next(void *forecast, struct cx_row *row)
{
	struct cx_remind_forecast *f = forecast;

	for (; f->next < cells(f); f->next++) {
		size_t day = f->next / f->n_places;
		size_t place = f->order[f->next % f->n_places];
		const struct count *c = &f->counts[day * f->n_places + place];

		if (c->messages == 0)
			continue;
		fill_row(f, day, &f->places[place], c, row);
		f->next++;
		return true;
	}
	return false;
}
