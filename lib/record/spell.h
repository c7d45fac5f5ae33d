#ifndef CX_RECORD_SPELL_H
#define CX_RECORD_SPELL_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"
#include "record/config.h"
#include "record/row.h"

/* How a text or a made cell is spelled in each format.  Plain value. */
struct cx_spelling {
	int precision;
	bool spreadsheet_safe;
	bool infer;
	char delimiter; /* of CSV: a field with it needs quotes */
};

/* The spelling that the options ask for; delimiter: of CSV output. */
void cx_spelling_init(
    struct cx_spelling *s, const struct cx_config *config, char delimiter);

/* Appends a text as a CSV field: with quotes only where it needs them. */
void cx_spell_csv(
    const struct cx_spelling *s, struct cx_span text, struct cx_buf *out);

/*
 * Appends the text of a CSV field as a JSON value: a string, and null for an
 * empty field, which is missing and must stay so: a rule means the same in
 * either format.  With --infer: a number where the text spells one as JSON
 * does (so 007, +5 and 1,5 stay strings), true and false as such.  Quotes
 * around the field do not matter: exports that quote everything are common.
 */
void cx_spell_json(
    const struct cx_spelling *s, struct cx_span text, struct cx_buf *out);

/*
 * Appends a text as `-o table' shows it: a line end (LF, CR LF) as U+23CE,
 * other controls (C0, DEL, C1) as U+FFFD, so that a cell is one line and
 * cannot drive a terminal.
 */
void cx_spell_shown(struct cx_span text, struct cx_buf *out);

/*
 * Append a made cell.  CSV and table: missing is empty, list items are
 * joined by a bar.  CSV with --spreadsheet-safe: an apostrophe before a text
 * or list that begins with = + - @ TAB or CR.  JSON: missing is null.
 */
void cx_spell_cell_csv(
    const struct cx_spelling *s, const struct cx_cell *c, struct cx_buf *out);
void cx_spell_cell_json(
    const struct cx_spelling *s, const struct cx_cell *c, struct cx_buf *out);
void cx_spell_cell_shown(
    const struct cx_spelling *s, const struct cx_cell *c, struct cx_buf *out);

#endif
