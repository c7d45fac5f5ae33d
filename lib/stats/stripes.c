/*
 * A table for each thread would hold most keys as many times as there are
 * threads; a million people are hundreds of MiB, so there is one table, in
 * stripes with a lock each.  An addition goes to its stripe with others, BATCH
 * at a time: a lock is taken for a batch, and the memory of all groups of a
 * batch is fetched at once, which is most of the time that an addition costs.
 */
#include "stats/stripes.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/hash.h"

#include "base/banned.h"

enum { BITS = 6, BATCH = 32, FULL_BYTES = 64 * 1024 };
_Static_assert(CX_STRIPES == 1 << BITS, "stripes are chosen by bits");

struct stripe {
	pthread_mutex_t lock;
	struct cx_groups *groups;
};

struct cx_stripes {
	struct stripe at[CX_STRIPES];
};

/* Additions to one stripe: a head, the key, what is added, each. */
struct batch {
	struct cx_buf bytes;
	size_t n;
	size_t begin[BATCH];
};

struct head {
	uint64_t hash;
	size_t key_len;
	unsigned marks;
};

struct cx_lane {
	struct cx_stripes *stripes;
	bool (*add)(void *user, const struct cx_turn *turn);
	void *user;
	size_t now; /* the stripe of the addition that was begun */
	struct batch batches[CX_STRIPES];
};

/* metrics NULL: groups of so many bytes. */
static struct cx_stripes *
make(const struct cx_metrics *metrics, size_t bytes)
{
	struct cx_stripes *s = calloc(1, sizeof(*s));
	bool ok = true;

	if (!s)
		return NULL;
	for (size_t i = 0; i < CX_STRIPES; i++) {
		pthread_mutex_init(&s->at[i].lock, NULL);
		s->at[i].groups =
		    metrics ? cx_groups_new(metrics) : cx_groups_plain(bytes);
		ok = ok && s->at[i].groups;
	}
	if (ok)
		return s;
	cx_stripes_free(s);
	return NULL;
}

struct cx_stripes *
cx_stripes_new(const struct cx_metrics *metrics)
{
	return make(metrics, 0);
}

struct cx_stripes *
cx_stripes_plain(size_t bytes)
{
	return make(NULL, bytes);
}

void
cx_stripes_free(struct cx_stripes *s)
{
	if (!s)
		return;
	for (size_t i = 0; i < CX_STRIPES; i++) {
		pthread_mutex_destroy(&s->at[i].lock);
		cx_groups_free(s->at[i].groups);
	}
	free(s);
}

/* By the high bits: the low ones are the place in the stripe's own table. */
static size_t
stripe_of(uint64_t hash)
{
	return (size_t)(hash >> (64 - BITS));
}

struct cx_group *
cx_stripes_get(struct cx_stripes *s, struct cx_span key, bool *made,
    struct cx_arena **arena)
{
	uint64_t hash = cx_hash(key);
	struct cx_groups *g = s->at[stripe_of(hash)].groups;
	size_t before = cx_groups_count(g);
	struct cx_group *group = cx_groups_take(g, hash, key);

	*made = cx_groups_count(g) > before;
	*arena = cx_groups_arena(g);
	return group;
}

/* A key by its first bytes, which mostly decide. */
struct sortable {
	uint64_t first, second;
	struct cx_group *group;
};

/* Eight bytes of the key as a number: the order of both is the same. */
static uint64_t
prefix(struct cx_span key, size_t from)
{
	unsigned char b[sizeof(uint64_t)] = {0};
	size_t n = key.len > from ? key.len - from : 0;

	if (n > 0)
		memcpy(b, key.at + from, n < sizeof(b) ? n : sizeof(b));
	return (uint64_t)b[0] << 56 | (uint64_t)b[1] << 48 |
	       (uint64_t)b[2] << 40 | (uint64_t)b[3] << 32 |
	       (uint64_t)b[4] << 24 | (uint64_t)b[5] << 16 |
	       (uint64_t)b[6] << 8 | (uint64_t)b[7];
}

static int
by_key(const void *a, const void *b)
{
	const struct sortable *x = a, *y = b;

	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	if (x->second != y->second)
		return x->second < y->second ? -1 : 1;
	return cx_span_cmp(x->group->key, y->group->key);
}

