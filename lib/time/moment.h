#ifndef CX_TIME_MOMENT_H
#define CX_TIME_MOMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "time/zone.h"

/*
 * A day, or an instant.  A day has no zone: it begins at local midnight when
 * it meets an instant.  us: of a day, its number * 86,400,000,000 (from
 * 1970-01-01); of an instant, UTC since 1970-01-01T00:00Z.
 */
struct cx_moment {
	int64_t us;
	bool day;
};

#define CX_DAY_US INT64_C(86400000000)

/* How dates are written in the data, and in which zone without an offset. */
struct cx_dates;

/*
 * patterns: ICU date patterns, none: ISO 8601 alone.  With patterns, they
 * are tried in turn and ISO 8601 last.  zone is borrowed.  NULL on failure
 * (CX_USAGE).  Immutable: any thread may use it.
 */
struct cx_dates *cx_dates_new(const char *const *patterns, size_t n,
    const struct cx_zone *zone, const char *locale, struct cx_err *err);
void cx_dates_free(struct cx_dates *d);
const struct cx_zone *cx_dates_zone(const struct cx_dates *d);

/*
 * The whole of s (blanks around it allowed).  ISO: 2026-03-01, 20260301,
 * 2026-03-01T10:00[:00[.123456]] (T or a space) with Z, +02:00, +0200, +02
 * or nothing (the zone's local time).  Fractions have up to nine digits, those
 * after the sixth are cut; years are 0001 to 9999.  False: not a date; *out
 * untouched.  Patterns: time/pattern.h.  Time: 20 to 40 ns for ISO.
 */
bool cx_dates_parse(
    const struct cx_dates *d, struct cx_span s, struct cx_moment *out);

/* The instant at which m is or begins. */
int64_t cx_moment_instant(struct cx_moment m, const struct cx_zone *z);

/* The local day (from 1970-01-01), and the local clock in us since midnight
 * (us_of_day may be NULL; 0 for a day). */
int64_t cx_moment_day(
    struct cx_moment m, const struct cx_zone *z, int64_t *us_of_day);

enum { CX_MOMENT_ROOM = 40 };

/*
 * ISO 8601: 2026-03-01, or 2026-03-01T10:00:00-06:00 in the zone, with
 * .123 or .123456 only if there is a fraction.  An offset with seconds (before
 * zones had rules) is printed -06:36:36, and read so too.  Returns the length;
 * not NUL-ended.
 */
size_t cx_moment_print(
    char out[CX_MOMENT_ROOM], struct cx_moment m, const struct cx_zone *z);

/* The same for an instant where clocks show UTC plus so many seconds. */
size_t cx_moment_print_at(
    char out[CX_MOMENT_ROOM], int64_t utc_us, int64_t offset_s);

#endif
