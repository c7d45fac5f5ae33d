/*
 * Percentiles; median is the name that most people know p50 by.  What counts
 * cases by their values (how many were closed by then) asks for exact ones.
 */
#include "stats/agg.h"

#include "stats/quantile.h"
#include "stats/sketch.h"
#include "stats/state.h"

#include "base/banned.h"

enum { MEDIAN = 50 };

static bool
near(void *state, struct cx_arena *a)
{
	return cx_values_near(state, a);
}

static uint64_t
bulk(const void *state)
{
	const struct cx_values *v = state;

	return v->n;
}

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	return (!f->near || near(state, a)) &&
	       cx_values_add(state, f->v->u.number, a);
}

static bool
add_exact(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	return cx_values_add(state, f->v->u.number, a);
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	return cx_values_merge(into, from, a);
}

static bool
finish(void *state, const struct cx_agg_call *call, struct cx_arena *scratch,
    struct cx_value *out)
{
	struct cx_values *v = state;

	if (v->n == 0)
		return true;
	if (!cx_values_sort(v, scratch))
		return false;
	out->type = CX_NUMBER;
	out->u.number = cx_values_quantile(v, call->rank);
	return true;
}

static bool
finish_median(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	struct cx_agg_call median = *call;

	median.rank = MEDIAN;
	return finish(state, &median, scratch, out);
}

static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	struct cx_values *v = state;

	if (v->near) {
		cx_sketch_put(v->u.sketch, out);
		return true;
	}
	if (!cx_values_sort(v, scratch))
		return false;
	cx_buf_putc(out, '[');
	for (size_t i = 0; i < v->n; i++) {
		if (i > 0)
			cx_buf_putc(out, ',');
		cx_state_put_number(out, cx_values_at(v, i));
	}
	cx_buf_putc(out, ']');
	return true;
}

static bool
get_near(struct cx_values *v, struct cx_arena *a, struct cx_json *from,
    struct cx_err *err)
{
	v->near = true;
	v->u.sketch = cx_sketch_new(a);
	if (v->u.sketch == NULL)
		return cx_fail_memory(err);
	return cx_sketch_get(v->u.sketch, from, &v->n, a, err);
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	double x;

	if (cx_json_kind(v) == CX_JSON_OBJECT)
		return get_near(state, from->arena, v, err);
	if (!cx_state_array(v, 0, err))
		return false;
	for (size_t i = 0; i < cx_json_count(v); i++) {
		if (!cx_state_get_number(cx_json_item(v, i), &x, err))
			return false;
		if (!cx_values_add(state, x, from->arena))
			return cx_fail_memory(err);
	}
	return true;
}

static const struct cx_gather gather = {.size = sizeof(struct cx_values),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get,
    .bulk = bulk,
    .near = near};

static const struct cx_gather gather_exact = {.size = sizeof(struct cx_values),
    .add = add_exact,
    .merge = merge,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_exact = {
    .name = CX_EXACT,
    .wants = CX_NUMBER,
    .gather = &gather_exact,
    .finish = finish_median,
};

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
