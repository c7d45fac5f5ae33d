/*
 * Names stand above their bars and not beside them: they may be long, and on
 * a telephone there is no beside.  Limits are a strip under the bar, thick to
 * 95 %, with a tick at the center: on the bar they would be hidden by it.
 */
#include <math.h>
#include <stdlib.h>

#include "report/draw.h"
#include "report/plot.h"
#include "text/utf8.h"

#include "base/banned.h"

enum {
	WIDTH = 640,
	ROW = 48,
	NAME_MOST = 44,
	SHORT_MOST = 20,
	DESC_MOST = 12,
	BASE = 19,
	STRIP = 8 /* what limits need under a bar */
};

static size_t
row_height(const struct cx_view *v)
{
	return v->metric->limits ? ROW + STRIP : ROW;
}

static double
value_of(const struct cx_view *v, size_t i, size_t period)
{
	const struct cx_figure *at = cx_view_at(v, i, period);

	return at ? at->value : NAN;
}

/* The largest first, those without a value last; else as they came. */
struct place {
	double value;
	size_t key;
};

static int
by_value(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (isnan(x->value) != isnan(y->value))
		return isnan(x->value) ? 1 : -1;
	if (!isnan(x->value) && x->value != y->value)
		return x->value > y->value ? -1 : 1;
	return (x->key > y->key) - (x->key < y->key);
}

/* The keys of a view by their values; NULL without memory. */
static size_t *
sorted_keys(const struct cx_view *v, size_t period)
{
	struct place *places = calloc(v->n_keys + 1, sizeof(*places));
	size_t *keys = calloc(v->n_keys + 1, sizeof(*keys));

	if (!places || !keys) {
		free(places);
		free(keys);
		return NULL;
	}
	for (size_t i = 0; i < v->n_keys; i++)
		places[i] = (struct place){value_of(v, i, period), v->keys[i]};
	qsort(places, v->n_keys, sizeof(*places), by_value);
	for (size_t i = 0; i < v->n_keys; i++)
		keys[i] = places[i].key;
	free(places);
	return keys;
}

/* From zero, or from the least where there is less than zero. */
static struct cx_scale
scale_of(const struct cx_view *v, size_t period)
{
	struct cx_scale s = {.at_low = 0, .at_high = WIDTH};
	double least = 0, most = 0;

	for (size_t i = 0; i < v->n_keys; i++)
		for (int part = 0; part <= CX_PART_TARGET; part++) {
			double x = cx_part_of(
			    v, cx_view_at(v, i, period), (enum cx_part)part);

			least = fmin(least, x);
			most = fmax(most, x);
		}
	if (v->look->percent && most > 0.5 && most < 1)
		most = 1;
	s.low = least;
	s.high = most > least ? most : least + 1;
	return s;
}

/* From one place to another, where both are known. */
static void
draw_across(struct cx_paper *p, const struct cx_scale *s, double from,
    double to, double y, const char *kind)
{
	if (!isnan(from) && !isnan(to))
		cx_raw(p, "<path class=\"%s\" d=\"M%.1f %.1fH%.1f\"/>", kind,
		    cx_scale_at(s, from), y, cx_scale_at(s, to));
}

static void
draw_limits(struct cx_paper *p, const struct cx_scale *s, double y,
    const struct cx_figure *at)
{
	draw_across(p, s, at->lower, at->upper, y, "center");
	draw_across(p, s, at->lower_95, at->upper_95, y, "edge");
	if (!isnan(at->center))
		cx_raw(p, "<path class=\"center\" d=\"M%.1f %.1fv10\"/>",
		    cx_scale_at(s, at->center), y - 5);
}

static void
draw_bar(struct cx_paper *p, const struct cx_scale *s, double x, double y,
    const struct cx_view *v, const struct cx_figure *at)
{
	double zero = cx_scale_at(s, 0), end = cx_scale_at(s, x);
	double low = at->low, high = at->high, goal = cx_goal_of(v, at, NULL);

	cx_raw(p,
	    "<rect class=\"rail\" x=\"0\" y=\"%.1f\" width=\"%d\" "
	    "height=\"14\" rx=\"2\"/>",
	    y, (int)WIDTH);
	if (!isnan(x))
		cx_raw(p,
		    "<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" "
		    "height=\"14\" rx=\"2\"/>",
		    fmin(zero, end), y, fabs(end - zero));
	for (int halo = 1; halo >= 0; halo--) {
		if (!isnan(low) && !isnan(high))
			cx_raw(p,
			    "<path class=\"%s\" d=\"M%.1f %.1fH%.1fM%.1f "
			    "%.1fv10M%.1f %.1fv10\"/>",
			    halo ? "halo" : "span", cx_scale_at(s, low), y + 7,
			    cx_scale_at(s, high), cx_scale_at(s, low), y + 2,
			    cx_scale_at(s, high), y + 2);
		if (!isnan(goal))
			cx_raw(p, "<path class=\"%s\" d=\"M%.1f %.1fv22\"/>",
			    halo ? "halo" : "mark", cx_scale_at(s, goal),
			    y - 4);
	}
	draw_limits(p, s, y + 19, at);
	if (at->signal.at && !isnan(x))
		cx_raw(p,
		    "<path class=\"signal\" d=\"M%.1f %.1fl7 7-7 7-7-7z\"/>",
		    end, y);
	cx_raw(p, "\n");
}

