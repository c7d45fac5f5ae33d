/*
 * One row for each person from all that happened to them.  Metrics are those
 * of cx-kpi, so that what is learned for one serves the other; what is here is
 * the key, the clock, people without events, and states of shards.
 */
#include "base/json.h"
#include "cli/run.h"
#include "profile/merge.h"
#include "profile/profile.h"
#include "record/reader.h"

#include "base/banned.h"

static struct {
	const char *key, *time, *rules, *where, *population, *population_key;
	struct cx_texts metrics;
	bool partial, merge;
} opt;

static const struct cx_opt options[] = {
    CX_TEXT('k', "key", "COLUMN", &opt.key, "a row for each value of it"),
    CX_TEXT(0, "time", "COLUMN", &opt.time, "when an event was"),
    CX_LIST_OF('m', "metric", "METRIC", &opt.metrics,
	"what to compute, as in 'last(canal)'; may be repeated"),
    CX_TEXT('r', "rules", "FILE", &opt.rules, "metrics (JSON), before -m"),
    CX_TEXT(0, "where", "EXPR", &opt.where, "take only these events"),
    CX_TEXT(0, "population", "FILE", &opt.population,
	"people who are rows even without events"),
    CX_TEXT(0, "population-key", "COLUMN", &opt.population_key,
	"their key there [that of -k]"),
    CX_FLAG(0, "partial", &opt.partial, "write states for --merge (NDJSON)"),
    CX_FLAG(0, "merge", &opt.merge, "read states, write the result"),
    CX_END,
};

static bool
check_options(struct cx_err *err)
{
	if (opt.partial && opt.population)
		return cx_fail(err, CX_USAGE,
		    "--population is for the end: give it with --merge");
	if (opt.merge &&
	    (opt.key || opt.time || opt.metrics.n || opt.rules || opt.where))
		return cx_fail(err, CX_USAGE,
		    "--merge: -k, --time, -m, -r and --where are for "
		    "--partial");
	if (!opt.merge && !opt.key)
		return cx_fail(err, CX_USAGE, "-k COLUMN is needed");
	if (!opt.merge && opt.metrics.n == 0 && !opt.rules)
		return cx_fail(err, CX_USAGE, "-m METRIC or -r FILE is needed");
	if (opt.population_key && !opt.population)
		return cx_fail(
		    err, CX_USAGE, "--population-key needs --population");
	return true;
}

/* The slot of a column that an option names; SIZE_MAX without memory. */
static size_t
want(struct cx_schema *schema, const char *option, const char *column,
    enum cx_code code)
{
	const struct cx_origin origin = {.option = option};
	struct cx_err where = {0};

	cx_origin_where(&origin, 0, &where);
	where.code = code;
	return cx_schema_want(schema, cx_span(column), &where);
}

static bool
read_population(struct cx_run *run, struct cx_profile *p, struct cx_err *err)
{
	return !opt.population ||
	       cx_profile_population(p, opt.population, opt.population_key,
		   cx_run_config(run), err);
}

static bool
write_rows(struct cx_run *run, struct cx_profile *p, struct cx_err *err)
{
	size_t n;
	const char *const *columns = cx_profile_columns(p, &n);
	struct cx_results *r = cx_results_new(run, columns, n, err);
	bool more = true, ok;

	if (!r)
		return false;
	do
		ok = cx_profile_next(p, cx_results_row(r), &more, err) &&
		     (!more || cx_results_put(r, err));
	while (ok && more);
	return cx_results_finish(r, err) && ok;
}

static bool
write_states(struct cx_run *run, struct cx_profile *p, struct cx_err *err)
{
	enum { FLUSH_BYTES = 256 * 1024 };
	struct cx_buf out = {0};
	bool more = true, ok = cx_profile_put_head(p, &out, err);

	while (ok && more) {
		ok = cx_profile_put_next(p, &out, &more, err);
		if (ok && (!more || out.len > FLUSH_BYTES)) {
			ok = cx_run_print(run, cx_buf_span(&out), err);
			out.len = 0;
		}
	}
	cx_buf_done(&out);
	return ok;
}

static bool
write_all(struct cx_run *run, struct cx_profile *p, struct cx_err *err)
{
	return cx_profile_begin(p, err) &&
	       (opt.partial ? write_states(run, p, err)
			    : write_rows(run, p, err));
}

/* What is not in the numbers. */
static void
say_left_out(
    struct cx_run *run, const struct cx_profile *p, const struct cx_metrics *m)
{
	unsigned long long n = cx_profile_nobody(p);

