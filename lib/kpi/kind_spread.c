/*
 * How far values are apart, by ranks: one forgotten request of five years
 * does not move it.
 */
#include "kpi/kind.h"

#include <math.h>

#include "stats/quantile.h"

#include "base/banned.h"

enum { MEDIAN = 50 };

static bool
plan_iqr(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	return cx_plan_part(p, c, err, NULL, "p25(%.*s)", CX_ARG(c, 0)) &&
	       cx_plan_part(p, c, err, NULL, "p75(%.*s)", CX_ARG(c, 0));
}

static void
finish_iqr(struct cx_view *v, struct cx_estimate *out)
{
	const struct cx_values *x = cx_view_state(v, 0);
	double low = cx_view_number(v, 0);

	out->n = (double)x->n;
	cx_estimate_number(out, cx_view_number(v, 1) - low);
	if (x->near)
		out->note = CX_NOTE_OF_NEAR;
}

const struct cx_kind cx_kind_iqr = {
    .name = "iqr",
    .usage = "iqr(x)",
    .args = "n",
    .plan = plan_iqr,
    .finish = finish_iqr,
};

static bool
plan_mad(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	return cx_plan_part(p, c, err, NULL, CX_EXACT "(%.*s)", CX_ARG(c, 0));
}

static void
finish_mad(struct cx_view *v, struct cx_estimate *out)
{
	const struct cx_values *x = cx_view_state(v, 0);
	double middle = cx_view_number(v, 0);
	struct cx_values apart = {0};

	out->n = (double)x->n;
	if (x->n == 0 || v->failed)
		return;
	for (uint64_t i = 0; i < x->n && !v->failed; i++)
		v->failed = !cx_values_add(
		    &apart, fabs(cx_values_at(x, i) - middle), v->scratch);
	v->failed = v->failed || !cx_values_sort(&apart, v->scratch);
	if (!v->failed)
		cx_estimate_number(out, cx_values_quantile(&apart, MEDIAN));
}

const struct cx_kind cx_kind_mad = {
    .name = "mad",
    .usage = "mad(x)",
    .args = "n",
    .plan = plan_mad,
    .finish = finish_mad,
};
