#ifndef CX_REPORT_READING_H
#define CX_REPORT_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "report/figures.h"
#include "report/sheet.h"

/*
 * A sheet on its way to figures; private to columns.c and figures.c.
 */

/* The companions of a metric; in a long table columns of their own. */
enum cx_reading_part {
	VALUE,
	LOW,
	HIGH,
	COUNT,
	CENTER,
	LOWER,
	UPPER,
	TARGET,
	MET,
	SIGNAL,
	ALERT,
	PREVIOUS,
	CHANGE,
	RELATIVE,
	PARTED,
	NOTE,
	LOWER_95,
	UPPER_95,
	PARTS
};

enum { NONE = -1 };

/* Places of things, found by text: open addressing, half full at most. */
struct cx_places {
	uint32_t *slots; /* 0, or place + 1 */
	size_t room;
};

/* A run over one sheet. */
struct cx_reading {
	struct cx_figures *f;
	const struct cx_sheet *sheet;
	const struct cx_figures_rules *rules;
	struct cx_arena *arena;
	struct cx_err *err;
	bool is_long;
	size_t metric_column, period_column, partial_column; /* n_names: none */
	size_t *group_columns;
	int (*parts)[PARTS]; /* of each metric its columns, NONE */
	struct cx_places keys, periods, metrics;
	struct cx_span *metric_names; /* of a long table */
	struct cx_span *texts;	      /* of keys, joined */
	uint32_t *key_of_row, *period_of_row;
};

/* Zeroed memory of the arena; NULL (and an error that says how) without. */
void *cx_reading_get(struct cx_reading *r, size_t n, size_t size);

/* CX_DATA "too large for a report".  Returns false. */
bool cx_reading_no_room(struct cx_reading *r);

bool cx_places_init(struct cx_reading *r, struct cx_places *x, size_t most);

/* The place of text in names; *n, where it is added, if it is new. */
size_t cx_place_of(
    struct cx_places *x, struct cx_span text, struct cx_span *names, size_t *n);

/* What each column is: fills f's groups and metrics, and parts. */
bool cx_reading_columns(struct cx_reading *r, size_t *ignored);

#endif
