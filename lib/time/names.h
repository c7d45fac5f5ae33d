#ifndef CX_TIME_NAMES_H
#define CX_TIME_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"

/* Names of months or weekdays of a locale.  Immutable. */
struct cx_names;

/* locale NULL or root: English.  NULL on failure (CX_USAGE, CX_SYSTEM). */
struct cx_names *cx_names_new(
    bool months, const char *locale, struct cx_err *err);
void cx_names_free(struct cx_names *names);

/*
 * The name that begins at s.at[*i]: 1 to 12, or Monday 1 to Sunday 7, and *i
 * is moved past it and past a point that shortens it; 0: none.  Case and
 * accents do not count; the longest of long names, short names and the
 * first three letters wins.
 */
int32_t cx_names_read(
    const struct cx_names *names, struct cx_span s, size_t *i);

#endif
