/*
 * What is found is what nobody would be told otherwise: a rule that reaches
 * nobody makes no error, and a text in the wrong language is sent all the
 * same.  A record counts once for each step, though a yearly rule has several
 * days in the time that is looked at.
 */
#include "remind/audit.h"

#include <stdio.h>
#include <stdlib.h>

#include "expr/clause.h"
#include "remind/ahead.h"
#include "remind/same.h"
#include "text/mail.h"
#include "text/sms.h"

#include "base/banned.h"

enum { RULE, STEP, FINDING, WHAT, RECORDS };
enum { PAST_DAYS = 366, AHEAD_DAYS = 731 };
enum { FINDINGS_MOST = 1000, ARENA_BYTES = 64 << 20 };

const char *const cx_remind_audit_columns[] = {
    [RULE] = "rule",
    [STEP] = "step",
    [FINDING] = "finding",
    [WHAT] = "what",
    [RECORDS] = "records",
};

_Static_assert(
    countof(cx_remind_audit_columns) == CX_REMIND_AUDIT_COLUMNS, "all columns");

/* In the order in which they are shown. */
enum kind {
	UNBOUND,
	CONTRADICTS,
	NEVER_TAKEN,
	NO_LANGUAGE,
	NOBODY,
	NO_DATE,
	NO_CHANNEL,
	SAME_ID,
	NO_TEXT,
	NO_ADDRESS,
	TOO_LONG
};

static const char *const kinds[] = {
    [UNBOUND] = "columns are not there",
    [CONTRADICTS] = "contradicts itself",
    [NEVER_TAKEN] = "channel never taken",
    [NO_LANGUAGE] = "language without text",
    [NOBODY] = "selects nobody",
    [NO_DATE] = "no due date",
    [NO_CHANNEL] = "reaches nobody",
    [SAME_ID] = "records not told apart",
    [NO_TEXT] = "text cannot be made",
    [NO_ADDRESS] = "no address of its kind",
    [TOO_LONG] = "SMS over the limit",
};

struct finding {
	const struct cx_remind_rule *rule; /* NULL: of the file */
	const struct cx_remind_step *step; /* NULL: of the rule */
	enum kind kind;
	struct cx_span what;
	uint64_t records;
};

struct findings {
	struct finding *at;
	size_t n, room;
	struct cx_arena *arena;
	bool failed;
};

/* What was counted of a rule. */
struct count {
	uint64_t selected, dated, reached, unreached;
};

struct cx_remind_audit {
	const struct cx_remind *r;
	struct findings found;
	struct count *counts;
	struct cx_remind_same same;
	uint64_t records;
	size_t next;
};

struct worker {
	struct cx_remind_audit *audit;
	struct cx_remind_ahead *ahead;
	struct findings found;
	struct count *counts;
	struct cx_remind_same same;
	uint64_t *seen; /* number of the last record of each step, plus 1 */
	size_t *of_rule;
	const struct cx_record *record;
	uint64_t records;
};

static bool
findings_init(struct findings *f)
{
	*f = (struct findings){.arena = cx_arena_new(ARENA_BYTES)};
	return f->arena != NULL;
}

static void
findings_done(struct findings *f)
{
	cx_arena_free(f->arena);
	free(f->at);
}

/* Adds one, or its records to the same one; past the most, none. */
static void
find(struct findings *f, const struct finding *one)
{
	struct finding *at;

	for (size_t i = 0; i < f->n; i++) {
		at = &f->at[i];
		if (at->rule == one->rule && at->step == one->step &&
		    at->kind == one->kind && cx_span_eq(at->what, one->what)) {
			at->records += one->records;
			return;
		}
	}
	if (f->n == FINDINGS_MOST)
		return;
	if (f->n == f->room) {
		size_t room = f->room ? 2 * f->room : 16;

		at = realloc(f->at, room * sizeof(*at));
		f->failed |= !at;
		if (!at)
			return;
		f->at = at;
		f->room = room;
	}
	f->at[f->n] = *one;
	f->at[f->n].what = cx_arena_copy(f->arena, one->what);
	f->failed |= !f->at[f->n].what.at;
	f->n++;
}

struct cx_remind_audit *
cx_remind_audit_new(const struct cx_remind *r, struct cx_err *err)
{
	struct cx_remind_audit *a = calloc(1, sizeof(*a));

	if (a) {
		a->r = r;
		a->counts = calloc(r->rules->n, sizeof(*a->counts));
	}
	if (a && a->counts && findings_init(&a->found))
		return a;
	cx_fail_memory(err);
	cx_remind_audit_free(a);
	return NULL;
}

