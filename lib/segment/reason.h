#ifndef CX_SEGMENT_REASON_H
#define CX_SEGMENT_REASON_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"
#include "expr/clause.h"
#include "segment/sorter.h"

/* The rules of segments, taken apart.  Immutable; any thread may use it. */
struct cx_reasons {
	const struct cx_segments *segments;
	struct cx_arena *arena;
	const struct cx_clause **when;
	const struct cx_clause **sample; /* NULL where there is none */
	bool values;			 /* say the values of the columns too */
};

/* Before the first header is read.  NULL on failure. */
struct cx_reasons *cx_reasons_new(const struct cx_segments *segments,
    struct cx_program *program, bool values, struct cx_err *err);
void cx_reasons_free(struct cx_reasons *r);

/*
 * Appends why the record that s has sorted last is in segment i: the clauses
 * that held, joined by "; ".
 */
void cx_reasons_put(const struct cx_reasons *r, const struct cx_sorter *s,
    size_t i, const struct cx_record *record, struct cx_buf *out);

#endif
