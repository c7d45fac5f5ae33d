/*
 * The share of records for which a condition is true, among those for which
 * it is true or false: a message without a channel says nothing of the share
 * of the web.
 */
#include "stats/agg.h"

#include <stdint.h>

#include "stats/state.h"

#include "base/banned.h"

struct share {
	uint64_t hits, n;
};

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	struct share *s = state;

	(void)a;
	s->hits += f->v->u.truth;
	s->n++;
	return true;
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	struct share *s = into;
	const struct share *more = from;

	(void)a;
	s->hits += more->hits;
	s->n += more->n;
	return true;
}

static bool
finish(void *state, const struct cx_agg_call *call, struct cx_arena *scratch,
    struct cx_value *out)
{
	const struct share *s = state;

	(void)call;
	(void)scratch;
	if (s->n == 0)
		return true;
	out->type = CX_NUMBER;
	out->u.number = (double)s->hits / (double)s->n;
	return true;
}

static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	const struct share *s = state;

	(void)scratch;
	cx_buf_putc(out, '[');
	cx_state_put_count(out, s->hits);
	cx_buf_putc(out, ',');
	cx_state_put_count(out, s->n);
	cx_buf_putc(out, ']');
	return true;
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	struct share *s = state;

	(void)from;
	return cx_state_array(v, 2, err) &&
	       cx_state_get_count(cx_json_item(v, 0), &s->hits, err) &&
	       cx_state_get_count(cx_json_item(v, 1), &s->n, err);
}

static const struct cx_gather gather = {.size = sizeof(struct share),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_share = {
    .name = "share",
    .wants = CX_BOOL,
    .gather = &gather,
    .finish = finish,
};
