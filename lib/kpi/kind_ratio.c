/*
 * Two sums, one over the other, of the records that have both: a cost without
 * its transactions would make every one of them dearer.
 */
#include "kpi/kind.h"

#include <math.h>

#include "stats/interval.h"

#include "base/banned.h"

static bool
plan(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	const char *both =
	    cx_plan_text(p, "(%.*s) is not missing and (%.*s) is not missing",
		CX_ARG(c, 0), CX_ARG(c, 1));

	if (both == NULL)
		return cx_fail_memory(err);
	return cx_plan_part(p, c, err, both, "sum(%.*s)", CX_ARG(c, 0)) &&
	       cx_plan_part(p, c, err, both, "sum(%.*s)", CX_ARG(c, 1)) &&
	       cx_plan_part(p, c, err, both, "count()");
}

static void
finish_ratio(struct cx_view *v, struct cx_estimate *out)
{
	double below = cx_view_number(v, 1);

	out->n = cx_view_number(v, 2);
	if (below != 0)
		cx_estimate_number(out, cx_view_number(v, 0) / below);
}

const struct cx_kind cx_kind_ratio = {
    .name = "ratio",
    .usage = "ratio(x, y): the sum of x over that of y",
    .args = "nn",
    .plan = plan,
    .finish = finish_ratio,
};

/* Events over what they could have come from; the events are a count. */
static void
finish_rate(struct cx_view *v, struct cx_estimate *out)
{
	double events = cx_view_number(v, 0), below = cx_view_number(v, 1);
	double per = v->call->n_args > 2 ? v->call->arg[2].low : 1;
	struct cx_interval in;

	out->n = events;
	if (!(below > 0) || !(events >= 0))
		return;
	cx_estimate_number(out, events / below * per);
	in = cx_interval_count(events, v->how->level);
	out->low = in.low / below * per;
	out->high = in.high / below * per;
}

const struct cx_kind cx_kind_rate = {
    .name = "rate",
    .usage = "rate(events, population), or rate(events, population, 1000)",
    .args = "nn?c",
    .plan = plan,
    .finish = finish_rate,
};
