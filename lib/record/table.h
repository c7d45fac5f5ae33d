#ifndef CX_RECORD_TABLE_H
#define CX_RECORD_TABLE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/span.h"

/*
 * Rows in the form that cx_print_* gives for CX_TABLE, aligned for reading:
 * cells end with CX_TABLE_CELL but for the last of a row, which ends with
 * CX_TABLE_ROW.
 */
enum { CX_TABLE_CELL = 0x1F, CX_TABLE_ROW = 0x1E };

/*
 * Column widths come from the first rows: at most 4 MiB or 20,000 of them
 * are held back, then widths are fixed and rows stream.  A cell wider than
 * its column is not cut: it moves the rest of its row to the right.  Columns
 * stand two blanks apart.  A column is set to the right, its header too, if
 * every cell of the held rows that is not empty is spelled by digits, sign,
 * point and comma.  No blanks at the end of a line.
 */
struct cx_table;

/* header: the first row is a header.  NULL without memory. */
struct cx_table *cx_table_new(bool header);
void cx_table_free(struct cx_table *t);

/* Takes rows (cut anywhere) and appends the lines that are ready to out. */
bool cx_table_put(struct cx_table *t, struct cx_span rows, struct cx_buf *out,
    struct cx_err *err);

/* Appends what is still held back. */
bool cx_table_finish(
    struct cx_table *t, struct cx_buf *out, struct cx_err *err);

#endif
