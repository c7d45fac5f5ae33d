#ifndef CX_SENTIMENT_TOKENS_H
#define CX_SENTIMENT_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "sentiment/vocab.h"
#include "text/class.h"

enum cx_token_kind {
	CX_TOKEN_WORD,
	CX_TOKEN_SIGN,	/* emoji or emoticon; one for a run of the same, or of
			   unknown ones */
	CX_TOKEN_PAUSE, /* comma, bracket, dash: ends the reach of a negator */
	CX_TOKEN_END	/* of a sentence, or a line */
};

/*
 * The key of a word is its folded spelling, runs of three letters and more as
 * one, cut at CX_KEY bytes; all numbers are "0", all laughter is "jaja".  A
 * word in a script without folding has "?".  The key of a sign is its
 * spelling, of punctuation nothing.
 */
enum { CX_KEY = 24 };

/* Not looked up yet, and its key is how it is spelled. */
#define CX_WORD_LATER UINT32_MAX

struct cx_token {
	struct cx_span text;
	uint32_t word;	/* CX_WORD_NONE: in no list; or CX_WORD_LATER */
	uint8_t kind;	/* enum cx_token_kind */
	uint8_t cries;	/* exclamation marks of an END */
	uint8_t speaks; /* a bit for each language whose letters it has; none
			   in a word that is looked up later */
	bool strong;	/* elongated, or a run of signs */
	bool caps;	/* at least three letters, all capitals */
	bool asks;	/* an END with a question mark */
	bool plain;	/* it was CX_WORD_LATER */
	bool turns;	/* false: it is no negator nor contrast */
	bool leads;	/* false: no term that matters begins with it */
	uint8_t key_len;
	char key[CX_KEY]; /* how a model knows it, then zeros */
};

/*
 * Cuts a text in tokens: words of letters and digits, joined over an
 * apostrophe (don't is dont), signs, and punctuation that matters.  Web
 * and e-mail addresses and @names leave no token; a word after # ends at a
 * capital, so that #NoSirve is two.  Words are looked up folded; an elongated
 * one (three of a letter or more) that is in no list also with two and with
 * one.
 */
struct cx_tokens {
	const struct cx_vocab *vocab;
	struct cx_vocab *learn; /* not NULL: words not there are added */
	bool later; /* who asks looks up plain words: CX_WORD_LATER */
	const struct cx_letter *letters;
	struct cx_span text;
	size_t i;
	bool fresh;	 /* i is at the start or after a blank */
	size_t capitals; /* words so far that are all capitals */
	size_t small;	 /* words that are not */
	size_t names;	 /* @names stepped over */
	size_t links;	 /* web addresses */
	size_t mails;	 /* e-mail addresses */
	size_t at;	 /* where the next @ is, if not before i */
	size_t tag_end;	 /* where a word of a #hashtag ended */
	bool failed;	 /* learning: no memory */
};

/* text: valid UTF-8, composed (text/compose.h), borrowed. */
void cx_tokens_init(
    struct cx_tokens *t, const struct cx_vocab *vocab, struct cx_span text);

/*
 * Appends tokens at out[*n] up to out[room]; false when the text is at its
 * end.  Time: linear in the bytes passed.
 */
bool cx_tokens_fill(
    struct cx_tokens *t, struct cx_token *out, size_t room, size_t *n);

#endif
