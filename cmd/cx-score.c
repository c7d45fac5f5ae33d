/*
 * score_grade is there also where the model has no bands: the columns of a
 * pipeline must not change when a model does.
 */
#include "base/json.h"
#include "cli/run.h"
#include "cli/tool.h"
#include "score/model.h"
#include "score/scorer.h"

#include "base/banned.h"

enum { SCORE, GRADE, REASONS };

static const char *const columns[] = {
    [SCORE] = "score",
    [GRADE] = "score_grade",
    [REASONS] = "score_reasons", /* with --explain */
};

static struct {
	const char *model;
} opt;

static const struct cx_opt options[] = {
    CX_TEXT('m', "model", "FILE", &opt.model, "the model (JSON): rules, bands"),
    CX_END,
};

struct shared {
	const struct cx_model *model;
	bool explain;
};

static void *
open_worker(void *arg, struct cx_err *err)
{
	const struct shared *shared = arg;

	return cx_scorer_new(shared->model, shared->explain, err);
}

static bool
rate(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct cx_score score;

	if (!cx_scorer_rate(worker, record, &score, err))
		return false;
	cx_row_number(row, SCORE, score.points);
	if (score.grade.len > 0)
		cx_row_text(row, GRADE, score.grade);
	if (score.reasons_json.len > 0)
		cx_row_either(
		    row, REASONS, score.reasons_text, score.reasons_json);
	return true;
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	(void)shared;
	(void)ok;
	(void)err;
	cx_scorer_free(worker);
	return true;
}

static bool
rate_all(struct cx_run *run, struct cx_model *model, struct cx_err *err)
{
	struct shared shared = {model, cx_run_explain(run)};
	struct cx_task task = {
	    .kind = CX_TASK_ADD,
	    .columns = columns,
	    .n_columns = shared.explain ? countof(columns) : REASONS,
	    .shared = &shared,
	    .open = open_worker,
	    .row = rate,
	    .close = close_worker,
	};

	return cx_run_rows(run, &task, err);
}

static bool
run_score(struct cx_run *run, struct cx_err *err)
{
	struct cx_json_doc *doc;
	struct cx_model *model = NULL;
	bool ok = false;

	if (!opt.model)
		return cx_fail(err, CX_USAGE, "-m FILE is needed: the model");
	doc = cx_json_load(opt.model, err);
	if (doc)
		model =
		    cx_model_new(cx_json_root(doc), cx_run_program(run), err);
	cx_json_free(doc);
	if (model)
		ok = rate_all(run, model, err);
	cx_model_free(model);
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
