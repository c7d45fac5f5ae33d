/*
 * How long things take.  Open requests are not left out where that can be
 * helped: a promise that is past is missed, and a median of waiting times
 * takes them for what they are, waits that are at least so long.
 */
#include "kpi/kind.h"

#include <math.h>

#include "stats/interval.h"
#include "stats/survival.h"
#include "time/timespan.h"

#include "base/banned.h"

/* The mean of a function of two times, with its interval. */
static bool
plan_mean(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	static const char *const of[] = {"mean", "count", "sd"};

	for (size_t i = 0; i < countof(of); i++)
		if (!cx_plan_part(p, c, err, NULL, "%s(%s(%.*s, %.*s))", of[i],
			c->kind->name, CX_ARG(c, 0), CX_ARG(c, 1)))
			return false;
	return true;
}

static void
finish_mean(struct cx_view *v, struct cx_estimate *out)
{
	double mean = cx_view_number(v, 0);
	struct cx_interval in;

	out->n = cx_view_number(v, 1);
	cx_estimate_number(out, mean);
	in =
	    cx_interval_mean(out->n, mean, cx_view_number(v, 2), v->how->level);
	out->low = in.low;
	out->high = in.high;
}

const struct cx_kind cx_kind_duration = {
    .name = "duration",
    .usage = "duration(open, close): mean hours",
    .args = "dd",
    .plan = plan_mean,
    .finish = finish_mean,
};

const struct cx_kind cx_kind_business = {
    .name = "business",
    .usage = "business(open, close): mean working hours",
    .args = "dd",
    .plan = plan_mean,
    .finish = finish_mean,
};

static bool
plan_sla(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	static const char *const states[] = {"hit", "missed", "running late"};
	const struct cx_origin origin = {.option = "sla"};
	struct cx_err wrong = {0};
	struct cx_timespan span;

	if (!cx_timespan_parse(c->arg[2].text, &span, &origin, &wrong) ||
	    memchr(c->arg[2].text.at, '\'', c->arg[2].text.len))
		return cx_plan_fail(p, c, err,
		    "the promise is not a length of time, as '48h' or '5 bd'");
	for (size_t i = 0; i < countof(states); i++) {
		const char *cond = cx_plan_text(p,
		    "%s(%.*s, %.*s, '%.*s') = '%s'", c->kind->name,
		    CX_ARG(c, 0), CX_ARG(c, 1), CX_ARG(c, 2), states[i]);

		if (cond == NULL)
			return cx_fail_memory(err);
		if (!cx_plan_part(p, c, err, cond, "count()"))
			return false;
	}
	return true;
}

static void
finish_sla(struct cx_view *v, struct cx_estimate *out)
{
	double hit = cx_view_number(v, 0);
	struct cx_interval in;

	out->n = hit + cx_view_number(v, 1) + cx_view_number(v, 2);
	if (!(out->n > 0))
		return;
	cx_estimate_number(out, hit / out->n);
	in = cx_interval_share(hit, out->n, v->how->level);
	out->low = in.low;
	out->high = in.high;
}

const struct cx_kind cx_kind_sla = {
    .name = "sla",
    .usage = "sla(open, close, '48h'): the share of promises kept",
    .args = "ddt",
    .share = true,
    .plan = plan_sla,
    .finish = finish_sla,
};

const struct cx_kind cx_kind_sla_business = {
    .name = "sla_business",
    .usage = "sla_business(open, close, '16h'): the same in working hours",
    .args = "ddt",
    .share = true,
    .plan = plan_sla,
    .finish = finish_sla,
};

static bool
plan_km(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	const char *closed = cx_plan_text(
	    p, "duration(%.*s, %.*s) >= 0", CX_ARG(c, 0), CX_ARG(c, 1));
	const char *open =
	    cx_plan_text(p, "(%.*s) is missing and duration(%.*s, now()) >= 0",
		CX_ARG(c, 1), CX_ARG(c, 0));

	if (closed == NULL || open == NULL)
		return cx_fail_memory(err);
	return cx_plan_part(p, c, err, closed,
		   CX_EXACT "(duration(%.*s, %.*s))", CX_ARG(c, 0),
		   CX_ARG(c, 1)) &&
	       cx_plan_part(p, c, err, open, CX_EXACT "(duration(%.*s, now()))",
		   CX_ARG(c, 0));
}

static void
finish_km(struct cx_view *v, struct cx_estimate *out)
{
	struct cx_values *closed = cx_view_state(v, 0);
	struct cx_values *open = cx_view_state(v, 1);
	struct cx_survival s;

	out->n = (double)closed->n + (double)open->n;
	if (!cx_values_sort(closed, v->scratch) ||
	    !cx_values_sort(open, v->scratch)) {
		v->failed = true;
		return;
	}
	s = cx_survival_median(closed, open, v->how->level);
	cx_estimate_number(out, s.median);
	out->low = s.low;
	out->high = s.high;
}

const struct cx_kind cx_kind_km_median = {
    .name = "km_median",
    .usage = "km_median(open, close): median hours, open cases counted too",
    .args = "dd",
    .plan = plan_km,
    .finish = finish_km,
};

/* Cases that are open now, of that age in days. */
static bool
plan_open(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	const char *cond;

	if (c->n_args < 3)
		cond = cx_plan_text(p,
		    "(%.*s) is missing and (%.*s) is not missing", CX_ARG(c, 1),
		    CX_ARG(c, 0));
	else
		cond = cx_plan_text(p,
		    "(%.*s) is missing and days_since(%.*s) between %.15g and "
		    "%.15g",
		    CX_ARG(c, 1), CX_ARG(c, 0), c->arg[2].low, c->arg[2].high);
	if (cond == NULL)
		return cx_fail_memory(err);
	return cx_plan_part(p, c, err, cond, "count()");
}

static void
finish_open(struct cx_view *v, struct cx_estimate *out)
{
	struct cx_interval in;

	out->n = cx_view_number(v, 0);
	cx_estimate_number(out, out->n);
	in = cx_interval_count(out->n, v->how->level);
	out->low = in.low;
	out->high = in.high;
}

const struct cx_kind cx_kind_open = {
    .name = "open",
    .usage = "open(open, close), or open(open, close, 31..60) days old",
    .args = "dd?r",
    .plan = plan_open,
    .finish = finish_open,
};
