#ifndef CX_REPORT_REPORT_H
#define CX_REPORT_REPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"
#include "report/figures.h"
#include "report/design.h"
#include "report/show.h"
#include "report/words.h"

/* A report that is ready to be drawn; all borrowed. */
struct cx_report {
	const struct cx_design *design;
	const struct cx_figures *files;
	size_t n;
	const struct cx_words *words;
	struct cx_show *show;
	struct cx_span title; /* "": the word of the language */
	bool dated;
	long long made_day; /* from 1970-01-01 */
};

/* Each appends to out.  False: no memory, or a value ICU cannot print. */
bool cx_report_html(
    const struct cx_report *r, struct cx_buf *out, struct cx_err *err);
bool cx_report_text(
    const struct cx_report *r, struct cx_buf *out, struct cx_err *err);

/*
 * The chart of section n (from 1; 0: the first one that is a chart) as an SVG
 * file.  False: also where it is no chart (CX_USAGE).
 */
bool cx_report_svg(const struct cx_report *r, size_t n, struct cx_buf *out,
    struct cx_err *err);

/* The style sheet of a page, and of a chart alone (private to the room). */
void cx_css_page(struct cx_buf *out);
void cx_css_chart(struct cx_buf *out);

/* The script that sorts tables, and its hash for the page's policy. */
extern const char cx_sort_script[];
extern const char cx_sort_hash[];

/* Cards with big numbers (private to the room). */
struct cx_paper;
void cx_draw_numbers(struct cx_paper *p, const struct cx_section *s,
    const struct cx_design *l, const struct cx_figures *files);

#endif
