#ifndef CX_RECORD_ROW_H
#define CX_RECORD_ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/*
 * What a program makes of a record: one cell for each column it makes, in
 * the order of its task's columns, missing until set.  Spans are borrowed
 * until the row is printed: let them live in the record's arena, in static
 * memory or in the worker's state.
 */
enum cx_cell_kind {
	CX_CELL_MISSING,
	CX_CELL_TEXT,
	CX_CELL_NUMBER, /* finite: spelled with --precision */
	CX_CELL_INT,
	CX_CELL_BOOL,
	CX_CELL_LIST,  /* CSV: items joined by |; NDJSON: an array */
	CX_CELL_EITHER /* text for CSV, JSON text for NDJSON */
};

struct cx_cell {
	enum cx_cell_kind kind;
	union {
		struct cx_span text;
		double number;
		int64_t whole;
		bool truth;
		struct {
			const struct cx_span *at;
			size_t n;
		} list;
		struct {
			struct cx_span text;
			struct cx_span json;
		} either;
	} u;
};

struct cx_row {
	struct cx_cell *cells;
	size_t n_cells;
	bool drop;   /* the record is not passed on */
	double rank; /* for cx_task.top; NaN is the worst */
	/* For programs that make their own rows; set by the pipeline. */
	bool (*emit)(struct cx_row *row);
	void *emit_arg;
};

void cx_row_text(struct cx_row *r, size_t i, struct cx_span s);
/* A number that is not finite becomes missing. */
void cx_row_number(struct cx_row *r, size_t i, double x);
void cx_row_int(struct cx_row *r, size_t i, int64_t x);
void cx_row_bool(struct cx_row *r, size_t i, bool x);
void cx_row_list(
    struct cx_row *r, size_t i, const struct cx_span *items, size_t n);
void cx_row_either(
    struct cx_row *r, size_t i, struct cx_span text, struct cx_span json);

/* All cells missing, drop false. */
void cx_row_clear(struct cx_row *r);

/*
 * Writes the cells as one output row and clears them; for tasks of kind
 * CX_TASK_MAKE.  False without memory.
 */
bool cx_row_emit(struct cx_row *r);

#endif
