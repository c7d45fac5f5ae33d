#ifndef CX_KPI_GROUPS_H
#define CX_KPI_GROUPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "stats/metric.h"

/* Groups by key, with what the metrics gather for each. */
struct cx_group {
	struct cx_span key; /* see kpi/key.h */
	uint64_t hash;
	void *gathered;
};

struct cx_groups;

/* metrics are borrowed.  NULL without memory. */
struct cx_groups *cx_groups_new(const struct cx_metrics *metrics);
void cx_groups_free(struct cx_groups *g);

size_t cx_groups_count(const struct cx_groups *g);

/* Where what groups gather lives. */
struct cx_arena *cx_groups_arena(struct cx_groups *g);

/* The group of that key (copied), made if there is none; NULL: no memory. */
struct cx_group *cx_groups_get(struct cx_groups *g, struct cx_span key);

/* Takes all that `from' has; from is freed.  False without memory. */
bool cx_groups_merge(struct cx_groups *g, struct cx_groups *from);

/*
 * All groups in the order of cx_key_cmp(); the list is the caller's to free.
 * NULL without memory.
 */
struct cx_group **cx_groups_sorted(const struct cx_groups *g);

#endif
