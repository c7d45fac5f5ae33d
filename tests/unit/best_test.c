/* The heap of the best rows against a sort of all of them. */
#include "check.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record/best.h"
#include "stats/random.h"

enum { ROWS = 500 };

struct offered {
	double rank;
	size_t number;
};

static int
best_first(const void *a, const void *b)
{
	const struct offered *x = a, *y = b;

	if (x->rank != y->rank)
		return x->rank > y->rank ? -1 : 1;
	return x->number < y->number ? -1 : 1;
}

/* Few ranks, so that most are ties; the row says which it was. */
static void
offer_all(struct cx_best *b, struct offered *all, uint64_t seed)
{
	struct cx_random random = {seed};
	char text[32];
	int n;

	for (size_t i = 0; i < ROWS; i++) {
		all[i].rank = (double)cx_random_under(&random, 20) - 10;
		all[i].number = i;
		n = snprintf(text, sizeof(text), "row %zu", i);
		assert_true(cx_best_offer(
		    b, all[i].rank, (struct cx_span){text, (size_t)n}));
	}
	qsort(all, ROWS, sizeof(*all), best_first);
}

static void
like_a_sort(void **state)
{
	static const size_t most[] = {1, 2, 3, 63, 64, 65, 499, 500, 501};
	static struct offered all[ROWS];
	char want[32];

	(void)state;
	for (size_t k = 0; k < countof(most); k++) {
		struct cx_best *b = cx_best_new(most[k]);
		size_t n;

		assert_non_null(b);
		offer_all(b, all, k + 1);
		n = cx_best_sort(b);
		assert_true(n == (most[k] < ROWS ? most[k] : ROWS));
		for (size_t i = 0; i < n; i++) {
			snprintf(want, sizeof(want), "row %zu", all[i].number);
			CHECK(cx_span_eq(cx_best_row(b, i), cx_span(want)),
			    "most %zu, place %zu: not %s", most[k], i, want);
		}
		cx_best_free(b);
	}
}

/* No number is the worst, and still better than no row. */
static void
no_number(void **state)
{
	struct cx_best *b = cx_best_new(2);

	(void)state;
	assert_true(cx_best_sort(b) == 0);
	assert_true(cx_best_offer(b, NAN, CX_SPAN("a")));
	assert_true(cx_best_offer(b, NAN, CX_SPAN("b")));
	assert_true(cx_best_offer(b, NAN, CX_SPAN("c")));
	assert_true(cx_best_offer(b, -1e300, CX_SPAN("")));
	assert_true(cx_best_sort(b) == 2);
	assert_true(cx_best_row(b, 0).len == 0);
	assert_true(cx_span_eq(cx_best_row(b, 1), CX_SPAN("a")));
	cx_best_free(b);
	cx_best_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(like_a_sort),
	    cmocka_unit_test(no_number),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
