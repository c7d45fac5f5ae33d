#ifndef CX_STATS_DICT_H
#define CX_STATS_DICT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/span.h"

/*
 * Texts by number, from 0 in the order they came.  The caller's storage, {0}
 * is empty; texts are copied to the arena that they are added with.
 */
struct cx_dict {
	struct cx_span *at;
	size_t n, room;
	uint32_t *slots; /* number + 1; 0: free */
	size_t n_slots;	 /* a power of two */
};

/* No more texts than this. */
#define CX_DICT_MOST (UINT32_MAX - 2)

/* The number of text, added if it is new; UINT32_MAX without memory. */
uint32_t cx_dict_add(
    struct cx_dict *d, struct cx_span text, struct cx_arena *a);
/* The number of text, UINT32_MAX where it is not there.  Threads may share. */
uint32_t cx_dict_find(const struct cx_dict *d, struct cx_span text);

void cx_dict_done(struct cx_dict *d);

/*
 * Numbers the texts by code point: rank (room for d->n) gets the new number
 * of each, and d has them in that order.  For dictionaries that threads
 * filled; then only read.  False without memory.
 */
bool cx_dict_sort(struct cx_dict *d, uint32_t *rank);

#endif
