/*
 * Nothing here depends on the order of events: sums are exact until they are
 * read, and where a rule counts some events only, those are the first ones by
 * their time, of equal times the larger ones, whenever they came.  Keys and
 * periods are remembered beside people and not in them, since most rules need
 * neither.
 */
#include "score/tally.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>

#include "base/hash.h"
#include "stats/sum.h"

#include "base/banned.h"

enum { STRIPE_BITS = 6, STRIPES = 1 << STRIPE_BITS, BATCH = 32 };
enum { FULL_BYTES = 64 * 1024 };

struct one {
	int64_t us;
	double micros;
	bool is;
};

/* Of a rule and a person. */
union slot {
	struct cx_sum sum;
	struct one one;
};

/* Of a rule, a person, and a key or period: the first ones. */
struct few {
	union slot *slot;
	struct one *at; /* first one first */
	uint32_t n, room;
};

struct stripe {
	pthread_mutex_t lock;
	struct cx_groups *people;
	struct cx_groups *few;
	struct cx_buf key;
};

struct cx_tallies {
	const struct cx_model *model;
	struct stripe stripes[STRIPES];
};

/* Events of one stripe: a head, the key, hits with their keys, each. */
struct batch {
	struct cx_buf bytes;
	size_t n;
	size_t begin[BATCH];
};

struct head {
	uint64_t hash;
	size_t key_len, n_hits;
	unsigned marks;
};

struct cx_queue {
	struct cx_tallies *tallies;
	struct batch batches[STRIPES];
};

