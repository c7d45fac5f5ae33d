/*
 * The table of columns goes to standard output and one line on the model to
 * standard error: what was left out is as much a result as the model.
 */
#include "score_modes.h"

#include <math.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/num.h"
#include "record/slots.h"
#include "score/train.h"

#include "base/banned.h"

static bool
read_allow(struct cx_train_plan *plan, struct cx_err *err)
{
	static const struct {
		const char *name;
		unsigned bit;
	} known[] = {{"few", CX_ALLOW_FEW}, {"leak", CX_ALLOW_LEAK},
	    {"future", CX_ALLOW_FUTURE}};
	const struct cx_texts *given = &cx_score_opt.allow;
	size_t k;

	for (size_t i = 0; i < given->n; i++) {
		for (k = 0; k < countof(known); k++)
			if (strcmp(given->at[i], known[k].name) == 0)
				break;
		if (k == countof(known))
			return cx_fail(err, CX_USAGE,
			    "--allow: %s is not few, leak or future",
			    cx_quote(cx_span(given->at[i])).text);
		plan->allow |= known[k].bit;
	}
	return true;
}

/* --split: a share of the rows, or a column. */
static bool
read_split(struct cx_run *run, struct cx_train_plan *plan, struct cx_err *err)
{
	const char *split = cx_score_opt.split;
	double share;

	if (!split)
		return true;
	if (!cx_num_parse(cx_span(split), false, &share)) {
		plan->split_slot = cx_score_want(run, "--split", split, err);
		return plan->split_slot != SIZE_MAX;
	}
	if (!(share > 0 && share < 1))
		return cx_fail(err, CX_USAGE,
		    "--split: a share is between 0 and 1, as in 0.3");
	plan->split_share = share;
	return true;
}

static bool
read_time(struct cx_run *run, struct cx_train_plan *plan, struct cx_err *err)
{
	const struct cx_world *w = cx_program_world(plan->program);
	const char *from = cx_score_opt.split_time;
	struct cx_moment m;

	if (cx_score_opt.time) {
		plan->time_slot =
		    cx_score_want(run, "--time", cx_score_opt.time, err);
		if (plan->time_slot == SIZE_MAX)
			return false;
	}
	if (!from)
		return true;
	if (!cx_score_opt.time)
		return cx_fail(
		    err, CX_USAGE, "--split-time needs --time=COLUMN");
	if (cx_score_opt.split)
		return cx_fail(err, CX_USAGE,
		    "--split and --split-time cannot be given together");
	if (!cx_dates_parse(w->dates, cx_span(from), &m))
		return cx_fail(err, CX_USAGE, "--split-time: %s is not a date",
		    cx_quote(cx_span(from)).text);
	plan->split_by_time = true;
	plan->split_time_us = cx_moment_instant(m, cx_dates_zone(w->dates));
	return true;
}

static bool
check_numbers(struct cx_err *err)
{
	const struct cx_score_options *o = &cx_score_opt;

	if (!(o->odds >= 1e-9 && o->odds <= 1e9))
		return cx_fail(err, CX_USAGE, "--base-odds: must be above 0");
	if (!(fabs(o->pdo) >= 1 && fabs(o->pdo) <= 1e5))
		return cx_fail(err, CX_USAGE,
		    "--pdo: must be from 1 to 100000, or below 0 as far");
	if (!(fabs(o->score) <= 1e6))
		return cx_fail(
		    err, CX_USAGE, "--base-score: beyond a million points");
	if (o->max_bins < 2 || o->max_bins > 64)
		return cx_fail(err, CX_USAGE, "--max-bins: from 2 to 64");
	return true;
}

static bool
read_plan(struct cx_run *run, struct cx_train_plan *plan,
    struct cx_slots *features, struct cx_err *err)
{
	const struct cx_score_options *o = &cx_score_opt;
	const struct cx_origin origin = {.option = "--features"};
	struct cx_schema *schema = cx_program_schema(plan->program);

	if (!o->positive)
		return cx_fail(err, CX_USAGE, "--positive=VALUE is needed");
	if (!check_numbers(err) || !read_allow(plan, err) ||
	    !read_split(run, plan, err) || !read_time(run, plan, err))
		return false;
	plan->target = cx_span(o->train);
	plan->positive = cx_span(o->positive);
	plan->target_slot = cx_score_want(run, "--train", o->train, err);
	if (plan->target_slot == SIZE_MAX)
		return false;
	for (size_t i = 0; i < o->features.n; i++)
		if (!cx_slots_add(features, schema, cx_span(o->features.at[i]),
			&origin, err))
			return false;
	for (size_t i = 0; i < features->n; i++)
		if (features->at[i] == plan->target_slot)
			return cx_fail(err, CX_USAGE,
			    "--features: %s is the target",
			    cx_quote(plan->target).text);
	plan->features = features->at;
	plan->n_features = features->n;
	return true;
}

