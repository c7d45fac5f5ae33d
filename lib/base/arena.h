#ifndef CX_BASE_ARENA_H
#define CX_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/*
 * Memory that dies together.  Allocation moves a pointer; reset forgets all
 * and keeps the first blocks.  In MODE=asan each allocation is poisoned on
 * reset, so that a stale pointer is reported.  Not for two threads at once.
 */
struct cx_arena;

/* A new arena that never holds more than limit_bytes; NULL: no memory. */
struct cx_arena *cx_arena_new(size_t limit_bytes);
void cx_arena_free(struct cx_arena *a);

/*
 * size bytes aligned for any type, not cleared; NULL when memory or the
 * limit is used up.  size 0 gives a valid pointer.  Dead after the next
 * cx_arena_reset().
 */
void *cx_arena_get(struct cx_arena *a, size_t size);

/* n * size bytes, all zero; NULL as above, also when the product overflows. */
void *cx_arena_zero(struct cx_arena *a, size_t n, size_t size);

/* A copy of s with a NUL after it; .at is NULL as above. */
struct cx_span cx_arena_copy(struct cx_arena *a, struct cx_span s);

/* Forgets everything.  Time: constant (release mode). */
void cx_arena_reset(struct cx_arena *a);

#endif
