/*
 * Every colour of a report stands here, so that a test can compute each pair
 * that meets (WCAG AA: 4.5 for text, 3 for lines that carry meaning).  One hue
 * carries the data; no meaning rests on colour alone.
 */
#include "report/palette.h"

#include <math.h>
#include <stdbool.h>

#include "base/span.h"

#include "base/banned.h"

const struct cx_colour cx_palette[] = {
    {"page", "#f3f5f7", "#0d1218"},
    {"card", "#ffffff", "#171e26"},
    {"ink", "#16202c", "#e8edf2"},
    {"soft", "#4d5a68", "#a4b1be"},
    {"rule", "#d5dbe1", "#313c48"},
    {"main", "#0a5a9c", "#6bb5f5"},
    {"band", "#d3e4f3", "#1f3d57"},
    {"limit", "#6a5a2a", "#cdbb84"},
    {"goal", "#7a3e9d", "#cf9bee"},
    {"good", "#176338", "#69cf92"},
    {"bad", "#b3261e", "#ff8f85"},
};
const size_t cx_palette_n = countof(cx_palette);

const struct cx_colour cx_heat[CX_HEAT_STEPS] = {
    {"h0", "#eef5fb", "#16222e"},
    {"h1", "#d3e5f4", "#18324a"},
    {"h2", "#aed0ec", "#1a4364"},
    {"h3", "#82b6e0", "#1d5680"},
    {"h4", "#2f79ba", "#4a97d3"},
    {"h5", "#135d9d", "#7fbcee"},
    {"h6", "#0a3f70", "#b9dcf8"},
};
const struct cx_colour cx_heat_ink[CX_HEAT_STEPS] = {
    {"k0", "#16202c", "#e8edf2"},
    {"k1", "#16202c", "#e8edf2"},
    {"k2", "#16202c", "#ffffff"},
    {"k3", "#101820", "#ffffff"},
    {"k4", "#ffffff", "#0b1118"},
    {"k5", "#ffffff", "#0b1118"},
    {"k6", "#ffffff", "#0b1118"},
};

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool
luminance(const char *colour, double *out)
{
	static const double weights[] = {0.2126, 0.7152, 0.0722};

	*out = 0;
	if (strlen(colour) != 7 || colour[0] != '#')
		return false;
	for (size_t i = 0; i < countof(weights); i++) {
		int high = hex(colour[1 + 2 * i]), low = hex(colour[2 + 2 * i]);
		double c = (high * 16 + low) / 255.0;

		if (high < 0 || low < 0)
			return false;
		c = c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
		*out += weights[i] * c;
	}
	return true;
}

double
cx_contrast(const char *a, const char *b)
{
	double x, y;

	if (!luminance(a, &x) || !luminance(b, &y))
		return 0;
	return (fmax(x, y) + 0.05) / (fmin(x, y) + 0.05);
}

static void
put(struct cx_buf *out, const struct cx_colour *c, size_t n, bool dark)
{
	for (size_t i = 0; i < n; i++)
		cx_buf_printf(
		    out, "--%s:%s;", c[i].name, dark ? c[i].dark : c[i].light);
}

void
cx_palette_css(struct cx_buf *out)
{
	for (int dark = 0; dark < 2; dark++) {
		if (dark)
			cx_buf_puts(
			    out, CX_SPAN("@media screen and "
					 "(prefers-color-scheme:dark){"));
		cx_buf_puts(out, CX_SPAN(":root{"));
		put(out, cx_palette, cx_palette_n, dark);
		put(out, cx_heat, CX_HEAT_STEPS, dark);
		put(out, cx_heat_ink, CX_HEAT_STEPS, dark);
		cx_buf_puts(out, dark ? CX_SPAN("}}\n") : CX_SPAN("}\n"));
	}
}
