/*
 * Nothing here depends on the order of events: sums are exact until they are
 * read, and where a rule counts some events only, those are the first ones by
 * their time, of equal times the larger ones, whenever they came.  What a rule
 * remembers of keys and periods hangs in a list on the person's slot, the
 * newest first: most people have few of them, and the one in question is near
 * the front, since logs are mostly in order.  A table of them all was twice
 * the memory.  Who has LONG and more has them in a table besides, so that no
 * log makes a run quadratic.
 */
#include "score/tally.h"

#include <math.h>
#include <stdlib.h>

#include "stats/stripes.h"
#include "stats/sum.h"

#include "base/banned.h"

enum { LONG = 16 };

struct one {
	int64_t us;
	double micros;
};

/* The first ones of a period, first one first. */
struct few {
	struct one *at;
	uint32_t n, room;
};

/* What a rule remembers of a key or a period. */
struct memo {
	struct memo *next;
	int64_t id; /* the period, or the length of the key */
	union {
		struct one one; /* of a key */
		struct few few; /* of a period */
	} u;
	char key[];
};

/* Of a rule and a person; of memos a sum is made in the end. */
union slot {
	struct cx_sum sum;
	struct {
		struct one one;
		bool is;
	} single;
	struct {
		struct memo *first;
		size_t n;
	} memos;
};

/* Beside the people of a stripe. */
struct side {
	struct cx_groups *table; /* of struct memo *, by slot, id and key */
	struct cx_buf key;
};

struct cx_tallies {
	const struct cx_model *model;
	struct cx_stripes *people;
	struct cx_arena *memory; /* of sums made in the end */
	struct side sides[CX_STRIPES];
};

struct cx_queue {
	struct cx_lane *lane;
};

struct cx_tallies *
cx_tallies_new(const struct cx_model *model)
{
	struct cx_tallies *t = calloc(1, sizeof(*t));
	bool ok;

	if (!t)
		return NULL;
	t->model = model;
	t->people = cx_stripes_plain(model->n_rules * sizeof(union slot));
	t->memory = cx_arena_new(SIZE_MAX);
	ok = t->people && t->memory;
	for (size_t i = 0; ok && i < CX_STRIPES; i++) {
		t->sides[i].table = cx_groups_plain(sizeof(struct memo *));
		ok = t->sides[i].table != NULL;
	}
	if (ok)
		return t;
	cx_tallies_free(t);
	return NULL;
}

void
cx_tallies_free(struct cx_tallies *t)
{
	if (!t)
		return;
	cx_stripes_free(t->people);
	cx_arena_free(t->memory);
	for (size_t i = 0; i < CX_STRIPES; i++) {
		cx_groups_free(t->sides[i].table);
		cx_buf_done(&t->sides[i].key);
	}
	free(t);
}

/* Whether a counts before b. */
static bool
is_before(struct one a, struct one b)
{
	if (a.us != b.us)
		return a.us < b.us;
	return a.micros > b.micros;
}

static void
take_single(union slot *slot, struct one one, bool last)
{
	struct one *now = &slot->single.one;

	if (!slot->single.is || (last && one.us > now->us) ||
	    (!last && one.us < now->us) ||
	    (one.us == now->us && one.micros > now->micros))
		*now = one;
	slot->single.is = true;
}

/* Where the table has that memo; NULL without memory. */
static struct memo **
in_table(struct side *side, const union slot *slot, int64_t id, const char *key,
    size_t key_len)
{
	struct cx_group *g;

	side->key.len = 0;
	cx_buf_put(&side->key, (const char *)&slot, sizeof(slot));
	cx_buf_put(&side->key, (const char *)&id, sizeof(id));
	cx_buf_put(&side->key, key, key_len);
	if (side->key.failed)
		return NULL;
	g = cx_groups_get(side->table, cx_buf_span(&side->key));
	return g ? g->gathered : NULL;
}

