/*
 * A scorecard's weights are kept above 0: a column whose weight turns its own
 * evidence around says that others say it better, and nobody could explain its
 * points.  It is left out, the worst first, and the rest is fitted again.
 */
#include "score/fit.h"

#include <math.h>
#include <stdlib.h>

#include "score/cross.h"
#include "stats/linear.h"
#include "stats/random.h"

#include "base/banned.h"

enum { FOLDS = 5, CHOICE_ROWS = 20000 };

static const double costs[] = {0.001, 0.01, 0.1, 1, 10, 100};
static const struct cx_term none = {UINT32_MAX, 0};

struct cx_term
cx_coding_code(
    const struct cx_coding *c, const struct cx_feature *f, size_t row)
{
	uint32_t v = f->column->cells[row];

	return v == CX_CELL_NONE ? c->missing : c->codes[v];
}

double
cx_fit_value(
    const struct cx_fit *fit, const struct cx_feature *features, size_t row)
{
	double sum = fit->intercept;
	struct cx_term code;

	for (size_t i = 0; i < fit->n; i++) {
		if (!fit->codings[i].used)
			continue;
		code = cx_coding_code(&fit->codings[i], &features[i], row);
		if (code.column != UINT32_MAX)
			sum += fit->weights[code.column] * code.value;
	}
	return sum;
}

/* One column: the weight of evidence of its bin. */
static void
code_woe(struct cx_coding *c, const struct cx_feature *f)
{
	uint32_t column = c->column;

	for (size_t i = 0; i < f->column->values.n; i++)
		c->codes[i] = (struct cx_term){column, c->smoothed[c->part[i]]};
	c->unseen = (struct cx_term){column, c->smoothed[c->n_parts]};
	c->missing = (struct cx_term){column, c->smoothed[c->n_parts + 1]};
	c->n_columns = 1;
}

/* Mean and standard deviation over the rows that have it. */
static void
standardise(
    struct cx_coding *c, const struct cx_feature *f, const struct cx_sampled *s)
{
	double n = 0, delta, squares = 0, x;
	uint32_t v;

	c->min = INFINITY;
	c->max = -INFINITY;
	for (size_t i = 0; i < s->n; i++) {
		v = f->column->cells[s->rows[i]];
		if (v == CX_CELL_NONE)
			continue;
		x = f->number[v];
		n++;
		delta = x - c->mean;
		c->mean += delta / n;
		squares += delta * (x - c->mean);
		c->min = fmin(c->min, x);
		c->max = fmax(c->max, x);
	}
	c->sd = n > 1 ? sqrt(squares / (n - 1)) : 0;
}

/* A column for the number, and one for that it is missing. */
static void
code_number(
    struct cx_coding *c, const struct cx_feature *f, const struct cx_sampled *s)
{
	uint64_t missing = c->counts[c->n_parts + 1].positives +
			   c->counts[c->n_parts + 1].negatives;
	double x;

	standardise(c, f, s);
	c->missing = c->unseen = none;
	c->n_columns = 1;
	c->used = c->sd > 0 && isfinite(c->sd);
	for (size_t i = 0; i < f->column->values.n; i++) {
		x = fmin(fmax(f->number[i], c->min), c->max);
		c->codes[i] = (struct cx_term){
		    c->column, c->used ? (x - c->mean) / c->sd : 0};
	}
	if (missing >= CX_FIT_FEW) {
		c->missing = (struct cx_term){c->column + 1, 1};
		c->n_columns = 2;
	}
}

/* A column for each category that is not rare, for the rare, for missing. */
static bool
code_values(
    struct cx_coding *c, const struct cx_feature *f, const struct cx_sampled *s)
{
	size_t n = f->column->values.n;
	uint64_t *counts = calloc(n + 2, sizeof(*counts));
	uint32_t next = c->column, v;

	if (!counts)
		return false;
	for (size_t i = 0; i < s->n; i++) {
		v = f->column->cells[s->rows[i]];
		counts[v == CX_CELL_NONE ? n : v]++;
	}
	for (size_t i = 0; i < n; i++) {
		c->codes[i] = none;
		if (counts[i] >= CX_FIT_FEW)
			c->codes[i] = (struct cx_term){next++, 1};
		else
			counts[n + 1] += counts[i];
	}
	c->missing = c->unseen = none;
	if (counts[n] >= CX_FIT_FEW)
		c->missing = (struct cx_term){next++, 1};
	if (counts[n + 1] >= CX_FIT_FEW)
		c->unseen = (struct cx_term){next++, 1};
	for (size_t i = 0; i < n; i++)
		if (counts[i] < CX_FIT_FEW)
			c->codes[i] = c->unseen;
	c->n_columns = next - c->column;
	free(counts);
	return true;
}