void
cx_remind_audit_free(struct cx_remind_audit *a)
{
	if (!a)
		return;
	findings_done(&a->found);
	cx_remind_same_done(&a->same);
	free(a->counts);
	free(a);
}

static void
worker_free(struct worker *w)
{
	findings_done(&w->found);
	cx_remind_ahead_free(w->ahead);
	cx_remind_same_done(&w->same);
	free(w->counts);
	free(w->seen);
	free(w->of_rule);
	free(w);
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	struct cx_remind_audit *a = shared;
	const struct cx_remind_rules *rules = a->r->rules;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->audit = a;
	w->counts = calloc(rules->n, sizeof(*w->counts));
	w->seen = calloc(rules->n_steps, sizeof(*w->seen));
	w->of_rule = calloc(rules->n + 1, sizeof(*w->of_rule));
	if (!findings_init(&w->found) || !w->counts || !w->seen || !w->of_rule)
		cx_fail_memory(err);
	else
		w->ahead = cx_remind_ahead_new(a->r, err);
	for (size_t i = 0; w->ahead && i < rules->n; i++)
		w->of_rule[i + 1] = w->of_rule[i] + rules->at[i].n_steps;
	if (w->ahead)
		return w;
	worker_free(w);
	return NULL;
}

static struct count *
count_of(struct worker *w, const struct cx_remind_rule *rule)
{
	return &w->counts[rule - w->audit->r->rules->at];
}

static void
see_rule(void *arg, const struct cx_remind_rule *rule, enum cx_truth who,
    size_t dates)
{
	struct worker *w = arg;

	if (who != CX_TRUE)
		return;
	count_of(w, rule)->selected++;
	count_of(w, rule)->dated += dates > 0;
}

static void
see_unreached(void *arg, const struct cx_remind_coming *c)
{
	count_of(arg, c->n.rule)->unreached++;
}

/* A language that the person has and the text has not. */
static bool
see_language(struct worker *w, const struct cx_remind_coming *c,
    struct finding *one, struct cx_err *err)
{
	const struct cx_remind_text *text = &c->say->text;
	struct cx_span asked = {NULL, 0};

	if (!cx_remind_ahead_text(w->ahead, c->n.rule->language, &asked, err))
		return false;
	if (!asked.at ||
	    cx_remind_patterns_find(text->patterns, text->n, asked) < text->n)
		return true;
	one->kind = NO_LANGUAGE;
	one->what = asked;
	find(&w->found, one);
	return true;
}

/*
 * What looks like mail is an address, and not where SMS go.  Other texts may
 * be names that the sender looks up.
 */
static bool
fits_channel(const struct cx_remind_notice *n)
{
	struct cx_buf address = {0};
	bool ok;

	if (!n->to.at || !memchr(n->to.at, '@', n->to.len))
		return true;
	ok = !cx_remind_notice_is_sms(n) && cx_mail_address(n->to, &address);
	cx_buf_done(&address);
	return ok;
}

static void
see_text(
    struct worker *w, const struct cx_remind_coming *c, struct finding *one)
{
	struct cx_remind_notice n;
	struct cx_err why = {0};
	char parts[48];
	size_t most = c->n.rule->sms_most, have;

	if (!cx_remind_ahead_say(w->ahead, c, false, &n, &why)) {
		one->kind = NO_TEXT;
		one->what = cx_span(why.text);
		find(&w->found, one);
		return;
	}
	if (!fits_channel(&n)) {
		one->kind = NO_ADDRESS;
		one->what = n.channel;
		find(&w->found, one);
	}
	have = cx_sms_measure(n.text).parts;
	if (!cx_remind_notice_is_sms(&n) || have <= most)
		return;
	snprintf(parts, sizeof(parts), "%zu parts", have);
	one->kind = TOO_LONG;
	one->what = cx_span(parts);
	find(&w->found, one);
}

