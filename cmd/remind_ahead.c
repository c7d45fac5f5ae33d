/*
 * Reports on rules and on what is to come; they write no message and no log.
 */
#include "remind_modes.h"

#include "remind/audit.h"
#include "remind/forecast.h"
#include "remind/preview.h"
#include "remind/translit.h"
#include "time/moment.h"

#include "base/banned.h"

enum { ARENA_BYTES = 1 << 20 };

/* --until, or today. */
static bool
read_until(struct cx_run *run, int64_t today, int64_t *out, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(cx_run_program(run));
	const struct cx_zone *zone = cx_dates_zone(world->dates);
	const char *text = cx_remind_opt.until;
	struct cx_moment m;

	*out = today;
	if (!text)
		return true;
	if (!cx_dates_parse(world->dates, cx_span(text), &m))
		return cx_fail(err, CX_USAGE,
		    "--until: %s is not a date, as 2026-12-31",
		    cx_quote(cx_span(text)).text);
	*out = cx_moment_day(m, zone, NULL);
	if (*out < today)
		return cx_fail(err, CX_USAGE, "--until is before today");
	if (*out - today >= CX_REMIND_FORECAST_DAYS)
		return cx_fail(err, CX_USAGE, "--until: at most %d days ahead",
		    CX_REMIND_FORECAST_DAYS);
	return true;
}

static bool
add_costs(
    struct cx_remind_costs *costs, struct cx_arena *arena, struct cx_err *err)
{
	const struct cx_texts *given = &cx_remind_opt.costs;

	for (size_t i = 0; i < given->n; i++)
		if (!cx_remind_costs_add(costs, given->at[i], arena, err))
			return false;
	return true;
}

static bool
forecast(struct cx_run *run, const struct cx_remind *r,
    const struct cx_remind_costs *costs, struct cx_err *err)
{
	struct cx_remind_forecast *f;
	struct cx_task task;
	int64_t until;
	bool ok;

	if (!read_until(run, r->today, &until, err))
		return false;
	f = cx_remind_forecast_new(r, costs, until, err);
	if (!f)
		return false;
	task = cx_remind_forecast_task(f);
	ok = cx_run_rows(run, &task, err) &&
	     cx_results_all(run, cx_remind_forecast_columns,
		 CX_REMIND_FORECAST_COLUMNS, cx_remind_forecast_next, f, err);
	cx_remind_forecast_free(f);
	return ok;
}

static bool
translit(struct cx_run *run, const struct cx_remind *r,
    const struct cx_remind_costs *costs, struct cx_err *err)
{
	struct cx_remind_translit *t;
	struct cx_task task;
	int64_t until;
	bool ok;

	if (!read_until(run, r->today, &until, err))
		return false;
	t = cx_remind_translit_new(r, costs, until, err);
	if (!t)
		return false;
	task = cx_remind_translit_task(t);
	ok = cx_run_rows(run, &task, err) &&
	     cx_results_all(run, cx_remind_translit_columns,
		 CX_REMIND_TRANSLIT_COLUMNS, cx_remind_translit_next, t, err);
	cx_remind_translit_free(t);
	return ok;
}

static bool
preview(struct cx_run *run, const struct cx_remind *r, struct cx_err *err)
{
	struct cx_remind_preview *p = cx_remind_preview_new(
	    r, cx_remind_opt.preview, r->rules->locale, err);
	struct cx_task task;
	bool ok;

	if (!p)
		return false;
	task = cx_remind_preview_task(p);
	ok = cx_run_rows(run, &task, err);
	if (ok && cx_remind_preview_found(p) == 0)
		cx_run_warn(run, "--preview: no record has this id");
	cx_remind_preview_free(p);
	return ok;
}

/* A header that lacks columns is a finding, and the end of the reading. */
static bool
read_rows(struct cx_run *run, struct cx_remind_audit *a, struct cx_err *err)
{
	struct cx_task task = cx_remind_audit_task(a);
	struct cx_err why;

	if (cx_run_rows(run, &task, err))
		return true;
	if (err->code != CX_CONFIG)
		return false;
	why = *err;
	*err = (struct cx_err){.code = CX_OK};
	return cx_remind_audit_unbound(a, &why, err);
}

static bool
check(struct cx_run *run, const struct cx_remind *r, struct cx_err *err)
{
	struct cx_remind_audit *a = cx_remind_audit_new(r, err);
	size_t n = 0;
	bool ok = a && read_rows(run, a, err) &&
		  cx_remind_audit_settle(a, &n, err) &&
		  cx_results_all(run, cx_remind_audit_columns,
		      CX_REMIND_AUDIT_COLUMNS, cx_remind_audit_next, a, err);

	if (n > 0)
		cx_run_failed_check(run);
	cx_remind_audit_free(a);
	return ok;
}

bool
cx_remind_is_ahead(void)
{
	return cx_remind_opt.check || cx_remind_opt.forecast ||
	       cx_remind_opt.preview || cx_remind_opt.translit;
}

bool
cx_remind_look_ahead(
    struct cx_run *run, struct cx_remind *r, struct cx_err *err)
{
	struct cx_remind_costs costs = r->rules->costs;
	struct cx_arena *arena;
	bool ok;

	r->channels = cx_remind_opt.channels.at;
	r->n_channels = cx_remind_opt.channels.n;
	if (cx_remind_opt.check)
		return check(run, r, err);
	if (cx_remind_opt.preview)
		return preview(run, r, err);
	arena = cx_arena_new(ARENA_BYTES);
	ok = (arena || cx_fail_memory(err)) && add_costs(&costs, arena, err) &&
	     (cx_remind_opt.forecast ? forecast(run, r, &costs, err)
				     : translit(run, r, &costs, err));
	cx_arena_free(arena);
	return ok;
}
