/*
 * Beside the command and not in it, since what is added to a row is part of
 * what a model means: which columns, and what is missing when.
 */
#include "score/rows.h"

#include <stdlib.h>

#include "score/micro.h"

#include "base/banned.h"

enum { SCORE };

struct worker {
	struct cx_any_scorer *scorer;
	const struct cx_score_rows *rows;
};

static void *
worker_open(void *shared, struct cx_err *err)
{
	const struct cx_score_rows *rows = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->rows = rows;
	w->scorer = cx_any_scorer_new(rows->model, rows->explain, err);
	if (w->scorer)
		return w;
	free(w);
	return NULL;
}

void
cx_score_rows_fill(const struct cx_score_rows *rows,
    const struct cx_score *score, double probability, struct cx_row *row)
{
	cx_row_number(row, SCORE, score->points);
	if (rows->grade != SIZE_MAX && score->grade.len > 0)
		cx_row_text(row, rows->grade, score->grade);
	for (size_t i = 0; i < rows->n_groups; i++)
		cx_row_number(
		    row, rows->groups + i, cx_micro_number(score->groups[i]));
	if (rows->probability != SIZE_MAX)
		cx_row_number(row, rows->probability, probability);
	if (rows->reasons != SIZE_MAX)
		cx_row_either(row, rows->reasons, score->reasons_text,
		    score->reasons_json);
}

static bool
worker_row(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	struct cx_score score;
	double probability;

	if (!cx_any_rate(w->scorer, record, &score, &probability, err))
		return false;
	cx_score_rows_fill(w->rows, &score, probability, row);
	row->rank = score.points;
	return true;
}

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct worker *w = worker;

	(void)shared;
	(void)ok;
	(void)err;
	cx_any_scorer_free(w->scorer);
	free(w);
	return true;
}

static size_t
add(struct cx_score_rows *rows, bool wanted, const char *name)
{
	if (!wanted)
		return SIZE_MAX;
	rows->columns[rows->n] = name;
	return rows->n++;
}

static bool
has_bands(const struct cx_any *model)
{
	return (model->points ? model->points->bands.n : model->card->bands.n) >
	       0;
}

bool
cx_score_rows_init(struct cx_score_rows *rows, const struct cx_any *model,
    bool explain, struct cx_err *err)
{
	enum { OTHERS = 4 };
	const struct cx_model *m = model->points;

	*rows = (struct cx_score_rows){.model = model, .explain = explain};
	rows->n_groups = m ? m->n_groups : 0;
	rows->columns = calloc(rows->n_groups + OTHERS, sizeof(*rows->columns));
	if (!rows->columns)
		return cx_fail_memory(err);
	add(rows, true, "score");
	rows->grade = add(rows, has_bands(model), "score_grade");
	rows->groups = rows->n;
	for (size_t i = 0; i < rows->n_groups; i++)
		add(rows, true, m->groups[i].column);
	rows->probability = add(rows, model->card != NULL, "score_probability");
	rows->reasons = add(rows, explain, "score_reasons");
	return true;
}

void
cx_score_rows_done(struct cx_score_rows *rows)
{
	free(rows->columns);
	rows->columns = NULL;
}

struct cx_task
cx_score_rows_task(struct cx_score_rows *rows)
{
	return (struct cx_task){
	    .kind = CX_TASK_ADD,
	    .columns = rows->columns,
	    .n_columns = rows->n,
	    .top = rows->top,
	    .shared = rows,
	    .open = worker_open,
	    .row = worker_row,
	    .close = worker_close,
	};
}
