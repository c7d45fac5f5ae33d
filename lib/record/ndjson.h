#ifndef CX_RECORD_NDJSON_H
#define CX_RECORD_NDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "record/field.h"

/*
 * The members of a JSON object on one line, checked as Jansson checks with
 * JSON_REJECT_DUPLICATES, at every depth, but for numbers beyond 64 bits or
 * double and for \u0000, which pass.  Nothing is decoded.
 */
struct cx_member {
	struct cx_span key; /* between its quotes, escapes as they stand */
	bool key_escaped;
	struct cx_field value;
};

struct cx_ndjson_scan {
	struct cx_member *members; /* of the top level, in order */
	size_t n_members;
	size_t insert; /* offset of the closing brace of the object */
	/* private */
	size_t room;
	void *work;
};

void cx_ndjson_scan_init(struct cx_ndjson_scan *s);
void cx_ndjson_scan_done(struct cx_ndjson_scan *s);

/*
 * Reads one line (without its line end; valid UTF-8, no NUL).  False: not an
 * object that Jansson takes; err has code CX_DATA, the byte column, and a
 * text by Jansson where it was asked (it is asked before a line of up to
 * 1 MiB is refused).
 * Aim: over 400 MB/s.
 */
bool cx_ndjson_line(
    struct cx_ndjson_scan *s, struct cx_span line, struct cx_err *err);

/* The same in plain C without SIMD, always built, held to the same tests. */
bool cx_ndjson_line_plain(
    struct cx_ndjson_scan *s, struct cx_span line, struct cx_err *err);

/* Jansson's verdict on a line, for tests and for refusals. */
bool cx_ndjson_library(struct cx_span line, struct cx_err *err);

/*
 * The value of a member of an object value (valid JSON), for nested names;
 * kind CX_FIELD_ABSENT if there is none.  key is decoded text.
 */
struct cx_field cx_ndjson_member(struct cx_field object, struct cx_span key);

/*
 * Calls f for each member of an object value or each element of an array
 * (key empty), in order; key as it stands.
 */
void cx_ndjson_each(
    struct cx_field value, void (*f)(void *arg, struct cx_member m), void *arg);

/* Appends s as a JSON string with its quotes (control characters escaped). */
struct cx_buf;
void cx_json_quote(struct cx_buf *out, struct cx_span s);

#endif
