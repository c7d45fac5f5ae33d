/*
 * The rows of a record are put aside until all of them are made, so that a
 * record is either served or rejected, and mending the rejects and running
 * them again sends nothing twice.
 *
 * An unknown "stop" speaks and an unknown "who" is silent: both are what the
 * word says only when it is true.
 */
#include "remind/task.h"

#include <stdlib.h>

#include "remind/maker.h"
#include "remind/silence.h"
#include "remind/window.h"

#include "base/banned.h"

struct worker {
	const struct cx_remind *remind;
	const struct cx_world *world;
	struct cx_remind_maker maker;
	struct cx_remind_choice *choices; /* of the steps of a rule */
	struct cx_remind_notice *notices; /* of the record */
	size_t n_notices, room_notices;
	struct cx_remind_occasions occasions;
	struct cx_remind_tally *tally;
	struct cx_remind_outbox outbox;
	struct cx_remind_decided decided;
	const struct cx_remind_about *about; /* of the record and the rule */
	struct cx_remind_now now;
	struct cx_remind_windows *windows;
	bool began; /* the header was looked at */
};

static int64_t
today_of(const struct cx_program *program)
{
	const struct cx_world *world = cx_program_world(program);
	struct cx_moment now = {world->now_us, false};

	return cx_moment_day(now, cx_dates_zone(world->dates), NULL);
}

int64_t
cx_remind_watch(
    const struct cx_remind_rules *rules, const struct cx_program *program)
{
	int32_t most = 1;

	for (size_t i = 0; i < rules->n_caps; i++)
		if (rules->caps[i].within_days > most)
			most = rules->caps[i].within_days;
	return today_of(program) - most + 1;
}

/* Whether messages wait in the outbox until all are there. */
static bool
is_kept(const struct cx_remind *r)
{
	return r->ledger || r->form != CX_FORM_ROWS;
}

bool
cx_remind_settle(struct cx_remind *r, size_t per_day,
    struct cx_remind_settled *out, struct cx_err *err)
{
	struct cx_remind_limits l = {
	    .rules = r->rules, .per_day = per_day, .today = r->today};

	*out = (struct cx_remind_settled){.repeated = 0};
	if (!r->ledger)
		return cx_remind_outbox_settle(&r->outbox, &out->repeated, err);
	l.past = cx_remind_ledger_past(r->ledger, &l.n_past);
	return cx_remind_outbox_settle(&r->outbox, &out->repeated, err) &&
	       cx_remind_cap(&r->outbox, &l, &out->capped, err);
}

bool
cx_remind_init(struct cx_remind *r, const struct cx_remind_rules *rules,
    const struct cx_program *program, const struct cx_remind_ledger *ledger,
    struct cx_err *err)
{
	*r = (struct cx_remind){.rules = rules, .program = program};
	r->ledger = ledger;
	r->today = today_of(program);
	r->tally = calloc(rules->n, sizeof(*r->tally));
	return r->tally || cx_fail_memory(err);
}

void
cx_remind_done(struct cx_remind *r)
{
	free(r->tally);
	r->tally = NULL;
	cx_remind_outbox_done(&r->outbox);
	cx_remind_decided_done(&r->decided);
}

static void
worker_free(struct worker *w)
{
	cx_remind_voice_free(w->maker.voice);
	cx_remind_windows_free(w->windows);
	free(w->choices);
	free(w->notices);
	free(w->tally);
	cx_buf_done(&w->maker.key);
	cx_remind_outbox_done(&w->outbox);
	cx_remind_decided_done(&w->decided);
	cx_remind_occasions_done(&w->occasions);
	cx_eval_free(w->maker.eval);
	free(w);
}

