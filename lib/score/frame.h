#ifndef CX_SCORE_FRAME_H
#define CX_SCORE_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "record/pipeline.h"
#include "record/schema.h"
#include "stats/dict.h"

/* A cell without a value. */
#define CX_CELL_NONE UINT32_MAX

/* A column of a table in memory: each cell is a number in its dictionary. */
struct cx_column {
	struct cx_span name;
	struct cx_dict values; /* by code point once it is gathered */
	uint32_t *cells;       /* a row each */
	size_t room;
	/* Where the column was first seen, to put columns in order. */
	uint64_t first;
	size_t place;
};

/*
 * All rows of a run, in input order, by columns: those of wanted slots, in
 * the order wanted; then, if `all', every other column of the input.
 * Memory: 4 bytes a cell, and each value of a column once.
 */
struct cx_frame {
	const struct cx_schema *schema;
	const size_t *slots; /* wanted; borrowed */
	size_t n_slots;
	bool all;
	struct cx_arena *arena;
	struct cx_column *columns;
	size_t n_columns;
	size_t n_rows;
	/* while it is gathered */
	struct cx_dict names;
	uint64_t *numbers; /* of the records */
	size_t room, column_room;
};

/* slots are borrowed.  NULL without memory. */
struct cx_frame *cx_frame_new(const struct cx_schema *schema,
    const size_t *slots, size_t n, bool all, struct cx_err *err);
void cx_frame_free(struct cx_frame *f);

/* The task that fills it; then cx_frame_finish() puts all in order. */
struct cx_task cx_frame_task(struct cx_frame *f);
bool cx_frame_finish(struct cx_frame *f, struct cx_err *err);

#endif
