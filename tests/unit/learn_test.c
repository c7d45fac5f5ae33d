/*
 * Learning where the right answer is known: from few features whose classes
 * are given, so that what is looked at is one rule and not a language.
 */
#include <math.h>

#include "sentiment/fit.h"
#include "sentiment/heads.h"
#include "sentiment/train.h"

#include "check.h"

enum { BITS = 8 };

/* An example with one feature. */
static void
put(struct cx_examples *e, uint32_t feature, uint8_t label, uint32_t source)
{
	static struct cx_bag bag;
	const uint8_t fold = (uint8_t)(e->n % CX_FOLDS);

	bag.n_words = 0;
	bag.n_around = 1;
	bag.around[0] = feature << (32 - BITS);
	CHECK(cx_examples_add(e, &bag, label, 1, source, fold), "memory");
}

static struct cx_lesson
lesson(void)
{
	return (struct cx_lesson){.bits = BITS,
	    .classes = 2,
	    .epochs = 20,
	    .rate = 0.1F,
	    .ridge = 0.1F,
	    .leave_out = -1};
}

static double
margin(const struct cx_softmax *s, uint32_t feature)
{
	return (double)(s->sparse[2 * feature + 1] - s->sparse[2 * feature]);
}

static double
bias(const struct cx_softmax *s)
{
	return (double)(s->bias[1] - s->bias[0]);
}

/*
 * Source 0 has as many of each class, source 1 has ten of class 1 for each of
 * class 0; no feature says anything.
 */
static void
own_bias(void **state)
{
	struct cx_examples e = {0};
	struct cx_lesson l = lesson();
	struct cx_softmax with, without;

	(void)state;
	for (uint32_t i = 0; i < 400; i++)
		put(&e, i % 7, i % 2, 0);
	for (uint32_t i = 0; i < 1100; i++)
		put(&e, i % 7, i % 11 > 0, 1);
	CHECK(cx_softmax_train(&without, &e, &l), "memory");
	l.own = 2;
	CHECK(cx_softmax_train(&with, &e, &l), "memory");
	CHECK(bias(&without) > 0.5, "%g", bias(&without));
	CHECK(fabs(bias(&with)) < 0.3, "%g", bias(&with));
	cx_softmax_done(&with);
	cx_softmax_done(&without);
	cx_examples_done(&e);
}

/* What is not seen stays as it was, what is seen moves; twice the same. */
static void
from_weights(void **state)
{
	struct cx_examples e = {0}, copy = {0};
	struct cx_lesson l = lesson();
	struct cx_softmax start, a, b;

	(void)state;
	for (uint32_t i = 0; i < 100; i++)
		put(&e, 1 + i % 2, i % 2, 0);
	CHECK(cx_softmax_train(&start, &e, &l), "memory");
	CHECK(margin(&start, 2) > 1 && margin(&start, 1) < -1, "%g %g",
	    margin(&start, 1), margin(&start, 2));
	CHECK(margin(&start, 3) == 0, "never seen");
	start.sparse[2 * 3 + 1] = 0.75F;
	for (size_t i = 0; i < e.n; i++)
		e.at[i].label = !e.at[i].label;
	CHECK(cx_examples_merge(&copy, &e), "memory");
	l.from = &start;
	CHECK(cx_softmax_train(&a, &e, &l) && cx_softmax_train(&b, &copy, &l),
	    "memory");
	CHECK(margin(&a, 3) == 0.75, "%g", margin(&a, 3));
	CHECK(margin(&a, 2) < -1, "%g", margin(&a, 2));
	CHECK(memcmp(a.sparse, b.sparse, (2 << BITS) * sizeof(float)) == 0,
	    "the same again");
	cx_softmax_done(&start);
	cx_softmax_done(&a);
	cx_softmax_done(&b);
	cx_examples_done(&e);
	cx_examples_done(&copy);
}

/*
 * Feature 1 says class 1 in source 0 and class 0 in source 1, so that each is
 * wrong about the other and the least temperature fits.  Feature 2 stands in
 * the same texts of both, all of class 1: who judges source 0 has seen none
 * of them, and says 0 as for all that source 1 has else.
 */
static void
apart(void **state)
{
	struct cx_examples e = {0};
	struct cx_lesson l = lesson();
	struct cx_fit f;

	(void)state;
	for (uint32_t i = 0; i < 400; i++) {
		put(&e, 1, i % 2 == 0, i % 2);
		e.at[e.n - 1].text = i;
		put(&e, 2, 1, i % 2);
		e.at[e.n - 1].text = 1000 + i / 2;
	}
	CHECK(cx_fit_learn_apart(&f, &e, &l, 3), "memory");
	for (size_t i = 0; i < e.n; i++) {
		const double to_1 = f.unseen[i][1] - f.unseen[i][0];

		if (i % 2 == 0)
			CHECK(e.at[i].label ? to_1 < 0 : to_1 > 0,
			    "row %zu: %g", i, to_1);
		else if (e.at[i].source == 0)
			CHECK(to_1 < 0, "row %zu: %g", i, to_1);
	}
	cx_fit_find_temperature(&f, -1);
	CHECK(f.temperature < 0.25, "%g", f.temperature);
	CHECK(f.offset[1] < 1e-9 && f.offset[1] > -1e-9, "%g", f.offset[1]);
	cx_fit_done(&f);
	cx_examples_done(&e);
}