/* Puts all memos of the slot into the table.  has_key: an id is a length. */
static bool
fill_table(struct side *side, const union slot *slot, bool has_key)
{
	struct memo **place;

	for (struct memo *m = slot->memos.first; m; m = m->next) {
		place = in_table(
		    side, slot, m->id, m->key, has_key ? (size_t)m->id : 0);
		if (!place)
			return false;
		*place = m;
	}
	return true;
}

static struct memo *
memo_new(
    union slot *slot, int64_t id, const struct cx_hit *hit, struct cx_arena *a)
{
	struct memo *m = cx_arena_get(a, sizeof(*m) + hit->key_len);

	if (!m)
		return NULL;
	*m = (struct memo){.next = slot->memos.first, .id = id};
	memcpy(m->key, hit->key, hit->key_len);
	slot->memos.first = m;
	slot->memos.n++;
	return m;
}

/* The memo of the key or period, and whether it was made; NULL: no memory. */
static struct memo *
find_memo(struct side *side, union slot *slot, const struct cx_hit *hit,
    bool has_key, struct cx_arena *a, bool *made)
{
	int64_t id = has_key ? (int64_t)hit->key_len : hit->period;
	struct memo *m = slot->memos.first, **place;

	*made = false;
	if (slot->memos.n < LONG) {
		while (m && (m->id != id ||
				memcmp(m->key, hit->key, hit->key_len) != 0))
			m = m->next;
		if (m)
			return m;
		*made = true;
		m = memo_new(slot, id, hit, a);
		return m && (slot->memos.n < LONG ||
				fill_table(side, slot, has_key))
			   ? m
			   : NULL;
	}
	place = in_table(side, slot, id, hit->key, hit->key_len);
	if (!place || *place)
		return place ? *place : NULL;
	*made = true;
	*place = memo_new(slot, id, hit, a);
	return *place;
}

/* Of the events of a period the first `most' are kept. */
static bool
take_few(struct few *few, struct one one, size_t most, struct cx_arena *arena)
{
	struct one *more;
	size_t i = few->n, room;

	if (few->n == most) {
		if (!is_before(one, few->at[--i]))
			return true;
	} else if (few->n == few->room) {
		room = few->room ? 2 * (size_t)few->room : 1;
		room = room < most ? room : most;
		more = cx_arena_get(arena, room * sizeof(*more));
		if (!more)
			return false;
		for (size_t j = 0; j < few->n; j++)
			more[j] = few->at[j];
		few->at = more;
		few->room = (uint32_t)room;
	}
	few->n += few->n < most;
	for (; i > 0 && is_before(one, few->at[i - 1]); i--)
		few->at[i] = few->at[i - 1];
	few->at[i] = one;
	return true;
}

static bool
take_memo(struct side *side, union slot *slot, const struct cx_hit *hit,
    const struct cx_rule *rule, struct cx_arena *a)
{
	bool has_key = rule->repeat == CX_REPEAT_KEY, made;
	struct memo *m = find_memo(side, slot, hit, has_key, a, &made);
	struct one one = {hit->us, hit->micros};

	if (!m)
		return false;
	if (!has_key)
		return take_few(&m->u.few, one, rule->times, a);
	if (made || is_before(one, m->u.one))
		m->u.one = one;
	return true;
}

static bool
take_hit(
    struct cx_tallies *t, const struct cx_turn *turn, const struct cx_hit *hit)
{
	const struct cx_rule *rule = &t->model->rules[hit->rule];
	union slot *slot = (union slot *)turn->group->gathered + hit->rule;
	struct one one = {hit->us, hit->micros};

	switch (rule->repeat) {
	case CX_REPEAT_EVERY:
		return cx_sum_add(&slot->sum, hit->micros, turn->arena);
	case CX_REPEAT_FIRST:
	case CX_REPEAT_LAST:
		take_single(slot, one, rule->repeat == CX_REPEAT_LAST);
		return true;
	case CX_REPEAT_KEY:
	case CX_REPEAT_AT_MOST:
		break;
	}
	return take_memo(&t->sides[turn->stripe], slot, hit, rule, turn->arena);
}

