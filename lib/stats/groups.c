/*
 * Each worker has a table of its own, so that no record waits for a lock; the
 * tables are put together at the end.  Memory of groups is then not copied:
 * the table that is left keeps the arenas of the others.  Open addressing with
 * the hash beside the pointer: a look-up touches one line of the table and the
 * group itself, which is one piece of memory with its key and its state.
 */
#include "stats/groups.h"

#include <stdalign.h>
#include <stdlib.h>

#include "base/hash.h"

#include "base/banned.h"

enum { ROOM_FIRST = 64, ALIGN = alignof(max_align_t), LINE = 64 };

struct place {
	uint64_t hash;
	struct cx_group *group; /* NULL: free */
};

struct cx_groups {
	const struct cx_metrics *metrics; /* NULL: what is gathered is plain */
	size_t bytes;			  /* of it */
	struct cx_arena *arena;
	struct place *places;
	size_t room; /* a power of two */
	size_t n;
	struct cx_groups *merged; /* whose memory is held */
};

struct cx_groups *
cx_groups_new(const struct cx_metrics *metrics)
{
	struct cx_groups *g = cx_groups_plain(cx_metrics_bytes(metrics));

	if (g != NULL)
		g->metrics = metrics;
	return g;
}

struct cx_groups *
cx_groups_plain(size_t bytes)
{
	struct cx_groups *g = calloc(1, sizeof(*g));

	if (g == NULL)
		return NULL;
	g->bytes = bytes;
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

/* Head, key and state in one piece; the state aligned for any type. */
static struct cx_group *
group_new(struct cx_groups *g, struct cx_span key)
{
	size_t head = sizeof(struct cx_group) + key.len;
	struct cx_group *group;
	char *at;

	if (key.len > SIZE_MAX / 2 - g->bytes)
		return NULL;
	head = (head + ALIGN - 1) / ALIGN * ALIGN;
	at = cx_arena_get(g->arena, head + g->bytes);
	if (at == NULL)
		return NULL;
	memset(at + head, 0, g->bytes);
	group = (struct cx_group *)(void *)at;
	at += sizeof(*group);
	memcpy(at, key.at, key.len);
	*group = (struct cx_group){
	    .key = {at, key.len},
	    .gathered = (char *)group + head,
	};
	return group;
}

struct cx_group *
cx_groups_take(struct cx_groups *g, uint64_t hash, struct cx_span key)
{
	struct cx_group *group = find(g, hash, key)->group;

	if (group != NULL)
		return group;
	group = make_room(g) ? group_new(g, key) : NULL;
	if (group == NULL)
		return NULL;
	*find(g, hash, key) = (struct place){hash, group};
	g->n++;
	return group;
}

struct cx_group *
cx_groups_get(struct cx_groups *g, struct cx_span key)
{
	return cx_groups_take(g, cx_hash(key), key);
}

void
cx_groups_look(const struct cx_groups *g, uint64_t hash)
{
	__builtin_prefetch(&g->places[(size_t)hash & (g->room - 1)]);
}

void
cx_groups_look_again(const struct cx_groups *g, uint64_t hash)
{
	const struct place *p = &g->places[(size_t)hash & (g->room - 1)];

	if (p->group == NULL)
		return;
	/* Two lines: what follows them is fetched by the machine. */
	__builtin_prefetch(p->group, 1);
	__builtin_prefetch((const char *)p->group + LINE, 1);
}

static bool
merge_group(struct cx_groups *g, const struct place *from)
{
	struct cx_group *group = from->group;
	struct place *p;

	if (!make_room(g))
		return false;
	p = find(g, from->hash, group->key);
	if (p->group != NULL) {
		p->group->marks |= group->marks;
		return cx_metrics_merge(
		    g->metrics, p->group->gathered, group->gathered, g->arena);
	}
	*p = *from;
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
			ok = merge_group(g, &from->places[i]);
	free(from->places);
	from->places = NULL;
	while (last->merged != NULL)
		last = last->merged;
	last->merged = g->merged;
	g->merged = from;
	return ok;
}

size_t
cx_groups_list(const struct cx_groups *g, struct cx_group **to)
{
	size_t n = 0;

	for (size_t i = 0; i < g->room; i++)
		if (g->places[i].group != NULL)
			to[n++] = g->places[i].group;
	return n;
}
