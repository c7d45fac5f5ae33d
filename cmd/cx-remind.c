/*
 * cx-remind: the messages that are due.  With a log, what the rules say minus
 * what the log says; without one there is no memory, and what is due follows
 * from the day alone.  The log is written last, when the rows are safe: a
 * message that is reserved and lost would never be made again, one that is
 * made twice has the same message_id.
 */
#include "cli/calendar.h"
#include "cli/run.h"
#include "cli/tool.h"
#include "remind_modes.h"

#include "remind/confirm.h"
#include "remind/history.h"
#include "remind/prove.h"
#include "remind/rules.h"
#include "remind/task.h"
#include "time/zone.h"

#include "base/banned.h"

struct cx_remind_options cx_remind_opt = {.per_day = SIZE_MAX};

#define opt cx_remind_opt

static const struct cx_opt options[] = {
    CX_TEXT('r', "rules", "FILE", &opt.rules,
	"JSON: who, when it is due, when to speak, the message"),
    CX_TEXT(0, "log", "FILE", &opt.log,
	"what was sent; what it has is not due again"),
    CX_FLAG(0, "commit", &opt.commit,
	"note in the log what was written, once it is safe"),
    CX_COUNT(0, "max-per-day", "N", &opt.per_day,
	"messages of a day; the others wait for the next"),
    CX_TEXT(0, "run", "NAME", &opt.run,
	"a name: the run made again gives the same messages"),
    CX_FLAG(0, "confirm", &opt.confirm,
	"note what the sender says: message_id, status"),
    CX_FLAG(0, "prove", &opt.prove,
	"show what was sent twice (exit 1) and what is owed"),
    CX_LIST_OF(0, "holidays", "FILE", &opt.holidays,
	"no business days: iCalendar, or a column date"),
    CX_TEXT(0, "weekend", "DAYS", &opt.weekend,
	"days of the week that are none, as sat,sun"),
    CX_LIST_OF(
	0, "channel", "NAME", &opt.channels, "messages of this channel alone"),
    CX_TEXT(0, "directory", "DIR", &opt.directory,
	"where -o eml, ics and notify put files"),
    CX_TEXT(0, "from", "ADDRESS", &opt.from, "who sends what -o eml writes"),
    CX_END};

enum { RUN_MOST = 200, ARENA_BYTES = 16 << 20 };

static bool
open_history(struct cx_remind_history *h, struct cx_run *run, bool write,
    int64_t watch, struct cx_err *err)
{
	if (!cx_run_writes(run, opt.log, err) ||
	    !cx_remind_history_open(h, opt.log, write, opt.run, watch, err))
		return false;
	if (cx_remind_log_absent(h->log))
		cx_run_warn(run, "%s: there was no such log", opt.log);
	if (cx_remind_log_torn(h->log) > 0)
		cx_run_warn(run,
		    "%s: %llu bytes at the end were never finished and %s",
		    opt.log, (unsigned long long)cx_remind_log_torn(h->log),
		    write ? "are cut off" : "do not count");
	return true;
}

/* The rows of the outbox, and then what the log has to know of them. */
static bool
deliver(struct cx_run *run, struct cx_remind *r, struct cx_remind_history *h,
    struct cx_err *err)
{
	struct cx_buf lines = {0};
	struct cx_remind_stamp s;
	struct cx_remind_settled settled;
	uint64_t n;
	bool ok;

	if (!cx_remind_settle(r, opt.per_day, &settled, err))
		return false;
	if (settled.repeated > 0)
		cx_run_warn(run,
		    "%zu messages have the key of another one in this input, "
		    "and are left out",
		    settled.repeated);
	if (settled.capped > 0)
		cx_run_warn(
		    run, "%zu messages wait, over a limit", settled.capped);
	if (!cx_remind_out_write(run, r, err) || !opt.commit)
		return err->code == CX_OK;
	cx_remind_stamp(&s, r->program);
	if (opt.run)
		s.entry.run = cx_span(opt.run);
	cx_remind_outbox_lines(&r->outbox, &s.entry, &lines, &n);
	if (!opt.run) /* an end without this member is of --confirm */
		s.entry.run = CX_SPAN("");
	ok = cx_remind_history_append(h, &lines, n, &s.entry, err);
	cx_buf_done(&lines);
	return ok;
}

