/*
 * Edit distance with swaps of neighbours (optimal string alignment): most
 * slips are one letter wrong, missing, doubled or swapped.  Letters are code
 * points, so that an accent counts once; no folding beyond ASCII, which would
 * need ICU, and base/ stands below it.
 */
#include "base/near.h"

#include <stdint.h>
#include <stdio.h>

#include "base/err.h"

#include "base/banned.h"

enum { LETTERS = 64 }; /* longer names are nobody's slip */

/* The letters of s, lower case in ASCII; LETTERS + 1 where there are more. */
static size_t
letters(struct cx_span s, uint32_t out[LETTERS])
{
	size_t n = 0, i;
	unsigned char c;

	for (i = 0; i < s.len; i++) {
		c = (unsigned char)s.at[i];
		if ((c & 0xC0) == 0x80 && n > 0) {
			out[n - 1] = out[n - 1] << 8 | c;
			continue;
		}
		if (n == LETTERS)
			return LETTERS + 1;
		out[n++] = c >= 'A' && c <= 'Z' ? c + 32U : c;
	}
	return n;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

static size_t
distance(const uint32_t *a, size_t na, const uint32_t *b, size_t nb)
{
	size_t row[3][LETTERS + 1], *before, *last, *now;
	size_t i, j;

	for (j = 0; j <= nb; j++)
		row[0][j] = j;
	for (i = 1; i <= na; i++) {
		before = row[(i + 1) % 3];
		last = row[(i - 1) % 3];
		now = row[i % 3];
		now[0] = i;
		for (j = 1; j <= nb; j++) {
			now[j] = least(last[j], now[j - 1]) + 1;
			now[j] =
			    least(now[j], last[j - 1] + (a[i - 1] != b[j - 1]));
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1])
				now[j] = least(now[j], before[j - 2] + 1);
		}
	}
	return row[na % 3][nb];
}

size_t
cx_near(struct cx_span word, const struct cx_span *names, size_t n)
{
	uint32_t a[LETTERS], b[LETTERS];
	size_t na = letters(word, a), nb, best = n, least_far, far, i;

	if (na > LETTERS)
		return n;
	least_far = na / 3 + 1;
	for (i = 0; i < n; i++) {
		nb = letters(names[i], b);
		if (nb > LETTERS)
			continue;
		far = distance(a, na, b, nb);
		if (far < least_far) {
			least_far = far;
			best = i;
		}
	}
	return best;
}

struct cx_near_hint
cx_near_hint(struct cx_span word, const struct cx_span *names, size_t n)
{
	struct cx_near_hint hint = {""};
	size_t i = cx_near(word, names, n);

	if (i < n)
		snprintf(hint.text, sizeof(hint.text), " (did you mean %s?)",
		    cx_quote(names[i]).text);
	return hint;
}
