/*
 * Workers keep a score a case and not sums: AUC and its interval need the
 * ranks of all.  Nothing depends on the order in which cases come together,
 * since every measure is of a ranking.
 */
#include "score/evaluate.h"

#include <math.h>
#include <stdlib.h>

#include "score/evaluate_parts.h"

#include "base/banned.h"

#define ARENA_BYTES ((size_t)1 << 34)

struct worker {
	const struct cx_evaluation *e;
	struct cx_any_scorer *scorer;
	struct cx_eval *eval;
	struct cx_arena *arena;
	struct cx_cases cases;
	struct cx_dict *values;
	double **counts;
	size_t *slots; /* of the distributions; SIZE_MAX: the score */
	uint64_t left_out;
};

static size_t
count_distributions(const struct cx_evaluation *e)
{
	const struct cx_card *c = e->plan.model->card;

	return c ? c->n_counts : 0;
}

double
cx_evaluation_sign(const struct cx_evaluation *e)
{
	const struct cx_card *c = e->plan.model->card;

	return c && c->scale.pdo < 0 ? -1 : 1;
}

size_t
cx_counts_width(const struct cx_counts *c)
{
	return c->n + 2;
}

size_t
cx_counts_missing(const struct cx_counts *c)
{
	return c->n + 1;
}

size_t
cx_counts_text(const struct cx_counts *c, struct cx_span text)
{
	size_t lo = 0, hi = c->n, mid;
	int order;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		order = cx_span_cmp(text, c->values[mid]);
		if (order == 0)
			return mid;
		if (order < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return c->n;
}

size_t
cx_counts_number(const struct cx_counts *c, double x)
{
	size_t i = 0;

	while (i + 1 < c->n && !(x < c->cuts[i]))
		i++;
	return i;
}

static double **
make_counts(const struct cx_evaluation *e, struct cx_arena *a)
{
	size_t n = count_distributions(e);
	double **out = cx_arena_zero(a, n, sizeof(*out));

	for (size_t i = 0; out && i < n; i++) {
		out[i] = cx_arena_zero(a,
		    cx_counts_width(&e->plan.model->card->counts[i]),
		    sizeof(**out));
		if (!out[i])
			return NULL;
	}
	return out;
}

/* Columns of distributions are wanted before the header is read. */
static bool
want_columns(struct cx_evaluation *e)
{
	struct cx_schema *s = cx_program_schema(e->plan.program);

	for (size_t i = 0; i < count_distributions(e); i++) {
		struct cx_span name = e->plan.model->card->counts[i].name;

		if (name.len > 0 && cx_schema_want(s, name, NULL) == SIZE_MAX)
			return false;
	}
	return true;
}

struct cx_evaluation *
cx_evaluation_new(const struct cx_evaluate_plan *plan, struct cx_err *err)
{
	struct cx_evaluation *e = calloc(1, sizeof(*e));

	if (e)
		e->arena = cx_arena_new(ARENA_BYTES);
	if (e && e->arena) {
		e->plan = *plan;
		e->values =
		    cx_arena_zero(e->arena, plan->by.n, sizeof(*e->values));
		e->counts = make_counts(e, e->arena);
		if (e->values && e->counts && want_columns(e))
			return e;
	}
	cx_fail_memory(err);
	cx_evaluation_free(e);
	return NULL;
}

static void
free_values(struct cx_dict *values, size_t n)
{
	for (size_t i = 0; values && i < n; i++)
		cx_dict_done(&values[i]);
}

void
cx_evaluation_free(struct cx_evaluation *e)
{
	if (!e)
		return;
	free_values(e->values, e->plan.by.n);
	free(e->cases.at);
	free(e->cases.groups);
	free(e->measures);
	cx_arena_free(e->arena);
	free(e);
}

static void
worker_free(struct worker *w)
{
	free_values(w->values, w->e->plan.by.n);
	cx_any_scorer_free(w->scorer);
	cx_eval_free(w->eval);
	free(w->cases.at);
	free(w->cases.groups);
	cx_arena_free(w->arena);
	free(w);
}

static bool
worker_slots(struct worker *w)
{
	struct cx_schema *s = cx_program_schema(w->e->plan.program);
	size_t n = count_distributions(w->e);

	w->slots = cx_arena_zero(w->arena, n, sizeof(*w->slots));
	for (size_t i = 0; w->slots && i < n; i++) {
		struct cx_span name = w->e->plan.model->card->counts[i].name;

		/* wanted already, so this only looks it up */
		w->slots[i] =
		    name.len > 0 ? cx_schema_want(s, name, NULL) : SIZE_MAX;
	}
	return w->slots != NULL;
}

static void *
worker_open(void *shared, struct cx_err *err)
{
	const struct cx_evaluation *e = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w || !(w->arena = cx_arena_new(ARENA_BYTES))) {
		free(w);
		cx_fail_memory(err);
		return NULL;
	}
	w->e = e;
	w->values = cx_arena_zero(w->arena, e->plan.by.n, sizeof(*w->values));
	w->counts = make_counts(e, w->arena);
	if (!w->values || !w->counts || !worker_slots(w))
		cx_fail_memory(err);
	else
		w->scorer = cx_any_scorer_new(e->plan.model, false, err);
	if (w->scorer)
		w->eval = cx_eval_new(e->plan.program, err);
	if (w->eval)
		return w;
	worker_free(w);
	return NULL;
}