static bool
code(struct cx_coding *c, const struct cx_feature *f,
    const struct cx_sampled *s, const struct cx_fit_rule *rule,
    struct cx_arena *arena)
{
	c->codes = cx_arena_zero(arena, f->column->values.n, sizeof(*c->codes));
	if (!c->codes)
		return false;
	c->used = true;
	if (rule->kind == CX_CARD_SCORECARD)
		code_woe(c, f);
	else if (f->text)
		return code_values(c, f, s);
	else
		code_number(c, f, s);
	return true;
}

/* Codings of all features, those strong enough with columns. */
static bool
code_all(struct cx_fit *fit, const struct cx_feature *features,
    const struct cx_sampled *s, const struct cx_fit_rule *rule,
    struct cx_arena *arena)
{
	struct cx_coding *c;

	for (size_t i = 0; i < fit->n; i++) {
		c = &fit->codings[i];
		if (features[i].outcome != CX_FEATURE_USED)
			continue;
		if (!cx_coding_make(c, &features[i], s, rule, arena))
			return false;
		if (c->iv < rule->min_iv)
			continue;
		c->column = (uint32_t)fit->n_columns;
		if (!code(c, &features[i], s, rule, arena))
			return false;
		fit->n_columns += c->used ? c->n_columns : 0;
	}
	return true;
}

/*
 * The cases as the linear model sees them: a scorecard's by what the bins of
 * the other folds say of a row (crossed is not NULL).
 */
static struct cx_linear *
build(const struct cx_fit *fit, const struct cx_feature *features,
    const struct cx_sampled *s, const struct cx_cross *crossed)
{
	struct cx_linear *l = cx_linear_new(fit->n_columns);
	bool ok = l != NULL;
	struct cx_term at;

	for (size_t i = 0; ok && i < s->n; i++) {
		ok = cx_linear_case(l, s->positive[s->rows[i]]);
		for (size_t j = 0; ok && j < fit->n; j++) {
			if (!fit->codings[j].used)
				continue;
			at = cx_coding_code(
			    &fit->codings[j], &features[j], s->rows[i]);
			if (crossed)
				at.value = cx_cross_value(crossed, j, i);
			if (at.column != UINT32_MAX)
				ok = cx_linear_put(l, at.column, at.value);
		}
	}
	if (ok)
		return l;
	cx_linear_free(l);
	return NULL;
}

/* What choosing the cost works with. */
struct choice {
	struct cx_linear *l;
	const struct cx_sampled *s;
	size_t *cases, *inside; /* all of them, and those of a fit */
	unsigned *fold;
	size_t n;
	double *weights;
};

/* -ln of the probability of what came, at ln(odds) z. */
static double
loss(double z, bool positive)
{
	z = positive ? -z : z;
	return z > 0 ? z + log1p(exp(-z)) : log1p(exp(z));
}

static bool
lose(const struct choice *c, struct cx_linear_rule *how, double *total,
    struct cx_err *err)
{
	double intercept;
	size_t n;

	*total = 0;
	for (unsigned k = 0; k < FOLDS; k++) {
		n = 0;
		for (size_t i = 0; i < c->n; i++)
			if (c->fold[i] != k)
				c->inside[n++] = c->cases[i];
		if (!cx_linear_fit(
			c->l, c->inside, n, how, c->weights, &intercept, err))
			return false;
		for (size_t i = 0; i < c->n; i++)
			if (c->fold[i] == k)
				*total += loss(
				    cx_linear_value(c->l, c->cases[i],
					c->weights, intercept),
				    c->s->positive[c->s->rows[c->cases[i]]]);
	}
	return true;
}

/* The cost that predicts best, of equal ones the smallest. */
static bool
choose(const struct choice *c, struct cx_linear_rule *how, struct cx_err *err)
{
	double best = costs[0], least = INFINITY, total;

	for (size_t i = 0; i < countof(costs); i++) {
		how->cost = costs[i];
		if (!lose(c, how, &total, err))
			return false;
		if (total < least) {
			least = total;
			best = costs[i];
		}
	}
	how->cost = best;
	return true;
}

/* By folds of the rows, or of some of them where there are many. */
static bool
choose_cost(struct cx_linear *l, const struct cx_sampled *s, double *weights,
    struct cx_linear_rule *how, struct cx_err *err)
{
	struct cx_random random = {how->seed};
	struct choice c = {.l = l, .s = s, .weights = weights};
	size_t *spare = calloc(s->n + 1, sizeof(*spare));
	bool *positive = calloc(s->n + 1, sizeof(*positive));
	bool ok;

