#ifndef CX_SEGMENT_AUDIT_H
#define CX_SEGMENT_AUDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "segment/reason.h"

/*
 * What is odd about rules: contradictions, which show without data, and what
 * shows on the input: clauses that never matter, segments inside others,
 * columns mostly missing, rules often unknown.
 */
struct cx_audit;

/* All is borrowed.  NULL without memory. */
struct cx_audit *cx_audit_new(const struct cx_segments *segments,
    const struct cx_reasons *reasons, struct cx_err *err);
void cx_audit_free(struct cx_audit *a);

struct cx_task cx_audit_task(struct cx_audit *a);

/* After the task: lists the findings, *n of them.  False without memory. */
bool cx_audit_settle(struct cx_audit *a, size_t *n, struct cx_err *err);

enum { CX_AUDIT_COLUMNS = 4 };
extern const char *const cx_audit_columns[CX_AUDIT_COLUMNS];
bool cx_audit_next(void *audit, struct cx_row *row);

#endif
