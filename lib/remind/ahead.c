/*
 * Reports on what is to come (--check, --forecast, --preview, --translit) walk
 * the same way, and not by running each day in turn: a year for a million
 * people would be 365 readings.  So the days that a record has steps on are
 * found once, and the clock of its conditions is moved to each of them: who is
 * 64 today is 65 in the text of next year.
 */
#include "remind/ahead.h"

#include <stdlib.h>

#include "remind/choose.h"
#include "remind/silence.h"
#include "remind/voice.h"
#include "remind/window.h"

#include "base/banned.h"

struct cx_remind_ahead {
	const struct cx_remind *r;
	const struct cx_world *world;
	struct cx_eval *eval;
	struct cx_remind_voice *voice;
	struct cx_remind_occasions occasions;
	const struct cx_record *record;
	struct cx_remind_windows *windows;
	struct cx_remind_choice *choices; /* of the steps of a rule */
	struct cx_buf key;
	bool began;
};

void
cx_remind_ahead_free(struct cx_remind_ahead *a)
{
	if (!a)
		return;
	cx_remind_voice_free(a->voice);
	cx_remind_windows_free(a->windows);
	free(a->choices);
	cx_eval_free(a->eval);
	cx_remind_occasions_done(&a->occasions);
	cx_buf_done(&a->key);
	free(a);
}

struct cx_remind_ahead *
cx_remind_ahead_new(const struct cx_remind *r, struct cx_err *err)
{
	struct cx_remind_ahead *a = calloc(1, sizeof(*a));

	if (!a) {
		cx_fail_memory(err);
		return NULL;
	}
	a->r = r;
	a->world = cx_program_world(r->program);
	a->choices = calloc(r->rules->n_steps, sizeof(*a->choices));
	if (a->choices)
		a->eval = cx_eval_new(r->program, err);
	else
		cx_fail_memory(err);
	if (a->eval)
		a->windows = cx_remind_windows_new(r->rules, r->program, err);
	if (a->windows)
		a->voice = cx_remind_voice_new(r->rules, r->program, err);
	if (a->voice)
		return a;
	cx_remind_ahead_free(a);
	return NULL;
}

/* The hour of the run on that day. */
static int64_t
instant_on(const struct cx_remind_ahead *a, int64_t day)
{
	const struct cx_zone *zone = cx_dates_zone(a->world->dates);
	struct cx_moment now = {a->world->now_us, false};
	int64_t clock;

	if (day == a->r->today)
		return a->world->now_us;
	cx_moment_day(now, zone, &clock);
	return cx_zone_instant(zone, day * CX_DAY_US + clock);
}

static void
set_day(struct cx_remind_ahead *a, int64_t day)
{
	cx_eval_at(a->eval, instant_on(a, day));
}

static bool
holds(struct cx_remind_ahead *a, const struct cx_expr *x, enum cx_truth none,
    enum cx_truth *out, struct cx_err *err)
{
	*out = none;
	return !x || cx_expr_test(x, a->eval, out, err);
}

static bool
print_day(struct cx_remind_ahead *a, int64_t day, struct cx_span *out,
    struct cx_err *err)
{
	struct cx_moment m = {day * CX_DAY_US, true};
	char text[CX_MOMENT_ROOM];
	size_t n = cx_moment_print(text, m, cx_dates_zone(a->world->dates));

	*out = cx_arena_copy(a->record->arena, (struct cx_span){text, n});
	return out->at || cx_fail_memory(err);
}

bool
cx_remind_ahead_text(struct cx_remind_ahead *a, size_t slot,
    struct cx_span *out, struct cx_err *err)
{
	struct cx_value v;

	if (slot == SIZE_MAX)
		return true;
	if (!cx_eval_column(a->eval, slot, CX_TEXT, &v, err))
		return false;
	if (v.type == CX_TEXT)
		*out = v.u.text;
	return true;
}

/* Whose and what the messages of a due date are. */
static bool
begin_notice(struct cx_remind_ahead *a, struct cx_remind_notice *n,
    const struct cx_remind_occasion *o, struct cx_err *err)
{
	const struct cx_remind_ledger *ledger = a->r->ledger;
	int64_t period = o->day;

	if (!print_day(a, o->day, &n->due, err) ||
	    !cx_remind_ahead_text(a, n->rule->id, &n->id, err) ||
	    !cx_remind_ahead_text(a, n->rule->thing, &n->thing, err))
		return false;
	n->period = o->period.at ? o->period : n->due;
	if (!cx_remind_notice_of(n, &a->key))
		return cx_fail_memory(err);
	if (ledger && !o->period.at &&
	    cx_remind_ledger_near(
		ledger, n->of, o->day, n->rule->same_within_days, &period) &&
	    period != o->day)
		return print_day(a, period, &n->period, err);
	return true;
}

/* Whether the log has the step. */
static bool
find_said(struct cx_remind_ahead *a, struct cx_remind_coming *c, bool *said,
    struct cx_err *err)
{
	const struct cx_remind_ledger *ledger = a->r->ledger;

	if (!cx_remind_notice_key(&c->n, &a->key))
		return cx_fail_memory(err);
	*said = ledger && cx_remind_ledger_find(ledger, c->n.key).state !=
			      CX_SAID_NOTHING;
	return true;
}

