#ifndef CX_SENTIMENT_TOKENS_SCAN_H
#define CX_SENTIMENT_TOKENS_SCAN_H

#include "sentiment/tokens.h"
#include "text/utf8.h"

/* What the files that cut a text in tokens share; private to them. */

/* The code point at i, and in *next what comes after it. */
static inline uint32_t
cx_tokens_point(const struct cx_tokens *t, size_t i, size_t *next)
{
	const unsigned char c = (unsigned char)t->text.at[i];

	*next = i + 1;
	if (c < 0x80)
		return c;
	*next = i;
	return cx_utf8_next(t->text, next);
}

static inline enum cx_class
cx_tokens_class(const struct cx_tokens *t, uint32_t c)
{
	const struct cx_letter *l = cx_letter(t->letters, c);

	return l ? (enum cx_class)l->class : cx_class(c);
}

/* The class of what follows at i; a blank at the end. */
static inline enum cx_class
cx_tokens_class_at(const struct cx_tokens *t, size_t i)
{
	size_t next;

	return i < t->text.len
		   ? cx_tokens_class(t, cx_tokens_point(t, i, &next))
		   : CX_CLASS_BLANK;
}

static inline bool cx_class_wordlike(enum cx_class class)
{
	return class == CX_CLASS_LETTER || class == CX_CLASS_UPPER ||
	       class == CX_CLASS_DIGIT;
}

/* A letter of ASCII. */
static inline bool
cx_plain(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

/* Letters that make capitals a cry, not initials. */
enum { CX_CAPITALS = 3 };

/* Reads a word at t->i if it is a plain one; false: it may be any token. */
bool cx_tokens_plain_word(struct cx_tokens *t, struct cx_token *out);

/* Steps over a web address or an @name at t->i; false if there is none. */
bool cx_tokens_skip_name(struct cx_tokens *t);

/* Steps over an e-mail address at t->i; false if there is none. */
bool cx_tokens_skip_mail(struct cx_tokens *t);

#endif
