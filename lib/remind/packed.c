/*
 * The messages of a first run may be millions, and wait until all are there;
 * so each is kept in one piece of memory without a pointer that can be told
 * from an index or from a length.
 */
#include "remind/packed.h"

#include "base/banned.h"

#define NONE UINT32_MAX	      /* no such text */
#define SAME (UINT32_MAX - 1) /* the period is the due date */
enum { NO_PATTERN = UINT16_MAX };

/* What some forms of output need, between the notice and its texts. */
struct more {
	struct cx_span unsubscribe;
	struct cx_span *fields;
	size_t n_fields;
};

static bool
copy_more(
    const struct cx_remind_notice *n, struct cx_arena *a, struct more *more)
{
	*more = (struct more){n->unsubscribe, NULL, n->n_fields};
	if (n->unsubscribe.at)
		more->unsubscribe = cx_arena_copy(a, n->unsubscribe);
	more->fields = cx_arena_zero(a, n->n_fields, sizeof(*more->fields));
	if (!more->fields || (n->unsubscribe.at && !more->unsubscribe.at))
		return false;
	for (size_t i = 0; i < n->n_fields; i++) {
		more->fields[i] = cx_arena_copy(a, n->fields[i]);
		if (!more->fields[i].at)
			return false;
	}
	return true;
}

static void
list_texts(const struct cx_remind_notice *n, struct cx_span s[CX_PACKED_TEXTS])
{
	s[CX_PACKED_ID] = n->id;
	s[CX_PACKED_TO] = n->to;
	s[CX_PACKED_THING] = n->thing;
	s[CX_PACKED_GROUP] = n->group;
	s[CX_PACKED_CHANNEL] = n->channel;
	s[CX_PACKED_DUE] = n->due;
	s[CX_PACKED_PERIOD] = n->period;
	s[CX_PACKED_SUBJECT] = n->subject;
	s[CX_PACKED_TEXT] = n->text;
}

static uint16_t
number_of(const struct cx_remind_pattern *p, const struct cx_remind_text *text)
{
	return p ? (uint16_t)(p - text->patterns) : (uint16_t)NO_PATTERN;
}

static void
set_numbers(struct cx_remind_packed *p, const struct cx_remind_notice *n)
{
	const struct cx_remind_say *say;

	p->key = n->key;
	p->of = n->of;
	p->record = n->record;
	p->rule = n->rule;
	p->send_us = n->send_us;
	p->offset_s = (int32_t)n->offset_s;
	p->last = n->last;
	p->opens = (int32_t)n->opens;
	p->limit = n->limit;
	p->step = (uint16_t)(n->step - n->rule->steps);
	say = &n->rule->says[p->step];
	p->pattern = number_of(n->pattern, &say->text);
	p->about = number_of(n->about, &say->subject);
	p->fate = (uint8_t)n->fate;
	p->again = n->again;
	p->number = n->number;
	p->more = n->unsubscribe.at || n->n_fields > 0;
}

struct cx_remind_packed *
cx_remind_pack(const struct cx_remind_notice *n, struct cx_arena *a)
{
	size_t size = sizeof(struct cx_remind_packed);
	struct cx_span s[CX_PACKED_TEXTS];
	struct cx_remind_packed *p;
	struct more more;
	char *at;

	list_texts(n, s);
	if (n->period.at == n->due.at)
		s[CX_PACKED_PERIOD].len = 0;
	for (size_t i = 0; i < CX_PACKED_TEXTS; i++)
		size += s[i].at ? s[i].len : 0;
	if (n->unsubscribe.at || n->n_fields > 0) {
		size += sizeof(more);
		if (!copy_more(n, a, &more))
			return NULL;
	}
	p = cx_arena_get(a, size);
	if (!p)
		return NULL;
	set_numbers(p, n);
	at = (char *)(p + 1);
	if (p->more) {
		memcpy(at, &more, sizeof(more));
		at += sizeof(more);
	}
	for (size_t i = 0; i < CX_PACKED_TEXTS; i++) {
		p->len[i] = s[i].at ? (uint32_t)s[i].len : NONE;
		if (s[i].at && s[i].len > 0)
			memcpy(at, s[i].at, s[i].len);
		at += s[i].at ? s[i].len : 0;
	}
	if (n->period.at == n->due.at)
		p->len[CX_PACKED_PERIOD] = SAME;
	return p;
}

static struct cx_span
take(const char **at, uint32_t len)
{
	struct cx_span s = {*at, len};

	if (len >= SAME)
		return (struct cx_span){NULL, 0};
	*at += len;
	return s;
}

struct cx_remind_notice
cx_remind_unpack(const struct cx_remind_packed *p)
{
	const struct cx_remind_say *say = &p->rule->says[p->step];
	struct cx_remind_notice n = {.rule = p->rule,
	    .step = &p->rule->steps[p->step],
	    .fate = (enum cx_remind_fate)p->fate,
	    .key = p->key,
	    .of = p->of,
	    .again = p->again,
	    .number = p->number,
	    .send_us = p->send_us,
	    .offset_s = p->offset_s,
	    .last = p->last,
	    .opens = p->opens,
	    .limit = p->limit,
	    .record = p->record};
	const char *at = (const char *)(p + 1);
	struct more more;

	if (p->pattern != NO_PATTERN)
		n.pattern = &say->text.patterns[p->pattern];
	if (p->about != NO_PATTERN)
		n.about = &say->subject.patterns[p->about];
	if (p->more) {
		memcpy(&more, at, sizeof(more));
		at += sizeof(more);
		n.unsubscribe = more.unsubscribe;
		n.fields = more.fields;
		n.n_fields = more.n_fields;
	}
	n.id = take(&at, p->len[CX_PACKED_ID]);
	n.to = take(&at, p->len[CX_PACKED_TO]);
	n.thing = take(&at, p->len[CX_PACKED_THING]);
	n.group = take(&at, p->len[CX_PACKED_GROUP]);
	n.channel = take(&at, p->len[CX_PACKED_CHANNEL]);
	n.due = take(&at, p->len[CX_PACKED_DUE]);
	n.period = take(&at, p->len[CX_PACKED_PERIOD]);
	if (p->len[CX_PACKED_PERIOD] == SAME)
		n.period = n.due;
	n.subject = take(&at, p->len[CX_PACKED_SUBJECT]);
	n.text = take(&at, p->len[CX_PACKED_TEXT]);
	return n;
}
