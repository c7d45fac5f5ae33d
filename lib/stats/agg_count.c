/* A count of records or, given an expression, of those where it has a value. */
#include "stats/agg.h"

#include <stdint.h>

#include "stats/state.h"

#include "base/banned.h"

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	uint64_t *n = state;

	(void)f;
	(void)a;
	++*n;
	return true;
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	uint64_t *n = into;
	const uint64_t *more = from;

	(void)a;
	*n += *more;
	return true;
}

static bool
finish(void *state, const struct cx_agg_call *call, struct cx_arena *scratch,
    struct cx_value *out)
{
	const uint64_t *n = state;

	(void)call;
	(void)scratch;
	out->type = CX_NUMBER;
	out->u.number = (double)*n;
	return true;
}

static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	const uint64_t *n = state;

	(void)scratch;
	cx_state_put_count(out, *n);
	return true;
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	(void)from;
	return cx_state_get_count(v, state, err);
}

static const struct cx_gather gather = {.size = sizeof(uint64_t),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_count = {
    .name = "count",
    .wants = CX_MISSING,
    .bare = true,
    .gather = &gather,
    .finish = finish,
};
