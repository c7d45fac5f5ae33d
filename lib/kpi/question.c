/*
 * A question comes from options and a rules file together; what both say is
 * settled here, once, so that whoever asks (a command, a report) need not know
 * the file.  An option goes before what the file says.
 */
#include "kpi/question.h"

#include <stdlib.h>

#include "base/banned.h"

static bool
check_options(const struct cx_question *q, struct cx_err *err)
{
	enum { DECIMALS_MOST = 15, MONTHS = 12 };

	if (q->n_metrics == 0 && !q->rules)
		return cx_fail(err, CX_USAGE, "-m METRIC is needed");
	if ((q->compare >= 0 || q->chart >= 0 || q->alert >= 0) &&
	    q->every < 0 && !q->rules)
		return cx_fail(err, CX_USAGE,
		    "--compare, --spc and --alert need --time and --every");
	if (q->league && (q->chart >= 0 || q->alert == CX_ALERT_SPC))
		return cx_fail(err, CX_USAGE,
		    "either --funnel-limits, of groups, or --spc, of periods");
	if (q->fdr != 0 && q->alert != CX_ALERT_EARS)
		return cx_fail(err, CX_USAGE, "--fdr needs --alert=ears");
	if (!(q->fdr >= 0 && q->fdr < 1))
		return cx_fail(
		    err, CX_USAGE, "--fdr: from 0 to below 1, as 0.05");
	if (q->against && q->suppress == 0)
		return cx_fail(err, CX_USAGE, "--against needs --suppress");
	if (q->year_starts > MONTHS)
		return cx_fail(
		    err, CX_USAGE, "--year-starts: a month, 1 to 12");
	if (!(q->level > 0 && q->level < 100))
		return cx_fail(
		    err, CX_USAGE, "--level: above 0 and below 100, as 95");
	return q->round_parts == SIZE_MAX || q->round_parts <= DECIMALS_MOST ||
	       cx_fail(err, CX_USAGE, "--round-parts: at most 15");
}

static bool
read_rules(struct cx_asked *w, const struct cx_question *q, struct cx_err *err)
{
	if (!q->rules)
		return true;
	w->doc = cx_json_load(q->rules, err);
	return w->doc &&
	       cx_kpi_rules_read(&w->rules, cx_json_root(w->doc), err);
}

static bool
read_metrics(
    struct cx_asked *w, const struct cx_question *q, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "-m"};
	const struct cx_span none = {NULL, 0};
	size_t n = q->n_metrics + (w->doc ? cx_json_count(w->rules.kpis) : 0);

	w->targets = calloc(n * CX_RESULTS_MOST + 1, sizeof(*w->targets));
	if (!w->targets)
		return cx_fail_memory(err);
	w->plan.targets = w->targets;
	if (w->doc &&
	    !cx_kpi_rules_add(&w->rules, w->indicators, w->targets, err))
		return false;
	for (size_t i = 0; i < q->n_metrics; i++)
		if (!cx_indicators_add(w->indicators, none,
			cx_span(q->metrics[i]), &origin, err))
			return false;
	if (w->time == w->plan.time ||
	    cx_metrics_timed(cx_indicators_metrics(w->indicators)))
		return true;
	return cx_fail(
	    err, CX_USAGE, "--time needs --every=month or another period");
}

/* The unit of --every, else of the rules file; -1: none. */
static bool
read_every(const struct cx_kpi_rules *r, const struct cx_question *q, int *unit,
    struct cx_err *err)
{
	*unit = q->every;
	if (*unit >= 0 || !r->every.at)
		return true;
	for (*unit = 0; cx_period_names[*unit]; ++*unit)
		if (cx_span_eq(r->every, cx_span(cx_period_names[*unit])))
			return true;
	return cx_fail(err, CX_CONFIG,
	    "%s: \"every\" is day, week, month, quarter or year", q->rules);
}

static bool
read_time(struct cx_asked *w, const struct cx_question *q,
    struct cx_schema *schema, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "--time"};
	struct cx_span column = w->rules.time;
	struct cx_err where = {0};
	int unit;

	if (q->time)
		column = cx_span(q->time);
	w->time = w->plan.time = SIZE_MAX;
	if (!read_every(&w->rules, q, &unit, err))
		return false;
	if (!column.at)
		return unit < 0 ||
		       cx_fail(err, CX_USAGE, "--every needs --time=COLUMN");
	cx_origin_where(&origin, 0, &where);
	where.code = CX_USAGE;
	w->time = cx_schema_want(schema, column, &where);
	if (w->time == SIZE_MAX)
		return cx_fail_memory(err);
	if (unit < 0)
		return true;
	w->plan.time = w->time;
	w->plan.periods.unit = (enum cx_period_unit)unit;
	w->plan.periods.year_starts = (int)q->year_starts;
	return true;
}

