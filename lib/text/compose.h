#ifndef CX_TEXT_COMPOSE_H
#define CX_TEXT_COMPOSE_H

#include "base/arena.h"
#include "base/span.h"

/*
 * Valid UTF-8 in Unicode's normalization form C: the input itself where it is
 * that already (which a text without code points from U+0300 on always is),
 * else in the arena; .at is NULL when memory is used up.
 */
struct cx_span cx_text_compose(struct cx_arena *a, struct cx_span s);

#endif
