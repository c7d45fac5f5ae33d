/*
 * Somebody asks at the counter when they will hear from us: days are in words,
 * since a clerk reads them aloud.  How far ahead five messages are is not
 * known before, so more and more years are looked at; most need one.
 */
#include "remind/preview.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "remind/ahead.h"
#include "text/style.h"

#include "base/banned.h"

enum { RULE, THING, STEP, DAY, DAY_WORDS, DUE, DUE_WORDS, CHANNEL };
enum { NEXT = 5, WORDS_MOST = 256 };

const char *const cx_remind_preview_columns[] = {
    [RULE] = "rule",
    [THING] = "thing",
    [STEP] = "step",
    [DAY] = "day",
    [DAY_WORDS] = "day_in_words",
    [DUE] = "due",
    [DUE_WORDS] = "due_in_words",
    [CHANNEL] = "channel",
};

_Static_assert(countof(cx_remind_preview_columns) == CX_REMIND_PREVIEW_COLUMNS,
    "all columns");

struct cx_remind_preview {
	const struct cx_remind *r;
	const char *id;
	const char *locale;
	atomic_uint_fast64_t found;
};

/* The earliest messages of each rule. */
struct list {
	struct cx_remind_coming at[NEXT];
	size_t n;
};

struct worker {
	struct cx_remind_preview *preview;
	struct cx_remind_ahead *ahead;
	struct cx_style *style;
	struct list *lists; /* one a rule */
	struct cx_buf words;
};

struct cx_remind_preview *
cx_remind_preview_new(const struct cx_remind *r, const char *id,
    const char *locale, struct cx_err *err)
{
	struct cx_remind_preview *p = calloc(1, sizeof(*p));

	if (!p) {
		cx_fail_memory(err);
		return NULL;
	}
	p->r = r;
	p->id = id;
	p->locale = locale;
	return p;
}

void
cx_remind_preview_free(struct cx_remind_preview *p)
{
	free(p);
}

uint64_t
cx_remind_preview_found(const struct cx_remind_preview *p)
{
	return atomic_load(&p->found);
}

static void
worker_free(struct worker *w)
{
	cx_remind_ahead_free(w->ahead);
	cx_style_free(w->style);
	cx_buf_done(&w->words);
	free(w->lists);
	free(w);
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	struct cx_remind_preview *p = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->preview = p;
	w->lists = calloc(p->r->rules->n, sizeof(*w->lists));
	if (!w->lists)
		cx_fail_memory(err);
	else
		w->style = cx_style_new(CX_STYLE_DATE, CX_SPAN("full"),
		    p->locale ? p->locale : "", NULL, err);
	if (w->style)
		w->ahead = cx_remind_ahead_new(p->r, err);
	if (w->ahead)
		return w;
	worker_free(w);
	return NULL;
}

/* Keeps the message if it is among the first of its rule. */
static bool
keep(void *arg, const struct cx_remind_coming *c, struct cx_err *err)
{
	struct worker *w = arg;
	struct list *l = &w->lists[c->n.rule - w->preview->r->rules->at];
	size_t i = l->n;

	(void)err;
	if (!cx_span_eq(c->n.id, cx_span(w->preview->id)))
		return true;
	if (l->n < NEXT)
		l->n++;
	else if (l->at[NEXT - 1].day <= c->day)
		return true;
	else
		i = NEXT - 1;
	for (; i > 0 && l->at[i - 1].day > c->day; i--)
		l->at[i] = l->at[i - 1];
	l->at[i] = *c;
	return true;
}

/* A day as 2026-03-02 and in words, in the arena of the record. */
static bool
put_day(struct worker *w, const struct cx_record *record, int64_t day,
    struct cx_row *row, size_t column, struct cx_err *err)
{
	struct cx_moment m = {day * CX_DAY_US, true};
	char iso[CX_MOMENT_ROOM];
	struct cx_span text = {iso, cx_moment_print(iso, m, NULL)}, words;

	w->words.len = 0;
	if (!cx_style_print(w->style, (double)(m.us / 1000), true, &w->words,
		WORDS_MOST, err))
		return false;
	text = cx_arena_copy(record->arena, text);
	words = cx_arena_copy(record->arena, cx_buf_span(&w->words));
	if (!text.at || !words.at)
		return cx_fail_memory(err);
	cx_row_text(row, column, text);
	cx_row_text(row, column + 1, words);
	return true;
}

static bool
put_row(struct worker *w, const struct cx_record *record,
    const struct cx_remind_coming *c, struct cx_row *row, struct cx_err *err)
{
	cx_row_text(row, RULE, c->n.rule->name);
	if (c->n.thing.at)
		cx_row_text(row, THING, c->n.thing);
	cx_row_text(row, STEP, c->n.step->text);
	if (c->n.channel.at)
		cx_row_text(row, CHANNEL, c->n.channel);
	return put_day(w, record, c->day, row, DAY, err) &&
	       put_day(w, record, c->due, row, DUE, err) &&
	       (cx_row_emit(row) || cx_fail_memory(err));
}

/* Whether the record has the id of some rule. */
static bool
is_asked(struct worker *w, const struct cx_record *record)
{
	const struct cx_remind_rules *rules = w->preview->r->rules;
	struct cx_span id;

	for (size_t i = 0; i < rules->n; i++)
		if (cx_record_text(record, rules->at[i].id, &id) &&
		    cx_span_eq(id, cx_span(w->preview->id)))
			return true;
	return false;
}

/* Whether each rule has its messages within so many days. */
static bool
look(struct worker *w, const struct cx_record *record, int64_t days,
    bool *enough, struct cx_err *err)
{
	struct cx_remind_visitor v = {.arg = w, .step = keep};
	size_t n = w->preview->r->rules->n;
	int64_t today = w->preview->r->today;

	*enough = true;
	memset(w->lists, 0, n * sizeof(*w->lists));
	if (!cx_remind_ahead_walk(
		w->ahead, record, today, today + days, &v, err))
		return false;
	for (size_t i = 0; i < n; i++)
		*enough &= w->lists[i].n == NEXT;
	return true;
}

static bool
take_record(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	static const int64_t days[] = {366, 1461, 4383, 7305};
	struct worker *w = worker;
	bool enough = false;

	if (!is_asked(w, record))
		return true;
	atomic_fetch_add(&w->preview->found, 1);
	for (size_t i = 0; i < countof(days) && !enough; i++)
		if (!look(w, record, days[i], &enough, err))
			return false;
	for (size_t i = 0; i < w->preview->r->rules->n; i++)
		for (size_t k = 0; k < w->lists[i].n; k++)
			if (!put_row(w, record, &w->lists[i].at[k], row, err))
				return false;
	return true;
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	(void)shared;
	(void)ok;
	(void)err;
	if (worker)
		worker_free(worker);
	return true;
}

struct cx_task
cx_remind_preview_task(struct cx_remind_preview *p)
{
	return (struct cx_task){.kind = CX_TASK_MAKE,
	    .columns = cx_remind_preview_columns,
	    .n_columns = CX_REMIND_PREVIEW_COLUMNS,
	    .shared = p,
	    .open = open_worker,
	    .row = take_record,
	    .close = close_worker};
}
