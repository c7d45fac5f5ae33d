/*
 * Not random(3): its numbers differ between systems, and a model must come out
 * the same wherever it is trained.
 */
#include "stats/random.h"

#include "base/banned.h"

uint64_t
cx_random_next(struct cx_random *r)
{
	uint64_t z = r->state += UINT64_C(0x9E3779B97F4A7C15);

	z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
	return z ^ (z >> 31);
}

uint64_t
cx_random_under(struct cx_random *r, uint64_t n)
{
	uint64_t skip = (UINT64_MAX - n + 1) % n, x;

	do
		x = cx_random_next(r);
	while (x < skip);
	return x % n;
}

void
cx_random_shuffle(struct cx_random *r, size_t *at, size_t n)
{
	for (size_t i = n; i > 1; i--) {
		size_t j = (size_t)cx_random_under(r, i), t = at[i - 1];

		at[i - 1] = at[j];
		at[j] = t;
	}
}

void
cx_random_folds(struct cx_random *r, const bool *positive, size_t n, unsigned k,
    unsigned *fold, size_t *spare)
{
	unsigned next = 0;
	size_t m;

	for (int class = 0; class < 2; class ++) {
		m = 0;
		for (size_t i = 0; i < n; i++)
			if (positive[i] == (class == 1))
				spare[m++] = i;
		cx_random_shuffle(r, spare, m);
		for (size_t i = 0; i < m; i++, next++)
			fold[spare[i]] = next % k;
	}
}