static void
set_now(struct worker *w)
{
	const struct cx_zone *zone = cx_dates_zone(w->world->dates);
	const struct cx_remind *r = w->remind;
	int64_t us = w->world->now_us / 1000000 * 1000000;

	w->now = (struct cx_remind_now){.today = r->today,
	    .since = INT64_MAX,
	    .us = us,
	    .zone = zone,
	    .logged = r->ledger != NULL};
	if (r->ledger)
		w->now.since = cx_remind_ledger_since(r->ledger);
	/* a run each day is what there is, at about the same time of day */
	w->now.until =
	    cx_zone_instant(zone, us + cx_zone_offset(zone, us) + CX_DAY_US);
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	const struct cx_remind *r = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->remind = r;
	w->world = cx_program_world(r->program);
	set_now(w);
	w->maker = (struct cx_remind_maker){.rules = r->rules,
	    .program = r->program,
	    .ledger = r->ledger,
	    .form = r->form};
	w->choices = calloc(r->rules->n_steps, sizeof(*w->choices));
	w->tally = calloc(r->rules->n, sizeof(*w->tally));
	if (!w->choices || !w->tally)
		cx_fail_memory(err);
	else
		w->maker.eval = cx_eval_new(r->program, err);
	if (w->maker.eval)
		w->maker.voice = cx_remind_voice_new(r->rules, r->program, err);
	if (w->maker.voice)
		w->windows = cx_remind_windows_new(r->rules, r->program, err);
	if (w->windows)
		return w;
	worker_free(w);
	return NULL;
}

/* Whom the decisions of a rule are about; without an id where it has none. */
static bool
begin_deciding(
    struct worker *w, const struct cx_remind_rule *rule, struct cx_err *err)
{
	struct cx_remind_about about = {
	    .rule = rule, .record = w->maker.record->number};
	struct cx_value v;

	if (!w->remind->deciding)
		return true;
	if (!cx_eval_column(w->maker.eval, rule->id, CX_TEXT, &v, err))
		return false;
	if (v.type == CX_TEXT)
		about.id = v.u.text;
	if (rule->thing != SIZE_MAX) {
		if (!cx_eval_column(
			w->maker.eval, rule->thing, CX_TEXT, &v, err))
			return false;
		if (v.type == CX_TEXT)
			about.thing = v.u.text;
	}
	w->about = cx_remind_decided_about(&w->decided, &about);
	return w->about || cx_fail_memory(err);
}

static bool
decide(struct worker *w, size_t step, int64_t due, struct cx_remind_verdict v,
    struct cx_err *err)
{
	const struct cx_remind_decision one = {.about = w->about,
	    .due = (int32_t)due,
	    .step = (uint16_t)step,
	    .verb = (uint8_t)v.verb,
	    .noticed = v.noticed,
	    .number = v.number};

	return !w->remind->deciding ||
	       cx_remind_decided_add(&w->decided, &one) || cx_fail_memory(err);
}

/* The same about all steps, where there is no due date in reach. */
static bool
decide_all(struct worker *w, const struct cx_remind_rule *rule,
    enum cx_remind_verb verb, struct cx_err *err)
{
	for (size_t i = 0; w->remind->deciding && i < rule->n_steps; i++)
		if (!decide(w, i, CX_REMIND_NO_DUE,
			(struct cx_remind_verdict){.verb = verb}, err))
			return false;
	return true;
}

static bool
room_for_notice(struct worker *w)
{
	size_t room = w->room_notices ? 2 * w->room_notices : 16;
	struct cx_remind_notice *at;

	if (w->n_notices < w->room_notices)
		return true;
	at = realloc(w->notices, room * sizeof(*at));
	if (!at)
		return false;
	w->notices = at;
	w->room_notices = room;
	return true;
}

static struct cx_remind_hearing
hearing_of(struct worker *w)
{
	return (struct cx_remind_hearing){
	    w->remind->rules, w->maker.eval, &w->maker.key};
}

bool
cx_remind_wants(
    const struct cx_remind *r, const struct cx_remind_channel *channel)
{
	struct cx_span name = channel ? channel->name : CX_SPAN("");

	for (size_t i = 0; i < r->n_channels; i++)
		if (cx_span_eq(name, cx_span(r->channels[i])))
			return true;
	return r->n_channels == 0;
}