/* Rare classes are found where an offset helps, and odds are what they are. */
static void
offsets(void **state)
{
	struct cx_examples e = {0};
	struct cx_lesson l = lesson();
	struct cx_confusion c;
	struct cx_fit f;
	double before, after, p, right = 0, said = 0;

	(void)state;
	/* Feature 1: nine in twenty are of class 1; feature 2: none. */
	for (uint32_t i = 0; i < 2000; i++)
		put(&e, i % 3 ? 2 : 1, i % 3 == 0 && i / 3 % 20 < 9, 0);
	CHECK(cx_fit_learn(&f, &e, &l, 1), "memory");
	cx_fit_confusion(&f, 0, -1, &c);
	before = cx_confusion_macro_f1(&c, 2);
	cx_fit_find(&f, -1);
	cx_fit_confusion(&f, 0, -1, &c);
	after = cx_confusion_macro_f1(&c, 2);
	CHECK(before < 0.6 && after > 0.65, "%g to %g", before, after);
	CHECK(f.offset[1] > 0, "%g", f.offset[1]);
	for (size_t i = 0; i < e.n; i++) {
		right += cx_fit_class(&f, i, &p) == e.at[i].label;
		said += p;
	}
	CHECK(fabs(said - right) / (double)e.n < 0.1, "%g said, %g right", said,
	    right);
	cx_fit_done(&f);
	cx_examples_done(&e);
}

/* Written as bytes and read back, logits are nearly the same. */
static void
read_back(void **state)
{
	static const char *const classes[] = {"a", "b"};
	const double offset[CX_CLASSES] = {0};
	struct cx_examples e = {0};
	struct cx_lesson l = lesson();
	struct cx_softmax s, back;
	struct cx_buf out = {0};
	struct cx_heads m, two;
	struct cx_err err = {0};

	(void)state;
	for (uint32_t i = 0; i < 100; i++)
		put(&e, 1 + i % 5, i % 5 > 1, 0);
	CHECK(cx_softmax_train(&s, &e, &l), "memory");
	cx_heads_write_begin(&out, 1);
	cx_heads_write_head(&out, "x", classes, &s, offset, 1);
	CHECK(cx_heads_read(&m, cx_buf_span(&out), &err), "%s", err.text);
	CHECK(cx_head_softmax(&m.heads[0], &back), "memory");
	for (size_t i = 0; i < e.n; i++) {
		double y[CX_CLASSES], z[CX_CLASSES];

		cx_softmax_logits(&s, &e, &e.at[i], y);
		cx_softmax_logits(&back, &e, &e.at[i], z);
		CHECK(fabs(y[1] - y[0] - (z[1] - z[0])) < 0.02,
		    "row %zu: %g %g", i, y[1] - y[0], z[1] - z[0]);
	}
	two = m;
	CHECK(cx_heads_replace(&two, &m) && two.n_heads == 1, "replaced");
	for (unsigned k = 0; k + 1 < CX_HEADS; k++) {
		m.heads[0].name[0] = (char)('A' + k);
		CHECK(cx_heads_replace(&two, &m), "head %u", k);
	}
	m.heads[0].name[0] = 'z';
	CHECK(!cx_heads_replace(&two, &m), "one too many");
	cx_softmax_done(&s);
	cx_softmax_done(&back);
	cx_buf_done(&out);
	cx_examples_done(&e);
}

/*
 * Weights add up to what they are one by one, for any number of columns and
 * more features than the lanes of eight columns hold.
 */
static void
sums(void **state)
{
	enum { FEATURES = 1000, LEAST = 4, BEFORE = 8 };
	static signed char weights[BEFORE + (1 << LEAST) * (CX_CLASSES - 1)];
	uint32_t features[FEATURES];

	(void)state;
	for (size_t i = 0; i < countof(weights); i++)
		weights[i] = (signed char)(i % 50 ? 127 : -(int)(i % 128));
	for (uint32_t i = 0; i < FEATURES; i++)
		features[i] = i * UINT32_C(2654435761);
	features[0] = 0;
	features[1] = UINT32_MAX;
	for (unsigned n = 1; n < CX_CLASSES; n++) {
		const struct cx_head h = {.bits = LEAST,
		    .n_classes = n + 1,
		    .weights = weights + BEFORE};
		int32_t got[CX_CLASSES] = {0}, want[CX_CLASSES] = {0};

		cx_head_add(&h, features, FEATURES, got);
		for (size_t i = 0; i < FEATURES; i++)
			for (unsigned k = 0; k < n; k++)
				want[k] +=
				    h.weights[(features[i] >> (32 - LEAST)) *
						  n +
					      k];
		CHECK(memcmp(got, want, sizeof(got)) == 0, "%u columns", n);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(own_bias),
	    cmocka_unit_test(from_weights),
	    cmocka_unit_test(apart),
	    cmocka_unit_test(offsets),
	    cmocka_unit_test(read_back),
	    cmocka_unit_test(sums),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
