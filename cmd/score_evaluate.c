/*
 * Results are a long table, a measure a row, and not a report: it is filtered
 * and drawn by the same tools as any other.
 */
#include "score_modes.h"

#include <stdlib.h>

#include "score/evaluate.h"

#include "base/banned.h"

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

	for (size_t i = 0; i < cx_score_opt.fail_if.n; i++) {
		if (!cx_check_run(checks[i], at, n, &fails, err))
			return false;
		if (!fails)
			continue;
		cx_run_failed_check(run);
		cx_run_warn(run, "--fail-if: %s", cx_score_opt.fail_if.at[i]);
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
		    cx_score_opt.evaluate,
		    (unsigned long long)cx_evaluation_left_out(e));
	for (size_t i = 0; i < n && i < 2; i++)
		if (cx_span_eq(at[i].metric, CX_SPAN("positives")) &&
		    at[i].n > 0 &&
		    (at[i].is.value <= 0 || at[i].is.value >= (double)at[i].n))
			cx_run_warn(run,
			    "%s: %s record has the value of --positive",
			    cx_score_opt.evaluate,
			    at[i].is.value > 0 ? "each" : "no");
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

	if (!cx_score_opt.positive)
		return cx_fail(err, CX_USAGE, "--positive=VALUE is needed");
	plan->positive = cx_span(cx_score_opt.positive);
	plan->min_group = cx_score_opt.min_group;
	plan->threshold = cx_score_opt.threshold;
	plan->target =
	    cx_score_want(run, "--evaluate", cx_score_opt.evaluate, err);
	if (plan->target == SIZE_MAX)
		return false;
	for (size_t i = 0; i < cx_score_opt.by.n; i++)
		if (!cx_slots_add(&plan->by, schema,
			cx_span(cx_score_opt.by.at[i]), &by, err))
			return false;
	return true;
}

bool
cx_score_evaluate(
    struct cx_run *run, const struct cx_any *model, struct cx_err *err)
{
	struct cx_evaluate_plan plan = {
	    .model = model, .program = cx_run_program(run)};
	struct cx_check **checks =
	    calloc(cx_score_opt.fail_if.n + 1, sizeof(struct cx_check *));
	bool ok = checks || cx_fail_memory(err);

	ok = ok && read_plan(run, &plan, err);
	for (size_t i = 0; ok && i < cx_score_opt.fail_if.n; i++) {
		checks[i] =
		    cx_check_new(cx_score_opt.fail_if.at[i], &plan, err);
		ok = checks[i] != NULL;
	}
	ok = ok && evaluate(run, &plan, checks, err);
	for (size_t i = 0; checks && i < cx_score_opt.fail_if.n; i++)
		cx_check_free(checks[i]);
	free(checks);
	cx_slots_done(&plan.by);
	return ok;
}
