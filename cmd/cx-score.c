/*
 * score_grade is there also where the model has no bands: the columns of a
 * pipeline must not change when a model does.
 */
#include <stdlib.h>

#include "cli/run.h"
#include "cli/tool.h"
#include "score/any.h"

#include "base/banned.h"

/* Which columns there are, and where: by the kind of the model. */
enum { COLUMNS_MOST = 4 };

struct layout {
	const char *columns[COLUMNS_MOST];
	size_t n, probability, reasons; /* SIZE_MAX: not there */
};
enum { SCORE, GRADE };

static struct {
	const char *model;
} opt;

static const struct cx_opt options[] = {
    CX_TEXT('m', "model", "FILE", &opt.model, "the model (JSON): rules, bands"),
    CX_END,
};

struct shared {
	struct cx_any model;
	struct layout layout;
	bool explain;
};

struct worker {
	struct cx_any_scorer *scorer;
	const struct layout *layout;
};

static void *
open_worker(void *arg, struct cx_err *err)
{
	const struct shared *shared = arg;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->layout = &shared->layout;
	w->scorer = cx_any_scorer_new(&shared->model, shared->explain, err);
	if (w->scorer)
		return w;
	free(w);
	return NULL;
}

static bool
rate(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	struct cx_score score;
	double probability;

	if (!cx_any_rate(w->scorer, record, &score, &probability, err))
		return false;
	cx_row_number(row, SCORE, score.points);
	if (score.grade.len > 0)
		cx_row_text(row, GRADE, score.grade);
	if (w->layout->probability != SIZE_MAX)
		cx_row_number(row, w->layout->probability, probability);
	if (w->layout->reasons != SIZE_MAX)
		cx_row_either(row, w->layout->reasons, score.reasons_text,
		    score.reasons_json);
	return true;
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
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
add_column(struct layout *l, bool wanted, const char *name)
{
	if (!wanted)
		return SIZE_MAX;
	l->columns[l->n] = name;
	return l->n++;
}

static void
lay_out(struct shared *shared)
{
	struct layout *l = &shared->layout;

	add_column(l, true, "score");
	add_column(l, true, "score_grade");
	l->probability =
	    add_column(l, shared->model.card != NULL, "score_probability");
	l->reasons = add_column(l, shared->explain, "score_reasons");
}

static bool
run_score(struct cx_run *run, struct cx_err *err)
{
	struct shared shared = {.explain = cx_run_explain(run)};
	struct cx_task task = {
	    .kind = CX_TASK_ADD,
	    .columns = shared.layout.columns,
	    .shared = &shared,
	    .open = open_worker,
	    .row = rate,
	    .close = close_worker,
	};
	bool ok;

	if (!opt.model)
		return cx_fail(err, CX_USAGE, "-m FILE is needed: the model");
	if (!cx_any_load(opt.model, cx_run_program(run), &shared.model, err))
		return false;
	lay_out(&shared);
	task.n_columns = shared.layout.n;
	ok = cx_run_rows(run, &task, err);
	cx_any_done(&shared.model);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-score",
    .operands = "[FILE]...",
    .what = "Adds a score, its grade and its reasons to each record.",
    .usage = "cx-score -m prioridad.json mensajes.csv",
    .options = options,
    .adds = true,
    .explains = true,
    .run = run_score,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
