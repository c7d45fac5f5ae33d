/*
 * The features are those that moved cross-validated F1 in trials on Spanish
 * tweets; skip-grams, three words in a row and counts of style moved nothing
 * and are not here.  All that a word says by itself depends on its key alone,
 * so a model may keep the sum of its weights: that is why words are counted
 * once by key and not each feature once.  Byte runs instead of letters need
 * no decoding; in folded Spanish only ñ has two bytes.
 */
#include "sentiment/features.h"

#include <math.h>

#include "base/little.h"

#include "base/banned.h"

enum { NEGATOR_REACH = 4, SHORTEST = 3, LONGEST = 5 };

/* Makes a feature of each kind its own. */
enum salt { SALT_WORD = 1, SALT_PART, SALT_PAIR, SALT_NEGATED, SALT_MARK };

/* Signs that are features by themselves. */
enum mark {
	MARK_CRY = 1,
	MARK_CRIES,
	MARK_ASK,
	MARK_NAME,
	MARK_LINK,
	MARK_MAIL
};

static const uint64_t START = UINT64_C(0x51A27);

static inline uint64_t
mix(uint64_t x)
{
	x ^= x >> 32;
	x *= UINT64_C(0xD6E8FEB86659FD93);
	x ^= x >> 32;
	x *= UINT64_C(0xD6E8FEB86659FD93);
	return x ^ x >> 32;
}

static inline uint32_t
salted(uint64_t x, enum salt salt)
{
	return (uint32_t)(mix(x + salt * UINT64_C(0x9E3779B97F4A7C15)) >> 32);
}

static inline uint64_t
key_hash(const char key[CX_KEY])
{
	uint64_t h = mix(cx_little64_at(key) + START);

	h = mix(h ^ cx_little64_at(key + 8));
	return mix(h + cx_little64_at(key + 16));
}

/* Letters and digits lead here; emoji and emoticons do not. */
static bool
is_word(const char key[CX_KEY])
{
	const unsigned char c = (unsigned char)key[0];

	return (c >= 'a' && c <= 'z') || (c >= 0xC3 && c <= 0xE1);
}

size_t
cx_feature_inside(
    const char key[CX_KEY], size_t len, uint64_t hash, uint32_t out[CX_INSIDE])
{
	unsigned char at[CX_KEY + 2];
	size_t n = 0;

	out[n++] = salted(hash, SALT_WORD);
	if (!is_word(key))
		return n;
	at[0] = '<';
	memcpy(at + 1, key, len);
	at[len + 1] = '>';
	for (size_t i = 0; i + SHORTEST <= len + 2; i++) {
		uint64_t part = 0;

		for (size_t k = 0; k < LONGEST && i + k < len + 2; k++) {
			part = part << 8 | at[i + k];
			if (k + 1 >= SHORTEST)
				out[n++] = salted(part, SALT_PART);
		}
	}
	return n;
}

/* Notes the word of token i unless its key was there before. */
static void
see(struct cx_bag *b, uint32_t i)
{
	const uint64_t hash = b->hash[i];
	size_t slot = hash & (countof(b->set) - 1);

	while (b->set[slot].stamp == b->stamp) {
		if (b->words[b->set[slot].word].hash == hash)
			return;
		slot = (slot + 1) & (countof(b->set) - 1);
	}
	b->set[slot].stamp = b->stamp;
	b->set[slot].word = (uint32_t)b->n_words;
	b->words[b->n_words++] = (struct cx_word_seen){hash, i};
}

void
cx_bag_words(struct cx_bag *b, const struct cx_vocab *vocab,
    struct cx_span text, bool later)
{
	struct cx_tokens t;

	if (++b->stamp == 0) {
		memset(b->set, 0, sizeof(b->set));
		b->stamp = 1;
	}
	cx_tokens_init(&t, vocab, text);
	t.later = later;
	b->n_tokens = b->n_words = b->n_around = b->n_plain = 0;
	cx_tokens_fill(&t, b->tokens, CX_TEXT_TOKENS, &b->n_tokens);
	b->loud = t.capitals > t.small;
	b->named = t.names > 0;
	b->linked = t.links > 0;
	b->mailed = t.mails > 0;
	for (uint32_t i = 0; i < b->n_tokens; i++) {
		if (b->tokens[i].key_len == 0)
			continue;
		b->hash[i] = key_hash(b->tokens[i].key);
		see(b, i);
	}
}

static void
put(struct cx_bag *b, uint32_t hash, size_t token, bool pair)
{
	b->from[b->n_around] = (struct cx_around){(uint32_t)token, pair};
	b->around[b->n_around++] = hash;
}

