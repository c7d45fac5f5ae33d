/*
 * The rules of control charts against the cases of NHSRplotthedots
 * (../shared/data/vectors/spc, where it is there); limits against R:
 *	x <- c(...); mr <- abs(diff(x)); mr <- mr[mr <= 3.267 * mean(mr)]
 *	mean(x) + c(-1, 1) * 2.66 * mean(mr)
 * EARS against surveillance::earsC(), version 1.20.3, minSigma = 1:
 *	C1, C2	(x - U) / s + qnorm(.999), U the upperbound, s <- max(sd(b), 1)
 *	C3	the sum in its manual and in Fricker et al.,
 *		sum(pmax(0, sapply(t:(t - 2), C2) - 1))
 * of which its code adds up only the two terms before t (in upperbound, and so
 * in alarms): qnorm(.975) - (U - x) / s is that part, where U is not cut off at
 * 0 (the first two points here).  Chances, of b before x:
 *	t <- (x - mean(b)) / max(sd(b), 1) / sqrt(8 / 7); pt(-abs(t), 6)
 *	pbinom(x - 1, x + sum(b), 1/8, lower.tail = FALSE)	up
 *	pbinom(x, x + sum(b), 1/8)				down
 * The same on more data, where R is: tests/stat.t.
 */
#include "check.h"

#include <math.h>
#include <stdbool.h>
#include <unistd.h>

#include "base/json.h"
#include "stats/ears.h"
#include "stats/prob.h"
#include "stats/spc.h"

enum { POINTS = 32 };

static size_t
read_list(struct cx_json *o, const char *key, double *out)
{
	struct cx_json *list = cx_json_get(o, key);
	size_t n = list ? cx_json_count(list) : 0;

	assert_in_range(n, 0, POINTS);
	for (size_t i = 0; i < n; i++)
		out[i] = cx_json_number(cx_json_item(list, i));
	return n;
}

enum rule { SHIFT, TREND, TWO };

static size_t
check_rule(struct cx_json *root, const char *name, enum rule rule)
{
	struct cx_json *cases = cx_json_get(root, name);
	double x[POINTS], close[POINTS], want[POINTS];
	int whole[POINTS], near[POINTS], got[POINTS];

	assert_non_null(cases);
	for (size_t c = 0; c < cx_json_count(cases); c++) {
		struct cx_json *one = cx_json_item(cases, c);
		size_t n = read_list(one, rule == TWO ? "side" : "in", x);

		read_list(one, "close", close);
		assert_int_equal(read_list(one, "out", want), n);
		for (size_t i = 0; i < n; i++) {
			whole[i] = (int)x[i];
			near[i] = rule == TWO && close[i] != 0;
		}
		if (rule == SHIFT)
			cx_spc_shift(whole, n, got);
		else if (rule == TREND)
			cx_spc_trend(x, n, got);
		else
			cx_spc_two_of_three(near, whole, n, got);
		for (size_t i = 0; i < n; i++)
			CHECK(got[i] == (int)want[i], "%s %zu: point %zu", name,
			    c, i);
	}
	return cx_json_count(cases);
}

static double
constant(struct cx_json *constants, const char *key)
{
	struct cx_json *x = cx_json_get(constants, key);

	assert_non_null(x);
	return cx_json_number(x);
}

/* Limits by the published constants; two points just past the last third. */
static void
check_constants(const double *x, size_t n, struct cx_spc_limits l,
    struct cx_json *constants)
{
	double all = 0, most, sum = 0, kept = 0, third;

	for (size_t i = 1; i < n; i++)
		all += fabs(x[i] - x[i - 1]) / (double)(n - 1);
	most = constant(constants, "outlier_mr") * all;
	for (size_t i = 1; i < n; i++)
		if (fabs(x[i] - x[i - 1]) <= most) {
			sum += fabs(x[i] - x[i - 1]);
			kept++;
		}
	assert_true(fabs(l.upper - l.center -
			 constant(constants, "limit") * sum / kept) < 1e-9);
	third = constant(constants, "near_limit") * sum / kept;
	for (int past = -1; past <= 1; past += 2) {
		double y = l.center + third + past * 1e-6;
		double points[] = {y, y, l.center + 1};
		struct cx_spc_limits three[] = {l, l, l};
		unsigned signals[3];

		cx_spc_rules(points, three, countof(points), signals);
		assert_int_equal(signals[0] & CX_SPC_NEAR_UPPER,
		    past > 0 ? CX_SPC_NEAR_UPPER : 0);
	}
}

