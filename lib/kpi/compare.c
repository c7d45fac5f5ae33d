/*
 * A change is only as good as both numbers: it comes with whether their
 * intervals are apart.  That is stricter than a test of the difference would
 * be, and needs no word of explanation to a council.
 */
#include <math.h>

#include "kpi/plan.h"

#include "base/banned.h"

const char *const cx_compare_names[] = {"previous", "year", NULL};

static void
compare(struct cx_board *b, size_t row, size_t before, size_t i)
{
	double x = cx_board_number(b, row, i, CX_RESULT_VALUE);
	double y = cx_board_number(b, before, i, CX_RESULT_VALUE);
	double low = cx_board_number(b, row, i, CX_RESULT_LOW);
	double high = cx_board_number(b, row, i, CX_RESULT_HIGH);
	double was_low = cx_board_number(b, before, i, CX_RESULT_LOW);
	double was_high = cx_board_number(b, before, i, CX_RESULT_HIGH);
	struct cx_value *parted = cx_board_at(b, row, i, CX_RESULT_PARTED);

	cx_board_set(b, row, i, CX_RESULT_PREVIOUS, y);
	cx_board_set(b, row, i, CX_RESULT_CHANGE, x - y);
	cx_board_set(
	    b, row, i, CX_RESULT_RELATIVE, y == 0 ? NAN : (x - y) / fabs(y));
	if (!isfinite(x) || !isfinite(y) || !isfinite(low + was_high) ||
	    !isfinite(high + was_low))
		return;
	parted->type = CX_BOOL;
	parted->u.truth = low > was_high || high < was_low;
}

bool
cx_kpi_compare(struct cx_kpi *k, struct cx_err *err)
{
	const struct cx_kpi_plan *p = &k->plan;
	struct cx_board *b = &k->board;
	size_t from, to = 0;

	(void)err;
	if (p->compare == CX_COMPARE_NONE)
		return true;
	while (cx_board_series(b, &from, &to))
		for (size_t r = from; r < to; r++) {
			int64_t now = b->rows[r].period, then = now - 1;
			int64_t back;

			if (p->compare == CX_COMPARE_YEAR)
				then = cx_periods_year_before(p->periods, now);
			back = now - then;
			if (back > (int64_t)(r - from))
				continue;
			for (size_t i = 0; i < b->n_metrics; i++)
				compare(b, r, r - (size_t)back, i);
		}
	return true;
}
