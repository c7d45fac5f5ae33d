#ifndef CX_REPORT_PLOT_H
#define CX_REPORT_PLOT_H

#include <stdbool.h>
#include <stddef.h>

#include "report/paper.h"

/* A scale from values to units of the drawing. */
struct cx_scale {
	double low, high; /* values, round */
	double step;	  /* between ticks */
	double at_low, at_high;
};

/* The part of a drawing in which data stand. */
struct cx_plot {
	double left, right, top, bottom;
	struct cx_scale y;
	size_t n; /* periods */
};

/*
 * Round ends that hold least to most, about `ticks' steps apart; zero is among
 * them where it is not far.  at_low and at_high are left alone.
 */
void cx_scale_fit(struct cx_scale *s, double least, double most, size_t ticks);

/* Where x stands; kept within the ends. */
double cx_scale_at(const struct cx_scale *s, double x);

/* Where period i stands. */
double cx_plot_x(const struct cx_plot *plot, size_t i);

/* <svg> with the view's title, up to its description, which is said next. */
void cx_svg_open(struct cx_paper *p, const struct cx_view *v, double width,
    double height, const char *kind);
/* Ends the description. */
void cx_svg_body(struct cx_paper *p);
void cx_svg_close(struct cx_paper *p);

/* A text element around what was said. */
void cx_svg_text(struct cx_paper *p, double x, double y, const char *kind,
    const char *anchor, size_t most);

/* What <title> of a mark says: said before. */
void cx_svg_title(struct cx_paper *p);

/* A number of figure, by its part. */
enum cx_part {
	CX_PART_VALUE,
	CX_PART_LOW,
	CX_PART_HIGH,
	CX_PART_CENTER,
	CX_PART_LOWER,
	CX_PART_UPPER,
	CX_PART_LOWER_95,
	CX_PART_UPPER_95,
	CX_PART_TARGET
};
double cx_part_of(
    const struct cx_view *v, const struct cx_figure *at, enum cx_part part);

/* The least and most of parts of all figures of the view; false: none. */
bool cx_view_range(const struct cx_view *v, double *least, double *most);

/* A line through a part of key i, with gaps where it is not known. */
void cx_plot_line(struct cx_paper *p, const struct cx_plot *plot,
    const struct cx_view *v, size_t i, enum cx_part part, const char *kind);

/* The band between low and high. */
void cx_plot_band(struct cx_paper *p, const struct cx_plot *plot,
    const struct cx_view *v, size_t i);

/* Points with titles, signals and incomplete periods marked. */
void cx_plot_points(struct cx_paper *p, const struct cx_plot *plot,
    const struct cx_view *v, size_t i);

#endif
