/*
 * One file that opens anywhere and calls nobody.  The policy in its head makes
 * the browser hold to that, and runs no script but the one whose hash it
 * names, whatever the data might smuggle in.
 */
#include <math.h>
#include <stdlib.h>

#include "report/draw.h"
#include "report/plot.h"
#include "report/report.h"

#include "base/banned.h"

/* A page being written. */
struct page {
	struct cx_paper p;
	const struct cx_report *r;
	bool open;		/* a <section> */
	struct cx_span heading; /* of it */
};

static void
say_range(struct cx_paper *p, const struct cx_figures *f)
{
	if (!f->timed || f->n_periods == 0)
		return;
	cx_say_period(p, f, 0);
	if (f->n_periods == 1)
		return;
	cx_say_words(p, " \xE2\x80\x93 ");
	cx_say_period(p, f, f->n_periods - 1);
}

static void
paragraph(struct cx_paper *p, const char *kind)
{
	if (p->text.len == 0)
		return;
	cx_raw(p, "<p%s>", kind);
	cx_put(p, 0);
	cx_raw(p, "</p>\n");
}

static void
legend_item(
    struct cx_paper *p, const char *kind, const char *shape, const char *word)
{
	cx_raw(p,
	    "<li><svg viewBox=\"0 0 28 14\" aria-hidden=\"true\"><path "
	    "class=\"%s\" d=\"%s\"/></svg>",
	    kind, shape);
	cx_say_words(p, word);
	cx_put(p, 0);
	cx_raw(p, "</li>");
}

static const char flat[] = "M0 7H28";
static const char diamond[] = "M14 0l7 7-7 7-7-7z";

/* What lines and marks mean, of those that the view has. */
static void
legend(struct cx_paper *p, const struct cx_view *v)
{
	const struct cx_metric *m = v->metric;
	bool goal = m->target || !isnan(v->look->target);

	if (!m->interval && !m->limits && !goal && !m->signal)
		return;
	cx_raw(p, "<ul class=\"legend\">");
	if (m->interval)
		legend_item(p, "band", "M0 1H28V13H0Z", p->words->interval);
	if (m->limits) {
		legend_item(p, "center", flat, p->words->center);
		legend_item(p, "limit", flat, p->words->limits);
	}
	if (goal)
		legend_item(p, "goal", flat, p->words->target);
	if (m->signal)
		legend_item(p, "signal", diamond, p->words->signals);
	cx_raw(p, "</ul>\n");
}

static void
bars_legend(struct cx_paper *p, const struct cx_view *v)
{
	const struct cx_metric *m = v->metric;
	bool goal = m->target || !isnan(v->look->target);

	if (!m->interval && !m->limits && !goal && !m->signal)
		return;
	cx_raw(p, "<ul class=\"legend\">");
	if (m->interval)
		legend_item(
		    p, "span", "M1 7H27M1 2v10M27 2v10", p->words->interval);
	if (m->limits) {
		legend_item(p, "center", "M14 2v10", p->words->center);
		legend_item(p, "center", flat, p->words->limits);
	}
	if (m->limits_95)
		legend_item(p, "edge", flat, p->words->limits_95);
	if (goal)
		legend_item(p, "mark", "M14 0v14", p->words->target);
	if (m->signal)
		legend_item(p, "signal", diamond, p->words->signals);
	cx_raw(p, "</ul>\n");
}

static void
details(struct cx_paper *p, const struct cx_view *views, size_t n)
{
	cx_raw(p, "<details><summary>");
	cx_say_words(p, p->words->data);
	cx_put(p, 0);
	cx_raw(p, "</summary>\n");
	cx_draw_table(p, views, n);
	cx_raw(p, "</details>\n");
}

static void
draw_each(struct cx_paper *p, const struct cx_view *v)
{
	struct cx_view one = *v;
	size_t n =
	    v->n_keys < CX_MULTIPLES_MOST ? v->n_keys : CX_MULTIPLES_MOST;

	one.n_keys = 1;
	for (size_t i = 0; i < n; i++) {
		one.keys = v->keys + i;
		if (v->n_keys > 1) {
			cx_raw(p, "<h3>");
			cx_say_key(p, v, i);
			cx_put(p, 0);
			cx_raw(p, "</h3>\n");
		}
		cx_draw_line(p, &one);
	}
}

static void
caption(struct cx_paper *p, const struct cx_view *v, enum cx_chart chart)
{
	if (!v->f->timed)
		return;
	cx_raw(p, "<figcaption>");
	if (chart == CX_CHART_BARS || chart == CX_CHART_FUNNEL)
		cx_say_period(p, v->f, cx_last_period(v->f));
	else
		say_range(p, v->f);
	cx_put(p, 0);
	cx_raw(p, "</figcaption>\n");
}

