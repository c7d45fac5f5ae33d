/*
 * A heat table is a table: its figures are text in cells, so that it needs no
 * text alternative, is read by a screen reader cell by cell, and loses only
 * its colours on paper.  Colours follow the rank of steps between the least
 * and the most of what is shown.  Only a file of its own, which SVG must be,
 * has it drawn.
 */
#include <math.h>

#include "report/draw.h"
#include "report/palette.h"
#include "report/plot.h"
#include "text/width.h"

#include "base/banned.h"

/* Axes: keys by periods, or by the last group where there is no time. */
struct axes {
	const struct cx_view *v;
	size_t rows[CX_HEAT_ROWS_MOST]; /* of each an index of a key */
	size_t n_rows, all_rows;
	size_t columns[CX_HEAT_COLUMNS_MOST]; /* periods, or indexes of keys */
	size_t n_columns, all_columns;
	bool crossed; /* columns are the last group */
	double least, most;
};

static bool
same_groups(const struct cx_view *v, size_t a, size_t b, size_t from, size_t to)
{
	const struct cx_figures *f = v->f;

	for (size_t g = from; g < to; g++)
		if (!cx_span_eq(f->keys[v->keys[a] * f->n_groups + g],
			f->keys[v->keys[b] * f->n_groups + g]))
			return false;
	return true;
}

/* Adds key i where none of the n at `list' has the same groups. */
static void
add_new(const struct cx_view *v, size_t i, size_t from, size_t to, size_t *list,
    size_t *n, size_t most, size_t *all)
{
	for (size_t k = 0; k < *n; k++)
		if (same_groups(v, list[k], i, from, to))
			return;
	if (*n < most) {
		list[(*n)++] = i;
		++*all;
	} else if (*all == most) {
		++*all; /* there are more; how many is not counted */
	}
}

static void
find_axes(struct axes *a)
{
	const struct cx_view *v = a->v;
	size_t n = v->f->n_groups, last = n ? n - 1 : 0;

	a->crossed = !v->f->timed && n >= 2;
	for (size_t i = 0; i < v->n_keys; i++) {
		add_new(v, i, 0, a->crossed ? last : n, a->rows, &a->n_rows,
		    CX_HEAT_ROWS_MOST, &a->all_rows);
		if (a->crossed)
			add_new(v, i, last, n, a->columns, &a->n_columns,
			    CX_HEAT_COLUMNS_MOST, &a->all_columns);
	}
	if (a->crossed)
		return;
	a->all_columns = v->f->n_periods;
	a->n_columns = a->all_columns < CX_HEAT_COLUMNS_MOST
			   ? a->all_columns
			   : CX_HEAT_COLUMNS_MOST;
	for (size_t c = 0; c < a->n_columns; c++)
		a->columns[c] = a->all_columns - a->n_columns + c;
}

static const struct cx_figure *
cell_at(const struct axes *a, size_t row, size_t column)
{
	const struct cx_view *v = a->v;
	size_t n = v->f->n_groups;

	if (!a->crossed)
		return cx_view_at(v, a->rows[row], a->columns[column]);
	for (size_t i = 0; i < v->n_keys; i++)
		if (same_groups(v, i, a->rows[row], 0, n - 1) &&
		    same_groups(v, i, a->columns[column], n - 1, n))
			return cx_view_at(v, i, 0);
	return NULL;
}

static void
find_range(struct axes *a)
{
	a->least = INFINITY;
	a->most = -INFINITY;
	for (size_t r = 0; r < a->n_rows; r++)
		for (size_t c = 0; c < a->n_columns; c++) {
			const struct cx_figure *at = cell_at(a, r, c);

			if (!at)
				continue;
			a->least = fmin(a->least, at->value);
			a->most = fmax(a->most, at->value);
		}
}

static int
step_of(const struct axes *a, double x)
{
	double share = (x - a->least) / (a->most - a->least);

	if (!(share > 0))
		return 0;
	return (int)fmin(floor(share * CX_HEAT_STEPS), CX_HEAT_STEPS - 1);
}

