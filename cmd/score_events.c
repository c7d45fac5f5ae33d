/*
 * Scores over a log have the shape of a profile, not of records with columns
 * added: a row is a person, so what is read and what is written are apart.
 */
#include <stdlib.h>

#include "score/log.h"
#include "score_modes.h"

#include "base/banned.h"

static bool
write_people(struct cx_run *run, struct cx_log *log,
    const struct cx_score_rows *rows, struct cx_err *err)
{
	const char **columns = calloc(rows->n + 1, sizeof(*columns));
	struct cx_results *out = NULL;
	bool more = true, ok;

	if (!columns)
		return cx_fail_memory(err);
	columns[0] = cx_score_opt.key;
	for (size_t i = 0; i < rows->n; i++)
		columns[i + 1] = rows->columns[i];
	if (cx_log_begin(log, err))
		out = cx_results_new(run, columns, rows->n + 1, err);
	ok = out != NULL;
	while (ok && more)
		ok = cx_log_next(log, cx_results_row(out), &more, err) &&
		     (!more || cx_results_put(out, err));
	if (out)
		ok = cx_results_finish(out, err) && ok;
	free(columns);
	return ok;
}

static void
say_left_out(struct cx_run *run, struct cx_log_left_out n)
{
	const char *key = cx_score_opt.key, *time = cx_score_opt.time;

	if (n.nobody > 0)
		cx_run_warn(run, "events without %s are not counted: %llu",
		    cx_quote(cx_span(key)).text, n.nobody);
	if (n.undated > 0)
		cx_run_warn(run, "events without %s are not counted: %llu",
		    cx_quote(cx_span(time)).text, n.undated);
	if (n.future > 0)
		cx_run_warn(
		    run, "events after --now are not counted: %llu", n.future);
}

static bool
rate_log(struct cx_run *run, const struct cx_any *model,
    const struct cx_score_rows *rows, struct cx_err *err)
{
	struct cx_log_plan plan = {
	    .model = model->points,
	    .rows = rows,
	    .key = cx_score_want(run, "-k", cx_score_opt.key, err),
	    .time = cx_score_want(run, "--time", cx_score_opt.time, err),
	    .top = cx_score_opt.top,
	};
	struct cx_log *log;
	struct cx_task task;
	bool ok;

	if (plan.key == SIZE_MAX || plan.time == SIZE_MAX)
		return false;
	log = cx_log_new(&plan, err);
	if (!log)
		return false;
	task = cx_log_task(log);
	ok = cx_run_rows(run, &task, err) && write_people(run, log, rows, err);
	if (ok)
		say_left_out(run, cx_log_left_out(log));
	cx_log_free(log);
	return ok;
}

bool
cx_score_events(
    struct cx_run *run, const struct cx_any *model, struct cx_err *err)
{
	struct cx_score_rows rows;
	bool ok;

	if (!cx_score_opt.key || !cx_score_opt.time)
		return cx_fail(err, CX_USAGE,
		    "a model of events needs -k COLUMN and --time COLUMN");
	if (cx_score_opt.evaluate)
		return cx_fail(err, CX_USAGE,
		    "--evaluate is for models of records, this one is of "
		    "events");
	if (!cx_score_rows_init(&rows, model, cx_run_explain(run), err))
		return false;
	ok = rate_log(run, model, &rows, err);
	cx_score_rows_done(&rows);
	return ok;
}
