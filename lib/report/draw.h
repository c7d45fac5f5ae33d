#ifndef CX_REPORT_DRAW_H
#define CX_REPORT_DRAW_H

#include <stdbool.h>
#include <stddef.h>

#include "report/paper.h"

/* Each draws a view as one <svg>, if nothing else is said. */

/* A line of the first key of the view, with all that is known of it. */
void cx_draw_line(struct cx_paper *p, const struct cx_view *v);

/* A bar for each key at a period, with intervals and target. */
void cx_draw_bars(struct cx_paper *p, const struct cx_view *v, size_t period);

/* Steps in their order, with what is left of the first and the one before. */
void cx_draw_funnel(struct cx_paper *p, const struct cx_view *v, size_t period);

/* A little chart for each key, on one scale; alone in one <svg>. */
void cx_draw_multiples(struct cx_paper *p, const struct cx_view *v);

/* A line without axes, for a card; no text alternative: the card says it. */
void cx_draw_spark(struct cx_paper *p, const struct cx_view *v);

/* A table whose cells are coloured by value: keys by periods or by groups. */
void cx_draw_heat(struct cx_paper *p, const struct cx_view *v);

/* The same as an <svg>, for a file of its own. */
void cx_draw_heat_alone(struct cx_paper *p, const struct cx_view *v);

/* All the figures of views that share keys, as a table. */
void cx_draw_table(struct cx_paper *p, const struct cx_view *views, size_t n);

/* What charts show at most; more is said beside them. */
enum {
	CX_BARS_MOST = 40,
	CX_MULTIPLES_MOST = 24,
	CX_HEAT_ROWS_MOST = 60,
	CX_HEAT_COLUMNS_MOST = 36,
	CX_TABLE_ROWS_MOST = 2000
};

#endif
