#ifndef CX_SENTIMENT_CUE_WORDS_H
#define CX_SENTIMENT_CUE_WORDS_H

#include "sentiment/vocab.h"

/* What the writer of a message wants, in the order of the classes' rules. */
enum cx_want {
	CX_WANT_ANSWER,	 /* question */
	CX_WANT_REDRESS, /* complaint */
	CX_WANT_SERVICE, /* request */
	CX_WANT_REPAIR,	 /* report */
	CX_WANT_CHANGE,	 /* suggestion */
	CX_WANT_THANK,	 /* praise */
	CX_WANT_TELL,	 /* information */
	CX_WANT_NOTHING, /* other */
	CX_WANTS
};

/*
 * Rules: expressions by which people say what they want of an office, of a
 * language and a want.  They are spelled as keys of words are (folded, but for
 * the letter n with tilde; a number is 0), with one blank between words and a
 * comma between expressions.  A star stands for any ending; in a first word
 * after at least four letters.
 */
extern const char *const *const cx_cue_words[CX_LANGUAGES];

#endif
