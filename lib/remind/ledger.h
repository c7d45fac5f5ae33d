#ifndef CX_REMIND_LEDGER_H
#define CX_REMIND_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/hash.h"
#include "base/span.h"
#include "remind/cap.h"
#include "remind/log.h"

/*
 * What the log says, in memory: about 60 bytes a message, whatever its texts.
 * Filled by one thread, then read by any.
 */
struct cx_remind_ledger;

enum cx_remind_state {
	CX_SAID_NOTHING,
	CX_SAID_RESERVED,
	CX_SAID_SENT,
	CX_SAID_FAILED,
	CX_SAID_BOUNCED,
	CX_SAID_SKIPPED
};
extern const char *const cx_remind_states[];

/* What is known of a message. */
struct cx_remind_said {
	enum cx_remind_state state;
	unsigned tries; /* failed ones; at most 255 */
	bool again;	/* by the run that is made again; not confirmed */
	bool twice;	/* handed out or sent twice */
};

/*
 * run: the name of a run that is made again, whose messages that nobody
 * confirmed count as not made; NULL: none.  bytes: of the log, to make room
 * for.  NULL without memory.
 */
struct cx_remind_ledger *cx_remind_ledger_new(
    const char *run, uint64_t bytes, struct cx_err *err);
void cx_remind_ledger_free(struct cx_remind_ledger *l);

/*
 * Keeps what was handed out since that day (for limits); before lines are
 * taken.
 */
void cx_remind_ledger_watch(struct cx_remind_ledger *l, int64_t since);
const struct cx_remind_past *cx_remind_ledger_past(
    const struct cx_remind_ledger *l, size_t *n);

/* Takes a line of the log; for cx_remind_log_read(). */
bool cx_remind_ledger_take(
    void *ledger, const struct cx_remind_entry *e, struct cx_err *err);

struct cx_remind_said cx_remind_ledger_find(
    const struct cx_remind_ledger *l, struct cx_hash128 key);

/*
 * The due date that the log knows for the obligation and that is nearest to
 * day, of two as near the earlier; false: none within so many days.
 */
bool cx_remind_ledger_near(const struct cx_remind_ledger *l, uint64_t of,
    int64_t day, int64_t within, int64_t *out);

/* True the first time that it is asked of a key that the log has. */
bool cx_remind_ledger_once(struct cx_remind_ledger *l, struct cx_hash128 key);

/* The day of the last run, INT64_MAX where there was none. */
int64_t cx_remind_ledger_since(const struct cx_remind_ledger *l);

/* Messages known, and those that were handed out or sent twice. */
struct cx_remind_count {
	uint64_t messages, twice;
	uint64_t by_state[CX_SAID_SKIPPED + 1];
};
struct cx_remind_count cx_remind_ledger_count(const struct cx_remind_ledger *l);

/* The day that s spells, 2026-03-09; false: not so. */
bool cx_remind_day_read(struct cx_span s, int64_t *out);

#endif
