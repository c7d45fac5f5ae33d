/*
 * One place a word and the newest takes it: a chain or a second place would
 * be one more miss of the processor's cache for each word, and the words
 * that matter (que, de, no) come back before they are missed.
 */
#include "sentiment/cache.h"

#include <stdlib.h>

#include "base/banned.h"

enum { LINE = 64 }; /* bytes */
_Static_assert(sizeof(struct cx_word_sums) == LINE, "a word has a line");
_Static_assert(CX_INSIDE < 128, "their count has seven bits");
_Static_assert(CX_INSIDE * 128 < INT16_MAX, "sums have 16 bits");

struct cx_cache *
cx_cache_new(const struct cx_lexicon *lexicon, enum cx_language list)
{
	const size_t bytes = (sizeof(struct cx_cache) + LINE - 1) / LINE * LINE;
	struct cx_cache *c = aligned_alloc(LINE, bytes);

	if (!c)
		return NULL;
	memset(c, 0, bytes);
	c->lexicon = lexicon;
	c->list = list;
	return c;
}

void
cx_cache_free(struct cx_cache *c)
{
	free(c);
}

bool
cx_cache_head(struct cx_cache *c, const struct cx_head *head)
{
	if (c->n_heads == CX_HEADS ||
	    c->columns + head->n_classes - 1 > CX_SUMS)
		return false;
	c->heads[c->n_heads++] = head;
	c->columns += head->n_classes - 1;
	return true;
}

static void
fill(const struct cx_cache *c, const struct cx_token *token, uint64_t hash,
    struct cx_word_sums *w)
{
	uint32_t inside[CX_INSIDE];
	const size_t n =
	    cx_feature_inside(token->key, token->key_len, hash, inside);
	const uint32_t word = cx_vocab_find(cx_lexicon_vocab(c->lexicon),
	    (struct cx_span){token->key, token->key_len});
	int32_t sums[CX_SUMS] = {0}, *sum = sums;

	memcpy(w->key, token->key, sizeof(w->key));
	w->word = word & CX_WORDS_MOST;
	w->inside = n & 0x7F;
	w->leads = cx_lexicon_leads(c->lexicon, c->list, word);
	w->turns = cx_lexicon_turns(c->lexicon, c->list, word);
	for (size_t i = 0; i < c->n_heads; i++) {
		cx_head_add(c->heads[i], inside, n, sum);
		sum += c->heads[i]->n_classes - 1;
	}
	for (size_t k = 0; k < CX_SUMS; k++)
		w->sums[k] = (int16_t)sums[k];
}

/* Whether keys are the same; in three steps, for memcmp() would be called. */
static inline bool
same_key(const char a[CX_KEY], const char b[CX_KEY])
{
	uint64_t x[CX_KEY / 8], y[CX_KEY / 8];

	memcpy(x, a, CX_KEY);
	memcpy(y, b, CX_KEY);
	return ((x[0] ^ y[0]) | (x[1] ^ y[1]) | (x[2] ^ y[2])) == 0;
}

const struct cx_word_sums *
cx_cache_word(struct cx_cache *c, const struct cx_token *token, uint64_t hash)
{
	struct cx_word_sums *w = &c->words[hash >> 20 & (CX_CACHE_WORDS - 1)];

	if (w->inside == 0 || !same_key(w->key, token->key))
		fill(c, token, hash, w);
	return w;
}
