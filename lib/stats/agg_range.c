/* The least and the greatest number, kept together: they are asked together. */
#include "stats/agg.h"

#include "stats/state.h"

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
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	(void)a;
	widen(state, f->v->u.number, f->v->u.number);
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
finish_min(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct range *r = state;

	(void)call;
	(void)scratch;
	if (r->any)
		out->type = CX_NUMBER;
	out->u.number = r->min;
	return true;
}

static bool
finish_max(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct range *r = state;

	(void)call;
	(void)scratch;
	if (r->any)
		out->type = CX_NUMBER;
	out->u.number = r->max;
	return true;
}

static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	const struct range *r = state;

	(void)scratch;
	cx_buf_putc(out, '[');
	cx_state_put_number(out, r->min);
	cx_buf_putc(out, ',');
	cx_state_put_number(out, r->max);
	cx_buf_putc(out, ']');
	return true;
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	struct range *r = state;

	(void)from;
	r->any = true;
	return cx_state_array(v, 2, err) &&
	       cx_state_get_number(cx_json_item(v, 0), &r->min, err) &&
	       cx_state_get_number(cx_json_item(v, 1), &r->max, err);
}

static const struct cx_gather gather = {.size = sizeof(struct range),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

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
