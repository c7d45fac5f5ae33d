/*
 * Inertia against scikit-learn's (1.2.1, Debian's python3-sklearn), on the
 * three sets of data() below; it agrees to the last of the decimals given
 * with the least that Lloyd's steps find from 300 random beginnings:
 *
 *	import numpy, sklearn.cluster, sklearn.metrics
 *	M = 2**64 - 1
 *	def stream(s):
 *	    while True:
 *	        s = (s + 0x9E3779B97F4A7C15) & M
 *	        z = ((s ^ (s >> 30)) * 0xBF58476D1CE4E5B9) & M
 *	        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & M
 *	        yield ((z ^ (z >> 31)) >> 11) * 2.0**-53
 *	def data(seed, n, centers, spread):
 *	    u = stream(seed)
 *	    return numpy.array([[x + spread * (sum(next(u) for _ in range(12))
 *	        - 6) for x in centers[i % len(centers)]] for i in range(n)])
 *	def fit(rows, k, times=100):
 *	    return sklearn.cluster.KMeans(k, n_init=times, random_state=0,
 *	        tol=0).fit(rows)
 *	rows = data(1, 120, [[0, 0], [10, 0], [0, 10]], 1)
 *	print("%.9f" % fit(rows, 3).inertia_)
 *
 * and the number of clusters, which scikit-learn too finds to be the planted
 * one of each set:
 *
 *	print(max(range(2, 11), key=lambda k: sklearn.metrics.
 *	    silhouette_score(rows, fit(rows, k).labels_)))
 */
#include "check.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "stats/cluster.h"
#include "stats/random.h"

enum { ROWS_MOST = 30000, WIDE = 3, CENTERS_MOST = 7 };

struct set {
	uint64_t seed;
	size_t n, wide, n_centers;
	double centers[CENTERS_MOST][WIDE];
	double spread;
};

static const struct set sets[] = {
    {1, 120, 2, 3, {{0, 0}, {10, 0}, {0, 10}}, 1},
    {2, 150, 3, 5, {{0, 0, 0}, {6, 0, 0}, {0, 6, 0}, {0, 0, 6}, {6, 6, 6}},
	1.5},
    {3, 140, 2, 7,
	{{0, 0}, {4, 0}, {2, 3.5}, {-2, 3.5}, {-4, 0}, {-2, -3.5}, {2, -3.5}},
	0.7},
};

static double number[ROWS_MOST * WIDE];
static uint32_t category[ROWS_MOST], label[ROWS_MOST], other[ROWS_MOST];

static struct cx_cluster_rows
data(const struct set *s)
{
	struct cx_random r = {s->seed};
	struct cx_cluster_rows rows = {.n = s->n,
	    .n_numbers = s->wide,
	    .number = number,
	    .category = category};

	for (size_t i = 0; i < s->n * s->wide; i++) {
		double sum = 0;

		for (int k = 0; k < 12; k++)
			sum += (double)(cx_random_next(&r) >> 11) * 0x1p-53;
		number[i] =
		    s->centers[i / s->wide % s->n_centers][i % s->wide] +
		    s->spread * (sum - 6);
	}
	return rows;
}

static void
inertia(void **state)
{
	static const struct {
		size_t set, k;
		double want;
	} rows[] = {
	    {1, 3, 240.030875683},
	    {1, 4, 200.735296141},
	    {2, 5, 1041.023427219},
	    {2, 3, 2473.699836931},
	    {3, 7, 134.218093095},
	    {3, 3, 724.914418596},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_cluster_rows r = data(&sets[rows[i].set - 1]);
		struct cx_clusters c;
		struct cx_err err = {0};

		for (uint64_t seed = 0; seed < 20; seed++) {
			assert_true(cx_clusters_fit(
			    &c, &r, rows[i].k, seed, label, &err));
			CHECK(c.inertia < rows[i].want * 1.01 &&
				  c.inertia > rows[i].want * (1 - 1e-6),
			    "row %zu, seed %d: %.9g", i, (int)seed, c.inertia);
			assert_int_equal(c.k, rows[i].k);
			cx_clusters_done(&c);
		}
	}
}

/*
 * The planted number, and the planted clusters.  (Clusters of clusters would
 * be the outer ones: that is what a silhouette prefers.)
 */
static void
choice(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(sets); i++) {
		struct cx_cluster_rows r = data(&sets[i]);
		struct cx_clusters c;
		struct cx_err err = {0};
		size_t apart = 0;

		assert_true(cx_clusters_choose(&c, &r, 2, 10, 1, label, &err));
		CHECK(c.k == sets[i].n_centers, "set %zu: %zu", i, c.k);
		for (size_t j = 0; j < r.n; j++)
			apart += label[j] != label[j % sets[i].n_centers];
		CHECK(apart * 20 < r.n, "set %zu: %zu", i, apart);
		for (size_t k = 1; k < c.k; k++)
			assert_true(c.count[k] <= c.count[k - 1] + 5);
		cx_clusters_done(&c);
	}
}

