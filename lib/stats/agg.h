#ifndef CX_STATS_AGG_H
#define CX_STATS_AGG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "base/near.h"
#include "base/span.h"
#include "expr/value.h"
#include "stats/lapse.h"
#include "time/period.h"

/* What one record says to a metric. */
struct cx_fact {
	/*
	 * The argument, never missing, numbers finite; NULL where the metric
	 * has none.  Texts live as long as the record: copy them.
	 */
	const struct cx_value *v;
	const struct cx_value *w; /* the second of CX_AGG_BOTH, a number */
	bool a, b;	 /* of two conditions, which are true; one is */
	int64_t at_us;	 /* when; 0 where no column says */
	int32_t day;	 /* that as a local day, for aggregates with .timed */
	bool whole_day;	 /* the time is a day, without a clock time */
	uint64_t number; /* grows in input order */
	bool near;	 /* values of states with .near are to be near */
};

/* Where a state comes from. */
struct cx_state_source {
	uint64_t number; /* what the first of its records has, in input order */
	struct cx_arena *arena;
};

/*
 * What a group gathers while records come.  Zeroed memory, aligned for any
 * type, is the empty state.  Order must not matter: records and merges come
 * in any.  Functions return false without memory.
 */
struct cx_gather {
	size_t size; /* of the state */
	bool (*add)(void *state, const struct cx_fact *f, struct cx_arena *a);
	/* All that `from' has; its memory stays, its content may be taken. */
	bool (*merge)(void *into, void *from, struct cx_arena *a);
	/*
	 * The state as a JSON value, the same bytes for the same records in
	 * any order; never asked for an empty state.  May change the state,
	 * not what it means.  Without memory: false, or out->failed.
	 */
	bool (*put)(void *state, struct cx_arena *scratch, struct cx_buf *out);
	/*
	 * Of a state that grows with every record: how many values it keeps,
	 * and making them near (stats/quantile.h).  Else NULL.
	 */
	uint64_t (*bulk)(const void *state);
	bool (*near)(void *state, struct cx_arena *a);
	/*
	 * Reads what put() wrote into an empty state.  False without memory,
	 * or where v is not such a value (cx_json_fail()).
	 */
	bool (*get)(void *state, const struct cx_state_source *from,
	    struct cx_json *v, struct cx_err *err);
};

/* What stands in the parentheses of a metric. */
enum cx_agg_shape {
	CX_AGG_VALUE, /* mean(x) */
	CX_AGG_UNIT,  /* streak('month') */
	CX_AGG_PAIR,  /* followed(a, b, '30 days') */
	CX_AGG_BOTH   /* a value and a number, of records that have both */
};

/* A metric's own words, and what the run knows. */
struct cx_agg_call {
	double rank;		  /* the number after the name: p50 */
	enum cx_period_unit unit; /* of CX_AGG_UNIT */
	struct cx_lapse lapse;	  /* of CX_AGG_PAIR */
	const struct cx_zone *zone;
	int64_t now_us;
	int32_t today;
};

/*
 * One row of the table of aggregates.  To add one, write agg_NAME.c with its
 * struct cx_agg and add that to the table in agg.c.
 */
struct cx_agg {
	const char *name; /* lower case */
	enum cx_agg_shape shape;
	enum cx_type wants; /* of the argument; CX_MISSING: any but CX_BOOL */
	bool bare;	    /* the argument may be left out */
	bool alone;	    /* there is no argument */
	bool ranked;	    /* a number from 0 to 100 follows the name: p50 */
	bool timed; /* needs to know when; left out where that is missing */
	bool dated; /* takes when into account if a column says it */
	const struct cx_gather *gather;
	/*
	 * The result: *out is missing on entry, and stays so where there is
	 * none.  May change the state, not what it means; what it allocates
	 * lives as long as scratch.
	 */
	bool (*finish)(void *state, const struct cx_agg_call *call,
	    struct cx_arena *scratch, struct cx_value *out);
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
extern const struct cx_agg cx_agg_sd;
extern const struct cx_agg cx_agg_var;
extern const struct cx_agg cx_agg_median;
extern const struct cx_agg cx_agg_percentile;
/* Not for users to call: the median of values that are never near. */
extern const struct cx_agg cx_agg_exact;
#define CX_EXACT "\001exact"

extern const struct cx_agg cx_agg_share;
extern const struct cx_agg cx_agg_first;
extern const struct cx_agg cx_agg_last;
extern const struct cx_agg cx_agg_distinct;
extern const struct cx_agg cx_agg_entropy;
extern const struct cx_agg cx_agg_mode;
extern const struct cx_agg cx_agg_list;
extern const struct cx_agg cx_agg_first_time;
extern const struct cx_agg cx_agg_last_time;
extern const struct cx_agg cx_agg_days_since_last;
extern const struct cx_agg cx_agg_days_between_mean;
extern const struct cx_agg cx_agg_streak;
extern const struct cx_agg cx_agg_trend;
extern const struct cx_agg cx_agg_followed;
extern const struct cx_agg cx_agg_started_not_finished;

/*
 * How far apart two sets (what cx_agg_distinct gathers) are: half the sum of
 * the differences of the shares of all values, 0 to 1; NAN where one is
 * empty.  False without memory.
 */
bool cx_agg_set_shift(
    const void *before, const void *now, struct cx_arena *scratch, double *out);

#endif
