#ifndef CX_STATS_GROUPS_H
#define CX_STATS_GROUPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "stats/metric.h"

/* Groups by key, with what the metrics gather for each. */
struct cx_group {
	struct cx_span key;
	void *gathered;
	unsigned marks; /* the caller's; 0 at first, or-ed by a merge */
};

struct cx_groups;

/* metrics are borrowed.  NULL without memory. */
struct cx_groups *cx_groups_new(const struct cx_metrics *metrics);

/* The same where what is gathered is the caller's: so many bytes, all 0 at
 * first.  Such groups cannot be merged. */
struct cx_groups *cx_groups_plain(size_t bytes);
void cx_groups_free(struct cx_groups *g);

size_t cx_groups_count(const struct cx_groups *g);

/* Where what groups gather lives. */
struct cx_arena *cx_groups_arena(struct cx_groups *g);

/* The group of that key (copied), made if there is none; NULL: no memory. */
struct cx_group *cx_groups_get(struct cx_groups *g, struct cx_span key);

/*
 * The same for many keys: a caller that holds some asks for the first look at
 * each of them, then the second, then cx_groups_take().  The memory of a group
 * is then on its way while that of others is used.  hash: cx_hash(key).
 */
void cx_groups_look(const struct cx_groups *g, uint64_t hash);
void cx_groups_look_again(const struct cx_groups *g, uint64_t hash);
struct cx_group *cx_groups_take(
    struct cx_groups *g, uint64_t hash, struct cx_span key);

/* Takes all that `from' has; from is freed.  False without memory. */
bool cx_groups_merge(struct cx_groups *g, struct cx_groups *from);

/* Copies pointers to all groups, in no order; returns how many. */
size_t cx_groups_list(const struct cx_groups *g, struct cx_group **to);

#endif
