/* A count of records or, given an expression, of those where it has a value. */
#include "stats/agg.h"

#include <stdint.h>

#include "base/banned.h"

static bool
add(void *state, const struct cx_value *v, struct cx_arena *a)
{
	uint64_t *n = state;

	(void)v;
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
finish(void *state, double rank, struct cx_arena *scratch, struct cx_value *out)
{
	const uint64_t *n = state;

	(void)rank;
	(void)scratch;
	out->type = CX_NUMBER;
	out->u.number = (double)*n;
	return true;
}

static const struct cx_gather gather = {sizeof(uint64_t), add, merge};

const struct cx_agg cx_agg_count = {
    .name = "count",
    .wants = CX_MISSING,
    .bare = true,
    .gather = &gather,
    .finish = finish,
};