/* The step on its day: for whom, unless stopped, by which channel. */
static bool
visit_step(struct cx_remind_ahead *a, struct cx_remind_coming *c,
    const struct cx_remind_visitor *v, struct cx_err *err)
{
	const struct cx_remind_rule *rule = c->n.rule;
	const struct cx_remind_hearing hearing = {
	    a->r->rules, a->eval, &a->key};
	struct cx_remind_verdict why = {.number = 0};
	enum cx_truth who;
	bool said = false;

	set_day(a, c->day);
	if (!holds(a, rule->who, CX_TRUE, &who, err) ||
	    !cx_remind_find_silence(&hearing, rule, &why, err))
		return false;
	if (who != CX_TRUE || why.verb != CX_DECIDED_SENT)
		return true;
	if (!find_said(a, c, &said, err) || said)
		return err->code == CX_OK;
	if (!cx_remind_pick_channel(&hearing, c->say, &c->channel, &why, err))
		return false;
	if (why.verb != CX_DECIDED_SENT) {
		if (v->unreached && why.verb == CX_DECIDED_NO_CHANNEL)
			v->unreached(v->arg, c);
		return true;
	}
	c->choice = c->channel ? (size_t)(c->channel - c->say->channels) : 0;
	if (c->channel)
		c->n.channel = c->channel->name;
	return !v->step || v->step(v->arg, c, err);
}

/* A run at the hour of this one that knows of no other one. */
static struct cx_remind_now
now_of(const struct cx_remind_ahead *a, int64_t day)
{
	return (struct cx_remind_now){.today = day,
	    .since = INT64_MAX,
	    .us = instant_on(a, day),
	    .until = INT64_MAX,
	    .zone = cx_dates_zone(a->world->dates)};
}

/* Whether a run on its day would give the step of an occasion. */
static bool
is_sent(struct cx_remind_ahead *a, const struct cx_remind_coming *c,
    const struct cx_remind_occasion *o, const struct cx_remind_window *window)
{
	const struct cx_remind_rule *rule = c->n.rule;
	struct cx_remind_now now = now_of(a, c->day);
	size_t step = (size_t)(c->n.step - rule->steps);

	if (!rule->send && !rule->spread)
		return true;
	cx_remind_plan(
	    rule, &now, o, c->n.of, a->r->rules->calendar, window, a->choices);
	cx_remind_choose(rule, &now, window, a->choices);
	return a->choices[step].fate == CX_FATE_SEND;
}

static bool
visit_due(struct cx_remind_ahead *a, const struct cx_remind_rule *rule,
    const struct cx_remind_occasion *o, int64_t from, int64_t to,
    const struct cx_remind_visitor *v, struct cx_err *err)
{
	struct cx_remind_notice base = {.rule = rule};
	struct cx_remind_now now = now_of(a, from);
	const struct cx_remind_window *window;
	struct cx_remind_coming c;

	window = cx_remind_windows_of(a->windows, rule->send, a->eval, err);
	if (!window || !begin_notice(a, &base, o, err))
		return false;
	for (size_t i = 0; i < rule->n_steps; i++) {
		cx_remind_plan(rule, &now, o, base.of, a->r->rules->calendar,
		    window, a->choices);
		c = (struct cx_remind_coming){.n = base,
		    .say = &rule->says[i],
		    .due = o->day,
		    .day = a->choices[i].day};
		c.n.step = &rule->steps[i];
		if (c.day >= from && c.day <= to && is_sent(a, &c, o, window) &&
		    !visit_step(a, &c, v, err))
			return false;
	}
	return true;
}

static bool
visit_rule(struct cx_remind_ahead *a, const struct cx_remind_rule *rule,
    int64_t from, int64_t to, const struct cx_remind_visitor *v,
    struct cx_err *err)
{
	struct cx_remind_scene s = {.eval = a->eval,
	    .zone = cx_dates_zone(a->world->dates),
	    .calendar = a->r->rules->calendar,
	    .arena = a->record->arena};
	struct cx_remind_now first = now_of(a, from), last = now_of(a, to);
	enum cx_truth who;
	int64_t other;

	cx_remind_range(rule, &first, &s.from, &other);
	cx_remind_range(rule, &last, &other, &s.to);
	set_day(a, a->r->today);
	if (!holds(a, rule->who, CX_TRUE, &who, err) ||
	    !cx_remind_due_find(&rule->due, &s, &a->occasions, err))
		return false;
	if (v->rule)
		v->rule(v->arg, rule, who, a->occasions.n);
	for (size_t i = 0; i < a->occasions.n; i++)
		if (!visit_due(a, rule, &a->occasions.at[i], from, to, v, err))
			return false;
	return true;
}

bool
cx_remind_ahead_walk(struct cx_remind_ahead *a, const struct cx_record *record,
    int64_t from, int64_t to, const struct cx_remind_visitor *v,
    struct cx_err *err)
{
	const struct cx_remind_rules *rules = a->r->rules;

	if (!a->began &&
	    !cx_remind_values_check(&rules->values, record->layout, err))
		return false;
	a->began = true;
	a->record = record;
	cx_eval_begin(a->eval, record);
	for (size_t i = 0; i < rules->n; i++)
		if (!visit_rule(a, &rules->at[i], from, to, v, err))
			return false;
	return true;
}

bool
cx_remind_ahead_say(struct cx_remind_ahead *a, const struct cx_remind_coming *c,
    bool raw, struct cx_remind_notice *out, struct cx_err *err)
{
	size_t to = c->channel ? c->channel->to : c->say->to;

	*out = c->n;
	cx_remind_voice_raw(a->voice, raw);
	return cx_remind_ahead_text(a, to, &out->to, err) &&
	       cx_remind_voice_say(
		   a->voice, a->eval, c->say, a->record->arena, out, err);
}
