/*
 * The log is read twice, once for what became of each message and once for
 * the texts of those that are shown: keeping all texts would take the memory
 * of the file.
 */
#include "remind/prove.h"

#include <stdio.h>

#include "record/field.h"

#include "base/banned.h"

enum { MESSAGE_ID, ID, THING, RULE, STEP, DUE, CHANNEL, DAY, STATE };

const char *const cx_remind_prove_columns[] = {
    [MESSAGE_ID] = "message_id",
    [ID] = "id",
    [THING] = "thing",
    [RULE] = "rule",
    [STEP] = "step",
    [DUE] = "due",
    [CHANNEL] = "channel",
    [DAY] = "day",
    [STATE] = "state",
};

_Static_assert(
    countof(cx_remind_prove_columns) == CX_REMIND_PROVE_COLUMNS, "all columns");

/* A text of the log, decoded; nothing where it has none. */
static bool
put_text(
    struct cx_remind_prove *p, struct cx_row *row, size_t i, struct cx_span raw)
{
	struct cx_field f = {raw.at, (uint32_t)raw.len, CX_FIELD_ESCAPED};
	struct cx_span text;

	if (!raw.at)
		return true;
	text = cx_field_text(f, p->arena);
	if (!text.at)
		return false;
	cx_row_text(row, i, text);
	return true;
}

static bool
show(struct cx_remind_prove *p, const struct cx_remind_entry *e,
    struct cx_span state, struct cx_err *err)
{
	struct cx_row *row = p->row(p->results);
	char hex[CX_HASH128_ROOM];
	bool ok;

	cx_hash128_print(hex, e->key);
	cx_row_text(row, MESSAGE_ID, (struct cx_span){hex, sizeof(hex)});
	cx_row_text(row, STATE, state);
	ok = put_text(p, row, ID, e->id) && put_text(p, row, THING, e->thing) &&
	     put_text(p, row, RULE, e->rule) &&
	     put_text(p, row, STEP, e->step) && put_text(p, row, DUE, e->due) &&
	     put_text(p, row, CHANNEL, e->channel) &&
	     put_text(p, row, DAY, e->day);
	if (!ok)
		return cx_fail_memory(err);
	ok = p->put(p->results, err);
	cx_arena_reset(p->arena);
	return ok;
}

static bool
take(void *arg, const struct cx_remind_entry *e, struct cx_err *err)
{
	struct cx_remind_prove *p = arg;
	struct cx_remind_said said;

	if (e->event != CX_EVENT_RESERVED)
		return true;
	said = cx_remind_ledger_find(p->ledger, e->key);
	if ((!said.twice && said.state != CX_SAID_RESERVED &&
		said.state != CX_SAID_FAILED) ||
	    !cx_remind_ledger_once(p->ledger, e->key))
		return true;
	return show(p, e,
	    cx_span(said.twice ? "twice" : cx_remind_states[said.state]), err);
}

bool
cx_remind_prove(
    struct cx_remind_prove *p, struct cx_remind_log *log, struct cx_err *err)
{
	return cx_remind_log_read(log, take, p, err);
}

struct cx_remind_count_text
cx_remind_count_text(const struct cx_remind_count *n)
{
	struct cx_remind_count_text t;

	snprintf(t.text, sizeof(t.text),
	    "%llu messages: %llu sent, %llu bounced, %llu failed, "
	    "%llu not confirmed, %llu skipped; %llu twice",
	    (unsigned long long)n->messages,
	    (unsigned long long)n->by_state[CX_SAID_SENT],
	    (unsigned long long)n->by_state[CX_SAID_BOUNCED],
	    (unsigned long long)n->by_state[CX_SAID_FAILED],
	    (unsigned long long)n->by_state[CX_SAID_RESERVED],
	    (unsigned long long)n->by_state[CX_SAID_SKIPPED],
	    (unsigned long long)n->twice);
	return t;
}
