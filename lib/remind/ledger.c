/*
 * Keys are kept as hashes of 128 bits and not as texts: five million messages
 * are then 300 MiB, and two keys that meet are less likely than a broken disk.
 * Marks lie in blocks that never move, so that growing never holds all of them
 * twice; the two tables hold numbers of marks.
 */
#include "remind/ledger.h"

#include <stdlib.h>

#include "base/arena.h"
#include "record/field.h"
#include "time/civil.h"

#include "base/banned.h"

enum { BLOCK_BITS = 16, BLOCK = 1 << BLOCK_BITS, TRIES_MOST = 255 };
enum { LINE_BYTES = 300 }; /* of a line of the log, about */

#define NONE UINT32_MAX
#define NO_DAY INT32_MIN

const char *const cx_remind_states[] = {
    [CX_SAID_NOTHING] = "nothing",
    [CX_SAID_RESERVED] = "reserved",
    [CX_SAID_SENT] = "sent",
    [CX_SAID_FAILED] = "failed",
    [CX_SAID_BOUNCED] = "bounced",
    [CX_SAID_SKIPPED] = "skipped",
};

struct mark {
	struct cx_hash128 key;
	uint64_t of;
	int32_t due;   /* NO_DAY: the key has a period */
	uint32_t next; /* of the same obligation */
	uint8_t state, tries;
	bool again, twice, told;
};

struct cx_remind_ledger {
	const char *run;
	struct mark **blocks;
	size_t n_blocks, room_blocks;
	uint32_t n;
	uint32_t *by_key, *by_of; /* numbers of marks, or NONE */
	uint64_t mask;
	int64_t since;
	int64_t watch; /* keep what was handed out from this day on */
	struct cx_remind_past *past;
	size_t n_past, room_past;
	struct cx_arena *arena; /* for a text with escapes; emptied */
};

static struct mark *
mark_at(const struct cx_remind_ledger *l, uint32_t i)
{
	return &l->blocks[i >> BLOCK_BITS][i & (BLOCK - 1)];
}

/* Where the key is or would be. */
static uint32_t *
key_place(const struct cx_remind_ledger *l, struct cx_hash128 key)
{
	uint64_t i = key.low & l->mask;

	while (l->by_key[i] != NONE &&
	       !cx_hash128_eq(mark_at(l, l->by_key[i])->key, key))
		i = (i + 1) & l->mask;
	return &l->by_key[i];
}

static uint32_t *
of_place(const struct cx_remind_ledger *l, uint64_t of)
{
	uint64_t i = of & l->mask;

	while (l->by_of[i] != NONE && mark_at(l, l->by_of[i])->of != of)
		i = (i + 1) & l->mask;
	return &l->by_of[i];
}

static uint32_t *
table_new(uint64_t room)
{
	uint32_t *t = malloc(room * sizeof(*t));

	if (t)
		memset(t, 0xFF, room * sizeof(*t));
	return t;
}

/* Puts what is there into tables of room places, a power of two. */
static bool
rehash(struct cx_remind_ledger *l, uint64_t room)
{
	free(l->by_key);
	free(l->by_of);
	l->mask = room - 1;
	l->by_key = table_new(room);
	l->by_of = table_new(room);
	if (!l->by_key || !l->by_of)
		return false;
	for (uint32_t i = 0; i < l->n; i++) {
		struct mark *m = mark_at(l, i);
		uint32_t *place = of_place(l, m->of);

		*key_place(l, m->key) = i;
		m->next = *place;
		*place = i;
	}
	return true;
}

struct cx_remind_ledger *
cx_remind_ledger_new(const char *run, uint64_t bytes, struct cx_err *err)
{
	struct cx_remind_ledger *l = calloc(1, sizeof(*l));
	uint64_t room = 1024;

	while (room < bytes / LINE_BYTES * 4 / 3 && room < UINT64_C(1) << 31)
		room *= 2;
	if (l) {
		l->run = run;
		l->since = l->watch = INT64_MAX;
		if (rehash(l, room))
			return l;
	}
	cx_remind_ledger_free(l);
	cx_fail_memory(err);
	return NULL;
}

