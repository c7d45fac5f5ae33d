#ifndef CX_SENTIMENT_CACHE_H
#define CX_SENTIMENT_CACHE_H

#include <stdint.h>

#include "sentiment/heads.h"

/*
 * Sums of the weights of what is inside a word, kept by word: most words of
 * a text were in a text before it.  What it answers does not depend on what
 * it holds.
 */
enum {
	CX_SUMS = 18, /* columns of all heads together, at most */
	CX_CACHE_WORDS = 1 << 14
};

struct cx_word_sums {
	char key[CX_KEY];
	uint32_t inside; /* features; 0: an empty entry */
	int32_t sums[CX_SUMS];
};

/* Heads that are asked together; their columns follow each other. */
struct cx_cache {
	const struct cx_head *heads[CX_HEADS];
	size_t n_heads;
	size_t columns;
	unsigned question[CX_HEADS]; /* the caller's number of each head */
	bool teller;		     /* the last head tells languages apart */
	struct cx_word_sums words[CX_CACHE_WORDS];
};

/* Adds a head; false if there is no room for its columns. */
bool cx_cache_head(struct cx_cache *c, const struct cx_head *head);

/* The sums of a word; borrowed until the next call. */
const struct cx_word_sums *cx_cache_word(
    struct cx_cache *c, const struct cx_token *token, uint64_t hash);

#endif
