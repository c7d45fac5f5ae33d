#ifndef CX_STATS_AGG_H
#define CX_STATS_AGG_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/near.h"
#include "base/span.h"
#include "expr/value.h"

/*
 * What a group gathers while records come.  Zeroed memory, aligned for any
 * type, is the empty state.  Order must not matter: records and merges come
 * in any.  Functions return false without memory.
 */
struct cx_gather {
	size_t size; /* of the state */
	/*
	 * One value, never missing, numbers finite; NULL where the metric has
	 * no argument.  Texts live as long as the record: copy them.
	 */
	bool (*add)(void *state, const struct cx_value *v, struct cx_arena *a);
	/* All that `from' has; its memory stays, its content may be taken. */
	bool (*merge)(void *into, void *from, struct cx_arena *a);
};

/*
 * One row of the table of aggregates.  To add one, write agg_NAME.c with its
 * struct cx_agg and add that to the table in agg.c.
 */
struct cx_agg {
	const char *name;   /* lower case */
	enum cx_type wants; /* of the argument; CX_MISSING: any but CX_BOOL */
	bool bare;	    /* the argument may be left out */
	bool ranked;	    /* a number from 0 to 100 follows the name: p50 */
	const struct cx_gather *gather;
	/*
	 * The result: *out is missing on entry, and stays so where there is
	 * none.  rank is the number after the name.  May change the state, not
	 * what it means; what it allocates lives as long as scratch.
	 */
	bool (*finish)(void *state, double rank, struct cx_arena *scratch,
	    struct cx_value *out);
};

/*
 * The aggregate called s, in any case, among those that every program has
 * and `more' (NULL-ended; may be NULL).  *rank is set where it is ranked, and
 * may be outside 0 to 100.  NULL: none.
 */
const struct cx_agg *cx_agg_find(
    struct cx_span s, const struct cx_agg *const *more, double *rank);

/* " (did you mean "mean"?)" or "". */
struct cx_near_hint cx_agg_hint(
    struct cx_span s, const struct cx_agg *const *more);

extern const struct cx_agg cx_agg_count;
extern const struct cx_agg cx_agg_sum;
extern const struct cx_agg cx_agg_mean;
extern const struct cx_agg cx_agg_min;
extern const struct cx_agg cx_agg_max;
extern const struct cx_agg cx_agg_median;
extern const struct cx_agg cx_agg_percentile;
extern const struct cx_agg cx_agg_share;

#endif
