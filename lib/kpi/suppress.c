/*
 * A number of few people is a number of somebody.  Cells under the threshold
 * are taken out of each metric, then as many more as keep those from being
 * computed from totals; both say the same in the note, since which of them is
 * small is part of the secret.  Zero is published: nobody is not somebody.
 */
#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "kpi/plan.h"
#include "stats/hide.h"

#include "base/banned.h"

/* A cell in a line: the line by its key, the total last. */
struct member {
	uint64_t key;
	size_t row;
	bool total;
};

/* The lines of the tables of a range of rows. */
struct lines {
	struct member *members;
	size_t n_members;
	size_t *cells, *line;
	size_t n_lines;
};

static void
lines_done(struct lines *l)
{
	free(l->members);
	free(l->cells);
	free(l->line);
}

/* The key of the line in which the values of row differ by column d. */
static uint64_t
line_key(
    const struct cx_board_row *row, size_t d, struct cx_buf *b, bool *total)
{
	struct cx_span values = row->values;

	cx_key_begin(b, row->period);
	cx_buf_put(b, (const char *)&d, sizeof(d));
	for (size_t i = 0; values.len > 0; i++) {
		struct cx_key_value v = cx_key_next(&values);

		if (i != d)
			cx_key_put(b, v);
		else
			*total = v.kind == CX_KEY_TOTAL;
	}
	return cx_hash(cx_buf_span(b));
}

static int
by_line(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return x->total - y->total;
}

static bool
find_lines(struct cx_kpi *k, struct lines *l, struct cx_err *err)
{
	const struct cx_board *b = &k->board;
	size_t dims = k->plan.totals ? k->plan.groups.n : 0;
	size_t most = b->n_rows * dims;
	struct cx_buf key = {0};

	l->members = calloc(most + 1, sizeof(*l->members));
	l->cells = calloc(most + 1, sizeof(*l->cells));
	l->line = calloc(most + 2, sizeof(*l->line));
	if (!l->members || !l->cells || !l->line)
		return cx_fail_memory(err);
	for (size_t r = 0; r < b->n_rows; r++)
		for (size_t d = 0; d < dims; d++) {
			struct member *m = &l->members[l->n_members++];

			m->row = r;
			m->key = line_key(&b->rows[r], d, &key, &m->total);
		}
	cx_buf_done(&key);
	if (key.failed)
		return cx_fail_memory(err);
	qsort(l->members, l->n_members, sizeof(*l->members), by_line);
	for (size_t i = 0; i < l->n_members; i++) {
		if (i > 0 && l->members[i].key != l->members[i - 1].key)
			l->line[++l->n_lines] = i;
		l->cells[i] = l->members[i].row;
	}
	l->n_lines += l->n_members > 0;
	l->line[l->n_lines] = l->n_members;
	return true;
}

/*
 * How many people a cell is of; records, where the metric does not say.  Of a
 * step the few may also be those who were at the step before and went no
 * further: 98 of 100 tells of 2.
 */
static double
people(const struct cx_board *b, size_t row, size_t i)
{
	double n = cx_board_number(b, row, i, CX_RESULT_N), gone;
	size_t before = b->rows[row].before;

	if (!isfinite(n))
		return b->rows[row].records;
	if (before == SIZE_MAX)
		return n;
	gone = cx_board_number(b, before, i, CX_RESULT_N) - n;
	if (!(gone > 0))
		return n;
	return n > 0 ? fmin(n, gone) : gone;
}

static void
hide_cell(struct cx_board *b, size_t row, size_t i)
{
	for (int f = 0; f < CX_RESULT_END; f++)
		if (f != CX_RESULT_TARGET)
			cx_board_set(b, row, i, (enum cx_result)f, NAN);
	cx_board_say(b, row, i, CX_RESULT_NOTE, "suppressed");
}

/*
 * What is told of a step beside its number is told with that: it is of this
 * step and the one before.
 */
static void
hide_with(struct cx_board *b, size_t i, const unsigned char *hidden)
{
	for (size_t r = 0; r < b->n_rows; r++) {
		size_t before = b->rows[r].before;

		if (hidden[r] || (before != SIZE_MAX && hidden[before]))
			hide_cell(b, r, i);
	}
}

static bool
suppress_metric(struct cx_kpi *k, const struct lines *l, size_t i,
    double *weight, unsigned char *hidden, struct cx_err *err)
{
	struct cx_board *b = &k->board;
	struct cx_hide h = {
	    weight, hidden, b->n_rows, l->cells, l->line, l->n_lines};

	if (cx_indicators_result(k->plan.indicators, i) > 0) {
		hide_with(b, i, hidden);
		return true;
	}
	for (size_t r = 0; r < b->n_rows; r++) {
		weight[r] = people(b, r, i);
		hidden[r] =
		    weight[r] > 0 && (weight[r] < (double)k->plan.suppress ||
					 cx_against_tells(k->against, k, r, i));
	}
	if (!cx_hide_more(&h, err))
		return false;
	for (size_t r = 0; r < b->n_rows; r++)
		if (hidden[r])
			hide_cell(b, r, i);
	return true;
}

bool
cx_kpi_suppress(struct cx_kpi *k, struct cx_err *err)
{
	struct cx_board *b = &k->board;
	struct lines l = {0};
	double *weight;
	unsigned char *hidden;
	bool ok;

	if (k->plan.suppress == 0)
		return true;
	weight = calloc(b->n_rows + 1, sizeof(*weight));
	hidden = calloc(b->n_rows + 1, 1);
	ok = (weight && hidden) || cx_fail_memory(err);
	ok = ok && find_lines(k, &l, err);
	for (size_t i = 0; ok && i < b->n_metrics; i++)
		ok = suppress_metric(k, &l, i, weight, hidden, err);
	lines_done(&l);
	free(weight);
	free(hidden);
	return ok;
}

/*
 * Counts, and how many values there are, as multiples: each by itself, so
 * that totals are right and do not add up.
 */
bool
cx_kpi_round(struct cx_kpi *k, struct cx_err *err)
{
	struct cx_board *b = &k->board;
	double to = (double)k->plan.round;

	(void)err;
	for (size_t r = 0; to > 0 && r < b->n_rows; r++)
		for (size_t i = 0; i < b->n_metrics; i++) {
			double n = cx_board_number(b, r, i, CX_RESULT_N);
			double x = cx_board_number(b, r, i, CX_RESULT_VALUE);

			cx_board_set(b, r, i, CX_RESULT_N, round(n / to) * to);
			if (!cx_indicators_is_count(k->plan.indicators, i))
				continue;
			cx_board_set(
			    b, r, i, CX_RESULT_VALUE, round(x / to) * to);
			cx_board_set(b, r, i, CX_RESULT_LOW, NAN);
			cx_board_set(b, r, i, CX_RESULT_HIGH, NAN);
		}
	return true;
}