static bool
see_step(void *arg, const struct cx_remind_coming *c, struct cx_err *err)
{
	struct worker *w = arg;
	const struct cx_remind_rule *rule = c->n.rule;
	struct finding one = {.rule = rule, .step = c->n.step, .records = 1};
	uint64_t *seen = &w->seen[w->of_rule[rule - w->audit->r->rules->at] +
				  (size_t)(c->n.step - rule->steps)];

	count_of(w, rule)->reached++;
	if (!cx_remind_same_add(&w->same, c->n.of,
		(size_t)(rule - w->audit->r->rules->at), w->record->number))
		return cx_fail_memory(err);
	if (*seen == w->record->number + 1)
		return true;
	*seen = w->record->number + 1;
	if (rule->language != SIZE_MAX && !see_language(w, c, &one, err))
		return false;
	see_text(w, c, &one);
	return !w->found.failed || cx_fail_memory(err);
}

static bool
take_record(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	int64_t today = w->audit->r->today;
	struct cx_remind_visitor v = {.arg = w,
	    .rule = see_rule,
	    .unreached = see_unreached,
	    .step = see_step};

	(void)row;
	w->record = record;
	w->records++;
	return cx_remind_ahead_walk(
	    w->ahead, record, today - PAST_DAYS, today + AHEAD_DAYS, &v, err);
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_remind_audit *a = shared;
	struct worker *w = worker;

	if (!w)
		return true;
	for (size_t i = 0; ok && i < w->found.n; i++)
		find(&a->found, &w->found.at[i]);
	for (size_t i = 0; ok && i < a->r->rules->n; i++) {
		a->counts[i].selected += w->counts[i].selected;
		a->counts[i].dated += w->counts[i].dated;
		a->counts[i].reached += w->counts[i].reached;
		a->counts[i].unreached += w->counts[i].unreached;
	}
	a->records += w->records;
	if (ok && !cx_remind_same_move(&a->same, &w->same))
		ok = cx_fail_memory(err);
	worker_free(w);
	return ok || err->code == CX_OK;
}

struct cx_task
cx_remind_audit_task(struct cx_remind_audit *a)
{
	return (struct cx_task){.kind = CX_TASK_FOLD,
	    .shared = a,
	    .open = open_worker,
	    .row = take_record,
	    .close = close_worker};
}

bool
cx_remind_audit_unbound(
    struct cx_remind_audit *a, const struct cx_err *why, struct cx_err *err)
{
	char text[sizeof(why->text) + sizeof(why->source) + 64];
	struct finding one = {.kind = UNBOUND};

	one.what = cx_span(cx_err_format(why, text, sizeof(text)));
	find(&a->found, &one);
	return !a->found.failed || cx_fail_memory(err);
}

/* Conditions that must hold together and cannot. */
static bool
never(struct cx_remind_audit *a, const struct cx_expr *const *all, size_t n,
    bool *out, struct cx_err *err)
{
	const struct cx_clause *clauses[2];
	const struct cx_clause **room;
	size_t tests = 0, k = 0;

	*out = false;
	for (size_t i = 0; i < n; i++) {
		if (!all[i])
			continue;
		clauses[k] = cx_clause_new(
		    a->r->rules->program, all[i], a->found.arena, err);
		if (!clauses[k])
			return false;
		tests += cx_clause_tests(clauses[k++], NULL);
	}
	room = calloc(tests + 1, sizeof(room[0]));
	if (!room)
		return cx_fail_memory(err);
	*out = cx_clause_never(clauses, k, room);
	free(room);
	return true;
}

/* A channel behind one that is always taken, or for nobody of the rule. */
static bool
judge_channels(struct cx_remind_audit *a, struct finding *one,
    const struct cx_remind_say *say, struct cx_err *err)
{
	bool behind = false, not ;

	one->kind = NEVER_TAKEN;
	for (size_t i = 0; i < say->n_channels; i++) {
		const struct cx_remind_channel *c = &say->channels[i];
		const struct cx_expr *all[] = {one->rule->who, c->when};

		if (!never(a, all, c->when ? 2 : 0, &not, err))
			return false;
		one->what = c->name;
		if (behind || not )
			find(&a->found, one);
		behind |= !c->when;
	}
	return true;
}

/* Languages of one text that the other has not. */
static void
judge_languages(struct cx_remind_audit *a, struct finding *one,
    const struct cx_remind_text *have, const struct cx_remind_text *lacks)
{
	one->kind = NO_LANGUAGE;
	for (size_t i = 0; lacks->n > 0 && i < have->n; i++) {
		one->what = have->patterns[i].language;
		if (one->what.at && have->patterns != lacks->patterns &&
		    cx_remind_patterns_find(
			lacks->patterns, lacks->n, one->what) == lacks->n)
			find(&a->found, one);
	}
}

