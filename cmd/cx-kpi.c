/*
 * Indicators by group and period.  What is counted is written as people say
 * it (`share(canal = 'web') where nota >= 8') rather than by one option each:
 * options would have no room for conditions, and rules files and cx-profile
 * take the same text.
 */
#include <stdlib.h>

#include "cli/run.h"
#include "kpi/kpi.h"
#include "kpi/office.h"
#include "kpi/rules.h"
#include "kpi/states.h"

#include "base/banned.h"

enum { LEVEL_PERCENT = 95 };

static struct {
	struct cx_texts groups, metrics;
	const char *rules, *time, *where, *hours, *holidays, *against;
	int every, compare, chart, alert;
	size_t max_empty, year_starts, round_parts, suppress, round;
	double level, fdr;
	bool intervals, tall, totals, fail, partial, merge;
} opt = {.every = -1,
    .compare = CX_COMPARE_NONE,
    .chart = CX_CHART_NONE,
    .alert = CX_ALERT_NONE,
    .max_empty = 100000,
    .round_parts = SIZE_MAX,
    .level = LEVEL_PERCENT};

static const struct cx_opt options[] = {
    CX_LIST_OF('g', "group", "COLUMNS", &opt.groups,
	"a row for each value of them; may be repeated"),
    CX_LIST_OF('m', "metric", "METRIC", &opt.metrics,
	"as 'mean(x) where y > 0'; may be repeated"),
    CX_TEXT('r', "rules", "FILE", &opt.rules,
	"indicators, groups and targets, see cx-kpi(5)"),
    CX_TEXT(0, "time", "COLUMN", &opt.time, "when a record was, for --every"),
    CX_CHOICE(0, "every", "UNIT", &opt.every, cx_period_names,
	"a row each day, week, month, quarter or year"),
    CX_COUNT(0, "year-starts", "MONTH", &opt.year_starts,
	"the first month of a year, 1 to 12"),
    CX_TEXT(0, "where", "EXPR", &opt.where, "take only these records"),
    CX_TEXT(0, "hours", "HOURS", &opt.hours,
	"working hours, as 'mon-fri 09:00-14:00,16:00-19:00'"),
    CX_TEXT(0, "holidays", "FILE", &opt.holidays,
	"days without work, a line each with a date"),
    CX_FLAG(0, "totals", &opt.totals, "rows over all values of a group too"),
    CX_FLAG(0, "intervals", &opt.intervals,
	"columns _low, _high and _n of each metric"),
    CX_REAL(0, "level", "PERCENT", &opt.level, "how sure intervals are"),
    CX_CHOICE(0, "compare", NULL, &opt.compare, cx_compare_names,
	"with the period before, or a year before"),
    CX_CHOICE(0, "spc", NULL, &opt.chart, cx_chart_names,
	"limits and signals of a control chart"),
    CX_CHOICE(0, "alert", NULL, &opt.alert, cx_alert_names,
	"early warning on counts"),
    CX_REAL(0, "fdr", "SHARE", &opt.fdr,
	"of all alerts in a period at most so many by chance"),
    CX_FLAG(0, "fail-on-alert", &opt.fail,
	"exit 1 where the last period has an alert"),
    CX_COUNT(0, "suppress", "COUNT", &opt.suppress,
	"hide numbers of fewer people, and what tells them"),
    CX_COUNT(0, "round", "STEP", &opt.round, "counts to multiples of it"),
    CX_TEXT(0, "against", "FILE", &opt.against,
	"what was published before, for --suppress"),
    CX_FLAG(0, "long", &opt.tall, "a row for each metric"),
    CX_FLAG(0, "partial", &opt.partial, "write states for --merge (NDJSON)"),
    CX_FLAG(0, "merge", &opt.merge, "read states, write the result"),
    CX_COUNT(0, "round-parts", "DECIMALS", &opt.round_parts,
	"net() rounds each share first"),
    CX_COUNT(0, "max-empty", "COUNT", &opt.max_empty,
	"most rows for periods without records"),
    CX_END,
};

/* What a run is made from. */
struct work {
	struct cx_json_doc *doc; /* NULL: no rules file */
	struct cx_kpi_rules rules;
	struct cx_indicators *indicators;
	struct cx_target *targets;
	struct cx_calendar *office;
	struct cx_kpi_plan plan;
	struct cx_kpi *kpi;
};

static bool
check_options(struct cx_err *err)
{
	enum { DECIMALS_MOST = 15, MONTHS = 12 };

	if (opt.metrics.n == 0 && !opt.rules)
		return cx_fail(err, CX_USAGE, "-m METRIC is needed");
	if ((opt.compare >= 0 || opt.chart >= 0 || opt.alert >= 0) &&
	    opt.every < 0 && !opt.rules)
		return cx_fail(err, CX_USAGE,
		    "--compare, --spc and --alert need --time and --every");
	if (opt.alert == CX_ALERT_SPC && opt.chart < 0)
		opt.chart = CX_CHART_XMR;
	if (opt.against && opt.suppress == 0)
		return cx_fail(err, CX_USAGE, "--against needs --suppress");
	if (opt.year_starts > MONTHS)
		return cx_fail(
		    err, CX_USAGE, "--year-starts: a month, 1 to 12");
	if (!(opt.level > 0 && opt.level < 100))
		return cx_fail(
		    err, CX_USAGE, "--level: above 0 and below 100, as 95");
	return opt.round_parts == SIZE_MAX ||
	       opt.round_parts <= DECIMALS_MOST ||
	       cx_fail(err, CX_USAGE, "--round-parts: at most 15");
}

