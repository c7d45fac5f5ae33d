#ifndef CX_STATS_QUANTILE_H
#define CX_STATS_QUANTILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct cx_values_chunk;

/*
 * All the values seen, for exact quantiles: 8 to 16 bytes each, in the arena
 * they were added with.  {0} is empty.
 */
struct cx_values {
	struct cx_values_chunk *first, *last;
	uint64_t n;
	bool sorted; /* they are one chunk, in order */
};

/* Adds x, which must be finite.  False without memory. */
bool cx_values_add(struct cx_values *v, double x, struct cx_arena *a);

/*
 * Moves all of `from' to v; from is then empty.  Its arena must live as long
 * as v.  Time: constant.
 */
void cx_values_merge(struct cx_values *v, struct cx_values *from);

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

/* The i-th least of sorted values, from 0; i < n. */
double cx_values_at(const struct cx_values *v, uint64_t i);

/* Sorts n finite doubles; spare has room for as many.  -0 before 0. */
void cx_sort_numbers(double *x, double *spare, size_t n);

#endif
