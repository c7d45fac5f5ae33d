/*
 * The clock does not move while a log is read, so what is left of an event's
 * points is known as soon as it is: nothing of its time need be kept to let it
 * fade later.  A limit of a rule that is over 0 where nothing happened would
 * give points for nothing, and so it does, as one of a group does.
 */
#include "score/log.h"

#include <math.h>
#include <stdlib.h>

#include "score/micro.h"
#include "score/scorer.h"
#include "score/tally.h"

#include "base/banned.h"

enum { MARK_NUMBER = 1, MARK_STRING = 2 };

/* With top. */
struct person {
	struct cx_group *group;
	int64_t micros;
};

struct cx_log {
	struct cx_log_plan plan;
	struct cx_tallies *tallies;
	struct cx_log_left_out left_out;
	/* afterwards */
	struct cx_scorer *scorer;
	struct cx_given *given;
	struct cx_group **people;
	size_t n_people, next;
};

struct worker {
	const struct cx_log *log;
	const struct cx_world *world;
	struct cx_eval *eval;
	struct cx_queue *queue;
	struct cx_hit *hits;
	struct cx_log_left_out left_out;
};

struct cx_log *
cx_log_new(const struct cx_log_plan *plan, struct cx_err *err)
{
	struct cx_log *l = calloc(1, sizeof(*l));

	if (l) {
		l->plan = *plan;
		l->tallies = cx_tallies_new(plan->model);
		l->given = calloc(plan->model->n_rules, sizeof(*l->given));
	}
	if (l && l->tallies && l->given)
		return l;
	cx_fail_memory(err);
	cx_log_free(l);
	return NULL;
}

void
cx_log_free(struct cx_log *l)
{
	if (!l)
		return;
	cx_tallies_free(l->tallies);
	cx_scorer_free(l->scorer);
	free(l->given);
	free(l->people);
	free(l);
}

static void
worker_free(struct worker *w)
{
	cx_eval_free(w->eval);
	cx_queue_free(w->queue);
	free(w->hits);
	free(w);
}

static void *
worker_open(void *shared, struct cx_err *err)
{
	struct cx_log *l = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->log = l;
	w->world = cx_program_world(l->plan.model->program);
	w->queue = cx_queue_new(l->tallies);
	w->hits = calloc(l->plan.model->n_rules, sizeof(*w->hits));
	if (!w->queue || !w->hits)
		cx_fail_memory(err);
	else
		w->eval = cx_eval_new(l->plan.model->program, err);
	if (w->eval)
		return w;
	worker_free(w);
	return NULL;
}

/* What is left of points at that age, from 1 to 0. */
static double
left(const struct cx_rule *rule, int64_t age_us)
{
	double part = (double)age_us / (double)rule->decay_us;

	switch (rule->decay) {
	case CX_DECAY_NONE:
		break;
	case CX_DECAY_HALF:
		return exp2(-part);
	case CX_DECAY_LINEAR:
		return part < 1 ? 1 - part : 0;
	}
	return 1;
}

/* Whether the rule is true for the event; then *micros is what it gives. */
static bool
test_rule(struct worker *w, const struct cx_rule *rule, int64_t us,
    double *micros, bool *is, struct cx_err *err)
{
	const double most = (double)CX_MICRO_MOST;
	enum cx_truth truth = CX_TRUE;
	struct cx_value x;

	*is = false;
	if (us < rule->from_us)
		return true;
	if (rule->when && !cx_expr_test(rule->when, w->eval, &truth, err))
		return false;
	if (truth != CX_TRUE)
		return true;
	*micros = (double)rule->points;
	if (rule->per) {
		if (!cx_expr_eval(rule->per, w->eval, &x, err))
			return false;
		if (x.type != CX_NUMBER || isnan(x.u.number))
			return true;
		*micros = fmin(fmax(*micros * x.u.number, -most), most);
	}
	if (rule->decay != CX_DECAY_NONE)
		*micros *= left(rule, w->world->now_us - us);
	*is = true;
	return true;
}

/* What the hit needs besides; *is: whether there is such a key. */
static bool
find_key(struct worker *w, const struct cx_rule *rule, struct cx_moment m,
    struct cx_hit *hit, bool *is, struct cx_err *err)
{
	struct cx_value key;

	*is = true;
	if (rule->repeat == CX_REPEAT_AT_MOST)
		hit->period = cx_period_of(rule->period,
		    cx_moment_day(m, cx_dates_zone(w->world->dates), NULL));
	if (rule->repeat != CX_REPEAT_KEY)
		return true;
	if (!cx_expr_eval(rule->key, w->eval, &key, err))
		return false;
	*is = key.type == CX_TEXT;
	if (!*is)
		return true;
	hit->key = key.u.text.at;
	hit->key_len = (uint32_t)key.u.text.len;
	return true;
}

static bool
take_rules(struct worker *w, struct cx_moment m, int64_t us, size_t *n,
    struct cx_err *err)
{
	const struct cx_model *model = w->log->plan.model;
	double micros = 0;
	bool is;