	c.cases = calloc(s->n + 1, sizeof(*c.cases));
	c.inside = calloc(s->n + 1, sizeof(*c.inside));
	c.fold = calloc(s->n + 1, sizeof(*c.fold));
	ok = (spare && positive && c.cases && c.inside && c.fold) ||
	     cx_fail_memory(err);
	if (ok) {
		for (size_t i = 0; i < s->n; i++)
			c.cases[i] = i;
		if (s->n > CHOICE_ROWS)
			cx_random_shuffle(&random, c.cases, s->n);
		c.n = s->n > CHOICE_ROWS ? CHOICE_ROWS : s->n;
		for (size_t i = 0; i < c.n; i++)
			positive[i] = s->positive[s->rows[c.cases[i]]];
		cx_random_folds(&random, positive, c.n, FOLDS, c.fold, spare);
		ok = choose(&c, how, err);
	}
	free(spare);
	free(positive);
	free(c.cases);
	free(c.inside);
	free(c.fold);
	return ok;
}

/* Takes out the column that is furthest below 0; false: there is none. */
static bool
drop_turned(struct cx_fit *fit, bool *columns)
{
	struct cx_coding *worst = NULL, *c;

	for (size_t i = 0; i < fit->n; i++) {
		c = &fit->codings[i];
		if (c->used && fit->weights[c->column] < 0 &&
		    (!worst ||
			fit->weights[c->column] < fit->weights[worst->column]))
			worst = c;
	}
	if (!worst)
		return false;
	worst->used = false;
	columns[worst->column] = false;
	return true;
}

static bool
fit_all(struct cx_fit *fit, struct cx_linear *l, const struct cx_sampled *s,
    const struct cx_fit_rule *rule, bool *columns, struct cx_err *err)
{
	struct cx_linear_rule how = {
	    .sparse = rule->sparse, .seed = rule->seed, .columns = columns};
	size_t *cases = calloc(s->n + 1, sizeof(*cases));
	bool ok = cases || cx_fail_memory(err);

	for (size_t i = 0; ok && i < s->n; i++)
		cases[i] = i;
	ok = ok && choose_cost(l, s, fit->weights, &how, err);
	fit->cost = how.cost;
	do
		ok = ok && cx_linear_fit(l, cases, s->n, &how, fit->weights,
			       &fit->intercept, err);
	while (
	    ok && rule->kind == CX_CARD_SCORECARD && drop_turned(fit, columns));
	free(cases);
	return ok;
}

static struct cx_linear *
make_cases(const struct cx_fit *fit, const struct cx_feature *features,
    const struct cx_sampled *s, const struct cx_fit_rule *rule)
{
	struct cx_cross *crossed;
	struct cx_linear *l;

	if (rule->kind != CX_CARD_SCORECARD)
		return build(fit, features, s, NULL);
	crossed = cx_cross_new(fit, features, s, rule);
	l = crossed ? build(fit, features, s, crossed) : NULL;
	cx_cross_free(crossed);
	return l;
}

static double
prior(const struct cx_sampled *s)
{
	double p = 0;

	for (size_t i = 0; i < s->n; i++)
		p += s->positive[s->rows[i]];
	return log(p) - log((double)s->n - p);
}

bool
cx_fit_make(struct cx_fit *out, const struct cx_feature *features, size_t n,
    const struct cx_sampled *s, const struct cx_fit_rule *rule,
    struct cx_arena *arena, struct cx_err *err)
{
	struct cx_linear *l;
	bool *columns, ok;

	*out = (struct cx_fit){.n = n};
	out->codings = cx_arena_zero(arena, n, sizeof(*out->codings));
	if (!out->codings || !code_all(out, features, s, rule, arena))
		return cx_fail_memory(err);
	out->intercept = prior(s);
	if (out->n_columns == 0)
		return true;
	out->weights =
	    cx_arena_zero(arena, out->n_columns, sizeof(*out->weights));
	columns = cx_arena_zero(arena, out->n_columns, sizeof(*columns));
	l = make_cases(out, features, s, rule);
	if (!out->weights || !columns || !l) {
		cx_linear_free(l);
		return cx_fail_memory(err);
	}
	for (size_t i = 0; i < out->n_columns; i++)
		columns[i] = true;
	ok = fit_all(out, l, s, rule, columns, err);
	cx_linear_free(l);
	return ok;
}
