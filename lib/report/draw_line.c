/*
 * Change over time.  The line carries the data in one colour; what it is
 * compared with (limits, mean, target) differs by its dashes, so that it can
 * be told apart without colour and on paper.
 */
#include <math.h>

#include "report/draw.h"
#include "report/plot.h"
#include "text/width.h"

#include "base/banned.h"

enum { WIDTH = 640, HEIGHT = 270, LABELS = 7, TICKS = 4 };

/* Small charts: as many in a row as the width has room for. */
enum {
	SMALL_WIDTH = 220,
	SMALL_HEIGHT = 130,
	SMALL_GAP = 20,
	SMALL_IN_ROW = 3
};

/* From when to when, and the ends, in words. */
static void
say_summary(struct cx_paper *p, const struct cx_view *v, size_t i)
{
	size_t first = SIZE_MAX, last = 0, least = 0, most = 0;

	for (size_t t = 0; t < v->f->n_periods; t++) {
		const struct cx_figure *at = cx_view_at(v, i, t);

		if (!at || isnan(at->value))
			continue;
		if (first == SIZE_MAX)
			first = least = most = t;
		last = t;
		if (at->value < cx_view_at(v, i, least)->value)
			least = t;
		if (at->value > cx_view_at(v, i, most)->value)
			most = t;
	}
	if (first == SIZE_MAX) {
		cx_say_words(p, p->words->missing);
		return;
	}
	cx_say_words(p, p->words->from);
	cx_say_words(p, " ");
	cx_say_point(p, v, i, first);
	cx_say_words(p, " ");
	cx_say_words(p, p->words->to);
	cx_say_words(p, " ");
	cx_say_point(p, v, i, last);
	cx_say_words(p, "; ");
	cx_say_words(p, p->words->least);
	cx_say_words(p, " ");
	cx_say_point(p, v, i, least);
	cx_say_words(p, "; ");
	cx_say_words(p, p->words->most);
	cx_say_words(p, " ");
	cx_say_point(p, v, i, most);
	cx_say_words(p, ". ");
}

/* The look of ticks: as many decimals as their step needs. */
static struct cx_look
tick_look(const struct cx_look *look, double step)
{
	struct cx_look l = *look;
	double s = look->percent ? step * 100 : step;

	l.decimals = 0;
	l.unit = CX_SPAN("");
	while (l.decimals < 6 && fabs(s - round(s)) > 1e-6 * s) {
		s *= 10;
		l.decimals++;
	}
	return l;
}

/* The i-th tick; false past the last one. */
static bool
tick_at(const struct cx_scale *s, size_t i, double *x)
{
	*x = s->low + (double)i * s->step;
	return i < 12 && *x <= s->high + s->step / 2;
}

static double
widest_tick(
    struct cx_paper *p, const struct cx_look *look, const struct cx_scale *s)
{
	size_t most = 0;
	double x;

	for (size_t i = 0; tick_at(s, i, &x); i++) {
		size_t w;

		cx_say_number(p, look, x);
		w = cx_text_width(cx_buf_span(&p->text));
		p->text.len = 0;
		most = w > most ? w : most;
	}
	return (double)most;
}

static void
draw_ticks(
    struct cx_paper *p, const struct cx_plot *plot, const struct cx_look *look)
{
	double x;

	for (size_t i = 0; tick_at(&plot->y, i, &x); i++) {
		double y = cx_scale_at(&plot->y, x);

		cx_raw(p, "<path class=\"grid\" d=\"M%.1f %.1fH%.1f\"/>",
		    plot->left, y, plot->right);
		cx_say_number(p, look, x);
		cx_svg_text(p, plot->left - 8, y + 5, "tick", "end", 0);
	}
}

/* Labels of some periods; every other one only where there is room. */
static void
draw_periods(
    struct cx_paper *p, const struct cx_plot *plot, const struct cx_view *v)
{
	size_t n = plot->n, step = (n + LABELS - 2) / (LABELS - 1), shown = 0;

	if (step == 0)
		step = 1;
	for (size_t k = 0; k * step < n; k++) {
		size_t t = n - 1 - k * step;
		const char *anchor = "middle";

		if (n > 1 && t == n - 1)
			anchor = "end";
		else if (n > 1 && t == 0)
			anchor = "start";
		cx_say_period(p, v->f, t);
		cx_svg_text(p, cx_plot_x(plot, t), plot->bottom + 24,
		    shown++ % 3 == 0 ? "tick" : "tick minor", anchor, 24);
	}
}

static void
draw_series(
    struct cx_paper *p, const struct cx_plot *plot, const struct cx_view *v)
{
	cx_plot_band(p, plot, v, 0);
	cx_plot_line(p, plot, v, 0, CX_PART_LOWER, "limit");
	cx_plot_line(p, plot, v, 0, CX_PART_UPPER, "limit");
	cx_plot_line(p, plot, v, 0, CX_PART_CENTER, "center");
	cx_plot_line(p, plot, v, 0, CX_PART_TARGET, "goal");
	cx_plot_line(p, plot, v, 0, CX_PART_VALUE, "line");
	cx_plot_points(p, plot, v, 0);
}

