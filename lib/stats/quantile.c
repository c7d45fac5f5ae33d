/*
 * Medians that people are judged by are exact, so all values are kept: eight
 * bytes a value is affordable up to some hundred million of them.  They stay
 * where they were put and are merged by linking, sorted once, at the end.
 * Past what the caller can spare they become a sketch, for all of a run or for
 * none, so that no result depends on which group came last.
 */
#include "stats/quantile.h"

#include <math.h>

#include "stats/sketch.h"

#include "base/banned.h"

enum { CHUNK_FIRST = 4, CHUNK_MOST = 8192 };

struct cx_values_chunk {
	struct cx_values_chunk *next;
	size_t n, room;
	double at[];
};

static struct cx_values_chunk *
chunk_new(size_t room, struct cx_arena *a)
{
	struct cx_values_chunk *c = NULL;

	if (room <= (SIZE_MAX - sizeof(*c)) / sizeof(c->at[0]))
		c = cx_arena_get(a, sizeof(*c) + room * sizeof(c->at[0]));
	if (c != NULL) {
		c->next = NULL;
		c->n = 0;
		c->room = room;
	}
	return c;
}

bool
cx_values_add(struct cx_values *v, double x, struct cx_arena *a)
{
	struct cx_values_chunk *c = v->u.last;

	if (v->near) {
		v->n++;
		return cx_sketch_add(v->u.sketch, x, a);
	}
	if (c == NULL || c->n == c->room) {
		size_t room = c == NULL ? CHUNK_FIRST : 2 * c->room;

		c = chunk_new(room < CHUNK_MOST ? room : CHUNK_MOST, a);
		if (c == NULL)
			return false;
		if (v->u.last != NULL)
			v->u.last->next = c;
		else
			v->first = c;
		v->u.last = c;
	}
	c->at[c->n++] = x;
	v->n++;
	v->sorted = false;
	return true;
}

bool
cx_values_near(struct cx_values *v, struct cx_arena *a)
{
	struct cx_sketch *s;

	if (v->near || v->n == 0)
		return true;
	s = cx_sketch_new(a);
	for (struct cx_values_chunk *c = v->first; s && c; c = c->next)
		for (size_t i = 0; i < c->n; i++)
			if (!cx_sketch_add(s, c->at[i], a))
				return false;
	if (s == NULL)
		return false;
	*v = (struct cx_values){.u.sketch = s, .n = v->n, .near = true};
	return true;
}

bool
cx_values_merge(struct cx_values *v, struct cx_values *from, struct cx_arena *a)
{
	if (from->n == 0)
		return true;
	if (v->n == 0) {
		*v = *from;
	} else if (v->near || from->near) {
		if (!cx_values_near(v, a) || !cx_values_near(from, a) ||
		    !cx_sketch_merge(v->u.sketch, from->u.sketch, a))
			return false;
		v->n += from->n;
	} else {
		v->u.last->next = from->first;
		v->u.last = from->u.last;
		v->sorted = false;
		v->n += from->n;
	}
	*from = (struct cx_values){0};
	return true;
}

bool
cx_values_sort(struct cx_values *v, struct cx_arena *scratch)
{
	struct cx_values_chunk *all, *spare;
	size_t n = (size_t)v->n;

	if (v->sorted || v->near || n == 0)
		return true;
	all = v->first;
	if (all->next != NULL) {
		all = chunk_new(n, scratch);
		if (all == NULL)
			return false;
		for (struct cx_values_chunk *c = v->first; c; c = c->next) {
			memcpy(all->at + all->n, c->at, c->n * sizeof(double));
			all->n += c->n;
		}
	}
	spare = chunk_new(n, scratch);
	if (spare == NULL)
		return false;
	cx_sort_numbers(all->at, spare->at, n);
	v->first = v->u.last = all;
	v->sorted = true;
	return true;
}

double
cx_values_at(const struct cx_values *v, uint64_t i)
{
	return v->near ? cx_sketch_at(v->u.sketch, i, NULL, NULL)
		       : v->first->at[i];
}

double
cx_values_least(const struct cx_values *v, uint64_t i)
{
	double least;

	if (!v->near)
		return v->first->at[i];
	cx_sketch_at(v->u.sketch, i, &least, NULL);
	return least;
}

double
cx_values_most(const struct cx_values *v, uint64_t i)
{
	double most;

	if (!v->near)
		return v->first->at[i];
	cx_sketch_at(v->u.sketch, i, NULL, &most);
	return most;
}

double
cx_values_quantile(const struct cx_values *v, double percent)
{
	/* Whole percents first, so that 70 % of 10 steps is 7, not 7.00..1. */
	double at = (double)(v->n - 1) * percent / 100;
	double low = floor(at), part = at - low, a, b;
	uint64_t i = (uint64_t)low;

	a = cx_values_at(v, i);
	b = i + 1 < v->n ? cx_values_at(v, i + 1) : a;
	if (a == b)
		return a;
	/* Two statements: no fused operation may round another way. */
	a *= 1 - part;
	b *= part;
	return a + b;
}
