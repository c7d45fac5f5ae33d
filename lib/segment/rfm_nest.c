/*
 * Rows are put in order of their scores so far, so that each group is a run
 * of them: a pass over all rows for each group would be a hundred times a
 * hundred passes with a hundred bins.
 */
#include "segment/rfm_nest.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "stats/quantile.h"

#include "base/banned.h"

/*
 * Of whole numbers the rule of the R package, whose published scores these
 * are then.  Of amounts with cents that one would be a unit too many, and for
 * shares absurd.
 */
unsigned
cx_rfm_reached(const double *thresholds, unsigned bins, bool whole, double x)
{
	unsigned n = 0;

	while (n + 1 < bins &&
	       (whole ? x >= thresholds[n] + 1 : x > thresholds[n]))
		n++;
	return n;
}

void
cx_nest_done(struct cx_nest *n)
{
	free(n->at);
	for (size_t d = 0; d < CX_RFM_MEASURES; d++)
		free(n->thresholds[d]);
	*n = (struct cx_nest){.bins = n->bins};
}

static bool
reach(struct cx_nest *n, size_t rows)
{
	size_t room = n->room ? n->room : 256;
	struct cx_nest_row *more;

	while (room < rows)
		room *= 2;
	if (room == n->room)
		return true;
	more = realloc(n->at, room * sizeof(*more));
	if (!more)
		return false;
	n->at = more;
	n->room = room;
	return true;
}

bool
cx_nest_add(struct cx_nest *n, const double x[CX_RFM_MEASURES])
{
	if (!reach(n, n->n + 1))
		return false;
	n->at[n->n] = (struct cx_nest_row){.score = {0}};
	memcpy(n->at[n->n++].x, x, sizeof(n->at[0].x));
	return true;
}

bool
cx_nest_take(struct cx_nest *n, struct cx_nest *from)
{
	if (!reach(n, n->n + from->n))
		return false;
	if (from->n > 0)
		memcpy(n->at + n->n, from->at, from->n * sizeof(*n->at));
	n->n += from->n;
	cx_nest_done(from);
	return true;
}

/* The group of a measure in which these scores put a record. */
static size_t
group_of(const struct cx_nest *n, size_t d, const unsigned *score)
{
	size_t group = 0;

	for (size_t k = 0; k < d; k++)
		group = group * n->bins + score[k] - 1;
	return group;
}

static unsigned
score_of(const struct cx_nest *n, size_t d, const unsigned *score, double x)
{
	const double *t =
	    n->thresholds[d] + group_of(n, d, score) * (n->bins - 1);
	unsigned reached = cx_rfm_reached(t, n->bins, n->whole[d], x);

	return d == 0 ? n->bins - reached : reached + 1;
}

void
cx_nest_score(const struct cx_nest *n, const double x[CX_RFM_MEASURES],
    unsigned score[CX_RFM_MEASURES])
{
	for (size_t d = 0; d < CX_RFM_MEASURES; d++)
		score[d] = isfinite(x[d]) && (d == 0 || score[d - 1] > 0)
			       ? score_of(n, d, score, x[d])
			       : 0;
}

static int
by_scores(const void *a, const void *b)
{
	const struct cx_nest_row *x = a, *y = b;

	for (size_t d = 0; d < CX_RFM_MEASURES; d++)
		if (x->score[d] != y->score[d])
			return x->score[d] < y->score[d] ? -1 : 1;
	return 0;
}

/* The thresholds of measure d in a run of rows, and their scores by them. */
static bool
settle_run(struct cx_nest *n, size_t d, struct cx_nest_row *at, size_t rows,
    struct cx_arena *arena)
{
	struct cx_values values = {0};
	double *t =
	    n->thresholds[d] + group_of(n, d, at[0].score) * (n->bins - 1);

	for (size_t i = 0; i < rows; i++)
		if (isfinite(at[i].x[d]) &&
		    !cx_values_add(&values, at[i].x[d], arena))
			return false;
	if (values.n == 0)
		return true;
	if (!cx_values_sort(&values, arena))
		return false;
	for (unsigned i = 0; i + 1 < n->bins; i++)
		t[i] = cx_values_quantile(&values, 100.0 * (i + 1) / n->bins);
	for (size_t i = 0; i < rows; i++)
		if (isfinite(at[i].x[d]))
			at[i].score[d] =
			    score_of(n, d, at[i].score, at[i].x[d]);
	return true;
}

/* Measure d in each run of rows that have the same scores so far. */
static bool
settle_measure(struct cx_nest *n, size_t d, struct cx_arena *arena)
{
	size_t groups = d == 0 ? 1 : d == 1 ? n->bins : n->bins * n->bins;
	size_t from = 0, to;

	n->thresholds[d] = calloc(groups * (n->bins - 1), sizeof(double));
	if (!n->thresholds[d])
		return false;
	n->whole[d] = true;
	for (size_t i = 0; i < n->n; i++)
		if (isfinite(n->at[i].x[d]) &&
		    (rint(n->at[i].x[d]) < n->at[i].x[d] ||
			rint(n->at[i].x[d]) > n->at[i].x[d]))
			n->whole[d] = false;
	if (n->n > 1)
		qsort(n->at, n->n, sizeof(*n->at), by_scores);
	for (; from < n->n; from = to) {
		for (to = from + 1; to < n->n; to++)
			if (by_scores(&n->at[from], &n->at[to]) != 0)
				break;
		if (d > 0 && n->at[from].score[d - 1] == 0)
			continue;
		if (!settle_run(n, d, n->at + from, to - from, arena))
			return false;
		cx_arena_reset(arena);
	}
	return true;
}

bool
cx_nest_settle(struct cx_nest *n, struct cx_err *err)
{
	struct cx_arena *arena = cx_arena_new(SIZE_MAX);
	bool ok = arena != NULL;

	for (size_t d = 0; ok && d < CX_RFM_MEASURES; d++)
		ok = settle_measure(n, d, arena);
	cx_arena_free(arena);
	return ok || cx_fail_memory(err);
}
