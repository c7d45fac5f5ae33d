/* The least and the greatest number, kept together: they are asked together. */
#include "stats/agg.h"

#include "base/banned.h"

struct range {
	double min, max;
	bool any;
};

static void
widen(struct range *r, double min, double max)
{
	if (!r->any || min < r->min)
		r->min = min;
	if (!r->any || max > r->max)
		r->max = max;
	r->any = true;
}

static bool
add(void *state, const struct cx_value *v, struct cx_arena *a)
{
	(void)a;
	widen(state, v->u.number, v->u.number);
	return true;
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	const struct range *more = from;

	(void)a;
	if (more->any)
		widen(into, more->min, more->max);
	return true;
}

static bool
finish_min(
    void *state, double rank, struct cx_arena *scratch, struct cx_value *out)
{
	const struct range *r = state;

	(void)rank;
	(void)scratch;
	if (r->any)
		out->type = CX_NUMBER;
	out->u.number = r->min;
	return true;
}

static bool
finish_max(
    void *state, double rank, struct cx_arena *scratch, struct cx_value *out)
{
	const struct range *r = state;

	(void)rank;
	(void)scratch;
	if (r->any)
		out->type = CX_NUMBER;
	out->u.number = r->max;
	return true;
}

static const struct cx_gather gather = {sizeof(struct range), add, merge};

const struct cx_agg cx_agg_min = {
    .name = "min",
    .wants = CX_NUMBER,
    .gather = &gather,
    .finish = finish_min,
};

const struct cx_agg cx_agg_max = {
    .name = "max",
    .wants = CX_NUMBER,
    .gather = &gather,
    .finish = finish_max,
};