	if (n > 0)
		cx_run_warn(run, "events without %s are not counted: %llu",
		    cx_quote(cx_span(opt.key)).text, n);
	if (cx_run_verbose(run) <= 0)
		return;
	n = cx_profile_unknown(p);
	if (n > 0)
		cx_run_say(run, "--where was unknown for %llu events", n);
	for (size_t i = 0; i < cx_metrics_count(m); i++) {
		n = cx_profile_left_out(p, i);
		if (n > 0)
			cx_run_say(run,
			    "%s left out %llu events: missing or unknown",
			    cx_quote(cx_metrics_name(m, i)).text, n);
	}
}

static bool
read_metrics(struct cx_metrics *m, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "-m"};
	struct cx_json_doc *doc;
	bool ok;

	if (opt.rules) {
		doc = cx_json_load(opt.rules, err);
		ok = doc && cx_profile_rules(cx_json_root(doc), m, err);
		cx_json_free(doc);
		if (!ok)
			return false;
	}
	for (size_t i = 0; i < opt.metrics.n; i++)
		if (!cx_metrics_add(
			m, cx_span(opt.metrics.at[i]), &origin, err))
			return false;
	return true;
}

/* Reads what the options ask for. */
static bool
read_plan(struct cx_run *run, struct cx_metrics *m,
    struct cx_profile_plan *plan, struct cx_err *err)
{
	const struct cx_origin where = {.option = "--where"};
	struct cx_program *program = cx_run_program(run);
	struct cx_schema *schema = cx_program_schema(program);
	size_t time = SIZE_MAX;

	plan->key_name = cx_span(opt.key);
	plan->key = want(schema, "-k", opt.key, CX_USAGE);
	if (opt.time)
		time = want(schema, "--time", opt.time, CX_USAGE);
	if (plan->key == SIZE_MAX || (opt.time && time == SIZE_MAX))
		return cx_fail_memory(err);
	cx_metrics_time(m, time);
	if (opt.where) {
		plan->where = cx_expr_new(
		    program, cx_span(opt.where), CX_BOOL, &where, err);
		if (!plan->where)
			return false;
	}
	return read_metrics(m, err);
}

static bool
run_events(struct cx_run *run, struct cx_metrics *m,
    struct cx_profile_plan *plan, struct cx_err *err)
{
	struct cx_profile *p = NULL;
	struct cx_task task;
	bool ok;

	if (read_plan(run, m, plan, err))
		p = cx_profile_new(plan, err);
	if (!p)
		return false;
	task = cx_profile_task(p);
	ok = read_population(run, p, err) && cx_run_rows(run, &task, err) &&
	     write_all(run, p, err);
	if (ok)
		say_left_out(run, p, m);
	cx_profile_free(p);
	return ok;
}

static bool
read_states(struct cx_run *run, struct cx_merge *merge, struct cx_err *err)
{
	static const char *const stdin_only[] = {"-"};
	struct cx_config config = *cx_run_config(run);
	size_t n;
	const char *const *paths = cx_run_operands(run, &n);
	struct cx_schema *schema = cx_schema_new();
	struct cx_reader *r;
	bool ok = schema || cx_fail_memory(err);

	config.input = CX_NDJSON;
	if (n == 0) {
		paths = stdin_only;
		n = 1;
	}
	for (size_t i = 0; ok && i < n; i++) {
		r = cx_reader_open(paths[i], &config, schema, err);
		ok =
		    r &&
		    (i + 1 < n || opt.population || cx_run_sandbox(run, err)) &&
		    cx_merge_read(merge, r, err);
		cx_reader_close(r);
	}
	cx_schema_free(schema);
	return ok;
}

static bool
run_states(struct cx_run *run, struct cx_metrics *m, struct cx_err *err)
{
	struct cx_merge merge = {
	    .program = cx_run_program(run),
	    .metrics = m,
	};
	bool ok = read_states(run, &merge, err) && cx_merge_whole(&merge, err);

	if (ok && merge.profile)
		ok = read_population(run, merge.profile, err) &&
		     cx_run_sandbox(run, err) &&
		     write_all(run, merge.profile, err);
	cx_profile_free(merge.profile);
	return ok;
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	struct cx_profile_plan plan = {.program = cx_run_program(run)};
	struct cx_metrics *m;
	bool ok;

	if (!check_options(err))
		return false;
	m = cx_metrics_new(cx_run_program(run), NULL);
	if (!m)
		return cx_fail_memory(err);
	plan.metrics = m;
	ok = opt.merge ? run_states(run, m, err)
		       : run_events(run, m, &plan, err);
	cx_metrics_free(m);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-profile",
    .operands = "[FILE]...",
    .what = "one row per person from a log of events",
    .usage = "cx-profile -k persona --time fecha -m 'last(canal)' log.csv",
    .options = options,
    .run = run,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
