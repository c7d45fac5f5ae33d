#ifndef CX_TEXT_STYLE_H
#define CX_TEXT_STYLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/span.h"

/* One style of numbers or dates, opened: {saldo, number, percent}. */
struct cx_style;

enum cx_style_kind {
	CX_STYLE_NUMBER,
	CX_STYLE_SPELLOUT,
	CX_STYLE_ORDINAL,
	CX_STYLE_DATE,
	CX_STYLE_TIME
};

enum { CX_STYLE_MOST = 256 /* bytes of its text */ };

/*
 * text: empty, integer, currency, percent; short, medium, long, full; an ICU
 * pattern; or :: and an ICU skeleton.  zone: an IANA name; NULL: dates are
 * printed as they are in UTC, and a style that shows a zone is an error.
 * NULL on failure (CX_CONFIG).
 */
struct cx_style *cx_style_new(enum cx_style_kind kind, struct cx_span text,
    const char *locale, const char *zone, struct cx_err *err);
void cx_style_free(struct cx_style *s);

/*
 * Appends x (a number, or ms since 1970-01-01T00:00Z), at most so many
 * bytes; a day is printed in UTC.  False on failure (CX_DATA).  One thread
 * at a time for one style.
 */
bool cx_style_print(struct cx_style *s, double x, bool day, struct cx_buf *out,
    size_t most_bytes, struct cx_err *err);

#endif
