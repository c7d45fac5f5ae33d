/*
 * Indicators by group and period.  What is counted is written as people say
 * it (`share(canal = 'web') where nota >= 8') rather than by one option each:
 * options would have no room for conditions, and rules files and cx-profile
 * take the same text.
 */
#include <stdlib.h>

#include "cli/run.h"
#include "kpi/kpi.h"

#include "base/banned.h"

static struct {
	struct cx_texts groups, metrics;
	const char *time, *where;
	int every;
	size_t max_empty;
} opt = {.every = -1, .max_empty = 100000};

static const struct cx_opt options[] = {
    CX_LIST_OF('g', "group", "COLUMNS", &opt.groups,
	"a row for each value of them; may be repeated"),
    CX_LIST_OF('m', "metric", "METRIC", &opt.metrics,
	"as 'mean(x) where y > 0'; may be repeated"),
    CX_TEXT(0, "time", "COLUMN", &opt.time, "when a record was, for --every"),
    CX_CHOICE(0, "every", "UNIT", &opt.every, cx_period_names,
	"a row each day, week, month, quarter or year"),
    CX_TEXT(0, "where", "EXPR", &opt.where, "take only these records"),
    CX_COUNT(0, "max-empty", "COUNT", &opt.max_empty,
	"most rows for periods without records"),
    CX_END,
};

static bool
read_metrics(struct cx_metrics *m, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "-m"};

	if (opt.metrics.n == 0)
		return cx_fail(err, CX_USAGE, "-m METRIC is needed");
	for (size_t i = 0; i < opt.metrics.n; i++)
		if (!cx_metrics_add(
			m, cx_span(opt.metrics.at[i]), &origin, err))
			return false;
	return true;
}

static bool
read_time(
    struct cx_schema *schema, struct cx_kpi_plan *plan, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "--time"};
	struct cx_err where = {0};

	plan->time = SIZE_MAX;
	if (!opt.time != (opt.every < 0))
		return cx_fail(err, CX_USAGE,
		    opt.time ? "--time needs --every=month or another period"
			     : "--every needs --time=COLUMN");
	if (!opt.time)
		return true;
	cx_origin_where(&origin, 0, &where);
	where.code = CX_USAGE;
	plan->unit = (enum cx_period_unit)opt.every;
	plan->time = cx_schema_want(schema, cx_span(opt.time), &where);
	return plan->time != SIZE_MAX || cx_fail_memory(err);
}

/* Reads what options say, but the metrics. */
static bool
read_plan(struct cx_run *run, struct cx_kpi_plan *plan, struct cx_err *err)
{
	const struct cx_origin group = {.option = "-g"};
	const struct cx_origin where = {.option = "--where"};
	struct cx_program *program = cx_run_program(run);
	struct cx_schema *schema = cx_program_schema(program);

	plan->program = program;
	plan->max_empty = opt.max_empty;
	for (size_t i = 0; i < opt.groups.n; i++)
		if (!cx_slots_add(&plan->groups, schema,
			cx_span(opt.groups.at[i]), &group, err))
			return false;
	if (opt.where) {
		plan->where = cx_expr_new(
		    program, cx_span(opt.where), CX_BOOL, &where, err);
		if (!plan->where)
			return false;
	}
	return read_time(schema, plan, err);
}

static bool
write_results(struct cx_run *run, struct cx_kpi *k, struct cx_err *err)
{
	size_t n;
	const char *const *columns = cx_kpi_columns(k, &n);
	struct cx_results *r;
	bool more = true, ok;

	if (!cx_kpi_begin(k, err))
		return false;
	r = cx_results_new(run, columns, n, err);
	if (!r)
		return false;
	do
		ok = cx_kpi_next(k, cx_results_row(r), &more, err) &&
		     (!more || cx_results_put(r, err));
	while (ok && more);
	return cx_results_finish(r, err) && ok;
}

/* What is not in the numbers, for -v. */
static void
say_left_out(
    struct cx_run *run, const struct cx_kpi *k, const struct cx_metrics *m)
{
	if (cx_kpi_unknown(k) > 0)
		cx_run_say(run, "--where: records left out, unknown: %llu",
		    (unsigned long long)cx_kpi_unknown(k));
	for (size_t i = 0; i < cx_metrics_count(m); i++)
		if (cx_kpi_left_out(k, i) > 0)
			cx_run_say(run,
			    "%s: records left out, missing or unknown: %llu",
			    cx_quote(cx_metrics_name(m, i)).text,
			    (unsigned long long)cx_kpi_left_out(k, i));
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	struct cx_kpi_plan plan = {0};
	struct cx_metrics *m = cx_metrics_new(cx_run_program(run), NULL);
	struct cx_kpi *k = NULL;
	struct cx_task task;
	bool ok = false;

	if (!m) {
		cx_fail_memory(err);
		goto done;
	}
	if (!read_plan(run, &plan, err))
		goto done;
	cx_metrics_time(m, plan.time);
	if (!read_metrics(m, err))
		goto done;
	plan.metrics = m;
	k = cx_kpi_new(&plan, err);
	if (!k)
		goto done;
	task = cx_kpi_task(k);
	ok = cx_run_rows(run, &task, err) && write_results(run, k, err);
	if (ok && cx_run_verbose(run) > 0)
		say_left_out(run, k, m);
done:
	cx_kpi_free(k);
	cx_metrics_free(m);
	cx_slots_done(&plan.groups);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-kpi",
    .operands = "[FILE]...",
    .what = "service indicators by group and period",
    .usage = "cx-kpi -g canal -m 'count()' -m 'mean(nota)' mensajes.csv",
    .options = options,
    .run = run,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