void
cx_remind_ledger_free(struct cx_remind_ledger *l)
{
	if (!l)
		return;
	for (size_t i = 0; i < l->n_blocks; i++)
		free(l->blocks[i]);
	free(l->blocks);
	free(l->by_key);
	free(l->by_of);
	free(l->past);
	cx_arena_free(l->arena);
	free(l);
}

static bool
add_block(struct cx_remind_ledger *l)
{
	if (l->n_blocks == l->room_blocks) {
		size_t room = l->room_blocks ? 2 * l->room_blocks : 16;
		struct mark **more =
		    realloc(l->blocks, room * sizeof(struct mark *));

		if (!more)
			return false;
		l->blocks = more;
		l->room_blocks = room;
	}
	l->blocks[l->n_blocks] = malloc(BLOCK * sizeof(struct mark));
	if (!l->blocks[l->n_blocks])
		return false;
	l->n_blocks++;
	return true;
}

/* The mark of the key, a new one if it has none; NULL without memory. */
static struct mark *
get_mark(struct cx_remind_ledger *l, const struct cx_remind_entry *e)
{
	uint32_t *place = key_place(l, e->key), *head;
	struct mark *m;
	int64_t day;

	if (*place != NONE)
		return mark_at(l, *place);
	if (l->n >= l->mask / 4 * 3) {
		if (l->n >= UINT32_MAX / 2 || !rehash(l, (l->mask + 1) * 2))
			return NULL;
		place = key_place(l, e->key);
	}
	if ((l->n & (BLOCK - 1)) == 0 && !add_block(l))
		return NULL;
	head = of_place(l, e->of);
	m = mark_at(l, l->n);
	*m = (struct mark){.key = e->key, .of = e->of, .next = *head};
	m->due = e->due.at && cx_remind_day_read(e->due, &day) ? (int32_t)day
							       : NO_DAY;
	*place = *head = l->n++;
	return m;
}

static void
apply(
    struct cx_remind_ledger *l, struct mark *m, const struct cx_remind_entry *e)
{
	bool mine = l->run && e->run.at && cx_span_eq(e->run, cx_span(l->run));

	switch (e->event) {
	case CX_EVENT_RESERVED:
		/* the same run made again reserves nothing twice */
		m->twice |= m->state != CX_SAID_NOTHING &&
			    m->state != CX_SAID_FAILED &&
			    m->state != CX_SAID_SKIPPED;
		m->state = CX_SAID_RESERVED;
		m->again = mine;
		break;
	case CX_EVENT_SKIPPED:
		if (m->state == CX_SAID_NOTHING || m->state == CX_SAID_FAILED)
			m->state = CX_SAID_SKIPPED;
		m->again = mine;
		break;
	case CX_EVENT_SENT:
		m->twice |= m->state == CX_SAID_SENT;
		m->state = CX_SAID_SENT;
		m->again = false;
		break;
	case CX_EVENT_FAILED:
		m->tries = (uint8_t)(m->tries + (m->tries < TRIES_MOST));
		m->state = CX_SAID_FAILED;
		m->again = false;
		break;
	case CX_EVENT_BOUNCED:
		m->state = CX_SAID_BOUNCED;
		m->again = false;
		break;
	case CX_EVENT_END:
		break;
	}
}

void
cx_remind_ledger_watch(struct cx_remind_ledger *l, int64_t since)
{
	l->watch = since;
}

const struct cx_remind_past *
cx_remind_ledger_past(const struct cx_remind_ledger *l, size_t *n)
{
	*n = l->n_past;
	return l->past;
}

static uint64_t
hash_of(struct cx_remind_ledger *l, struct cx_span raw)
{
	struct cx_field f = {raw.at, (uint32_t)raw.len, CX_FIELD_ESCAPED};

	return raw.at ? cx_remind_cap_hash(cx_field_text(f, l->arena)) : 0;
}

