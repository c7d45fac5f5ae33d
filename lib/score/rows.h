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
enum { CX_SCORE_COLUMNS_MOST = 4 };

struct cx_score_rows {
	const struct cx_any *model;
	bool explain;
	const char *columns[CX_SCORE_COLUMNS_MOST];
	size_t n;
	size_t probability, reasons; /* SIZE_MAX: not there */
};

/*
 * The model is borrowed.  score_grade is there also where it has no bands:
 * the columns of a pipeline must not change when a model does.
 */
void cx_score_rows_init(
    struct cx_score_rows *rows, const struct cx_any *model, bool explain);

struct cx_task cx_score_rows_task(struct cx_score_rows *rows);

#endif