static bool
grow(struct cx_cases *c, size_t n_by, size_t more)
{
	size_t room = c->room ? c->room : 1024;
	struct cx_case *at;
	uint32_t *groups;

	if (c->n + more <= c->room)
		return true;
	while (room < c->n + more)
		room *= 2;
	at = realloc(c->at, room * sizeof(*at));
	if (!at)
		return false;
	c->at = at;
	if (n_by > 0) {
		groups = realloc(c->groups, room * n_by * sizeof(*groups));
		if (!groups)
			return false;
		c->groups = groups;
	}
	c->room = room;
	return true;
}

/* Counts an input of the record where training counted it. */
static bool
count_input(struct worker *w, size_t i, double score, struct cx_err *err)
{
	const struct cx_counts *c = &w->e->plan.model->card->counts[i];
	struct cx_value x;
	size_t at;

	if (w->slots[i] == SIZE_MAX) {
		w->counts[i][cx_counts_number(c, score)]++;
		return true;
	}
	if (!cx_eval_column(
		w->eval, w->slots[i], c->text ? CX_TEXT : CX_NUMBER, &x, err))
		return false;
	if (x.type == CX_MISSING)
		at = cx_counts_missing(c);
	else
		at = c->text ? cx_counts_text(c, x.u.text)
			     : cx_counts_number(c, x.u.number);
	w->counts[i][at]++;
	return true;
}

static bool
take_groups(struct worker *w, const struct cx_record *record)
{
	const struct cx_slots *by = &w->e->plan.by;
	uint32_t *to = w->cases.groups + w->cases.n * by->n;
	struct cx_span text;

	for (size_t i = 0; i < by->n; i++) {
		/* a missing value is the empty one */
		if (!cx_record_text(record, by->at[i], &text))
			text = (struct cx_span){"", 0};
		if (!text.at)
			return false;
		to[i] = cx_dict_add(&w->values[i], text, w->arena);
		if (to[i] == UINT32_MAX)
			return false;
	}
	return true;
}

static bool
worker_row(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	struct cx_score score;
	struct cx_case c;
	struct cx_span target;

	(void)row;
	if (!cx_record_text(record, w->e->plan.target, &target)) {
		w->left_out++;
		return true;
	}
	if (!target.at || !grow(&w->cases, w->e->plan.by.n, 1))
		return cx_fail_memory(err);
	if (!cx_any_rate(w->scorer, record, &score, &c.probability, err))
		return false;
	c.score = cx_evaluation_sign(w->e) * score.points;
	c.positive = cx_span_eq(target, w->e->plan.positive);
	cx_eval_begin(w->eval, record);
	for (size_t i = 0; i < count_distributions(w->e); i++)
		if (!count_input(w, i, score.points, err))
			return false;
	if (!take_groups(w, record))
		return cx_fail_memory(err);
	w->cases.at[w->cases.n++] = c;
	return true;
}

static bool
take_cases(struct cx_evaluation *e, const struct worker *w)
{
	size_t by = e->plan.by.n, n = w->cases.n;
	uint32_t *to;

	if (n == 0)
		return true;
	if (!grow(&e->cases, by, n))
		return false;
	memcpy(e->cases.at + e->cases.n, w->cases.at, n * sizeof(*w->cases.at));
	to = e->cases.groups + e->cases.n * by;
	for (size_t i = 0; i < n * by; i++) {
		to[i] = cx_dict_add(&e->values[i % by],
		    w->values[i % by].at[w->cases.groups[i]], e->arena);
		if (to[i] == UINT32_MAX)
			return false;
	}
	e->cases.n += n;
	return true;
}

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_evaluation *e = shared;
	struct worker *w = worker;

	ok = !ok || take_cases(e, w) || cx_fail_memory(err);
	for (size_t i = 0; i < count_distributions(e); i++) {
		const struct cx_counts *c = &e->plan.model->card->counts[i];

		for (size_t j = 0; j < cx_counts_width(c); j++)
			e->counts[i][j] += w->counts[i][j];
	}
	e->left_out += w->left_out;
	worker_free(w);
	return ok;
}

struct cx_task
cx_evaluation_task(struct cx_evaluation *e)
{
	return (struct cx_task){
	    .kind = CX_TASK_FOLD,
	    .shared = e,
	    .open = worker_open,
	    .row = worker_row,
	    .close = worker_close,
	};
}

uint64_t
cx_evaluation_left_out(const struct cx_evaluation *e)
{
	return e->left_out;
}

void
cx_evaluation_put(struct cx_evaluation *e, const char *group,
    const char *metric, struct cx_estimate is, uint64_t n)
{
	struct cx_measure *m, *grown;
	size_t room;

	if (e->n_measures == e->room) {
		room = e->room ? e->room * 2 : 64;
		grown = realloc(e->measures, room * sizeof(*grown));
		if (!grown) {
			e->failed = true;
			return;
		}
		e->measures = grown;
		e->room = room;
	}
	m = &e->measures[e->n_measures];
	m->group = cx_arena_copy(e->arena, cx_span(group));
	m->metric = cx_arena_copy(e->arena, cx_span(metric));
	m->is = is;
	m->n = n;
	if (m->group.at && m->metric.at)
		e->n_measures++;
	else
		e->failed = true;
}

bool
cx_evaluation_finish(struct cx_evaluation *e, struct cx_err *err)
{
	double threshold;

	if (cx_evaluate_all(e, &threshold) &&
	    cx_evaluate_groups(e, threshold) && !e->failed)
		return true;
	return cx_fail_memory(err);
}

const struct cx_measure *
cx_evaluation_measures(const struct cx_evaluation *e, size_t *n)
{
	*n = e->n_measures;
	return e->measures;
}
