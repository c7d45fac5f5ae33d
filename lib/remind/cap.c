/*
 * What is over a limit is not noted in the log: it is still due, and comes
 * again on the next day, until it is too late.  So a day with too much to say
 * runs over into those after it, in an order that does not depend on chance.
 */
#include "remind/cap.h"

#include <stdlib.h>

#include "base/hash.h"
#include "remind/outbox.h"
#include "remind/rules.h"

#include "base/banned.h"

struct count {
	uint64_t key; /* 0: free */
	uint32_t n;
};

/* How many messages were counted under each limit, and in all today. */
struct counts {
	struct count *at;
	uint64_t mask;
	uint64_t given;
};

/* A message, in the order in which they are let go. */
struct turn {
	struct cx_remind_packed *packed;
	size_t place;
};

uint64_t
cx_remind_cap_hash(struct cx_span plain)
{
	return plain.at ? cx_hash(plain) : 0;
}

/* That of an id under a cap, or of a group of a spread (after the caps). */
static uint32_t *
count_of(struct counts *c, size_t limit, uint64_t id)
{
	uint64_t key = (id ^ (limit + 1) * UINT64_C(0x9E3779B97F4A7C15)) | 1;
	uint64_t i = (key >> 8) & c->mask;

	while (c->at[i].key != 0 && c->at[i].key != key)
		i = (i + 1) & c->mask;
	c->at[i].key = key;
	return &c->at[i].n;
}

static bool
is_under(const struct cx_remind_cap *cap, uint64_t channel)
{
	return !cap->channel.at || cx_hash(cap->channel) == channel;
}

static size_t
spread_limit(
    const struct cx_remind_rules *rules, const struct cx_remind_spread *s)
{
	return rules->n_caps + s->number;
}

/* The spread of the rule of that name; NULL: no such rule, or none. */
static const struct cx_remind_spread *
spread_of(const struct cx_remind_rules *rules, uint64_t name)
{
	for (size_t i = 0; i < rules->n; i++)
		if (cx_hash(rules->at[i].name) == name)
			return rules->at[i].spread;
	return NULL;
}

static void
count_past(struct counts *c, const struct cx_remind_limits *l)
{
	const struct cx_remind_rules *rules = l->rules;
	const struct cx_remind_spread *s;

	for (size_t i = 0; i < l->n_past; i++) {
		const struct cx_remind_past *p = &l->past[i];

		for (size_t k = 0; k < rules->n_caps; k++)
			if (is_under(&rules->caps[k], p->channel) &&
			    p->day > l->today - rules->caps[k].within_days)
				++*count_of(c, k, p->id);
		if (p->day != l->today)
			continue;
		c->given++;
		s = p->group ? spread_of(rules, p->rule) : NULL;
		if (s)
			++*count_of(c, spread_limit(rules, s), p->group);
	}
}

/* Whether all limits let the message go; then they count it. */
static bool
passes(struct counts *c, const struct cx_remind_limits *l,
    const struct cx_remind_notice *n, int32_t *limit)
{
	const struct cx_remind_rules *rules = l->rules;
	const struct cx_remind_spread *s = n->rule->spread;
	uint64_t id = cx_remind_cap_hash(n->id);
	uint64_t channel = cx_remind_cap_hash(n->channel);
	uint64_t group = cx_remind_cap_hash(n->group);

	*limit = CX_LIMIT_PER_DAY;
	if (c->given >= l->per_day)
		return false;
	*limit = CX_LIMIT_SPREAD;
	if (group && *count_of(c, spread_limit(rules, s), group) >= s->most)
		return false;
	for (size_t k = 0; k < rules->n_caps; k++) {
		*limit = (int32_t)k;
		if (is_under(&rules->caps[k], channel) &&
		    *count_of(c, k, id) >= rules->caps[k].most)
			return false;
	}
	for (size_t k = 0; k < rules->n_caps; k++)
		if (is_under(&rules->caps[k], channel))
			++*count_of(c, k, id);
	if (group)
		++*count_of(c, spread_limit(rules, s), group);
	c->given++;
	return true;
}

/* Lets the message go, or takes it back. */
static bool
let_go(struct counts *c, const struct cx_remind_limits *l,
    struct cx_remind_packed *p)
{
	const struct cx_remind_notice n = cx_remind_unpack(p);
	bool ok = passes(c, l, &n, &p->limit);

	if (!ok)
		p->fate = CX_FATE_CAPPED;
	return ok;
}

static int
by_turn(const void *a, const void *b)
{
	const struct turn *x = a, *y = b;
	const struct cx_remind_packed *m = x->packed, *n = y->packed;

	if (m->rule->priority != n->rule->priority)
		return m->rule->priority > n->rule->priority ? -1 : 1;
	if (m->last != n->last)
		return m->last < n->last ? -1 : 1;
	return x->place < y->place ? -1 : 1;
}

/* Those that ask to go, in turn. */
static struct turn *
list_turns(const struct cx_remind_outbox *o, size_t *n)
{
	struct turn *at = calloc(o->n + 1, sizeof(*at));

	*n = 0;
	if (!at)
		return NULL;
	for (size_t i = 0; i < o->n; i++)
		if (o->at[i]->fate == CX_FATE_SEND && !o->at[i]->again)
			at[(*n)++] = (struct turn){o->at[i], i};
	qsort(at, *n, sizeof(*at), by_turn);
	return at;
}

static bool
is_unlimited(const struct cx_remind_limits *l)
{
	bool any = l->per_day != SIZE_MAX || l->rules->n_caps > 0;

	for (size_t i = 0; i < l->rules->n; i++)
		any |=
		    l->rules->at[i].spread && l->rules->at[i].spread->most > 0;
	return !any;
}

bool
cx_remind_cap(struct cx_remind_outbox *o, const struct cx_remind_limits *l,
    size_t *taken, struct cx_err *err)
{
	size_t places = 64, n = 0, limits = l->rules->n_caps + 1;
	struct counts c = {.given = 0};
	struct turn *turns;

	*taken = 0;
	if (is_unlimited(l))
		return true;
	turns = list_turns(o, &n);
	while (places < 2 * (n + l->n_past) * limits)
		places *= 2;
	c.mask = places - 1;
	c.at = calloc(places, sizeof(*c.at));
	if (turns && c.at) {
		count_past(&c, l);
		for (size_t i = 0; i < n; i++)
			*taken += !let_go(&c, l, turns[i].packed);
	} else {
		cx_fail_memory(err);
	}
	free(c.at);
	free(turns);
	return err->code == CX_OK;
}
