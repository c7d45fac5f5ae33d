/*
 * Most people have few events, so a list begins with two places, and doubles.
 */
#include "stats/items.h"

#include <string.h>

#include "base/banned.h"

enum { ROOM_FIRST = 2 };

void *
cx_items_add(struct cx_items *l, size_t size, struct cx_arena *a)
{
	if (l->n == l->room) {
		uint32_t room = l->room == 0 ? ROOM_FIRST : 2 * l->room;
		void *more;

		if (room <= l->room || room > SIZE_MAX / size)
			return NULL;
		more = cx_arena_get(a, room * size);
		if (more == NULL)
			return NULL;
		if (l->n > 0)
			memcpy(more, l->at, l->n * size);
		l->at = more;
		l->room = room;
	}
	return (char *)l->at + size * l->n++;
}