static bool
judge_rule(struct cx_remind_audit *a, const struct cx_remind_rule *rule,
    struct cx_err *err)
{
	struct finding one = {.rule = rule, .kind = CONTRADICTS};
	bool contradicts;

	if (!never(a, &rule->who, 1, &contradicts, err))
		return false;
	if (contradicts) {
		one.what = cx_expr_text(rule->who);
		find(&a->found, &one);
		return true;
	}
	for (size_t i = 0; i < rule->n_steps; i++) {
		const struct cx_remind_say *say = &rule->says[i];

		one.step = say->text.patterns == rule->say.text.patterns &&
				   say->subject.patterns ==
				       rule->say.subject.patterns &&
				   say->channels == rule->say.channels
			       ? NULL
			       : &rule->steps[i];
		if (!one.step && i > 0 &&
		    rule->says[0].text.patterns == say->text.patterns)
			continue; /* said already, of the rule */
		if (!judge_channels(a, &one, say, err))
			return false;
		judge_languages(a, &one, &say->text, &say->subject);
		judge_languages(a, &one, &rule->say.text, &say->text);
	}
	return true;
}

static void
judge_count(struct cx_remind_audit *a, size_t rule)
{
	const struct count *c = &a->counts[rule];
	struct finding one = {.rule = &a->r->rules->at[rule]};

	one.what = one.rule->who ? cx_expr_text(one.rule->who)
				 : (struct cx_span){"", 0};
	one.records = a->records;
	if (c->selected == 0) {
		one.kind = NOBODY;
	} else if (c->dated == 0) {
		one.kind = NO_DATE;
		one.records = c->selected;
	} else if (c->reached == 0 && c->unreached > 0) {
		one.kind = NO_CHANNEL;
		one.records = c->selected;
	} else {
		return;
	}
	find(&a->found, &one);
}

/* Records that a log takes for one whose due date moved. */
static bool
judge_same(struct cx_remind_audit *a, struct cx_err *err)
{
	const struct cx_remind_rules *rules = a->r->rules;
	struct finding one = {.kind = SAME_ID};
	uint64_t *records = calloc(rules->n, sizeof(*records));

	if (!records)
		return cx_fail_memory(err);
	cx_remind_same_count(&a->same, records);
	for (size_t i = 0; i < rules->n; i++) {
		one.rule = &rules->at[i];
		one.records = records[i];
		one.what = one.rule->thing == SIZE_MAX
			       ? CX_SPAN("the same id, and no \"thing\"")
			       : CX_SPAN("the same id and thing");
		if (records[i] > 0)
			find(&a->found, &one);
	}
	free(records);
	return true;
}

static int
compare(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->rule != y->rule)
		return !x->rule || (y->rule && x->rule < y->rule) ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->step != y->step)
		return !x->step || (y->step && x->step < y->step) ? -1 : 1;
	return cx_span_cmp(x->what, y->what);
}

bool
cx_remind_audit_settle(struct cx_remind_audit *a, size_t *n, struct cx_err *err)
{
	const struct cx_remind_rules *rules = a->r->rules;
	bool contradicts;

	for (size_t i = 0; i < rules->n; i++) {
		size_t before = a->found.n;

		if (!judge_rule(a, &rules->at[i], err))
			return false;
		contradicts = a->found.n > before &&
			      a->found.at[before].kind == CONTRADICTS;
		if (a->records > 0 && !contradicts)
			judge_count(a, i);
	}
	if (!judge_same(a, err))
		return false;
	if (a->found.failed)
		return cx_fail_memory(err);
	*n = a->found.n;
	if (*n > 0)
		qsort(a->found.at, *n, sizeof(*a->found.at), compare);
	return true;
}

bool
cx_remind_audit_next(void *audit, struct cx_row *row)
{
	struct cx_remind_audit *a = audit;
	const struct finding *f;

	if (a->next == a->found.n)
		return false;
	f = &a->found.at[a->next++];
	if (f->rule)
		cx_row_text(row, RULE, f->rule->name);
	if (f->step)
		cx_row_text(row, STEP, f->step->text);
	cx_row_text(row, FINDING, cx_span(kinds[f->kind]));
	if (f->what.len > 0)
		cx_row_text(row, WHAT, f->what);
	if (f->records > 0)
		cx_row_int(row, RECORDS, (int64_t)f->records);
	return true;
}
