/*
 * A published count is kept under a hash of what it is of: the groups as they
 * are written, the period and the metric.  Numbers other than counts are not
 * compared: how many people are behind a difference of means is not said.
 */
#include "kpi/against.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/num.h"
#include "kpi/plan.h"
#include "record/reader.h"

#include "base/banned.h"

struct entry {
	uint64_t key;
	double value;
};

struct cx_against {
	struct entry *at;
	size_t n, room;
};

/* The slots of the file's columns. */
struct slots {
	size_t *head; /* groups, period, metric */
	size_t n_head;
	size_t *value; /* of each indicator; tall: one */
};

void
cx_against_free(struct cx_against *a)
{
	if (a == NULL)
		return;
	free(a->at);
	free(a);
}

static void
put(struct cx_buf *b, struct cx_span s)
{
	cx_buf_printf(b, "%zu:", s.len);
	cx_buf_puts(b, s);
}

static bool
add(struct cx_against *a, uint64_t key, double value)
{
	if (a->n == a->room) {
		size_t room = a->room ? 2 * a->room : 64;
		struct entry *more = realloc(a->at, room * sizeof(*more));

		if (more == NULL)
			return false;
		a->at = more;
		a->room = room;
	}
	a->at[a->n++] = (struct entry){key, value};
	return true;
}

static int
by_key(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	return (x->key > y->key) - (x->key < y->key);
}

static bool
want(struct cx_schema *schema, const char *name, size_t *slot)
{
	struct cx_err where = {.source = "--against", .code = CX_DATA};

	*slot = cx_schema_want(schema, cx_span(name), &where);
	return *slot != SIZE_MAX;
}

static bool
want_columns(const struct cx_kpi *k, struct cx_schema *schema, struct slots *s)
{
	const struct cx_kpi_plan *p = &k->plan;
	size_t n = cx_indicators_count(p->indicators);
	bool ok = true;

	s->n_head = p->groups.n + (cx_indicators_steps(p->indicators) > 0) +
		    (p->time != SIZE_MAX) + p->tall;
	s->head = calloc(s->n_head + 1, sizeof(*s->head));
	s->value = calloc(n + 1, sizeof(*s->value));
	if (!s->head || !s->value)
		return false;
	for (size_t i = 0; ok && i < s->n_head; i++)
		ok = want(schema, k->columns[i], &s->head[i]);
	if (p->tall)
		return ok && want(schema, "value", &s->value[0]);
	for (size_t i = 0; ok && i < n; i++)
		ok = want(schema, cx_indicators_name(p->indicators, i).at,
		    &s->value[i]);
	return ok;
}

static bool
take_record(struct cx_against *a, const struct cx_kpi *k, const struct slots *s,
    const struct cx_record *r, struct cx_buf *b)
{
	size_t n = k->plan.tall ? 1 : cx_indicators_count(k->plan.indicators);
	size_t head;

	b->len = 0;
	for (size_t i = 0; i < s->n_head; i++) {
		struct cx_span text = CX_SPAN("");

		cx_record_text(r, s->head[i], &text);
		put(b, text);
	}
	head = b->len;
	for (size_t i = 0; i < n; i++) {
		struct cx_span text;
		double x;

		b->len = head;
		if (!k->plan.tall)
			put(b, cx_indicators_name(k->plan.indicators, i));
		if (b->failed)
			return false;
		if (cx_record_text(r, s->value[i], &text) &&
		    cx_num_parse(text, false, &x) &&
		    !add(a, cx_hash(cx_buf_span(b)), x))
			return false;
	}
	return true;
}

static bool
read_all(struct cx_against *a, const struct cx_kpi *k, const struct slots *s,
    struct cx_reader *reader, struct cx_err *err)
{
	const struct cx_record *r;
	struct cx_buf b = {0};
	bool ok = true;

	while (ok && (r = cx_reader_next(reader, err)) != NULL)
		ok = take_record(a, k, s, r, &b) || cx_fail_memory(err);
	cx_buf_done(&b);
	if (ok && a->n > 0)
		qsort(a->at, a->n, sizeof(*a->at), by_key);
	return ok && err->code == CX_OK;
}

struct cx_against *
cx_against_read(const struct cx_kpi *k, const char *path, struct cx_err *err)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_against *a = calloc(1, sizeof(*a));
	struct cx_schema *schema = cx_schema_new();
	struct cx_reader *reader = NULL;
	struct slots s = {0};
	bool ok = false;

	if (a == NULL || schema == NULL || !want_columns(k, schema, &s))
		cx_fail_memory(err);
	else
		reader = cx_reader_open(path, &config, schema, err);
	ok = reader != NULL && read_all(a, k, &s, reader, err);
	cx_reader_close(reader);
	cx_schema_free(schema);
	free(s.head);
	free(s.value);
	if (ok)
		return a;
	cx_against_free(a);
	return NULL;
}

/* The key of a row of the board, as take_record() makes it. */
static uint64_t
key_of(const struct cx_kpi *k, const struct cx_board_row *row, size_t i,
    bool *failed)
{
	struct cx_span values = row->values;
	char period[CX_PERIOD_ROOM];
	struct cx_buf b = {0};
	uint64_t key;

	while (values.len > 0) {
		struct cx_key_value v = cx_key_next(&values);

		put(&b, v.kind == CX_KEY_TOTAL ? CX_SPAN(CX_TOTAL) : v.text);
	}
	if (k->plan.time != SIZE_MAX)
		put(&b, (struct cx_span){
			    period, row->period == CX_KEY_NO_PERIOD
					? 0
					: cx_periods_print(period,
					      k->plan.periods, row->period)});
	put(&b, cx_indicators_name(k->plan.indicators, i));
	*failed = b.failed;
	key = b.failed ? 0 : cx_hash(cx_buf_span(&b));
	cx_buf_done(&b);
	return key;
}

bool
cx_against_tells(
    const struct cx_against *a, const struct cx_kpi *k, size_t row, size_t i)
{
	struct entry want_entry = {0};
	const struct entry *found;
	bool failed;
	double apart;

	if (a == NULL || a->n == 0 ||
	    !cx_indicators_is_count(k->plan.indicators, i))
		return false;
	want_entry.key = key_of(k, &k->board.rows[row], i, &failed);
	if (failed)
		return true; /* rather hidden than told */
	found = bsearch(&want_entry, a->at, a->n, sizeof(*a->at), by_key);
	if (found == NULL)
		return false;
	apart = fabs(
	    found->value - cx_board_number(&k->board, row, i, CX_RESULT_VALUE));
	return apart > 0 && apart < (double)k->plan.suppress;
}
