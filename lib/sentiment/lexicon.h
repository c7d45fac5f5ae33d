#ifndef CX_SENTIMENT_LEXICON_H
#define CX_SENTIMENT_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "sentiment/tokens.h"
#include "sentiment/vocab.h"

/*
 * The word lists of all languages, ready for longest matches.  The format is
 * in cx-sentiment(1), LEXICON.  Filled by one thread, then immutable.
 */
struct cx_lexicon;

enum cx_term_kind {
	CX_TERM_STOP,
	CX_TERM_POLARITY,
	CX_TERM_NEGATOR,
	CX_TERM_INTENSIFIER,
	CX_TERM_DIMINISHER,
	CX_TERM_CONTRAST
};

/* What a term may speak of; CX_NO_EMOTION where it says nothing. */
enum cx_term_emotion {
	CX_NO_EMOTION,
	CX_TERM_JOY,
	CX_TERM_ANGER,
	CX_TERM_SADNESS,
	CX_TERM_FEAR,
	CX_TERM_DISGUST,
	CX_TERM_SURPRISE,
	CX_TERM_EMOTIONS
};

struct cx_term {
	uint8_t kind;	 /* enum cx_term_kind */
	uint8_t emotion; /* enum cx_term_emotion */
	bool negative;	 /* begins with a negator: its value counts that in */
	float value;	 /* polarity, or what the next one is multiplied by */
	uint32_t line;
};

/* The longest term in words; longer ones are refused. */
enum { CX_TERM_WORDS = 6 };

/* An empty one; NULL without memory. */
struct cx_lexicon *cx_lexicon_new(void);
void cx_lexicon_free(struct cx_lexicon *l);

/*
 * Adds the list `text' of a language.  False: CX_CONFIG with source and line.
 * The same term twice is fine unless kind or value differ.
 */
bool cx_lexicon_add(struct cx_lexicon *l, enum cx_language language,
    struct cx_span text, const char *source, struct cx_err *err);

/*
 * The same for a list of the user's own: its terms take the place of those
 * that are there.
 */
bool cx_lexicon_add_own(struct cx_lexicon *l, enum cx_language language,
    struct cx_span text, const char *source, struct cx_err *err);

/* With the lists that are part of the library: Spanish, Portuguese, English. */
struct cx_lexicon *cx_lexicon_builtin(struct cx_err *err);

const struct cx_vocab *cx_lexicon_vocab(const struct cx_lexicon *l);

/* The term of the language that is the one word; NULL if there is none. */
const struct cx_term *cx_lexicon_word(
    const struct cx_lexicon *l, enum cx_language language, uint32_t word);

/*
 * Whether a term of the language begins with the word, other than the word
 * alone as one without an opinion.
 */
bool cx_lexicon_leads(
    const struct cx_lexicon *l, enum cx_language language, uint32_t word);

/* Whether the word alone is a negator or a contrast. */
bool cx_lexicon_turns(
    const struct cx_lexicon *l, enum cx_language language, uint32_t word);

/* Begins to fetch from memory what cx_lexicon_match() of the word reads. */
void cx_lexicon_prefetch(
    const struct cx_lexicon *l, enum cx_language language, uint32_t word);

/*
 * The longest term of the language at tokens[0] (n > 0 of them); how many
 * tokens it takes, 0 if there is none.  Signs are the same in all languages.
 */
size_t cx_lexicon_match(const struct cx_lexicon *l, enum cx_language language,
    const struct cx_token *tokens, size_t n, const struct cx_term **term);

#endif
