/*
 * A fit on weights of evidence that were counted on its own rows takes chance
 * for evidence, and the more bins a column has the more of it: weights come
 * out too large, and largest for the columns that tell least.  So the weights
 * are fitted to what the bins of other rows say; the card then has the bins
 * of all.  (Stacking: D. Wolpert, Neural Networks 5, 1992.)  Leaving out one
 * row at a time was not chosen: it turns evidence around, since a bin without
 * its positive row looks the more negative.
 */
#include "score/cross.h"

#include <stdlib.h>

#include "stats/random.h"

#include "base/banned.h"

#define ARENA_BYTES ((size_t)1 << 36)

enum { FOLDS = 5 };

struct cx_cross {
	size_t n_rows;
	double *values; /* feature by feature */
};

/* Bins by the rows of other folds, and what that says of those in fold k. */
static bool
cross_fold(struct cx_cross *x, const struct cx_fit *fit,
    const struct cx_feature *features, const struct cx_sampled *s,
    const struct cx_fit_rule *rule, const unsigned *fold, unsigned k)
{
	struct cx_arena *a = cx_arena_new(ARENA_BYTES);
	size_t *rows = calloc(s->n + 1, sizeof(*rows));
	struct cx_sampled others = {rows, 0, s->positive};
	struct cx_coding c;
	bool ok = a && rows;

	for (size_t i = 0; ok && i < s->n; i++)
		if (fold[i] != k)
			rows[others.n++] = s->rows[i];
	for (size_t j = 0; ok && j < fit->n; j++) {
		if (!fit->codings[j].used)
			continue;
		ok = cx_coding_make(&c, &features[j], &others, rule, a);
		for (size_t i = 0; ok && i < s->n; i++)
			if (fold[i] == k)
				x->values[j * s->n + i] =
				    c.smoothed[cx_coding_part(
					&c, &features[j], s->rows[i])];
		cx_arena_reset(a);
	}
	cx_arena_free(a);
	free(rows);
	return ok;
}

static bool
cross(struct cx_cross *x, const struct cx_fit *fit,
    const struct cx_feature *features, const struct cx_sampled *s,
    const struct cx_fit_rule *rule)
{
	struct cx_random random = {rule->seed};
	unsigned *fold = calloc(s->n + 1, sizeof(*fold));
	size_t *spare = calloc(s->n + 1, sizeof(*spare));
	bool *positive = calloc(s->n + 1, sizeof(*positive));
	bool ok = fold && spare && positive;

	for (size_t i = 0; ok && i < s->n; i++)
		positive[i] = s->positive[s->rows[i]];
	if (ok)
		cx_random_folds(&random, positive, s->n, FOLDS, fold, spare);
	for (unsigned k = 0; ok && k < FOLDS; k++)
		ok = cross_fold(x, fit, features, s, rule, fold, k);
	free(fold);
	free(spare);
	free(positive);
	return ok;
}

struct cx_cross *
cx_cross_new(const struct cx_fit *fit, const struct cx_feature *features,
    const struct cx_sampled *s, const struct cx_fit_rule *rule)
{
	struct cx_cross *x = calloc(1, sizeof(*x));

	if (!x)
		return NULL;
	x->n_rows = s->n;
	if (fit->n <= SIZE_MAX / sizeof(*x->values) / (s->n + 1))
		x->values = calloc(fit->n * s->n + 1, sizeof(*x->values));
	if (x->values && cross(x, fit, features, s, rule))
		return x;
	cx_cross_free(x);
	return NULL;
}

void
cx_cross_free(struct cx_cross *x)
{
	if (!x)
		return;
	free(x->values);
	free(x);
}

double
cx_cross_value(const struct cx_cross *x, size_t j, size_t i)
{
	return x->values[j * x->n_rows + i];
}
