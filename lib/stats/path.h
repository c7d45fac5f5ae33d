#ifndef CX_STATS_PATH_H
#define CX_STATS_PATH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/hash.h"
#include "stats/agg.h"

/*
 * Who was at which step when.  Not for users to call: a kind of indicator
 * does, PATH(id, step) where step is a number from 1 to CX_STEPS_MOST, of
 * which others are no step.
 */
extern const struct cx_agg cx_agg_path;
#define CX_PATH "\001path"

enum { CX_STEPS_MOST = 15 };

struct cx_visit {
	struct cx_hash128 id;
	int64_t us;
	uint32_t step;	/* from 1 */
	uint32_t group; /* where it was copied from */
};

/* What a state of cx_agg_path has, in no order. */
uint64_t cx_path_count(const void *state);
void cx_path_copy(const void *state, uint32_t group, struct cx_visit *out);

/* By id, then time, then step, then group. */
void cx_path_sort(struct cx_visit *v, size_t n);

#endif