/* How many of how many, where not all are shown. */
static void
left_out(struct cx_paper *p, size_t shown, size_t all)
{
	if (shown >= all)
		return;
	cx_raw(p, "<p class=\"soft\">%zu ", shown);
	cx_say_words(p, p->words->first_of);
	cx_put(p, 0);
	cx_raw(p, " %zu</p>\n", all);
}

static void
draw_figure(struct cx_paper *p, const struct cx_view *v, enum cx_chart chart)
{
	size_t last = cx_last_period(v->f);

	cx_raw(p, "<figure>");
	caption(p, v, chart);
	switch (chart) {
	case CX_CHART_LINE:
		draw_each(p, v);
		legend(p, v);
		left_out(p, CX_MULTIPLES_MOST, v->n_keys);
		break;
	case CX_CHART_MULTIPLES:
		cx_draw_multiples(p, v);
		legend(p, v);
		left_out(p, CX_MULTIPLES_MOST, v->n_keys);
		break;
	case CX_CHART_BARS:
		cx_draw_bars(p, v, last);
		bars_legend(p, v);
		left_out(p, CX_BARS_MOST, v->n_keys);
		break;
	case CX_CHART_FUNNEL:
		cx_draw_funnel(p, v, last);
		bars_legend(p, v);
		left_out(p, CX_BARS_MOST, v->n_keys);
		break;
	case CX_CHART_HEAT:
		cx_draw_heat(p, v);
		break;
	case CX_CHART_NUMBERS:
	case CX_CHART_TABLE:
	default:
		break;
	}
	details(p, v, 1);
	cx_raw(p, "</figure>\n");
}

static void
close_section(struct page *g)
{
	if (g->open)
		cx_raw(&g->p, "</section>\n");
	g->open = false;
}

/* A heading, unless the section before has the same one. */
static void
open_section(struct page *g, const struct cx_section *s, struct cx_span title)
{
	struct cx_paper *p = &g->p;

	if (g->open && s->text.len == 0 && title.len > 0 &&
	    cx_span_eq(title, g->heading))
		return;
	close_section(g);
	cx_raw(p, "<section>\n");
	g->open = true;
	g->heading = title;
	if (title.len > 0) {
		cx_raw(p, "<h2>");
		cx_say_text(p, title);
		cx_put(p, 0);
		cx_raw(p, "</h2>\n");
	}
	cx_say_text(p, s->text);
	paragraph(p, "");
}

/* All metrics of a section in one table; the views are made for it. */
static void
draw_all(struct page *g, const struct cx_section *s, bool hidden)
{
	struct cx_view *views = calloc(s->n_metrics + 1, sizeof(*views));

	if (!views) {
		g->p.out->failed = true;
		return;
	}
	for (size_t i = 0; i < s->n_metrics; i++)
		views[i] = cx_view_of(s, g->r->design, g->r->files, i);
	if (hidden)
		details(&g->p, views, s->n_metrics);
	else if (s->n_metrics > 0)
		cx_draw_table(&g->p, views, s->n_metrics);
	free(views);
}

static void
metric_heading(
    struct page *g, const struct cx_section *s, const struct cx_view *v)
{
	if (s->n_metrics > 1) {
		cx_raw(&g->p, "<h3>");
		cx_say_text(&g->p, v->look->label);
		cx_put(&g->p, 0);
		cx_raw(&g->p, "</h3>\n");
	}
	cx_say_text(&g->p, v->look->about);
	paragraph(&g->p, "");
}

static void
draw_section(struct page *g, const struct cx_section *s)
{
	struct cx_span title = s->title;

	if (s->n_metrics == 0 || s->n_keys == 0)
		return;
	if (title.len == 0 && s->n_metrics == 1 && s->chart != CX_CHART_NUMBERS)
		title = g->r->design->looks[s->file][s->metrics[0]].label;
	if (title.len == 0)
		title =
		    cx_span(s->chart == CX_CHART_NUMBERS ? g->r->words->last
							 : g->r->words->data);
	open_section(g, s, title);
	if (s->chart == CX_CHART_NUMBERS)
		cx_draw_numbers(&g->p, s, g->r->design, g->r->files);
	if (s->chart == CX_CHART_NUMBERS || s->chart == CX_CHART_TABLE) {
		draw_all(g, s, s->chart == CX_CHART_NUMBERS);
		return;
	}
	for (size_t i = 0; i < s->n_metrics; i++) {
		struct cx_view v = cx_view_of(s, g->r->design, g->r->files, i);

		metric_heading(g, s, &v);
		draw_figure(&g->p, &v, s->chart);
	}
}

