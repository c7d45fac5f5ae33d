/*
 * Aggregates as indicators: what they lack is how sure they are.  What their
 * intervals need besides is gathered only where intervals are wanted.
 */
#include "kpi/kind.h"

#include <math.h>

#include "stats/interval.h"

#include "base/banned.h"

enum { PERCENT_MEDIAN = 50 };

/* What a call knows of its aggregate. */
struct own {
	const struct cx_agg *agg;
	double rank;
};

static void
set_interval(struct cx_estimate *out, struct cx_interval in)
{
	out->low = in.low;
	out->high = in.high;
}

/* The name before the parenthesis, and what stands in it. */
static void
take_apart(struct cx_span text, struct cx_span *name, struct cx_span *argument)
{
	const char *open = memchr(text.at, '(', text.len);

	*name = text;
	*argument = (struct cx_span){"", 0};
	if (open != NULL) {
		name->len = (size_t)(open - text.at);
		*argument =
		    (struct cx_span){open + 1, text.len - name->len - 2};
	}
	while (name->len > 0 && strchr(" \t\r\n", name->at[name->len - 1]))
		name->len--;
}

static bool
plan_interval(struct cx_planner *p, struct cx_call *c, struct cx_span x,
    const struct own *own, struct cx_err *err)
{
	double rank;

	if (own->agg == &cx_agg_mean && cx_agg_find(CX_SPAN("sd"), NULL, &rank))
		return cx_plan_part(
			   p, c, err, NULL, "count(%.*s)", (int)x.len, x.at) &&
		       cx_plan_part(
			   p, c, err, NULL, "sd(%.*s)", (int)x.len, x.at);
	if (own->agg == &cx_agg_share) {
		const char *hit = cx_plan_text(p, "%.*s", (int)x.len, x.at);
		const char *known = cx_plan_text(p, "(%.*s) or not (%.*s)",
		    (int)x.len, x.at, (int)x.len, x.at);

		return (hit && known) || cx_fail_memory(err)
			   ? cx_plan_part(p, c, err, known, "count()") &&
				 cx_plan_part(p, c, err, hit, "count()")
			   : false;
	}
	if (own->agg == &cx_agg_sum || own->agg == &cx_agg_min ||
	    own->agg == &cx_agg_max || own->agg == &cx_agg_sd ||
	    own->agg == &cx_agg_var)
		return cx_plan_part(
		    p, c, err, NULL, "count(%.*s)", (int)x.len, x.at);
	return true;
}

static bool
plan(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	struct own *own = cx_arena_zero(cx_plan_arena(p), 1, sizeof(*own));
	struct cx_span name, argument;

	if (own == NULL)
		return cx_fail_memory(err);
	c->own = own;
	if (c->n_parts == 0 &&
	    !cx_plan_part(p, c, err, NULL, "%.*s", CX_ARG(c, 0)))
		return false;
	take_apart(c->arg[0].text, &name, &argument);
	own->agg = cx_agg_find(name, NULL, &own->rank);
	if (own->agg == &cx_agg_median)
		own->rank = PERCENT_MEDIAN;
	if (!cx_plan_how(p)->intervals || own->agg == NULL)
		return true;
	return plan_interval(p, c, argument, own, err);
}

static bool
is_quantile(const struct cx_agg *agg)
{
	return agg == &cx_agg_percentile || agg == &cx_agg_median;
}

static void
finish(struct cx_view *v, struct cx_estimate *out)
{
	const struct own *own = v->call->own;
	double level = v->how->level;

	out->value = cx_view_value(v, 0);
	if (is_quantile(own->agg)) {
		const struct cx_values *x = cx_view_state(v, 0);

		out->note = x->near ? CX_NOTE_NEAR : NULL;
	}
	if (!v->how->intervals)
		return;
	if (own->agg == &cx_agg_count && out->value.type == CX_NUMBER) {
		out->n = out->value.u.number;
		set_interval(out, cx_interval_count(out->n, level));
	} else if (own->agg == &cx_agg_mean && v->call->n_parts > 2) {
		out->n = cx_view_number(v, 1);
		if (out->value.type == CX_NUMBER)
			set_interval(
			    out, cx_interval_mean(out->n, out->value.u.number,
				     cx_view_number(v, 2), level));
	} else if (own->agg == &cx_agg_share) {
		out->n = cx_view_number(v, 1);
		set_interval(out,
		    cx_interval_share(cx_view_number(v, 2), out->n, level));
	} else if (is_quantile(own->agg)) {
		const struct cx_values *x = cx_view_state(v, 0);

		out->n = (double)x->n;
		set_interval(out, cx_interval_quantile(x, own->rank, level));
	} else if (v->call->n_parts > 1) {
		out->n = cx_view_number(v, 1);
	}
}

bool
cx_call_counts(const struct cx_call *c)
{
	const struct own *own = c->own;

	if (c->kind == &cx_kind_aggregate)
		return own->agg == &cx_agg_count;
	return c->kind == &cx_kind_open || c->kind == &cx_kind_funnel;
}

bool
cx_call_is_share(const struct cx_call *c, size_t result)
{
	const struct own *own = c->own;

	if (c->kind == &cx_kind_aggregate)
		return own->agg == &cx_agg_share;
	/* Of a funnel the shares of the step before, and of the first. */
	return c->kind == &cx_kind_funnel ? result == 1 || result == 2
					  : c->kind->share;
}

const struct cx_kind cx_kind_aggregate = {
    .name = "",
    .usage = "",
    .args = "",
    .plan = plan,
    .finish = finish,
};
