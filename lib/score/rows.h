#ifndef CX_SCORE_ROWS_H
#define CX_SCORE_ROWS_H

#include <stdbool.h>
#include <stddef.h>

#include "record/pipeline.h"
#include "score/any.h"

/*
 * Rows with a score: the columns that a model of its kind adds, and the task
 * that fills them.  The caller's storage.
 */
struct cx_score_rows {
	const struct cx_any *model;
	bool explain;
	const char **columns;
	size_t n;
	size_t groups; /* the first of them */
	size_t n_groups;
	size_t grade, probability, reasons; /* SIZE_MAX: not there */
	size_t top;			    /* the best ones alone; 0: all */
};

/*
 * The model is borrowed.  score_grade is there where it has bands.  False
 * without memory.
 */
bool cx_score_rows_init(struct cx_score_rows *rows, const struct cx_any *model,
    bool explain, struct cx_err *err);
void cx_score_rows_done(struct cx_score_rows *rows);

/* Fills the cells of a score. */
void cx_score_rows_fill(const struct cx_score_rows *rows,
    const struct cx_score *score, double probability, struct cx_row *row);

struct cx_task cx_score_rows_task(struct cx_score_rows *rows);

#endif
