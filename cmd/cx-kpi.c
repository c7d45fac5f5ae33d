/*
 * Indicators by group and period.  What is counted is written as people say
 * it (`share(canal = 'web') where nota >= 8') rather than by one option each:
 * options would have no room for conditions, and rules files and cx-profile
 * take the same text.
 */
#include "cli/run.h"
#include "kpi/kpi.h"
#include "kpi/question.h"
#include "kpi/states.h"

#include "base/banned.h"

enum { LEVEL_PERCENT = 95 };

static struct cx_question opt = {.every = -1,
    .compare = CX_COMPARE_NONE,
    .chart = CX_CHART_NONE,
    .alert = CX_ALERT_NONE,
    .max_empty = 100000,
    .memory = (size_t)1 << 30,
    .round_parts = SIZE_MAX,
    .level = LEVEL_PERCENT};
static struct cx_texts groups, metrics;
static bool fail_on_alert, partial, merge;

static const struct cx_opt options[] = {
    CX_LIST_OF('g', "group", "COLUMNS", &groups,
	"a row for each value of them; may be repeated"),
    CX_LIST_OF('m', "metric", "METRIC", &metrics,
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
	"of all alerts in a period so many by chance"),
    CX_FLAG(0, "fail-on-alert", &fail_on_alert,
	"exit 1 where the last period has an alert"),
    CX_FLAG(0, "funnel-limits", &opt.league,
	"limits of what groups of their size have by chance"),
    CX_COUNT(
	0, "min-n", "COUNT", &opt.min_n, "leave out results of fewer values"),
    CX_COUNT(0, "suppress", "COUNT", &opt.suppress,
	"hide numbers of fewer people, and what tells them"),
    CX_COUNT(0, "round", "STEP", &opt.round, "counts to multiples of it"),
    CX_TEXT(0, "against", "FILE", &opt.against,
	"what was published before, for --suppress"),
    CX_FLAG(0, "long", &opt.tall, "a row for each metric"),
    CX_FLAG(0, "partial", &partial, "write states for --merge (NDJSON)"),
    CX_FLAG(0, "merge", &merge, "read states, write the result"),
    CX_COUNT(0, "round-parts", "DECIMALS", &opt.round_parts,
	"net() rounds each share first"),
    CX_COUNT(0, "max-empty", "COUNT", &opt.max_empty,
	"most rows for periods without records"),
    CX_SIZE(0, "memory", "SIZE", &opt.memory,
	"values for exact quantiles; beyond, to 0.8 %"),
    CX_END,
};

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
	return ok && cx_kpi_states_whole(k, err);
}

static bool
run_all(struct cx_run *run, struct cx_kpi *k, struct cx_err *err)
{
	struct cx_task task = cx_kpi_task(k);

	if (merge ? !read_states(run, k, err) : !cx_run_rows(run, &task, err))
		return false;
	return partial ? write_states(run, k, err) : write_results(run, k, err);
}

/* What is not in the numbers, for -v. */
static void
say_left_out(
    struct cx_run *run, const struct cx_asked *w, const struct cx_kpi *k)
{
	if (cx_kpi_unknown(k) > 0)
		cx_run_say(run, "--where: records left out, unknown: %llu",
		    (unsigned long long)cx_kpi_unknown(k));
	for (size_t i = 0; i < cx_indicators_count(w->indicators); i++)
		if (cx_kpi_left_out(k, i) > 0 &&
		    cx_indicators_result(w->indicators, i) == 0)
			cx_run_say(run,
			    "%s: records left out, missing or unknown: %llu",
			    cx_quote(cx_indicators_name(w->indicators, i)).text,
			    (unsigned long long)cx_kpi_left_out(k, i));
}

/* Where limits are too narrow. */
static void
warn_dispersion(
    struct cx_run *run, const struct cx_asked *w, const struct cx_kpi *k)
{
	for (size_t i = 0; i < cx_indicators_count(w->indicators); i++)
		if (cx_kpi_dispersion(k, i) > 0)
			cx_run_warn(run,
			    "%s: groups differ %.1f times as much as by "
			    "chance (overdispersion): one outside the limits "
			    "may be no exception",
			    cx_quote(cx_indicators_name(w->indicators, i)).text,
			    cx_kpi_dispersion(k, i));
}

/* A step that is misspelt looks like one that nobody gets to. */
static void
warn_steps(struct cx_run *run, const struct cx_asked *w, const struct cx_kpi *k)
{
	for (size_t i = 0; i < cx_indicators_count(w->indicators); i++)
		for (size_t s = 0; s < cx_indicators_steps(w->indicators); s++)
			if (cx_indicators_result(w->indicators, i) == 0 &&
			    cx_kpi_unmet(k, i, s))
				cx_run_warn(run, "%s: no record is at step %s",
				    cx_quote(
					cx_indicators_name(w->indicators, i))
					.text,
				    cx_quote(
					cx_indicators_step(w->indicators, s))
					.text);
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	struct cx_asked asked = {0};
	struct cx_kpi *k = NULL;
	bool ok;

	opt.groups = groups.at;
	opt.n_groups = groups.n;
	opt.metrics = metrics.at;
	opt.n_metrics = metrics.n;
	opt.states = partial || merge;
	if (fail_on_alert && opt.alert == CX_ALERT_NONE)
		return cx_fail(err, CX_USAGE, "--fail-on-alert needs --alert");
	ok = cx_question_read(&opt, cx_run_program(run), &asked, err);
	if (ok) {
		cx_run_calendar(run, asked.office);
		k = cx_kpi_new(&asked.plan, err);
	}
	ok = k && run_all(run, k, err);
	if (ok && fail_on_alert && cx_kpi_alerts(k) > 0)
		cx_run_failed_check(run);
	if (ok && !partial) {
		warn_dispersion(run, &asked, k);
		warn_steps(run, &asked, k);
	}
	if (ok && cx_kpi_near(k))
		cx_run_warn(run,
		    "too many values for exact quantiles: they are within "
		    "0.8 %%; --memory=SIZE takes more, 8 bytes each");
	if (ok && cx_run_verbose(run) > 0)
		say_left_out(run, &asked, k);
	cx_kpi_free(k);
	cx_asked_done(&asked);
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
