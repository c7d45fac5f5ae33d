/*
 * The letter is that which the encoder meets first: taking it out of a text
 * may show the next one, so a report by letter is a place to begin, and what
 * is saved is counted for all letters together.
 */
#include "remind/translit.h"

#include <stdio.h>
#include <stdlib.h>

#include "remind/ahead.h"
#include "text/sms.h"
#include "text/utf8.h"

#include "base/banned.h"

enum { RULE, STEP, LANGUAGE, LETTER, MESSAGES, PARTS, PLAIN, SAVED, COST };
enum { LINES_MOST = 4096, LETTER_ROOM = 8 };

const char *const cx_remind_translit_columns[] = {
    [RULE] = "rule",
    [STEP] = "step",
    [LANGUAGE] = "language",
    [LETTER] = "letter",
    [MESSAGES] = "messages",
    [PARTS] = "sms_parts",
    [PLAIN] = "plain_parts",
    [SAVED] = "saved_parts",
    [COST] = "saved_cost",
};

_Static_assert(
    countof(cx_remind_translit_columns) == CX_REMIND_TRANSLIT_COLUMNS,
    "all columns");

struct line {
	const struct cx_remind_step *step;
	const struct cx_remind_rule *rule;
	struct cx_span language;
	uint32_t letter;
	uint64_t messages, parts, plain;
};

struct lines {
	struct line *at;
	size_t n, room;
};

struct cx_remind_translit {
	const struct cx_remind *r;
	const struct cx_remind_costs *costs;
	int64_t until;
	struct lines lines;
	size_t next;
	char letter[LETTER_ROOM];
};

struct worker {
	struct cx_remind_translit *t;
	struct cx_remind_ahead *ahead;
	struct lines lines;
	struct lines pending; /* of the record in hand, which may be bad */
	struct cx_buf plain;
};

/* Adds to the line of the same kind, or makes it; false without memory. */
static bool
add(struct lines *l, const struct line *one)
{
	struct line *at;

	for (size_t i = 0; i < l->n; i++) {
		at = &l->at[i];
		if (at->step != one->step || at->letter != one->letter ||
		    !cx_span_eq(at->language, one->language))
			continue;
		at->messages += one->messages;
		at->parts += one->parts;
		at->plain += one->plain;
		return true;
	}
	if (l->n == l->room) {
		size_t room = l->room ? 2 * l->room : 16;

		at = realloc(l->at, room * sizeof(*at));
		if (!at)
			return false;
		l->at = at;
		l->room = room;
	}
	if (l->n < LINES_MOST)
		l->at[l->n++] = *one;
	return true;
}

struct cx_remind_translit *
cx_remind_translit_new(const struct cx_remind *r,
    const struct cx_remind_costs *costs, int64_t until, struct cx_err *err)
{
	struct cx_remind_translit *t = calloc(1, sizeof(*t));

	if (!t) {
		cx_fail_memory(err);
		return NULL;
	}
	t->r = r;
	t->costs = costs;
	t->until = until;
	return t;
}

void
cx_remind_translit_free(struct cx_remind_translit *t)
{
	if (!t)
		return;
	free(t->lines.at);
	free(t);
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	struct cx_remind_translit *t = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->t = t;
	w->ahead = cx_remind_ahead_new(t->r, err);
	if (w->ahead)
		return w;
	free(w);
	return NULL;
}

static bool
weigh(void *arg, const struct cx_remind_coming *c, struct cx_err *err)
{
	struct worker *w = arg;
	struct cx_remind_notice n;
	struct cx_sms have, plain;
	struct line one;

	if (!cx_remind_notice_is_sms(&c->n) ||
	    !cx_remind_wants(w->t->r, c->channel))
		return true;
	if (!cx_remind_ahead_say(w->ahead, c, true, &n, err))
		return false;
	w->plain.len = 0;
	cx_sms_plain(n.text, &w->plain);
	if (w->plain.failed)
		return cx_fail_memory(err);
	have = cx_sms_measure(n.text);
	plain = cx_sms_measure(cx_buf_span(&w->plain));
	one = (struct line){.step = c->n.step,
	    .rule = c->n.rule,
	    .language = n.pattern->language,
	    .letter = have.forces,
	    .messages = 1,
	    .parts = have.parts,
	    .plain = plain.parts < have.parts ? plain.parts : have.parts};
	return add(&w->pending, &one) || cx_fail_memory(err);
}

