/*
 * Three jobs in one program, since they are one case: the model that --train
 * writes is what the others read, and all agree on what a row is.
 */
#include <math.h>
#include <stdlib.h>

#include "cli/run.h"
#include "cli/tool.h"
#include "score/any.h"
#include "score/evaluate.h"
#include "score/rows.h"

#include "base/banned.h"

static struct {
	const char *model;
	const char *evaluate, *positive;
	struct cx_texts by, fail_if;
	size_t min_group;
	double threshold;
} opt = {.min_group = 10, .threshold = NAN};

static const struct cx_opt options[] = {
    CX_TEXT('m', "model", "FILE", &opt.model,
	"the model (JSON); the one that --train writes"),
    CX_TEXT(0, "evaluate", "COLUMN", &opt.evaluate,
	"measure the model against what came, in COLUMN"),
    CX_TEXT(0, "positive", "VALUE", &opt.positive,
	"the value of COLUMN that the model is about"),
    CX_LIST_OF(0, "by", "COLUMNS", &opt.by,
	"measure each group too, and gaps; may be repeated"),
    CX_COUNT(0, "min-group", "COUNT", &opt.min_group,
	"groups of fewer records are not shown"),
    CX_REAL(0, "threshold", "SCORE", &opt.threshold,
	"scores from here on are selected"),
    CX_LIST_OF(0, "fail-if", "EXPR", &opt.fail_if,
	"exit 1 if it is true, as in 'auc < 0.7'; may be repeated"),
    CX_END,
};

/* The slot of a column that an option names; SIZE_MAX: no memory. */
static size_t
want(struct cx_run *run, const char *option, const char *column,
    struct cx_err *err)
{
	const struct cx_origin origin = {.option = option};
	struct cx_err where = {0};
	size_t slot;

	cx_origin_where(&origin, 0, &where);
	where.code = CX_USAGE;
	slot = cx_schema_want(
	    cx_program_schema(cx_run_program(run)), cx_span(column), &where);
	if (slot == SIZE_MAX)
		cx_fail_memory(err);
	return slot;
}

static bool
write_measures(struct cx_run *run, const struct cx_measure *at, size_t n,
    struct cx_err *err)
{
	static const char *const columns[] = {
	    "group", "metric", "value", "low", "high", "n"};
	struct cx_results *r =
	    cx_results_new(run, columns, countof(columns), err);
	struct cx_row *row;
	bool ok = r != NULL;

	for (size_t i = 0; ok && i < n; i++) {
		row = cx_results_row(r);
		cx_row_text(row, 0, at[i].group);
		cx_row_text(row, 1, at[i].metric);
		cx_row_number(row, 2, at[i].is.value);
		cx_row_number(row, 3, at[i].is.low);
		cx_row_number(row, 4, at[i].is.high);
		if (at[i].n > 0)
			cx_row_int(row, 5, (int64_t)at[i].n);
		ok = cx_results_put(r, err);
	}
	return r && cx_results_finish(r, err) && ok;
}

static bool
run_checks(struct cx_run *run, struct cx_check **checks,
    const struct cx_measure *at, size_t n, struct cx_err *err)
{
	bool fails;

	for (size_t i = 0; i < opt.fail_if.n; i++) {
		if (!cx_check_run(checks[i], at, n, &fails, err))
			return false;
		if (!fails)
			continue;
		cx_run_failed_check(run);
		cx_run_warn(run, "--fail-if: %s", opt.fail_if.at[i]);
	}
	return true;
}

static void
warn_evaluation(struct cx_run *run, const struct cx_evaluation *e)
{
	size_t n;
	const struct cx_measure *at = cx_evaluation_measures(e, &n);

	if (cx_evaluation_left_out(e) > 0)
		cx_run_warn(run, "%s: %llu records without it are left out",
		    opt.evaluate,
		    (unsigned long long)cx_evaluation_left_out(e));
	for (size_t i = 0; i < n && i < 2; i++)
		if (cx_span_eq(at[i].metric, CX_SPAN("positives")) &&
		    at[i].n > 0 &&
		    (at[i].is.value <= 0 || at[i].is.value >= (double)at[i].n))
			cx_run_warn(run,
			    "%s: %s record has the value of --positive",
			    opt.evaluate, at[i].is.value > 0 ? "each" : "no");
}

static bool
evaluate(struct cx_run *run, struct cx_evaluate_plan *plan,
    struct cx_check **checks, struct cx_err *err)
{
	struct cx_evaluation *e = cx_evaluation_new(plan, err);
	const struct cx_measure *at;
	struct cx_task task;
	size_t n;
	bool ok = false;

	if (!e)
		return false;
	task = cx_evaluation_task(e);
	if (cx_run_rows(run, &task, err) && cx_evaluation_finish(e, err)) {
		warn_evaluation(run, e);
		at = cx_evaluation_measures(e, &n);
		ok = write_measures(run, at, n, err) &&
		     run_checks(run, checks, at, n, err);
	}
	cx_evaluation_free(e);
	return ok;
}

static bool
read_plan(struct cx_run *run, struct cx_evaluate_plan *plan, struct cx_err *err)
{
	const struct cx_origin by = {.option = "--by"};
	struct cx_schema *schema = cx_program_schema(plan->program);

	if (!opt.positive)
		return cx_fail(err, CX_USAGE, "--positive=VALUE is needed");
	plan->positive = cx_span(opt.positive);
	plan->min_group = opt.min_group;
	plan->threshold = opt.threshold;
	plan->target = want(run, "--evaluate", opt.evaluate, err);
	if (plan->target == SIZE_MAX)
		return false;
	for (size_t i = 0; i < opt.by.n; i++)
		if (!cx_slots_add(
			&plan->by, schema, cx_span(opt.by.at[i]), &by, err))
			return false;
	return true;
}

static bool
run_evaluate(struct cx_run *run, const struct cx_any *model, struct cx_err *err)
{
	struct cx_evaluate_plan plan = {
	    .model = model, .program = cx_run_program(run)};
	struct cx_check **checks =
	    calloc(opt.fail_if.n + 1, sizeof(struct cx_check *));
	bool ok = checks || cx_fail_memory(err);

	ok = ok && read_plan(run, &plan, err);
	for (size_t i = 0; ok && i < opt.fail_if.n; i++) {
		checks[i] = cx_check_new(opt.fail_if.at[i], &plan, err);
		ok = checks[i] != NULL;
	}
	ok = ok && evaluate(run, &plan, checks, err);
	for (size_t i = 0; checks && i < opt.fail_if.n; i++)
		cx_check_free(checks[i]);
	free(checks);
	cx_slots_done(&plan.by);
	return ok;
}

static bool
run_rate(struct cx_run *run, const struct cx_any *model, struct cx_err *err)
{
	struct cx_score_rows rows;
	struct cx_task task;

	cx_score_rows_init(&rows, model, cx_run_explain(run));
	task = cx_score_rows_task(&rows);
	return cx_run_rows(run, &task, err);
}

static bool
run_score(struct cx_run *run, struct cx_err *err)
{
	struct cx_any model;
	bool ok;

	if (!opt.model)
		return cx_fail(err, CX_USAGE, "-m FILE is needed: the model");
	if (!cx_any_load(opt.model, cx_run_program(run), &model, err))
		return false;
	ok = opt.evaluate ? run_evaluate(run, &model, err)
			  : run_rate(run, &model, err);
	cx_any_done(&model);
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
