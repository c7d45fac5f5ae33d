/*
 * Every byte of every run is looked at here, so that a message late in the
 * input knows its line: eight bytes at a time, in plain C, which is enough
 * not to show in a profile.  A loop by single bytes took a quarter of a
 * pass-through run.
 */
#include "record/lines.h"

#include <stddef.h>

#include "base/banned.h"

static const uint64_t ones = UINT64_C(0x0101010101010101);
static const uint64_t low7 = UINT64_C(0x7F7F7F7F7F7F7F7F);

/* The sum of the eight bytes of x. */
static uint64_t
sum_bytes(uint64_t x)
{
	const uint64_t even = UINT64_C(0x00FF00FF00FF00FF);

	x = (x & even) + (x >> 8 & even);
	return (x * UINT64_C(0x0001000100010001)) >> 48;
}

/* How many bytes of `words' times eight at p are the byte in pattern. */
static uint64_t
count_words(const char *p, size_t words, uint64_t pattern)
{
	uint64_t others = 0; /* in each byte a counter: words is at most 255 */

	for (size_t k = 0; k < words; k++) {
		uint64_t w;

		memcpy(&w, p + 8 * k, 8);
		w ^= pattern;
		others += (((w & low7) + low7) | w) >> 7 & ones;
	}
	return 8 * words - sum_bytes(others);
}

static uint64_t
count(struct cx_span s, char c)
{
	uint64_t n = 0;
	size_t i = 0;

	while (s.len - i >= 8) {
		size_t words = (s.len - i) / 8;

		if (words > 255)
			words = 255;
		n += count_words(s.at + i, words, ones * (unsigned char)c);
		i += 8 * words;
	}
	for (; i < s.len; i++)
		n += s.at[i] == c;
	return n;
}

uint64_t
cx_lines_count(struct cx_span bytes)
{
	uint64_t lf = count(bytes, '\n');

	return lf != 0 ? lf : count(bytes, '\r');
}

/* Past the last c; 0 if there is none. */
static size_t
past_last(struct cx_span s, char c)
{
	size_t i = s.len;

	while (i > 0 && s.at[i - 1] != c)
		i--;
	return i;
}

uint64_t
cx_lines_column(struct cx_span bytes)
{
	size_t from = past_last(bytes, '\n');

	if (from == 0)
		from = past_last(bytes, '\r');
	return bytes.len - from + 1;
}
