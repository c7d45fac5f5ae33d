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

#include "base/buf.h"
#include "record/schema.h"

#include "base/banned.h"

enum { ID, RULE, STEP, DUE, CHANNEL, TO, LANGUAGE, MESSAGE };

static const char *const columns[] = {
    [ID] = "id",
    [RULE] = "rule",
    [STEP] = "step",
    [DUE] = "due",
    [CHANNEL] = "channel",
    [TO] = "to",
    [LANGUAGE] = "language",
    [MESSAGE] = "message",
};

/* A message of the record at hand. */
struct notice {
	const struct cx_remind_rule *rule;
	const struct cx_remind_step *step;
	const struct cx_remind_pattern *pattern;
	struct cx_span id;
	bool number;	   /* id is a JSON number */
	struct cx_span to; /* .at NULL: none */
	char due[CX_MOMENT_ROOM];
	size_t due_len;
	size_t from, end; /* of its text in the worker's */
};

struct worker {
	const struct cx_remind *remind;
	const struct cx_world *world;
	struct cx_eval *eval;
	struct cx_message **messages; /* by number of pattern */
	struct notice *notices;	      /* room for all steps of all rules */
	size_t n_notices;
	struct cx_buf text;
	struct cx_remind_tally *tally;
	bool began; /* the header was looked at */
};

bool
cx_remind_init(struct cx_remind *r, const struct cx_remind_rules *rules,
    const struct cx_program *program, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(program);
	struct cx_moment now = {world->now_us, false};

	r->rules = rules;
	r->program = program;
	r->today = cx_moment_day(now, cx_dates_zone(world->dates), NULL);
	r->tally = calloc(rules->n, sizeof(*r->tally));
	return r->tally || cx_fail_memory(err);
}

void
cx_remind_done(struct cx_remind *r)
{
	free(r->tally);
	r->tally = NULL;
}

static void
worker_free(struct worker *w)
{
	if (w->messages)
		for (size_t i = 0; i < w->remind->rules->n_patterns; i++)
			cx_message_free(w->messages[i]);
	free(w->messages);
	free(w->notices);
	free(w->tally);
	cx_buf_done(&w->text);
	cx_eval_free(w->eval);
	free(w);
}

static bool
open_messages(struct worker *w, struct cx_err *err)
{
	const struct cx_remind_rules *rules = w->remind->rules;
	const struct cx_remind_pattern *p;

	for (size_t i = 0; i < rules->n; i++)
		for (size_t k = 0; k < rules->at[i].n_patterns; k++) {
			p = &rules->at[i].patterns[k];
			w->messages[p->number] = cx_remind_pattern_open(p, err);
			if (!w->messages[p->number])
				return false;
		}
	return true;
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
	w->messages = calloc(r->rules->n_patterns, sizeof(*w->messages));
	w->notices = calloc(r->rules->n_steps, sizeof(*w->notices));
	w->tally = calloc(r->rules->n, sizeof(*w->tally));
	if (!w->messages || !w->notices || !w->tally)
		cx_fail_memory(err);
	else
		w->eval = cx_eval_new(r->program, err);
	if (w->eval && open_messages(w, err))
		return w;
	worker_free(w);
	return NULL;
}

/* The text of a column that every message of the rule needs. */
static bool
need_text(struct worker *w, const struct cx_remind_rule *rule, size_t slot,
    const char *key, struct cx_span *out, struct cx_err *err)
{
	struct cx_value v;
	struct cx_span name;

	if (!cx_eval_column(w->eval, slot, CX_TEXT, &v, err))
		return false;
	if (v.type == CX_MISSING) {
		name =
		    cx_schema_name(cx_program_schema(w->remind->program), slot);
		return cx_fail(err, CX_DATA,
		    "column %s is missing, and rule %s needs it for \"%s\"",
		    cx_quote(name).text, cx_quote(rule->name).text, key);
	}
	*out = v.u.text;
	return true;
}

static bool
choose_pattern(struct worker *w, const struct cx_remind_rule *rule,
    const struct cx_remind_pattern **pattern, struct cx_err *err)
{
	size_t i = rule->fallback;
	struct cx_value v;

	if (rule->language != SIZE_MAX) {
		if (!cx_eval_column(w->eval, rule->language, CX_TEXT, &v, err))
			return false;
		if (v.type == CX_TEXT)
			i = cx_remind_patterns_find(
			    rule->patterns, rule->n_patterns, v.u.text);
		if (i == rule->n_patterns)
			i = rule->fallback;
	}
	*pattern = &rule->patterns[i];
	return true;
}

/* Makes the text; a failure names the rule, as a file has many. */
static bool
make_text(struct worker *w, const struct notice *notice, struct cx_arena *arena,
    struct cx_err *err)
{
	struct cx_err why = {0};

	if (cx_remind_pattern_print(notice->pattern,
		w->messages[notice->pattern->number], w->eval, w->world, arena,
		&w->text, &why))
		return true;
	cx_fail(err, why.code, "rule %s: %s", cx_quote(notice->rule->name).text,
	    why.text);
	if (why.value[0] != '\0')
		memcpy(err->value, why.value, sizeof(err->value));
	return false;
}

