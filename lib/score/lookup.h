#ifndef CX_SCORE_LOOKUP_H
#define CX_SCORE_LOOKUP_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/span.h"

/*
 * Categories are short, and one is looked up for each variable of each row:
 * what a hash made for any text costs is more than reading the row.  Texts of
 * up to 16 bytes are two words, which overlap, and are compared as that.  Not
 * for files: it depends on the order of bytes in a word.
 */
struct cx_words {
	uint64_t head, tail;
};

static inline struct cx_words
cx_lookup_words(struct cx_span s)
{
	struct cx_words w = {0, 0};
	uint32_t a, b;

	if (s.len >= 8) {
		memcpy(&w.head, s.at, 8);
		memcpy(&w.tail, s.at + s.len - 8, 8);
	} else if (s.len >= 4) {
		memcpy(&a, s.at, 4);
		memcpy(&b, s.at + s.len - 4, 4);
		w = (struct cx_words){a, b};
	} else if (s.len > 0) {
		w.head = (uint64_t)(unsigned char)s.at[0] |
			 (uint64_t)(unsigned char)s.at[s.len / 2] << 8 |
			 (uint64_t)(unsigned char)s.at[s.len - 1] << 16;
	}
	return w;
}

static inline uint64_t
cx_lookup_hash(struct cx_span s)
{
	struct cx_words w = cx_lookup_words(s);
	uint64_t h = (w.head ^ s.len) * UINT64_C(0x9E3779B97F4A7C15);

	h = (h ^ (h >> 32) ^ w.tail) * UINT64_C(0xBF58476D1CE4E5B9);
	return h ^ (h >> 32);
}

static inline bool
cx_lookup_eq(struct cx_span a, struct cx_span b)
{
	struct cx_words v, w;

	if (a.len != b.len)
		return false;
	v = cx_lookup_words(a);
	w = cx_lookup_words(b);
	if (v.head != w.head || v.tail != w.tail)
		return false;
	return a.len <= 16 || memcmp(a.at, b.at, a.len) == 0;
}

#endif
