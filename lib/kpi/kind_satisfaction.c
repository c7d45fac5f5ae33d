/*
 * What people answer on a scale.  All of it is counts of answers in ranges
 * among all answers, so that a group without answers has no score, not 0.
 * Not one number per country's method: the ranges are arguments.
 */
#include "kpi/kind.h"

#include <math.h>

#include "stats/interval.h"

#include "base/banned.h"

static void
set_interval(struct cx_estimate *out, struct cx_interval in, double scale)
{
	out->low = in.low * scale;
	out->high = in.high * scale;
}

/* "x between 4 and 5", for part or check; NULL without memory. */
static const char *
between(struct cx_planner *p, const struct cx_call *c, double low, double high)
{
	return cx_plan_text(
	    p, "(%.*s) between %.15g and %.15g", CX_ARG(c, 0), low, high);
}

static bool
plan_range(struct cx_planner *p, struct cx_call *c, double low, double high,
    struct cx_err *err)
{
	const char *cond = between(p, c, low, high);

	if (cond == NULL)
		return cx_fail_memory(err);
	return cx_plan_part(p, c, err, cond, "count()");
}

static bool
plan_csat(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	double low = 4, high = 5;

	if (c->n_args > 1) {
		low = c->arg[1].low;
		high = c->arg[1].high;
	}
	return cx_plan_part(p, c, err, NULL, "count(%.*s)", CX_ARG(c, 0)) &&
	       plan_range(p, c, low, high, err);
}

static void
finish_csat(struct cx_view *v, struct cx_estimate *out)
{
	double n = cx_view_number(v, 0), hits = cx_view_number(v, 1);

	out->n = n;
	if (!(n > 0))
		return;
	cx_estimate_number(out, hits / n);
	set_interval(out, cx_interval_share(hits, n, v->how->level), 1);
}

const struct cx_kind cx_kind_csat = {
    .name = "csat",
    .usage = "csat(x), or csat(x, 4..5): the share of satisfied answers",
    .args = "n?r",
    .share = true,
    .plan = plan_csat,
    .finish = finish_csat,
};

static bool
plan_nps(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	return cx_plan_part(p, c, err, NULL, "count(%.*s)", CX_ARG(c, 0)) &&
	       plan_range(p, c, 9, 10, err) && plan_range(p, c, 0, 6, err) &&
	       cx_plan_check(p, err, "nps(): an answer is not from 0 to 10",
		   "(%.*s) between 0 and 10", CX_ARG(c, 0));
}

static void
finish_nps(struct cx_view *v, struct cx_estimate *out)
{
	double n = cx_view_number(v, 0), up = cx_view_number(v, 1);
	double down = cx_view_number(v, 2);

	out->n = n;
	if (!(n > 0))
		return;
	cx_estimate_number(out, 100 * (up - down) / n);
	set_interval(out, cx_interval_net(up, down, n, v->how->level), 100);
}

const struct cx_kind cx_kind_nps = {
    .name = "nps",
    .usage = "nps(x), of answers from 0 to 10",
    .args = "n",
    .plan = plan_nps,
    .finish = finish_nps,
};

static bool
plan_mean(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	return cx_plan_part(p, c, err, NULL, "mean(%.*s)", CX_ARG(c, 0)) &&
	       cx_plan_part(p, c, err, NULL, "count(%.*s)", CX_ARG(c, 0)) &&
	       cx_plan_part(p, c, err, NULL, "sd(%.*s)", CX_ARG(c, 0));
}

static void
finish_mean(struct cx_view *v, struct cx_estimate *out)
{
	double mean = cx_view_number(v, 0);

	out->n = cx_view_number(v, 1);
	cx_estimate_number(out, mean);
	set_interval(out,
	    cx_interval_mean(out->n, mean, cx_view_number(v, 2), v->how->level),
	    1);
}

const struct cx_kind cx_kind_mean_ci = {
    .name = "mean_ci",
    .usage = "mean_ci(x)",
    .args = "n",
    .sure = true,
    .plan = plan_mean,
    .finish = finish_mean,
};

/* The effort of people, 1 to 7 unless the scale is said. */
static bool
plan_ces(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	double low = 1, high = 7;

	if (c->n_args > 1) {
		low = c->arg[1].low;
		high = c->arg[1].high;
	}
	return plan_mean(p, c, err) &&
	       cx_plan_check(p, err, "ces(): an answer is not on the scale",
		   "(%.*s) between %.15g and %.15g", CX_ARG(c, 0), low, high);
}

const struct cx_kind cx_kind_ces = {
    .name = "ces",
    .usage = "ces(x), or ces(x, 1..5) for another scale than 1 to 7",
    .args = "n?r",
    .plan = plan_ces,
    .finish = finish_mean,
};

/*
 * The sum of weights in a range; all answers where low > high.
 */
static bool
plan_weight(struct cx_planner *p, struct cx_call *c, double low, double high,
    const char *square, struct cx_err *err)
{
	const char *cond;

	if (low > high)
		cond = cx_plan_text(p, "(%.*s) is not missing", CX_ARG(c, 0));
	else
		cond = between(p, c, low, high);
	if (cond == NULL)
		return cx_fail_memory(err);
	if (c->n_args < 4)
		return cx_plan_part(p, c, err, cond, "count()");
	if (square != NULL)
		return cx_plan_part(p, c, err, cond, "sum((%.*s) * (%.*s))",
		    CX_ARG(c, 3), CX_ARG(c, 3));
	return cx_plan_part(p, c, err, cond, "sum(%.*s)", CX_ARG(c, 3));
}

static bool
plan_net(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	const struct cx_arg *a = c->arg;

	if (a[1].low <= a[2].high && a[2].low <= a[1].high)
		return cx_plan_fail(p, c, err, "the two ranges overlap");
	return plan_weight(p, c, 1, 0, NULL, err) &&
	       plan_weight(p, c, a[1].low, a[1].high, NULL, err) &&
	       plan_weight(p, c, a[2].low, a[2].high, NULL, err) &&
	       plan_weight(p, c, 1, 0, "square", err);
}

/* Half away from zero, as official figures are: 0.125 is 0.13. */
static double
part(double x, int decimals)
{
	double scale = pow(10, decimals);

	return decimals < 0 ? x : round(x * scale) / scale;
}

static void
finish_net(struct cx_view *v, struct cx_estimate *out)
{
	double all = cx_view_number(v, 0), up = cx_view_number(v, 1);
	double down = cx_view_number(v, 2), squares = cx_view_number(v, 3);
	int decimals = v->how->round_parts;
	double like;

	if (!(all > 0)) {
		out->n = 0;
		return;
	}
	/* Kish's number of answers of one weight that would tell as much. */
	like = v->call->n_args < 4 ? all : all * all / squares;
	out->n = like;
	cx_estimate_number(
	    out, part(part(up / all, decimals) - part(down / all, decimals),
		     decimals));
	set_interval(out,
	    cx_interval_net(
		up / all * like, down / all * like, like, v->how->level),
	    1);
}

const struct cx_kind cx_kind_net = {
    .name = "net",
    .usage = "net(x, 6..7, 1..4), or with a weight: net(x, 6..7, 1..4, w)",
    .args = "nrr?n",
    .plan = plan_net,
    .finish = finish_net,
};