static void
rules(void **state)
{
	static const char path[] =
	    "../shared/data/vectors/spc/plotthedots_rules.json";
	static const double x[] = {10, 12, 9, 11, 10, 13, 8, 30, 11, 10};
	struct cx_spc_limits l = cx_spc_xmr(x, countof(x));
	struct cx_err err = {0};
	struct cx_json_doc *doc;
	struct cx_json *root, *constants;

	(void)state;
	if (access(path, R_OK) != 0)
		SKIP_TEST("no vectors");
	doc = cx_json_load(path, &err);
	assert_non_null(doc);
	root = cx_json_root(doc);
	assert_int_equal(check_rule(root, "seven_one_side_of_mean", SHIFT) +
			     check_rule(root, "seven_trend", TREND) +
			     check_rule(root, "two_in_three", TWO),
	    14);
	constants = cx_json_get(root, "constants");
	assert_non_null(constants);
	check_constants(x, countof(x), l, constants);
	cx_json_free(doc);
}

static void
limits(void **state)
{
	static const double x[] = {10, 12, 9, 11, 10, 13, 8, 30, 11, 10};
	struct cx_spc_limits l = cx_spc_xmr(x, countof(x)), many[10];
	unsigned signals[10];

	(void)state;
	assert_true(fabs(l.center - 12.4) < 1e-12);
	assert_true(fabs(l.lower - 0.42999999999999972) < 1e-12);
	assert_true(fabs(l.upper - 24.370000000000001) < 1e-12);
	for (size_t i = 0; i < countof(x); i++)
		many[i] = l;
	cx_spc_rules(x, many, countof(x), signals);
	assert_int_equal(signals[7], CX_SPC_ABOVE);
	assert_int_equal(signals[6], 0);
	assert_true(isnan(cx_spc_xmr(x, 1).center));
}

static void
early_warning(void **state)
{
	static const double x[] = {
	    3, 5, 4, 6, 2, 5, 4, 3, 6, 5, 4, 19, 12, 5, 4};
	static const double c3[] = {8.8355783675241089, 12.843607634896369,
	    12.843607634896369, 4.0080292673722608};
	static const double before[] = {0, 8.8355783675241106};
	double p[] = {0.01, 0.04, 0.03, 0.5, NAN, 0.002};
	double order[12], sums[15];
	unsigned char keep[6];
	struct cx_ears e = cx_ears_at(x, 11, 1);

	(void)state;
	assert_true(fabs(e.c1 - 11.0446802763147041) < 1e-12);
	assert_true(fabs(e.c2 - 9.8355783675241089) < 1e-12);
	for (size_t i = 11; i < countof(x); i++) {
		e = cx_ears_at(x, i, 1);
		CHECK(fabs(e.c3 - c3[i - 11]) < 1e-12, "%zu: %.17g", i, e.c3);
		if (i - 11 < countof(before))
			CHECK(fabs(e.c3 - fmax(0, e.c2 - 1) - before[i - 11]) <
				  1e-12,
			    "%zu: %.17g", i, e.c3);
	}
	assert_true(isnan(cx_ears_at(x, 6, 1).c1));
	assert_true(isnan(cx_ears_at(x, 8, 1).c2));
	assert_true(isnan(cx_ears_at(x, 10, 1).c3));
	assert_true(fabs(CX_EARS_C1 - cx_prob_normal_at(0.999)) < 1e-12);
	assert_true(fabs(CX_EARS_C3 - cx_prob_normal_at(0.975)) < 1e-12);
	/* p.adjust(c(.01, .04, .03, .5, .002), "BH") <= .05 */
	assert_int_equal(cx_fdr(p, 6, 0.05, order, keep), 4);
	assert_int_equal(keep[3], 0);
	cx_cusum(x, countof(x), 7, 1, sums);
	assert_true(isnan(sums[6]) && sums[11] > CX_CUSUM_LIMIT);
}

static void
by_chance(void **state)
{
	static const double x[] = {
	    3, 5, 4, 6, 2, 5, 4, 3, 6, 5, 4, 19, 12, 5, 4, 0};
	static const struct {
		size_t i;
		double want;
	} rows[] = {
	    {7, 1},
	    {11, 9.61612666475353e-05},
	    {12, 0.021093890351901883},
	    {15, 0.48059913714974956},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		double got = cx_ears_chance(x, rows[i].i);

		CHECK(
		    fabs(got - rows[i].want) < 1e-9, "row %zu: %.17g", i, got);
	}
	assert_true(isnan(cx_ears_chance(x, 6)));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rules),
	    cmocka_unit_test(limits),
	    cmocka_unit_test(early_warning),
	    cmocka_unit_test(by_chance),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
