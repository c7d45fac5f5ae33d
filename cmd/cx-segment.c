/*
 * One list of segments, four answers: the first one of a record, all of them,
 * the members of one, or how many are in each.  --list asks one expression
 * alone, so that a list does not depend on what stands before it in the file;
 * that is why it refuses --mode.
 */
#include "segment_modes.h"

#include "cli/run.h"
#include "cli/tool.h"
#include "segment/audit.h"
#include "segment/changes.h"
#include "segment/marks.h"
#include "segment/summary.h"
#include "time/moment.h"

#include "base/banned.h"

enum { MODE_NOT_GIVEN = -1 };

static const char *const modes[] = {"first", "all", "long", NULL};

static struct {
	struct cx_texts where;
	const char *rules;
	int mode;
	const char *list;
	const char *id, *state;
	bool changes, stayed, keep_absent;
	bool summary, check;
	const char *rfm, *bands;
	size_t bins;
	bool nested;
} opt = {.mode = MODE_NOT_GIVEN, .bins = 5};

static const struct cx_opt options[] = {
    CX_LIST_OF('w', "where", "NAME:EXPR", &opt.where,
	"a segment and who is in it; repeatable"),
    CX_TEXT('r', "rules", "FILE", &opt.rules, "the segments (JSON)"),
    CX_CHOICE(0, "mode", NULL, &opt.mode, modes,
	"the first one [first], all, or a row for each"),
    CX_TEXT(0, "list", "NAME", &opt.list,
	"pass on only the members of this segment"),
    CX_TEXT(0, "id", "COLUMN", &opt.id, "what a person is known by"),
    CX_TEXT(0, "state", "FILE", &opt.state,
	"who is in what, kept from one run to the next"),
    CX_FLAG(0, "changes", &opt.changes,
	"who entered and who left, instead of records"),
    CX_FLAG(0, "stayed", &opt.stayed, "as --changes, with those who stayed"),
    CX_FLAG(0, "keep-absent", &opt.keep_absent,
	"who is not in the input stays where they were"),
    CX_FLAG(
	0, "summary", &opt.summary, "how many are in each, instead of records"),
    CX_FLAG(0, "check", &opt.check, "what is odd about the rules; exit 1"),
    CX_TEXT(0, "rfm", "LIST", &opt.rfm,
	"score R=COLUMN,F=COLUMN,M=COLUMN by quantiles"),
    CX_COUNT(0, "bins", "COUNT", &opt.bins, "scores of --rfm are 1 to COUNT"),
    CX_FLAG(0, "nested", &opt.nested,
	"bins of F within those of R, of M within both"),
    CX_TEXT(0, "bands", "FILE", &opt.bands, "names for scores of --rfm (JSON)"),
    CX_TEXT(0, "clusters", "COUNT", &cx_cluster_opt.clusters,
	"find so many clusters; 2..10: the best number"),
    CX_TEXT(0, "columns", "LIST", &cx_cluster_opt.columns,
	"numbers that clusters are made of"),
    CX_TEXT(0, "categories", "LIST", &cx_cluster_opt.categories,
	"columns of values that are the same or not"),
    CX_FLAG(
	0, "robust", &cx_cluster_opt.robust, "scale by median and quartiles"),
    CX_COUNT(0, "seed", "COUNT", &cx_cluster_opt.seed,
	"for the beginnings of clusters"),
    CX_SIZE(0, "memory", "SIZE", &cx_cluster_opt.memory,
	"most for the numbers of --clusters"),
    CX_TEXT(0, "model-out", "FILE", &cx_cluster_opt.model_out,
	"write the clusters (JSON)"),
    CX_TEXT(
	0, "model", "FILE", &cx_cluster_opt.model, "the clusters of that file"),
    CX_END,
};

static bool
run_summary(struct cx_run *run, struct cx_marks *m, struct cx_err *err)
{
	struct cx_summary s = {0};
	struct cx_task task;
	bool ok;

	m->silent = true;
	m->pairs = m->mode != CX_SEGMENT_FIRST;
	m->total = cx_sorter_new(m->segments, m->mode, err);
	task = cx_marks_task(m);
	ok = m->total && (!m->pairs || cx_sorter_pairs(m->total, err)) &&
	     cx_run_rows(run, &task, err) &&
	     cx_summary_init(&s, m->total, err) &&
	     cx_results_all(
		 run, s.columns, s.n_columns, cx_summary_next, &s, err);
	cx_summary_done(&s);
	cx_sorter_free(m->total);
	return ok;
}

static bool
run_check(struct cx_run *run, struct cx_marks *m, struct cx_err *err)
{
	struct cx_audit *a = cx_audit_new(m->segments, m->reasons, err);
	struct cx_task task;
	size_t n = 0;
	bool ok = a != NULL;

	if (ok) {
		task = cx_audit_task(a);
		ok = cx_run_rows(run, &task, err) &&
		     cx_audit_settle(a, &n, err) &&
		     cx_results_all(run, cx_audit_columns, CX_AUDIT_COLUMNS,
			 cx_audit_next, a, err);
	}
	if (n > 0)
		cx_run_failed_check(run);
	cx_audit_free(a);
	return ok;
}

static bool
run_list(struct cx_run *run, struct cx_marks *m, struct cx_err *err)
{
	struct cx_task task;

	m->only = cx_segments_find(m->segments, cx_span(opt.list), err);
	if (m->only == m->segments->n)
		return false;
	task = cx_marks_task(m);
	return cx_run_rows(run, &task, err);
}

