/*
 * Both spellings are made for each record, though only one is printed: the
 * format of the output is the printer's business.  That costs little, since
 * the quoting is done once, when the model is read.
 */
#include "score/reason.h"

#include "record/ndjson.h"
#include "score/micro.h"

#include "base/banned.h"

bool
cx_reason_want(
    struct cx_json *o, const char *key, struct cx_span *out, struct cx_err *err)
{
	struct cx_span text = *out;

	if (!cx_json_want_text(o, key, false, &text, err))
		return false;
	if (!cx_json_get(o, key))
		return true;
	if (text.len == 0)
		return cx_json_fail(
		    cx_json_get(o, key), err, "a reason cannot be empty");
	for (size_t i = 0; i < text.len; i++)
		if ((unsigned char)text.at[i] < ' ')
			return cx_json_fail(cx_json_get(o, key), err,
			    "a reason is one line, without control "
			    "characters");
	*out = text;
	return true;
}

bool
cx_reason_make(struct cx_reason *reason, struct cx_span text,
    struct cx_arena *arena, struct cx_err *err)
{
	struct cx_buf quoted = {0};
	bool ok;

	cx_json_quote(&quoted, text);
	reason->text = cx_arena_copy(arena, text);
	reason->json = cx_arena_copy(arena, cx_buf_span(&quoted));
	ok = !quoted.failed && reason->text.at && reason->json.at;
	cx_buf_done(&quoted);
	return ok || cx_fail_memory(err);
}

void
cx_reasons_begin(struct cx_reasons *r)
{
	r->text.len = 0;
	r->json.len = 0;
	cx_buf_putc(&r->json, '[');
}

/* What stands between two reasons. */
static void
begin_one(struct cx_reasons *r)
{
	if (r->text.len > 0) {
		cx_buf_puts(&r->text, CX_SPAN("; "));
		cx_buf_putc(&r->json, ',');
	}
}

static void
spell(struct cx_buf *text, struct cx_buf *json, int64_t micros,
    const struct cx_reason *reason)
{
	cx_micro_put(text, micros, true);
	cx_buf_putc(text, ' ');
	cx_buf_puts(text, reason->text);
	cx_buf_puts(json, CX_SPAN("{\"points\":"));
	cx_micro_put(json, micros, false);
	cx_buf_puts(json, CX_SPAN(",\"reason\":"));
	cx_buf_puts(json, reason->json);
	cx_buf_putc(json, '}');
}

void
cx_reasons_add(
    struct cx_reasons *r, int64_t micros, const struct cx_reason *reason)
{
	begin_one(r);
	spell(&r->text, &r->json, micros, reason);
}

bool
cx_reason_spell(struct cx_reason *out, int64_t micros,
    const struct cx_reason *reason, struct cx_arena *arena)
{
	struct cx_buf text = {0}, json = {0};
	bool ok;

	spell(&text, &json, micros, reason);
	out->text = cx_arena_copy(arena, cx_buf_span(&text));
	out->json = cx_arena_copy(arena, cx_buf_span(&json));
	ok = !text.failed && !json.failed && out->text.at && out->json.at;
	cx_buf_done(&text);
	cx_buf_done(&json);
	return ok;
}

void
cx_reasons_put(struct cx_reasons *r, const struct cx_reason *spelled)
{
	begin_one(r);
	cx_buf_puts(&r->text, spelled->text);
	cx_buf_puts(&r->json, spelled->json);
}

bool
cx_reasons_end(struct cx_reasons *r, struct cx_err *err)
{
	cx_buf_putc(&r->json, ']');
	return (!r->text.failed && !r->json.failed) || cx_fail_memory(err);
}

void
cx_reasons_done(struct cx_reasons *r)
{
	cx_buf_done(&r->text);
	cx_buf_done(&r->json);
}
