/*
 * Of a small group nothing is shown but that it is there: its outcomes are
 * those of people who can be named.  Gaps are between groups that are shown.
 */
#include "score/evaluate_parts.h"

#include <math.h>
#include <stdlib.h>

#include "stats/gaps.h"
#include "stats/sum.h"

#include "base/banned.h"

/* Counts of a group at the threshold. */
struct tally {
	uint64_t n, positives, selected, hits;
	struct cx_sum expected; /* of probabilities, whatever the order */
	bool hidden;
};

/* The rates that gaps are taken of, a value a group. */
struct rates {
	double *selection, *tpr, *fpr;
	size_t n;
};

static void
count(struct cx_evaluation *e, struct tally *t, const struct cx_case *c,
    double threshold)
{
	bool selected = c->score >= threshold;

	t->n++;
	t->positives += c->positive;
	t->selected += selected;
	t->hits += selected && c->positive;
	if (e->plan.model->card &&
	    !cx_sum_add(&t->expected, c->probability, e->arena))
		e->failed = true;
}

static void
put_tally(struct cx_evaluation *e, const char *group, const struct tally *t)
{
	uint64_t negatives = t->n - t->positives;
	const struct {
		const char *name;
		uint64_t hits, n;
	} rows[] = {
	    {"selection_rate", t->selected, t->n},
	    {"tpr", t->hits, t->positives},
	    {"fpr", t->selected - t->hits, negatives},
	    {"precision", t->hits, t->selected},
	    {"observed", t->positives, t->n},
	};

	for (size_t i = 0; i < countof(rows); i++)
		cx_evaluation_put(e, group, rows[i].name,
		    cx_estimate_share(rows[i].hits, rows[i].n), rows[i].n);
	if (e->plan.model->card && t->n > 0)
		cx_evaluation_put(e, group, "expected",
		    cx_estimate_bare(cx_sum_value(&t->expected) / (double)t->n),
		    t->n);
}

static double
share(uint64_t hits, uint64_t n)
{
	return n > 0 ? (double)hits / (double)n : NAN;
}

/* The smaller of two, or the one that is known. */
static double
least(double a, double b)
{
	return isnan(a) || b < a ? b : a;
}

static double
most(double a, double b)
{
	return isnan(a) || b > a ? b : a;
}

static void
put_gaps(struct cx_evaluation *e, const char *column, const struct rates *r,
    uint64_t n)
{
	const struct {
		const char *name;
		double value;
	} rows[] = {
	    {"demographic_parity_difference",
		cx_gap_difference(r->selection, r->n)},
	    {"demographic_parity_ratio", cx_gap_ratio(r->selection, r->n)},
	    {"equalised_odds_difference", most(cx_gap_difference(r->tpr, r->n),
					      cx_gap_difference(r->fpr, r->n))},
	    {"equalised_odds_ratio",
		least(cx_gap_ratio(r->tpr, r->n), cx_gap_ratio(r->fpr, r->n))},
	};

	for (size_t i = 0; i < countof(rows); i++)
		cx_evaluation_put(e, column, rows[i].name,
		    cx_estimate_bare(rows[i].value), n);
}

/* A group of a column: its rows, and its rates for the gaps. */
static void
put_group(struct cx_evaluation *e, struct cx_buf *name, struct cx_span value,
    const struct tally *t, struct rates *r)
{
	const char *group;

	cx_buf_putc(name, '=');
	cx_buf_puts(name, value);
	group = cx_buf_string(name);
	if (!group) {
		e->failed = true;
		return;
	}
	if (t->hidden) {
		cx_evaluation_put(
		    e, group, "suppressed", cx_estimate_bare(NAN), 0);
		return;
	}
	cx_evaluation_put(e, group, "n", cx_estimate_bare((double)t->n), t->n);
	cx_evaluation_put(e, group, "positives",
	    cx_estimate_bare((double)t->positives), t->n);
	put_tally(e, group, t);
	r->selection[r->n] = share(t->selected, t->n);
	r->tpr[r->n] = share(t->hits, t->positives);
	r->fpr[r->n++] = share(t->selected - t->hits, t->n - t->positives);
}

/*
 * Hides the small groups; where that is one alone, also the smallest of the
 * others, or the totals would tell what is hidden.
 */
static void
hide(struct tally *at, size_t n, uint64_t least_n)
{
	struct tally *next = NULL;
	size_t hidden = 0;

	for (size_t i = 0; i < n; i++) {
		at[i].hidden = at[i].n < least_n;
		hidden += at[i].hidden;
		if (!at[i].hidden && (!next || at[i].n < next->n))
			next = &at[i];
	}
	if (hidden == 1 && next)
		next->hidden = true;
}

/* All groups of column i; tallies are in the order of its values. */
static void
put_column(struct cx_evaluation *e, size_t i, const struct tally *tallies,
    struct rates *r)
{
	const struct cx_dict *d = &e->values[i];
	struct cx_span column = cx_schema_name(
	    cx_program_schema(e->plan.program), e->plan.by.at[i]);
	struct cx_buf name = {0};
	uint64_t shown = 0;
	const char *text;

	for (size_t k = 0; k < d->n; k++) {
		name.len = 0;
		cx_buf_puts(&name, column);
		put_group(e, &name, d->at[k], &tallies[k], r);
		shown += tallies[k].hidden ? 0 : tallies[k].n;
	}
	name.len = 0;
	cx_buf_puts(&name, column);
	text = cx_buf_string(&name);
	if (text)
		put_gaps(e, text, r, shown);
	else
		e->failed = true;
	cx_buf_done(&name);
}

static bool
evaluate_column(struct cx_evaluation *e, size_t i, double threshold)
{
	struct cx_dict *d = &e->values[i];
	size_t n = d->n, by = e->plan.by.n;
	struct tally *tallies = cx_arena_zero(e->arena, n, sizeof(*tallies));
	uint32_t *rank = cx_arena_zero(e->arena, n, sizeof(*rank));
	struct rates r = {
	    .selection = cx_arena_zero(e->arena, n, sizeof(double)),
	    .tpr = cx_arena_zero(e->arena, n, sizeof(double)),
	    .fpr = cx_arena_zero(e->arena, n, sizeof(double)),
	};

	if (!tallies || !rank || !r.selection || !r.tpr || !r.fpr ||
	    !cx_dict_sort(d, rank))
		return false;
	for (size_t k = 0; k < e->cases.n; k++)
		count(e, &tallies[rank[e->cases.groups[k * by + i]]],
		    &e->cases.at[k], threshold);
	hide(tallies, n, e->plan.min_group);
	put_column(e, i, tallies, &r);
	return true;
}

bool
cx_evaluate_groups(struct cx_evaluation *e, double threshold)
{
	struct tally all = {0};

	for (size_t k = 0; k < e->cases.n; k++)
		count(e, &all, &e->cases.at[k], threshold);
	cx_evaluation_put(e, "all", "threshold",
	    cx_estimate_bare(cx_evaluation_sign(e) * threshold), all.n);
	put_tally(e, "all", &all);
	for (size_t i = 0; i < e->plan.by.n; i++)
		if (!evaluate_column(e, i, threshold))
			return false;
	return true;
}
