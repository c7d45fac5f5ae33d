#ifndef CX_TIME_PATTERN_H
#define CX_TIME_PATTERN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"

/* What a text says of a date, not yet checked against calendar or clock. */
struct cx_reading {
	int32_t year, month, day;
	int32_t weekday; /* Monday 1; 0: not said */
	int32_t hour, minute, second, us;
	int32_t offset_s; /* east of UTC */
	bool time;	  /* a clock time is said */
	bool offset;	  /* an offset is said */
};

/* An ICU date pattern, compiled.  Immutable: any thread may use it. */
struct cx_pattern;

/*
 * Fields: y yy yyyy, M MM, MMM MMMM LLL LLLL, d dd, E to EEEE, H HH, h hh,
 * K KK, k kk, m mm, s ss, S..., a, X XX XXX, x xx xxx, Z, z; the rest is
 * literal, letters in apostrophes ('' is one).  NULL on failure (CX_USAGE):
 * another letter, a field twice, no year, h without a.  locale: of names of
 * months and weekdays; NULL: English.
 */
struct cx_pattern *cx_pattern_new(
    const char *pattern, const char *locale, struct cx_err *err);
void cx_pattern_free(struct cx_pattern *p);

/*
 * The whole of s.  A numeric field next to another takes exactly as many
 * digits as it has letters, else one to its most; y and yyyy always four, yy
 * two (1970 to 2069).  Names: any case, with or without accents, long, short,
 * or the first three letters.  A blank stands for any run of blanks.  What the
 * pattern has not (month, day, time) is the first.  False: does not match;
 * *out is then undefined.
 */
bool cx_pattern_read(
    const struct cx_pattern *p, struct cx_span s, struct cx_reading *out);

/*
 * An offset at s.at[*i]: Z, +02, +0200, +02:00, +02:00:00, at most 18 hours.
 * Moves *i past it; false: none there.
 */
bool cx_reading_offset(struct cx_span s, size_t *i, struct cx_reading *out);

#endif
