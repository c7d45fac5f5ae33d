#ifndef CX_RECORD_FIELD_H
#define CX_RECORD_FIELD_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/span.h"

/* A value as it stands in the input. */
enum cx_field_kind {
	CX_FIELD_ABSENT,  /* no such key */
	CX_FIELD_CSV,	  /* with its quotes if it has any */
	CX_FIELD_STRING,  /* JSON: between the quotes, no escapes */
	CX_FIELD_ESCAPED, /* JSON: between the quotes, with escapes */
	CX_FIELD_NUMBER,
	CX_FIELD_TRUE,
	CX_FIELD_FALSE,
	CX_FIELD_NULL,
	CX_FIELD_OBJECT,
	CX_FIELD_ARRAY
};

struct cx_field {
	const char *at;
	uint32_t len;
	enum cx_field_kind kind;
};

/*
 * The text of a field: quotes taken off, doubled quotes and escapes decoded
 * (\u0000 becomes U+FFFD; lone surrogates too); numbers, true, false, objects
 * and arrays as they are spelled; NULL and ABSENT empty.  In the arena only
 * if something had to be decoded; .at is NULL when memory is used up.
 */
struct cx_span cx_field_text(struct cx_field f, struct cx_arena *a);

#endif
