/*
 * SVG by hand: a chart is a few dozen lines of text, and a library for it
 * would bring fonts and rasters that no browser needs.  Coordinates have one
 * decimal, so that the same numbers give the same bytes.
 */
#include "report/plot.h"

#include <math.h>

#include "report/report.h"

#include "base/banned.h"

void
cx_scale_fit(struct cx_scale *s, double least, double most, size_t ticks)
{
	double range, raw, power;

	if (least >= 0 && least < 0.6 * most)
		least = 0;
	if (most <= 0 && most > 0.6 * least)
		most = 0;
	range = most - least;
	if (!(range > 0) || !isfinite(range)) {
		range = fabs(most) > 0 && isfinite(range) ? fabs(most) : 1;
		least -= range / 2;
		most += range / 2;
	}
	raw = (most - least) / (double)ticks;
	power = pow(10, floor(log10(raw)));
	raw /= power;
	s->step = power * (raw <= 1 ? 1 : raw <= 2 ? 2 : raw <= 5 ? 5 : 10);
	/* 0.7 / 0.1 is a little less than 7, which is no reason for a step. */
	s->low = floor(least / s->step + 1e-9) * s->step;
	s->high = ceil(most / s->step - 1e-9) * s->step;
}

double
cx_scale_at(const struct cx_scale *s, double x)
{
	double share = (x - s->low) / (s->high - s->low);

	if (!(share > 0))
		share = 0;
	if (share > 1)
		share = 1;
	return s->at_low + share * (s->at_high - s->at_low);
}

double
cx_plot_x(const struct cx_plot *plot, size_t i)
{
	if (plot->n < 2)
		return (plot->left + plot->right) / 2;
	return plot->left +
	       (plot->right - plot->left) * (double)i / (double)(plot->n - 1);
}

void
cx_svg_open(struct cx_paper *p, const struct cx_view *v, double width,
    double height, const char *kind)
{
	unsigned id = ++p->ids;

	cx_raw(p,
	    "<svg class=\"%s\" viewBox=\"0 0 %.0f %.0f\"%s role=\"img\" "
	    "aria-describedby=\"d%u\" aria-label=\"",
	    kind, width, height,
	    p->alone ? " xmlns=\"http://www.w3.org/2000/svg\"" : "", id);
	cx_say_title(p, v);
	cx_put(p, 0);
	cx_raw(p, "\"><title>");
	cx_say_title(p, v);
	cx_put(p, 0);
	cx_raw(p, "</title><desc id=\"d%u\">", id);
}

void
cx_svg_body(struct cx_paper *p)
{
	cx_put(p, 0);
	cx_raw(p, "</desc>\n");
	if (!p->alone)
		return;
	cx_raw(p, "<style>\n");
	cx_css_chart(p->out);
	cx_raw(p, "</style>\n<rect class=\"paper\" width=\"100%%\" "
		  "height=\"100%%\"/>\n");
}

void
cx_svg_close(struct cx_paper *p)
{
	cx_raw(p, "</svg>\n");
}

void
cx_svg_text(struct cx_paper *p, double x, double y, const char *kind,
    const char *anchor, size_t most)
{
	cx_raw(p,
	    "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">",
	    kind, x, y, anchor);
	cx_put(p, most);
	cx_raw(p, "</text>\n");
}

void
cx_svg_title(struct cx_paper *p)
{
	cx_raw(p, "<title>");
	cx_put(p, 0);
	cx_raw(p, "</title>");
}

double
cx_part_of(
    const struct cx_view *v, const struct cx_figure *at, enum cx_part part)
{
	if (!at)
		return NAN;
	switch (part) {
	case CX_PART_LOW:
		return at->low;
	case CX_PART_HIGH:
		return at->high;
	case CX_PART_CENTER:
		return at->center;
	case CX_PART_LOWER:
		return at->lower;
	case CX_PART_UPPER:
		return at->upper;
	case CX_PART_LOWER_95:
		return at->lower_95;
	case CX_PART_UPPER_95:
		return at->upper_95;
	case CX_PART_TARGET:
		return cx_goal_of(v, at, NULL);
	case CX_PART_VALUE:
	default:
		return at->value;
	}
}