static bool
add_notice(struct worker *w, const struct cx_remind_rule *rule,
    const struct cx_remind_step *step, int64_t due,
    const struct cx_record *record, struct cx_err *err)
{
	struct notice *n = &w->notices[w->n_notices];
	struct cx_moment day = {due * CX_DAY_US, true};

	*n = (struct notice){.rule = rule, .step = step};
	n->due_len =
	    cx_moment_print(n->due, day, cx_dates_zone(w->world->dates));
	if (!need_text(w, rule, rule->id, "id", &n->id, err) ||
	    (rule->to != SIZE_MAX &&
		!need_text(w, rule, rule->to, "to", &n->to, err)) ||
	    !choose_pattern(w, rule, &n->pattern, err))
		return false;
	n->number = cx_record_field(record, rule->id).kind == CX_FIELD_NUMBER;
	n->from = w->text.len;
	if (!make_text(w, n, record->arena, err))
		return false;
	n->end = w->text.len;
	w->n_notices++;
	return true;
}

/* The due date of who the rule is for; false in *has: there is none. */
static bool
find_due(struct worker *w, const struct cx_remind_rule *rule,
    struct cx_remind_tally *tally, bool *has, int64_t *day, struct cx_err *err)
{
	enum cx_truth who = CX_TRUE;
	struct cx_value due;

	*has = false;
	if (rule->who && !cx_expr_test(rule->who, w->eval, &who, err))
		return false;
	tally->unknown += who == CX_UNKNOWN;
	if (who != CX_TRUE)
		return true;
	if (!cx_expr_eval(rule->due, w->eval, &due, err))
		return false;
	tally->undated += due.type == CX_MISSING;
	if (due.type == CX_MISSING)
		return true;
	*has = true;
	*day =
	    cx_moment_day(due.u.moment, cx_dates_zone(w->world->dates), NULL);
	return true;
}

static bool
apply_rule(struct worker *w, const struct cx_remind_rule *rule,
    struct cx_remind_tally *tally, const struct cx_record *record,
    struct cx_err *err)
{
	const struct cx_remind_step *step;
	enum cx_truth stop;
	int64_t due;
	bool has;

	if (!find_due(w, rule, tally, &has, &due, err))
		return false;
	for (size_t i = 0; has && i < rule->n_steps; i++) {
		step = &rule->steps[i];
		if (cx_remind_step_day(step, due) != w->remind->today)
			continue;
		stop = CX_FALSE;
		if (rule->stop &&
		    !cx_expr_test(rule->stop, w->eval, &stop, err))
			return false;
		tally->stopped += stop == CX_TRUE;
		if (stop != CX_TRUE &&
		    !add_notice(w, rule, step, due, record, err))
			return false;
	}
	return true;
}

static bool
emit(struct worker *w, const struct notice *n, struct cx_row *row)
{
	if (n->number)
		cx_row_either(row, ID, n->id, n->id);
	else
		cx_row_text(row, ID, n->id);
	cx_row_text(row, RULE, n->rule->name);
	cx_row_text(row, STEP, n->step->text);
	cx_row_text(row, DUE, (struct cx_span){n->due, n->due_len});
	if (n->rule->channel.at)
		cx_row_text(row, CHANNEL, n->rule->channel);
	if (n->to.at)
		cx_row_text(row, TO, n->to);
	if (n->pattern->language.at)
		cx_row_text(row, LANGUAGE, n->pattern->language);
	cx_row_text(row, MESSAGE,
	    (struct cx_span){w->text.at + n->from, n->end - n->from});
	w->tally[n->rule - w->remind->rules->at].messages++;
	return cx_row_emit(row);
}

static bool
take_record(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	const struct cx_remind_rules *rules = w->remind->rules;

	/* Files that follow have the same columns: the schema sees to that. */
	if (!w->began &&
	    !cx_remind_values_check(&rules->values, record->layout, err))
		return false;
	w->began = true;
	w->n_notices = 0;
	w->text.len = 0;
	cx_eval_begin(w->eval, record);
	for (size_t i = 0; i < rules->n; i++)
		if (!apply_rule(w, &rules->at[i], &w->tally[i], record, err))
			return false;
	for (size_t i = 0; i < w->n_notices; i++)
		if (!emit(w, &w->notices[i], row))
			return cx_fail_memory(err);
	return true;
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_remind *r = shared;
	struct worker *w = worker;

	(void)err;
	for (size_t i = 0; ok && i < r->rules->n; i++) {
		r->tally[i].messages += w->tally[i].messages;
		r->tally[i].stopped += w->tally[i].stopped;
		r->tally[i].unknown += w->tally[i].unknown;
		r->tally[i].undated += w->tally[i].undated;
	}
	worker_free(w);
	return true;
}

struct cx_task
cx_remind_task(struct cx_remind *r)
{
	return (struct cx_task){
	    .kind = CX_TASK_MAKE,
	    .columns = columns,
	    .n_columns = countof(columns),
	    .shared = r,
	    .open = open_worker,
	    .row = take_record,
	    .close = close_worker,
	};
}
