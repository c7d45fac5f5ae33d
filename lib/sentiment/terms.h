#ifndef CX_SENTIMENT_TERMS_H
#define CX_SENTIMENT_TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sentiment/lexicon.h"

/*
 * The terms of all lists as a trie of word numbers: a list is a root, a word
 * leads from node to node.  Private to the lexicon.
 */
enum { CX_TERMS_SIGNS = CX_LANGUAGES, CX_TERMS_LISTS };

struct cx_terms_node {
	struct cx_term term; /* line 0: no term ends here */
	bool more;	     /* words lead on */
};

struct cx_terms_edge {
	uint32_t from; /* a node; 0: an empty slot */
	uint32_t word;
	uint32_t to;
};

struct cx_terms {
	uint32_t *first[CX_TERMS_LISTS]; /* node by first word */
	uint32_t n_words;		 /* room of each */
	struct cx_terms_node *nodes;	 /* nodes[0] is none */
	uint32_t n;
	uint32_t room;
	struct cx_terms_edge *edges;
	uint8_t *hints; /* beside each slot, a bit for each edge from there */
	uint32_t n_edges;
	uint32_t mask;
};

bool cx_terms_init(struct cx_terms *t);
void cx_terms_done(struct cx_terms *t);

/*
 * The place of a term of n > 0 words; its line is 0 if it is new.  Valid
 * until the next call.  NULL without memory.
 */
struct cx_term *cx_terms_put(
    struct cx_terms *t, unsigned list, const uint32_t *words, size_t n);

/* The term that is the one word, or NULL. */
const struct cx_term *cx_terms_word(
    const struct cx_terms *t, unsigned list, uint32_t word);

/* As cx_lexicon_leads() and cx_lexicon_turns(). */
bool cx_terms_leads(const struct cx_terms *t, unsigned list, uint32_t word);
bool cx_terms_turns(const struct cx_terms *t, unsigned list, uint32_t word);

/* As cx_lexicon_prefetch(). */
void cx_terms_prefetch(const struct cx_terms *t, unsigned list, uint32_t word);

/* As cx_lexicon_match(). */
size_t cx_terms_match(const struct cx_terms *t, unsigned list,
    const struct cx_token *tokens, size_t n, const struct cx_term **term);

#endif