/* What a negator does to the words after it, a token at a time. */
struct reach {
	const struct cx_lexicon *lexicon;
	enum cx_language list;
	unsigned left; /* words */
};

static bool
negated(struct reach *r, const struct cx_token *token)
{
	const struct cx_term *term;
	bool was = r->left > 0;

	if (token->kind != CX_TOKEN_WORD) {
		if (token->kind != CX_TOKEN_SIGN)
			r->left = 0;
		return false;
	}
	term = token->turns ? cx_lexicon_word(r->lexicon, r->list, token->word)
			    : NULL;
	if (was)
		r->left--;
	if (term && term->kind == CX_TERM_CONTRAST)
		was = false, r->left = 0;
	if (term && term->kind == CX_TERM_NEGATOR)
		r->left = NEGATOR_REACH;
	return was;
}

static void
marks(struct cx_bag *b, const struct cx_token *end, uint64_t last, size_t i)
{
	if (end->cries > 0)
		put(b,
		    salted(end->cries > 1 ? MARK_CRIES : MARK_CRY, SALT_MARK),
		    i, false);
	if (end->asks)
		put(b, salted(mix(last) + MARK_ASK, SALT_PAIR), i, false);
}

static double
least(double a, double b)
{
	return a < b ? a : b;
}

static float
within(double x)
{
	return (float)(x < -1 ? -1 : least(x, 1));
}

/* All from -1 to 1. */
void
cx_bag_weigh(struct cx_bag *b, const struct cx_leaning *l)
{
	const double net = l->total / sqrt(l->total * l->total + 15);
	size_t caps = 0, words = 0, cries = 0;
	bool strong = false, asks = false;
	float *d = b->dense;

	for (size_t i = 0; i < b->n_tokens; i++) {
		const struct cx_token *t = &b->tokens[i];

		strong |= t->strong;
		if (t->kind == CX_TOKEN_WORD) {
			words++;
			caps += t->caps;
		} else {
			cries += t->cries;
			asks |= t->asks;
		}
	}
	*d++ = (float)net;
	*d++ = within(l->positive / 4.0);
	*d++ = within(l->negative / 4.0);
	*d++ = within(l->last / 3);
	*d++ = l->contrast ? within(l->after / 4) : 0;
	*d++ = l->contrast ? 0.5F : 0;
	*d++ = net < -0.5 ? 0.5F : 0;
	*d++ = net >= -0.5 && net < -0.1 ? 0.5F : 0;
	*d++ = l->positive + l->negative == 0 ? 0.5F : 0;
	*d++ = net > 0.1 && net <= 0.5 ? 0.5F : 0;
	*d++ = net > 0.5 ? 0.5F : 0;
	*d++ = within((double)cries / 3);
	*d++ = asks ? 0.5F : 0;
	*d++ = words ? within((double)caps / (double)words) : 0;
	*d++ = strong ? 0.5F : 0;
	*d++ = within(sqrt((double)words) / 8);
	*d++ = words < 4 ? 0.5F : 0;
	*d++ = b->named ? 0.5F : 0;
	*d++ = b->linked ? 0.5F : 0;
	for (unsigned e = CX_TERM_JOY; e < CX_TERM_EMOTIONS; e++)
		*d++ = within(l->emotions[e] / 3.0);
	while (d < b->dense + CX_DENSE)
		*d++ = 0;
}

void
cx_bag_around(struct cx_bag *b, const struct cx_lexicon *lexicon,
    enum cx_language language)
{
	struct reach reach = {
	    lexicon, language == CX_UND ? CX_ES : language, 0};
	uint64_t last = START;

	for (size_t i = 0; i < b->n_tokens; i++) {
		const struct cx_token *t = &b->tokens[i];
		const bool turned = negated(&reach, t);

		if (t->key_len > 0) {
			put(b, salted(mix(last) + b->hash[i], SALT_PAIR), i,
			    last != START);
			last = b->hash[i];
			if (turned)
				put(b, salted(last, SALT_NEGATED), i, false);
		} else if (t->kind == CX_TOKEN_END) {
			marks(b, t, last, i);
			last = START;
		}
	}
	if (b->named)
		put(b, salted(MARK_NAME, SALT_MARK), 0, false);
	if (b->linked)
		put(b, salted(MARK_LINK, SALT_MARK), 0, false);
	if (b->mailed)
		put(b, salted(MARK_MAIL, SALT_MARK), 0, false);
	b->n_plain = b->n_around;
}
