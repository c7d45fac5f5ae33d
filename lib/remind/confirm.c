/*
 * A sender may tell the same twice (its file is read again after a crash), so
 * what says nothing new is passed over and not an error; but a message that
 * was never handed out is one: then it is another log, or another sender.
 * What was sent can bounce later; it cannot fail later, or a slow sender
 * would make us send twice.
 */
#include "remind/confirm.h"

#include <stdlib.h>

#include "base/banned.h"

struct cx_remind_verdict {
	uint64_t record;
	struct cx_hash128 key;
	enum cx_remind_event event;
};

/* A worker's own; the shared struct is read only while it works. */
struct worker {
	const struct cx_remind_confirm *confirm;
	struct cx_remind_verdict *at;
	size_t n, room;
};

static const struct {
	const char *word;
	enum cx_remind_event event;
} words[] = {
    {"sent", CX_EVENT_SENT},
    {"delivered", CX_EVENT_SENT},
    {"failed", CX_EVENT_FAILED},
    {"temporary-failure", CX_EVENT_FAILED},
    {"technical-failure", CX_EVENT_FAILED},
    {"bounced", CX_EVENT_BOUNCED},
    {"permanent-failure", CX_EVENT_BOUNCED},
};

bool
cx_remind_confirm_init(struct cx_remind_confirm *c,
    struct cx_remind_ledger *ledger, struct cx_schema *schema,
    struct cx_err *err)
{
	struct cx_err where = {.code = CX_DATA};

	*c = (struct cx_remind_confirm){.ledger = ledger};
	c->message_id = cx_schema_want(schema, CX_SPAN("message_id"), &where);
	c->status = cx_schema_want(schema, CX_SPAN("status"), &where);
	return (c->message_id != SIZE_MAX && c->status != SIZE_MAX) ||
	       cx_fail_memory(err);
}

void
cx_remind_confirm_done(struct cx_remind_confirm *c)
{
	free(c->at);
	c->at = NULL;
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	struct worker *w = calloc(1, sizeof(*w));

	if (w)
		w->confirm = shared;
	else
		cx_fail_memory(err);
	return w;
}

static bool
read_status(struct cx_span s, enum cx_remind_event *out)
{
	for (size_t i = 0; i < countof(words); i++)
		if (cx_span_eq(s, cx_span(words[i].word))) {
			*out = words[i].event;
			return true;
		}
	return false;
}

static bool
append(struct worker *w, const struct cx_remind_verdict *v)
{
	size_t room = w->room ? 2 * w->room : 256;
	struct cx_remind_verdict *at;

	if (w->n == w->room) {
		at = realloc(w->at, room * sizeof(*at));
		if (!at)
			return false;
		w->at = at;
		w->room = room;
	}
	w->at[w->n++] = *v;
	return true;
}

static bool
take_record(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	const struct cx_remind_confirm *c = w->confirm;
	struct cx_remind_verdict v = {.record = record->number};
	struct cx_span id, status;

	(void)row;
	if (!cx_record_text(record, c->message_id, &id) ||
	    !cx_record_text(record, c->status, &status))
		return cx_fail(err, CX_DATA, "message_id or status is missing");
	if (!id.at || !status.at)
		return cx_fail_memory(err);
	if (!read_status(status, &v.event)) {
		cx_fail_value(err, status);
		return cx_fail(err, CX_DATA,
		    "column \"status\": must be sent, failed or bounced");
	}
	if (!cx_hash128_parse(id, &v.key) ||
	    cx_remind_ledger_find(c->ledger, v.key).state == CX_SAID_NOTHING)
		return cx_fail(err, CX_DATA,
		    "column \"message_id\": the log has no such message");
	return append(w, &v) || cx_fail_memory(err);
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_remind_confirm *c = shared;
	struct worker *w = worker;
	struct cx_remind_verdict *at;

	if (!w)
		return true;
	if (ok && w->n > 0) {
		at = realloc(c->at, (c->n + w->n) * sizeof(*at));
		if (at) {
			memcpy(at + c->n, w->at, w->n * sizeof(*at));
			c->at = at;
			c->n += w->n;
		} else {
			ok = cx_fail_memory(err);
		}
	}
	free(w->at);
	free(w);
	return ok;
}

struct cx_task
cx_remind_confirm_task(struct cx_remind_confirm *c)
{
	return (struct cx_task){
	    .kind = CX_TASK_FOLD,
	    .shared = c,
	    .open = open_worker,
	    .row = take_record,
	    .close = close_worker,
	};
}

static int
by_record(const void *a, const void *b)
{
	const struct cx_remind_verdict *x = a, *y = b;

	return (x->record > y->record) - (x->record < y->record);
}

/* Whether the event says something new about a message in that state. */
static bool
is_new(enum cx_remind_state state, enum cx_remind_event event)
{
	switch (state) {
	case CX_SAID_RESERVED:
		return true;
	case CX_SAID_FAILED:
		return event != CX_EVENT_FAILED;
	case CX_SAID_SENT:
		return event == CX_EVENT_BOUNCED;
	case CX_SAID_SKIPPED:
		return event == CX_EVENT_SENT;
	case CX_SAID_BOUNCED:
	case CX_SAID_NOTHING:
		break;
	}
	return false;
}

bool
cx_remind_confirm_lines(struct cx_remind_confirm *c,
    const struct cx_remind_entry *base, struct cx_buf *lines,
    struct cx_err *err)
{
	if (c->n > 0)
		qsort(c->at, c->n, sizeof(*c->at), by_record);
	for (size_t i = 0; i < c->n; i++) {
		struct cx_remind_entry e = *base;

		e.key = c->at[i].key;
		e.event = c->at[i].event;
		if (!is_new(cx_remind_ledger_find(c->ledger, e.key).state,
			e.event)) {
			c->known++;
			continue;
		}
		cx_remind_line_put(lines, &e);
		if (!cx_remind_ledger_take(c->ledger, &e, err))
			return false;
		c->taken++;
	}
	return !lines->failed || cx_fail_memory(err);
}
