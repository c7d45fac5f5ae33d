#ifndef CX_RECORD_NAMES_H
#define CX_RECORD_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/*
 * Names of columns found by a sorted index, so that a header of many
 * thousands is not quadratic.  Private to the record room.
 *
 * Fills sorted (n places) with the indexes of names by their bytes; *twice is
 * the first in that order that comes again, n where none does.  False without
 * memory.
 */
bool cx_names_sort(
    const struct cx_span *names, size_t n, uint32_t *sorted, size_t *twice);

/* The index of name; n where it is not there.  Time: logarithmic. */
size_t cx_names_find(const struct cx_span *names, const uint32_t *sorted,
    size_t n, struct cx_span name);

#endif
