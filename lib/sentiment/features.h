#ifndef CX_SENTIMENT_FEATURES_H
#define CX_SENTIMENT_FEATURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sentiment/lexicon.h"
#include "sentiment/meter.h"
#include "sentiment/tokens.h"

/*
 * What a model sees of a text.  Sparse features are hashes of 32 bits, whose
 * upper bits number the buckets of a model: each word that occurs (once) and
 * the runs of 3 to 5 bytes in it, pairs of words, words after a negator, signs
 * of punctuation.  Dense features are a few numbers, most from the lexicon.
 */
enum {
	CX_TEXT_TOKENS = 1024, /* of a text; what follows is not read */
	CX_INSIDE = 1 + 3 * (CX_KEY + 2), /* features of a word, at most */
	CX_AROUND = 3 * CX_TEXT_TOKENS + 64,
	CX_DENSE = 26
};

/* A word or sign that a text has: the first token of those with its key. */
struct cx_word_seen {
	uint64_t hash; /* of its key */
	uint32_t token;
};

/* Where a feature that is not of one word alone comes from. */
struct cx_around {
	uint32_t token; /* the (last) word of it */
	bool pair;	/* with the word before */
};

/* The features of one text; large, so allocate it once. */
struct cx_bag {
	struct cx_token tokens[CX_TEXT_TOKENS];
	uint64_t hash[CX_TEXT_TOKENS]; /* of keys */
	size_t n_tokens;
	bool loud;		    /* in capitals */
	bool named, linked, mailed; /* has @names, web, e-mail addresses */
	struct cx_word_seen words[CX_TEXT_TOKENS];
	size_t n_words;
	uint32_t around[CX_AROUND]; /* what is around words: hashes, */
	struct cx_around from[CX_AROUND];
	size_t n_around;
	size_t n_plain; /* of those, what every head sees: the first */
	float dense[CX_DENSE];
	uint32_t stamp; /* of this text in `set' */
	struct {
		uint32_t stamp, word;
	} set[2 * CX_TEXT_TOKENS];
};

/*
 * Cuts composed text (borrowed) in tokens and finds its words.  later: plain
 * words are left CX_WORD_LATER, for who keeps them by key.
 */
void cx_bag_words(struct cx_bag *b, const struct cx_vocab *vocab,
    struct cx_span text, bool later);

/* Adds what is around the words, for a language that is known by now. */
void cx_bag_around(struct cx_bag *b, const struct cx_lexicon *lexicon,
    enum cx_language language);

/* Sets the dense features; lean is what the meter says of b->tokens. */
void cx_bag_weigh(struct cx_bag *b, const struct cx_leaning *lean);

/* The features of one word: itself, then its parts.  Returns how many. */
size_t cx_feature_inside(
    const char key[CX_KEY], size_t len, uint64_t hash, uint32_t out[CX_INSIDE]);

#endif
