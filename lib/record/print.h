#ifndef CX_RECORD_PRINT_H
#define CX_RECORD_PRINT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"
#include "record/config.h"
#include "record/record.h"
#include "record/row.h"

/*
 * How rows are spelled: the columns of the output and their format.  Made
 * once the first header (or first NDJSON record) is known; then immutable,
 * shared by workers.
 *
 * The delimiter of CSV output is that of CSV input, else --delimiter, else a
 * comma; of TSV a TAB.  CX_TABLE is an internal form, see record/table.h.
 */
struct cx_printer;

/*
 * made: names of the columns that the program makes, before --prefix.
 * input: layout of the first file, NULL where rows consist of made columns
 * alone.  first: the first record of NDJSON input (its keys, nested ones
 * flattened to a.b, are the columns of CSV and table output; config->header
 * names others), NULL else.  format: what config->output comes to, never
 * CX_AUTO.  Fails (CX_USAGE) where a made column exists and --replace was not
 * given.
 */
struct cx_printer *cx_printer_new(const struct cx_config *config,
    enum cx_format format, const struct cx_layout *input,
    const struct cx_record *first, const char *const *made, size_t n_made,
    struct cx_err *err);
void cx_printer_free(struct cx_printer *p);

/*
 * The header line (nothing for NDJSON, or with --no-output-header).  raw:
 * the first file's own header line with its line end, as it came (made names
 * are appended to it, before its line end), empty where there is none.
 */
bool cx_print_header(const struct cx_printer *p, struct cx_span raw,
    struct cx_span eol, struct cx_buf *out);

/*
 * The record and the made cells.  Same format in and out: the record's own
 * bytes, then the cells (NDJSON: right after the value of the last member,
 * so that blanks before the brace stay there), then its line end as r->eol
 * says, which may be empty; a lone CR becomes LF where CSV goes to NDJSON.
 * Fails (CX_DATA) where NDJSON has a key that the CSV header lacks, naming
 * the key, or that of a made column without --replace.  On failure out is as
 * it was.
 *
 * A bad record that --on-error=keep lets pass may have more CSV fields than
 * the header: they stay where they are, and NDJSON names them by their
 * number.
 */
bool cx_print_record(const struct cx_printer *p, const struct cx_record *r,
    const struct cx_cell *cells, struct cx_buf *out, struct cx_err *err);

/* The made cells alone. */
bool cx_print_made(const struct cx_printer *p, const struct cx_cell *cells,
    struct cx_buf *out, struct cx_err *err);

#endif
