/*
 * Every word of every text is looked up here once, for all languages at the
 * same time; from then on words are numbers, and longest matches compare
 * numbers.  A perfect hash or a table made at build time would save the few
 * milliseconds of filling it, and would make the lists code instead of data.
 */
#include "sentiment/vocab.h"

#include <stdlib.h>

#include "base/hash.h"

#include "base/banned.h"

enum { WORDS = 1 << 12 };

bool
cx_vocab_init(struct cx_vocab *v)
{
	*v = (struct cx_vocab){.n = 1, .room = WORDS, .mask = 2 * WORDS - 1};
	v->words = calloc(v->room, sizeof(*v->words));
	v->slots = calloc(v->mask + 1, sizeof(*v->slots));
	return v->words && v->slots;
}

void
cx_vocab_done(struct cx_vocab *v)
{
	free(v->words);
	free(v->slots);
	cx_buf_done(&v->spellings);
}

/* The slot where the word is or would be. */
static uint32_t
probe(const struct cx_vocab *v, struct cx_span word, uint32_t hash)
{
	uint32_t slot = hash & v->mask;
	uint32_t id;

	while ((id = v->slots[slot]) != CX_WORD_NONE) {
		const struct cx_vocab_word *w = &v->words[id];

		if (w->hash == hash && w->len == word.len &&
		    memcmp(v->spellings.at + w->at, word.at, word.len) == 0)
			break;
		slot = (slot + 1) & v->mask;
	}
	return slot;
}

uint32_t
cx_vocab_find(const struct cx_vocab *v, struct cx_span word)
{
	return v->slots[probe(v, word, (uint32_t)cx_hash(word))];
}

/* Doubles the room. */
static bool
grow(struct cx_vocab *v)
{
	uint32_t mask = 2 * v->mask + 1;
	struct cx_vocab_word *words;
	uint32_t *slots;

	words = realloc(v->words, 2 * v->room * sizeof(*words));
	if (!words)
		return false;
	v->words = words;
	slots = calloc((size_t)mask + 1, sizeof(*slots));
	if (!slots)
		return false;
	free(v->slots);
	v->slots = slots;
	v->mask = mask;
	v->room *= 2;
	for (uint32_t id = 1; id < v->n; id++) {
		uint32_t slot = words[id].hash & mask;

		while (slots[slot] != CX_WORD_NONE)
			slot = (slot + 1) & mask;
		slots[slot] = id;
	}
	return true;
}

uint32_t
cx_vocab_add(struct cx_vocab *v, struct cx_span word)
{
	const uint32_t hash = (uint32_t)cx_hash(word);
	uint32_t slot = probe(v, word, hash);

	if (v->slots[slot] != CX_WORD_NONE)
		return v->slots[slot];
	if (word.len > UINT8_MAX || v->n > CX_WORDS_MOST)
		return CX_WORD_NONE;
	if (v->n == v->room) {
		if (!grow(v))
			return CX_WORD_NONE;
		slot = probe(v, word, hash);
	}
	v->words[v->n] = (struct cx_vocab_word){
	    .hash = hash,
	    .at = (uint32_t)v->spellings.len,
	    .len = (uint8_t)word.len,
	};
	cx_buf_puts(&v->spellings, word);
	if (v->spellings.failed)
		return CX_WORD_NONE;
	v->slots[slot] = v->n;
	return v->n++;
}
