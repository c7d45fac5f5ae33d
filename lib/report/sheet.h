#ifndef CX_REPORT_SHEET_H
#define CX_REPORT_SHEET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "record/reader.h"

/* A cell that is missing has .at NULL. */
struct cx_sheet_row {
	struct cx_span *cells;
	size_t n; /* may be fewer than there are columns: the rest is missing */
	uint64_t line;
};

/* One table of indicators, whole in memory. */
struct cx_sheet {
	const char *source; /* its name in messages; borrowed */
	struct cx_span *names;
	size_t n_names, room_names;
	struct cx_sheet_row *rows;
	size_t n_rows, room_rows;
	struct cx_arena *arena; /* all the text; borrowed */
};

enum { CX_SHEET_COLUMNS_MOST = 4096 };

/*
 * Reads all records into s (which is {0}).  Columns are those of the records
 * in order of their first appearance; NDJSON may leave some out.  nulls: what
 * the reader's config says.  False: err has the position.
 */
bool cx_sheet_read(struct cx_sheet *s, const char *source, struct cx_reader *r,
    struct cx_arena *arena, struct cx_err *err);
void cx_sheet_done(struct cx_sheet *s);

/* The index of a column; n_names where there is none. */
size_t cx_sheet_column(const struct cx_sheet *s, struct cx_span name);

/* .at is NULL where it is missing. */
struct cx_span cx_sheet_cell(const struct cx_sheet *s, size_t row, size_t col);

/* Fails at a row and column: "file:12: column "x": text".  Returns false. */
bool cx_sheet_fail(const struct cx_sheet *s, size_t row, size_t col,
    const char *text, struct cx_err *err);

#endif
