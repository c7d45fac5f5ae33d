#ifndef CX_REPORT_PAPER_H
#define CX_REPORT_PAPER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"
#include "report/figures.h"
#include "report/design.h"
#include "report/show.h"
#include "report/words.h"

/*
 * What a page is drawn on.  Text is said first (cx_say_*, plain, into text)
 * and then put, escaped: nothing reaches `out' from the data by another way.
 */
struct cx_paper {
	struct cx_buf *out;
	struct cx_buf text; /* said and not yet put */
	const struct cx_words *words;
	struct cx_show *show;
	unsigned ids;
	bool alone; /* the SVG is a file of its own */
};

/* One metric of a section. */
struct cx_view {
	const struct cx_figures *f;
	const struct cx_look *look;
	const struct cx_metric *metric;
	size_t m;
	const size_t *keys;
	size_t n_keys;
	const bool *fixed;
	struct cx_span title; /* "": the label of the metric */
};

struct cx_view cx_view_of(const struct cx_section *s, const struct cx_design *l,
    const struct cx_figures *files, size_t i);

/* The figure of the i-th key of the view; NULL: none. */
const struct cx_figure *cx_view_at(
    const struct cx_view *v, size_t i, size_t period);

/* The last period that is whole, else the last one. */
size_t cx_last_period(const struct cx_figures *f);

/* The target of a figure, or of the look; NAN: none.  op may be NULL. */
double cx_goal_of(
    const struct cx_view *v, const struct cx_figure *at, const char **op);
enum cx_met cx_met_of(const struct cx_view *v, const struct cx_figure *at);

/* These append to paper->text. */
void cx_say_number(struct cx_paper *p, const struct cx_look *look, double x);
void cx_say_period(struct cx_paper *p, const struct cx_figures *f, size_t i);
void cx_say_group(struct cx_paper *p, struct cx_span value);
void cx_say_key(struct cx_paper *p, const struct cx_view *v, size_t i);
void cx_say_title(struct cx_paper *p, const struct cx_view *v);
void cx_say_words(struct cx_paper *p, const char *words);
void cx_say_text(struct cx_paper *p, struct cx_span text);
/* "key, period: value (low to high)", for a point of a chart. */
void cx_say_point(
    struct cx_paper *p, const struct cx_view *v, size_t i, size_t period);
/* "▲ 2.3 points", without against what; nothing where it is not known. */
/*
 * What a figure is compared with: its own column of that (see cx-kpi
 * --compare), else the period before; NAN without.
 */
double cx_before(const struct cx_view *v, size_t i, size_t period);

void cx_say_change(
    struct cx_paper *p, const struct cx_look *look, double from, double to);

/* What was said to out, escaped; cut at `most' code points, 0: whole. */
void cx_put(struct cx_paper *p, size_t most);

/* Markup of ours, as it is (printf style). */
void cx_raw(struct cx_paper *p, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
