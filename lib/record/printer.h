#ifndef CX_RECORD_PRINTER_H
#define CX_RECORD_PRINTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "record/config.h"
#include "record/flat.h"
#include "record/spell.h"

/* What is inside a printer: for printer.c and print.c alone. */

/* A made cell that takes the place of a column of the input. */
struct cx_place {
	size_t column;
	size_t cell;
};

struct cx_printer {
	enum cx_format format;
	char delimiter;
	bool by_position; /* the columns are those of the first CSV layout */
	bool same;	  /* that layout has the output's delimiter */
	bool header;
	bool header_given; /* by --header */
	bool replace;
	struct cx_spelling spelling;
	struct cx_arena *memory; /* of all that follows */
	struct cx_columns input;
	struct cx_span *input_keys; /* "name": of each, for NDJSON */
	struct cx_span *made;	    /* names with their prefix */
	struct cx_span *made_keys;
	size_t n_made;
	uint64_t made_lengths;	 /* bit n: a made name has n bytes, mod 64 */
	struct cx_place *places; /* by column */
	size_t n_places;
	size_t *appended; /* made cells that are new columns */
	size_t n_appended;
};

/* The made column of that name, n_made if there is none. */
size_t cx_printer_made(const struct cx_printer *p, struct cx_span name);

/* Fails: the input has a column of a made name.  Returns false. */
bool cx_printer_exists(
    struct cx_span name, enum cx_code code, struct cx_err *err);

#endif