/* A step has its fate: its notice, with its text where it is sent. */
static bool
add_notice(struct worker *w, const struct cx_remind_notice *base,
    const struct cx_remind_choice *c, struct cx_remind_verdict *why,
    struct cx_err *err)
{
	const struct cx_remind_rule *rule = base->rule;
	const struct cx_remind_say *say = &rule->says[base->step - rule->steps];
	struct cx_remind_tally *tally = &w->tally[rule - w->remind->rules->at];
	const struct cx_remind_hearing hearing = hearing_of(w);
	const struct cx_remind_channel *channel = NULL;
	struct cx_remind_notice *n;
	bool send = c->fate == CX_FATE_SEND;

	if (send && !cx_remind_pick_channel(&hearing, say, &channel, why, err))
		return false;
	if (send && why->verb == CX_DECIDED_SENT &&
	    !cx_remind_wants(w->remind, channel))
		why->verb = CX_DECIDED_OTHER_CHANNEL;
	tally->unreached += why->verb == CX_DECIDED_NO_CHANNEL;
	tally->suppressed += why->verb == CX_DECIDED_SUPPRESSED;
	if (send && why->verb != CX_DECIDED_SENT)
		return true;
	if (!room_for_notice(w))
		return cx_fail_memory(err);
	n = &w->notices[w->n_notices];
	*n = *base;
	n->fate = c->fate;
	n->again = c->said.again && send == (c->said.state == CX_SAID_RESERVED);
	if (send && !cx_remind_maker_fill(&w->maker, n, say, channel, err))
		return false;
	why->noticed = true;
	w->n_notices++;
	return true;
}

/* The fates of all steps, in w->choices; keys are made for the log alone. */
static bool
choose(struct worker *w, const struct cx_remind_window *window,
    struct cx_remind_notice *base, struct cx_err *err)
{
	const struct cx_remind_rule *rule = base->rule;
	struct cx_remind_choice *c = w->choices;

	for (size_t i = 0; w->now.logged && i < rule->n_steps; i++) {
		base->step = &rule->steps[i];
		if (!cx_remind_notice_key(base, &w->maker.key))
			return cx_fail_memory(err);
		c[i].said = cx_remind_ledger_find(w->remind->ledger, base->key);
	}
	cx_remind_choose(rule, &w->now, window, c);
	return true;
}

/* What the choice means, before channels are looked at. */
static struct cx_remind_verdict
verdict_of(const struct cx_remind_choice *c)
{
	static const enum cx_remind_verb verbs[] = {
	    [CX_FATE_NONE] = CX_DECIDED_NOT_DUE,
	    [CX_FATE_SEND] = CX_DECIDED_SENT,
	    [CX_FATE_NEWER] = CX_DECIDED_NEWER,
	    [CX_FATE_LATE] = CX_DECIDED_LATE,
	    [CX_FATE_OUTSIDE] = CX_DECIDED_OUTSIDE,
	    [CX_FATE_CAPPED] = CX_DECIDED_CAPPED,
	    [CX_FATE_WAITS] = CX_DECIDED_WAITS,
	    [CX_FATE_REPEATED] = CX_DECIDED_REPEATED,
	};
	struct cx_remind_verdict v = {.verb = verbs[c->fate]};

	if (c->fate == CX_FATE_NONE && c->said.state != CX_SAID_NOTHING) {
		v.verb = c->said.state == CX_SAID_SKIPPED ? CX_DECIDED_BEFORE
							  : CX_DECIDED_ALREADY;
		v.number = (int32_t)c->said.state;
	}
	return v;
}

/* The notice of a choice; what is not sent is noted in a log alone. */
static bool
apply_choice(struct worker *w, const struct cx_remind_window *window,
    struct cx_remind_notice *base, const struct cx_remind_choice *c,
    struct cx_remind_verdict *why, struct cx_err *err)
{
	const struct cx_remind_rule *rule = base->rule;
	struct cx_remind_tally *tally = &w->tally[rule - w->remind->rules->at];