static bool
take_record(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	struct cx_remind_visitor v = {.arg = w, .step = weigh};

	(void)row;
	w->pending.n = 0;
	if (!cx_remind_ahead_walk(
		w->ahead, record, w->t->r->today, w->t->until, &v, err))
		return false;
	for (size_t i = 0; i < w->pending.n; i++)
		if (!add(&w->lines, &w->pending.at[i]))
			return cx_fail_memory(err);
	return true;
}

static int
compare(const void *a, const void *b)
{
	const struct line *x = a, *y = b;
	int c;

	if (x->rule != y->rule)
		return cx_span_cmp(x->rule->name, y->rule->name);
	if (x->step != y->step)
		return x->step < y->step ? -1 : 1;
	c = cx_span_cmp(x->language, y->language);
	return c ? c : (x->letter > y->letter) - (x->letter < y->letter);
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_remind_translit *t = shared;
	struct worker *w = worker;

	if (!w)
		return true;
	for (size_t i = 0; ok && i < w->lines.n; i++)
		ok = add(&t->lines, &w->lines.at[i]) || cx_fail_memory(err);
	if (t->lines.n > 0)
		qsort(t->lines.at, t->lines.n, sizeof(*t->lines.at), compare);
	cx_remind_ahead_free(w->ahead);
	cx_buf_done(&w->plain);
	free(w->lines.at);
	free(w->pending.at);
	free(w);
	return ok || err->code == CX_OK;
}

struct cx_task
cx_remind_translit_task(struct cx_remind_translit *t)
{
	return (struct cx_task){.kind = CX_TASK_FOLD,
	    .shared = t,
	    .open = open_worker,
	    .row = take_record,
	    .close = close_worker};
}

/* The letter, or its name where it would not be seen. */
static struct cx_span
show_letter(struct cx_remind_translit *t, uint32_t c)
{
	size_t n;

	if (c < ' ' || c == 0x7F || (c >= 0x80 && c < 0xA1) ||
	    (c >= 0x2000 && c < 0x2010) || (c >= 0x2028 && c < 0x2030)) {
		n = (size_t)snprintf(
		    t->letter, sizeof(t->letter), "U+%04X", (unsigned)c);
		return (struct cx_span){t->letter, n};
	}
	n = cx_utf8_put(t->letter, c);
	return (struct cx_span){t->letter, n};
}

bool
cx_remind_translit_next(void *translit, struct cx_row *row)
{
	struct cx_remind_translit *t = translit;
	const struct line *l;
	double cost;

	if (t->next == t->lines.n)
		return false;
	l = &t->lines.at[t->next++];
	cx_row_text(row, RULE, l->rule->name);
	cx_row_text(row, STEP, l->step->text);
	if (l->language.at)
		cx_row_text(row, LANGUAGE, l->language);
	if (l->letter)
		cx_row_text(row, LETTER, show_letter(t, l->letter));
	cx_row_int(row, MESSAGES, (int64_t)l->messages);
	cx_row_int(row, PARTS, (int64_t)l->parts);
	cx_row_int(row, PLAIN, (int64_t)l->plain);
	cx_row_int(row, SAVED, (int64_t)(l->parts - l->plain));
	if (cx_remind_costs_of(
		t->costs, CX_SPAN("sms"), (double)(l->parts - l->plain), &cost))
		cx_row_number(row, COST, cost);
	return true;
}
