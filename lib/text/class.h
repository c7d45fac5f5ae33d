#ifndef CX_TEXT_CLASS_H
#define CX_TEXT_CLASS_H

#include <stddef.h>
#include <stdint.h>

/* What a code point is to a reader of words. */
enum cx_class {
	CX_CLASS_LETTER, /* lower case, or of no case */
	CX_CLASS_UPPER,
	CX_CLASS_DIGIT,
	CX_CLASS_MARK, /* belongs to the letter before it */
	CX_CLASS_BLANK,
	CX_CLASS_PUNCT,	 /* with the ASCII symbols + < = > $ ^ ` | ~ */
	CX_CLASS_SIGN,	 /* emoji and other symbols */
	CX_CLASS_NOTHING /* not seen: joiners, variation selectors, skin tones,
			    controls */
};

/* Of any code point, by ICU. */
enum cx_class cx_class(uint32_t c);

/* A code point as it is looked up: its class, and what cx_text_fold() says. */
struct cx_letter {
	unsigned char class;
	unsigned char len; /* up to 3 */
	char fold[4];	   /* then zeros */
};

enum { CX_LETTERS = 0x250, CX_LETTERS_MORE = 0x1E00, CX_LETTERS_ALL = 0x350 };

/*
 * Of the letters below U+0250 and from U+1E00 to U+1EFF, so of all Latin ones
 * in use; in static memory that is filled at the first call.  Any thread may
 * call.
 */
const struct cx_letter *cx_letters(void);

/* The entry of c in that table, NULL if it has none. */
static inline const struct cx_letter *
cx_letter(const struct cx_letter *table, uint32_t c)
{
	if (c < CX_LETTERS)
		return &table[c];
	c -= CX_LETTERS_MORE;
	return c < 0x100 ? &table[CX_LETTERS + c] : NULL;
}

#endif
