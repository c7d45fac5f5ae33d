#ifndef CX_SEGMENT_SUMMARY_H
#define CX_SEGMENT_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "record/row.h"
#include "segment/sorter.h"

/*
 * The rows of --summary: sizes, and with total->overlap a column for each
 * segment with how many are in both.
 */
struct cx_summary {
	const struct cx_sorter *total;
	const char **columns; /* owned */
	size_t n_columns;
	size_t at;
};

/* False without memory; done in any case. */
bool cx_summary_init(
    struct cx_summary *s, const struct cx_sorter *total, struct cx_err *err);
void cx_summary_done(struct cx_summary *s);

/* Fills the next row of (struct cx_summary *)summary; false at the end. */
bool cx_summary_next(void *summary, struct cx_row *row);

#endif
