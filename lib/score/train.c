/*
 * What is not honest is refused before anything is learned; then the model is
 * judged (train_cross.c) before it is made, since that calibrates it.
 */
#include "score/train.h"

#include <math.h>
#include <stdlib.h>

#include "score/train_parts.h"
#include "stats/random.h"
#include "stats/ranking.h"

#include "base/banned.h"

#define ARENA_BYTES ((size_t)1 << 36)
#define LEAK_AUC 0.97

enum { FEW = 50, LEAST = 10 };

static bool
make_slots(struct cx_training *t)
{
	const struct cx_train_plan *p = &t->plan;

	t->slots = calloc(p->n_features + 3, sizeof(*t->slots));
	if (!t->slots)
		return false;
	t->time_at = t->split_at = SIZE_MAX;
	t->slots[t->n_slots++] = p->target_slot;
	if (p->time_slot != SIZE_MAX) {
		t->time_at = t->n_slots;
		t->slots[t->n_slots++] = p->time_slot;
	}
	if (p->split_slot != SIZE_MAX) {
		t->split_at = t->n_slots;
		t->slots[t->n_slots++] = p->split_slot;
	}
	for (size_t i = 0; i < p->n_features; i++)
		t->slots[t->n_slots++] = p->features[i];
	return true;
}

struct cx_training *
cx_training_new(const struct cx_train_plan *plan, struct cx_err *err)
{
	struct cx_training *t = calloc(1, sizeof(*t));

	if (t) {
		t->plan = *plan;
		t->arena = cx_arena_new(ARENA_BYTES);
	}
	if (!t || !t->arena || !make_slots(t)) {
		cx_fail_memory(err);
		cx_training_free(t);
		return NULL;
	}
	t->frame = cx_frame_new(cx_program_schema(plan->program), t->slots,
	    t->n_slots, plan->n_features == 0, err);
	if (t->frame)
		return t;
	cx_training_free(t);
	return NULL;
}

void
cx_training_free(struct cx_training *t)
{
	if (!t)
		return;
	cx_frame_free(t->frame);
	cx_arena_free(t->arena);
	free(t->slots);
	free(t);
}

struct cx_task
cx_training_task(struct cx_training *t)
{
	return cx_frame_task(t->frame);
}

/* Whether the row's time is at or after us; missing: fails. */
static bool
row_time(struct cx_training *t, size_t row, int64_t *us, struct cx_err *err)
{
	const struct cx_column *c = &t->frame->columns[t->time_at];
	const struct cx_world *w = cx_program_world(t->plan.program);
	struct cx_moment m;

	if (c->cells[row] == CX_CELL_NONE)
		return cx_fail(err, CX_DATA,
		    "column %s: a row has no time, so it cannot be told "
		    "whether it is later",
		    cx_quote(c->name).text);
	if (!cx_dates_parse(w->dates, c->values.at[c->cells[row]], &m))
		return cx_fail(err, CX_DATA,
		    "column %s: not a date (--date-format says how dates "
		    "are written)",
		    cx_quote(c->name).text);
	*us = cx_moment_instant(m, cx_dates_zone(w->dates));
	return true;
}

/* By the column of --split. */
static bool
row_split(struct cx_training *t, size_t row, bool *held, struct cx_err *err)
{
	const struct cx_column *c = &t->frame->columns[t->split_at];
	struct cx_span text = {"", 0};

	if (c->cells[row] != CX_CELL_NONE)
		text = c->values.at[c->cells[row]];
	*held = cx_span_eq(text, CX_SPAN("test"));
	return *held || cx_span_eq(text, CX_SPAN("train")) ||
	       cx_fail(err, CX_DATA,
		   "column %s: neither \"train\" nor \"test\"",
		   cx_quote(c->name).text);
}

static bool
place_row(struct cx_training *t, size_t row, bool *held, struct cx_err *err)
{
	int64_t us = 0;

	*held = false;
	if (t->time_at != SIZE_MAX) {
		if (!row_time(t, row, &us, err))
			return false;
		if (us > cx_program_world(t->plan.program)->now_us &&
		    !(t->plan.allow & CX_ALLOW_FUTURE))
			return cx_fail(err, CX_DATA,
			    "column %s: there are rows after --now, whose "
			    "outcome nobody can know (--allow=future)",
			    cx_quote(t->frame->columns[t->time_at].name).text);
		*held = t->plan.split_by_time && us >= t->plan.split_time_us;
	}
	return t->split_at == SIZE_MAX || row_split(t, row, held, err);
}

/* A share of the rows at random, as much of each class. */
static bool
hold_share(struct cx_training *t)
{
	struct cx_random random = {t->plan.rule.seed};
	size_t n, m, kept = 0;
	size_t *at;

	at = cx_arena_zero(t->arena, t->n_rows, sizeof(*at));
	if (!at)
		return false;
	for (int class = 0; class < 2; class ++) {
		n = 0;
		for (size_t i = 0; i < t->n_rows; i++)
			if (t->positive[t->rows[i]] == (class == 1))
				at[n++] = i;
		cx_random_shuffle(&random, at, n);
		m = (size_t)llround(t->plan.split_share * (double)n);
		for (size_t i = 0; i < m; i++) {
			t->held[t->n_held++] = t->rows[at[i]];
			t->rows[at[i]] = SIZE_MAX;
		}
	}
	for (size_t i = 0; i < t->n_rows; i++)
		if (t->rows[i] != SIZE_MAX)
			t->rows[kept++] = t->rows[i];
	t->n_rows = kept;
	return true;
}

