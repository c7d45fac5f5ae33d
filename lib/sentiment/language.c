/*
 * Messages are short, and n-gram models guess wildly on ten words.  Here the
 * word lists that are looked up anyway vote.  A text with no clear winner is
 * "und" (undetermined, ISO 639-2) and not the first of the languages: who
 * reads the column must be able to tell the two apart.
 */
#include "sentiment/language.h"

#include "base/banned.h"

enum { LETTERS = 2 }; /* what a word with tell-tale letters weighs */

enum cx_language
cx_language_of(
    const struct cx_vocab *v, const struct cx_token *tokens, size_t n)
{
	unsigned votes[CX_LANGUAGES] = {0}, most = 0;
	enum cx_language best = CX_UND;

	for (size_t i = 0; i < n; i++) {
		const uint8_t *words = v->words[tokens[i].word].evidence;
		const unsigned letters = tokens[i].speaks;

		for (unsigned l = 0; l < CX_LANGUAGES; l++)
			votes[l] += words[l] + (letters >> l & 1U) * LETTERS;
	}
	for (unsigned l = 0; l < CX_LANGUAGES; l++) {
		if (votes[l] == most)
			best = CX_UND;
		if (votes[l] > most) {
			best = (enum cx_language)l;
			most = votes[l];
		}
	}
	return best;
}

struct cx_span
cx_language_code(enum cx_language language)
{
	static const struct cx_span codes[] = {
	    {"es", 2}, {"pt", 2}, {"en", 2}, {"und", 3}};

	return codes[language];
}
