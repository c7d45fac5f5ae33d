/* Rows of the board as rows of a table, wide or tall. */
#include "kpi/key.h"
#include "kpi/kpi.h"
#include "kpi/plan.h"

#include "base/banned.h"

static void
put_value(struct cx_row *row, size_t i, const struct cx_value *v)
{
	if (v == NULL)
		return;
	if (v->type == CX_NUMBER)
		cx_row_number(row, i, v->u.number);
	else if (v->type == CX_BOOL)
		cx_row_bool(row, i, v->u.truth);
	else if (v->type == CX_TEXT)
		cx_row_text(row, i, v->u.text);
	else if (v->type == CX_LIST)
		cx_row_list(row, i, v->u.list.at, v->u.list.n);
}

static size_t
put_groups(struct cx_span values, struct cx_row *row)
{
	size_t i = 0;

	for (; values.len > 0; i++) {
		struct cx_key_value v = cx_key_next(&values);

		if (v.kind == CX_KEY_TEXT)
			cx_row_text(row, i, v.text);
		else if (v.kind == CX_KEY_JSON)
			cx_row_either(row, i, v.text, v.text);
		else if (v.kind == CX_KEY_TOTAL)
			cx_row_text(row, i, CX_SPAN(CX_TOTAL));
	}
	return i;
}

/* Which metric and which period a row is about; the next column. */
static size_t
put_head(struct cx_kpi *k, const struct cx_board_row *from, struct cx_row *row)
{
	size_t i = put_groups(from->values, row);

	if (k->plan.time != SIZE_MAX) {
		if (from->period != CX_KEY_NO_PERIOD)
			cx_row_text(row, i,
			    (struct cx_span){
				k->period, cx_periods_print(k->period,
					       k->plan.periods, from->period)});
		i++;
	}
	if (k->plan.tall)
		cx_row_text(row, i++,
		    cx_indicators_name(k->plan.indicators, k->metric));
	return i;
}

static void
put_fields(struct cx_kpi *k, const struct cx_board_row *from,
    struct cx_row *row, size_t i)
{
	for (size_t c = 0; c < k->n_shown; c++, i++) {
		const struct cx_kpi_column *shown = &k->shown[c];
		size_t metric = k->plan.tall ? k->metric : shown->metric;
		const struct cx_value *v =
		    cx_board_at(&k->board, k->row, metric, shown->field);

		put_value(row, i, v);
		if (k->plan.tall && shown->field == CX_RESULT_NOTE &&
		    from->partial && v->type == CX_MISSING)
			cx_row_text(row, i, CX_SPAN("partial"));
	}
	if (!k->plan.tall && from->partial)
		cx_row_bool(row, i, true);
}

bool
cx_kpi_next(
    struct cx_kpi *k, struct cx_row *row, bool *more, struct cx_err *err)
{
	const struct cx_board_row *from;
	bool tall = k->plan.tall;

	(void)err;
	*more = k->row < k->board.n_rows;
	if (!*more)
		return true;
	from = &k->board.rows[k->row];
	put_fields(k, from, row, put_head(k, from, row));
	if (!tall || ++k->metric == k->board.n_metrics) {
		k->metric = 0;
		k->row++;
	}
	return true;
}
