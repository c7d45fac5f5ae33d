/*
 * With a log the rows are not written as they come: only when all are there
 * is it known that a key comes once, whichever thread had its record, and
 * only then are they in the order of the input for the log too.  What is kept
 * is the messages of a day, not the records.
 */
#include "remind/outbox.h"

#include <stdlib.h>

#include "base/banned.h"

enum { ARENA_BYTES = 1 << 30, PIECE_BYTES = 1 << 20 };

static bool
make_room(struct cx_remind_outbox *o, size_t more)
{
	size_t room = o->room ? o->room : 64;
	struct cx_remind_packed **at;

	if (o->n + more <= o->room)
		return true;
	while (room < o->n + more)
		room *= 2;
	at = realloc(o->at, room * sizeof(*at));
	if (!at)
		return false;
	o->at = at;
	o->room = room;
	return true;
}

static bool
add_arenas(struct cx_remind_outbox *o, struct cx_arena **arenas, size_t n)
{
	struct cx_arena **at =
	    realloc(o->arenas, (o->n_arenas + n) * sizeof(*at));

	if (!at)
		return false;
	o->arenas = at;
	memcpy(at + o->n_arenas, arenas, n * sizeof(*at));
	o->n_arenas += n;
	return true;
}

static bool
new_arena(struct cx_remind_outbox *o)
{
	struct cx_arena *a = cx_arena_new(ARENA_BYTES);

	if (a && add_arenas(o, &a, 1))
		return true;
	cx_arena_free(a);
	return false;
}

bool
cx_remind_outbox_add(struct cx_remind_outbox *o,
    const struct cx_remind_notice *n, struct cx_err *err)
{
	struct cx_remind_packed *copy;

	if (!make_room(o, 1) || (o->n_arenas == 0 && !new_arena(o)))
		return cx_fail_memory(err);
	copy = cx_remind_pack(n, o->arenas[o->n_arenas - 1]);
	if (!copy && new_arena(o))
		copy = cx_remind_pack(n, o->arenas[o->n_arenas - 1]);
	if (!copy)
		return cx_fail_memory(err);
	o->at[o->n++] = copy;
	return true;
}

bool
cx_remind_outbox_move(struct cx_remind_outbox *o, struct cx_remind_outbox *from,
    struct cx_err *err)
{
	if (from->n_arenas == 0)
		return true;
	if (!make_room(o, from->n) ||
	    !add_arenas(o, from->arenas, from->n_arenas))
		return cx_fail_memory(err);
	memcpy(o->at + o->n, from->at, from->n * sizeof(*o->at));
	o->n += from->n;
	from->n_arenas = from->n = 0;
	return true;
}

void
cx_remind_outbox_done(struct cx_remind_outbox *o)
{
	for (size_t i = 0; i < o->n_arenas; i++)
		cx_arena_free(o->arenas[i]);
	free(o->arenas);
	free(o->at);
	*o = (struct cx_remind_outbox){.at = NULL};
}

/*
 * Notices of a record stand in order already and in one arena, so their
 * addresses do not say it, but their place before the sort does: a merge sort
 * keeps it.
 */
static void
merge_sort(
    struct cx_remind_packed **at, struct cx_remind_packed **room, size_t n)
{
	size_t half = n / 2, a = 0, b = half;

	if (n < 2)
		return;
	merge_sort(at, room, half);
	merge_sort(at + half, room, n - half);
	memcpy(room, at, n * sizeof(struct cx_remind_packed *));
	for (size_t i = 0; i < n; i++)
		at[i] =
		    b == n || (a < half && room[a]->record <= room[b]->record)
			? room[a++]
			: room[b++];
}

/* One thread alone has them in order already. */
static bool
sort(struct cx_remind_outbox *o)
{
	struct cx_remind_packed **room;
	size_t i = 1;

	while (i < o->n && o->at[i - 1]->record <= o->at[i]->record)
		i++;
	if (i >= o->n)
		return true;
	room = calloc(o->n, sizeof(struct cx_remind_packed *));
	if (!room)
		return false;
	merge_sort(o->at, room, o->n);
	free(room);
	return true;
}

/* Whether the key of i is new to the table, which has more places than keys. */
static bool
is_new(const struct cx_remind_outbox *o, uint32_t *table, size_t mask, size_t n)
{
	size_t i = (size_t)o->at[n]->key.low & mask;

	while (table[i] != 0 &&
	       !cx_hash128_eq(o->at[table[i] - 1]->key, o->at[n]->key))
		i = (i + 1) & mask;
	if (table[i] != 0)
		return false;
	table[i] = (uint32_t)n + 1;
	return true;
}

bool
cx_remind_outbox_settle(
    struct cx_remind_outbox *o, size_t *repeated, struct cx_err *err)
{
	size_t places = 64;
	uint32_t *table;

	while (places < o->n + o->n / 2)
		places *= 2;
	*repeated = 0;
	if (o->n >= UINT32_MAX || !sort(o))
		return cx_fail_memory(err);
	table = calloc(places, sizeof(*table));
	if (!table)
		return cx_fail_memory(err);
	for (size_t i = 0; i < o->n; i++)
		if (!is_new(o, table, places - 1, i)) {
			o->at[i]->fate = CX_FATE_REPEATED;
			++*repeated;
		}
	free(table);
	return true;
}

static void
put_line(const struct cx_remind_notice *from,
    const struct cx_remind_entry *base, struct cx_buf *lines)
{
	struct cx_remind_entry e = *base;
	bool send = from->fate == CX_FATE_SEND;

	e.event = send ? CX_EVENT_RESERVED : CX_EVENT_SKIPPED;
	e.key = from->key;
	e.of = from->of;
	e.due = from->period;
	e.rule = from->rule->name;
	e.id = from->id;
	e.thing = from->thing;
	e.step = from->step->text;
	e.channel = from->channel;
	if (send)
		e.group = from->group;
	else
		e.reason = cx_span(cx_remind_fates[from->fate]);
	cx_remind_line_put(lines, &e);
}

static bool
flush(struct cx_buf *lines, struct cx_remind_log *log, struct cx_err *err)
{
	struct cx_span text = cx_buf_span(lines);

	lines->len = 0;
	return lines->failed ? cx_fail_memory(err)
			     : cx_remind_log_put(log, text, err);
}

bool
cx_remind_outbox_note(const struct cx_remind_outbox *o,
    const struct cx_remind_entry *base, struct cx_remind_log *log, uint64_t *n,
    struct cx_err *err)
{
	struct cx_buf lines = {0};
	bool ok = true;

	*n = 0;
	for (size_t i = 0; ok && i < o->n; i++) {
		struct cx_remind_notice from = cx_remind_unpack(o->at[i]);

		if (from.again || from.fate == CX_FATE_CAPPED ||
		    from.fate == CX_FATE_REPEATED)
			continue;
		put_line(&from, base, &lines);
		++*n;
		if (lines.len >= PIECE_BYTES)
			ok = flush(&lines, log, err);
	}
	ok = ok && flush(&lines, log, err);
	cx_buf_done(&lines);
	return ok;
}
