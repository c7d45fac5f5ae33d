/*
 * The table behind each chart has every figure that the chart draws, and what
 * it cannot draw (n, notes), spelled by the locale; the input's own spelling is
 * in data-v, for the few lines of script that sort and for who checks the page.
 */
#include <math.h>
#include <stdlib.h>

#include "report/draw.h"
#include "report/markup.h"

#include "base/banned.h"

static void
head(struct cx_paper *p, const char *kind)
{
	cx_raw(p, "<th scope=\"col\"%s>", kind);
	cx_put(p, 0);
	cx_raw(p, "</th>");
}

static void
word_head(struct cx_paper *p, const char *word)
{
	cx_say_words(p, word);
	head(p, " class=\"num\"");
}

static void
part_heads(struct cx_paper *p, const struct cx_metric *m)
{
	const struct cx_words *w = p->words;

	if (m->interval) {
		word_head(p, w->low);
		word_head(p, w->high);
	}
	if (m->count)
		word_head(p, w->count);
	if (m->limits) {
		word_head(p, w->lower);
		word_head(p, w->center);
		word_head(p, w->upper);
	}
	if (m->limits_95) {
		word_head(p, w->lower_95);
		word_head(p, w->upper_95);
	}
	if (m->target)
		word_head(p, w->target);
	if (m->met)
		word_head(p, w->met);
	if (m->signal)
		word_head(p, w->signal);
	if (m->note)
		word_head(p, w->note);
}

static void
table_head(struct cx_paper *p, const struct cx_view *views, size_t n)
{
	const struct cx_figures *f = views->f;

	cx_raw(p, "<thead><tr>");
	for (size_t g = 0; g < f->n_groups; g++) {
		if (views->fixed[g])
			continue;
		cx_say_text(p, f->groups[g]);
		head(p, "");
	}
	if (f->timed) {
		cx_say_words(p, p->words->period);
		head(p, "");
	}
	for (size_t i = 0; i < n; i++) {
		cx_say_text(p, views[i].look->label);
		head(p, " class=\"num\"");
		part_heads(p, views[i].metric);
	}
	cx_raw(p, "</tr></thead>\n");
}

static void
number_cell(struct cx_paper *p, const struct cx_look *look, double x)
{
	cx_raw(p, "<td class=\"num\">");
	if (!isnan(x))
		cx_say_number(p, look, x);
	cx_put(p, 0);
	cx_raw(p, "</td>");
}

static void
text_cell(struct cx_paper *p, struct cx_span text)
{
	cx_raw(p, "<td>");
	if (text.at)
		cx_say_text(p, text);
	cx_put(p, 0);
	cx_raw(p, "</td>");
}

static void
target_cell(
    struct cx_paper *p, const struct cx_view *v, const struct cx_figure *at)
{
	cx_raw(p, "<td class=\"num\">");
	if (at && !isnan(at->target)) {
		cx_say_words(p, at->op);
		cx_say_words(p, at->op[0] ? " " : "");
		cx_say_number(p, v->look, at->target);
	}
	cx_put(p, 0);
	cx_raw(p, "</td>");
}

static void
value_cell(
    struct cx_paper *p, const struct cx_view *v, const struct cx_figure *at)
{
	cx_raw(p, "<td class=\"num\" data-v=\"");
	if (at && at->spelled.at)
		cx_say_text(p, at->spelled);
	cx_put(p, 0);
	cx_raw(p, "\">");
	cx_say_number(p, v->look, at ? at->value : NAN);
	cx_put(p, 0);
	cx_raw(p, "</td>");
}

static void
metric_cells(
    struct cx_paper *p, const struct cx_view *v, const struct cx_figure *at)
{
	struct cx_look whole = {.unit = CX_SPAN("")};
	const struct cx_metric *m = v->metric;

	value_cell(p, v, at);
	if (m->interval) {
		number_cell(p, v->look, at ? at->low : NAN);
		number_cell(p, v->look, at ? at->high : NAN);
	}
	if (m->count)
		number_cell(p, &whole, at ? at->n : NAN);
	if (m->limits) {
		number_cell(p, v->look, at ? at->lower : NAN);
		number_cell(p, v->look, at ? at->center : NAN);
		number_cell(p, v->look, at ? at->upper : NAN);
	}
	if (m->limits_95) {
		number_cell(p, v->look, at ? at->lower_95 : NAN);
		number_cell(p, v->look, at ? at->upper_95 : NAN);
	}
	if (m->target)
		target_cell(p, v, at);
	if (m->met)
		text_cell(p, cx_span(p->words->met_is[at ? at->met : 0]));
	if (m->signal)
		text_cell(p, at ? at->signal : (struct cx_span){NULL, 0});
	if (m->note)
		text_cell(p, at ? at->note : (struct cx_span){NULL, 0});
}

/* The columns that say what row it is; the first is its head. */
static void
row_heads(
    struct cx_paper *p, const struct cx_view *v, size_t key, size_t period)
{
	const struct cx_figures *f = v->f;

	for (size_t g = 0; g < f->n_groups; g++) {
		struct cx_span s = f->keys[key * f->n_groups + g];

		if (v->fixed[g])
			continue;
		cx_raw(p, "<th scope=\"row\">");
		cx_say_group(p, s);
		cx_put(p, 0);
		cx_raw(p, "</th>");
	}
	if (!f->timed)
		return;
	cx_raw(p, "<th scope=\"row\" data-v=\"");
	cx_say_text(p, f->periods[period]);
	cx_put(p, 0);
	cx_raw(p, "\">");
	cx_say_period(p, f, period);
	if (f->partial[period])
		cx_say_words(p, " *");
	cx_put(p, 0);
	cx_raw(p, "</th>");
}

static bool
any_partial(const struct cx_figures *f)
{
	for (size_t t = 0; t < f->n_periods; t++)
		if (f->partial[t])
			return true;
	return false;
}

/* What a table leaves out, and what its star means. */
static void
table_foot(struct cx_paper *p, const struct cx_figures *f, size_t rows)
{
	if (rows > CX_TABLE_ROWS_MOST) {
		cx_raw(p, "<p class=\"soft\">%d ", (int)CX_TABLE_ROWS_MOST);
		cx_say_words(p, p->words->first_of);
		cx_put(p, 0);
		cx_raw(p, " %zu</p>\n", rows);
	}
	if (f->timed && any_partial(f)) {
		cx_raw(p, "<p class=\"soft\">* ");
		cx_say_words(p, p->words->partial);
		cx_put(p, 0);
		cx_raw(p, "</p>\n");
	}
}

void
cx_draw_table(struct cx_paper *p, const struct cx_view *views, size_t n)
{
	const struct cx_figures *f = views->f;
	size_t rows = 0;

	cx_raw(p,
	    "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"");
	cx_say_words(p, p->words->data);
	cx_put(p, 0);
	cx_raw(p, "\"><table class=\"data\">\n");
	table_head(p, views, n);
	cx_raw(p, "<tbody>\n");
	for (size_t i = 0; i < views->n_keys; i++)
		for (size_t t = 0; t < f->n_periods; t++) {
			if (!cx_view_at(views, i, t) ||
			    ++rows > CX_TABLE_ROWS_MOST)
				continue;
			cx_raw(p, "<tr>");
			row_heads(p, views, views->keys[i], t);
			for (size_t m = 0; m < n; m++)
				metric_cells(
				    p, &views[m], cx_view_at(&views[m], i, t));
			cx_raw(p, "</tr>\n");
		}
	cx_raw(p, "</tbody></table></div>\n");
	table_foot(p, f, rows);
}