/* Keeps a message that was handed out on a day that matters. */
static bool
remember(struct cx_remind_ledger *l, const struct cx_remind_entry *e)
{
	size_t room = l->room_past ? 2 * l->room_past : 256;
	struct cx_remind_past *at;
	int64_t day;

	if (!cx_remind_day_read(e->day, &day) || day < l->watch)
		return true;
	if (!l->arena)
		l->arena = cx_arena_new(1 << 20);
	if (!l->arena)
		return false;
	if (l->n_past == l->room_past) {
		at = realloc(l->past, room * sizeof(*at));
		if (!at)
			return false;
		l->past = at;
		l->room_past = room;
	}
	l->past[l->n_past++] =
	    (struct cx_remind_past){hash_of(l, e->id), hash_of(l, e->channel),
		hash_of(l, e->group), hash_of(l, e->rule), day};
	cx_arena_reset(l->arena);
	return true;
}

/* The texts of a run are compared as JSON spells them. */
bool
cx_remind_ledger_take(
    void *ledger, const struct cx_remind_entry *e, struct cx_err *err)
{
	struct cx_remind_ledger *l = ledger;
	struct mark *m;
	int64_t day;

	if (e->event == CX_EVENT_END) {
		/* that of a confirmation has no run */
		if (e->run.at && cx_remind_day_read(e->day, &day))
			l->since = day;
		return true;
	}
	if (e->event > CX_EVENT_SKIPPED && *key_place(l, e->key) == NONE)
		return cx_fail(err, CX_DATA,
		    "the log confirms a message that it does not have");
	m = get_mark(l, e);
	if (!m)
		return cx_fail_memory(err);
	apply(l, m, e);
	if (e->event == CX_EVENT_RESERVED && l->watch != INT64_MAX &&
	    !remember(l, e))
		return cx_fail_memory(err);
	return true;
}

struct cx_remind_said
cx_remind_ledger_find(const struct cx_remind_ledger *l, struct cx_hash128 key)
{
	uint32_t i = *key_place(l, key);
	const struct mark *m;

	if (i == NONE)
		return (struct cx_remind_said){
		    CX_SAID_NOTHING, 0, false, false};
	m = mark_at(l, i);
	return (struct cx_remind_said){
	    (enum cx_remind_state)m->state, m->tries, m->again, m->twice};
}

bool
cx_remind_ledger_near(const struct cx_remind_ledger *l, uint64_t of,
    int64_t day, int64_t within, int64_t *out)
{
	int64_t best = INT64_MAX, far, due;

	for (uint32_t i = *of_place(l, of); i != NONE;
	     i = mark_at(l, i)->next) {
		due = mark_at(l, i)->due;
		far = due < day ? day - due : due - day;
		if (due == NO_DAY || far > within || far > best)
			continue;
		if (far == best && due > *out)
			continue;
		best = far;
		*out = due;
	}
	return best != INT64_MAX;
}

bool
cx_remind_ledger_once(struct cx_remind_ledger *l, struct cx_hash128 key)
{
	uint32_t i = *key_place(l, key);
	struct mark *m;

	if (i == NONE)
		return false;
	m = mark_at(l, i);
	if (m->told)
		return false;
	m->told = true;
	return true;
}

int64_t
cx_remind_ledger_since(const struct cx_remind_ledger *l)
{
	return l->since;
}

struct cx_remind_count
cx_remind_ledger_count(const struct cx_remind_ledger *l)
{
	struct cx_remind_count c = {.messages = l->n};

	for (uint32_t i = 0; i < l->n; i++) {
		c.twice += mark_at(l, i)->twice;
		c.by_state[mark_at(l, i)->state]++;
	}
	return c;
}

static bool
digits(struct cx_span s, size_t from, size_t n, int32_t *out)
{
	*out = 0;
	for (size_t i = from; i < from + n; i++) {
		if (s.at[i] < '0' || s.at[i] > '9')
			return false;
		*out = *out * 10 + (s.at[i] - '0');
	}
	return true;
}

bool
cx_remind_day_read(struct cx_span s, int64_t *out)
{
	struct cx_date d;

	if (s.len != 10 || s.at[4] != '-' || s.at[7] != '-' ||
	    !digits(s, 0, 4, &d.year) || !digits(s, 5, 2, &d.month) ||
	    !digits(s, 8, 2, &d.day) || !cx_civil_valid(d))
		return false;
	*out = cx_civil_days(d);
	return true;
}