static struct cx_span
title_of(const struct cx_report *r)
{
	return r->title.len > 0 ? r->title : cx_span(r->words->report);
}

static void
draw_head(struct page *g)
{
	struct cx_paper *p = &g->p;

	cx_raw(p,
	    "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width\">\n"
	    "<meta name=\"color-scheme\" content=\"light dark\">\n",
	    g->r->words->code);
	cx_raw(p,
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none'; style-src 'unsafe-inline'; script-src "
	    "'sha256-%s'\">\n<title>",
	    cx_sort_hash);
	cx_say_text(p, title_of(g->r));
	cx_put(p, 0);
	cx_raw(p, "</title>\n<style>\n");
	cx_css_page(p->out);
	cx_raw(p, "</style>\n</head>\n<body>\n<header><h1>");
	cx_say_text(p, title_of(g->r));
	cx_put(p, 0);
	cx_raw(p, "</h1>\n");
	cx_say_text(p, g->r->design->note);
	paragraph(p, "");
	if (g->r->n == 1)
		say_range(p, g->r->files);
	paragraph(p, " class=\"soft\"");
	cx_raw(p, "</header>\n<main>\n");
}

static void
draw_foot(struct page *g, bool any)
{
	struct cx_paper *p = &g->p;

	if (!any) {
		cx_raw(p, "<section>\n");
		cx_say_words(p, p->words->no_data);
		paragraph(p, "");
		cx_raw(p, "</section>\n");
	}
	cx_raw(p, "</main>\n");
	if (g->r->dated) {
		cx_raw(p, "<footer>");
		cx_say_words(p, p->words->made);
		cx_say_words(p, " ");
		cx_show_day(p->show, g->r->made_day, &p->text);
		cx_put(p, 0);
		cx_raw(p, "</footer>\n");
	}
	cx_raw(p, "<script>");
	cx_buf_puts(p->out, cx_span(cx_sort_script));
	cx_raw(p, "</script>\n</body>\n</html>\n");
}

static bool
finish(struct cx_paper *p, struct cx_err *err)
{
	cx_buf_done(&p->text);
	if (p->out->failed)
		return cx_fail_memory(err);
	return cx_show_ok(p->show, err);
}

bool
cx_report_html(
    const struct cx_report *r, struct cx_buf *out, struct cx_err *err)
{
	struct page g = {
	    .p = {.out = out, .words = r->words, .show = r->show}, .r = r};
	bool any = false;

	draw_head(&g);
	for (size_t i = 0; i < r->design->n_sections; i++) {
		draw_section(&g, &r->design->sections[i]);
		any |= g.open;
	}
	close_section(&g);
	draw_foot(&g, any);
	return finish(&g.p, err);
}

static bool
is_svg(const struct cx_section *s)
{
	return s->n_metrics > 0 && s->n_keys > 0 &&
	       s->chart != CX_CHART_NUMBERS && s->chart != CX_CHART_TABLE;
}

/* The section that is asked for; NULL (and an error): it is no chart. */
static const struct cx_section *
svg_section(const struct cx_report *r, size_t n, struct cx_err *err)
{
	const struct cx_design *l = r->design;

	for (size_t i = 0; n == 0 && i < l->n_sections; i++)
		if (is_svg(&l->sections[i]))
			return &l->sections[i];
	if (n > 0 && n <= l->n_sections && is_svg(&l->sections[n - 1]))
		return &l->sections[n - 1];
	cx_fail(err, CX_USAGE,
	    "-o svg: there is no such section, or it is not a chart with data");
	return NULL;
}

bool
cx_report_svg(
    const struct cx_report *r, size_t n, struct cx_buf *out, struct cx_err *err)
{
	struct cx_paper p = {
	    .out = out, .words = r->words, .show = r->show, .alone = true};
	const struct cx_section *s = svg_section(r, n, err);
	struct cx_view v;

	if (!s)
		return false;
	v = cx_view_of(s, r->design, r->files, 0);
	if (s->chart == CX_CHART_LINE)
		cx_draw_line(&p, &v);
	else if (s->chart == CX_CHART_MULTIPLES)
		cx_draw_multiples(&p, &v);
	else if (s->chart == CX_CHART_HEAT)
		cx_draw_heat_alone(&p, &v);
	else if (s->chart == CX_CHART_BARS)
		cx_draw_bars(&p, &v, cx_last_period(v.f));
	else
		cx_draw_funnel(&p, &v, cx_last_period(v.f));
	return finish(&p, err);
}
