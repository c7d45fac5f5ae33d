/*
 * Setters rather than a public union alone: what a cell may hold is decided
 * in one place, so a program cannot hand NaN to the printer, which has no
 * spelling for it in CSV or JSON.
 */
#include "record/row.h"

#include <math.h>

#include "base/banned.h"

void
cx_row_text(struct cx_row *r, size_t i, struct cx_span s)
{
	r->cells[i].kind = CX_CELL_TEXT;
	r->cells[i].u.text = s;
}

void
cx_row_number(struct cx_row *r, size_t i, double x)
{
	r->cells[i].kind = isfinite(x) ? CX_CELL_NUMBER : CX_CELL_MISSING;
	r->cells[i].u.number = x;
}

void
cx_row_int(struct cx_row *r, size_t i, int64_t x)
{
	r->cells[i].kind = CX_CELL_INT;
	r->cells[i].u.whole = x;
}

void
cx_row_bool(struct cx_row *r, size_t i, bool x)
{
	r->cells[i].kind = CX_CELL_BOOL;
	r->cells[i].u.truth = x;
}

void
cx_row_list(struct cx_row *r, size_t i, const struct cx_span *items, size_t n)
{
	r->cells[i].kind = CX_CELL_LIST;
	r->cells[i].u.list.at = items;
	r->cells[i].u.list.n = n;
}

void
cx_row_either(
    struct cx_row *r, size_t i, struct cx_span text, struct cx_span json)
{
	r->cells[i].kind = CX_CELL_EITHER;
	r->cells[i].u.either.text = text;
	r->cells[i].u.either.json = json;
}

void
cx_row_clear(struct cx_row *r)
{
	for (size_t i = 0; i < r->n_cells; i++)
		r->cells[i].kind = CX_CELL_MISSING;
	r->drop = false;
	r->rank = NAN;
}

bool
cx_row_emit(struct cx_row *r)
{
	bool ok = r->emit != NULL && r->emit(r);

	cx_row_clear(r);
	return ok;
}
