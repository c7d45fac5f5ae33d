#ifndef CX_RECORD_CURSOR_H
#define CX_RECORD_CURSOR_H

#include <stdbool.h>
#include <stdint.h>

#include "record/record.h"
#include "record/source.h"

/*
 * The records of a block, checked: encoding, NUL, form, number of fields.
 * Private to the record room; a worker's own.
 */
struct cx_cursor {
	struct cx_record record; /* the last one found */
	struct cx_span bytes;	 /* of it in the block, with its line end */
	bool whole;		 /* a bad record's fields can be passed on */
	/* private */
	struct cx_csv_scan csv;
	struct cx_ndjson_scan json;
	const struct cx_block *block;
	const char *next;
	const char *end;
	const char *bad;     /* the next byte that is not UTF-8 */
	const char *guess;   /* the likely encoding; NULL: not asked */
	const char *counted; /* lines before it are in `lines' */
	uint64_t lines;
};

/* False without memory. */
bool cx_cursor_init(struct cx_cursor *c, const struct cx_schema *schema,
    const struct cx_config *config, struct cx_err *err);
void cx_cursor_done(struct cx_cursor *c);

/* Begins a block; number: of its first record. */
void cx_cursor_block(
    struct cx_cursor *c, const struct cx_block *b, uint64_t number);

/*
 * The next record.  CX_SCAN_BAD: record.raw and bytes are the bad record's,
 * err has line (in the block, from 1), column and text; they are those of
 * the fault where it has a place in the record, else the line on which the
 * record begins.  err has no code yet.
 */
enum cx_scan cx_cursor_next(struct cx_cursor *c, struct cx_err *err);

/* The line (in the block, from 1) on which the last record began. */
uint64_t cx_cursor_line(struct cx_cursor *c);

#endif
