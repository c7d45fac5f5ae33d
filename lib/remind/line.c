/*
 * The lines of the log are JSON for people and for jq, but are read here by
 * the one order in which they are written: five million of them are read each
 * day, and their sums say that they are as we wrote them.  A line whose
 * members stand in another order was edited, and its sum is wrong anyway.
 */
#include "remind/log.h"

#include "record/ndjson.h"

#include "base/banned.h"

const char *const cx_remind_events[CX_REMIND_EVENTS + 1] = {
    [CX_EVENT_RESERVED] = "reserved",
    [CX_EVENT_SKIPPED] = "skipped",
    [CX_EVENT_SENT] = "sent",
    [CX_EVENT_FAILED] = "failed",
    [CX_EVENT_BOUNCED] = "bounced",
    [CX_EVENT_END] = "end",
};

/* The end of a line, whole: ,"sum":"0123456789abcdef"} */
#define SUM_HEAD ",\"sum\":\""
enum { SUM_DIGITS = 16, SUM_LEN = sizeof(SUM_HEAD) - 1 + SUM_DIGITS + 2 };

static void
put_text(struct cx_buf *out, const char *name, struct cx_span value)
{
	if (!value.at)
		return;
	cx_buf_printf(out, ",\"%s\":", name);
	cx_json_quote(out, value);
}

static void
put_texts(struct cx_buf *out, const struct cx_remind_entry *e)
{
	put_text(out, "day", e->day);
	put_text(out, "at", e->at);
	put_text(out, "due", e->due);
	put_text(out, "rule", e->rule);
	put_text(out, "id", e->id);
	put_text(out, "thing", e->thing);
	put_text(out, "step", e->step);
	put_text(out, "channel", e->channel);
	put_text(out, "spread", e->group);
	put_text(out, "run", e->run);
	put_text(out, "reason", e->reason);
}

void
cx_remind_line_put(struct cx_buf *out, const struct cx_remind_entry *e)
{
	size_t from = out->len;
	char hex[CX_HASH128_ROOM];
	bool end = e->event == CX_EVENT_END;

	cx_buf_printf(out, "{\"event\":\"%s\"", cx_remind_events[e->event]);
	if (end)
		cx_buf_printf(
		    out, ",\"lines\":%llu", (unsigned long long)e->lines);
	cx_hash128_print(hex, e->key);
	if (!end)
		put_text(out, "key", (struct cx_span){hex, CX_HASH128_ROOM});
	cx_hex_print(hex, e->of);
	if (e->event <= CX_EVENT_SKIPPED)
		put_text(out, "of", (struct cx_span){hex, 16});
	put_texts(out, e);
	if (out->failed)
		return;
	cx_hex_print(
	    hex, cx_hash((struct cx_span){out->at + from, out->len - from}));
	cx_buf_puts(out, CX_SPAN(SUM_HEAD));
	cx_buf_put(out, hex, SUM_DIGITS);
	cx_buf_puts(out, CX_SPAN("\"}\n"));
}

/* The sum is right; *line is then what it is the sum of. */
static bool
check_sum(struct cx_span *line)
{
	const char *tail;
	uint64_t sum;

	if (line->len < SUM_LEN)
		return false;
	line->len -= SUM_LEN;
	tail = line->at + line->len;
	return memcmp(tail, SUM_HEAD, sizeof(SUM_HEAD) - 1) == 0 &&
	       memcmp(tail + SUM_LEN - 2, "\"}", 2) == 0 &&
	       cx_hex_parse(tail + sizeof(SUM_HEAD) - 1, &sum) &&
	       sum == cx_hash(*line);
}

/* Moves past the word where it stands at the beginning. */
static bool
take(struct cx_span *s, struct cx_span word)
{
	if (s->len < word.len || memcmp(s->at, word.at, word.len) != 0)
		return false;
	s->at += word.len;
	s->len -= word.len;
	return true;
}

/* The text up to its closing quote, which is passed. */
static bool
take_text(struct cx_span *s, struct cx_span *out)
{
	size_t i = 0;

	while (i < s->len && s->at[i] != '"')
		i += s->at[i] == '\\' ? 2 : 1;
	if (i >= s->len)
		return false;
	*out = (struct cx_span){s->at, i};
	s->at += i + 1;
	s->len -= i + 1;
	return true;
}

static bool
take_event(struct cx_span *s, enum cx_remind_event *out)
{
	struct cx_span word;

	if (!take(s, CX_SPAN("{\"event\":\"")) || !take_text(s, &word))
		return false;
	for (int i = 0; i < CX_REMIND_EVENTS; i++)
		if (cx_span_eq(word, cx_span(cx_remind_events[i]))) {
			*out = (enum cx_remind_event)i;
			return true;
		}
	return false;
}

static bool
take_lines(struct cx_span *s, uint64_t *out)
{
	uint64_t n = 0;
	size_t digits = 0;

	if (!take(s, CX_SPAN(",\"lines\":")))
		return false;
	for (; s->len > 0 && s->at[0] >= '0' && s->at[0] <= '9'; digits++) {
		n = n * 10 + (uint64_t)(s->at[0] - '0');
		s->at++;
		s->len--;
	}
	*out = n;
	return digits > 0 && digits < 19;
}

static bool
take_keys(struct cx_span *s, struct cx_remind_entry *e)
{
	struct cx_span hex;

	if (e->event == CX_EVENT_END)
		return take_lines(s, &e->lines);
	if (!take(s, CX_SPAN(",\"key\":\"")) || !take_text(s, &hex) ||
	    !cx_hash128_parse(hex, &e->key))
		return false;
	if (e->event > CX_EVENT_SKIPPED)
		return true;
	return take(s, CX_SPAN(",\"of\":\"")) && take_text(s, &hex) &&
	       hex.len == 16 && cx_hex_parse(hex.at, &e->of);
}

bool
cx_remind_line_read(struct cx_span line, struct cx_remind_entry *e)
{
	const struct {
		struct cx_span head;
		struct cx_span *to;
	} texts[] = {
	    {CX_SPAN(",\"day\":\""), &e->day},
	    {CX_SPAN(",\"at\":\""), &e->at},
	    {CX_SPAN(",\"due\":\""), &e->due},
	    {CX_SPAN(",\"rule\":\""), &e->rule},
	    {CX_SPAN(",\"id\":\""), &e->id},
	    {CX_SPAN(",\"thing\":\""), &e->thing},
	    {CX_SPAN(",\"step\":\""), &e->step},
	    {CX_SPAN(",\"channel\":\""), &e->channel},
	    {CX_SPAN(",\"spread\":\""), &e->group},
	    {CX_SPAN(",\"run\":\""), &e->run},
	    {CX_SPAN(",\"reason\":\""), &e->reason},
	};

	memset(e, 0, sizeof(*e));
	if (!check_sum(&line) || !take_event(&line, &e->event) ||
	    !take_keys(&line, e))
		return false;
	for (size_t i = 0; i < countof(texts) && line.len > 0; i++)
		if (take(&line, texts[i].head) &&
		    !take_text(&line, texts[i].to))
			return false;
	return line.len == 0;
}
