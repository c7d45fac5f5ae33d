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

#include "remind/history.h"
#include "remind/rules.h"
#include "remind/task.h"
#include "text/utf8.h"
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
    CX_TEXT(0, "decisions", "FILE", &opt.decisions,
	"what became of each record, rule and step, and why"),
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
    CX_FLAG(0, "check", &opt.check, "what is odd about the rules; exit 1"),
    CX_FLAG(0, "forecast", &opt.forecast,
	"messages, SMS parts and cost of the days to come"),
    CX_TEXT(0, "until", "DATE", &opt.until,
	"the last day of --forecast and --translit"),
    CX_LIST_OF(0, "cost", "CHANNEL=N", &opt.costs,
	"what a message costs; of SMS, each part"),
    CX_TEXT(0, "preview", "ID", &opt.preview,
	"the next five messages of a person, by rule"),
    CX_FLAG(0, "translit", &opt.translit,
	"what SMS would save in letters that are cheap"),
    CX_END};

enum { RUN_MOST = 200 };

/* The rows of the outbox, and then what the log has to know of them. */
static bool
deliver(struct cx_run *run, struct cx_remind *r, struct cx_remind_history *h,
    struct cx_err *err)
{
	const struct cx_buf none = {0};
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
	if (!cx_remind_out_write(run, r, err) ||
	    !cx_remind_out_decisions(run, r, err) || !opt.commit)
		return err->code == CX_OK;
	cx_remind_stamp(&s, r->program);
	if (opt.run)
		s.entry.run = cx_span(opt.run);
	ok = cx_remind_outbox_note(&r->outbox, &s.entry, h->log, &n, err);
	if (!opt.run) /* an end without this member is of --confirm */
		s.entry.run = CX_SPAN("");
	return ok && cx_remind_history_append(h, &none, n, &s.entry, err);
}

static void
say_tally(struct cx_run *run, const struct cx_remind *r)
{
	for (size_t i = 0; i < r->rules->n; i++)
		cx_run_say(run,
		    "rule %s: %llu messages, %llu stopped, %llu suppressed, "
		    "%llu skipped, "
		    "%llu waiting for a window, %llu without a channel, "
		    "%llu records without a date, %llu with \"who\" unknown",
		    cx_quote(r->rules->at[i].name).text,
		    (unsigned long long)r->tally[i].messages,
		    (unsigned long long)r->tally[i].stopped,
		    (unsigned long long)r->tally[i].suppressed,
		    (unsigned long long)r->tally[i].skipped,
		    (unsigned long long)r->tally[i].waiting,
		    (unsigned long long)r->tally[i].unreached,
		    (unsigned long long)r->tally[i].undated,
		    (unsigned long long)r->tally[i].unknown);
}

static bool
make_messages(struct cx_run *run, struct cx_remind *r,
    struct cx_remind_history *h, struct cx_err *err)
{
	struct cx_task task;

	if (!cx_remind_out_begin(run, r, err))
		return false;
	task = cx_remind_task(r);
	if (!cx_run_rows(run, &task, err) ||
	    !(task.kind == CX_TASK_MAKE ? cx_remind_out_decisions(run, r, err)
					: deliver(run, r, h, err)))
		return false;
	if (cx_run_verbose(run) > 0)
		say_tally(run, r);
	return true;
}

static bool
remind_with(struct cx_run *run, const struct cx_remind_rules *rules,
    struct cx_remind_history *h, struct cx_err *err)
{
	struct cx_remind remind = {0};
	bool ok;

	ok =
	    (!opt.log ||
		cx_remind_open_log(h, run, opt.commit,
		    cx_remind_watch(rules, cx_run_program(run)), err)) &&
	    cx_remind_init(&remind, rules, cx_run_program(run), h->ledger, err);
	if (ok && rules->zoned)
		cx_run_reads(run, cx_zone_folder());
	ok = ok &&
	     (cx_remind_is_ahead() ? cx_remind_look_ahead(run, &remind, err)
				   : make_messages(run, &remind, h, err));
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
	if (cx_remind_is_ahead())
		cx_program_keep_clock(cx_run_program(run));
	if (calendar)
		rules = cx_remind_rules_load(opt.rules, cx_run_locale(run),
		    cx_run_program(run), calendar, err);
	ok = rules && cx_remind_check_channels(rules, err) &&
	     remind_with(run, rules, &h, err);
	cx_remind_history_done(&h);
	cx_remind_rules_free(rules);
	cx_calendar_free(calendar);
	return ok;
}

/* As it stands in the log, so that it can be compared there. */
static bool
is_run_name(struct cx_span s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.at[i] < ' ' || s.at[i] == '"' ||
		    s.at[i] == '\\' || s.at[i] == 127)
			return false;
	return s.len > 0 && s.len <= RUN_MOST && cx_utf8_check(s) == s.len;
}

static bool
check_options(size_t operands, enum cx_remind_form form, struct cx_err *err)
{
	size_t reports = (size_t)opt.check + opt.forecast + opt.translit +
			 (opt.preview != NULL);
	bool no_rules = opt.confirm || opt.prove;
	bool logged = no_rules || opt.commit || opt.run;
	const struct {
		bool wrong;
		const char *why;
	} checks[] = {
	    {opt.confirm + opt.prove + opt.commit > 1,
		"one of --commit, --confirm and --prove"},
	    {!opt.log && (logged || opt.per_day != SIZE_MAX),
		"no log (--log FILE)"},
	    {opt.rules && no_rules, "--confirm and --prove take no rules"},
	    {opt.run && !is_run_name(cx_span(opt.run)),
		"--run: a name of 1 to 200 bytes of UTF-8, without quotes"},
	    {opt.prove && operands > 0, "--prove reads the log alone"},
	    {opt.decisions && (no_rules || reports > 0),
		"--decisions is for a run that makes messages"},
	    {reports > 1,
		"one of --check, --forecast, --preview and --translit"},
	    {reports > 0 &&
		    (logged || opt.directory || opt.from ||
			opt.per_day != SIZE_MAX || form != CX_FORM_ROWS),
		"a report writes no messages and no log"},
	    {opt.until && !opt.forecast && !opt.translit,
		"--until is for --forecast and --translit"},
	    {opt.costs.n > 0 && !opt.forecast && !opt.translit,
		"--cost is for --forecast and --translit"},
	};

	for (size_t i = 0; i < countof(checks); i++)
		if (checks[i].wrong)
			return cx_fail(err, CX_USAGE, "%s", checks[i].why);
	return true;
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	size_t operands;

	cx_run_operands(run, &operands);
	if (!check_options(
		operands, (enum cx_remind_form)cx_run_format(run), err))
		return false;
	return opt.confirm ? cx_remind_confirm_run(run, err)
	       : opt.prove ? cx_remind_prove_run(run, err)
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
