/*
 * What is done with the log alone: what the sender says goes in, and what it
 * proves comes out.
 */
#include "remind_modes.h"

#include "remind/confirm.h"
#include "remind/prove.h"

#include "base/banned.h"

enum { ARENA_BYTES = 16 << 20 };

bool
cx_remind_open_log(struct cx_remind_history *h, struct cx_run *run, bool write,
    int64_t watch, struct cx_err *err)
{
	if (!cx_run_writes(run, cx_remind_opt.log, err) ||
	    !cx_remind_history_open(
		h, cx_remind_opt.log, write, cx_remind_opt.run, watch, err))
		return false;
	if (cx_remind_log_absent(h->log))
		cx_run_warn(
		    run, "%s: there was no such log", cx_remind_opt.log);
	if (cx_remind_log_torn(h->log) > 0)
		cx_run_warn(run,
		    "%s: %llu bytes at the end were never finished and %s",
		    cx_remind_opt.log,
		    (unsigned long long)cx_remind_log_torn(h->log),
		    write ? "are cut off" : "do not count");
	return true;
}

static bool
confirm_with(struct cx_run *run, struct cx_remind_history *h,
    struct cx_remind_confirm *c, struct cx_err *err)
{
	struct cx_task task = cx_remind_confirm_task(c);
	struct cx_buf lines = {0};
	struct cx_remind_stamp s;
	bool ok;

	if (!cx_run_rows(run, &task, err))
		return false;
	cx_remind_stamp(&s, cx_run_program(run));
	ok = cx_remind_confirm_lines(c, &s.entry, &lines, err) &&
	     (c->taken == 0 ||
		 cx_remind_history_append(h, &lines, c->taken, &s.entry, err));
	cx_buf_done(&lines);
	if (ok && cx_run_verbose(run) > 0)
		cx_run_say(run, "%llu confirmed, %llu were known",
		    (unsigned long long)c->taken, (unsigned long long)c->known);
	return ok;
}

bool
cx_remind_confirm_run(struct cx_run *run, struct cx_err *err)
{
	struct cx_remind_history h = {NULL, NULL};
	struct cx_remind_confirm c = {0};
	bool ok;

	ok = cx_remind_open_log(&h, run, true, INT64_MAX, err) &&
	     cx_remind_confirm_init(
		 &c, h.ledger, cx_program_schema(cx_run_program(run)), err) &&
	     confirm_with(run, &h, &c, err);
	cx_remind_confirm_done(&c);
	cx_remind_history_done(&h);
	return ok;
}

static bool
prove_with(struct cx_run *run, struct cx_remind_history *h, struct cx_err *err)
{
	struct cx_remind_count n = cx_remind_ledger_count(h->ledger);
	struct cx_results *results = cx_results_new(
	    run, cx_remind_prove_columns, CX_REMIND_PROVE_COLUMNS, err);
	struct cx_remind_prove p = {.ledger = h->ledger,
	    .arena = cx_arena_new(ARENA_BYTES),
	    .results = results,
	    .row = cx_results_row,
	    .put = cx_results_put};
	bool ok = results && (p.arena || cx_fail_memory(err)) &&
		  cx_remind_prove(&p, h->log, err);

	if (results)
		ok = cx_results_finish(results, err) && ok;
	cx_arena_free(p.arena);
	if (ok && cx_run_verbose(run) >= 0)
		cx_run_say(run, "%s", cx_remind_count_text(&n).text);
	if (ok && n.twice > 0)
		cx_run_failed_check(run);
	return ok;
}

bool
cx_remind_prove_run(struct cx_run *run, struct cx_err *err)
{
	struct cx_remind_history h = {NULL, NULL};
	bool ok = cx_remind_open_log(&h, run, false, INT64_MAX, err) &&
		  cx_run_sandbox(run, err) && prove_with(run, &h, err);

	cx_remind_history_done(&h);
	return ok;
}
