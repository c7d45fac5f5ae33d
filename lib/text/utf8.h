#ifndef CX_TEXT_UTF8_H
#define CX_TEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/*
 * The offset of the first byte that is not UTF-8 (RFC 3629: no surrogates,
 * no overlong forms) or is NUL; s.len if all is well.  Several GB/s on ASCII.
 */
size_t cx_utf8_check(struct cx_span s);

/*
 * The code point at s.at[*i], moving *i past it.  s must be valid UTF-8 and
 * *i < s.len.
 */
uint32_t cx_utf8_next(struct cx_span s, size_t *i);

/* Spells c at out (room for 4); returns the length. */
size_t cx_utf8_put(char *out, uint32_t c);

/* Code points in valid UTF-8. */
size_t cx_utf8_length(struct cx_span s);

#endif
