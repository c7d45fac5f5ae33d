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
    [CX_FATE_OUTSIDE] = "outside window",
    [CX_FATE_CAPPED] = "over a limit",
    [CX_FATE_WAITS] = "waits for its window",
    [CX_FATE_REPEATED] = "twice in the input",
};

static bool
fresh(const struct cx_remind_choice *c, int64_t today)
{
	return c->day <= today && today <= c->last;
}

bool
cx_remind_open(
    const struct cx_remind_choice *c, const struct cx_remind_now *now)
{
	if (!now->logged)
		return c->day == now->today;
	return fresh(c, now->today) ||
	       (c->day <= now->today && now->since < now->today &&
		   fresh(c, now->since)) ||
	       (c->day > now->since && c->day <= now->today);
}

static bool
may_send(const struct cx_remind_rule *rule, struct cx_remind_said said)
{
	return said.state == CX_SAID_NOTHING || said.again ||
	       said.state == CX_SAID_SKIPPED ||
	       (said.state == CX_SAID_FAILED && said.tries <= rule->retries);
}

/* Whether the step was spoken or can be. */
static bool
has_voice(const struct cx_remind_choice *c, int64_t today)
{
	if (c->never && c->said.state == CX_SAID_SKIPPED)
		return false;
	return c->said.state != CX_SAID_NOTHING ||
	       (!c->never && fresh(c, today));
}

/*
 * The day of the newest step that was spoken or can be: its own, as a window
 * may have moved two to the same.
 */
static int64_t
newest_day(const struct cx_remind_rule *rule, int64_t today,
    const struct cx_remind_choice *c)
{
	int64_t newest = INT64_MIN;

	for (size_t i = 0; i < rule->n_steps; i++)
		if (c[i].own > newest && c[i].day <= today &&
		    has_voice(&c[i], today))
			newest = c[i].own;
	return newest;
}

/* It was given by this run, before it was killed and made again. */
static bool
is_again(const struct cx_remind_choice *c)
{
	return c->said.again && c->said.state == CX_SAID_RESERVED;
}

/*
 * What this run gave before is given again, although the clock may say by now
 * that it is too late, unless a newer step speaks in its place.
 */
static enum cx_remind_fate
fate_of(const struct cx_remind_rule *rule, const struct cx_remind_now *now,
    const struct cx_remind_choice *c, bool newest)
{
	if (!cx_remind_open(c, now))
		return CX_FATE_NONE;
	if (!now->logged)
		return c->never ? CX_FATE_OUTSIDE : CX_FATE_SEND;
	if (!may_send(rule, c->said))
		return CX_FATE_NONE;
	if (c->never && !c->said.again)
		return CX_FATE_OUTSIDE;
	if (!fresh(c, now->today) && !is_again(c))
		return CX_FATE_LATE;
	if (rule->late == CX_LATE_NEWEST)
		return newest ? CX_FATE_SEND : CX_FATE_NEWER;
	if (rule->late == CX_LATE_NONE && c->day != now->today &&
	    c->said.state != CX_SAID_FAILED && !is_again(c))
		return CX_FATE_LATE;
	return CX_FATE_SEND;
}

/*
 * When a message goes out that may.  One that the run gave before it was made
 * again is given whatever the clock says now.
 */
static void
set_instant(const struct cx_remind_now *now, const struct cx_remind_window *w,
    struct cx_remind_choice *c)
{
	int64_t from = c->at_us > now->us ? c->at_us : now->us;

	c->at_us = cx_remind_window_next(w, from);
	if (is_again(c) || !w->calendar)
		return;
	if (cx_moment_day((struct cx_moment){c->at_us, false}, w->zone, NULL) >
	    c->last)
		c->fate = CX_FATE_OUTSIDE;
	else if (now->logged && c->at_us >= now->until)
		c->fate = CX_FATE_WAITS;
}

void
cx_remind_choose(const struct cx_remind_rule *rule,
    const struct cx_remind_now *now, const struct cx_remind_window *window,
    struct cx_remind_choice *choices)
{
	int64_t newest = newest_day(rule, now->today, choices);

	for (size_t i = 0; i < rule->n_steps; i++) {
		struct cx_remind_choice *c = &choices[i];

		c->fate = fate_of(rule, now, c, c->own == newest);
		if (c->fate == CX_FATE_SEND)
			set_instant(now, window, c);
		/* a step that was passed over is, until its due date moves */
		if (c->said.state == CX_SAID_SKIPPED && !c->said.again &&
		    c->fate != CX_FATE_SEND && c->fate != CX_FATE_WAITS)
			c->fate = CX_FATE_NONE;
	}
}