/* More rows than the samples have. */
static void
many_rows(void **state)
{
	struct set s = sets[0];
	struct cx_cluster_rows r;
	struct cx_clusters c, again;
	struct cx_err err = {0};
	double want = 0;

	(void)state;
	s.n = ROWS_MOST;
	r = data(&s);
	for (size_t i = 0; i < s.n * s.wide; i++) {
		double d =
		    number[i] - s.centers[i / s.wide % s.n_centers][i % s.wide];

		want += d * d;
	}
	assert_true(cx_clusters_choose(&c, &r, 2, 4, 9, label, &err));
	assert_true(cx_clusters_choose(&again, &r, 2, 4, 9, other, &err));
	assert_int_equal(c.k, 3);
	assert_true(fabs(c.inertia - want) < want * 0.01);
	assert_memory_equal(label, other, sizeof(label));
	assert_memory_equal(
	    c.center, again.center, c.k * c.n_numbers * sizeof(*c.center));
	cx_clusters_done(&c);
	cx_clusters_done(&again);
}

/* a(0) = 1, b(0) = (10 + 11) / 2, and so on; two sides alike. */
static void
silhouette(void **state)
{
	static const double x[] = {0, 1, 10, 11, 50};
	static const uint32_t two[] = {0, 0, 1, 1}, alone[] = {0, 0, 1, 1, 2};
	struct cx_cluster_rows r = {.n = 4, .n_numbers = 1, .number = x};
	struct cx_err err = {0};
	double got, side = (9.5 / 10.5 + 8.5 / 9.5) / 2;

	(void)state;
	r.category = category;
	assert_true(cx_silhouette(&r, two, 2, 0, &got, &err));
	assert_true(fabs(got - side) < 1e-12);
	r.n = 5;
	assert_true(cx_silhouette(&r, alone, 3, 0, &got, &err));
	assert_true(fabs(got - side * 4 / 5) < 1e-12);
	assert_true(cx_silhouette(&r, two, 1, 0, &got, &err));
	assert_true(isnan(got));
}

static void
few_values(void **state)
{
	static const double x[] = {5, 1, 1, 5, 1};
	struct cx_cluster_rows r = {.n = 5, .n_numbers = 1, .number = x};
	struct cx_clusters c;
	struct cx_err err = {0};

	(void)state;
	r.category = category;
	assert_true(cx_clusters_fit(&c, &r, 4, 1, label, &err));
	assert_int_equal(c.k, 2);
	assert_true(c.center[0] == 1 && c.center[1] == 5 && c.inertia == 0);
	assert_true(c.count[0] == 3 && c.count[1] == 2);
	assert_true(label[0] == 1 && label[1] == 0);
	cx_clusters_done(&c);
	r.n = 1;
	assert_true(cx_clusters_choose(&c, &r, 2, 10, 1, label, &err));
	assert_int_equal(c.k, 1);
	cx_clusters_done(&c);
	/* halfway between two centers: the first */
	assert_true(cx_clusters_init(&c, 2, 1, 0, &err));
	c.center[0] = 1;
	c.center[1] = 3;
	assert_int_equal(
	    cx_clusters_nearest(&c, (double[]){2}, category, NULL), 0);
	cx_clusters_done(&c);
}

/* The numbers say nothing; the category does. */
static void
prototypes(void **state)
{
	struct cx_cluster_rows r = {.n = 200,
	    .n_numbers = 1,
	    .n_categories = 1,
	    .number = number,
	    .category = category,
	    .weight = 50};
	struct cx_clusters c;
	struct cx_err err = {0};

	(void)state;
	for (size_t i = 0; i < r.n; i++) {
		number[i] = (double)(i * 7 % 10) / 10;
		category[i] = i % 3 == 0 ? 2 : 0;
	}
	assert_true(cx_clusters_choose(&c, &r, 2, 5, 1, label, &err));
	assert_int_equal(c.k, 2);
	assert_true(c.mode[0] == 0 && c.mode[1] == 2);
	for (size_t i = 0; i < r.n; i++)
		assert_int_equal(label[i], i % 3 == 0);
	cx_clusters_done(&c);
	memset(category, 0, sizeof(category));
}

static void
scales(void **state)
{
	static const double x[] = {2, 4, 4, 4, 5, 5, 7, 9};
	static const double same[] = {.1, .1, .1}, most[] = {0, 0, 0, 0, 0, 6};
	double spare[16];
	struct cx_scale s = cx_scale_of(x, 8, false, spare);

	(void)state;
	assert_true(fabs(s.from - 5) < 1e-12 && fabs(s.unit - 2) < 1e-12);
	s = cx_scale_of(x, 8, true, spare); /* R: quantile(x) */
	assert_true(s.from == 4.5 && s.unit == 1.5);
	s = cx_scale_of(same, 3, false, spare);
	assert_true(s.unit == 1);
	s = cx_scale_of(most, 6, true, spare);
	assert_true(s.from == 0 && fabs(s.unit - sqrt(5)) < 1e-12);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(inertia),
	    cmocka_unit_test(choice),
	    cmocka_unit_test(many_rows),
	    cmocka_unit_test(silhouette),
	    cmocka_unit_test(few_values),
	    cmocka_unit_test(prototypes),
	    cmocka_unit_test(scales),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
