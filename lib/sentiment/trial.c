/*
 * Intervals are from the bootstrap for all measures alike: F1 has no formula
 * worth having, and one way for all is one thing to explain.  Cases are
 * sorted first, so that threads and shards cannot change a digit.
 */
#include "sentiment/trial.h"

#include <math.h>
#include <stdlib.h>

#include "stats/random.h"

#include "base/banned.h"

enum { SAMPLES = 1000, BINS = 10, ACCURACY = 0, MACRO, ECE, FIRST_CLASS };
enum { MEASURES = FIRST_CLASS + 3 * CX_CLASSES };

void
cx_trial_done(struct cx_trial *t)
{
	for (size_t i = 0; i < t->n_groups; i++) {
		free(t->groups[i].name);
		free(t->groups[i].cases);
	}
	free(t->groups);
	t->groups = NULL;
	t->n_groups = 0;
}

static struct cx_trial_group *
find_group(struct cx_trial *t, struct cx_span name, struct cx_err *err)
{
	struct cx_trial_group *g;

	for (size_t i = 0; i < t->n_groups; i++)
		if (cx_span_eq(name,
			(struct cx_span){t->groups[i].name, t->groups[i].len}))
			return &t->groups[i];
	if (t->n_groups == CX_TRIAL_GROUPS) {
		cx_fail(err, CX_DATA, "more than %d groups", CX_TRIAL_GROUPS);
		return NULL;
	}
	g = realloc(t->groups, (t->n_groups + 1) * sizeof(*g));
	if (g) {
		t->groups = g;
		g += t->n_groups;
		*g = (struct cx_trial_group){
		    .name = malloc(name.len + 1), .len = name.len};
		if (g->name) {
			memcpy(g->name, name.at, name.len);
			t->n_groups++;
			return g;
		}
	}
	cx_fail_memory(err);
	return NULL;
}

bool
cx_trial_add(struct cx_trial *t, struct cx_span group,
    const struct cx_case *one, struct cx_err *err)
{
	struct cx_trial_group *g = find_group(t, group, err);
	struct cx_case *more;

	if (!g)
		return false;
	if (g->n == g->room) {
		const size_t room = g->room ? 2 * g->room : 256;

		more = realloc(g->cases, room * sizeof(*more));
		if (!more)
			return cx_fail_memory(err);
		g->cases = more;
		g->room = room;
	}
	g->cases[g->n++] = *one;
	return true;
}

bool
cx_trial_merge(
    struct cx_trial *t, const struct cx_trial *from, struct cx_err *err)
{
	for (size_t i = 0; i < from->n_groups; i++) {
		const struct cx_trial_group *g = &from->groups[i];

		for (size_t k = 0; k < g->n; k++)
			if (!cx_trial_add(t, (struct cx_span){g->name, g->len},
				&g->cases[k], err))
				return false;
	}
	return true;
}

static int
by_case(const void *a, const void *b)
{
	const struct cx_case *x = a, *y = b;

	if (x->truth != y->truth)
		return x->truth < y->truth ? -1 : 1;
	if (x->said != y->said)
		return x->said < y->said ? -1 : 1;
	return (x->confidence > y->confidence) -
	       (x->confidence < y->confidence);
}

/* What all measures come from. */
struct counts {
	size_t confusion[CX_CLASSES][CX_CLASSES];
	double confidence[BINS], right[BINS];
	size_t n;
};

static void
count(struct counts *c, const struct cx_case *one)
{
	size_t bin = (size_t)((double)one->confidence * BINS);

	bin = bin < BINS ? bin : BINS - 1;
	c->confusion[one->truth][one->said]++;
	c->confidence[bin] += (double)one->confidence;
	c->right[bin] += one->truth == one->said;
	c->n++;
}

static double
ratio(double a, double b)
{
	return b > 0 ? a / b : NAN;
}

static void
measure(const struct counts *c, unsigned classes, double out[MEASURES])
{
	double right = 0, f1 = 0, ece = 0;
	unsigned given = 0;

	for (unsigned k = 0; k < classes; k++) {
		double truth = 0, said = 0, both = (double)c->confusion[k][k];
		double *of = out + FIRST_CLASS + 3 * k;

		for (unsigned j = 0; j < classes; j++) {
			truth += (double)c->confusion[k][j];
			said += (double)c->confusion[j][k];
		}
		right += both;
		of[0] = ratio(both, said);
		of[1] = ratio(both, truth);
		of[2] = ratio(2 * both, truth + said);
		if (truth > 0) {
			given++;
			f1 += of[2];
		}
	}
	for (unsigned b = 0; b < BINS; b++)
		ece += fabs(c->confidence[b] - c->right[b]);
	out[ACCURACY] = ratio(right, (double)c->n);
	out[MACRO] = ratio(f1, given);
	out[ECE] = ratio(ece, (double)c->n);
}

static int
by_value(const void *a, const void *b)
{
	const double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* The measure m of all samples (a row each) as an interval. */
static struct cx_estimate
interval(const double *samples, unsigned m, double value, double *spare)
{
	struct cx_estimate e = {value, NAN, NAN};
	size_t n = 0;

	for (size_t i = 0; i < SAMPLES; i++)
		if (!isnan(samples[i * MEASURES + m]))
			spare[n++] = samples[i * MEASURES + m];
	qsort(spare, n, sizeof(*spare), by_value);
	if (n > 0 && !isnan(value)) {
		e.low = spare[(size_t)((double)(n - 1) * 0.025)];
		e.high = spare[(size_t)((double)(n - 1) * 0.975 + 0.5)];
	}
	return e;
}

bool
cx_trial_measure(const struct cx_trial *t, struct cx_trial_group *group,
    uint64_t seed, struct cx_trial_result *out)
{
	double *samples = calloc(SAMPLES + 1, MEASURES * sizeof(double));
	double *spare = calloc(SAMPLES, sizeof(double)), value[MEASURES];
	struct cx_random random = {seed};
	struct counts c = {.n = 0};
	const bool ok = samples && spare;

	*out = (struct cx_trial_result){.n = group->n};
	qsort(group->cases, group->n, sizeof(*group->cases), by_case);
	for (size_t i = 0; i < group->n; i++)
		count(&c, &group->cases[i]);
	memcpy(out->confusion, c.confusion, sizeof(c.confusion));
	measure(&c, t->classes, value);
	for (size_t s = 0; ok && s < SAMPLES; s++) {
		c = (struct counts){.n = 0};
		for (size_t i = 0; i < group->n; i++)
			count(&c,
			    &group->cases[cx_random_under(&random, group->n)]);
		measure(&c, t->classes, samples + s * MEASURES);
	}
	if (ok) {
		out->accuracy =
		    interval(samples, ACCURACY, value[ACCURACY], spare);
		out->macro_f1 = interval(samples, MACRO, value[MACRO], spare);
		out->ece = interval(samples, ECE, value[ECE], spare);
	}
	for (unsigned k = 0; ok && k < t->classes; k++) {
		const unsigned m = FIRST_CLASS + 3 * k;

		out->precision[k] = interval(samples, m, value[m], spare);
		out->recall[k] = interval(samples, m + 1, value[m + 1], spare);
		out->f1[k] = interval(samples, m + 2, value[m + 2], spare);
	}
	free(samples);
	free(spare);
	return ok;
}