bool
cx_view_range(const struct cx_view *v, double *least, double *most)
{
	*least = INFINITY;
	*most = -INFINITY;
	for (size_t i = 0; i < v->n_keys; i++)
		for (size_t t = 0; t < v->f->n_periods; t++)
			for (int part = 0; part <= CX_PART_TARGET; part++) {
				double x = cx_part_of(
				    v, cx_view_at(v, i, t), (enum cx_part)part);

				if (isnan(x))
					continue;
				*least = fmin(*least, x);
				*most = fmax(*most, x);
			}
	return *least <= *most;
}

void
cx_plot_line(struct cx_paper *p, const struct cx_plot *plot,
    const struct cx_view *v, size_t i, enum cx_part part, const char *kind)
{
	bool on = false, any = false;

	for (size_t t = 0; t < plot->n; t++) {
		double x = cx_part_of(v, cx_view_at(v, i, t), part);

		if (isnan(x)) {
			on = false;
			continue;
		}
		if (!any)
			cx_raw(p, "<path class=\"%s\" d=\"", kind);
		cx_raw(p, "%s%.1f %.1f", on ? "L" : "M", cx_plot_x(plot, t),
		    cx_scale_at(&plot->y, x));
		on = any = true;
	}
	if (any)
		cx_raw(p, "\"/>\n");
}

static bool
has_band(const struct cx_view *v, size_t i, size_t t)
{
	const struct cx_figure *at = cx_view_at(v, i, t);

	return at && !isnan(at->low) && !isnan(at->high);
}

/* There along the upper ends, and back along the lower ones. */
static void
put_band(struct cx_paper *p, const struct cx_plot *plot,
    const struct cx_view *v, size_t i, size_t from, size_t end)
{
	/* Of one period alone a band has no width. */
	if (end - from == 1) {
		const struct cx_figure *at = cx_view_at(v, i, from);

		cx_raw(p, "<path class=\"span\" d=\"M%.1f %.1fV%.1f\"/>\n",
		    cx_plot_x(plot, from), cx_scale_at(&plot->y, at->low),
		    cx_scale_at(&plot->y, at->high));
		return;
	}
	cx_raw(p, "<path class=\"band\" d=\"");
	for (size_t t = from; t < end; t++)
		cx_raw(p, "%s%.1f %.1f", t == from ? "M" : "L",
		    cx_plot_x(plot, t),
		    cx_scale_at(&plot->y, cx_view_at(v, i, t)->high));
	for (size_t t = end; t > from; t--)
		cx_raw(p, "L%.1f %.1f", cx_plot_x(plot, t - 1),
		    cx_scale_at(&plot->y, cx_view_at(v, i, t - 1)->low));
	cx_raw(p, "Z\"/>\n");
}

void
cx_plot_band(struct cx_paper *p, const struct cx_plot *plot,
    const struct cx_view *v, size_t i)
{
	size_t from, t = 0;

	while (t < plot->n) {
		while (t < plot->n && !has_band(v, i, t))
			t++;
		from = t;
		while (t < plot->n && has_band(v, i, t))
			t++;
		if (t > from)
			put_band(p, plot, v, i, from, t);
	}
}

void
cx_plot_points(struct cx_paper *p, const struct cx_plot *plot,
    const struct cx_view *v, size_t i)
{
	for (size_t t = 0; t < plot->n; t++) {
		const struct cx_figure *at = cx_view_at(v, i, t);
		double x = cx_plot_x(plot, t), y;

		if (!at || isnan(at->value))
			continue;
		y = cx_scale_at(&plot->y, at->value);
		if (at->signal.at)
			cx_raw(p,
			    "<path class=\"signal\" d=\"M%.1f %.1fl7 7-7 7-7-7z"
			    "\">",
			    x, y - 7);
		else
			cx_raw(p,
			    "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" "
			    "r=\"%s\">",
			    v->f->partial[t] ? "dot open" : "dot", x, y,
			    plot->n > 60 ? "2" : "4");
		cx_say_point(p, v, i, t);
		cx_svg_title(p);
		cx_raw(p, at->signal.at ? "</path>\n" : "</circle>\n");
	}
}