/* The value of the last group of a key. */
static struct cx_span
last_group(const struct cx_view *v, size_t i)
{
	size_t n = v->f->n_groups;

	return v->f->keys[v->keys[i] * n + n - 1];
}

/* The name of a row: its groups, without the one that columns have. */
static void
say_row(struct cx_paper *p, const struct axes *a, size_t row)
{
	const struct cx_view *v = a->v;
	size_t n = v->f->n_groups, said = 0;

	if (!a->crossed) {
		cx_say_key(p, v, a->rows[row]);
		return;
	}
	for (size_t g = 0; g + 1 < n; g++) {
		struct cx_span s = v->f->keys[v->keys[a->rows[row]] * n + g];

		if (v->fixed[g])
			continue;
		cx_say_words(p, said++ ? " \xC2\xB7 " : "");
		cx_say_group(p, s);
	}
	if (said == 0)
		cx_say_words(p, p->words->all);
}

/* The name of a column: its period, or the value of the last group. */
static void
say_column(struct cx_paper *p, const struct axes *a, size_t column)
{
	if (a->crossed)
		cx_say_group(p, last_group(a->v, a->columns[column]));
	else
		cx_say_period(p, a->v->f, a->columns[column]);
}

static void
put_head(struct cx_paper *p, const struct axes *a)
{
	cx_raw(p, "<thead><tr><td></td>");
	for (size_t c = 0; c < a->n_columns; c++) {
		cx_raw(p, "<th scope=\"col\">");
		say_column(p, a, c);
		cx_put(p, 0);
		cx_raw(p, "</th>");
	}
	cx_raw(p, "</tr></thead>\n");
}

/* The value; where there is none, why. */
static void
say_cell(struct cx_paper *p, const struct axes *a, size_t row, size_t column)
{
	const struct cx_figure *at = cell_at(a, row, column);

	if (at && isnan(at->value) && at->note.at)
		cx_say_text(p, at->note);
	else
		cx_say_number(p, a->v->look, at ? at->value : NAN);
}

static void
put_cell(struct cx_paper *p, const struct axes *a, size_t row, size_t column)
{
	const struct cx_figure *at = cell_at(a, row, column);

	if (!at || isnan(at->value)) {
		cx_raw(p, "<td class=\"none\" data-v=\"\">");
	} else {
		cx_raw(
		    p, "<td class=\"heat%d\" data-v=\"", step_of(a, at->value));
		cx_say_text(p, at->spelled);
		cx_put(p, 0);
		cx_raw(p, "\">");
	}
	say_cell(p, a, row, column);
	cx_put(p, 0);
	cx_raw(p, "</td>");
}

static void
put_left_out(struct cx_paper *p, const struct axes *a)
{
	if (a->all_rows <= a->n_rows && a->all_columns <= a->n_columns)
		return;
	cx_raw(
	    p, "<p class=\"soft\">%zu \xC3\x97 %zu ", a->n_rows, a->n_columns);
	cx_say_words(p, p->words->shown);
	cx_put(p, 0);
	cx_raw(p, "</p>\n");
}

void
cx_draw_heat(struct cx_paper *p, const struct cx_view *v)
{
	struct axes a = {.v = v};

	find_axes(&a);
	find_range(&a);
	cx_raw(p, "<div class=\"scroll\" tabindex=\"0\" role=\"group\" "
		  "aria-label=\"");
	cx_say_title(p, v);
	cx_put(p, 0);
	cx_raw(p, "\"><table class=\"heat\">\n<caption>");
	cx_say_title(p, v);
	cx_put(p, 0);
	cx_raw(p, "</caption>\n");
	put_head(p, &a);
	cx_raw(p, "<tbody>\n");
	for (size_t r = 0; r < a.n_rows; r++) {
		cx_raw(p, "<tr><th scope=\"row\">");
		say_row(p, &a, r);
		cx_put(p, 0);
		cx_raw(p, "</th>");
		for (size_t c = 0; c < a.n_columns; c++)
			put_cell(p, &a, r, c);
		cx_raw(p, "</tr>\n");
	}
	cx_raw(p, "</tbody></table></div>\n");
	put_left_out(p, &a);
}

