/*
 * One place a word and the newest takes it: a chain or a second place would
 * be one more miss of the processor's cache for each word, and the words
 * that matter (que, de, no) come back before they are missed.
 */
#include "sentiment/cache.h"

#include "base/banned.h"

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
	int32_t *sum = w->sums;

	memcpy(w->key, token->key, sizeof(w->key));
	w->inside = (uint32_t)cx_feature_inside(
	    token->key, token->key_len, hash, inside);
	memset(w->sums, 0, sizeof(w->sums));
	for (size_t i = 0; i < c->n_heads; i++) {
		const struct cx_head *h = c->heads[i];
		const unsigned n = h->n_classes - 1;

		for (uint32_t k = 0; k < w->inside; k++) {
			const signed char *at =
			    h->weights +
			    (size_t)(inside[k] >> (32 - h->bits)) * n;

			for (unsigned j = 0; j < n; j++)
				sum[j] += at[j];
		}
		sum += n;
	}
}

const struct cx_word_sums *
cx_cache_word(struct cx_cache *c, const struct cx_token *token, uint64_t hash)
{
	struct cx_word_sums *w = &c->words[hash >> 20 & (CX_CACHE_WORDS - 1)];

	if (w->inside == 0 || memcmp(w->key, token->key, sizeof(w->key)) != 0)
		fill(c, token, hash, w);
	return w;
}
