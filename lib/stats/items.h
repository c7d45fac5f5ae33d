#ifndef CX_STATS_ITEMS_H
#define CX_STATS_ITEMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* A growing list of things of one size; {0} is empty. */
struct cx_items {
	void *at;
	uint32_t n, room;
};

/*
 * Room for one more behind the last, which is then counted; not cleared.
 * NULL without memory.  The list may move: its memory stays in the arena, all
 * lists that were are together no longer than the last.
 */
void *cx_items_add(struct cx_items *l, size_t size, struct cx_arena *a);

#endif