static bool
sort(struct cx_group **list, size_t n)
{
	struct sortable *s = calloc(n + 1, sizeof(*s));

	if (!s)
		return false;
	for (size_t i = 0; i < n; i++)
		s[i] = (struct sortable){
		    prefix(list[i]->key, 0),
		    prefix(list[i]->key, sizeof(uint64_t)),
		    list[i],
		};
	qsort(s, n, sizeof(*s), by_key);
	for (size_t i = 0; i < n; i++)
		list[i] = s[i].group;
	free(s);
	return true;
}

struct cx_group **
cx_stripes_sorted(const struct cx_stripes *s, size_t *n)
{
	struct cx_group **list;
	size_t total = 0;

	for (size_t i = 0; i < CX_STRIPES; i++)
		total += cx_groups_count(s->at[i].groups);
	list = calloc(total + 1, sizeof(struct cx_group *));
	*n = 0;
	for (size_t i = 0; list && i < CX_STRIPES; i++)
		*n += cx_groups_list(s->at[i].groups, list + *n);
	if (list && sort(list, total))
		return list;
	free(list);
	return NULL;
}

struct cx_lane *
cx_lane_new(struct cx_stripes *s,
    bool (*add)(void *user, const struct cx_turn *turn), void *user)
{
	struct cx_lane *l = calloc(1, sizeof(*l));

	if (l) {
		l->stripes = s;
		l->add = add;
		l->user = user;
	}
	return l;
}

void
cx_lane_free(struct cx_lane *l)
{
	if (!l)
		return;
	for (size_t i = 0; i < CX_STRIPES; i++)
		cx_buf_done(&l->batches[i].bytes);
	free(l);
}

static struct head
head_at(const struct batch *b, size_t i)
{
	struct head head;

	memcpy(&head, b->bytes.at + b->begin[i], sizeof(head));
	return head;
}

static bool
add_one(struct cx_lane *l, size_t stripe, struct cx_groups *g, const char *at)
{
	struct cx_turn turn = {
	    .arena = cx_groups_arena(g),
	    .stripe = stripe,
	};
	struct head head;

	memcpy(&head, at, sizeof(head));
	at += sizeof(head);
	turn.group =
	    cx_groups_take(g, head.hash, (struct cx_span){at, head.key_len});
	if (!turn.group)
		return false;
	turn.group->marks |= head.marks;
	turn.what = at + head.key_len;
	return l->add(l->user, &turn);
}

static bool
flush(struct cx_lane *l, size_t stripe)
{
	struct batch *b = &l->batches[stripe];
	struct stripe *s = &l->stripes->at[stripe];
	bool ok = true;

	pthread_mutex_lock(&s->lock);
	for (size_t i = 0; i < b->n; i++)
		cx_groups_look(s->groups, head_at(b, i).hash);
	for (size_t i = 0; i < b->n; i++)
		cx_groups_look_again(s->groups, head_at(b, i).hash);
	for (size_t i = 0; ok && i < b->n; i++)
		ok = add_one(l, stripe, s->groups, b->bytes.at + b->begin[i]);
	pthread_mutex_unlock(&s->lock);
	b->bytes.len = 0;
	b->n = 0;
	return ok;
}

struct cx_buf *
cx_lane_begin(struct cx_lane *l, struct cx_span key, unsigned marks)
{
	struct head head = {cx_hash(key), key.len, marks};
	struct batch *b;

	l->now = stripe_of(head.hash);
	b = &l->batches[l->now];
	b->begin[b->n] = b->bytes.len;
	cx_buf_put(&b->bytes, (const char *)&head, sizeof(head));
	cx_buf_puts(&b->bytes, key);
	return &b->bytes;
}

bool
cx_lane_end(struct cx_lane *l)
{
	struct batch *b = &l->batches[l->now];

	if (b->bytes.failed)
		return false;
	if (++b->n == BATCH || b->bytes.len > FULL_BYTES)
		return flush(l, l->now);
	return true;
}

bool
cx_lane_finish(struct cx_lane *l)
{
	bool ok = true;

	for (size_t i = 0; ok && i < CX_STRIPES; i++)
		ok = flush(l, i);
	return ok;
}
