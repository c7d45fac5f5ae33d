#ifndef CX_STATS_HIDE_H
#define CX_STATS_HIDE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/*
 * Cells of tables with totals, some of which are not published.  A line is a
 * sum: its cells but the last add up to the last.  All weights are >= 0.
 */
struct cx_hide {
	const double *weight; /* how many people a cell is of */
	unsigned char *hidden;
	size_t n_cells;
	const size_t *cells; /* of all lines */
	const size_t *line;  /* line i: cells[line[i]] to before line[i + 1] */
	size_t n_lines;
};

/*
 * Hides more cells until no hidden one can be computed from those that are
 * published (a hidden cell is of more than 0, and so can be a little more or
 * less: only equations fix it), and checks that by solving them.  The smallest
 * cells are taken first.  False: no memory, or more hidden cells than can be
 * checked (CX_DATA).
 */
bool cx_hide_more(struct cx_hide *h, struct cx_err *err);

#endif