	tally->waiting += c->fate == CX_FATE_WAITS;
	if (c->fate == CX_FATE_NONE || c->fate == CX_FATE_WAITS)
		return true;
	tally->skipped += c->fate != CX_FATE_SEND;
	if (c->fate != CX_FATE_SEND && !w->now.logged)
		return true;
	base->send_us = c->at_us;
	base->last = (int32_t)c->last;
	base->offset_s = cx_zone_offset(window->zone, c->at_us) / 1000000;
	if (!cx_remind_notice_key(base, &w->maker.key))
		return cx_fail_memory(err);
	return add_notice(w, base, c, why, err);
}

static bool
apply_choices(struct worker *w, const struct cx_remind_window *window,
    struct cx_remind_notice *base, int64_t due, struct cx_err *err)
{
	const struct cx_remind_rule *rule = base->rule;

	for (size_t i = 0; i < rule->n_steps; i++) {
		const struct cx_remind_choice *c = &w->choices[i];
		struct cx_remind_verdict why = verdict_of(c);

		base->step = &rule->steps[i];
		if (!apply_choice(w, window, base, c, &why, err) ||
		    !decide(w, i, due, why, err))
			return false;
	}
	return true;
}

/* The steps that are open are silent. */
static bool
apply_silence(struct worker *w, const struct cx_remind_rule *rule, int64_t due,
    size_t open, struct cx_remind_verdict why, struct cx_err *err)
{
	struct cx_remind_tally *tally = &w->tally[rule - w->remind->rules->at];

	if (why.verb == CX_DECIDED_STOPPED)
		tally->stopped += open;
	else
		tally->suppressed += open;
	for (size_t i = 0; i < rule->n_steps; i++)
		if (!decide(w, i, due,
			cx_remind_open(&w->choices[i], &w->now)
			    ? why
			    : (struct
				  cx_remind_verdict){.verb =
							 CX_DECIDED_NOT_DUE},
			err))
			return false;
	return true;
}

/* The steps of a due date that have a fate today. */
static bool
apply_due(struct worker *w, const struct cx_remind_rule *rule,
    const struct cx_remind_occasion *o, struct cx_err *err)
{
	const struct cx_calendar *calendar = w->remind->rules->calendar;
	const struct cx_remind_window *window;
	struct cx_remind_notice base;
	const struct cx_remind_hearing hearing = hearing_of(w);
	struct cx_remind_verdict why = {.number = 0};
	size_t open;

	if (!cx_remind_maybe(rule, &w->now, o, calendar))
		return true;
	window =
	    cx_remind_windows_of(w->windows, rule->send, w->maker.eval, err);
	if (!window || (rule->spread && !cx_remind_maker_begin(
					    &w->maker, rule, o, &base, err)))
		return false;
	open = cx_remind_plan(rule, &w->now, o, rule->spread ? base.of : 0,
	    calendar, window, w->choices);
	if (open == 0)
		return true;
	if (!cx_remind_find_silence(&hearing, rule, &why, err))
		return false;
	if (why.verb != CX_DECIDED_SENT)
		return apply_silence(w, rule, o->day, open, why, err);
	return (rule->spread ||
		   cx_remind_maker_begin(&w->maker, rule, o, &base, err)) &&
	       choose(w, window, &base, err) &&
	       apply_choices(w, window, &base, o->day, err);
}

/* The due dates of who the rule is for. */
static bool
apply_rule(struct worker *w, const struct cx_remind_rule *rule,
    struct cx_remind_tally *tally, struct cx_err *err)
{
	size_t before = w->decided.n;
	enum cx_truth who = CX_TRUE;
	struct cx_remind_scene scene = {.eval = w->maker.eval,
	    .zone = w->now.zone,
	    .calendar = w->remind->rules->calendar,
	    .arena = w->maker.record->arena};