/* Which rows are trained on, which are held out, and what came of them. */
static bool
place_rows(struct cx_training *t, struct cx_err *err)
{
	const struct cx_column *target = &t->frame->columns[0];
	size_t n = t->frame->n_rows;
	uint32_t v;
	bool held;

	t->positive = cx_arena_zero(t->arena, n, sizeof(*t->positive));
	t->rows = cx_arena_zero(t->arena, n, sizeof(*t->rows));
	t->held = cx_arena_zero(t->arena, n, sizeof(*t->held));
	if (!t->positive || !t->rows || !t->held)
		return cx_fail_memory(err);
	for (size_t i = 0; i < n; i++) {
		v = target->cells[i];
		if (v == CX_CELL_NONE) {
			t->left_out++;
			continue;
		}
		t->positive[i] =
		    cx_span_eq(target->values.at[v], t->plan.positive);
		if (!place_row(t, i, &held, err))
			return false;
		if (held)
			t->held[t->n_held++] = i;
		else
			t->rows[t->n_rows++] = i;
	}
	return !(t->plan.split_share > 0) || hold_share(t) ||
	       cx_fail_memory(err);
}

static bool
check_classes(struct cx_training *t, struct cx_err *err)
{
	size_t p = 0, n, least;

	for (size_t i = 0; i < t->n_rows; i++)
		p += t->positive[t->rows[i]];
	n = t->n_rows - p;
	least = t->plan.allow & CX_ALLOW_FEW ? LEAST : FEW;
	t->cross.rows = t->n_rows;
	t->cross.positives = p;
	if (p == 0 || n == 0)
		return cx_fail(err, CX_DATA,
		    "column %s: %s of the %zu rows has the value of "
		    "--positive; there is nothing to tell apart",
		    cx_quote(t->plan.target).text, p == 0 ? "none" : "each",
		    t->n_rows);
	if (p < least || n < least)
		return cx_fail(err, CX_DATA,
		    "column %s: %zu positive and %zu negative rows; at least "
		    "%zu of each are needed%s",
		    cx_quote(t->plan.target).text, p, n, least,
		    least == FEW ? " (--allow=few: 10)" : "");
	return true;
}

static bool
look_at_columns(struct cx_training *t, struct cx_err *err)
{
	size_t first = t->n_slots - t->plan.n_features;
	size_t n = t->frame->n_columns;
	bool chosen = t->plan.n_features > 0;
	struct cx_feature *f;

	t->features = cx_arena_zero(t->arena, n, sizeof(*t->features));
	if (!t->features)
		return cx_fail_memory(err);
	for (size_t i = first; i < n; i++) {
		f = &t->features[t->n_features++];
		if (!cx_feature_look(f, &t->frame->columns[i], t->frame->n_rows,
			chosen, t->plan.most_categories,
			cx_program_world(t->plan.program), t->arena))
			return cx_fail_memory(err);
		if (chosen && f->outcome == CX_FEATURE_DATE)
			return cx_fail(err, CX_DATA,
			    "column %s: is a date, which cannot be learned "
			    "from; make it a number (days) first",
			    cx_quote(f->column->name).text);
	}
	return true;
}

/* Numbers also by themselves: bins are coarse. */
static bool
rank_numbers(struct cx_training *t, const struct cx_feature *f, double *auc)
{
	struct cx_scored *x = calloc(t->n_rows + 1, sizeof(*x));
	struct cx_ranking r;
	size_t n = 0;
	uint32_t v;
	double a = 0.5;

	if (!x)
		return false;
	for (size_t i = 0; i < t->n_rows; i++) {
		v = f->column->cells[t->rows[i]];
		if (v == CX_CELL_NONE)
			continue;
		x[n].score = f->number[v];
		x[n++].positive = t->positive[t->rows[i]];
	}
	if (!cx_ranking_make(x, n, &r)) {
		free(x);
		return false;
	}
	/* what a few rows show gives nothing away */
	if (n * 2 >= t->n_rows && r.positives > 0 && r.negatives > 0)
		a = cx_ranking_auc(&r).value;
	*auc = fmax(*auc, fmax(a, 1 - a));
	cx_ranking_done(&r);
	free(x);
	return true;
}

