/*
 * Doubles as they stand in the bytes, summed forwards, backwards and in two
 * parts: one result.  What is taken away again leaves nothing.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../tests/fuzz/fuzz.h"
#include "stats/sum.h"

enum { MOST = 4096 };

static void
add(struct cx_sum *s, double x, struct cx_arena *a)
{
	if (!cx_sum_add(s, x, a))
		abort();
}

static void
same(const struct cx_sum *s, const struct cx_sum *t)
{
	double x = cx_sum_value(s), y = cx_sum_value(t);

	if (memcmp(&x, &y, sizeof(x)) != 0)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static double x[MOST];
	struct cx_sum forth = {0}, back = {0}, left = {0}, right = {0};
	const struct cx_sum zero = {0};
	struct cx_arena *a = cx_arena_new((size_t)1 << 20);
	size_t n = 0;

	if (a == NULL)
		return 0;
	for (size_t i = 0; i + sizeof(*x) <= size && n < MOST;
	     i += sizeof(*x)) {
		memcpy(&x[n], data + i, sizeof(*x));
		n += isfinite(x[n]) != 0;
	}
	for (size_t i = 0; i < n; i++) {
		add(&forth, x[i], a);
		add(&back, x[n - 1 - i], a);
		add(i % 2 ? &left : &right, x[i], a);
	}
	if (!cx_sum_merge(&left, &right, a))
		abort();
	same(&forth, &back);
	same(&forth, &left);
	for (size_t i = 0; i < n; i++)
		add(&forth, -x[i], a);
	same(&forth, &zero);
	cx_arena_free(a);
	return 0;
}
