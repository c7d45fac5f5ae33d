/*
 * Where people turn to, and how far they get: shares of records, so that all
 * of it has Wilson's interval.
 */
#include "kpi/kind.h"

#include <math.h>

#include "stats/interval.h"

#include "base/banned.h"

/* Hits among n, both counted. */
static void
finish_share(struct cx_view *v, struct cx_estimate *out)
{
	double n = cx_view_number(v, 0), hits = cx_view_number(v, 1);
	struct cx_interval in;

	out->n = n;
	if (!(n > 0))
		return;
	cx_estimate_number(out, hits / n);
	if (hits > n) {
		out->note = "more ends than starts";
		return;
	}
	in = cx_interval_share(hits, n, v->how->level);
	out->low = in.low;
	out->high = in.high;
}

/* Starts and ends are events of their own: of a web log. */
static bool
plan_completion(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	const char *start = cx_plan_text(p, "%.*s", CX_ARG(c, 0));
	const char *end = cx_plan_text(p, "%.*s", CX_ARG(c, 1));

	if (start == NULL || end == NULL)
		return cx_fail_memory(err);
	return cx_plan_part(p, c, err, start, "count()") &&
	       cx_plan_part(p, c, err, end, "count()");
}

const struct cx_kind cx_kind_completion = {
    .name = "completion",
    .usage = "completion(paso = 'inicio', paso = 'fin')",
    .args = "bb",
    .share = true,
    .plan = plan_completion,
    .finish = finish_share,
};

/* Of the people who may have it, those who have it. */
static bool
plan_takeup(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	const char *eligible = cx_plan_text(p, "%.*s", CX_ARG(c, 1));
	const char *both =
	    cx_plan_text(p, "(%.*s) and (%.*s)", CX_ARG(c, 0), CX_ARG(c, 1));

	if (eligible == NULL || both == NULL)
		return cx_fail_memory(err);
	return cx_plan_part(p, c, err, eligible, "count()") &&
	       cx_plan_part(p, c, err, both, "count()");
}

const struct cx_kind cx_kind_takeup = {
    .name = "takeup",
    .usage = "takeup(inscrito = 'si', edad >= 65): of the eligible, the "
	     "enrolled",
    .args = "bb",
    .share = true,
    .plan = plan_takeup,
    .finish = finish_share,
};

static bool
plan_sentiment(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	static const char *const words[] = {"positive", "negative"};

	if (!cx_plan_part(p, c, err, NULL, "count(%.*s)", CX_ARG(c, 0)))
		return false;
	for (size_t i = 0; i < countof(words); i++) {
		const char *cond =
		    cx_plan_text(p, "(%.*s) = '%s'", CX_ARG(c, 0), words[i]);

		if (cond == NULL)
			return cx_fail_memory(err);
		if (!cx_plan_part(p, c, err, cond, "count()"))
			return false;
	}
	return true;
}

static void
finish_sentiment(struct cx_view *v, struct cx_estimate *out)
{
	double n = cx_view_number(v, 0), up = cx_view_number(v, 1);
	double down = cx_view_number(v, 2);
	struct cx_interval in;

	out->n = n;
	if (!(n > 0))
		return;
	cx_estimate_number(out, (up - down) / n);
	in = cx_interval_net(up, down, n, v->how->level);
	out->low = in.low;
	out->high = in.high;
}

const struct cx_kind cx_kind_net_sentiment = {
    .name = "net_sentiment",
    .usage = "net_sentiment(sentiment): of what cx-sentiment says",
    .args = "v",
    .plan = plan_sentiment,
    .finish = finish_sentiment,
};
