/*
 * Every input is binned, also for a logistic model: its information value and
 * how well it ranks alone are told by bins, which see any shape.  Rare
 * categories are put together, and what they show is the rule for categories
 * that nobody has seen yet: those will be rare ones too.
 *
 * What a bin shows is smoothed before a model learns from it: of ten bins some
 * stand out by chance, and the weight of evidence on paper takes them all at
 * their word.  The amounts were chosen on generated data; the cost of the fit
 * after it is chosen on the data at hand.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/num.h"
#include "score/fit.h"
#include "stats/bins.h"
#include "stats/ranking.h"

#include "base/banned.h"

/*
 * Quantiles that differ by less than this in twice ln likelihood read as one.
 * A real test (Akaike asks for 2) takes bins away that, smoothed, predict
 * better than without.  Categories are kept apart as far as they have rows
 * and there is room: people see them as different.
 */
#define EVIDENCE 0.1

/*
 * Smoothing.  A category counts as if it had so many rows more of the share
 * of all.  Weights of numbers are a random walk from bin to bin, whose steps
 * have the variance 1 / (STIFF * bins): 0.14 squared where there are ten.
 */
#define ROWS_MORE 20.0
#define STIFF 5.0

static bool
make_parts(struct cx_coding *c, struct cx_arena *a, size_t n_parts)
{
	c->n_parts = n_parts;
	c->counts = cx_arena_zero(a, n_parts + 2, sizeof(*c->counts));
	c->woe = cx_arena_zero(a, n_parts + 2, sizeof(*c->woe));
	c->smoothed = cx_arena_zero(a, n_parts + 2, sizeof(*c->smoothed));
	c->to = cx_arena_zero(a, n_parts + 1, sizeof(*c->to));
	return c->counts && c->woe && c->smoothed && c->to;
}

static void
add(struct cx_classes *c, bool positive)
{
	c->positives += positive;
	c->negatives += !positive;
}

static uint64_t
size_of(struct cx_classes c)
{
	return c.positives + c.negatives;
}

/* Whether x with so many digits is over a and not over b; then *out. */
static bool
fits(double x, int digits, double a, double b, double *out)
{
	struct cx_span s;
	char text[64];
	int n;

	n = snprintf(text, sizeof(text), "%.*g", digits, x);
	s = (struct cx_span){text, n > 0 ? (size_t)n : 0};
	return cx_num_parse(s, false, out) && *out > a && *out <= b;
}

/*
 * The number with the fewest digits that is over a and not over b: 26 between
 * 25 and 26.4, so that a card reads well.
 */
static double
between(double a, double b)
{
	double x;

	for (int digits = 1; digits <= 17; digits++)
		if (fits(a + (b - a) / 2, digits, a, b, &x) ||
		    fits(b, digits, a, b, &x))
			return x;
	return b;
}

static struct cx_bins_rule
bins_rule(const struct cx_fit_rule *rule, size_t n, bool text)
{
	uint64_t least = (uint64_t)ceil(rule->min_share * (double)n);

	return (struct cx_bins_rule){
	    .least = least > 0 ? least : 1,
	    .most = rule->most_bins,
	    .evidence = text ? 0 : EVIDENCE,
	    .even = !text,
	    .monotone = rule->monotone && !text,
	};
}

static bool
bin_numbers(struct cx_coding *c, const struct cx_feature *f,
    const struct cx_sampled *s, const struct cx_fit_rule *rule,
    struct cx_arena *a)
{
	struct cx_bins_rule how = bins_rule(rule, s->n, false);
	size_t n = f->n_places, n_parts = 0, k = 0, before;
	struct cx_classes *cells = calloc(n + 1, sizeof(*cells));
	size_t *ends = calloc(n + 1, sizeof(*ends));
	uint32_t v;

