#ifndef CX_RECORD_HEAD_H
#define CX_RECORD_HEAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "record/config.h"

/*
 * What the beginning of a file says: format, delimiter, names of columns.
 * Private to the record room.
 */
struct cx_head {
	enum cx_format format; /* CX_CSV, CX_TSV or CX_NDJSON */
	char delimiter;
	bool empty;	       /* no record at all */
	struct cx_span *names; /* in the arena; none for NDJSON */
	size_t n_names;
	struct cx_span line; /* the header record, in the buffer */
	struct cx_span eol;
	size_t bytes;	/* of the buffer, up to the first data */
	uint64_t lines; /* in them */
	struct cx_arena *arena;
};

/* Format and delimiter, by the options or the sample.  False: err. */
bool cx_head_detect(struct cx_head *h, const struct cx_config *config,
    struct cx_span sample, struct cx_err *err);

/*
 * The names of the columns.  text: whole records from the beginning of the
 * file; none only where the file has none.  A first record that is data (no
 * header line) is not checked, and may be a bad one where others follow.
 * Names and spans live until cx_head_done().
 */
bool cx_head_read(struct cx_head *h, const struct cx_config *config,
    struct cx_span text, struct cx_err *err);

void cx_head_done(struct cx_head *h);

/* CX_DATA: a record over --max-record.  Returns false. */
bool cx_head_too_long(const struct cx_config *config, struct cx_err *err);

/*
 * CX_DATA: a byte that is not UTF-8, or NUL.  guess: the likely encoding, see
 * cx_encoding_guess().  Returns false.
 */
bool cx_head_not_utf8(char byte, const char *guess, struct cx_err *err);

#endif
