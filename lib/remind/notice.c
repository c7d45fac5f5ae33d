/*
 * The key is a hash of plain texts with NULs between them, so that a sender
 * or an auditor can make it again with xxhsum alone.  The obligation has a
 * hash of its own: it finds a message again whose due date has moved.
 */
#include "remind/notice.h"

#include "base/buf.h"
#include "text/sms.h"
#include "time/moment.h"

#include "base/banned.h"

enum {
	MESSAGE_ID,
	ID,
	RULE,
	STEP,
	DUE,
	SEND_AT,
	CHANNEL,
	TO,
	LANGUAGE,
	SUBJECT,
	MESSAGE,
	SMS_PARTS
};

const char *const cx_remind_columns[] = {
    [MESSAGE_ID] = "message_id",
    [ID] = "id",
    [RULE] = "rule",
    [STEP] = "step",
    [DUE] = "due",
    [SEND_AT] = "send_at",
    [CHANNEL] = "channel",
    [TO] = "to",
    [LANGUAGE] = "language",
    [SUBJECT] = "subject",
    [MESSAGE] = "message",
    [SMS_PARTS] = "sms_parts",
};

_Static_assert(countof(cx_remind_columns) == CX_REMIND_COLUMNS, "all columns");

static void
put_moment(
    const struct cx_remind_notice *n, struct cx_arena *a, struct cx_row *row)
{
	char text[CX_MOMENT_ROOM];
	size_t len = cx_moment_print_at(text, n->send_us, n->offset_s);
	struct cx_span s = cx_arena_copy(a, (struct cx_span){text, len});

	if (s.at)
		cx_row_text(row, SEND_AT, s);
}

bool
cx_remind_notice_is_sms(const struct cx_remind_notice *n)
{
	return cx_span_eq(n->channel, CX_SPAN("sms"));
}

void
cx_remind_notice_row(
    const struct cx_remind_notice *n, struct cx_arena *a, struct cx_row *row)
{
	char hex[CX_HASH128_ROOM];
	struct cx_span id;

	cx_hash128_print(hex, n->key);
	id = cx_arena_copy(a, (struct cx_span){hex, sizeof(hex)});
	if (id.at)
		cx_row_text(row, MESSAGE_ID, id);
	if (n->number)
		cx_row_either(row, ID, n->id, n->id);
	else
		cx_row_text(row, ID, n->id);
	cx_row_text(row, RULE, n->rule->name);
	cx_row_text(row, STEP, n->step->text);
	cx_row_text(row, DUE, n->due);
	put_moment(n, a, row);
	if (n->channel.at)
		cx_row_text(row, CHANNEL, n->channel);
	if (n->to.at)
		cx_row_text(row, TO, n->to);
	if (n->pattern->language.at)
		cx_row_text(row, LANGUAGE, n->pattern->language);
	if (n->subject.at)
		cx_row_text(row, SUBJECT, n->subject);
	cx_row_text(row, MESSAGE, n->text);
	if (cx_remind_notice_is_sms(n))
		cx_row_int(
		    row, SMS_PARTS, (int64_t)cx_sms_measure(n->text).parts);
}

static void
put_part(struct cx_buf *room, struct cx_span s)
{
	if (s.at)
		cx_buf_puts(room, s);
	cx_buf_putc(room, '\0');
}

bool
cx_remind_notice_of(struct cx_remind_notice *n, struct cx_buf *room)
{
	room->len = 0;
	put_part(room, n->rule->name);
	put_part(room, n->id);
	if (n->thing.at)
		cx_buf_puts(room, n->thing);
	n->of = cx_hash(cx_buf_span(room));
	return !room->failed;
}

bool
cx_remind_notice_key(struct cx_remind_notice *n, struct cx_buf *room)
{
	room->len = 0;
	put_part(room, n->rule->name);
	put_part(room, n->id);
	put_part(room, n->thing);
	put_part(room, n->period);
	cx_buf_puts(room, n->step->text);
	n->key = cx_hash128(cx_buf_span(room));
	return !room->failed;
}
