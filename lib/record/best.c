/*
 * A heap with the worst row on top, of rows as they are printed: sorting a
 * file by another program would need its score twice, and a copy of records
 * would have to be printed with the columns of a file long closed.
 */
#include "record/best.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/banned.h"

enum { ROOM_FIRST = 64 };

struct item {
	double rank;
	uint64_t number; /* in the order of the input */
	char *row;
	size_t len;
};

struct cx_best {
	size_t most, n, room;
	uint64_t number;
	struct item *at;
};

struct cx_best *
cx_best_new(size_t n)
{
	struct cx_best *b = calloc(1, sizeof(*b));

	if (b)
		b->most = n;
	return b;
}

void
cx_best_free(struct cx_best *b)
{
	if (!b)
		return;
	for (size_t i = 0; i < b->n; i++)
		free(b->at[i].row);
	free(b->at);
	free(b);
}

static bool
is_better(const struct item *a, const struct item *b)
{
	if (a->rank != b->rank)
		return a->rank > b->rank;
	return a->number < b->number;
}

static void
swap(struct item *a, struct item *b)
{
	struct item t = *a;

	*a = *b;
	*b = t;
}

static void
sift_up(struct item *at, size_t i)
{
	for (size_t up; i > 0; i = up) {
		up = (i - 1) / 2;
		if (!is_better(&at[up], &at[i]))
			return;
		swap(&at[up], &at[i]);
	}
}

static void
sift_down(struct item *at, size_t n)
{
	for (size_t i = 0, down; (down = 2 * i + 1) < n; i = down) {
		if (down + 1 < n && is_better(&at[down], &at[down + 1]))
			down++;
		if (!is_better(&at[i], &at[down]))
			return;
		swap(&at[i], &at[down]);
	}
}

static bool
make_room(struct cx_best *b)
{
	size_t room = b->room ? 2 * b->room : ROOM_FIRST;
	struct item *more;

	if (b->n < b->room)
		return true;
	if (room > SIZE_MAX / sizeof(*more))
		return false;
	more = realloc(b->at, room * sizeof(*more));
	if (!more)
		return false;
	b->at = more;
	b->room = room;
	return true;
}

bool
cx_best_offer(struct cx_best *b, double rank, struct cx_span row)
{
	struct item item = {
	    .rank = isnan(rank) ? -INFINITY : rank,
	    .number = b->number++,
	    .len = row.len,
	};
	bool full = b->n == b->most;

	if (full && !is_better(&item, &b->at[0]))
		return true;
	if (!full && !make_room(b))
		return false;
	item.row = malloc(row.len + 1);
	if (!item.row)
		return false;
	memcpy(item.row, row.at, row.len);
	if (full) {
		free(b->at[0].row);
		b->at[0] = item;
		sift_down(b->at, b->n);
	} else {
		b->at[b->n++] = item;
		sift_up(b->at, b->n - 1);
	}
	return true;
}

static int
best_first(const void *a, const void *b)
{
	const struct item *x = a, *y = b;

	return is_better(y, x) - is_better(x, y);
}

size_t
cx_best_sort(struct cx_best *b)
{
	if (b->n > 0)
		qsort(b->at, b->n, sizeof(*b->at), best_first);
	return b->n;
}

struct cx_span
cx_best_row(const struct cx_best *b, size_t i)
{
	return (struct cx_span){b->at[i].row, b->at[i].len};
}