static void
say_list(struct cx_paper *p, const struct cx_view *v, size_t period)
{
	for (size_t i = 0; i < v->n_keys && i < DESC_MOST; i++) {
		cx_say_point(p, v, i, period);
		cx_say_words(p, ". ");
	}
}

/* The share of x in whole, in words, where both are known. */
static void
say_share(struct cx_paper *p, double x, double whole, const char *of)
{
	if (isnan(x) || !(whole > 0))
		return;
	cx_say_words(p, " \xC2\xB7 ");
	cx_show_number(p->show, x / whole, true, 0, &p->text);
	cx_say_words(p, " ");
	cx_say_words(p, of);
}

/* A long name has a short form, for a window that is narrow. */
static void
put_name(struct cx_paper *p, const struct cx_view *v, size_t i, double y)
{
	bool is_long;

	cx_say_key(p, v, i);
	is_long = cx_utf8_length(cx_buf_span(&p->text)) > SHORT_MOST;
	cx_svg_text(
	    p, 0, y, is_long ? "name minor" : "name", "start", NAME_MOST);
	if (!is_long)
		return;
	cx_say_key(p, v, i);
	cx_svg_text(p, 0, y, "name short", "start", SHORT_MOST);
}

/* What was said of a step, and where there is room the step before. */
static void
put_steps(struct cx_paper *p, const struct cx_view *v, size_t i, size_t period,
    double y)
{
	cx_raw(p,
	    "<text class=\"note\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">",
	    (int)WIDTH, y);
	cx_put(p, 0);
	if (i > 1) {
		cx_raw(p, "<tspan class=\"minor\">");
		say_share(p, value_of(v, i, period), value_of(v, i - 1, period),
		    p->words->of_previous);
		cx_put(p, 0);
		cx_raw(p, "</tspan>");
	}
	cx_raw(p, "</text>\n");
}

static void
draw_row(struct cx_paper *p, const struct cx_view *v, size_t i, size_t period,
    const struct cx_scale *s, bool steps)
{
	static const struct cx_figure none = {.value = NAN,
	    .low = NAN,
	    .high = NAN,
	    .center = NAN,
	    .lower = NAN,
	    .upper = NAN,
	    .lower_95 = NAN,
	    .upper_95 = NAN,
	    .target = NAN};
	const struct cx_figure *at = cx_view_at(v, i, period);
	double x, y = (double)(i * row_height(v));

	at = at ? at : &none;
	x = at->value;
	put_name(p, v, i, y + BASE);
	cx_say_number(p, v->look, x);
	if (!steps || i == 0) {
		cx_svg_text(p, WIDTH, y + BASE, "figure", "end", 0);
	} else {
		say_share(p, x, value_of(v, 0, period), p->words->of_first);
		put_steps(p, v, i, period, y + BASE);
	}
	cx_raw(p, "<g>");
	cx_say_point(p, v, i, period);
	cx_svg_title(p);
	draw_bar(p, s, x, y + BASE + 8, v, at);
	cx_raw(p, "</g>\n");
}

static void
draw(struct cx_paper *p, const struct cx_view *v, size_t period, bool steps)
{
	struct cx_scale s = scale_of(v, period);
	size_t n = v->n_keys < CX_BARS_MOST ? v->n_keys : CX_BARS_MOST;

	cx_svg_open(p, v, WIDTH, (double)(n * row_height(v)), "bars");
	say_list(p, v, period);
	cx_svg_body(p);
	for (size_t i = 0; i < n; i++)
		draw_row(p, v, i, period, &s, steps);
	cx_svg_close(p);
}

void
cx_draw_bars(struct cx_paper *p, const struct cx_view *v, size_t period)
{
	struct cx_view sorted = *v;
	size_t *keys;

	if (cx_figures_stepped(v->f)) {
		draw(p, v, period, false);
		return;
	}
	keys = sorted_keys(v, period);
	if (!keys) {
		p->out->failed = true;
		return;
	}
	sorted.keys = keys;
	draw(p, &sorted, period, false);
	free(keys);
}

void
cx_draw_funnel(struct cx_paper *p, const struct cx_view *v, size_t period)
{
	draw(p, v, period, true);
}
