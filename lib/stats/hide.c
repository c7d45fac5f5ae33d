/*
 * Whether a hidden cell can be recomputed is a question of linear algebra: the
 * lines are equations, the hidden cells unknowns, and a cell is known if the
 * equations fix it.  Since all unknowns are above 0, that no cell is negative
 * fixes nothing more.  Gauss's elimination answers it for any number of group
 * columns, and checks the choice, however that was made.  Not chosen: the
 * least loss of information, an integer program that needs a solver.
 */
#include "stats/hide.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

#define ENTRIES_MOST ((size_t)64 << 20)
#define ZERO 1e-9

struct system {
	double *a; /* rows of n_unknown coefficients */
	size_t n_rows, n_unknown;
	size_t *unknown_of; /* of a cell; SIZE_MAX: it is not hidden */
	size_t *cell_of;
	unsigned char *fixed; /* of unknowns */
};

static size_t
hidden_in(const struct cx_hide *h, size_t line)
{
	size_t n = 0;

	for (size_t k = h->line[line]; k < h->line[line + 1]; k++)
		n += h->hidden[h->cells[k]];
	return n;
}

static void
system_done(struct system *s)
{
	free(s->a);
	free(s->unknown_of);
	free(s->cell_of);
	free(s->fixed);
}

static bool
number_unknowns(struct system *s, const struct cx_hide *h, struct cx_err *err)
{
	s->unknown_of = calloc(h->n_cells + 1, sizeof(*s->unknown_of));
	s->cell_of = calloc(h->n_cells + 1, sizeof(*s->cell_of));
	s->fixed = calloc(h->n_cells + 1, 1);
	if (!s->unknown_of || !s->cell_of || !s->fixed)
		return cx_fail_memory(err);
	for (size_t i = 0; i < h->n_cells; i++) {
		s->unknown_of[i] = h->hidden[i] ? s->n_unknown : SIZE_MAX;
		if (h->hidden[i])
			s->cell_of[s->n_unknown++] = i;
	}
	return true;
}

static bool
system_init(struct system *s, const struct cx_hide *h, struct cx_err *err)
{
	*s = (struct system){0};
	if (!number_unknowns(s, h, err))
		return false;
	for (size_t i = 0; i < h->n_lines; i++)
		s->n_rows += hidden_in(h, i) > 0;
	if (s->n_unknown > 0 && s->n_rows > ENTRIES_MOST / s->n_unknown)
		return cx_fail(err, CX_DATA,
		    "too many small cells to hide them safely: take fewer "
		    "groups or longer periods");
	s->a = calloc(s->n_rows * s->n_unknown + 1, sizeof(*s->a));
	if (s->a == NULL)
		return cx_fail_memory(err);
	s->n_rows = 0;
	for (size_t i = 0; i < h->n_lines; i++) {
		double *row = s->a + s->n_rows * s->n_unknown;

		if (hidden_in(h, i) == 0)
			continue;
		for (size_t k = h->line[i]; k < h->line[i + 1]; k++)
			if (h->hidden[h->cells[k]])
				row[s->unknown_of[h->cells[k]]] =
				    k + 1 < h->line[i + 1] ? 1 : -1;
		s->n_rows++;
	}
	return true;
}

/* Takes the pivot of column c from all other rows. */
static void
clear_column(struct system *s, size_t row, size_t c)
{
	double *p = s->a + row * s->n_unknown, scale = p[c];

	for (size_t k = c; k < s->n_unknown; k++)
		p[k] /= scale;
	for (size_t r = 0; r < s->n_rows; r++) {
		double *q = s->a + r * s->n_unknown, times = q[c];

		if (r == row || fabs(times) < ZERO)
			continue;
		for (size_t k = c; k < s->n_unknown; k++)
			q[k] -= times * p[k];
	}
}

static void
swap_rows(struct system *s, size_t a, size_t b)
{
	for (size_t k = 0; k < s->n_unknown; k++) {
		double *x = &s->a[a * s->n_unknown + k];
		double *y = &s->a[b * s->n_unknown + k], z = *x;

		*x = *y;
		*y = z;
	}
}

/* Solves; an unknown alone in its equation is fixed.  Returns how many. */
static size_t
solve(struct system *s)
{
	size_t rank = 0, n = 0;

	for (size_t c = 0; c < s->n_unknown && rank < s->n_rows; c++) {
		size_t best = rank;

		for (size_t r = rank; r < s->n_rows; r++)
			if (fabs(s->a[r * s->n_unknown + c]) >
			    fabs(s->a[best * s->n_unknown + c]))
				best = r;
		if (fabs(s->a[best * s->n_unknown + c]) < ZERO)
			continue;
		if (best != rank)
			swap_rows(s, best, rank);
		clear_column(s, rank++, c);
	}
	for (size_t r = 0; r < rank; r++) {
		size_t terms = 0, at = 0;

		for (size_t c = 0; c < s->n_unknown; c++)
			if (fabs(s->a[r * s->n_unknown + c]) > ZERO) {
				terms++;
				at = c;
			}
		if (terms == 1)
			n += !s->fixed[at]++;
	}
	return n;
}

/* The smallest cell of a line that can be hidden; SIZE_MAX: none. */
static size_t
cheapest(const struct cx_hide *h, size_t line)
{
	size_t best = SIZE_MAX;

	for (size_t k = h->line[line]; k < h->line[line + 1]; k++) {
		size_t i = h->cells[k];

		if (h->hidden[i] || !(h->weight[i] > 0))
			continue;
		if (best == SIZE_MAX || h->weight[i] < h->weight[best])
			best = i;
	}
	return best;
}

/* No line may have one hidden cell alone: the quick part of the work. */
static void
hide_partners(struct cx_hide *h)
{
	bool again = true;

	while (again) {
		again = false;
		for (size_t i = 0; i < h->n_lines; i++) {
			size_t partner;

			if (hidden_in(h, i) != 1)
				continue;
			partner = cheapest(h, i);
			if (partner == SIZE_MAX)
				continue;
			h->hidden[partner] = 1;
			again = true;
		}
	}
}

/* In the lines of each cell that is fixed, one more; false: there is none. */
static bool
help_fixed(struct cx_hide *h, const struct system *s)
{
	bool helped = false;

	for (size_t i = 0; i < h->n_lines; i++) {
		bool fixed = false;
		size_t partner;

		for (size_t k = h->line[i]; k < h->line[i + 1]; k++) {
			size_t u = s->unknown_of[h->cells[k]];

			fixed = fixed || (u != SIZE_MAX && s->fixed[u]);
		}
		partner = fixed ? cheapest(h, i) : SIZE_MAX;
		if (partner == SIZE_MAX)
			continue;
		h->hidden[partner] = 1;
		helped = true;
	}
	return helped;
}

bool
cx_hide_more(struct cx_hide *h, struct cx_err *err)
{
	for (;;) {
		struct system s;
		bool ok, helped = false;
		size_t fixed = 0;

		hide_partners(h);
		ok = system_init(&s, h, err);
		if (ok)
			fixed = solve(&s);
		if (ok && fixed > 0)
			helped = help_fixed(h, &s);
		system_done(&s);
		if (!ok || fixed == 0)
			return ok;
		if (!helped)
			return cx_fail(err, CX_DATA,
			    "small cells cannot be hidden: leave out totals");
	}
}
