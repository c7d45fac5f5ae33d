/*
 * Sums and means.  The sum of nothing is 0, as in R and pandas and not as in
 * SQL, so that months without payments add up with the others; the mean of
 * nothing is missing.
 */
#include "stats/agg.h"

#include <stdint.h>

#include "stats/sum.h"
#include "stats/state.h"

#include "base/banned.h"

struct sum {
	struct cx_sum sum;
	uint64_t n;
};

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	struct sum *s = state;

	s->n++;
	return cx_sum_add(&s->sum, f->v->u.number, a);
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	struct sum *s = into;
	const struct sum *more = from;

	s->n += more->n;
	return cx_sum_merge(&s->sum, &more->sum, a);
}

static bool
finish_sum(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct sum *s = state;

	(void)call;
	(void)scratch;
	out->type = CX_NUMBER;
	out->u.number = cx_sum_value(&s->sum);
	return true;
}

static bool
finish_mean(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct sum *s = state;

	(void)call;
	(void)scratch;
	if (s->n == 0)
		return true;
	out->type = CX_NUMBER;
	out->u.number = cx_sum_value(&s->sum) / (double)s->n;
	return true;
}

static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	const struct sum *s = state;

	(void)scratch;
	cx_buf_putc(out, '[');
	cx_state_put_count(out, s->n);
	cx_buf_putc(out, ',');
	cx_state_put_sum(out, &s->sum);
	cx_buf_putc(out, ']');
	return true;
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	struct sum *s = state;

	return cx_state_array(v, 2, err) &&
	       cx_state_get_count(cx_json_item(v, 0), &s->n, err) &&
	       cx_state_get_sum(cx_json_item(v, 1), &s->sum, from->arena, err);
}

static const struct cx_gather gather = {.size = sizeof(struct sum),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_sum = {
    .name = "sum",
    .wants = CX_NUMBER,
    .gather = &gather,
    .finish = finish_sum,
};

const struct cx_agg cx_agg_mean = {
    .name = "mean",
    .wants = CX_NUMBER,
    .gather = &gather,
    .finish = finish_mean,
};
