/*
 * Results were rows that came and went; comparing, charting and suppressing
 * look at others than their own, so all rows are kept: 24 bytes a number.
 * That bounds what --group can have in memory no worse than the groups
 * themselves do.
 */
#include "kpi/board.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

const char *const cx_result_names[CX_RESULT_END] = {
    [CX_RESULT_VALUE] = "",
    [CX_RESULT_LOW] = "low",
    [CX_RESULT_HIGH] = "high",
    [CX_RESULT_N] = "n",
    [CX_RESULT_PREVIOUS] = "previous",
    [CX_RESULT_CHANGE] = "change",
    [CX_RESULT_RELATIVE] = "relative",
    [CX_RESULT_PARTED] = "parted",
    [CX_RESULT_TARGET] = "target",
    [CX_RESULT_MET] = "met",
    [CX_RESULT_CENTER] = "center",
    [CX_RESULT_LOWER] = "lower",
    [CX_RESULT_UPPER] = "upper",
    [CX_RESULT_LOWER_95] = "lower_95",
    [CX_RESULT_UPPER_95] = "upper_95",
    [CX_RESULT_SIGNAL] = "signal",
    [CX_RESULT_ALERT] = "alert",
    [CX_RESULT_NOTE] = "note",
};

bool
cx_board_init(struct cx_board *b, size_t n_metrics)
{
	*b = (struct cx_board){.n_metrics = n_metrics};
	for (int f = 0; f < CX_RESULT_END; f++)
		b->place[f] = -1;
	cx_board_keep(b, CX_RESULT_VALUE);
	b->arena = cx_arena_new(SIZE_MAX);
	return b->arena != NULL;
}

void
cx_board_done(struct cx_board *b)
{
	cx_arena_free(b->arena);
	free(b->rows);
	free(b->cells);
	*b = (struct cx_board){0};
}

void
cx_board_keep(struct cx_board *b, enum cx_result f)
{
	if (b->place[f] < 0)
		b->place[f] = (int)b->n_places++;
}

/* Whether n is where a list has to double: at 0 and at powers of two. */
static bool
is_full(size_t n)
{
	return (n & (n - 1)) == 0;
}

struct cx_board_row *
cx_board_add(struct cx_board *b)
{
	size_t n = b->n_rows, width = b->n_metrics * b->n_places;
	size_t room = n == 0 ? 1 : 2 * n;

	if (is_full(n)) {
		struct cx_board_row *rows =
		    realloc(b->rows, room * sizeof(*rows));
		struct cx_value *cells;

		if (rows == NULL)
			return NULL;
		b->rows = rows;
		if (room > SIZE_MAX / sizeof(*cells) / (width + 1))
			return NULL;
		cells = realloc(b->cells, room * (width + 1) * sizeof(*cells));
		if (cells == NULL)
			return NULL;
		b->cells = cells;
	}
	memset(b->cells + n * width, 0, width * sizeof(*b->cells));
	b->rows[n] = (struct cx_board_row){
	    .period = CX_KEY_NO_PERIOD, .before = SIZE_MAX};
	b->n_rows++;
	return &b->rows[n];
}

bool
cx_board_turn(struct cx_board *b, size_t from, size_t n_steps)
{
	size_t n = b->n_rows - from, width = b->n_metrics * b->n_places;
	size_t periods = n / n_steps;
	struct cx_board_row *rows;
	struct cx_value *cells;

	if (n_steps < 2 || n == 0)
		return true;
	rows = malloc(n * sizeof(*rows));
	cells = malloc((n * width + 1) * sizeof(*cells));
	for (size_t i = 0; rows && cells && i < n; i++) {
		size_t to = i % n_steps * periods + i / n_steps;

		rows[to] = b->rows[from + i];
		if (i % n_steps > 0)
			rows[to].before = from + to - periods;
		memcpy(cells + to * width, b->cells + (from + i) * width,
		    width * sizeof(*cells));
	}
	if (rows && cells) {
		memcpy(b->rows + from, rows, n * sizeof(*rows));
		memcpy(
		    b->cells + from * width, cells, n * width * sizeof(*cells));
	}
	free(rows);
	free(cells);
	return rows && cells;
}

struct cx_value *
cx_board_at(
    const struct cx_board *b, size_t row, size_t metric, enum cx_result f)
{
	if (b->place[f] < 0)
		return NULL;
	return &b->cells[(row * b->n_metrics + metric) * b->n_places +
			 (size_t)b->place[f]];
}

double
cx_board_number(
    const struct cx_board *b, size_t row, size_t metric, enum cx_result f)
{
	const struct cx_value *v = cx_board_at(b, row, metric, f);

	return v != NULL && v->type == CX_NUMBER ? v->u.number : NAN;
}

void
cx_board_set(
    struct cx_board *b, size_t row, size_t metric, enum cx_result f, double x)
{
	struct cx_value *v = cx_board_at(b, row, metric, f);

	if (v == NULL)
		return;
	v->type = isfinite(x) ? CX_NUMBER : CX_MISSING;
	v->u.number = x;
}

void
cx_board_say(struct cx_board *b, size_t row, size_t metric, enum cx_result f,
    const char *text)
{
	struct cx_value *v = cx_board_at(b, row, metric, f);

	if (v == NULL)
		return;
	v->type = text != NULL ? CX_TEXT : CX_MISSING;
	v->u.text = cx_span(text != NULL ? text : "");
}

bool
cx_board_series(const struct cx_board *b, size_t *from, size_t *to)
{
	size_t i = *to;

	while (i < b->n_rows && b->rows[i].period == CX_KEY_NO_PERIOD)
		i++;
	*from = *to = i;
	while (*to < b->n_rows && b->rows[*to].period != CX_KEY_NO_PERIOD &&
	       cx_span_eq(b->rows[*to].values, b->rows[i].values))
		++*to;
	return *to > *from;
}
