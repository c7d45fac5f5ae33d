#ifndef CX_SENTIMENT_CACHE_H
#define CX_SENTIMENT_CACHE_H

#include <stdint.h>

#include "sentiment/heads.h"

/*
 * What is known of a word by its key, kept in one line of the processor's
 * cache: its number, and the sums of the weights of what is inside it.  Most
 * words of a text were in a text before it.  What it answers does not depend
 * on what it holds.
 */
enum {
	CX_SUMS = 18, /* columns of all heads together, at most */
	CX_CACHE_WORDS = 1 << 15
};

struct cx_word_sums {
	char key[CX_KEY];
	uint32_t word : 23;  /* at most CX_WORDS_MOST */
	uint32_t inside : 7; /* features, at most CX_INSIDE; 0: empty */
	uint32_t leads : 1;  /* as cx_lexicon_leads() */
	uint32_t turns : 1;  /* as cx_lexicon_turns() */
	int16_t sums[CX_SUMS];
};

/* Heads that are asked together; their columns follow each other. */
struct cx_cache {
	struct cx_word_sums words[CX_CACHE_WORDS]; /* first: on a line */
	const struct cx_lexicon *lexicon;
	enum cx_language list; /* of leads */
	const struct cx_head *heads[CX_HEADS];
	size_t n_heads;
	size_t columns;
	unsigned question[CX_HEADS]; /* the caller's number of each head */
	bool teller;		     /* the last head tells languages apart */
};

/*
 * An empty one of the words of a lexicon, which is borrowed, and its list of
 * a language.  NULL without memory.
 */
struct cx_cache *cx_cache_new(
    const struct cx_lexicon *lexicon, enum cx_language list);
void cx_cache_free(struct cx_cache *c);

/* Adds a head; false if there is no room for its columns. */
bool cx_cache_head(struct cx_cache *c, const struct cx_head *head);

/* Begins to fetch the place of a word from memory. */
static inline void
cx_cache_prefetch(const struct cx_cache *c, uint64_t hash)
{
	__builtin_prefetch(&c->words[hash >> 20 & (CX_CACHE_WORDS - 1)]);
}

/* What is known of a word; borrowed until the next call. */
const struct cx_word_sums *cx_cache_word(
    struct cx_cache *c, const struct cx_token *token, uint64_t hash);

#endif
