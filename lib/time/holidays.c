/*
 * Days are gathered as they come and sorted when asked for: files name them in
 * any order, and a calendar wants them sorted once.  No names are kept; a rule
 * asks whether the office is shut, never why.
 */
#include "time/holidays.h"

#include <stdlib.h>

#include "base/banned.h"

struct cx_holidays {
	int64_t *days;
	size_t n, room;
	bool sorted;
};

struct cx_holidays *
cx_holidays_new(void)
{
	return calloc(1, sizeof(struct cx_holidays));
}

void
cx_holidays_free(struct cx_holidays *h)
{
	if (h == NULL)
		return;
	free(h->days);
	free(h);
}

bool
cx_holidays_add(struct cx_holidays *h, int64_t day)
{
	if (h->n == h->room) {
		size_t room = h->room ? h->room * 2 : 64;
		int64_t *days = realloc(h->days, room * sizeof(*days));

		if (days == NULL)
			return false;
		h->days = days;
		h->room = room;
	}
	h->days[h->n++] = day;
	h->sorted = false;
	return true;
}

static int
by_day(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

const int64_t *
cx_holidays_days(struct cx_holidays *h, size_t *n)
{
	size_t kept = 0;

	if (!h->sorted && h->n > 0) {
		qsort(h->days, h->n, sizeof(h->days[0]), by_day);
		for (size_t i = 0; i < h->n; i++)
			if (i == 0 || h->days[i] != h->days[kept - 1])
				h->days[kept++] = h->days[i];
		h->n = kept;
	}
	h->sorted = true;
	*n = h->n;
	return h->days;
}
