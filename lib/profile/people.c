/*
 * A table for each thread would hold most people as many times as there are
 * threads; a million are hundreds of MiB, so there is one table, in STRIPES
 * with a lock each.  A record goes to its stripe with others, BATCH at a time:
 * a lock is taken for a batch, and the memory of all people of a batch is
 * fetched at once, which is most of the time that a record costs.
 */
#include "profile/people.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"

#include "base/banned.h"

enum { STRIPE_BITS = 6, STRIPES = 1 << STRIPE_BITS, BATCH = 32 };

struct stripe {
	pthread_mutex_t lock;
	struct cx_groups *groups;
};

struct cx_people {
	const struct cx_metrics *metrics;
	struct stripe stripes[STRIPES];
};

/* Records of one stripe: a head, the key, the sample, each. */
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

struct cx_crowd {
	struct cx_people *people;
	struct cx_sample *sample; /* into which saved ones are loaded */
	struct batch batches[STRIPES];
};

struct cx_people *
cx_people_new(const struct cx_metrics *metrics)
{
	struct cx_people *p = calloc(1, sizeof(*p));
	bool ok = true;

	if (p == NULL)
		return NULL;
	p->metrics = metrics;
	for (size_t i = 0; i < STRIPES; i++) {
		pthread_mutex_init(&p->stripes[i].lock, NULL);
		p->stripes[i].groups = cx_groups_new(metrics);
		ok &= p->stripes[i].groups != NULL;
	}
	if (ok)
		return p;
	cx_people_free(p);
	return NULL;
}

void
cx_people_free(struct cx_people *p)
{
	if (p == NULL)
		return;
	for (size_t i = 0; i < STRIPES; i++) {
		pthread_mutex_destroy(&p->stripes[i].lock);
		cx_groups_free(p->stripes[i].groups);
	}
	free(p);
}

/* By the high bits: the low ones are the place in the stripe's own table. */
static size_t
stripe_of(uint64_t hash)
{
	return (size_t)(hash >> (64 - STRIPE_BITS));
}

struct cx_group *
cx_people_get(struct cx_people *p, struct cx_span key, bool *made,
    struct cx_arena **arena)
{
	uint64_t hash = cx_hash(key);
	struct cx_groups *g = p->stripes[stripe_of(hash)].groups;
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
	uint64_t x = 0;

	for (size_t i = from; i < from + sizeof(x); i++)
		x = x << 8 | (i < key.len ? (unsigned char)key.at[i] : 0U);
	return x;
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

struct cx_group **
cx_people_sorted(const struct cx_people *p, size_t *n)
{
	struct cx_group **list;
	struct sortable *s;
	size_t total = 0;

	for (size_t i = 0; i < STRIPES; i++)
		total += cx_groups_count(p->stripes[i].groups);
	list = calloc(total + 1, sizeof(struct cx_group *));
	s = calloc(total + 1, sizeof(*s));
	*n = 0;
	for (size_t i = 0; list != NULL && i < STRIPES; i++)
		*n += cx_groups_list(p->stripes[i].groups, list + *n);
	if (list == NULL || s == NULL) {
		free(list);
		free(s);
		return NULL;
	}
	for (size_t i = 0; i < total; i++) {
		struct cx_span key = list[i]->key;

		s[i] = (struct sortable){
		    prefix(key, 0), prefix(key, sizeof(uint64_t)), list[i]};
	}
	qsort(s, total, sizeof(*s), by_key);
	for (size_t i = 0; i < total; i++)
		list[i] = s[i].group;
	free(s);
	return list;
}

struct cx_crowd *
cx_crowd_new(struct cx_people *p)
{
	struct cx_crowd *c = calloc(1, sizeof(*c));

	if (c == NULL)
		return NULL;
	c->people = p;
	c->sample = cx_sample_new(p->metrics);
	if (c->sample != NULL)
		return c;
	cx_crowd_free(c);
	return NULL;
}

void
cx_crowd_free(struct cx_crowd *c)
{
	if (c == NULL)
		return;
	for (size_t i = 0; i < STRIPES; i++)
		cx_buf_done(&c->batches[i].bytes);
	cx_sample_free(c->sample);
	free(c);
}

static struct head
head_at(const struct batch *b, size_t i)
{
	struct head head;

	memcpy(&head, b->bytes.at + b->begin[i], sizeof(head));
	return head;
}

static bool
add_one(struct cx_crowd *c, struct cx_groups *g, const char *at)
{
	struct cx_group *group;
	struct cx_span key;
	struct head head;

	memcpy(&head, at, sizeof(head));
	key = (struct cx_span){at + sizeof(head), head.key_len};
	group = cx_groups_take(g, head.hash, key);
	if (group == NULL)
		return false;
	group->marks |= head.marks;
	cx_sample_load(c->sample, key.at + key.len);
	return cx_sample_add(c->sample, group->gathered, cx_groups_arena(g));
}

static bool
flush(struct cx_crowd *c, size_t stripe)
{
	struct batch *b = &c->batches[stripe];
	struct stripe *s = &c->people->stripes[stripe];
	bool ok = true;

	pthread_mutex_lock(&s->lock);
	for (size_t i = 0; i < b->n; i++)
		cx_groups_look(s->groups, head_at(b, i).hash);
	for (size_t i = 0; i < b->n; i++)
		cx_groups_look_again(s->groups, head_at(b, i).hash);
	for (size_t i = 0; ok && i < b->n; i++)
		ok = add_one(c, s->groups, b->bytes.at + b->begin[i]);
	pthread_mutex_unlock(&s->lock);
	b->bytes.len = 0;
	b->n = 0;
	return ok;
}

bool
cx_crowd_add(struct cx_crowd *c, struct cx_span key, unsigned marks,
    const struct cx_sample *s)
{
	enum { FULL_BYTES = 64 * 1024 };
	struct head head = {cx_hash(key), key.len, marks};
	size_t stripe = stripe_of(head.hash);
	struct batch *b = &c->batches[stripe];

	b->begin[b->n] = b->bytes.len;
	cx_buf_put(&b->bytes, (const char *)&head, sizeof(head));
	cx_buf_puts(&b->bytes, key);
	cx_sample_save(s, &b->bytes);
	if (b->bytes.failed)
		return false;
	if (++b->n == BATCH || b->bytes.len > FULL_BYTES)
		return flush(c, stripe);
	return true;
}

bool
cx_crowd_finish(struct cx_crowd *c)
{
	bool ok = true;

	for (size_t i = 0; ok && i < STRIPES; i++)
		ok = flush(c, i);
	return ok;
}

uint64_t
cx_crowd_left_out(const struct cx_crowd *c, size_t i)
{
	return cx_sample_left_out(c->sample, i);
}
