/*
 * Measures of models against R: pROC for AUC and DeLong's interval, stats for
 * KS and the calibration line, on ten data sets drawn here as there (see
 * ranking_reference.R), and against what follows from definitions.
 */
#include "check.h"

#include <math.h>
#include <stdlib.h>

#include "stats/bins.h"
#include "stats/calibration.h"
#include "stats/gaps.h"
#include "stats/random.h"
#include "stats/ranking.h"
#include "stats/woe.h"

static const struct {
	int seed;
	double levels;
	int n;
	double auc, low, high, gini, ks, average_precision;
	double brier, log_loss, slope, slope_se, intercept, intercept_se;
	uint64_t size[10], hits[10];
} rows[] = {
#include "ranking_reference.h"
};

static double state_of_draws;

static double
draw(void)
{
	state_of_draws = fmod(48271 * state_of_draws, 2147483647);
	return state_of_draws / 2147483647;
}

static void
make(size_t i, struct cx_ranking *r)
{
	size_t n = (size_t)rows[i].n;
	struct cx_scored *x = calloc(n, sizeof(*x));

	assert_non_null(x);
	state_of_draws = rows[i].seed;
	for (size_t k = 0; k < n; k++) {
		x[k].score =
		    (floor(draw() * rows[i].levels) + 0.5) / rows[i].levels;
		x[k].positive = draw() < 0.1 + 0.5 * x[k].score;
	}
	assert_true(cx_ranking_make(x, n, r));
	free(x);
}

static bool
near(double got, double want, double within)
{
	return fabs(got - want) <= within;
}

static void
against_r(void **state)
{
	struct cx_tenth tenths[CX_TENTHS];
	struct cx_estimate a, s, c;
	struct cx_ranking r;

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		make(i, &r);
		a = cx_ranking_auc(&r);
		CHECK(near(a.value, rows[i].auc, 1e-9), "set %zu", i);
		CHECK(near(a.low, rows[i].low, 1e-6), "set %zu", i);
		CHECK(near(a.high, rows[i].high, 1e-6), "set %zu", i);
		a = cx_ranking_gini(&r);
		CHECK(near(a.value, rows[i].gini, 1e-9), "set %zu", i);
		CHECK(near(cx_ranking_ks(&r), rows[i].ks, 1e-9), "set %zu", i);
		CHECK(near(cx_ranking_average_precision(&r),
			  rows[i].average_precision, 1e-9),
		    "set %zu", i);
		CHECK(near(cx_calibration_brier(&r), rows[i].brier, 1e-9),
		    "set %zu", i);
		CHECK(near(cx_calibration_log_loss(&r), rows[i].log_loss, 1e-9),
		    "set %zu", i);
		CHECK(cx_calibration_line(&r, &s, &c), "set %zu", i);
		CHECK(near(s.value, rows[i].slope, 1e-9), "set %zu", i);
		CHECK(near(c.value, rows[i].intercept, 1e-9), "set %zu", i);
		CHECK(near((s.high - s.value) / CX_Z95, rows[i].slope_se, 1e-6),
		    "set %zu", i);
		CHECK(near((c.high - c.value) / CX_Z95, rows[i].intercept_se,
			  1e-6),
		    "set %zu", i);
		cx_ranking_tenths(&r, tenths);
		for (size_t k = 0; k < CX_TENTHS; k++) {
			CHECK(tenths[k].n == rows[i].size[k], "set %zu", i);
			CHECK(tenths[k].positives == rows[i].hits[k], "set %zu",
			    i);
		}
		cx_ranking_done(&r);
	}
}

/* What has no measure says so, and perfect ones are perfect. */
static void
edges(void **state)
{
	struct cx_scored one[] = {{1, true}, {2, true}};
	struct cx_scored all[] = {{1, false}, {2, false}, {3, true}, {4, true}};
	struct cx_estimate s, c;
	struct cx_ranking r;

	(void)state;
	assert_true(cx_ranking_make(NULL, 0, &r));
	assert_true(isnan(cx_ranking_auc(&r).value));
	assert_true(isnan(cx_ranking_ks(&r)));
	assert_true(isinf(cx_ranking_threshold(&r, 3)));
	cx_ranking_done(&r);
	assert_true(cx_ranking_make(one, 2, &r));
	assert_true(isnan(cx_ranking_auc(&r).value));
	assert_false(cx_calibration_line(&r, &s, &c));
	cx_ranking_done(&r);
	assert_true(cx_ranking_make(all, 4, &r));
	assert_true(cx_ranking_auc(&r).value == 1);
	assert_true(cx_ranking_auc(&r).high == 1);
	assert_true(cx_ranking_ks(&r) == 1);
	assert_true(cx_ranking_average_precision(&r) == 1);
	assert_true(cx_ranking_threshold(&r, 2) == 3);
	/* classes that a threshold parts have no line */
	assert_false(cx_calibration_line_of_logits(&r, &s, &c));
	assert_true(isnan(s.value));
	cx_ranking_done(&r);
}

