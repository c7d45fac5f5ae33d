/*
 * A ladder is one voice: after days without a run, only its newest step is
 * spoken, since "in 30 days" said a week before is wrong, and three messages
 * at once are two too many.  What is passed over is noted, so that the log can
 * answer for it; but only what fell silent since the last run, or the first
 * run would note the past of everybody.
 */
#include "remind/choose.h"

#include "base/banned.h"

const char *const cx_remind_fates[] = {
    [CX_FATE_NONE] = "",
    [CX_FATE_SEND] = "sent",
    [CX_FATE_NEWER] = "newer step",
    [CX_FATE_LATE] = "too late",
    [CX_FATE_CAPPED] = "over a limit",
};

static bool
fresh(const struct cx_remind_rule *rule, int64_t today, int64_t day)
{
	return day <= today &&
	       cx_remind_step_day(&rule->max_late, day, NULL) >= today;
}

bool
cx_remind_open(const struct cx_remind_rule *rule, int64_t today, int64_t since,
    int64_t day)
{
	return fresh(rule, today, day) ||
	       (day <= today && since < today && fresh(rule, since, day)) ||
	       (day > since && day <= today);
}

static bool
may_send(const struct cx_remind_rule *rule, struct cx_remind_said said)
{
	return said.state == CX_SAID_NOTHING || said.again ||
	       said.state == CX_SAID_SKIPPED ||
	       (said.state == CX_SAID_FAILED && said.tries <= rule->retries);
}

/* The day of the newest step that was spoken or can be. */
static int64_t
newest_day(const struct cx_remind_rule *rule, int64_t today,
    const struct cx_remind_choice *c)
{
	int64_t newest = INT64_MIN;

	for (size_t i = 0; i < rule->n_steps; i++)
		if (c[i].day > newest && c[i].day <= today &&
		    (fresh(rule, today, c[i].day) ||
			c[i].said.state != CX_SAID_NOTHING))
			newest = c[i].day;
	return newest;
}

static enum cx_remind_fate
fate_of(const struct cx_remind_rule *rule, int64_t today, int64_t since,
    const struct cx_remind_choice *c, bool newest)
{
	if (!cx_remind_open(rule, today, since, c->day) ||
	    !may_send(rule, c->said))
		return CX_FATE_NONE;
	if (!fresh(rule, today, c->day))
		return CX_FATE_LATE;
	if (rule->late == CX_LATE_NEWEST)
		return newest ? CX_FATE_SEND : CX_FATE_NEWER;
	if (rule->late == CX_LATE_NONE && c->day != today &&
	    c->said.state != CX_SAID_FAILED)
		return CX_FATE_LATE;
	return CX_FATE_SEND;
}

void
cx_remind_choose(const struct cx_remind_rule *rule, int64_t today,
    int64_t since, struct cx_remind_choice *choices)
{
	int64_t newest = newest_day(rule, today, choices);

	for (size_t i = 0; i < rule->n_steps; i++) {
		choices[i].fate = fate_of(
		    rule, today, since, &choices[i], choices[i].day == newest);
		/* a step that was passed over is, until its due date moves */
		if (choices[i].said.state == CX_SAID_SKIPPED &&
		    !choices[i].said.again && choices[i].fate != CX_FATE_SEND)
			choices[i].fate = CX_FATE_NONE;
	}
}