static void
say_tally(struct cx_run *run, const struct cx_remind *r)
{
	for (size_t i = 0; i < r->rules->n; i++)
		cx_run_say(run,
		    "rule %s: %llu messages, %llu stopped, %llu skipped, "
		    "%llu waiting for a window, %llu without a channel, "
		    "%llu records without a date, %llu with \"who\" unknown",
		    cx_quote(r->rules->at[i].name).text,
		    (unsigned long long)r->tally[i].messages,
		    (unsigned long long)r->tally[i].stopped,
		    (unsigned long long)r->tally[i].skipped,
		    (unsigned long long)r->tally[i].waiting,
		    (unsigned long long)r->tally[i].unreached,
		    (unsigned long long)r->tally[i].undated,
		    (unsigned long long)r->tally[i].unknown);
}

static bool
remind_with(struct cx_run *run, const struct cx_remind_rules *rules,
    struct cx_remind_history *h, struct cx_err *err)
{
	struct cx_remind remind = {0};
	struct cx_task task;
	bool ok;

	ok =
	    (!opt.log ||
		open_history(h, run, opt.commit,
		    cx_remind_watch(rules, cx_run_program(run)), err)) &&
	    cx_remind_init(&remind, rules, cx_run_program(run), h->ledger, err);
	ok = ok && cx_remind_out_begin(run, &remind, err);
	if (ok) {
		task = cx_remind_task(&remind);
		if (rules->zoned)
			cx_run_reads(run, cx_zone_folder());
		ok = cx_run_rows(run, &task, err);
	}
	ok = ok && (task.kind == CX_TASK_MAKE || deliver(run, &remind, h, err));
	if (ok && cx_run_verbose(run) > 0)
		say_tally(run, &remind);
	cx_remind_done(&remind);
	return ok;
}

static bool
remind(struct cx_run *run, struct cx_err *err)
{
	struct cx_remind_rules *rules = NULL;
	struct cx_remind_history h = {NULL, NULL};
	struct cx_calendar *calendar;
	bool ok;

	if (!opt.rules)
		return cx_fail(err, CX_USAGE, "no rules (-r FILE)");
	calendar = cx_calendar_of_options(run, &opt.holidays, opt.weekend, err);
	if (calendar)
		rules = cx_remind_rules_load(opt.rules, cx_run_locale(run),
		    cx_run_program(run), calendar, err);
	ok = rules && remind_with(run, rules, &h, err);
	cx_remind_history_done(&h);
	cx_remind_rules_free(rules);
	cx_calendar_free(calendar);
	return ok;
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

static bool
confirm(struct cx_run *run, struct cx_err *err)
{
	struct cx_remind_history h = {NULL, NULL};
	struct cx_remind_confirm c = {0};
	bool ok;

	ok = open_history(&h, run, true, INT64_MAX, err) &&
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

static bool
prove(struct cx_run *run, struct cx_err *err)
{
	struct cx_remind_history h = {NULL, NULL};
	bool ok = open_history(&h, run, false, INT64_MAX, err) &&
		  cx_run_sandbox(run, err) && prove_with(run, &h, err);

	cx_remind_history_done(&h);
	return ok;
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	size_t operands;

	cx_run_operands(run, &operands);
	if (opt.confirm + opt.prove + opt.commit > 1)
		return cx_fail(
		    err, CX_USAGE, "one of --commit, --confirm and --prove");
	if (!opt.log && (opt.confirm || opt.prove || opt.commit || opt.run ||
			    opt.per_day != SIZE_MAX))
		return cx_fail(err, CX_USAGE, "no log (--log FILE)");
	if (opt.rules && (opt.confirm || opt.prove))
		return cx_fail(
		    err, CX_USAGE, "--confirm and --prove take no rules");
	if (opt.run && (opt.run[0] == '\0' || strlen(opt.run) > RUN_MOST ||
			   strpbrk(opt.run, "\"\\\n")))
		return cx_fail(err, CX_USAGE,
		    "--run: a name of 1 to %d bytes, without quotes", RUN_MOST);
	if (opt.prove && operands > 0)
		return cx_fail(err, CX_USAGE, "--prove reads the log alone");
	return opt.confirm ? confirm(run, err)
	       : opt.prove ? prove(run, err)
			   : remind(run, err);
}

static const struct cx_tool tool = {
    .name = "cx-remind",
    .operands = "[FILE]...",
    .what = "reminders that are due, with their text, each one once",
    .usage = "cx-remind -r recordatorios.json vehiculos.csv",
    .options = options,
    .also = cx_remind_forms,
    .run = run,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
