#ifndef CX_TEXT_FOLD_H
#define CX_TEXT_FOLD_H

#include "base/arena.h"
#include "base/span.h"

/*
 * Case and accents, by ICU, with a fast path for ASCII.  All take valid UTF-8
 * and return UTF-8 in the arena, or the input itself where nothing changes;
 * .at is NULL when memory is used up.  Independent of the locale (root).
 */
struct cx_span cx_text_lower(struct cx_arena *a, struct cx_span s);
struct cx_span cx_text_upper(struct cx_arena *a, struct cx_span s);

/*
 * For comparing what people typed: case folded, accents removed (canonical
 * decomposition, marks dropped), composed and decomposed spellings alike;
 * but ñ stays ñ, a letter of its own in Spanish (año is not ano).
 */
struct cx_span cx_text_fold(struct cx_arena *a, struct cx_span s);

/* Without white space (Unicode White_Space) at both ends.  No copy. */
struct cx_span cx_text_trim(struct cx_span s);

#endif
