/*
 * A table of its own in place of a tree: training reads each cell once and
 * mostly finds what it has seen, so that a cell costs one hash.
 */
#include "stats/dict.h"

#include <stdlib.h>

#include "base/hash.h"

#include "base/banned.h"

void
cx_dict_done(struct cx_dict *d)
{
	free(d->at);
	free(d->slots);
	*d = (struct cx_dict){0};
}

static size_t
find(const struct cx_dict *d, struct cx_span text)
{
	size_t i = (size_t)cx_hash(text) & (d->n_slots - 1);

	while (d->slots[i] && !cx_span_eq(d->at[d->slots[i] - 1], text))
		i = (i + 1) & (d->n_slots - 1);
	return i;
}

static bool
grow(struct cx_dict *d)
{
	size_t room = d->room ? d->room * 2 : 16;
	struct cx_span *at;
	uint32_t *slots;

	if (room > CX_DICT_MOST)
		return false;
	at = realloc(d->at, room * sizeof(*at));
	if (!at)
		return false;
	d->at = at;
	slots = calloc(room * 2, sizeof(*slots));
	if (!slots)
		return false;
	free(d->slots);
	d->slots = slots;
	d->room = room;
	d->n_slots = room * 2;
	for (size_t i = 0; i < d->n; i++)
		d->slots[find(d, d->at[i])] = (uint32_t)i + 1;
	return true;
}

uint32_t
cx_dict_add(struct cx_dict *d, struct cx_span text, struct cx_arena *a)
{
	struct cx_span copy;
	size_t slot;

	if (d->n == d->room && !grow(d))
		return UINT32_MAX;
	slot = find(d, text);
	if (d->slots[slot])
		return d->slots[slot] - 1;
	copy = cx_arena_copy(a, text);
	if (!copy.at)
		return UINT32_MAX;
	d->at[d->n] = copy;
	d->slots[slot] = (uint32_t)++d->n;
	return (uint32_t)d->n - 1;
}

uint32_t
cx_dict_find(const struct cx_dict *d, struct cx_span text)
{
	/* of a free slot 0 - 1, which is UINT32_MAX */
	return d->n == 0 ? UINT32_MAX : d->slots[find(d, text)] - 1;
}

/* A text with its number. */
struct numbered {
	struct cx_span text;
	uint32_t number;
};

static int
by_text(const void *a, const void *b)
{
	const struct numbered *x = a, *y = b;

	return cx_span_cmp(x->text, y->text);
}

bool
cx_dict_sort(struct cx_dict *d, uint32_t *rank)
{
	struct numbered *all = calloc(d->n ? d->n : 1, sizeof(*all));

	if (!all)
		return false;
	for (size_t i = 0; i < d->n; i++)
		all[i] = (struct numbered){d->at[i], (uint32_t)i};
	if (d->n > 1)
		qsort(all, d->n, sizeof(*all), by_text);
	for (size_t i = 0; i < d->n_slots; i++)
		d->slots[i] = 0;
	for (size_t i = 0; i < d->n; i++) {
		rank[all[i].number] = (uint32_t)i;
		d->at[i] = all[i].text;
	}
	for (size_t i = 0; i < d->n; i++)
		d->slots[find(d, d->at[i])] = (uint32_t)i + 1;
	free(all);
	return true;
}