/* What each column tells alone; one that tells all is refused. */
static bool
check_alone(struct cx_training *t, struct cx_err *err)
{
	const struct cx_sampled s = {t->rows, t->n_rows, t->positive};
	struct cx_coding c;

	for (size_t i = 0; i < t->n_features; i++) {
		struct cx_feature *f = &t->features[i];

		if (f->outcome != CX_FEATURE_USED)
			continue;
		if (!cx_coding_make(&c, f, &s, &t->plan.rule, t->arena))
			return cx_fail_memory(err);
		f->iv = c.iv;
		f->auc = c.auc;
		f->bins = c.n_parts;
		if (!f->text && !rank_numbers(t, f, &f->auc))
			return cx_fail_memory(err);
		if (f->auc > LEAK_AUC && !(t->plan.allow & CX_ALLOW_LEAK))
			return cx_fail(err, CX_DATA,
			    "column %s gives the target away: alone it has an "
			    "AUC of %.3f; leave it out by --features "
			    "(--allow=leak)",
			    cx_quote(f->column->name).text, f->auc);
	}
	return true;
}

/* Fits all rows; columns that have no part in it are said to be so. */
static bool
fit_model(struct cx_training *t, struct cx_err *err)
{
	const struct cx_sampled s = {t->rows, t->n_rows, t->positive};
	size_t used = 0, turned = 0;

	if (!cx_fit_make(&t->fit, t->features, t->n_features, &s, &t->plan.rule,
		t->arena, err))
		return false;
	for (size_t i = 0; i < t->n_features; i++) {
		struct cx_feature *f = &t->features[i];

		if (f->outcome != CX_FEATURE_USED)
			continue;
		if (f->iv < t->plan.rule.min_iv)
			f->outcome = CX_FEATURE_WEAK;
		else if (!t->fit.codings[i].used)
			f->outcome = CX_FEATURE_SIGN;
		else
			used++;
		turned += f->outcome == CX_FEATURE_SIGN;
	}
	if (used == 0 && turned > 0)
		return cx_fail(err, CX_DATA,
		    "no column tells anything of %s that rows it has not seen "
		    "would bear out",
		    cx_quote(t->plan.target).text);
	return used > 0 ||
	       cx_fail(err, CX_DATA,
		   "no column tells anything of %s: none has an information "
		   "value of %g or more",
		   cx_quote(t->plan.target).text, t->plan.rule.min_iv);
}

static bool
judge_held(struct cx_training *t, struct cx_err *err)
{
	struct cx_scored *x;
	struct cx_ranking r;

	t->of_held =
	    (struct cx_train_result){.rows = t->n_held, .auc = {NAN, NAN, NAN}};
	x = calloc(t->n_held + 1, sizeof(*x));
	if (!x)
		return cx_fail_memory(err);
	for (size_t i = 0; i < t->n_held; i++) {
		x[i].score = cx_training_score(t, t->held[i]);
		if (t->plan.scale.pdo < 0)
			x[i].score = -x[i].score;
		x[i].positive = t->positive[t->held[i]];
		t->of_held.positives += x[i].positive;
	}
	if (!cx_ranking_make(x, t->n_held, &r)) {
		free(x);
		return cx_fail_memory(err);
	}
	t->of_held.auc = cx_ranking_auc(&r);
	cx_ranking_done(&r);
	free(x);
	return true;
}

bool
cx_training_finish(struct cx_training *t, struct cx_err *err)
{
	return cx_frame_finish(t->frame, err) && place_rows(t, err) &&
	       check_classes(t, err) && look_at_columns(t, err) &&
	       check_alone(t, err) && cx_training_cross_validate(t, err) &&
	       fit_model(t, err) && judge_held(t, err);
}

const struct cx_feature *
cx_training_features(const struct cx_training *t, size_t *n)
{
	*n = t->n_features;
	return t->features;
}

struct cx_train_result
cx_training_cross(const struct cx_training *t)
{
	return t->cross;
}

struct cx_train_result
cx_training_held(const struct cx_training *t)
{
	return t->of_held;
}

uint64_t
cx_training_left_out(const struct cx_training *t)
{
	return t->left_out;
}

double
cx_training_points(const struct cx_training *t, struct cx_term code)
{
	double factor = cx_scale_factor(&t->plan.scale), points;

	if (code.column == UINT32_MAX)
		return 0;
	points = factor * t->slope * t->fit.weights[code.column] * code.value;
	return t->plan.rule.kind == CX_CARD_SCORECARD ? round(points) : points;
}

double
cx_training_base(const struct cx_training *t)
{
	double logit = t->intercept + t->slope * t->fit.intercept;

	if (t->plan.rule.kind != CX_CARD_SCORECARD)
		return logit;
	return round(cx_scale_offset(&t->plan.scale) +
		     cx_scale_factor(&t->plan.scale) * logit);
}

double
cx_training_score(const struct cx_training *t, size_t row)
{
	double sum = cx_training_base(t);

	if (t->plan.rule.kind != CX_CARD_SCORECARD)
		sum = cx_scale_offset(&t->plan.scale) +
		      cx_scale_factor(&t->plan.scale) * sum;
	for (size_t i = 0; i < t->fit.n; i++)
		if (t->fit.codings[i].used)
			sum += cx_training_points(
			    t, cx_coding_code(
				   &t->fit.codings[i], &t->features[i], row));
	return sum;
}
