/*
 * Each worker has a table of its own, so that no record waits for a lock; the
 * tables are put together at the end.  Memory of groups is then not copied:
 * the table that is left keeps the arenas of the others.  Open addressing with
 * the hash beside the pointer: a look-up touches one line of the table and the
 * group itself.
 */
#include "kpi/groups.h"

#include <stdlib.h>

#include "base/hash.h"
#include "kpi/key.h"

#include "base/banned.h"

enum { ROOM_FIRST = 64 };

struct place {
	uint64_t hash;
	struct cx_group *group; /* NULL: free */
};

struct cx_groups {
	const struct cx_metrics *metrics;
	struct cx_arena *arena;
	struct place *places;
	size_t room; /* a power of two */
	size_t n;
	struct cx_groups *merged; /* whose memory is held */
};

struct cx_groups *
cx_groups_new(const struct cx_metrics *metrics)
{
	struct cx_groups *g = calloc(1, sizeof(*g));

	if (g == NULL)
		return NULL;
	g->metrics = metrics;
	g->room = ROOM_FIRST;
	g->arena = cx_arena_new(SIZE_MAX);
	g->places = calloc(g->room, sizeof(*g->places));
	if (g->arena != NULL && g->places != NULL)
		return g;
	cx_groups_free(g);
	return NULL;
}

void
cx_groups_free(struct cx_groups *g)
{
	while (g != NULL) {
		struct cx_groups *next = g->merged;

		cx_arena_free(g->arena);
		free(g->places);
		free(g);
		g = next;
	}
}

size_t
cx_groups_count(const struct cx_groups *g)
{
	return g->n;
}

struct cx_arena *
cx_groups_arena(struct cx_groups *g)
{
	return g->arena;
}

/* The place of a key, or the free one where it belongs. */
static struct place *
find(const struct cx_groups *g, uint64_t hash, struct cx_span key)
{
	size_t i = (size_t)hash & (g->room - 1);

	while (g->places[i].group != NULL &&
	       (g->places[i].hash != hash ||
		   !cx_span_eq(g->places[i].group->key, key)))
		i = (i + 1) & (g->room - 1);
	return &g->places[i];
}

/* Doubles the table when it is two thirds full. */
static bool
make_room(struct cx_groups *g)
{
	struct place *old = g->places, *more;
	size_t room = g->room;

	if (g->n < room / 3 * 2)
		return true;
	if (room > SIZE_MAX / 2 / sizeof(*more))
		return false;
	more = calloc(2 * room, sizeof(*more));
	if (more == NULL)
		return false;
	g->places = more;
	g->room = 2 * room;
	for (size_t i = 0; i < room; i++)
		if (old[i].group != NULL)
			*find(g, old[i].hash, old[i].group->key) = old[i];
	free(old);
	return true;
}

static struct cx_group *
group_new(struct cx_groups *g, uint64_t hash, struct cx_span key)
{
	struct cx_group *group = cx_arena_get(g->arena, sizeof(*group));

	if (group == NULL)
		return NULL;
	group->hash = hash;
	group->key = cx_arena_copy(g->arena, key);
	group->gathered =
	    cx_arena_zero(g->arena, 1, cx_metrics_bytes(g->metrics));
	return group->key.at && group->gathered ? group : NULL;
}

struct cx_group *
cx_groups_get(struct cx_groups *g, struct cx_span key)
{
	uint64_t hash = cx_hash(key);
	struct place *p = find(g, hash, key);
	struct cx_group *group = p->group;

	if (group != NULL)
		return group;
	group = make_room(g) ? group_new(g, hash, key) : NULL;
	if (group == NULL)
		return NULL;
	*find(g, hash, key) = (struct place){hash, group};
	g->n++;
	return group;
}

static bool
merge_group(struct cx_groups *g, struct cx_group *from)
{
	struct place *p;

	if (!make_room(g))
		return false;
	p = find(g, from->hash, from->key);
	if (p->group != NULL)
		return cx_metrics_merge(
		    g->metrics, p->group->gathered, from->gathered, g->arena);
	*p = (struct place){from->hash, from};
	g->n++;
	return true;
}

bool
cx_groups_merge(struct cx_groups *g, struct cx_groups *from)
{
	struct cx_groups *last = from;
	bool ok = true;

	for (size_t i = 0; ok && i < from->room; i++)
		if (from->places[i].group != NULL)
			ok = merge_group(g, from->places[i].group);
	free(from->places);
	from->places = NULL;
	while (last->merged != NULL)
		last = last->merged;
	last->merged = g->merged;
	g->merged = from;
	return ok;
}

static int
by_key(const void *a, const void *b)
{
	const struct cx_group *const *x = a;
	const struct cx_group *const *y = b;

	return cx_key_cmp((*x)->key, (*y)->key);
}

struct cx_group **
cx_groups_sorted(const struct cx_groups *g)
{
	struct cx_group **list = calloc(g->n + 1, sizeof(struct cx_group *));
	size_t n = 0;

	for (size_t i = 0; list != NULL && i < g->room; i++)
		if (g->places[i].group != NULL)
			list[n++] = g->places[i].group;
	if (list != NULL)
		qsort(list, n, sizeof(struct cx_group *), by_key);
	return list;
}