/* An event as cx_queue_add() wrote it. */
static bool
take_event(void *tallies, const struct cx_turn *turn)
{
	const char *at = turn->what;
	struct cx_hit hit;
	size_t n;
	bool ok = true;

	memcpy(&n, at, sizeof(n));
	at += sizeof(n);
	for (size_t i = 0; ok && i < n; i++) {
		memcpy(&hit, at, sizeof(hit));
		at += sizeof(hit);
		hit.key = at;
		at += hit.key_len;
		ok = take_hit(tallies, turn, &hit);
	}
	return ok;
}

struct cx_queue *
cx_queue_new(struct cx_tallies *t)
{
	struct cx_queue *q = calloc(1, sizeof(*q));

	if (!q)
		return NULL;
	q->lane = cx_lane_new(t->people, take_event, t);
	if (q->lane)
		return q;
	cx_queue_free(q);
	return NULL;
}

void
cx_queue_free(struct cx_queue *q)
{
	if (!q)
		return;
	cx_lane_free(q->lane);
	free(q);
}

bool
cx_queue_add(struct cx_queue *q, struct cx_span person, unsigned marks,
    const struct cx_hit *hits, size_t n)
{
	struct cx_buf *b = cx_lane_begin(q->lane, person, marks);

	cx_buf_put(b, (const char *)&n, sizeof(n));
	for (size_t i = 0; i < n; i++) {
		cx_buf_put(b, (const char *)&hits[i], sizeof(hits[i]));
		cx_buf_put(b, hits[i].key, hits[i].key_len);
	}
	return cx_lane_end(q->lane);
}

bool
cx_queue_flush(struct cx_queue *q)
{
	return cx_lane_finish(q->lane);
}

/* In place of what is remembered of keys and periods, its sum. */
static bool
add_memos(union slot *slot, bool has_key, struct cx_arena *a)
{
	struct cx_sum sum = {0};
	bool ok = true;

	for (const struct memo *m = slot->memos.first; ok && m; m = m->next) {
		if (has_key)
			ok = cx_sum_add(&sum, m->u.one.micros, a);
		for (size_t i = 0; ok && !has_key && i < m->u.few.n; i++)
			ok = cx_sum_add(&sum, m->u.few.at[i].micros, a);
	}
	*slot = (union slot){.sum = sum};
	return ok;
}

static bool
add_person(struct cx_tallies *t, struct cx_group *person)
{
	union slot *slots = person->gathered;
	bool ok = true;

	for (size_t i = 0; ok && i < t->model->n_rules; i++) {
		enum cx_repeat repeat = t->model->rules[i].repeat;

		if (repeat == CX_REPEAT_KEY || repeat == CX_REPEAT_AT_MOST)
			ok = add_memos(
			    &slots[i], repeat == CX_REPEAT_KEY, t->memory);
	}
	return ok;
}

struct cx_group **
cx_tallies_people(struct cx_tallies *t, size_t *n)
{
	struct cx_group **list = cx_stripes_sorted(t->people, n);
	bool ok = list != NULL;

	for (size_t i = 0; ok && i < *n; i++)
		ok = add_person(t, list[i]);
	if (ok)
		return list;
	free(list);
	return NULL;
}

void
cx_tallies_given(const struct cx_tallies *t, const struct cx_group *person,
    struct cx_given *given)
{
	const union slot *slots = person->gathered;

	for (size_t i = 0; i < t->model->n_rules; i++) {
		const struct cx_rule *rule = &t->model->rules[i];
		bool single = rule->repeat == CX_REPEAT_FIRST ||
			      rule->repeat == CX_REPEAT_LAST;
		double micros = single ? slots[i].single.one.micros
				       : cx_sum_value(&slots[i].sum);

		given[i].micros = cx_rule_limit(rule, micros);
		given[i].is = given[i].micros != 0;
	}
}
