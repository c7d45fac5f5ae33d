/*
 * Groups that threads add to: each addition arrives once, at its own key,
 * whatever the batches are, and keys come out in order, also those whose
 * first bytes are the same.
 */
#include "check.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "stats/stripes.h"

enum { THREADS = 4, KEYS = 3000, ROUNDS = 5 };

struct tally {
	uint64_t sum, n, bytes;
};

/* Per stripe, without a lock: a stripe has one addition at a time. */
static uint64_t turns[CX_STRIPES];

struct thread {
	pthread_t id;
	struct cx_stripes *stripes;
	uint64_t number;
	bool ok;
};

static bool
add(void *user, const struct cx_turn *turn)
{
	struct tally *t = turn->group->gathered;
	uint64_t number, len;

	assert_true(user == turns);
	assert_non_null(turn->arena);
	assert_true(turn->stripe < CX_STRIPES);
	turns[turn->stripe]++;
	memcpy(&number, turn->what, sizeof(number));
	memcpy(&len, turn->what + sizeof(number), sizeof(len));
	for (size_t i = 0; i < len; i++)
		t->bytes += turn->what[2 * sizeof(number) + i] == 'x';
	t->sum += number;
	t->n++;
	return true;
}

static bool
put(struct cx_lane *l, struct cx_span key, unsigned marks, uint64_t number,
    uint64_t len)
{
	struct cx_buf *b = cx_lane_begin(l, key, marks);

	cx_buf_put(b, (const char *)&number, sizeof(number));
	cx_buf_put(b, (const char *)&len, sizeof(len));
	for (size_t i = 0; i < len; i++)
		cx_buf_putc(b, 'x');
	return cx_lane_end(l);
}

/* Keys of 0 to 26 bytes, which begin alike. */
static struct cx_span
key_of(size_t i, char room[64])
{
	size_t n;

	if (i == 0)
		return (struct cx_span){"", 0};
	n = (size_t)snprintf(room, 64, "%.*s%zu", (int)(i % 23),
	    "a name that many people have", i * 7919 % KEYS);
	return (struct cx_span){room, n};
}

static void *
run(void *arg)
{
	struct thread *t = arg;
	struct cx_lane *l = cx_lane_new(t->stripes, add, turns);
	char room[64];

	t->ok = l != NULL;
	for (size_t round = 0; t->ok && round < ROUNDS; round++)
		for (size_t i = 0; t->ok && i < KEYS; i++)
			t->ok = put(l, key_of(i, room), 1U << t->number,
			    i + t->number, i % 100 == 0 ? 70000 : i % 3);
	t->ok = t->ok && cx_lane_finish(l);
	cx_lane_free(l);
	return NULL;
}

static void
many_threads(void **state)
{
	struct cx_stripes *s = cx_stripes_plain(sizeof(struct tally));
	struct thread threads[THREADS];
	struct cx_group **list;
	struct cx_arena *arena;
	uint64_t all = 0;
	char room[64];
	bool made;
	size_t n;

	(void)state;
	assert_non_null(s);
	for (size_t i = 0; i < CX_STRIPES; i++)
		turns[i] = 0;
	for (size_t i = 0; i < THREADS; i++) {
		threads[i] = (struct thread){.stripes = s, .number = i};
		assert_int_equal(
		    pthread_create(&threads[i].id, NULL, run, &threads[i]), 0);
	}
	for (size_t i = 0; i < THREADS; i++) {
		pthread_join(threads[i].id, NULL);
		assert_true(threads[i].ok);
	}
	for (size_t i = 0; i < CX_STRIPES; i++)
		all += turns[i];
	assert_true(all == (uint64_t)THREADS * ROUNDS * KEYS);
	list = cx_stripes_sorted(s, &n);
	assert_non_null(list);
	assert_true(n == KEYS);
	for (size_t i = 1; i < n; i++)
		assert_true(cx_span_cmp(list[i - 1]->key, list[i]->key) < 0);
	for (size_t i = 0; i < KEYS; i++) {
		struct cx_group *g =
		    cx_stripes_get(s, key_of(i, room), &made, &arena);
		const struct tally *t = g->gathered;

		CHECK(!made && t->n == (uint64_t)THREADS * ROUNDS &&
			  t->sum == ROUNDS * (THREADS * i + 6) &&
			  t->bytes == THREADS * ROUNDS *
					  (i % 100 == 0 ? 70000 : i % 3) &&
			  g->marks == (1U << THREADS) - 1,
		    "key %zu", i);
	}
	free(list);
	cx_stripes_free(s);
}

static bool
no_memory(void *user, const struct cx_turn *turn)
{
	(void)user;
	(void)turn;
	return false;
}

/* A lane says what add() lacked, at its end or before. */
static void
failure(void **state)
{
	struct cx_stripes *s = cx_stripes_plain(1);
	struct cx_lane *l = cx_lane_new(s, no_memory, NULL);

	(void)state;
	assert_true(put(l, cx_span("a"), 0, 1, 0));
	assert_false(cx_lane_finish(l));
	assert_false(put(l, cx_span("a"), 0, 1, 100000));
	cx_lane_free(l);
	cx_stripes_free(s);
}

static void
empty(void **state)
{
	struct cx_stripes *s = cx_stripes_plain(8);
	struct cx_group **list, *g;
	struct cx_arena *arena;
	size_t n = 1;
	bool made;

	(void)state;
	list = cx_stripes_sorted(s, &n);
	assert_non_null(list);
	assert_true(n == 0);
	free(list);
	g = cx_stripes_get(s, cx_span("new"), &made, &arena);
	assert_true(made && arena && cx_span_eq(g->key, cx_span("new")));
	assert_true(cx_stripes_get(s, cx_span("new"), &made, &arena) == g);
	assert_false(made);
	cx_stripes_free(s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(many_threads),
	    cmocka_unit_test(failure),
	    cmocka_unit_test(empty),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
