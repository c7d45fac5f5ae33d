#ifndef CX_RECORD_RECORD_H
#define CX_RECORD_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/span.h"
#include "record/config.h"
#include "record/csv.h"
#include "record/field.h"
#include "record/ndjson.h"
#include "record/schema.h"

/*
 * One record, borrowed until the function that was given it returns.  Its
 * bytes are UTF-8, checked.
 */
struct cx_record {
	struct cx_span raw; /* without the line end */
	struct cx_span eol; /* "", "\n", "\r\n" or "\r" */
	uint64_t number;    /* grows in input order; has gaps */
	const struct cx_layout *layout;
	const struct cx_config *config;
	const struct cx_schema *schema;
	struct cx_arena *arena; /* emptied after each record */
	/* one of the two, by layout->format */
	const struct cx_csv_scan *csv;
	const struct cx_ndjson_scan *json;
	uint32_t *guess; /* NDJSON, a slot: member where it was last found */
};

/* What a guess is before the slot was found as a member. */
#define CX_GUESS_NONE UINT32_MAX	 /* never asked for */
#define CX_GUESS_ABSENT (UINT32_MAX - 1) /* asked for, never there */
#define CX_GUESS_NESTED (UINT32_MAX - 2) /* found inside an object */

/* The field of a slot as it stands; CX_FIELD_ABSENT if it is not there. */
struct cx_field cx_record_field(const struct cx_record *r, size_t slot);

/*
 * The text of a slot: false where it is missing (absent, null, an empty CSV
 * field, or one of --null).  *out lives as long as the record.  Memory used
 * up: true with out->at NULL.
 */
bool cx_record_text(
    const struct cx_record *r, size_t slot, struct cx_span *out);

/* How many columns it has as CSV or members as NDJSON, and each of them. */
size_t cx_record_columns(const struct cx_record *r);
struct cx_field cx_record_column(
    const struct cx_record *r, size_t i, struct cx_span *name);

#endif
