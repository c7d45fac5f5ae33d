/*
 * The log and the ledger that is made of it go together: who writes holds the
 * lock from before the log is read until its lines are appended, so that two
 * runs never decide by the same history.
 */
#include "remind/history.h"

#include "base/banned.h"

bool
cx_remind_history_open(struct cx_remind_history *h, const char *path,
    bool write, const char *run, int64_t watch, struct cx_err *err)
{
	h->log = cx_remind_log_open(path, write, err);
	if (!h->log)
		return false;
	h->ledger = cx_remind_ledger_new(run, cx_remind_log_size(h->log), err);
	if (h->ledger)
		cx_remind_ledger_watch(h->ledger, watch);
	return h->ledger && cx_remind_log_read(
				h->log, cx_remind_ledger_take, h->ledger, err);
}

void
cx_remind_history_done(struct cx_remind_history *h)
{
	cx_remind_log_close(h->log);
	cx_remind_ledger_free(h->ledger);
}

void
cx_remind_stamp(struct cx_remind_stamp *s, const struct cx_program *program)
{
	const struct cx_world *world = cx_program_world(program);
	const struct cx_zone *zone = cx_dates_zone(world->dates);
	struct cx_moment now = {world->now_us / 1000000 * 1000000, false};
	struct cx_moment day = {
	    cx_moment_day(now, zone, NULL) * CX_DAY_US, true};

	s->entry = (struct cx_remind_entry){.event = CX_EVENT_END};
	s->entry.day =
	    (struct cx_span){s->day, cx_moment_print(s->day, day, zone)};
	s->entry.at =
	    (struct cx_span){s->at, cx_moment_print(s->at, now, zone)};
}

bool
cx_remind_history_append(struct cx_remind_history *h,
    const struct cx_buf *lines, uint64_t n, const struct cx_remind_entry *end,
    struct cx_err *err)
{
	if (lines->failed)
		return cx_fail_memory(err);
	return cx_remind_log_append(h->log, cx_buf_span(lines), n, end, err);
}