struct cx_tallies *
cx_tallies_new(const struct cx_model *model)
{
	struct cx_tallies *t = calloc(1, sizeof(*t));
	bool ok = true;

	if (!t)
		return NULL;
	t->model = model;
	for (size_t i = 0; i < STRIPES; i++) {
		struct stripe *s = &t->stripes[i];

		pthread_mutex_init(&s->lock, NULL);
		s->people =
		    cx_groups_plain(model->n_rules * sizeof(union slot));
		s->few = cx_groups_plain(sizeof(struct few));
		ok = ok && s->people && s->few;
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
	for (size_t i = 0; i < STRIPES; i++) {
		pthread_mutex_destroy(&t->stripes[i].lock);
		cx_groups_free(t->stripes[i].people);
		cx_groups_free(t->stripes[i].few);
		cx_buf_done(&t->stripes[i].key);
	}
	free(t);
}

struct cx_queue *
cx_queue_new(struct cx_tallies *t)
{
	struct cx_queue *q = calloc(1, sizeof(*q));

	if (q)
		q->tallies = t;
	return q;
}

void
cx_queue_free(struct cx_queue *q)
{
	if (!q)
		return;
	for (size_t i = 0; i < STRIPES; i++)
		cx_buf_done(&q->batches[i].bytes);
	free(q);
}

/* Whether a counts before b. */
static bool
is_before(const struct one *a, const struct one *b)
{
	if (a->us != b->us)
		return a->us < b->us;
	return a->micros > b->micros;
}

static void
take_one(struct one *one, const struct cx_hit *hit, bool last)
{
	struct one other = {hit->us, hit->micros, true};

	if (!one->is || (last && other.us > one->us) ||
	    (!last && other.us < one->us) ||
	    (other.us == one->us && other.micros > one->micros))
		*one = other;
}

static struct few *
find_few(struct stripe *s, union slot *slot, const struct cx_hit *hit)
{
	struct cx_group *g;
	struct few *few;

	s->key.len = 0;
	cx_buf_put(&s->key, (const char *)&slot, sizeof(slot));
	cx_buf_put(&s->key, (const char *)&hit->period, sizeof(hit->period));
	cx_buf_put(&s->key, hit->key, hit->key_len);
	g = s->key.failed ? NULL : cx_groups_get(s->few, cx_buf_span(&s->key));
	if (!g)
		return NULL;
	few = g->gathered;
	few->slot = slot;
	return few;
}

/* Of the events of a key or period the first `most' are kept. */
static bool
take_few(struct few *few, const struct cx_hit *hit, size_t most,
    struct cx_arena *arena)
{
	struct one one = {hit->us, hit->micros, true}, *more;
	size_t i = few->n, room;

	if (few->n == most) {
		if (!is_before(&one, &few->at[--i]))
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
	for (; i > 0 && is_before(&one, &few->at[i - 1]); i--)
		few->at[i] = few->at[i - 1];
	few->at[i] = one;
	return true;
}

static bool
take_hit(const struct cx_model *model, struct stripe *s,
    struct cx_group *person, const struct cx_hit *hit)
{
	const struct cx_rule *rule = &model->rules[hit->rule];
	union slot *slot = (union slot *)person->gathered + hit->rule;
	struct few *few;

	switch (rule->repeat) {
	case CX_REPEAT_EVERY:
		return cx_sum_add(
		    &slot->sum, hit->micros, cx_groups_arena(s->people));
	case CX_REPEAT_FIRST:
	case CX_REPEAT_LAST:
		take_one(&slot->one, hit, rule->repeat == CX_REPEAT_LAST);
		return true;
	case CX_REPEAT_KEY:
	case CX_REPEAT_AT_MOST:
		break;
	}
	few = find_few(s, slot, hit);
	return few && take_few(few, hit, rule->times, cx_groups_arena(s->few));
}

static struct head
head_at(const struct batch *b, size_t i)
{
	struct head head;

	memcpy(&head, b->bytes.at + b->begin[i], sizeof(head));
	return head;
}

static bool
take_event(const struct cx_model *model, struct stripe *s, const char *at)
{
	struct cx_group *person;
	struct head head;
	struct cx_hit hit;
	bool ok = true;

	memcpy(&head, at, sizeof(head));
	at += sizeof(head);
	person = cx_groups_take(
	    s->people, head.hash, (struct cx_span){at, head.key_len});
	if (!person)
		return false;
	person->marks |= head.marks;
	at += head.key_len;
	for (size_t i = 0; ok && i < head.n_hits; i++) {
		memcpy(&hit, at, sizeof(hit));
		at += sizeof(hit);
		hit.key = at;
		at += hit.key_len;
		ok = take_hit(model, s, person, &hit);
	}
	return ok;
}

static bool
flush(struct cx_queue *q, size_t stripe)
{
	struct batch *b = &q->batches[stripe];
	struct stripe *s = &q->tallies->stripes[stripe];
	bool ok = true;

	pthread_mutex_lock(&s->lock);
	for (size_t i = 0; i < b->n; i++)
		cx_groups_look(s->people, head_at(b, i).hash);
	for (size_t i = 0; i < b->n; i++)
		cx_groups_look_again(s->people, head_at(b, i).hash);
	for (size_t i = 0; ok && i < b->n; i++)
		ok =
		    take_event(q->tallies->model, s, b->bytes.at + b->begin[i]);
	pthread_mutex_unlock(&s->lock);
	b->bytes.len = 0;
	b->n = 0;
	return ok;
}

bool
cx_queue_add(struct cx_queue *q, struct cx_span person, unsigned marks,
    const struct cx_hit *hits, size_t n)
{
	struct head head = {cx_hash(person), person.len, n, marks};
	size_t stripe = (size_t)(head.hash >> (64 - STRIPE_BITS));
	struct batch *b = &q->batches[stripe];

	b->begin[b->n] = b->bytes.len;
	cx_buf_put(&b->bytes, (const char *)&head, sizeof(head));
	cx_buf_puts(&b->bytes, person);
	for (size_t i = 0; i < n; i++) {
		cx_buf_put(&b->bytes, (const char *)&hits[i], sizeof(hits[i]));
		cx_buf_put(&b->bytes, hits[i].key, hits[i].key_len);
	}
	if (b->bytes.failed)
		return false;
	if (++b->n == BATCH || b->bytes.len > FULL_BYTES)
		return flush(q, stripe);
	return true;
}

bool
cx_queue_flush(struct cx_queue *q)
{
	bool ok = true;

	for (size_t i = 0; ok && i < STRIPES; i++)
		ok = flush(q, i);
	return ok;
}

/* Adds what is remembered of keys and periods to people's sums. */
static bool
add_few(struct stripe *s)
{
	size_t n = cx_groups_count(s->few);
	struct cx_group **list = calloc(n + 1, sizeof(*list));
	const struct few *few;
	bool ok = list != NULL;

	if (ok)
		cx_groups_list(s->few, list);
	for (size_t i = 0; ok && i < n; i++) {
		few = list[i]->gathered;
		for (size_t j = 0; ok && j < few->n; j++)
			ok = cx_sum_add(&few->slot->sum, few->at[j].micros,
			    cx_groups_arena(s->people));
	}
	free(list);
	return ok;
}

struct cx_group **
cx_tallies_people(struct cx_tallies *t, size_t *n)
{
	struct cx_group **list;
	size_t total = 0;
	bool ok = true;

	for (size_t i = 0; ok && i < STRIPES; i++) {
		ok = add_few(&t->stripes[i]);
		total += cx_groups_count(t->stripes[i].people);
	}
	list = ok ? calloc(total + 1, sizeof(*list)) : NULL;
	*n = 0;
	for (size_t i = 0; list && i < STRIPES; i++)
		*n += cx_groups_list(t->stripes[i].people, list + *n);
	return list;
}

void
cx_tallies_given(const struct cx_tallies *t, const struct cx_group *person,
    struct cx_given *given)
{
	const union slot *slots = person->gathered;

	for (size_t i = 0; i < t->model->n_rules; i++) {
		const struct cx_rule *rule = &t->model->rules[i];
		bool one = rule->repeat == CX_REPEAT_FIRST ||
			   rule->repeat == CX_REPEAT_LAST;
		double micros =
		    one ? slots[i].one.micros : cx_sum_value(&slots[i].sum);

		given[i].micros = cx_rule_limit(rule, micros);
		given[i].is = given[i].micros != 0;
	}
}
