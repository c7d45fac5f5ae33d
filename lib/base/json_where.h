#ifndef CX_BASE_JSON_WHERE_H
#define CX_BASE_JSON_WHERE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/*
 * Where things stand in the text of a JSON document.  For errors only: each
 * call is linear in the text.  But for the last, the text must be valid
 * JSON; offsets are in bytes, from 0.
 */

/* From at, past blanks. */
size_t cx_json_skip_space(struct cx_span text, size_t at);

/*
 * The index-th member or element (in the order of the file) of the container
 * that begins at `at'; of_key: the key of the member instead of its value.
 */
size_t cx_json_child(struct cx_span text, size_t at, size_t index, bool of_key);

/*
 * The byte that spells byte `inside' of the decoded string that begins (with
 * its quote) at `at'; its closing quote where inside is its length or more.
 */
size_t cx_json_inside(struct cx_span text, size_t at, size_t inside);

/* A line and a column in bytes, both from 1. */
struct cx_json_spot {
	uint64_t line, column;
};
struct cx_json_spot cx_json_spot(struct cx_span text, size_t at);

/*
 * The start of the token that ends at or covers the byte before `end', in any
 * text that is JSON up to that token; end itself where there is none.
 */
size_t cx_json_token_before(struct cx_span text, size_t end);

#endif
