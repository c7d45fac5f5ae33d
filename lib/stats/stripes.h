#ifndef CX_STATS_STRIPES_H
#define CX_STATS_STRIPES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/span.h"
#include "stats/groups.h"
#include "stats/metric.h"

/*
 * Groups by key that any thread may add to.  A key belongs to one stripe of
 * CX_STRIPES, and of a stripe one thread at a time adds.
 */
struct cx_stripes;
enum { CX_STRIPES = 64 };

/* As cx_groups_new() and cx_groups_plain().  NULL without memory. */
struct cx_stripes *cx_stripes_new(const struct cx_metrics *metrics);
struct cx_stripes *cx_stripes_plain(size_t bytes);
void cx_stripes_free(struct cx_stripes *s);

/*
 * The group of a key (copied), made if there is none (then *made), and the
 * arena for what it gathers.  For one thread, while there is no lane.  NULL
 * without memory.
 */
struct cx_group *cx_stripes_get(struct cx_stripes *s, struct cx_span key,
    bool *made, struct cx_arena **arena);

/*
 * All groups in the order of keys by code point; the list is the caller's to
 * free, NULL without memory.  While there is no lane.  Time: n log n.
 */
struct cx_group **cx_stripes_sorted(const struct cx_stripes *s, size_t *n);

/* A group's turn: what a lane gives to who adds. */
struct cx_turn {
	struct cx_group *group;
	struct cx_arena *arena; /* for what the group gathers */
	size_t stripe;		/* under CX_STRIPES */
	const char *what;	/* as it was written, of any alignment */
};

/* A thread's additions on their way to the groups. */
struct cx_lane;

/*
 * add(user, turn) is called for each addition, now or later, in no order but
 * that of a key's own, and never for two of one stripe at once; false is a
 * lack of memory.  s and user are borrowed.  NULL without memory.
 */
struct cx_lane *cx_lane_new(struct cx_stripes *s,
    bool (*add)(void *user, const struct cx_turn *turn), void *user);
void cx_lane_free(struct cx_lane *l);

/*
 * Begins an addition to the group of that key, whose marks it gets; what is
 * to be added is written behind what is in the buffer; then cx_lane_end().
 */
struct cx_buf *cx_lane_begin(
    struct cx_lane *l, struct cx_span key, unsigned marks);

/* False without memory, also for what cx_lane_begin() and add() lacked. */
bool cx_lane_end(struct cx_lane *l);

/* Adds what is still on its way.  False without memory. */
bool cx_lane_finish(struct cx_lane *l);

#endif
