/*
 * Medians that people are judged by are exact, so all values are kept: eight
 * bytes a value is affordable up to some hundred million of them.  They stay
 * where they were put and are merged by linking, sorted once, at the end.
 * Not chosen: sketches (t-digest, KLL), whose result is near, and depends on
 * how the input was cut.
 */
#include "stats/quantile.h"

#include <math.h>

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
	struct cx_values_chunk *c = v->last;

	if (c == NULL || c->n == c->room) {
		size_t room = c == NULL ? CHUNK_FIRST : 2 * c->room;

		c = chunk_new(room < CHUNK_MOST ? room : CHUNK_MOST, a);
		if (c == NULL)
			return false;
		if (v->last != NULL)
			v->last->next = c;
		else
			v->first = c;
		v->last = c;
	}
	c->at[c->n++] = x;
	v->n++;
	v->sorted = false;
	return true;
}

void
cx_values_merge(struct cx_values *v, struct cx_values *from)
{
	if (from->n == 0)
		return;
	if (v->last != NULL)
		v->last->next = from->first;
	else
		v->first = from->first;
	v->last = from->last;
	v->sorted = v->n == 0 && from->sorted;
	v->n += from->n;
	*from = (struct cx_values){NULL, NULL, 0, false};
}

bool
cx_values_sort(struct cx_values *v, struct cx_arena *scratch)
{
	struct cx_values_chunk *all, *spare;
	size_t n = (size_t)v->n;

	if (v->sorted || n == 0)
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
	v->first = v->last = all;
	v->sorted = true;
	return true;
}

double
cx_values_at(const struct cx_values *v, uint64_t i)
{
	return v->first->at[i];
}

double
cx_values_quantile(const struct cx_values *v, double percent)
{
	const double *x = v->first->at;
	/* Whole percents first, so that 70 % of 10 steps is 7, not 7.00..1. */
	double at = (double)(v->n - 1) * percent / 100;
	double low = floor(at), part = at - low, a, b;
	size_t i = (size_t)low;

	a = x[i];
	b = i + 1 < v->n ? x[i + 1] : a;
	if (a == b)
		return a;
	/* Two statements: no fused operation may round another way. */
	a *= 1 - part;
	b *= part;
	return a + b;
}