static bool
read_rules(struct work *w, struct cx_err *err)
{
	if (!opt.rules)
		return true;
	w->doc = cx_json_load(opt.rules, err);
	return w->doc &&
	       cx_kpi_rules_read(&w->rules, cx_json_root(w->doc), err);
}

static bool
read_metrics(struct work *w, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "-m"};
	const struct cx_span none = {NULL, 0};
	size_t n = opt.metrics.n + (w->doc ? cx_json_count(w->rules.kpis) : 0);

	w->targets = calloc(n + 1, sizeof(*w->targets));
	if (!w->targets)
		return cx_fail_memory(err);
	w->plan.targets = w->targets;
	if (w->doc &&
	    !cx_kpi_rules_add(&w->rules, w->indicators, w->targets, err))
		return false;
	for (size_t i = 0; i < opt.metrics.n; i++)
		if (!cx_indicators_add(w->indicators, none,
			cx_span(opt.metrics.at[i]), &origin, err))
			return false;
	return true;
}

/* The unit of --every, else of the rules file; -1: none. */
static bool
read_every(const struct cx_kpi_rules *r, int *unit, struct cx_err *err)
{
	*unit = opt.every;
	if (*unit >= 0 || !r->every.at)
		return true;
	for (*unit = 0; cx_period_names[*unit]; ++*unit)
		if (cx_span_eq(r->every, cx_span(cx_period_names[*unit])))
			return true;
	return cx_fail(err, CX_CONFIG,
	    "%s: \"every\" is day, week, month, quarter or year", opt.rules);
}

static bool
read_time(struct work *w, struct cx_schema *schema, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "--time"};
	struct cx_span column = w->rules.time;
	struct cx_err where = {0};
	int unit;

	if (opt.time)
		column = cx_span(opt.time);
	w->plan.time = SIZE_MAX;
	if (!read_every(&w->rules, &unit, err))
		return false;
	if (!column.at != (unit < 0))
		return cx_fail(err, CX_USAGE,
		    column.at ? "--time needs --every=month or another period"
			      : "--every needs --time=COLUMN");
	if (!column.at)
		return true;
	cx_origin_where(&origin, 0, &where);
	where.code = CX_USAGE;
	w->plan.periods.unit = (enum cx_period_unit)unit;
	w->plan.periods.year_starts = (int)opt.year_starts;
	w->plan.time = cx_schema_want(schema, column, &where);
	return w->plan.time != SIZE_MAX || cx_fail_memory(err);
}

static bool
read_where(struct work *w, struct cx_program *program, struct cx_err *err)
{
	struct cx_origin where = {.option = "--where"};
	struct cx_span text = w->rules.where;

	if (opt.where)
		text = cx_span(opt.where);
	else
		where.node = w->rules.where_node;
	if (!text.at)
		return true;
	w->plan.where = cx_expr_new(program, text, CX_BOOL, &where, err);
	return w->plan.where != NULL;
}

static bool
read_groups(struct work *w, struct cx_schema *schema, struct cx_err *err)
{
	const struct cx_origin group = {.option = "-g"};

	if (opt.groups.n == 0 && w->doc)
		return cx_kpi_rules_groups(
		    &w->rules, &w->plan.groups, schema, err);
	for (size_t i = 0; i < opt.groups.n; i++)
		if (!cx_slots_add(&w->plan.groups, schema,
			cx_span(opt.groups.at[i]), &group, err))
			return false;
	return true;
}

/* Whether results need intervals, shown or not. */
static bool
needs_intervals(const struct work *w)
{
	for (size_t i = 0; i < (w->doc ? cx_json_count(w->rules.kpis) : 0); i++)
		if (cx_json_get(cx_json_item(w->rules.kpis, i), "target"))
			return true;
	return opt.intervals || opt.tall || opt.compare >= 0 ||
	       opt.chart > CX_CHART_XMR || opt.suppress > 0;
}

static bool
read_office(struct cx_run *run, struct work *w, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(cx_run_program(run));

	if (!opt.hours && !opt.holidays)
		return true;
	w->office = cx_office_new(world->dates, opt.hours, opt.holidays, err);
	cx_run_calendar(run, w->office);
	return w->office != NULL;
}