static bool
write_columns(
    struct cx_run *run, const struct cx_training *t, struct cx_err *err)
{
	static const char *const columns[] = {
	    "column", "type", "outcome", "iv", "auc", "bins", "missing"};
	size_t n;
	const struct cx_feature *f = cx_training_features(t, &n);
	struct cx_results *r =
	    cx_results_new(run, columns, countof(columns), err);
	struct cx_row *row;
	bool ok = r != NULL;

	for (size_t i = 0; ok && i < n; i++) {
		row = cx_results_row(r);
		cx_row_text(row, 0, f[i].column->name);
		cx_row_text(
		    row, 1, f[i].text ? CX_SPAN("text") : CX_SPAN("number"));
		cx_row_text(row, 2, cx_span(cx_outcome_name(f[i].outcome)));
		if (f[i].bins > 0) {
			cx_row_number(row, 3, f[i].iv);
			cx_row_number(row, 4, f[i].auc);
			cx_row_int(row, 5, (int64_t)f[i].bins);
		}
		cx_row_int(row, 6, (int64_t)f[i].missing);
		ok = cx_results_put(r, err);
	}
	return r && cx_results_finish(r, err) && ok;
}

/*
 * A column of dates that nobody named may be when a row was, and then such
 * rows have no outcome yet; or it is a term, which is after the clock in all
 * honesty.  So this is said, and not refused as with --time.
 */
static void
warn_of_future(struct cx_run *run, const struct cx_training *t)
{
	size_t n;
	const struct cx_feature *f = cx_training_features(t, &n);

	for (size_t i = 0; i < n; i++)
		if (f[i].future > 0)
			cx_run_warn(run,
			    "column %s: dates after --now in %zu rows; if it "
			    "is when a row was, give it as --time",
			    cx_quote(f[i].column->name).text, f[i].future);
}

static void
say_model(struct cx_run *run, const struct cx_training *t)
{
	struct cx_train_result r = cx_training_cross(t);

	if (cx_run_verbose(run) < 0)
		return;
	if (cx_training_left_out(t) > 0)
		cx_run_warn(run, "%s: %llu records without it are left out",
		    cx_score_opt.train,
		    (unsigned long long)cx_training_left_out(t));
	warn_of_future(run, t);
	cx_run_say(run,
	    "%llu rows, %llu positive; cross-validated AUC %.3f "
	    "(%.3f to %.3f)",
	    (unsigned long long)r.rows, (unsigned long long)r.positives,
	    r.auc.value, r.auc.low, r.auc.high);
	r = cx_training_held(t);
	if (r.rows > 0)
		cx_run_say(run,
		    "held out: %llu rows, %llu positive; AUC %.3f "
		    "(%.3f to %.3f)",
		    (unsigned long long)r.rows, (unsigned long long)r.positives,
		    r.auc.value, r.auc.low, r.auc.high);
}

static bool
write_model(const struct cx_training *t, struct cx_err *err)
{
	struct cx_newfile *file;
	struct cx_buf text = {0};
	bool ok;

	cx_training_write(t, &text);
	file = text.failed ? NULL : cx_newfile_open(cx_score_opt.model, err);
	ok = file && cx_newfile_write(file, cx_buf_span(&text), err);
	if (ok)
		ok = cx_newfile_commit(file, err);
	else
		cx_newfile_abort(file);
	ok = ok || (text.failed && cx_fail_memory(err));
	cx_buf_done(&text);
	return ok;
}

static bool
train(struct cx_run *run, const struct cx_train_plan *plan, struct cx_err *err)
{
	struct cx_training *t = cx_training_new(plan, err);
	struct cx_task task;
	bool ok;

	if (!t)
		return false;
	task = cx_training_task(t);
	ok = cx_run_rows(run, &task, err) && cx_training_finish(t, err) &&
	     write_model(t, err) && write_columns(run, t, err);
	if (ok)
		say_model(run, t);
	cx_training_free(t);
	return ok;
}

bool
cx_score_train(struct cx_run *run, struct cx_err *err)
{
	const struct cx_score_options *o = &cx_score_opt;
	struct cx_slots features = {0};
	struct cx_train_plan plan = {
	    .program = cx_run_program(run),
	    .split_slot = SIZE_MAX,
	    .time_slot = SIZE_MAX,
	    .most_categories = o->max_categories,
	    .rule = {.kind = (enum cx_card_kind)o->kind,
		.min_share = 0.05,
		.most_bins = o->max_bins,
		.min_iv = o->min_iv,
		.monotone = o->monotone,
		.sparse = o->penalty == 1,
		.seed = o->seed},
	    .scale = {.score = o->score, .odds = o->odds, .pdo = o->pdo},
	};
	bool ok = read_plan(run, &plan, &features, err) &&
		  cx_run_writes(run, o->model, err) && train(run, &plan, err);

	cx_slots_done(&features);
	return ok;
}
