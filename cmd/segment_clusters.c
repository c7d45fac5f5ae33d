/*
 * Rows get their clusters from the model in a second reading, as those of
 * tomorrow will with --model: so the two cannot differ.  Memory then is that
 * of the numbers alone, whatever else is in the rows.
 */
#include "segment_modes.h"

#include "base/file.h"
#include "base/json.h"
#include "base/num.h"
#include "segment/cluster_rows.h"

#include "base/banned.h"

enum { CHOOSE_MOST = 30 };

struct cx_cluster_options cx_cluster_opt = {
    .seed = 1, .memory = (size_t)1 << 30};

bool
cx_segment_has_clusters(void)
{
	const struct cx_cluster_options *o = &cx_cluster_opt;

	return o->clusters || o->columns || o->categories || o->model ||
	       o->model_out || o->robust;
}

/* "3" or "2..10". */
static bool
read_count(struct cx_cluster_plan *plan, struct cx_err *err)
{
	struct cx_span s = cx_span(cx_cluster_opt.clusters), to = s;
	const char *dots = strstr(s.at, "..");
	int64_t low = 0, high = 0;

	if (dots) {
		s.len = (size_t)(dots - s.at);
		to = cx_span(dots + 2);
	}
	if (!cx_num_parse_int(s, &low) || !cx_num_parse_int(to, &high) ||
	    low < (dots ? 2 : 1) || high < low ||
	    high > (dots ? CHOOSE_MOST : CX_CLUSTERS_MOST))
		return cx_fail(err, CX_USAGE,
		    "--clusters: a number from 1 to %d, or as 2..10 (up to %d)",
		    CX_CLUSTERS_MOST, CHOOSE_MOST);
	plan->low = (size_t)low;
	plan->high = (size_t)high;
	return true;
}

static bool
check_options(bool others, struct cx_err *err)
{
	const struct cx_cluster_options *o = &cx_cluster_opt;
	const bool learns = o->clusters || o->columns || o->categories ||
			    o->robust || o->model_out;
	const struct {
		bool wrong;
		const char *why;
	} checks[] = {
	    {others, "--clusters and --model go with --summary alone, not with "
		     "rules or --rfm"},
	    {o->model && learns,
		"--model says all: --clusters, --columns, --categories, "
		"--robust and --model-out make another"},
	    {!o->model && !o->clusters,
		"--columns, --categories, --robust and --model-out need "
		"--clusters"},
	    {!o->model && !o->columns, "--clusters needs --columns=A,B,C"},
	};

	for (size_t i = 0; i < countof(checks); i++)
		if (checks[i].wrong)
			return cx_fail(err, CX_USAGE, "%s", checks[i].why);
	return true;
}

static struct cx_cluster_model *
read_model(struct cx_program *program, struct cx_err *err)
{
	const struct cx_cluster_options *o = &cx_cluster_opt;
	struct cx_cluster_model *m = NULL;
	struct cx_json_doc *doc;

	if (!o->model)
		return cx_cluster_model_new(
		    o->columns, o->categories, program, err);
	doc = cx_json_load(o->model, err);
	if (doc)
		m = cx_cluster_model_read(cx_json_root(doc), program, err);
	cx_json_free(doc);
	return m;
}

static bool
write_model(const struct cx_cluster_model *m, struct cx_err *err)
{
	struct cx_newfile *f = NULL;
	struct cx_buf b = {0};
	bool ok;

	if (!cx_cluster_opt.model_out || m->clusters.k == 0)
		return true;
	cx_cluster_model_write(m, &b);
	if (b.failed)
		cx_fail_memory(err);
	else
		f = cx_newfile_open(cx_cluster_opt.model_out, err);
	ok = f && cx_newfile_write(f, cx_buf_span(&b), err);
	if (ok)
		ok = cx_newfile_commit(f, err);
	else
		cx_newfile_abort(f);
	cx_buf_done(&b);
	return ok;
}

/* How it came out, and what was not found. */
static void
say_clusters(struct cx_run *run, const struct cx_cluster_model *m,
    const struct cx_cluster_plan *plan)
{
	const struct cx_clusters *c = &m->clusters;

	if (c->k == 0)
		cx_run_warn(run, "no record has all of --columns: no clusters");
	else if (c->k < plan->low)
		cx_run_warn(run,
		    "%zu cluster%s: the records have no more that differ", c->k,
		    c->k == 1 ? "" : "s");
	if (c->k > 1 && cx_run_verbose(run) > 0)
		cx_run_say(
		    run, "%zu clusters, silhouette %.3f", c->k, c->silhouette);
}

static bool
print_profile(
    struct cx_run *run, struct cx_cluster_table *t, struct cx_err *err)
{
	size_t n;
	char **columns = cx_cluster_profile_begin(t, &n, err);
	bool ok = columns && cx_results_all(run, (const char *const *)columns,
				 n, cx_cluster_profile_next, t, err);

	cx_cluster_profile_end(columns, n);
	return ok;
}

/* The first reading: the table, and without --model the clusters. */
static bool
gather(struct cx_run *run, struct cx_cluster_table *t,
    const struct cx_cluster_plan *plan, struct cx_err *err)
{
	struct cx_task task = cx_cluster_table_task(t);

	if (!cx_run_rows(run, &task, err) || !cx_cluster_table_finish(t, err))
		return false;
	if (cx_cluster_opt.model)
		return true;
	if (!cx_cluster_table_fit(t, plan, err))
		return false;
	say_clusters(run, t->model, plan);
	return true;
}

static bool
run_model(struct cx_run *run, struct cx_cluster_model *m,
    const struct cx_cluster_plan *plan, bool summary, struct cx_err *err)
{
	struct cx_cluster_table *t = NULL;
	struct cx_task task;
	bool ok = true;

	if (!cx_cluster_opt.model || summary) {
		t = cx_cluster_table_new(m, cx_cluster_opt.memory, err);
		ok = t && (summary || cx_run_twice(run, err)) &&
		     gather(run, t, plan, err);
	}
	if (ok && summary) {
		ok = print_profile(run, t, err);
	} else if (ok) {
		cx_cluster_table_free(t);
		t = NULL;
		task = cx_cluster_rows_task(m);
		ok = cx_run_rows(run, &task, err);
	}
	ok = ok && write_model(m, err);
	cx_cluster_table_free(t);
	return ok;
}

bool
cx_segment_clusters(
    struct cx_run *run, bool summary, bool others, struct cx_err *err)
{
	const struct cx_cluster_options *o = &cx_cluster_opt;
	struct cx_cluster_plan plan = {.robust = o->robust, .seed = o->seed};
	struct cx_cluster_model *m;
	bool ok;

	if (!check_options(others, err) ||
	    (o->clusters && !read_count(&plan, err)) ||
	    (o->model_out && !cx_run_writes(run, o->model_out, err)))
		return false;
	m = read_model(cx_run_program(run), err);
	ok = m && run_model(run, m, &plan, summary, err);
	cx_cluster_model_free(m);
	return ok;
}