static bool
read_where(struct cx_asked *w, const struct cx_question *q,
    struct cx_program *program, struct cx_err *err)
{
	struct cx_origin where = {.option = "--where"};
	struct cx_span text = w->rules.where;

	if (q->where)
		text = cx_span(q->where);
	else
		where.node = w->rules.where_node;
	if (!text.at)
		return true;
	w->plan.where = cx_expr_new(program, text, CX_BOOL, &where, err);
	return w->plan.where != NULL;
}

static bool
read_groups(struct cx_asked *w, const struct cx_question *q,
    struct cx_schema *schema, struct cx_err *err)
{
	const struct cx_origin group = {.option = "-g"};

	if (q->n_groups == 0 && w->doc)
		return cx_kpi_rules_groups(
		    &w->rules, &w->plan.groups, schema, err);
	for (size_t i = 0; i < q->n_groups; i++)
		if (!cx_slots_add(&w->plan.groups, schema,
			cx_span(q->groups[i]), &group, err))
			return false;
	return true;
}

/* Whether results need intervals, shown or not. */
static bool
needs_intervals(const struct cx_asked *w, const struct cx_question *q)
{
	for (size_t i = 0; i < (w->doc ? cx_json_count(w->rules.kpis) : 0); i++)
		if (cx_json_get(cx_json_item(w->rules.kpis, i), "target"))
			return true;
	return q->states || q->intervals || q->tall || q->compare >= 0 ||
	       q->chart > CX_CHART_XMR || q->suppress > 0 || q->league ||
	       q->min_n > 0;
}

static bool
read_office(struct cx_asked *w, const struct cx_question *q,
    struct cx_program *program, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(program);

	if (!q->hours && !q->holidays)
		return true;
	w->office = cx_office_new(world->dates, q->hours, q->holidays, err);
	return w->office != NULL;
}

static void
set_plan(
    struct cx_asked *w, const struct cx_question *q, struct cx_program *program)
{
	w->plan.program = program;
	w->plan.indicators = w->indicators;
	w->plan.max_empty = q->max_empty;
	w->plan.values_most = q->memory / sizeof(double);
	w->plan.totals = q->totals;
	w->plan.intervals = q->intervals;
	w->plan.tall = q->tall;
	w->plan.compare = (enum cx_compare)q->compare;
	w->plan.chart = (enum cx_chart_kind)q->chart;
	if (q->alert == CX_ALERT_SPC && q->chart < 0)
		w->plan.chart = CX_CHART_XMR;
	w->plan.alert = (enum cx_alert)q->alert;
	w->plan.league = q->league;
	w->plan.min_n = q->min_n;
	w->plan.fdr = q->fdr;
	w->plan.suppress = q->suppress;
	w->plan.round = q->round;
	w->plan.against = q->against;
}

bool
cx_question_read(const struct cx_question *q, struct cx_program *program,
    struct cx_asked *w, struct cx_err *err)
{
	struct cx_schema *schema = cx_program_schema(program);
	struct cx_indicators_how how = {.level = q->level / 100,
	    .round_parts =
		q->round_parts == SIZE_MAX ? -1 : (int)q->round_parts};

	if (!check_options(q, err) || !read_rules(w, q, err) ||
	    !read_office(w, q, program, err) || !read_time(w, q, schema, err))
		return false;
	how.intervals = needs_intervals(w, q);
	w->indicators = cx_indicators_new(program, &how, w->time);
	if (!w->indicators)
		return cx_fail_memory(err);
	set_plan(w, q, program);
	return read_metrics(w, q, err) &&
	       ((q->suppress == 0 && !q->states) ||
		   cx_indicators_count_records(w->indicators, err)) &&
	       read_groups(w, q, schema, err) && read_where(w, q, program, err);
}

void
cx_asked_done(struct cx_asked *w)
{
	cx_indicators_free(w->indicators);
	cx_slots_done(&w->plan.groups);
	free(w->targets);
	cx_json_free(w->doc);
	cx_calendar_free(w->office);
}
