#ifndef CX_RECORD_FIELD_DECODE_H
#define CX_RECORD_FIELD_DECODE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/*
 * The text of what stands between the quotes of a valid JSON string, to out,
 * which has room for s.len bytes.  Returns the length.  U+FFFD for \u0000 and
 * lone surrogates.
 */
size_t cx_field_unescape(struct cx_span s, char *out);

/* Whether s, as above, means text; nothing is allocated. */
bool cx_field_escaped_eq(struct cx_span s, struct cx_span text);

#endif
