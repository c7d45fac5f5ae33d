#ifndef CX_STATS_SKETCH_H
#define CX_STATS_SKETCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"

/*
 * Values counted in buckets whose width is 1/64 of a power of two, so that
 * any of them is known to CX_SKETCH_ERROR of itself (numbers of less than
 * 2.3e-308, but 0, to less), in at most 262,144 buckets and mostly some
 * hundred.  The least and the greatest of a bucket are exact, and so a bucket
 * of one number is.  Buckets are fixed: the same values make the same sketch,
 * in any order and however they are merged.
 * Source: C. Masson, J. E. Rim, H. K. Lee, "DDSketch: a fast and
 * fully-mergeable quantile sketch with relative-error guarantees", PVLDB 12
 * (2019), 2195-2205, with the buckets of the number's own bits (as in HDR
 * Histogram) in place of logarithms.
 */
#define CX_SKETCH_ERROR 0.0078

struct cx_sketch;

/* An empty one in the arena; NULL without memory. */
struct cx_sketch *cx_sketch_new(struct cx_arena *a);

/* x is finite.  False without memory. */
bool cx_sketch_add(struct cx_sketch *s, double x, struct cx_arena *a);
bool cx_sketch_merge(
    struct cx_sketch *s, const struct cx_sketch *from, struct cx_arena *a);

/*
 * The i-th least, from 0; i is less than what was added.  *least and *most
 * (which may be NULL) become what it surely is between.
 */
double cx_sketch_at(
    const struct cx_sketch *s, uint64_t i, double *least, double *most);

/* As JSON, and back into an empty one (*n: how many values). */
void cx_sketch_put(const struct cx_sketch *s, struct cx_buf *out);
bool cx_sketch_get(struct cx_sketch *s, struct cx_json *v, uint64_t *n,
    struct cx_arena *a, struct cx_err *err);

#endif
