#ifndef CX_RECORD_FLAT_H
#define CX_RECORD_FLAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "record/field.h"
#include "record/record.h"

/*
 * Columns by name, and NDJSON records flattened to them: the member b of the
 * object a is the column a.b; arrays and empty objects are values.
 */
struct cx_columns {
	struct cx_span *names;
	size_t n;
	uint32_t *sorted; /* indexes of names, by name */
};

/* The flattened keys of an NDJSON record, in order; all of it in the arena. */
bool cx_columns_of_record(struct cx_columns *c, const struct cx_record *r,
    struct cx_arena *a, struct cx_err *err);

/* The names of `--header=A,B' (a CSV record with commas). */
bool cx_columns_of_header(struct cx_columns *c, const char *header,
    struct cx_arena *a, struct cx_err *err);

/* Copies of names. */
bool cx_columns_of_names(struct cx_columns *c, const struct cx_span *names,
    size_t n, struct cx_arena *a, struct cx_err *err);

/*
 * The column of that name, c->n if there is none.  guess is tried first.
 * Time: logarithmic.
 */
size_t cx_columns_find(
    const struct cx_columns *c, struct cx_span name, size_t guess);

/*
 * The value of each column in a record of any format, by name.  values has
 * c->n elements, all zero (absent).  other() is called for a value that no
 * column takes (null excepted: it is as good as absent) and may fail.
 * CX_DATA where two keys come to the same column.
 */
bool cx_columns_read(const struct cx_columns *c, const struct cx_record *r,
    struct cx_field *values,
    bool (*other)(const void *arg, struct cx_span name, struct cx_err *err),
    const void *arg, struct cx_err *err);

#endif
