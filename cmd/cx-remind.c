/*
 * cx-remind: the messages that are due on the day of --now.  A run has no
 * memory of the one before: what is due follows from the rules, the data and
 * the day alone, so that any day can be run again and gives the same bytes.
 */
#include "cli/run.h"
#include "cli/tool.h"
#include "remind/rules.h"
#include "remind/task.h"

#include "base/banned.h"

static struct {
	const char *rules;
} opt;

static const struct cx_opt options[] = {
    CX_TEXT('r', "rules", "FILE", &opt.rules,
	"JSON: who, when it is due, when to speak, the message"),
    CX_END};

static void
say_tally(struct cx_run *run, const struct cx_remind *r)
{
	for (size_t i = 0; i < r->rules->n; i++)
		cx_run_say(run,
		    "rule %s: %llu messages, %llu stopped, %llu records "
		    "without a date, %llu with \"who\" unknown",
		    cx_quote(r->rules->at[i].name).text,
		    (unsigned long long)r->tally[i].messages,
		    (unsigned long long)r->tally[i].stopped,
		    (unsigned long long)r->tally[i].undated,
		    (unsigned long long)r->tally[i].unknown);
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	struct cx_program *program = cx_run_program(run);
	struct cx_remind_rules *rules;
	struct cx_remind remind = {0};
	struct cx_task task;
	bool ok;

	if (!opt.rules)
		return cx_fail(err, CX_USAGE, "no rules (-r FILE)");
	rules =
	    cx_remind_rules_load(opt.rules, cx_run_locale(run), program, err);
	if (!rules)
		return false;
	ok = cx_remind_init(&remind, rules, program, err);
	if (ok) {
		task = cx_remind_task(&remind);
		ok = cx_run_rows(run, &task, err);
	}
	if (ok && cx_run_verbose(run) > 0)
		say_tally(run, &remind);
	cx_remind_done(&remind);
	cx_remind_rules_free(rules);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-remind",
    .operands = "[FILE]...",
    .what = "reminders that are due today, with their text",
    .usage = "cx-remind -r recordatorios.json vehiculos.csv",
    .options = options,
    .run = run,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
