/*
 * The bytes are lines of a log.  A line that is taken was made by us, so it
 * says the same when it is written again; and whatever stands in a log, the
 * ledger answers for every key that it took.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "base/buf.h"
#include "record/field.h"
#include "remind/ledger.h"
#include "text/utf8.h"

static struct cx_span
decoded(struct cx_span raw, struct cx_arena *a)
{
	struct cx_field f = {raw.at, (uint32_t)raw.len, CX_FIELD_ESCAPED};

	return raw.at ? cx_field_text(f, a) : raw;
}

/* What is read of the line of e must be e again. */
static void
check_again(const struct cx_remind_entry *e, struct cx_arena *a)
{
	struct cx_remind_entry plain = *e, again;
	struct cx_buf line = {0};

	plain.id = decoded(e->id, a);
	plain.rule = decoded(e->rule, a);
	plain.due = decoded(e->due, a);
	plain.day = decoded(e->day, a);
	plain.at = decoded(e->at, a);
	plain.thing = decoded(e->thing, a);
	plain.step = decoded(e->step, a);
	plain.channel = decoded(e->channel, a);
	plain.run = decoded(e->run, a);
	plain.reason = decoded(e->reason, a);
	cx_remind_line_put(&line, &plain);
	if (line.failed || line.at[line.len - 1] != '\n')
		abort();
	line.len--;
	if (!cx_remind_line_read(cx_buf_span(&line), &again) ||
	    again.event != e->event || !cx_hash128_eq(again.key, e->key) ||
	    again.of != e->of || !cx_span_eq(decoded(again.id, a), plain.id) ||
	    !cx_span_eq(decoded(again.reason, a), plain.reason))
		abort();
	cx_buf_done(&line);
}

static void
check_line(struct cx_span line, struct cx_remind_ledger *l, struct cx_arena *a)
{
	struct cx_remind_entry e;
	struct cx_err err = {0};

	if (!cx_remind_line_read(line, &e))
		return;
	if (cx_utf8_check(line) == line.len) /* as all that we write */
		check_again(&e, a);
	if (!cx_remind_ledger_take(l, &e, &err)) {
		if (err.code == CX_OK)
			abort();
		return;
	}
	if (e.event != CX_EVENT_END &&
	    cx_remind_ledger_find(l, e.key).state == CX_SAID_NOTHING)
		abort();
	cx_arena_reset(a);
}

/*
 * A line gets its right sum, or nothing but the sum would ever be tried: the
 * input leaves it out.
 */
static void
sum_and_check(
    struct cx_span text, struct cx_remind_ledger *l, struct cx_arena *a)
{
	struct cx_buf line = {0};
	char hex[16];

	check_line(text, l, a);
	cx_hex_print(hex, cx_hash(text));
	cx_buf_puts(&line, text);
	cx_buf_puts(&line, CX_SPAN(",\"sum\":\""));
	cx_buf_put(&line, hex, sizeof(hex));
	cx_buf_puts(&line, CX_SPAN("\"}"));
	check_line(cx_buf_span(&line), l, a);
	cx_buf_done(&line);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *at = (const char *)data, *end = at + size, *lf;
	struct cx_err err = {0};
	struct cx_remind_ledger *l = cx_remind_ledger_new("x", 0, &err);
	struct cx_arena *a = cx_arena_new(1 << 20);

	if (!l || !a)
		abort();
	for (; size < 100000 && at < end; at = lf + 1) {
		lf = memchr(at, '\n', (size_t)(end - at));
		if (!lf)
			lf = end;
		sum_and_check((struct cx_span){at, (size_t)(lf - at)}, l, a);
	}
	cx_arena_free(a);
	cx_remind_ledger_free(l);
	return 0;
}
