/*
 * What people have of rules, in any order of the events, against counting by
 * hand over a sorted list.
 */
#include "check.h"

#include <stdbool.h>
#include <stdlib.h>

#include "score/micro.h"
#include "score/tally.h"
#include "stats/random.h"

/* Ana has few keys; the others so many that they need a table of them. */
enum { EVENTS = 600, PEOPLE = 3, RULES = 5, FEW = 4, KEYS = 40, TIMES = 2 };

struct event {
	int64_t us;
	double micros;
	uint64_t person, key;
};

#define WIDE                                                \
	{                                                   \
		.min = -CX_MICRO_MOST, .max = CX_MICRO_MOST \
	}

/* A rule of each kind. */
static struct cx_rule rules[RULES] = {
    {.repeat = CX_REPEAT_EVERY, .limit = WIDE},
    {.repeat = CX_REPEAT_FIRST, .limit = WIDE},
    {.repeat = CX_REPEAT_LAST, .limit = WIDE},
    {.repeat = CX_REPEAT_KEY, .times = 1, .limit = WIDE},
    {.repeat = CX_REPEAT_AT_MOST, .times = TIMES, .limit = WIDE},
};
static const struct cx_model model = {.rules = rules, .n_rules = RULES};
static const char *const names[PEOPLE] = {"ana", "", "luz"};

/* "", "a", "aa", ... and so on: a key is the beginning of the next. */
static struct cx_span
key_of(uint64_t key)
{
	static const char letters[] =
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

	return (struct cx_span){letters, (size_t)key};
}

/* First ones first; of equal times the larger. */
static int
in_order(const void *a, const void *b)
{
	const struct event *x = a, *y = b;

	if (x->us != y->us)
		return x->us < y->us ? -1 : 1;
	return (x->micros < y->micros) - (x->micros > y->micros);
}

static void
count(const struct event *sorted, size_t person, double want[RULES])
{
	size_t seen[KEYS] = {0};
	const struct event *last = NULL;

	for (size_t i = 0; i < RULES; i++)
		want[i] = 0;
	for (size_t i = 0; i < EVENTS; i++) {
		const struct event *e = &sorted[i];

		if (e->person != person)
			continue;
		want[0] += e->micros;
		if (!last)
			want[1] = e->micros;
		if (!last || e->us > last->us)
			last = e;
		want[3] += seen[e->key] < 1 ? e->micros : 0;
		want[4] += seen[e->key] < TIMES ? e->micros : 0;
		seen[e->key]++;
	}
	want[2] = last ? last->micros : 0;
}

static void
give(struct cx_queue *q, const struct event *e)
{
	struct cx_hit hits[RULES];

	for (uint32_t i = 0; i < RULES; i++)
		hits[i] = (struct cx_hit){
		    .rule = i, .us = e->us, .micros = e->micros, .key = ""};
	hits[3].key = key_of(e->key).at;
	hits[3].key_len = (uint32_t)key_of(e->key).len;
	hits[4].period = (int64_t)e->key - 2;
	assert_true(cx_queue_add(
	    q, cx_span(names[e->person]), 1U << e->person, hits, RULES));
}

static size_t
find(struct cx_group **people, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (cx_span_eq(people[i]->key, cx_span(name)))
			return i;
	fail_msg("no %s", name);
	return 0;
}

static void
check(struct cx_tallies *t, const struct event *sorted, size_t round)
{
	struct cx_given given[RULES];
	double want[RULES];
	struct cx_group **people;
	size_t n;

	people = cx_tallies_people(t, &n);
	assert_non_null(people);
	assert_true(n == PEOPLE);
	for (size_t p = 1; p < n; p++)
		assert_true(
		    cx_span_cmp(people[p - 1]->key, people[p]->key) < 0);
	for (size_t p = 0; p < PEOPLE; p++) {
		struct cx_group *g = people[find(people, n, names[p])];

		count(sorted, p, want);
		cx_tallies_given(t, g, given);
		assert_true(g->marks == 1U << p);
		for (size_t i = 0; i < RULES; i++)
			CHECK(given[i].micros == (int64_t)want[i] &&
				  given[i].is == (want[i] != 0),
			    "round %zu, person %zu, rule %zu: %lld", round, p,
			    i, (long long)given[i].micros);
	}
	free(people);
}

/* Whole numbers of points and few times: many ties, exact sums. */
static void
any_order(void **state)
{
	struct event events[EVENTS], sorted[EVENTS];
	struct cx_random random = {7};
	size_t order[EVENTS];

	(void)state;
	for (size_t i = 0; i < EVENTS; i++) {
		order[i] = i;
		events[i] = (struct event){
		    .us = (int64_t)cx_random_under(&random, 40) - 20,
		    .micros = (double)cx_random_under(&random, 9) - 4,
		    .person = cx_random_under(&random, PEOPLE),
		};
		events[i].key = cx_random_under(
		    &random, events[i].person == 0 ? FEW : KEYS);
		sorted[i] = events[i];
	}
	qsort(sorted, EVENTS, sizeof(*sorted), in_order);
	for (size_t round = 0; round < 20; round++) {
		struct cx_tallies *t = cx_tallies_new(&model);
		struct cx_queue *q[2] = {cx_queue_new(t), cx_queue_new(t)};

		assert_true(t && q[0] && q[1]);
		for (size_t i = 0; i < EVENTS; i++)
			give(q[i % 2], &events[order[i]]);
		assert_true(cx_queue_flush(q[1]) && cx_queue_flush(q[0]));
		check(t, sorted, round);
		cx_queue_free(q[0]);
		cx_queue_free(q[1]);
		cx_tallies_free(t);
		cx_random_shuffle(&random, order, EVENTS);
	}
}

static void
nobody(void **state)
{
	struct cx_tallies *t = cx_tallies_new(&model);
	struct cx_queue *q = cx_queue_new(t);
	struct cx_group **people;
	size_t n = 1;

	(void)state;
	assert_true(cx_queue_flush(q));
	people = cx_tallies_people(t, &n);
	assert_non_null(people);
	assert_true(n == 0);
	free(people);
	cx_queue_free(q);
	cx_tallies_free(t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(any_order),
	    cmocka_unit_test(nobody),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