	*n = 0;
	for (size_t i = 0; i < model->n_rules; i++) {
		const struct cx_rule *rule = &model->rules[i];
		struct cx_hit *hit = &w->hits[*n];

		if (!test_rule(w, rule, us, &micros, &is, err))
			return false;
		if (!is)
			continue;
		*hit = (struct cx_hit){
		    .rule = (uint32_t)i,
		    .us = us,
		    .micros = micros,
		    .key = "",
		};
		if (!find_key(w, rule, m, hit, &is, err))
			return false;
		*n += is;
	}
	return true;
}

static unsigned
marks_of(const struct cx_record *r, size_t slot)
{
	if (r->layout->format != CX_NDJSON)
		return 0;
	return cx_record_field(r, slot).kind == CX_FIELD_NUMBER ? MARK_NUMBER
								: MARK_STRING;
}

static bool
worker_row(void *worker, const struct cx_record *r, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	const struct cx_log_plan *plan = &w->log->plan;
	struct cx_span person;
	struct cx_value time;
	int64_t us;
	size_t n;

	(void)row;
	cx_eval_begin(w->eval, r);
	if (!cx_record_text(r, plan->key, &person)) {
		w->left_out.nobody++;
		return true;
	}
	if (!cx_eval_column(w->eval, plan->time, CX_MOMENT, &time, err))
		return false;
	if (time.type == CX_MISSING) {
		w->left_out.undated++;
		return true;
	}
	us = cx_moment_instant(time.u.moment, cx_dates_zone(w->world->dates));
	if (us > w->world->now_us) {
		w->left_out.future++;
		return true;
	}
	if (!take_rules(w, time.u.moment, us, &n, err))
		return false;
	return (person.at && cx_queue_add(w->queue, person,
				 marks_of(r, plan->key), w->hits, n)) ||
	       cx_fail_memory(err);
}

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_log *l = shared;
	struct worker *w = worker;

	ok = !ok || cx_queue_flush(w->queue) || cx_fail_memory(err);
	l->left_out.nobody += w->left_out.nobody;
	l->left_out.undated += w->left_out.undated;
	l->left_out.future += w->left_out.future;
	worker_free(w);
	return ok;
}

struct cx_task
cx_log_task(struct cx_log *l)
{
	return (struct cx_task){
	    .kind = CX_TASK_FOLD,
	    .shared = l,
	    .open = worker_open,
	    .row = worker_row,
	    .close = worker_close,
	};
}

static int
best_first(const void *a, const void *b)
{
	const struct person *x = a, *y = b;

	if (x->micros != y->micros)
		return x->micros > y->micros ? -1 : 1;
	return cx_span_cmp(x->group->key, y->group->key);
}

static bool
rate(struct cx_log *l, const struct cx_group *person, struct cx_score *score,
    struct cx_err *err)
{
	cx_tallies_given(l->tallies, person, l->given);
	return cx_scorer_add_up(l->scorer, l->given, score, err);
}

static bool
choose_top(struct cx_log *l, struct cx_err *err)
{
	struct person *all = calloc(l->n_people + 1, sizeof(*all));
	struct cx_score score;
	bool ok = all || cx_fail_memory(err);

	for (size_t i = 0; ok && i < l->n_people; i++) {
		ok = rate(l, l->people[i], &score, err);
		all[i] = (struct person){l->people[i], score.micros};
	}
	if (ok) {
		qsort(all, l->n_people, sizeof(*all), best_first);
		if (l->n_people > l->plan.top)
			l->n_people = l->plan.top;
		for (size_t i = 0; i < l->n_people; i++)
			l->people[i] = all[i].group;
	}
	free(all);
	return ok;
}

bool
cx_log_begin(struct cx_log *l, struct cx_err *err)
{
	l->people = cx_tallies_people(l->tallies, &l->n_people);
	if (!l->people)
		return cx_fail_memory(err);
	l->scorer = cx_scorer_new(l->plan.model, l->plan.rows->explain, err);
	return l->scorer && (l->plan.top == 0 || choose_top(l, err));
}

bool
cx_log_next(
    struct cx_log *l, struct cx_row *row, bool *more, struct cx_err *err)
{
	const struct cx_group *g;
	struct cx_score score;
	struct cx_row rest = *row;

	*more = l->next < l->n_people;
	if (!*more)
		return true;
	g = l->people[l->next++];
	if (!rate(l, g, &score, err))
		return false;
	if (g->marks == MARK_NUMBER)
		cx_row_either(row, 0, g->key, g->key);
	else
		cx_row_text(row, 0, g->key);
	rest.cells++;
	rest.n_cells--;
	cx_score_rows_fill(l->plan.rows, &score, NAN, &rest);
	return true;
}

struct cx_log_left_out
cx_log_left_out(const struct cx_log *l)
{
	return l->left_out;
}
