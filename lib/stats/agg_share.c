/*
 * The share of records for which a condition is true, among those for which
 * it is true or false: a message without a channel says nothing of the share
 * of the web.
 */
#include "stats/agg.h"

#include <stdint.h>

#include "base/banned.h"

struct share {
	uint64_t hits, n;
};

static bool
add(void *state, const struct cx_value *v, struct cx_arena *a)
{
	struct share *s = state;

	(void)a;
	s->hits += v->u.truth;
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
finish(void *state, double rank, struct cx_arena *scratch, struct cx_value *out)
{
	const struct share *s = state;

	(void)rank;
	(void)scratch;
	if (s->n == 0)
		return true;
	out->type = CX_NUMBER;
	out->u.number = (double)s->hits / (double)s->n;
	return true;
}

static const struct cx_gather gather = {sizeof(struct share), add, merge};

const struct cx_agg cx_agg_share = {
    .name = "share",
    .wants = CX_BOOL,
    .gather = &gather,
    .finish = finish,
};