/* The rows are out before the state says so: a crash between repeats them. */
static bool
finish_state(struct cx_run *run, struct cx_changes *c, struct cx_err *err)
{
	if (!cx_changes_begin(c, err))
		return false;
	if (c->many > 0)
		cx_run_warn(run,
		    "%llu ids come more than once, and are in the "
		    "segments of all their records",
		    (unsigned long long)c->many);
	if (c->n > 0 && c->absent == c->n && !c->keep_absent)
		cx_run_warn(run, "nobody of the state is in the input");
	if ((opt.changes || opt.stayed) &&
	    !cx_results_all(run, cx_change_columns, CX_CHANGE_COLUMNS,
		cx_changes_next, c, err))
		return false;
	return cx_state_write(c->state, c->list, c->keep_absent, err);
}

static bool
run_rows(struct cx_run *run, struct cx_marks *m, struct cx_err *err)
{
	char when[CX_MOMENT_ROOM];
	const struct cx_world *world = cx_program_world(cx_run_program(run));
	const struct cx_moment now = {.us = world->now_us};
	struct cx_changes c = {.segments = m->segments,
	    .keep_absent = opt.keep_absent,
	    .stayed = opt.stayed};
	struct cx_task task;
	bool ok;

	if (opt.state) {
		if (!cx_run_writes(run, opt.state, err))
			return false;
		m->silent = opt.changes || opt.stayed;
		m->state = c.state =
		    cx_state_open(opt.state, m->segments, m->mode, err);
		if (!m->state)
			return false;
	}
	c.when.at = when;
	c.when.len = cx_moment_print(when, now, cx_dates_zone(world->dates));
	task = cx_marks_task(m);
	ok = cx_run_rows(run, &task, err) &&
	     (!m->state || finish_state(run, &c, err));
	cx_changes_done(&c);
	cx_state_free(m->state);
	return ok;
}

static bool
check_options(bool explain, struct cx_err *err)
{
	const bool changes = opt.changes || opt.stayed;
	const bool mode = opt.mode != MODE_NOT_GIVEN;
	const bool given = opt.where.n > 0 || opt.rules;
	const struct {
		bool wrong;
		const char *why;
	} checks[] = {
	    {opt.check && (opt.list || opt.summary || opt.state || mode ||
			      explain || opt.rfm),
		"--check goes with rules and records alone"},
	    {opt.bands && !opt.rfm, "--bands needs --rfm"},
	    {opt.nested && !opt.rfm, "--nested needs --rfm"},
	    {opt.rfm && (given || opt.list || opt.state || mode || explain),
		"--rfm goes with --bands, --bins, --nested and --summary"},
	    {!opt.rfm && !given,
		"segments are needed: -w 'NAME: EXPR' or -r FILE"},
	    {opt.where.n > 0 && opt.rules,
		"-w and -r: segments come from one or the other"},
	    {opt.list && opt.summary,
		"--list and --summary: records or counts, not both"},
	    {opt.list && mode,
		"--list has no --mode: it asks one segment alone"},
	    {opt.state && (opt.list || opt.summary),
		"--state goes with rows or --changes, not with --list or "
		"--summary"},
	    {explain && (opt.summary || changes),
		"--explain goes with records, or with --mode=long"},
	    {opt.mode == CX_SEGMENT_LONG && !opt.id,
		"--mode=long needs --id=COLUMN"},
	    {opt.state && !opt.id, "--state needs --id=COLUMN"},
	    {(changes || opt.keep_absent) && !opt.state,
		"--changes, --stayed and --keep-absent need --state=FILE"},
	};

	for (size_t i = 0; i < countof(checks); i++)
		if (checks[i].wrong)
			return cx_fail(err, CX_USAGE, "%s", checks[i].why);
	return true;
}

/* Options that do not go with clusters. */
static bool
has_others(const struct cx_run *run)
{
	return opt.where.n > 0 || opt.rules || opt.rfm || opt.bands ||
	       opt.nested || opt.list || opt.id || opt.state || opt.changes ||
	       opt.stayed || opt.keep_absent || opt.check ||
	       opt.mode != MODE_NOT_GIVEN || cx_run_explain(run);
}

static bool
run_segment(struct cx_run *run, struct cx_err *err)
{
	struct cx_marks m = {.only = SIZE_MAX, .mode = CX_SEGMENT_FIRST};
	const bool wanted = cx_run_explain(run) || opt.check;
	struct cx_reasons *reasons = NULL;
	struct cx_segments *segments;
	bool ok;

	if (opt.mode != MODE_NOT_GIVEN)
		m.mode = (enum cx_segment_mode)opt.mode;
	if (cx_segment_has_clusters())
		return cx_segment_clusters(
		    run, opt.summary, has_others(run), err);
	if (!check_options(cx_run_explain(run), err))
		return false;
	if (opt.rfm)
		return cx_segment_rfm(run, opt.rfm, opt.bins, opt.nested,
		    opt.bands, opt.summary, err);
	segments = cx_segments_load(
	    opt.rules, opt.where.at, opt.where.n, cx_run_program(run), err);
	m.segments = segments;
	if (segments && wanted)
		m.reasons = reasons = cx_reasons_new(segments,
		    cx_run_program(run), cx_run_verbose(run) > 0, err);
	if (!segments || (wanted && !reasons) ||
	    !cx_segments_ids(
		segments, opt.rules, opt.id, cx_run_config(run), err))
		ok = false;
	else if (opt.check)
		ok = run_check(run, &m, err);
	else if (opt.list)
		ok = run_list(run, &m, err);
	else if (opt.summary)
		ok = run_summary(run, &m, err);
	else
		ok = run_rows(run, &m, err);
	cx_reasons_free(reasons);
	cx_segments_free(segments);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-segment",
    .operands = "[FILE]...",
    .what = "Puts records into named segments by rules.",
    .usage = "cx-segment -w 'mayores: age(nacimiento) >= 65' personas.csv",
    .options = options,
    .adds = true,
    .explains = true,
    .run = run_segment,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