/* ln(p/P) - ln(n/N) to six digits, by hand; the half of an empty cell. */
static void
evidence(void **state)
{
	static const struct {
		struct cx_classes bin;
		const char *woe;
	} want[] = {
	    {{135, 139}, "0.818099"},
	    {{105, 164}, "0.401392"},
	    {{14, 49}, "-0.405465"},
	    {{46, 348}, "-1.176263"},
	    {{0, 0}, "0.000000"},
	    {{0, 7}, "-1.860752"},
	    {{9, 0}, "3.791737"},
	};
	static const struct cx_classes german[] = {
	    {135, 139}, {105, 164}, {14, 49}, {46, 348}};
	const struct cx_classes all = {300, 700};
	const double then[] = {10, 20, 30, 0}, now[] = {30, 20, 10, 0};
	char text[32];

	(void)state;
	for (size_t i = 0; i < countof(want); i++) {
		snprintf(
		    text, sizeof(text), "%.6f", cx_stat_woe(want[i].bin, all));
		CHECK(strcmp(text, want[i].woe) == 0, "bin %zu: %s", i, text);
	}
	/* the sum by hand, of the checking accounts of the German credit data
	 */
	snprintf(
	    text, sizeof(text), "%.7f", cx_stat_iv(german, countof(german)));
	assert_string_equal(text, "0.6660115");
	assert_true(near(cx_stat_psi(then, now, 4), 2.0 / 3 * log(3), 1e-12));
	assert_true(cx_stat_psi(then, then, 4) == 0);
	assert_true(isnan(cx_stat_psi(then, now, 0)));
}

static void
binning(void **state)
{
	static const struct cx_classes cells[] = {
	    {1, 9}, {1, 9}, {9, 1}, {9, 1}, {2, 8}, {5, 5}};
	struct cx_bins_rule rule = {.least = 10, .most = 6, .evidence = 2};
	size_t ends[6];

	(void)state;
	assert_true(cx_bins_cut(cells, 6, &rule, ends) == 4);
	assert_true(ends[0] == 2 && ends[1] == 4 && ends[2] == 5);
	rule.most = 2;
	assert_true(cx_bins_cut(cells, 6, &rule, ends) == 2);
	rule.most = 6;
	rule.least = 31;
	assert_true(cx_bins_cut(cells, 6, &rule, ends) == 1);
	assert_true(ends[0] == 6);
	rule.least = 10;
	rule.monotone = true;
	assert_true(cx_bins_cut(cells, 6, &rule, ends) == 2);
	assert_true(ends[0] == 2 && ends[1] == 6);
}

/* Quantiles, of which those alike are one. */
static void
even_bins(void **state)
{
	static const struct cx_classes cells[] = {
	    {1, 9}, {1, 9}, {9, 1}, {9, 1}, {2, 8}, {5, 5}};
	static const struct cx_classes heavy[] = {{50, 50}, {1, 1}};
	struct cx_bins_rule rule = {
	    .least = 10, .most = 6, .evidence = 0.1, .even = true};
	size_t ends[6];

	(void)state;
	assert_true(cx_bins_cut(cells, 6, &rule, ends) == 4);
	assert_true(ends[0] == 2 && ends[1] == 4 && ends[2] == 5);
	assert_true(ends[3] == 6);
	rule.evidence = 0;
	assert_true(cx_bins_cut(cells, 6, &rule, ends) == 6);
	rule.most = 3;
	assert_true(cx_bins_cut(cells, 6, &rule, ends) == 3);
	assert_true(ends[0] == 2 && ends[1] == 4 && ends[2] == 6);
	rule.least = 31;
	assert_true(cx_bins_cut(cells, 6, &rule, ends) == 1);
	assert_true(cx_bins_cut(cells, 1, &rule, ends) == 1);
	rule.least = 10;
	assert_true(cx_bins_cut(heavy, 2, &rule, ends) == 1);
	assert_true(ends[0] == 2);
}

static void
gaps(void **state)
{
	const double rates[] = {0.5, NAN, 0.2, 0.4}, none[] = {0, 0};

	(void)state;
	assert_true(near(cx_gap_difference(rates, 4), 0.3, 1e-15));
	assert_true(near(cx_gap_ratio(rates, 4), 0.4, 1e-15));
	assert_true(isnan(cx_gap_difference(rates, 2)));
	assert_true(isnan(cx_gap_ratio(none, 2)));
}

/* The same on every machine; folds as even as they go, in each class. */
static void
chance(void **state)
{
	struct cx_random r = {1234567};
	bool positive[103];
	unsigned fold[103], count[2][5] = {{0}};
	size_t spare[103];

	(void)state;
	/* from the author's reference, seed 1234567 */
	assert_true(cx_random_next(&r) == UINT64_C(6457827717110365317));
	assert_true(cx_random_next(&r) == UINT64_C(3203168211198807973));
	for (size_t i = 0; i < 103; i++)
		positive[i] = i % 9 == 0;
	cx_random_folds(&r, positive, 103, 5, fold, spare);
	for (size_t i = 0; i < 103; i++)
		count[positive[i]][fold[i]]++;
	for (size_t k = 0; k < 5; k++) {
		assert_true(count[0][k] >= 18 && count[0][k] <= 19);
		assert_true(count[1][k] >= 2 && count[1][k] <= 3);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(against_r),
	    cmocka_unit_test(edges),
	    cmocka_unit_test(evidence),
	    cmocka_unit_test(binning),
	    cmocka_unit_test(even_bins),
	    cmocka_unit_test(gaps),
	    cmocka_unit_test(chance),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