	if (!cells || !ends)
		goto done;
	for (size_t i = 0; i < s->n; i++) {
		v = f->column->cells[s->rows[i]];
		if (v != CX_CELL_NONE)
			add(&cells[f->place[v]], s->positive[s->rows[i]]);
	}
	n_parts = cx_bins_cut(cells, n, &how, ends);
	if (!make_parts(c, a, n_parts)) {
		n_parts = 0;
		goto done;
	}
	for (size_t i = 0; i + 1 < n_parts; i++) {
		/* the last number before the cut that these rows have */
		before = ends[i] - 1;
		while (before > 0 && size_of(cells[before]) == 0)
			before--;
		for (k = ends[i]; k + 1 < n && size_of(cells[k]) == 0;)
			k++;
		c->to[i] = between(f->at[before], f->at[k]);
	}
	for (size_t i = 0; i < f->column->values.n; i++) {
		for (k = 0; k + 1 < n_parts && !(f->number[i] < c->to[k]);)
			k++;
		c->part[i] = (uint32_t)k;
	}
done:
	free(cells);
	free(ends);
	return n_parts > 0;
}

/* A category with its share, a little towards that of all. */
struct ranked {
	double share;
	uint32_t value;
};

static int
by_share(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->share != y->share)
		return x->share < y->share ? -1 : 1;
	return (x->value > y->value) - (x->value < y->value);
}

/* The categories that are not rare, by share of positives. */
static size_t
rank_values(const struct cx_classes *cells, size_t n, struct ranked *out)
{
	struct cx_classes all = {0, 0};
	double share, m;
	size_t count = 0;

	for (size_t i = 0; i < n; i++) {
		all.positives += cells[i].positives;
		all.negatives += cells[i].negatives;
	}
	share = (double)all.positives / (double)(size_of(all) + 1);
	for (size_t i = 0; i < n; i++) {
		if (size_of(cells[i]) < CX_FIT_FEW)
			continue;
		m = (double)size_of(cells[i]);
		out[count].share =
		    ((double)cells[i].positives + share) / (m + 1);
		out[count++].value = (uint32_t)i;
	}
	qsort(out, count, sizeof(*out), by_share);
	return count;
}

/* The bins of ranked categories; the others are unseen ones. */
static bool
cut_values(struct cx_coding *c, const struct cx_classes *cells, size_t n,
    const struct ranked *ranked, size_t count, const struct cx_bins_rule *how,
    struct cx_arena *a)
{
	struct cx_classes *in_order = calloc(count + 1, sizeof(*in_order));
	size_t *ends = calloc(count + 1, sizeof(*ends));
	size_t n_parts = 0, k = 0;
	bool ok = in_order && ends;

	for (size_t i = 0; ok && i < count; i++)
		in_order[i] = cells[ranked[i].value];
	if (ok && count > 0)
		n_parts = cx_bins_cut(in_order, count, how, ends);
	ok = ok && make_parts(c, a, n_parts);
	for (size_t i = 0; ok && i < n; i++)
		c->part[i] = (uint32_t)n_parts;
	for (size_t i = 0; ok && i < count; i++) {
		while (i >= ends[k])
			k++;
		c->part[ranked[i].value] = (uint32_t)k;
	}
	free(in_order);
	free(ends);
	return ok;
}

static bool
bin_values(struct cx_coding *c, const struct cx_feature *f,
    const struct cx_sampled *s, const struct cx_fit_rule *rule,
    struct cx_arena *a)
{
	struct cx_bins_rule how = bins_rule(rule, s->n, true);
	size_t n = f->column->values.n, count;
	struct cx_classes *cells = calloc(n + 1, sizeof(*cells));
	struct ranked *ranked = calloc(n + 1, sizeof(*ranked));
	bool ok = cells && ranked;
	uint32_t v;

	for (size_t i = 0; ok && i < s->n; i++) {
		v = f->column->cells[s->rows[i]];
		if (v != CX_CELL_NONE)
			add(&cells[v], s->positive[s->rows[i]]);
	}
	if (ok) {
		count = rank_values(cells, n, ranked);
		ok = cut_values(c, cells, n, ranked, count, &how, a);
	}
	free(cells);
	free(ranked);
	return ok;
}

size_t
cx_coding_part(
    const struct cx_coding *c, const struct cx_feature *f, size_t row)
{
	uint32_t v = f->column->cells[row];

	return v == CX_CELL_NONE ? c->n_parts + 1 : c->part[v];
}

