#ifndef CX_REPORT_PALETTE_H
#define CX_REPORT_PALETTE_H

#include <stddef.h>

#include "base/buf.h"

/* One colour: its name as a CSS variable, and how it is by day and by night. */
struct cx_colour {
	const char *name;
	const char *light, *dark; /* "#rrggbb" */
};

enum { CX_HEAT_STEPS = 7 };

extern const struct cx_colour cx_palette[];
extern const size_t cx_palette_n;

/* Steps of the heat table: the ground, and the text on it. */
extern const struct cx_colour cx_heat[CX_HEAT_STEPS];
extern const struct cx_colour cx_heat_ink[CX_HEAT_STEPS];

/*
 * The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it
 * (relative luminance of sRGB); 0 where one is no "#rrggbb".
 */
double cx_contrast(const char *a, const char *b);

/* The variables as CSS, by day and (prefers-color-scheme) by night. */
void cx_palette_css(struct cx_buf *out);

#endif
