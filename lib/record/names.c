/*
 * C11's qsort() takes no argument for its comparison, so pointers to the
 * names are sorted and turned into indexes after it.
 */
#include "record/names.h"

#include <stdlib.h>

#include "base/banned.h"

static int
by_name(const void *a, const void *b)
{
	const struct cx_span *const *x = a;
	const struct cx_span *const *y = b;

	return cx_span_cmp(**x, **y);
}

bool
cx_names_sort(
    const struct cx_span *names, size_t n, uint32_t *sorted, size_t *twice)
{
	const struct cx_span **order = calloc(n + 1, sizeof(*order));

	if (order == NULL)
		return false;
	for (size_t i = 0; i < n; i++)
		order[i] = &names[i];
	qsort(order, n, sizeof(*order), by_name);
	*twice = n;
	for (size_t i = 0; i < n; i++) {
		sorted[i] = (uint32_t)(order[i] - names);
		if (i > 0 && *twice == n &&
		    cx_span_eq(*order[i - 1], *order[i]))
			*twice = sorted[i];
	}
	free(order);
	return true;
}

size_t
cx_names_find(const struct cx_span *names, const uint32_t *sorted, size_t n,
    struct cx_span name)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int c = cx_span_cmp(names[sorted[middle]], name);

		if (c == 0)
			return sorted[middle];
		if (c < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return n;
}
