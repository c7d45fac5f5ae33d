#ifndef CX_STATS_QUANTILE_H
#define CX_STATS_QUANTILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct cx_values_chunk;

struct cx_sketch;

/*
 * All the values seen, for exact quantiles: 8 to 16 bytes each, in the arena
 * they were added with.  {0} is empty.  Once they are near, values are known
 * to CX_SKETCH_ERROR of themselves (stats/sketch.h), and take no more memory
 * however many come.
 */
struct cx_values {
	struct cx_values_chunk *first;
	union {
		struct cx_values_chunk *last;
		struct cx_sketch *sketch; /* of near ones; first is NULL */
	} u;
	uint64_t n;
	bool sorted; /* they are one chunk, in order */
	bool near;
};

/* Adds x, which must be finite.  False without memory. */
bool cx_values_add(struct cx_values *v, double x, struct cx_arena *a);

/*
 * Moves all of `from' to v; from is then empty.  Its arena must live as long
 * as v.  Where one is near, both become so.  Time: constant, of near ones
 * linear.  False without memory: of near ones alone.
 */
bool cx_values_merge(
    struct cx_values *v, struct cx_values *from, struct cx_arena *a);

/* Makes them near: the same however they came and were merged.  False: no
 * memory. */
bool cx_values_near(struct cx_values *v, struct cx_arena *a);

/*
 * Sorts the values, for cx_values_quantile(); nothing to do where they are.
 * scratch holds a copy, v is valid as long as it.  False without memory.
 * Time: linear (radix sort).
 */
bool cx_values_sort(struct cx_values *v, struct cx_arena *scratch);

/*
 * The quantile at percent (0 to 100) of sorted values, at least one: linear
 * between the two nearest, type 7 (the default of R and of NumPy).
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical
 * packages", The American Statistician 50 (1996), 361-365.
 */
double cx_values_quantile(const struct cx_values *v, double percent);

/*
 * The i-th least of sorted values, from 0; i < n; and what it surely is not
 * below and not above, the same unless values are near.
 */
double cx_values_at(const struct cx_values *v, uint64_t i);
double cx_values_least(const struct cx_values *v, uint64_t i);
double cx_values_most(const struct cx_values *v, uint64_t i);

/* Sorts n finite doubles; spare has room for as many.  -0 before 0. */
void cx_sort_numbers(double *x, double *spare, size_t n);

#endif
