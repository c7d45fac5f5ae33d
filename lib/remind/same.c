/*
 * A list that is sorted at the end, and no table: it is filled by several
 * threads, and asked once.
 */
#include "remind/same.h"

#include <stdlib.h>

#include "base/span.h"

#include "base/banned.h"

static bool
make_room(struct cx_remind_same *s, size_t more)
{
	size_t room = s->room ? s->room : 256;
	struct cx_remind_owner *at;

	if (s->n + more <= s->room)
		return true;
	while (room < s->n + more)
		room *= 2;
	at = realloc(s->at, room * sizeof(*at));
	if (!at)
		return false;
	s->at = at;
	s->room = room;
	return true;
}

bool
cx_remind_same_add(
    struct cx_remind_same *s, uint64_t of, size_t rule, uint64_t record)
{
	if (s->n > 0 && s->record == record && s->at[s->n - 1].of == of)
		return true;
	if (!make_room(s, 1))
		return false;
	s->at[s->n++] = (struct cx_remind_owner){of, rule};
	s->record = record;
	return true;
}

bool
cx_remind_same_move(struct cx_remind_same *s, struct cx_remind_same *from)
{
	if (from->n == 0)
		return true;
	if (!make_room(s, from->n))
		return false;
	memcpy(s->at + s->n, from->at, from->n * sizeof(*s->at));
	s->n += from->n;
	from->n = 0;
	return true;
}

static int
by_owner(const void *a, const void *b)
{
	const struct cx_remind_owner *x = a, *y = b;

	return (x->of > y->of) - (x->of < y->of);
}

void
cx_remind_same_count(struct cx_remind_same *s, uint64_t *records)
{
	size_t end;

	if (s->n > 0)
		qsort(s->at, s->n, sizeof(*s->at), by_owner);
	for (size_t i = 0; i < s->n; i = end) {
		for (end = i + 1; end < s->n && s->at[end].of == s->at[i].of;)
			end++;
		if (end - i > 1)
			records[s->at[i].rule] += end - i;
	}
}

void
cx_remind_same_done(struct cx_remind_same *s)
{
	free(s->at);
	*s = (struct cx_remind_same){.at = NULL};
}
