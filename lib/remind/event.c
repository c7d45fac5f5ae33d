/*
 * An obligation is one day in a calendar: its steps have the same uid, so the
 * calendar of who takes each of them shows one entry.  What is newer has the
 * higher sequence: the number of the step in time, which needs no memory and
 * is the same on every rerun.  The alarms are the steps from this one to the
 * day itself, at nine o'clock: a file that is looked at late rings only for
 * what is still to come.
 */
#include "base/buf.h"
#include "remind/form.h"
#include "remind/ledger.h"
#include "time/ics.h"

#include "base/banned.h"

enum { ALARMS_MOST = 16, DAY_S = 86400, NINE_S = 9 * 3600 };

/* The hash of rule, id, thing and due date or period. */
static void
print_uid(const struct cx_remind_notice *n, char hex[CX_HASH128_ROOM],
    struct cx_buf *room)
{
	const struct cx_span parts[] = {
	    n->rule->name, n->id, n->thing, n->period};

	room->len = 0;
	for (size_t i = 0; i < countof(parts); i++) {
		if (i > 0)
			cx_buf_putc(room, '\0');
		if (parts[i].at)
			cx_buf_puts(room, parts[i]);
	}
	cx_hash128_print(hex, cx_hash128(cx_buf_span(room)));
}

static int64_t
step_day(const struct cx_remind_notice *n, const struct cx_remind_step *step,
    int64_t due, const struct cx_calendar *calendar)
{
	return cx_remind_step_day(step, step->opens ? n->opens : due, calendar);
}

bool
cx_remind_event_put(const struct cx_remind_notice *n,
    const struct cx_calendar *calendar, int64_t now_us, struct cx_buf *out,
    struct cx_err *err)
{
	struct cx_ics_event e = {
	    .stamp_us = now_us, .summary = n->subject, .description = n->text};
	const struct cx_remind_rule *rule = n->rule;
	int64_t alarms[ALARMS_MOST], own, day;
	char uid[CX_HASH128_ROOM];
	struct cx_buf room = {0};

	if (!cx_remind_day_read(n->due, &e.day))
		return cx_fail(err, CX_INTERNAL, "a due date that is none");
	if (!e.summary.at)
		e.summary = n->text;
	own = step_day(n, n->step, e.day, calendar);
	for (size_t i = 0; i < rule->n_steps; i++) {
		day = step_day(n, &rule->steps[i], e.day, calendar);
		e.sequence += day < own;
		if (day >= own && (day <= e.day || day == own) &&
		    e.n_alarms < ALARMS_MOST)
			alarms[e.n_alarms++] = (day - e.day) * DAY_S + NINE_S;
	}
	e.alarms_s = alarms;
	print_uid(n, uid, &room);
	e.uid = (struct cx_span){uid, sizeof(uid)};
	if (room.failed)
		cx_fail_memory(err);
	else
		cx_ics_put(out, &e, err);
	cx_buf_done(&room);
	return err->code == CX_OK;
}
