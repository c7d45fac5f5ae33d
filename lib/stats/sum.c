/*
 * Threads and shards add in any order, so a sum must not depend on it: it is
 * kept exact (R. M. Neal, "Fast exact summation using small and large
 * superaccumulators", 2015, the small one).  That is 70 words a sum, too much
 * for a table of a million groups, and the numbers of people's data need two:
 * a fixed-point window of 128 bits takes them, and only what does not fit goes
 * to a superaccumulator made for it.  Not chosen: compensated summation, which
 * is nearly exact and still depends on order.
 */
#include "stats/sum.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/num.h"

#include "base/banned.h"

enum {
	LEAST = -1074,	   /* the least bit of a double is 2^LEAST */
	WINDOW = -72,	   /* the least bit of the window */
	WINDOW_SHIFT = 73, /* a mantissa of 53 bits stays below 2^126 */
	MANTISSA = 53,
	CHUNK = 32,  /* bits from one chunk to the next */
	CHUNKS = 69, /* 2098 bits of doubles, 64 of their count, a sign */
	PENDING_MOST = 1 << 29
};

/* Chunk i counts 2^(LEAST + 32 i); chunks overlap until carried. */
struct cx_sum_wide {
	int64_t chunk[CHUNKS];
	uint32_t pending; /* additions since the last carry */
};

/* After it all chunks but the last are in 0 .. 2^32-1. */
static void
carry(struct cx_sum_wide *w)
{
	for (int i = 0; i < CHUNKS - 1; i++) {
		int64_t low = (int64_t)((uint64_t)w->chunk[i] & 0xFFFFFFFF);

		w->chunk[i + 1] += (w->chunk[i] - low) / ((int64_t)1 << CHUNK);
		w->chunk[i] = low;
	}
	w->pending = 0;
}

/* Adds bits * 2^(LEAST + at), or takes it away. */
static void
add_bits(struct cx_sum_wide *w, uint64_t bits, int at, bool negative)
{
	int64_t *chunk = &w->chunk[at / CHUNK];
	int k = at % CHUNK;
	int64_t part[3];

	part[0] = (int64_t)((bits << k) & 0xFFFFFFFF);
	part[1] = (int64_t)((bits >> (CHUNK - k)) & 0xFFFFFFFF);
	part[2] = k ? (int64_t)(bits >> (2 * CHUNK - k)) : 0;
	for (int i = 0; i < 3; i++)
		chunk[i] += negative ? -part[i] : part[i];
	if (++w->pending >= PENDING_MOST)
		carry(w);
}

/* Adds what the window holds. */
static void
add_window(struct cx_sum_wide *w, const struct cx_sum *s)
{
	__extension__ unsigned __int128 size;
	bool negative = s->window < 0;

	size = __extension__(unsigned __int128) s->window;
	if (negative)
		size = -size;
	add_bits(w, (uint64_t)size, WINDOW - LEAST, negative);
	add_bits(w, (uint64_t)(size >> 64), WINDOW - LEAST + 64, negative);
}

static bool
need_wide(struct cx_sum *s, struct cx_arena *a)
{
	if (s->wide == NULL)
		s->wide = cx_arena_zero(a, 1, sizeof(*s->wide));
	return s->wide != NULL;
}

/* The window would overflow: it begins again at 0. */
static bool
empty_window(struct cx_sum *s, struct cx_arena *a)
{
	if (!need_wide(s, a))
		return false;
	add_window(s->wide, s);
	s->window = 0;
	return true;
}

bool
cx_sum_add(struct cx_sum *s, double x, struct cx_arena *a)
{
	__extension__ __int128 units, sum;
	uint64_t bits, mantissa;
	int exponent, shift;
	bool negative;

	memcpy(&bits, &x, sizeof(bits));
	negative = bits >> 63;
	exponent = (int)(bits >> 52) & 0x7FF;
	mantissa = bits & ((UINT64_C(1) << 52) - 1);
	if (exponent > 0)
		mantissa |= UINT64_C(1) << 52;
	else
		exponent = 1;
	exponent += LEAST - 1;
	if (mantissa == 0)
		return true;
	shift = exponent - WINDOW;
	if (shift < 0 && shift > -MANTISSA &&
	    (mantissa & ((UINT64_C(1) << -shift) - 1)) == 0) {
		mantissa >>= -shift;
		shift = 0;
	}
	if (shift < 0 || shift > WINDOW_SHIFT) {
		if (!need_wide(s, a))
			return false;
		add_bits(s->wide, mantissa, exponent - LEAST, negative);
		return true;
	}
	units = mantissa;
	units <<= shift;
	if (negative)
		units = -units;
	if (__builtin_add_overflow(s->window, units, &sum)) {
		if (!empty_window(s, a))
			return false;
		sum = units;
	}
	s->window = sum;
	return true;
}

bool
cx_sum_merge(struct cx_sum *s, const struct cx_sum *from, struct cx_arena *a)
{
	__extension__ __int128 sum;

	if (__builtin_add_overflow(s->window, from->window, &sum)) {
		if (!empty_window(s, a))
			return false;
		sum = from->window;
	}
	s->window = sum;
	if (from->wide == NULL)
		return true;
	if (!need_wide(s, a))
		return false;
	carry(s->wide);
	for (int i = 0; i < CHUNKS; i++)
		s->wide->chunk[i] += from->wide->chunk[i];
	carry(s->wide);
	return true;
}

