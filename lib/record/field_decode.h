#ifndef CX_RECORD_FIELD_DECODE_H
#define CX_RECORD_FIELD_DECODE_H

#include <stddef.h>

#include "base/span.h"

/*
 * The text of what stands between the quotes of a valid JSON string, to out,
 * which has room for s.len bytes.  Returns the length.  U+FFFD for \u0000 and
 * lone surrogates.
 */
size_t cx_field_unescape(struct cx_span s, char *out);

#endif