void
cx_draw_line(struct cx_paper *p, const struct cx_view *v)
{
	struct cx_plot plot = {.right = WIDTH - 14,
	    .top = 16,
	    .bottom = HEIGHT - 40,
	    .n = v->f->n_periods};
	struct cx_look ticks;
	double least, most;

	cx_svg_open(p, v, WIDTH, HEIGHT, "wide");
	say_summary(p, v, 0);
	cx_svg_body(p);
	if (cx_view_range(v, &least, &most)) {
		cx_scale_fit(&plot.y, least, most, TICKS);
		plot.y.at_low = plot.bottom;
		plot.y.at_high = plot.top;
		ticks = tick_look(v->look, plot.y.step);
		plot.left = 14 + 10 * widest_tick(p, &ticks, &plot.y);
		draw_ticks(p, &plot, &ticks);
		draw_periods(p, &plot, v);
		draw_series(p, &plot, v);
	}
	cx_svg_close(p);
}

void
cx_draw_spark(struct cx_paper *p, const struct cx_view *v)
{
	struct cx_plot plot = {.left = 4,
	    .right = 216,
	    .top = 5,
	    .bottom = 43,
	    .n = v->f->n_periods};
	double least, most;

	if (plot.n < 3 || !cx_view_range(v, &least, &most))
		return;
	cx_raw(p, "<svg class=\"spark\" viewBox=\"0 0 220 48\" "
		  "aria-hidden=\"true\">\n");
	cx_scale_fit(&plot.y, least, most, TICKS);
	plot.y.at_low = plot.bottom;
	plot.y.at_high = plot.top;
	cx_plot_line(p, &plot, v, 0, CX_PART_TARGET, "goal");
	cx_plot_line(p, &plot, v, 0, CX_PART_VALUE, "line");
	cx_svg_close(p);
}

/* The last value that is known, beside the name. */
static void
say_last(struct cx_paper *p, const struct cx_view *v, size_t i)
{
	size_t t = cx_last_period(v->f);
	const struct cx_figure *at = cx_view_at(v, i, t);

	cx_say_number(p, v->look, at ? at->value : NAN);
}

static void
draw_small(struct cx_paper *p, const struct cx_view *v, size_t i,
    const struct cx_scale *y)
{
	struct cx_plot plot = {.left = 6,
	    .right = SMALL_WIDTH - 8,
	    .top = 40,
	    .bottom = SMALL_HEIGHT - 10,
	    .y = *y,
	    .n = v->f->n_periods};
	struct cx_view one = *v;

	one.keys = v->keys + i;
	one.n_keys = 1;
	plot.y.at_low = plot.bottom;
	plot.y.at_high = plot.top;
	cx_svg_open(p, v, SMALL_WIDTH, SMALL_HEIGHT, "small");
	cx_say_key(p, v, i);
	cx_say_words(p, ": ");
	say_summary(p, &one, 0);
	cx_svg_body(p);
	cx_say_key(p, v, i);
	cx_svg_text(p, plot.left, 18, "name", "start", 18);
	say_last(p, v, i);
	cx_svg_text(p, plot.right, 18, "figure", "end", 0);
	cx_raw(p, "<path class=\"grid\" d=\"M%.1f %.1fH%.1f\"/>", plot.left,
	    plot.bottom, plot.right);
	draw_series(p, &plot, &one);
	cx_svg_close(p);
}

/* In one drawing, row after row. */
static void
draw_rows(struct cx_paper *p, const struct cx_view *v, const struct cx_scale *y,
    size_t n)
{
	size_t rows = (n + SMALL_IN_ROW - 1) / SMALL_IN_ROW;
	double across = SMALL_WIDTH + SMALL_GAP,
	       down = SMALL_HEIGHT + SMALL_GAP;

	cx_svg_open(p, v, SMALL_IN_ROW * across - SMALL_GAP,
	    (double)rows * down - SMALL_GAP, "small");
	for (size_t i = 0; i < n; i++) {
		cx_say_key(p, v, i);
		cx_say_words(p, ": ");
		say_last(p, v, i);
		cx_say_words(p, ". ");
	}
	cx_svg_body(p);
	p->alone = false;
	for (size_t i = 0; i < n; i++) {
		cx_raw(p,
		    "<svg x=\"%.0f\" y=\"%.0f\" width=\"%d\" "
		    "height=\"%d\">\n",
		    (double)(i % SMALL_IN_ROW) * across,
		    (double)(i / SMALL_IN_ROW) * down, (int)SMALL_WIDTH,
		    (int)SMALL_HEIGHT);
		draw_small(p, v, i, y);
		cx_svg_close(p);
	}
	p->alone = true;
	cx_svg_close(p);
}

void
cx_draw_multiples(struct cx_paper *p, const struct cx_view *v)
{
	size_t n =
	    v->n_keys < CX_MULTIPLES_MOST ? v->n_keys : CX_MULTIPLES_MOST;
	struct cx_scale y = {.high = 1};
	double least, most;

	if (cx_view_range(v, &least, &most))
		cx_scale_fit(&y, least, most, TICKS);
	else if (!p->alone)
		return;
	if (p->alone) {
		draw_rows(p, v, &y, n);
		return;
	}
	cx_raw(p, "<div class=\"grid-of\">\n");
	for (size_t i = 0; i < n; i++)
		draw_small(p, v, i, &y);
	cx_raw(p, "</div>\n");
}
