#ifndef CX_STATS_SUM_H
#define CX_STATS_SUM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/span.h"

struct cx_sum_wide;

/*
 * An exact sum of doubles: the same whatever the order, rounded once, when
 * it is read.  {0} is the empty sum.  A plain value; what it points to is in
 * the arena it was added with.
 */
struct cx_sum {
	__extension__ __int128 window; /* in units of 2^-72 */
	struct cx_sum_wide *wide;      /* the rest; NULL: 0 */
};

/*
 * Adds x, which must be finite.  False without memory; memory is taken (560
 * bytes, once) only when a value is too large (2^54 and more) or too fine (a
 * bit below 2^-72) for the window, or sums pass 2^55.
 */
bool cx_sum_add(struct cx_sum *s, double x, struct cx_arena *a);

/* Adds all that `from' has.  False without memory. */
bool cx_sum_merge(
    struct cx_sum *s, const struct cx_sum *from, struct cx_arena *a);

/*
 * The double nearest to the exact sum, ties to even; never -0.  A sum beyond
 * the largest double is infinite; it was exact until then, so that 1e308 +
 * 1e308 - 1e308 is 1e308.
 */
double cx_sum_value(const struct cx_sum *s);

enum { CX_SUM_ROOM = 600 };

/*
 * Spells the exact sum, the same for the same sum however it came about:
 * [-]HEX@K is HEX * 2^(32 K - 1074).  Returns the length; not NUL-ended.
 */
size_t cx_sum_print(char out[CX_SUM_ROOM], const struct cx_sum *s);

/* Reads that into an empty sum.  False: not one, or (*memory false) no memory.
 */
bool cx_sum_parse(
    struct cx_span text, struct cx_sum *s, struct cx_arena *a, bool *memory);

#endif