/* How well the bins alone rank, either way round. */
static bool
rank_alone(struct cx_coding *c)
{
	struct cx_ranking r = {0};
	double auc;

	r.at = calloc(c->n_parts + 2, sizeof(*r.at));
	if (!r.at)
		return false;
	/* in order of woe, highest first: insertion, there are few */
	for (size_t i = 0; i < c->n_parts + 2; i++) {
		size_t j = r.n++;

		for (; j > 0 && r.at[j - 1].score < c->woe[i]; j--)
			r.at[j] = r.at[j - 1];
		r.at[j] = (struct cx_tie){
		    c->woe[i], c->counts[i].positives, c->counts[i].negatives};
		r.positives += c->counts[i].positives;
		r.negatives += c->counts[i].negatives;
	}
	auc = cx_ranking_auc(&r).value;
	c->auc = auc < 0.5 ? 1 - auc : auc;
	cx_ranking_done(&r);
	return true;
}

/* What a bin shows if it had ROWS_MORE rows more of the share of all. */
static double
toward_none(struct cx_classes bin, struct cx_classes all)
{
	double p = (double)all.positives, n = (double)all.negatives;
	double share = p / (p + n);

	if (p <= 0 || n <= 0)
		return 0;
	return log(((double)bin.positives + ROWS_MORE * share) / p) -
	       log(((double)bin.negatives + ROWS_MORE * (1 - share)) / n);
}

/* How sure the weight of evidence of a bin is: one over its variance. */
static double
precision(struct cx_classes c)
{
	double p = (double)c.positives, n = (double)c.negatives;

	if (p <= 0 || n <= 0) {
		p += 0.5;
		n += 0.5;
	}
	return p * n / (p + n);
}

/*
 * The most likely walk through the weights of evidence of the bins: a system
 * of three diagonals, solved by elimination.  room: two doubles a bin.
 */
static void
walk(struct cx_coding *c, double *room)
{
	double *diagonal = room, *right = room + c->n_parts;
	double stiff = STIFF * (double)c->n_parts, sure, f;
	size_t n = c->n_parts;

	for (size_t i = 0; i < n; i++) {
		sure = precision(c->counts[i]);
		right[i] = sure * c->woe[i];
		diagonal[i] = sure + stiff * ((i > 0) + (i + 1 < n));
		if (i == 0)
			continue;
		f = stiff / diagonal[i - 1];
		diagonal[i] -= f * stiff;
		right[i] += f * right[i - 1];
	}
	c->smoothed[n - 1] = right[n - 1] / diagonal[n - 1];
	for (size_t i = n - 1; i-- > 0;)
		c->smoothed[i] =
		    (right[i] + stiff * c->smoothed[i + 1]) / diagonal[i];
}

static bool
smooth(struct cx_coding *c, struct cx_classes all, bool in_order)
{
	double *room;

	for (size_t i = 0; i < c->n_parts + 2; i++)
		c->smoothed[i] =
		    i >= c->n_parts && size_of(c->counts[i]) < CX_FIT_FEW
			? 0
			: toward_none(c->counts[i], all);
	if (!in_order)
		return true;
	room = calloc(c->n_parts, 2 * sizeof(*room));
	if (!room)
		return false;
	walk(c, room);
	free(room);
	return true;
}

static bool
weigh(struct cx_coding *c, bool in_order)
{
	struct cx_classes all = {0, 0};
	size_t n = c->n_parts + 2;

	for (size_t i = 0; i < n; i++) {
		all.positives += c->counts[i].positives;
		all.negatives += c->counts[i].negatives;
	}
	/* What a few rows of rare or missing values show is nothing yet. */
	for (size_t i = 0; i < n; i++)
		c->woe[i] =
		    i >= c->n_parts && size_of(c->counts[i]) < CX_FIT_FEW
			? 0
			: cx_stat_woe(c->counts[i], all);
	c->iv = cx_stat_iv(c->counts, n);
	return smooth(c, all, in_order);
}

bool
cx_coding_make(struct cx_coding *c, const struct cx_feature *f,
    const struct cx_sampled *s, const struct cx_fit_rule *rule,
    struct cx_arena *arena)
{
	*c = (struct cx_coding){0};
	c->part = cx_arena_zero(arena, f->column->values.n, sizeof(*c->part));
	if (!c->part || !(f->text ? bin_values(c, f, s, rule, arena)
				  : bin_numbers(c, f, s, rule, arena)))
		return false;
	for (size_t i = 0; i < s->n; i++)
		add(&c->counts[cx_coding_part(c, f, s->rows[i])],
		    s->positive[s->rows[i]]);
	return weigh(c, !f->text) && rank_alone(c);
}
