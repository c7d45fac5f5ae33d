#ifndef CX_RECORD_SOURCE_H
#define CX_RECORD_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "record/config.h"
#include "record/pipeline.h"
#include "record/schema.h"

/*
 * Inputs, one after the other, as blocks of whole records in UTF-8: finds
 * out encoding, format and delimiter, reads the header, and cuts.  Private
 * to the record room; used by one thread.
 */
struct cx_source;

/* A block: whole records of one file, without its header. */
struct cx_block {
	struct cx_buf in; /* the records; the memory is kept for reuse */
	size_t len;	  /* of in.at: whole records */
	const struct cx_layout *layout;
	uint64_t header_lines; /* lines of the file before a first block */
	bool first;	       /* of its file: lines count from 1 again */
	enum {
		CX_PART_NONE,
		CX_PART_FIRST,
		CX_PART_NEXT
	} part;		   /* a piece of a record over the limit */
	struct cx_err err; /* what went wrong after the records; its
			      line counts from 1 at the block */
};

/* inputs, schema and config are borrowed. */
struct cx_source *cx_source_new(struct cx_inputs *inputs,
    const struct cx_schema *schema, const struct cx_config *config,
    struct cx_err *err);
void cx_source_free(struct cx_source *s);

/* Bytes read so far. */
uint64_t cx_source_bytes(const struct cx_source *s);

/*
 * Begins: reads as far as the first header.  False: err.  Where there is no
 * input at all (zero bytes) the layout is NULL.
 */
bool cx_source_begin(struct cx_source *s, struct cx_err *err);
const struct cx_layout *cx_source_layout(const struct cx_source *s);

/* The first header line as it came, with its byte order mark; its line end. */
struct cx_span cx_source_header(const struct cx_source *s, struct cx_span *eol);

/*
 * The encoding of the current file where it is not UTF-8, else NULL; *marked:
 * it has a byte order mark.
 */
const char *cx_source_encoding(const struct cx_source *s, bool *marked);

/*
 * The next block; false at the end of all inputs.  A block may be empty and
 * carry only an error; nothing follows a block with an error.  Returns what
 * is there when the input pauses, or comes so slowly that records have waited
 * for 50 ms.
 */
bool cx_source_next(struct cx_source *s, struct cx_block *b);

/* When fd becomes readable a blocked cx_source_next() returns. */
void cx_source_wake(struct cx_source *s, int fd);

#endif
