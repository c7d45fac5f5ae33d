/*
 * Words are cut by these few classes and not by ICU's break iterators: those
 * take microseconds for a sentence, and their rules for words (numbers with
 * points, apostrophes, no emoji) are not the ones that a word list needs.
 */
#include "text/class.h"

#include <pthread.h>
#include <unicode/uchar.h>

#include "base/arena.h"
#include "base/err.h"
#include "text/fold.h"
#include "text/utf8.h"

#include "base/banned.h"

enum { TONE_FIRST = 0x1F3FB, TONE_LAST = 0x1F3FF };

static pthread_once_t once = PTHREAD_ONCE_INIT;
static struct cx_letter letters[CX_LETTERS_ALL];

enum cx_class
cx_class(uint32_t c)
{
	const uint32_t bit = U_MASK(u_charType((UChar32)c));

	if (u_isUWhiteSpace((UChar32)c))
		return CX_CLASS_BLANK;
	if (u_hasBinaryProperty((UChar32)c, UCHAR_VARIATION_SELECTOR) ||
	    (c >= TONE_FIRST && c <= TONE_LAST))
		return CX_CLASS_NOTHING;
	if (bit & (U_GC_LU_MASK | U_GC_LT_MASK))
		return CX_CLASS_UPPER;
	if (bit & U_GC_L_MASK)
		return CX_CLASS_LETTER;
	if (bit & U_GC_ND_MASK)
		return CX_CLASS_DIGIT;
	if (bit & U_GC_M_MASK)
		return CX_CLASS_MARK;
	if ((bit & U_GC_P_MASK) || (c < 0x80 && (bit & U_GC_S_MASK)))
		return CX_CLASS_PUNCT;
	return bit & (U_GC_S_MASK | U_GC_N_MASK) ? CX_CLASS_SIGN
						 : CX_CLASS_NOTHING;
}

static void
fill(struct cx_arena *a, uint32_t c)
{
	struct cx_letter *l =
	    &letters[c < CX_LETTERS ? c : c - CX_LETTERS_MORE + CX_LETTERS];
	struct cx_span s, fold;
	char at[4];

	s = (struct cx_span){at, cx_utf8_put(at, c)};
	fold = cx_text_fold(a, s);
	if (fold.at == NULL)
		cx_no_memory();
	if (fold.len >= sizeof(l->fold))
		fold = s;
	memcpy(l->fold, fold.at, fold.len);
	l->len = (unsigned char)fold.len;
	l->class = (unsigned char)cx_class(c);
}

static void
prepare(void)
{
	struct cx_arena *a = cx_arena_new(1 << 16);

	if (a == NULL)
		cx_no_memory();
	for (uint32_t c = 0; c < CX_LETTERS; c++)
		fill(a, c);
	for (uint32_t c = CX_LETTERS_MORE; c < CX_LETTERS_MORE + 0x100; c++)
		fill(a, c);
	cx_arena_free(a);
}

const struct cx_letter *
cx_letters(void)
{
	pthread_once(&once, prepare);
	return letters;
}
