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

/* The lines that hang together by hidden cells. */
struct system {
	double *a; /* rows of n_unknown coefficients */
	size_t n_rows, n_unknown;
	const size_t *unknown_of; /* of a cell */
	const size_t *cell_of;
	unsigned char *fixed; /* cells */
};

/* Room for all systems of a table. */
struct room {
	size_t *parent;	    /* of cells: those that hang together */
	size_t *unknown_of; /* of a hidden cell; SIZE_MAX: none yet */
	size_t *cell_of;
	struct place {
		size_t root, line;
	} * lines;
	size_t n_lines;
	unsigned char *fixed;
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
room_done(struct room *r)
{
	free(r->parent);
	free(r->unknown_of);
	free(r->cell_of);
	free(r->lines);
	free(r->fixed);
}

static bool
room_init(struct room *r, const struct cx_hide *h)
{
	size_t n = h->n_cells + 1;

	*r = (struct room){
	    .parent = calloc(n, sizeof(*r->parent)),
	    .unknown_of = calloc(n, sizeof(*r->unknown_of)),
	    .cell_of = calloc(n, sizeof(*r->cell_of)),
	    .lines = calloc(h->n_lines + 1, sizeof(*r->lines)),
	    .fixed = calloc(n, 1),
	};
	return r->parent && r->unknown_of && r->cell_of && r->lines && r->fixed;
}

static size_t
root_of(size_t *parent, size_t i)
{
	while (parent[i] != i)
		i = parent[i] = parent[parent[i]];
	return i;
}

static int
by_root(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->root != y->root)
		return x->root < y->root ? -1 : 1;
	return (x->line > y->line) - (x->line < y->line);
}

/* Lists the lines with hidden cells, those that hang together in a row. */
static void
join_lines(struct room *r, const struct cx_hide *h)
{
	for (size_t i = 0; i < h->n_cells; i++) {
		r->parent[i] = i;
		r->unknown_of[i] = SIZE_MAX;
		r->fixed[i] = 0;
	}
	r->n_lines = 0;
	for (size_t i = 0; i < h->n_lines; i++) {
		size_t first = SIZE_MAX;

		for (size_t k = h->line[i]; k < h->line[i + 1]; k++) {
			size_t cell = h->cells[k];

			if (!h->hidden[cell])
				continue;
			if (first == SIZE_MAX)
				first = cell;
			r->parent[root_of(r->parent, cell)] =
			    root_of(r->parent, first);
		}
		if (first != SIZE_MAX)
			r->lines[r->n_lines++] = (struct place){first, i};
	}
	for (size_t i = 0; i < r->n_lines; i++)
		r->lines[i].root = root_of(r->parent, r->lines[i].root);
	if (r->n_lines > 0)
		qsort(r->lines, r->n_lines, sizeof(*r->lines), by_root);
}

/* The system of lines from..to of the room; its matrix is to be freed. */
static bool
system_init(struct system *s, struct room *r, const struct cx_hide *h,
    size_t from, size_t to, struct cx_err *err)
{
	*s = (struct system){.n_rows = to - from,
	    .unknown_of = r->unknown_of,
	    .cell_of = r->cell_of,
	    .fixed = r->fixed};
	for (size_t i = from; i < to; i++) {
		size_t line = r->lines[i].line;

		for (size_t k = h->line[line]; k < h->line[line + 1]; k++) {
			size_t cell = h->cells[k];

			if (!h->hidden[cell] || r->unknown_of[cell] != SIZE_MAX)
				continue;
			r->cell_of[s->n_unknown] = cell;
			r->unknown_of[cell] = s->n_unknown++;
		}
	}
	if (s->n_rows > ENTRIES_MOST / s->n_unknown)
		return cx_fail(err, CX_DATA,
		    "too many small cells to hide them safely: take fewer "
		    "groups or longer periods");
	s->a = calloc(s->n_rows * s->n_unknown, sizeof(*s->a));
	for (size_t i = from; s->a && i < to; i++) {
		double *row = s->a + (i - from) * s->n_unknown;
		size_t line = r->lines[i].line, end = h->line[line + 1];

		for (size_t k = h->line[line]; k < end; k++)
			if (h->hidden[h->cells[k]])
				row[s->unknown_of[h->cells[k]]] =
				    k + 1 < end ? 1 : -1;
	}
	return s->a != NULL || cx_fail_memory(err);
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

/* Solves; a cell alone in its equation is fixed.  Returns how many. */
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
		if (terms == 1) {
			s->fixed[s->cell_of[at]] = 1;
			n++;
		}
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
help_fixed(struct cx_hide *h, const unsigned char *is_fixed)
{
	bool helped = false;

	for (size_t i = 0; i < h->n_lines; i++) {
		bool fixed = false;
		size_t partner;

		for (size_t k = h->line[i]; k < h->line[i + 1]; k++)
			fixed = fixed || is_fixed[h->cells[k]];
		partner = fixed ? cheapest(h, i) : SIZE_MAX;
		if (partner == SIZE_MAX)
			continue;
		h->hidden[partner] = 1;
		helped = true;
	}
	return helped;
}

/* Which cells are fixed; *n: how many. */
static bool
find_fixed(
    struct room *r, const struct cx_hide *h, size_t *n, struct cx_err *err)
{
	size_t from = 0, to;

	*n = 0;
	join_lines(r, h);
	for (; from < r->n_lines; from = to) {
		struct system s;

		for (to = from; to < r->n_lines &&
				r->lines[to].root == r->lines[from].root;)
			to++;
		if (!system_init(&s, r, h, from, to, err))
			return false;
		*n += solve(&s);
		free(s.a);
	}
	return true;
}

bool
cx_hide_more(struct cx_hide *h, struct cx_err *err)
{
	struct room r;
	size_t fixed = 1;
	bool ok = room_init(&r, h) || cx_fail_memory(err);

	while (ok && fixed > 0) {
		hide_partners(h);
		ok = find_fixed(&r, h, &fixed, err);
		if (ok && fixed > 0 && !help_fixed(h, r.fixed))
			ok = cx_fail(err, CX_DATA,
			    "small cells cannot be hidden: leave out totals");
	}
	room_done(&r);
	return ok;
}
