/*
 * A league table ranks chance: of offices that are all the same the smallest
 * are first and last.  So each is held against what one of its size would have
 * by chance, in its period, and one with too few cases has no place in it.
 * Totals are no units.
 */
#include <math.h>
#include <stdlib.h>

#include "kpi/key.h"
#include "kpi/plan.h"
#include "stats/limits.h"

#include "base/banned.h"

/* Two and three standard deviations of a normal curve. */
#define LEVEL_NEAR 0.95
#define LEVEL_FAR 0.998

static bool
is_total(const struct cx_board_row *row)
{
	struct cx_span values = row->values;

	while (values.len > 0)
		if (cx_key_next(&values).kind == CX_KEY_TOTAL)
			return true;
	return false;
}

/* A row that has a place in a league: that of its period and step. */
struct unit {
	int64_t period;
	size_t step, row;
	double value, n;
};

struct leagues {
	struct unit *units; /* league by league */
	size_t n;
	double *z, *spare;
};

static int
by_league(const void *a, const void *b)
{
	const struct unit *x = a, *y = b;

	if (x->period != y->period)
		return x->period < y->period ? -1 : 1;
	if (x->step != y->step)
		return x->step < y->step ? -1 : 1;
	return (x->row > y->row) - (x->row < y->row);
}

/* The units of indicator i, those that have a value. */
static void
take_units(struct leagues *l, const struct cx_board *b, size_t i)
{
	l->n = 0;
	for (size_t r = 0; r < b->n_rows; r++) {
		struct unit u = {b->rows[r].period, b->rows[r].step, r,
		    cx_board_number(b, r, i, CX_RESULT_VALUE),
		    cx_board_number(b, r, i, CX_RESULT_N)};

		if (!is_total(&b->rows[r]) && isfinite(u.value) && u.n > 0)
			l->units[l->n++] = u;
	}
	if (l->n > 1)
		qsort(l->units, l->n, sizeof(*l->units), by_league);
}

static const char *
signal_of(const struct unit *u, double overall)
{
	double n = round(u->n), hits = round(u->value * n);
	int far = cx_limits_outside(overall, hits, n, LEVEL_FAR);
	int near = cx_limits_outside(overall, hits, n, LEVEL_NEAR);

	if (far != 0)
		return far > 0 ? "above 99.8 %" : "below 99.8 %";
	if (near != 0)
		return near > 0 ? "above 95 %" : "below 95 %";
	return NULL;
}

static void
put_limits(struct cx_board *b, const struct unit *u, size_t i, double overall)
{
	struct cx_limits near = cx_limits_share(overall, u->n, LEVEL_NEAR);
	struct cx_limits far = cx_limits_share(overall, u->n, LEVEL_FAR);

	cx_board_set(b, u->row, i, CX_RESULT_CENTER, overall);
	cx_board_set(b, u->row, i, CX_RESULT_LOWER, far.lower);
	cx_board_set(b, u->row, i, CX_RESULT_UPPER, far.upper);
	cx_board_set(b, u->row, i, CX_RESULT_LOWER_95, near.lower);
	cx_board_set(b, u->row, i, CX_RESULT_UPPER_95, near.upper);
	cx_board_say(b, u->row, i, CX_RESULT_SIGNAL, signal_of(u, overall));
}

/* Limits of n units, one league; *most: the greatest dispersion. */
static void
judge(struct cx_board *b, struct leagues *l, const struct unit *u, size_t n,
    size_t i, double *most)
{
	double hits = 0, cases = 0, overall, dispersion;

	for (size_t k = 0; k < n; k++) {
		hits += round(u[k].value * u[k].n);
		cases += u[k].n;
	}
	overall = hits / cases;
	for (size_t k = 0; k < n; k++) {
		put_limits(b, &u[k], i, overall);
		l->z[k] = (u[k].value - overall) /
			  sqrt(overall * (1 - overall) / u[k].n);
	}
	if (!(overall > 0 && overall < 1))
		return;
	dispersion = cx_limits_dispersion(l->z, l->spare, n);
	if (dispersion > cx_limits_dispersion_most(n))
		*most = fmax(*most, dispersion);
}

static void
judge_all(struct cx_kpi *k, struct leagues *l, size_t i)
{
	size_t from = 0;

	take_units(l, &k->board, i);
	for (size_t u = 1; u <= l->n; u++) {
		if (u < l->n && l->units[u].period == l->units[from].period &&
		    l->units[u].step == l->units[from].step)
			continue;
		judge(&k->board, l, l->units + from, u - from, i,
		    &k->dispersion[i]);
		from = u;
	}
}

bool
cx_kpi_league(struct cx_kpi *k, struct cx_err *err)
{
	struct cx_board *b = &k->board;
	struct leagues l;
	bool ok;

	if (!k->plan.league)
		return true;
	l.units = calloc(b->n_rows + 1, sizeof(*l.units));
	l.z = calloc(b->n_rows + 1, sizeof(*l.z));
	l.spare = calloc(b->n_rows + 1, sizeof(*l.spare));
	k->dispersion = calloc(b->n_metrics + 1, sizeof(*k->dispersion));
	ok = l.units && l.z && l.spare && k->dispersion;
	for (size_t i = 0; ok && i < b->n_metrics; i++)
		if (cx_indicators_is_share(k->plan.indicators, i))
			judge_all(k, &l, i);
	free(l.units);
	free(l.z);
	free(l.spare);
	return ok || cx_fail_memory(err);
}

bool
cx_kpi_floor(struct cx_kpi *k, struct cx_err *err)
{
	struct cx_board *b = &k->board;

	(void)err;
	for (size_t r = 0; k->plan.min_n > 0 && r < b->n_rows; r++)
		for (size_t i = 0; i < b->n_metrics; i++) {
			double n = cx_board_number(b, r, i, CX_RESULT_N);

			if (!(n < (double)k->plan.min_n) || n == 0 ||
			    cx_indicators_is_count(k->plan.indicators, i))
				continue;
			for (int f = 0; f < CX_RESULT_END; f++)
				if (f != CX_RESULT_TARGET && f != CX_RESULT_N)
					cx_board_set(
					    b, r, i, (enum cx_result)f, NAN);
			cx_board_say(b, r, i, CX_RESULT_NOTE, "too few");
		}
	return true;
}
