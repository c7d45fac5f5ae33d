/* Percentiles; median is the name that most people know p50 by. */
#include "stats/agg.h"

#include "stats/quantile.h"

#include "base/banned.h"

enum { MEDIAN = 50 };

static bool
add(void *state, const struct cx_value *v, struct cx_arena *a)
{
	return cx_values_add(state, v->u.number, a);
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	(void)a;
	cx_values_merge(into, from);
	return true;
}

static bool
finish(void *state, double rank, struct cx_arena *scratch, struct cx_value *out)
{
	struct cx_values *v = state;

	if (v->n == 0)
		return true;
	if (!cx_values_sort(v, scratch))
		return false;
	out->type = CX_NUMBER;
	out->u.number = cx_values_quantile(v, rank);
	return true;
}

static bool
finish_median(
    void *state, double rank, struct cx_arena *scratch, struct cx_value *out)
{
	(void)rank;
	return finish(state, MEDIAN, scratch, out);
}

static const struct cx_gather gather = {sizeof(struct cx_values), add, merge};

const struct cx_agg cx_agg_percentile = {
    .name = "p",
    .wants = CX_NUMBER,
    .ranked = true,
    .gather = &gather,
    .finish = finish,
};

const struct cx_agg cx_agg_median = {
    .name = "median",
    .wants = CX_NUMBER,
    .gather = &gather,
    .finish = finish_median,
};