	if (rule->who && !cx_expr_test(rule->who, w->maker.eval, &who, err))
		return false;
	tally->unknown += who == CX_UNKNOWN;
	if (!begin_deciding(w, rule, err))
		return false;
	if (who != CX_TRUE)
		return decide_all(w, rule,
		    who == CX_UNKNOWN ? CX_DECIDED_UNKNOWN : CX_DECIDED_NOT_FOR,
		    err);
	cx_remind_range(rule, &w->now, &scene.from, &scene.to);
	if (!cx_remind_due_find(&rule->due, &scene, &w->occasions, err))
		return false;
	tally->undated += w->occasions.undated;
	for (size_t i = 0; i < w->occasions.n; i++)
		if (!apply_due(w, rule, &w->occasions.at[i], err))
			return false;
	return w->decided.n > before ||
	       decide_all(w, rule,
		   w->occasions.undated ? CX_DECIDED_NO_DATE
					: CX_DECIDED_NOT_DUE,
		   err);
}

/* A notice goes out as a row, or waits in the outbox. */
static bool
emit(struct worker *w, const struct cx_remind_notice *n, struct cx_row *row,
    struct cx_err *err)
{
	size_t rule = (size_t)(n->rule - w->remind->rules->at);

	w->tally[rule].messages += n->fate == CX_FATE_SEND;
	if (is_kept(w->remind))
		return cx_remind_outbox_add(&w->outbox, n, err);
	cx_remind_notice_row(n, w->maker.record->arena, row);
	return cx_row_emit(row) || cx_fail_memory(err);
}

static bool
apply_rules(struct worker *w, struct cx_row *row, struct cx_err *err)
{
	const struct cx_remind_rules *rules = w->remind->rules;

	for (size_t i = 0; i < rules->n; i++)
		if (!apply_rule(w, &rules->at[i], &w->tally[i], err))
			return false;
	for (size_t i = 0; i < w->n_notices; i++)
		if (!emit(w, &w->notices[i], row, err))
			return false;
	return true;
}

static bool
take_record(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	const struct cx_remind_rules *rules = w->remind->rules;
	size_t decided = w->decided.n;

	/* Files that follow have the same columns: the schema sees to that. */
	if (!w->began &&
	    !cx_remind_values_check(&rules->values, record->layout, err))
		return false;
	w->began = true;
	w->n_notices = 0;
	w->maker.record = record;
	cx_eval_begin(w->maker.eval, record);
	if (apply_rules(w, row, err))
		return true;
	w->decided.n = decided; /* a rejected record has none */
	return false;
}

static void
add_tally(struct cx_remind_tally *sum, const struct cx_remind_tally *t)
{
	sum->messages += t->messages;
	sum->stopped += t->stopped;
	sum->unknown += t->unknown;
	sum->undated += t->undated;
	sum->skipped += t->skipped;
	sum->suppressed += t->suppressed;
	sum->waiting += t->waiting;
	sum->unreached += t->unreached;
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_remind *r = shared;
	struct worker *w = worker;

	if (!w)
		return true;
	for (size_t i = 0; ok && i < r->rules->n; i++)
		add_tally(&r->tally[i], &w->tally[i]);
	if (ok)
		ok = cx_remind_outbox_move(&r->outbox, &w->outbox, err);
	if (ok && r->deciding)
		ok = cx_remind_decided_move(&r->decided, &w->decided) ||
		     cx_fail_memory(err);
	worker_free(w);
	return ok;
}

struct cx_task
cx_remind_task(struct cx_remind *r)
{
	return (struct cx_task){
	    .kind = is_kept(r) ? CX_TASK_FOLD : CX_TASK_MAKE,
	    .columns = cx_remind_columns,
	    .n_columns = is_kept(r) ? 0 : CX_REMIND_COLUMNS,
	    .shared = r,
	    .open = open_worker,
	    .row = take_record,
	    .close = close_worker,
	};
}
