/*
 * The model is judged by predictions of rows that it has not seen: the whole
 * of training, choice of columns and bins included, is done again for each
 * fold.  The same predictions calibrate it.  One dealing of a thousand rows
 * to folds moves an AUC by a hundredth, so small data is dealt several times;
 * what is told is the mean.
 */
#include <math.h>
#include <stdlib.h>

#include "score/train_parts.h"
#include "stats/calibration.h"
#include "stats/random.h"
#include "stats/ranking.h"

#include "base/banned.h"

#define ARENA_BYTES ((size_t)1 << 36)

/* Dealings: as many as there are predictions for, at most and at least. */
enum { PREDICTIONS = 20000, MOST_DEALS = 5 };

/* One prediction of each row in each dealing. */
struct cross {
	size_t n, deals;
	unsigned *fold;
	double *predicted;
	bool *positive;
	size_t *spare;
	struct cx_scored *x;
};

/* Fits without a fold and predicts it. */
static bool
predict_fold(struct cx_training *t, const unsigned *fold, unsigned k,
    double *predicted, struct cx_err *err)
{
	struct cx_arena *a = cx_arena_new(ARENA_BYTES);
	size_t *rows = calloc(t->n_rows + 1, sizeof(*rows));
	struct cx_sampled s = {rows, 0, t->positive};
	struct cx_fit fit;
	bool ok = (a && rows) || cx_fail_memory(err);

	for (size_t i = 0; ok && i < t->n_rows; i++)
		if (fold[i] != k)
			rows[s.n++] = t->rows[i];
	ok = ok && cx_fit_make(&fit, t->features, t->n_features, &s,
		       &t->plan.rule, a, err);
	for (size_t i = 0; ok && i < t->n_rows; i++)
		if (fold[i] == k)
			predicted[i] =
			    cx_fit_value(&fit, t->features, t->rows[i]);
	cx_arena_free(a);
	free(rows);
	return ok;
}

/* The mean AUC of all folds; its interval is what one dealing has. */
static bool
rank_folds(struct cx_training *t, const struct cross *c)
{
	double sum = 0, squares = 0, half, folds;
	struct cx_estimate auc;
	struct cx_ranking r;
	size_t n;

	for (size_t f = 0; f < CX_TRAIN_FOLDS * c->deals; f++) {
		n = 0;
		for (size_t i = 0; i < c->n; i++) {
			size_t at = f / CX_TRAIN_FOLDS * c->n + i;

			if (c->fold[at] == f % CX_TRAIN_FOLDS)
				c->x[n++] = (struct cx_scored){
				    c->predicted[at], c->positive[i]};
		}
		if (!cx_ranking_make(c->x, n, &r))
			return false;
		auc = cx_ranking_auc(&r);
		cx_ranking_done(&r);
		sum += auc.value;
		half = fmax(auc.high - auc.value, auc.value - auc.low);
		squares += half * half;
	}
	folds = (double)(CX_TRAIN_FOLDS * c->deals);
	half = sqrt(squares / (double)c->deals) / CX_TRAIN_FOLDS;
	sum /= folds;
	t->cross.auc =
	    (struct cx_estimate){sum, fmax(0, sum - half), fmin(1, sum + half)};
	return true;
}

/* The line that makes the predictions right on rows not seen. */
static bool
calibrate(struct cx_training *t, const struct cross *c)
{
	struct cx_estimate slope, intercept;
	struct cx_ranking r;

	for (size_t i = 0; i < c->n * c->deals; i++)
		c->x[i] =
		    (struct cx_scored){c->predicted[i], c->positive[i % c->n]};
	if (!cx_ranking_make(c->x, c->n * c->deals, &r))
		return false;
	t->slope = 1;
	t->intercept = 0;
	/* A slope of 0 or less: noise, which no line mends. */
	if (cx_calibration_line_of_logits(&r, &slope, &intercept) &&
	    slope.value > 0.01 && slope.value < 100) {
		t->slope = slope.value;
		t->intercept = intercept.value;
	}
	cx_ranking_done(&r);
	return true;
}

static bool
make_room(struct cross *c)
{
	size_t n = c->n * c->deals + 1;

	c->fold = calloc(n, sizeof(*c->fold));
	c->predicted = calloc(n, sizeof(*c->predicted));
	c->x = calloc(n, sizeof(*c->x));
	c->positive = calloc(c->n + 1, sizeof(*c->positive));
	c->spare = calloc(c->n + 1, sizeof(*c->spare));
	return c->fold && c->predicted && c->x && c->positive && c->spare;
}

static bool
predict(struct cx_training *t, const struct cross *c, struct cx_err *err)
{
	struct cx_random random = {t->plan.rule.seed};

	for (size_t d = 0; d < c->deals; d++) {
		unsigned *fold = c->fold + d * c->n;

		cx_random_folds(
		    &random, c->positive, c->n, CX_TRAIN_FOLDS, fold, c->spare);
		for (unsigned k = 0; k < CX_TRAIN_FOLDS; k++)
			if (!predict_fold(
				t, fold, k, c->predicted + d * c->n, err))
				return false;
	}
	return true;
}

bool
cx_training_cross_validate(struct cx_training *t, struct cx_err *err)
{
	struct cross c = {.n = t->n_rows, .deals = PREDICTIONS / t->n_rows};
	bool ok;

	if (c.deals < 1)
		c.deals = 1;
	if (c.deals > MOST_DEALS)
		c.deals = MOST_DEALS;
	ok = make_room(&c) || cx_fail_memory(err);
	for (size_t i = 0; ok && i < c.n; i++)
		c.positive[i] = t->positive[t->rows[i]];
	ok = ok && predict(t, &c, err) &&
	     ((rank_folds(t, &c) && calibrate(t, &c)) || cx_fail_memory(err));
	free(c.fold);
	free(c.predicted);
	free(c.x);
	free(c.positive);
	free(c.spare);
	return ok;
}
