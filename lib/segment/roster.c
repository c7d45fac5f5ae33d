/*
 * One table of people for the whole run, in an arena: what a run needs grows
 * with the people and with nothing else.  Each worker has its own, of its
 * share of the people, and they are merged when it has seen all: not locked,
 * since an id mostly comes once.
 */
#include "segment/roster.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/hash.h"

#include "base/banned.h"

struct cx_roster {
	struct cx_arena *arena;
	struct cx_person **table;
	size_t n, room, words;
};

struct cx_roster *
cx_roster_new(size_t n)
{
	struct cx_roster *r = calloc(1, sizeof(*r));

	if (!r)
		return NULL;
	r->words = (n + 63) / 64;
	r->room = 1024;
	r->arena = cx_arena_new(SIZE_MAX);
	r->table = calloc(r->room, sizeof(*r->table));
	if (r->arena && r->table)
		return r;
	cx_roster_free(r);
	return NULL;
}

void
cx_roster_free(struct cx_roster *r)
{
	if (!r)
		return;
	cx_arena_free(r->arena);
	free(r->table);
	free(r);
}

size_t
cx_roster_count(const struct cx_roster *r)
{
	return r->n;
}

static struct cx_person **
place(struct cx_person **table, size_t room, struct cx_span id)
{
	size_t i = (size_t)cx_hash(id) & (room - 1);

	while (table[i] && !cx_span_eq(cx_person_id(table[i]), id))
		i = (i + 1) & (room - 1);
	return &table[i];
}

static bool
grow(struct cx_roster *r)
{
	size_t room = 2 * r->room;
	struct cx_person **table = calloc(room, sizeof(*table));

	if (!table)
		return false;
	for (size_t i = 0; i < r->room; i++)
		if (r->table[i])
			*place(table, room, cx_person_id(r->table[i])) =
			    r->table[i];
	free(r->table);
	r->table = table;
	r->room = room;
	return true;
}

struct cx_person *
cx_roster_get(struct cx_roster *r, struct cx_span id, bool keep)
{
	struct cx_person **at = place(r->table, r->room, id), *m;

	if (*at)
		return *at;
	if (id.len > UINT32_MAX)
		return NULL;
	if (4 * (r->n + 1) > 3 * r->room) {
		if (!grow(r))
			return NULL;
		at = place(r->table, r->room, id);
	}
	m = cx_arena_zero(
	    r->arena, 1, sizeof(*m) + 2 * r->words * sizeof(m->bits[0]));
	if (m && !keep)
		id = cx_arena_copy(r->arena, id);
	if (!m || !id.at)
		return NULL;
	m->id = id.at;
	m->id_len = (uint32_t)id.len;
	*at = m;
	r->n++;
	return m;
}

bool
cx_roster_merge(struct cx_roster *r, const struct cx_roster *from)
{
	/* In the order of hashes a table that grows would be one long run. */
	while (4 * (r->n + from->n + 1) > 3 * r->room)
		if (!grow(r))
			return false;
	for (size_t i = 0; i < from->room; i++) {
		const struct cx_person *m = from->table[i];
		struct cx_person *to;

		if (!m)
			continue;
		to = cx_roster_get(r, cx_person_id(m), false);
		if (!to)
			return false;
		if (to->flags & CX_PERSON_IS)
			to->flags |= CX_PERSON_MANY;
		to->flags |= m->flags;
		to->is_print += m->is_print;
		for (size_t w = 0; w < r->words; w++)
			to->bits[r->words + w] |= m->bits[r->words + w];
	}
	return true;
}

static int
by_id(const void *a, const void *b)
{
	const struct cx_person *const *x = a, *const *y = b;

	return cx_span_cmp(cx_person_id(*x), cx_person_id(*y));
}

struct cx_person **
cx_roster_sorted(const struct cx_roster *r)
{
	struct cx_person **list = calloc(r->n + 1, sizeof(struct cx_person *));
	size_t n = 0;

	for (size_t i = 0; list && i < r->room; i++)
		if (r->table[i])
			list[n++] = r->table[i];
	if (list)
		qsort(list, n, sizeof(struct cx_person *), by_id);
	return list;
}

static bool
bit(const uint64_t *bits, size_t i)
{
	return bits[i / 64] >> (i % 64) & 1;
}

bool
cx_person_was(const struct cx_person *m, size_t i)
{
	return bit(m->bits, i);
}

bool
cx_person_is(const struct cx_roster *r, const struct cx_person *m, size_t i)
{
	return bit(m->bits + r->words, i);
}

void
cx_person_set_was(struct cx_person *m, size_t i)
{
	m->bits[i / 64] |= UINT64_C(1) << (i % 64);
}

void
cx_person_set_is(const struct cx_roster *r, struct cx_person *m, size_t i)
{
	m->bits[r->words + i / 64] |= UINT64_C(1) << (i % 64);
}

void
cx_person_stay(const struct cx_roster *r, struct cx_person *m)
{
	memcpy(m->bits + r->words, m->bits, r->words * sizeof(m->bits[0]));
	m->is_print = m->was_print;
}