static bool
read_plan(struct cx_run *run, struct work *w, struct cx_err *err)
{
	struct cx_program *program = cx_run_program(run);
	struct cx_schema *schema = cx_program_schema(program);
	struct cx_indicators_how how = {.level = opt.level / 100,
	    .round_parts =
		opt.round_parts == SIZE_MAX ? -1 : (int)opt.round_parts};

	if (!check_options(err) || !read_rules(w, err) ||
	    !read_office(run, w, err) || !read_time(w, schema, err))
		return false;
	how.intervals = needs_intervals(w);
	w->indicators = cx_indicators_new(program, &how, w->plan.time);
	if (!w->indicators)
		return cx_fail_memory(err);
	w->plan.program = program;
	w->plan.indicators = w->indicators;
	w->plan.max_empty = opt.max_empty;
	w->plan.totals = opt.totals;
	w->plan.intervals = opt.intervals;
	w->plan.tall = opt.tall;
	w->plan.compare = (enum cx_compare)opt.compare;
	w->plan.chart = (enum cx_chart_kind)opt.chart;
	w->plan.alert = (enum cx_alert)opt.alert;
	w->plan.fdr = opt.fdr;
	w->plan.suppress = opt.suppress;
	w->plan.round = opt.round;
	w->plan.against = opt.against;
	return read_metrics(w, err) &&
	       (opt.suppress == 0 ||
		   cx_indicators_count_records(w->indicators, err)) &&
	       read_groups(w, schema, err) && read_where(w, program, err);
}

static bool
write_results(struct cx_run *run, struct cx_kpi *k, struct cx_err *err)
{
	size_t n;
	const char *const *columns;
	struct cx_results *r;
	bool more = true, ok;

	if (!cx_kpi_begin(k, err))
		return false;
	columns = cx_kpi_columns(k, &n);
	r = cx_results_new(run, columns, n, err);
	if (!r)
		return false;
	do
		ok = cx_kpi_next(k, cx_results_row(r), &more, err) &&
		     (!more || cx_results_put(r, err));
	while (ok && more);
	return cx_results_finish(r, err) && ok;
}

static bool
write_states(struct cx_run *run, struct cx_kpi *k, struct cx_err *err)
{
	enum { FLUSH_BYTES = 256 * 1024 };
	struct cx_buf out = {0};
	bool more = true, ok = true;

	while (ok && more) {
		ok = cx_kpi_put_state(k, &out, &more, err);
		if (ok && (!more || out.len > FLUSH_BYTES)) {
			ok = cx_run_print(run, cx_buf_span(&out), err);
			out.len = 0;
		}
	}
	cx_buf_done(&out);
	return ok;
}

static bool
read_states(struct cx_run *run, struct cx_kpi *k, struct cx_err *err)
{
	static const char *const stdin_only[] = {"-"};
	struct cx_config config = *cx_run_config(run);
	size_t n;
	const char *const *paths = cx_run_operands(run, &n);
	struct cx_schema *schema = cx_schema_new();
	bool ok = schema || cx_fail_memory(err);

	config.input = CX_NDJSON;
	if (n == 0) {
		paths = stdin_only;
		n = 1;
	}
	for (size_t i = 0; ok && i < n; i++) {
		struct cx_reader *r =
		    cx_reader_open(paths[i], &config, schema, err);

		ok = r && (i + 1 < n || cx_run_sandbox(run, err)) &&
		     cx_kpi_get_states(k, r, i, err);
		cx_reader_close(r);
	}
	cx_schema_free(schema);
	return ok;
}

static bool
run_all(struct cx_run *run, struct cx_kpi *k, struct cx_err *err)
{
	struct cx_task task = cx_kpi_task(k);

	if (opt.merge ? !read_states(run, k, err)
		      : !cx_run_rows(run, &task, err))
		return false;
	return opt.partial ? write_states(run, k, err)
			   : write_results(run, k, err);
}

/* What is not in the numbers, for -v. */
static void
say_left_out(struct cx_run *run, const struct work *w)
{
	if (cx_kpi_unknown(w->kpi) > 0)
		cx_run_say(run, "--where: records left out, unknown: %llu",
		    (unsigned long long)cx_kpi_unknown(w->kpi));
	for (size_t i = 0; i < cx_indicators_count(w->indicators); i++)
		if (cx_kpi_left_out(w->kpi, i) > 0)
			cx_run_say(run,
			    "%s: records left out, missing or unknown: %llu",
			    cx_quote(cx_indicators_name(w->indicators, i)).text,
			    (unsigned long long)cx_kpi_left_out(w->kpi, i));
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	struct work w = {0};
	bool ok = false;

	if (!read_plan(run, &w, err))
		goto done;
	w.kpi = cx_kpi_new(&w.plan, err);
	if (!w.kpi)
		goto done;
	ok = run_all(run, w.kpi, err);
	if (ok && opt.fail && cx_kpi_alerts(w.kpi) > 0)
		cx_run_failed_check(run);
	if (ok && cx_run_verbose(run) > 0)
		say_left_out(run, &w);
done:
	cx_kpi_free(w.kpi);
	cx_indicators_free(w.indicators);
	cx_slots_done(&w.plan.groups);
	free(w.targets);
	cx_json_free(w.doc);
	cx_calendar_free(w.office);
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
