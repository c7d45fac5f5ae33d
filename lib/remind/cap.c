/*
 * What is over a limit is not noted in the log: it is still due, and comes
 * again on the next day, until it is too late.  So a day with too much to say
 * runs over into those after it, in an order that does not depend on chance.
 */
#include "remind/cap.h"

#include <stdlib.h>

#include "base/hash.h"
#include "remind/outbox.h"

#include "base/banned.h"

/* How many messages an id had under a cap. */
struct count {
	uint64_t key; /* 0: free */
	uint32_t n;
};

struct counts {
	struct count *at;
	uint64_t mask;
};

uint64_t
cx_remind_cap_hash(struct cx_span plain)
{
	return plain.at ? cx_hash(plain) : 0;
}

static uint32_t *
count_of(struct counts *c, size_t cap, uint64_t id)
{
	uint64_t key = (id ^ (cap + 1) * UINT64_C(0x9E3779B97F4A7C15)) | 1;
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

static void
count_past(struct counts *c, const struct cx_remind_limits *l)
{
	for (size_t i = 0; i < l->n_past; i++)
		for (size_t k = 0; k < l->n_caps; k++)
			if (is_under(&l->caps[k], l->past[i].channel) &&
			    l->past[i].day > l->today - l->caps[k].within_days)
				++*count_of(c, k, l->past[i].id);
}

/* Whether all caps let the message go; then they count it. */
static bool
passes(struct counts *c, const struct cx_remind_limits *l,
    const struct cx_remind_notice *n)
{
	uint64_t id = cx_remind_cap_hash(n->id);
	uint64_t channel = cx_remind_cap_hash(n->channel);

	for (size_t k = 0; k < l->n_caps; k++)
		if (is_under(&l->caps[k], channel) &&
		    *count_of(c, k, id) >= l->caps[k].most)
			return false;
	for (size_t k = 0; k < l->n_caps; k++)
		if (is_under(&l->caps[k], channel))
			++*count_of(c, k, id);
	return true;
}

static int
by_priority(const void *a, const void *b)
{
	const struct cx_remind_rule *x = *(struct cx_remind_rule *const *)a;
	const struct cx_remind_rule *y = *(struct cx_remind_rule *const *)b;

	if (x->priority != y->priority)
		return x->priority > y->priority ? -1 : 1;
	return (x > y) - (x < y);
}

/* The rules that have messages, those of higher priority first. */
static const struct cx_remind_rule **
list_rules(const struct cx_remind_outbox *o, size_t *n)
{
	const struct cx_remind_rule **at, *rule;
	size_t room = 1, k;

	*n = 0;
	for (size_t i = 0; i < o->n; i++)
		if (o->at[i]->rule->number >= room)
			room = o->at[i]->rule->number + 1;
	at = calloc(room, sizeof(const struct cx_remind_rule *));
	if (!at)
		return NULL;
	for (size_t i = 0; i < o->n; i++)
		at[o->at[i]->rule->number] = o->at[i]->rule;
	for (k = 0; k < room; k++) {
		rule = at[k];
		if (rule)
			at[(*n)++] = rule;
	}
	qsort(at, *n, sizeof(const struct cx_remind_rule *), by_priority);
	return at;
}

/* Rules of the same priority go together, in input order. */
static size_t
apply(struct cx_remind_outbox *o, struct counts *c,
    const struct cx_remind_limits *l, int priority, uint64_t *given)
{
	size_t taken = 0;

	for (size_t i = 0; i < o->n; i++) {
		struct cx_remind_notice *n = o->at[i];

		if (n->fate != CX_FATE_SEND || n->again ||
		    n->rule->priority != priority)
			continue;
		if (*given < l->per_day && passes(c, l, n)) {
			++*given;
			continue;
		}
		n->fate = CX_FATE_CAPPED;
		taken++;
	}
	return taken;
}

bool
cx_remind_cap(struct cx_remind_outbox *o, const struct cx_remind_limits *l,
    size_t *taken, struct cx_err *err)
{
	size_t places = 64, n = 0;
	const struct cx_remind_rule **rules = list_rules(o, &n);
	uint64_t given = l->given;
	struct counts c;

	while (places < 2 * (o->n + l->n_past) * l->n_caps)
		places *= 2;
	c.mask = places - 1;
	c.at = calloc(places, sizeof(*c.at));
	*taken = 0;
	if (rules && c.at) {
		count_past(&c, l);
		for (size_t i = 0; i < n; i++)
			if (i == 0 ||
			    rules[i]->priority != rules[i - 1]->priority)
				*taken +=
				    apply(o, &c, l, rules[i]->priority, &given);
	} else {
		cx_fail_memory(err);
	}
	free(c.at);
	free(rules);
	return err->code == CX_OK;
}
