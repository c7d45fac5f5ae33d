#ifndef CX_SENTIMENT_LANGUAGE_H
#define CX_SENTIMENT_LANGUAGE_H

#include <stddef.h>

#include "sentiment/tokens.h"
#include "sentiment/vocab.h"

/*
 * The language that these tokens speak for most: by words of one list that
 * are not in another (function words weigh three, others one) and by letters
 * (ñ ¿ ¡; à â ã ç ê ô õ; th).  CX_UND where none leads.
 */
enum cx_language cx_language_of(
    const struct cx_vocab *v, const struct cx_token *tokens, size_t n);

/* "es", "pt", "en", "und": ISO 639, in static memory. */
struct cx_span cx_language_code(enum cx_language language);

#endif