static bool
bit(const struct cx_sum_wide *w, int i)
{
	return i >= 0 && (w->chunk[i / CHUNK] >> (i % CHUNK)) & 1;
}

/* The highest bit that is set; -1: none. */
static int
top_bit(const struct cx_sum_wide *w)
{
	int i = CHUNKS * CHUNK - 1;

	while (i >= 0 && w->chunk[i / CHUNK] == 0)
		i -= CHUNK;
	while (i >= 0 && !bit(w, i))
		i--;
	return i;
}

static bool
any_below(const struct cx_sum_wide *w, int i)
{
	while (--i >= 0)
		if (bit(w, i))
			return true;
	return false;
}

/* All of the sum without its sign, carried; whether it is below 0. */
static bool
magnitude(const struct cx_sum *s, struct cx_sum_wide *w)
{
	bool negative;

	if (s->wide != NULL)
		*w = *s->wide;
	else
		memset(w, 0, sizeof(*w));
	add_window(w, s);
	carry(w);
	negative = w->chunk[CHUNKS - 1] < 0;
	for (int i = 0; negative && i < CHUNKS; i++)
		w->chunk[i] = -w->chunk[i];
	carry(w);
	return negative;
}

/* The same of a sum that is all in the window: the conversion rounds it. */
static double
window_value(const struct cx_sum *s)
{
	return ldexp((double)s->window, WINDOW);
}

double
cx_sum_value(const struct cx_sum *s)
{
	struct cx_sum_wide w;
	uint64_t mantissa = 0;
	bool negative;
	int top, last;

	if (s->wide == NULL)
		return window_value(s);
	negative = magnitude(s, &w);
	top = top_bit(&w);
	/* Down to bit 0 a double has all bits: nothing is rounded. */
	last = top >= MANTISSA ? top - MANTISSA + 1 : 0;
	for (int i = top; i >= last; i--)
		mantissa = mantissa << 1 | bit(&w, i);
	if (bit(&w, last - 1) && (mantissa & 1 || any_below(&w, last - 1)))
		mantissa++;
	return ldexp(
	    negative ? -(double)mantissa : (double)mantissa, last + LEAST);
}

size_t
cx_sum_print(char out[CX_SUM_ROOM], const struct cx_sum *s)
{
	struct cx_sum_wide w;
	bool negative = magnitude(s, &w);
	int low = 0, high = CHUNKS - 1, n = 0;

	while (high > 0 && w.chunk[high] == 0)
		high--;
	while (low < high && w.chunk[low] == 0)
		low++;
	if (negative)
		out[n++] = '-';
	for (int i = high; i >= low; i--)
		n += snprintf(out + n, (size_t)(CX_SUM_ROOM - n),
		    i == high ? "%llx" : "%08llx",
		    (unsigned long long)w.chunk[i]);
	n += snprintf(out + n, (size_t)(CX_SUM_ROOM - n), "@%d", low);
	return (size_t)n;
}

/* Adds a chunk; in the window where it fits, so that a state stays small. */
static bool
add_chunk(
    struct cx_sum *s, uint32_t bits, int i, bool negative, struct cx_arena *a)
{
	enum { DOUBLES = 62 }; /* below it a chunk is a double */
	double x;

	if (i < DOUBLES) {
		x = ldexp((double)bits, LEAST + CHUNK * i);
		return cx_sum_add(s, negative ? -x : x, a);
	}
	if (!need_wide(s, a))
		return false;
	s->wide->chunk[i] += negative ? -(int64_t)bits : (int64_t)bits;
	carry(s->wide);
	return true;
}

/* The digit, 16 if it is none. */
static uint32_t
hex(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = memchr(digits, c, sizeof(digits) - 1);

	return at == NULL ? 16 : (uint32_t)(at - digits);
}

bool
cx_sum_parse(
    struct cx_span text, struct cx_sum *s, struct cx_arena *a, bool *memory)
{
	const char *mark = text.len ? memchr(text.at, '@', text.len) : NULL;
	bool negative = text.len > 0 && text.at[0] == '-';
	int64_t low, chunks;
	size_t begin = negative, end;

	*memory = true;
	if (mark == NULL)
		return false;
	end = (size_t)(mark - text.at);
	chunks = ((int64_t)(end - begin) + 7) / 8;
	if (end <= begin ||
	    !cx_num_parse_int(
		(struct cx_span){mark + 1, text.len - end - 1}, &low) ||
	    low < 0 || low + chunks > CHUNKS - 1)
		return false;
	while (end > begin) {
		size_t from = end - begin > 8 ? end - 8 : begin;
		uint32_t bits = 0;

		for (size_t i = from; i < end; i++) {
			if (hex(text.at[i]) > 15)
				return false;
			bits = bits << 4 | hex(text.at[i]);
		}
		*memory = add_chunk(s, bits, (int)low++, negative, a);
		if (!*memory)
			return false;
		end = from;
	}
	return true;
}
