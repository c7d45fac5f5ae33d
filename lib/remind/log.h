#ifndef CX_REMIND_LOG_H
#define CX_REMIND_LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/hash.h"
#include "base/span.h"

/*
 * What was done about messages: NDJSON that is only appended to, mode 0600.
 * It is written in batches, each ended by a line of event "end": what stands
 * after the last such line was never finished, and counts as not written.
 * Each line ends with the sum of its bytes before `,"sum"', XXH3 in 16 digits.
 */
enum cx_remind_event {
	CX_EVENT_RESERVED, /* handed to the sender */
	CX_EVENT_SKIPPED,  /* will not be sent */
	CX_EVENT_SENT,	   /* as the sender says */
	CX_EVENT_FAILED,
	CX_EVENT_BOUNCED,
	CX_EVENT_END
};
enum { CX_REMIND_EVENTS = CX_EVENT_END + 1 };

extern const char *const cx_remind_events[CX_REMIND_EVENTS + 1];

/* A line.  Members that a line lacks have .at NULL. */
struct cx_remind_entry {
	enum cx_remind_event event;
	struct cx_hash128 key; /* of the message */
	uint64_t of;	       /* of the obligation: rule, id and thing */
	uint64_t lines;	       /* of an end: of the batch without it */
	struct cx_span day;    /* local, of the run */
	struct cx_span at;
	struct cx_span due; /* the date or period in the key */
	struct cx_span rule, id, thing, step, channel, run, reason;
	struct cx_span group; /* of "spread" */
};

/* Appends the line of e, with its sum and a newline. */
void cx_remind_line_put(struct cx_buf *out, const struct cx_remind_entry *e);

/*
 * Takes a line (without its newline) apart; texts stay as JSON spells them,
 * without their quotes.  False: not a line of this format, or its sum is
 * wrong.
 */
bool cx_remind_line_read(struct cx_span line, struct cx_remind_entry *e);

struct cx_remind_log;

/*
 * Opens path to read, where it may be absent; or with `write' to append too:
 * waits for the lock PATH.lock, makes the file where it is absent, and cuts
 * off what was not finished.  NULL on failure.
 */
struct cx_remind_log *cx_remind_log_open(
    const char *path, bool write, struct cx_err *err);
void cx_remind_log_close(struct cx_remind_log *l);

/* Whether there was no such file; the bytes at its end that do not count. */
bool cx_remind_log_absent(const struct cx_remind_log *l);
uint64_t cx_remind_log_torn(const struct cx_remind_log *l);
/* Bytes that count. */
uint64_t cx_remind_log_size(const struct cx_remind_log *l);

/*
 * Calls each() for every line that counts, in order; the entry is borrowed
 * until it returns.  False: a line is damaged (CX_DATA, with its number),
 * lines are lacking, reading failed, or each() said so.
 */
bool cx_remind_log_read(struct cx_remind_log *l,
    bool (*each)(
	void *arg, const struct cx_remind_entry *e, struct cx_err *err),
    void *arg, struct cx_err *err);

/*
 * Writes lines of the next batch, which do not count until
 * cx_remind_log_append() ends it; on failure the file is as it was.
 */
bool cx_remind_log_put(
    struct cx_remind_log *l, struct cx_span lines, struct cx_err *err);

/*
 * Appends a batch, its last lines (the others were put before): n_lines made by
 * cx_remind_line_put(), and its end, which takes day and at from `end'.  Synced
 * when true; on failure the file is as it was, as far as the disk lets us.
 */
bool cx_remind_log_append(struct cx_remind_log *l, struct cx_span lines,
    uint64_t n_lines, const struct cx_remind_entry *end, struct cx_err *err);

#endif
