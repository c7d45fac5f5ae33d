/*
 * What cannot be told from the records of a period alone: how many cases were
 * open at its end, of which most came before it, and whether people have
 * changed where they turn to.
 */
#include "kpi/kind.h"

#include <math.h>

#include "base/arena.h"
#include "stats/quantile.h"

#include "base/banned.h"

/* Times are days here: all ends of periods are midnights. */
static bool
plan_backlog(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	const char *known =
	    cx_plan_text(p, "(%.*s) is not missing", CX_ARG(c, 0));

	if (known == NULL)
		return cx_fail_memory(err);
	return cx_plan_part(p, c, err, NULL, "count(%.*s)", CX_ARG(c, 0)) &&
	       cx_plan_part(p, c, err, known,
		   CX_EXACT "(days_between(date('1970-01-01'), %.*s))",
		   CX_ARG(c, 1));
}

/* How many sorted values are below x. */
static uint64_t
below(const struct cx_values *v, double x)
{
	uint64_t low = 0, high = v->n;

	while (low < high) {
		uint64_t k = low + (high - low) / 2;

		if (cx_values_at(v, k) < x)
			low = k + 1;
		else
			high = k;
	}
	return low;
}

/* Opened in the group and still open on the day `end'. */
static double
still_open(struct cx_view *v, void *group, double end)
{
	struct cx_values *closed = cx_view_state_of(v, 1, group);
	struct cx_view other = *v;

	other.group = group;
	if (!cx_values_sort(closed, v->scratch)) {
		v->failed = true;
		return 0;
	}
	return cx_view_number(&other, 0) - (double)below(closed, end);
}

static void
finish_backlog(struct cx_view *v, struct cx_estimate *out)
{
	bool timed = v->past && v->past->timed;
	double end = timed ? (double)v->past->end_day : INFINITY;
	double n = still_open(v, v->group, end);

	for (size_t i = 0; timed && i < v->past->n; i++)
		if (v->past->at[i] != NULL)
			n += still_open(v, v->past->at[i], end);
	out->n = n;
	cx_estimate_number(out, n);
}

const struct cx_kind cx_kind_backlog = {
    .name = "backlog",
    .usage = "backlog(open, close), where open is the column of --time",
    .args = "dd",
    .past = true,
    .plan = plan_backlog,
    .finish = finish_backlog,
};

static bool
plan_shift(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	return cx_plan_part(p, c, err, NULL, "distinct(%.*s)", CX_ARG(c, 0)) &&
	       cx_plan_part(p, c, err, NULL, "count(%.*s)", CX_ARG(c, 0));
}

static void
finish_shift(struct cx_view *v, struct cx_estimate *out)
{
	void *before;
	double x;

	out->n = cx_view_number(v, 1);
	if (v->past == NULL || v->past->n == 0)
		return;
	before = v->past->at[v->past->n - 1];
	if (before == NULL)
		return;
	v->failed = !cx_agg_set_shift(cx_view_state_of(v, 0, before),
	    cx_view_state(v, 0), v->scratch, &x);
	if (!v->failed)
		cx_estimate_number(out, x);
}

const struct cx_kind cx_kind_shift = {
    .name = "shift",
    .usage = "shift(canal): how far shares moved since the period before",
    .args = "v",
    .past = true,
    .plan = plan_shift,
    .finish = finish_shift,
};
