#ifndef CX_SENTIMENT_VOCAB_H
#define CX_SENTIMENT_VOCAB_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

/* The languages that have a word list; CX_UND: not known. */
enum cx_language { CX_ES, CX_PT, CX_EN, CX_UND, CX_LANGUAGES = CX_UND };

/*
 * The words that occur in any term of any list, folded, each with a number
 * from 1 (CX_WORD_NONE is no word), and how far each speaks for a language.
 */
enum { CX_WORD_NONE = 0, CX_WORDS_MOST = (1 << 23) - 1 };

struct cx_vocab_word {
	uint32_t hash;
	uint32_t at; /* in spellings */
	uint8_t len;
	uint8_t evidence[CX_LANGUAGES];
};

struct cx_vocab {
	struct cx_vocab_word *words; /* words[0] is no word */
	uint32_t n;
	uint32_t room;
	uint32_t *slots; /* open addressing, half empty */
	uint32_t mask;
	struct cx_buf spellings;
};

/* False without memory; done in any case. */
bool cx_vocab_init(struct cx_vocab *v);
void cx_vocab_done(struct cx_vocab *v);

/* The number of a folded word. */
uint32_t cx_vocab_find(const struct cx_vocab *v, struct cx_span word);

/*
 * The same, and added if it is new; CX_WORD_NONE without memory, or if there
 * are CX_WORDS_MOST.
 */
uint32_t cx_vocab_add(struct cx_vocab *v, struct cx_span word);

#endif