enum { ROW = 30, GAP = 2, LETTER = 9, NAME_MOST = 28, HEAD_MOST = 12 };

/* The width of what was said, which is dropped; of at most so many letters. */
static size_t
width_of(struct cx_paper *p, size_t most)
{
	size_t w = cx_text_width(cx_buf_span(&p->text));

	p->text.len = 0;
	return w < most ? w : most;
}

/* How wide names of rows and all cells are. */
static void
measure(struct cx_paper *p, const struct axes *a, double *names, double *cell)
{
	size_t name = 0, most = 0, w;

	for (size_t r = 0; r < a->n_rows; r++) {
		say_row(p, a, r);
		w = width_of(p, NAME_MOST);
		name = w > name ? w : name;
	}
	for (size_t c = 0; c < a->n_columns; c++) {
		say_column(p, a, c);
		w = width_of(p, HEAD_MOST);
		most = w > most ? w : most;
		for (size_t r = 0; r < a->n_rows; r++) {
			say_cell(p, a, r, c);
			w = width_of(p, SIZE_MAX);
			most = w > most ? w : most;
		}
	}
	*names = (double)(name + 1) * LETTER;
	*cell = (double)(most + 1) * LETTER;
}

static void
draw_cell(struct cx_paper *p, const struct axes *a, size_t row, size_t column,
    double x, double width)
{
	const struct cx_figure *at = cell_at(a, row, column);
	bool known = at && !isnan(at->value);
	double y = (double)(row + 1) * ROW;

	cx_raw(p, "<g>");
	say_row(p, a, row);
	cx_say_words(p, ", ");
	say_column(p, a, column);
	cx_say_words(p, ": ");
	say_cell(p, a, row, column);
	cx_svg_title(p);
	if (known)
		cx_raw(p,
		    "<rect style=\"fill:var(--h%d)\" x=\"%.1f\" y=\"%.1f\" "
		    "width=\"%.1f\" height=\"%d\" rx=\"3\"/>",
		    step_of(a, at->value), x, y, width - GAP, ROW - GAP);
	cx_raw(p,
	    "<text style=\"fill:var(--k%d)\" x=\"%.1f\" y=\"%.1f\" "
	    "text-anchor=\"end\">",
	    known ? step_of(a, at->value) : 0, x + width - 7, y + 19);
	say_cell(p, a, row, column);
	cx_put(p, 0);
	cx_raw(p, "</text></g>\n");
}

void
cx_draw_heat_alone(struct cx_paper *p, const struct cx_view *v)
{
	struct axes a = {.v = v};
	double names, cell;

	find_axes(&a);
	find_range(&a);
	measure(p, &a, &names, &cell);
	cx_svg_open(p, v, names + (double)a.n_columns * cell,
	    (double)(a.n_rows + 1) * ROW, "heat");
	say_row(p, &a, 0);
	cx_say_words(p, " \xE2\x80\x93 ");
	say_row(p, &a, a.n_rows - 1);
	cx_svg_body(p);
	for (size_t c = 0; c < a.n_columns; c++) {
		say_column(p, &a, c);
		cx_svg_text(p, names + (double)(c + 1) * cell - 7, 19, "tick",
		    "end", HEAD_MOST);
	}
	for (size_t r = 0; r < a.n_rows; r++) {
		say_row(p, &a, r);
		cx_svg_text(p, 0, (double)(r + 1) * ROW + 19, "name", "start",
		    NAME_MOST);
		for (size_t c = 0; c < a.n_columns; c++)
			draw_cell(p, &a, r, c, names + (double)c * cell, cell);
	}
	cx_svg_close(p);
}
