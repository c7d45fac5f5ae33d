#ifndef CX_SEGMENT_SEGMENTS_H
#define CX_SEGMENT_SEGMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"
#include "expr/expr.h"

/* A named audience: the records for which an expression is true. */
struct cx_segment {
	struct cx_span name;
	const struct cx_expr *when;
};

/* Segments in the order in which they are tried.  Shared by threads. */
struct cx_segments {
	struct cx_arena *arena;
	const struct cx_program *program;
	struct cx_segment *at;
	size_t n;
};

/* What --summary calls the records of no segment: no segment's own name. */
#define CX_SEGMENT_NONE "(none)"

/*
 * The segments of the rules file with this root, see cx-segment(1).  The
 * program is borrowed; the file may be freed.  NULL on failure: CX_CONFIG.
 */
struct cx_segments *cx_segments_read(
    struct cx_json *root, struct cx_program *program, struct cx_err *err);

/*
 * The segments of `option' ("-w"), each "NAME: EXPR".  The name is what
 * stands before the first colon; with quotes, parentheses or < = > in it, it
 * is taken for an expression that lacks a name.  NULL on failure: CX_USAGE.
 */
struct cx_segments *cx_segments_parse(const char *option,
    const char *const *texts, size_t n, struct cx_program *program,
    struct cx_err *err);

void cx_segments_free(struct cx_segments *s);

/* The index of a name; fails (CX_USAGE, "did you mean") and gives n. */
size_t cx_segments_find(
    const struct cx_segments *s, struct cx_span name, struct cx_err *err);

#endif
