/*
 * Offsets move one at a time until nothing gets better: macro-F1 is a
 * staircase without slope, three classes are few, and the logits are there.
 * Each source counts the same, so that a large one does not speak for all.
 */
#include "sentiment/fit.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

static bool
counted(const struct cx_fit *f, const struct cx_example *x, int skip)
{
	return x->fold < CX_FOLDS && x->fold != skip &&
	       x->source < CX_SOURCES && (f->counted >> x->source & 1U);
}

double
cx_confusion_macro_f1(const struct cx_confusion *c, unsigned classes)
{
	double sum = 0;
	unsigned present = 0;

	for (unsigned k = 0; k < classes; k++) {
		double truth = 0, said = 0;

		for (unsigned j = 0; j < classes; j++) {
			truth += c->at[k][j];
			said += c->at[j][k];
		}
		present += truth > 0;
		if (truth > 0)
			sum += 2 * c->at[k][k] / (truth + said);
	}
	return present > 0 ? sum / present : 0;
}

static bool
begin(struct cx_fit *f, const struct cx_examples *e,
    const struct cx_lesson *lesson, uint64_t counted_sources)
{
	*f = (struct cx_fit){.examples = e,
	    .classes = lesson->classes,
	    .counted = counted_sources,
	    .unseen = calloc(e->n + 1, sizeof(*f->unseen)),
	    .temperature = 1};
	return f->unseen != NULL;
}

bool
cx_fit_learn(struct cx_fit *f, const struct cx_examples *e,
    const struct cx_lesson *lesson, uint64_t counted_sources)
{
	struct cx_lesson one = *lesson;
	struct cx_softmax s;

	if (!begin(f, e, lesson, counted_sources))
		return false;
	for (int fold = 0; fold < CX_FOLDS; fold++) {
		one.leave_out = fold;
		if (!cx_softmax_train(&s, e, &one)) {
			cx_softmax_done(&s);
			return false;
		}
		for (size_t i = 0; i < e->n; i++)
			if (e->at[i].fold == fold)
				cx_softmax_logits(
				    &s, e, &e->at[i], f->unseen[i]);
		cx_softmax_done(&s);
	}
	return true;
}

static int
by_text(const void *a, const void *b)
{
	const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* Makes fold 0 of the texts of a source, wherever they are, 1 of others. */
static void
set_apart(struct cx_examples *e, uint32_t source, uint64_t *texts)
{
	size_t n = 0;

	for (size_t i = 0; i < e->n; i++)
		if (e->at[i].source == source)
			texts[n++] = e->at[i].text;
	qsort(texts, n, sizeof(*texts), by_text);
	for (size_t i = 0; i < e->n; i++)
		e->at[i].fold = bsearch(&e->at[i].text, texts, n,
				    sizeof(*texts), by_text) == NULL;
}

/* Learns without a source, and judges it. */
static bool
learn_without(struct cx_fit *f, const struct cx_examples *e,
    const struct cx_lesson *lesson, uint32_t source)
{
	struct cx_lesson one = *lesson;
	struct cx_softmax s;
	bool ok;

	one.leave_out = 0;
	ok = cx_softmax_train(&s, e, &one);
	for (size_t i = 0; ok && i < e->n; i++)
		if (e->at[i].source == source)
			cx_softmax_logits(&s, e, &e->at[i], f->unseen[i]);
	cx_softmax_done(&s);
	return ok;
}

bool
cx_fit_learn_apart(struct cx_fit *f, const struct cx_examples *e,
    const struct cx_lesson *lesson, uint64_t counted_sources)
{
	struct cx_examples mine = *e;
	uint64_t *texts = calloc(e->n + 1, sizeof(*texts));
	bool ok = begin(f, e, lesson, counted_sources);

	mine.at = malloc((e->n + 1) * sizeof(*mine.at));
	ok = ok && texts && mine.at;
	if (ok && e->n > 0)
		memcpy(mine.at, e->at, e->n * sizeof(*mine.at));
	for (uint32_t s = 0; ok && s < CX_SOURCES; s++)
		if (counted_sources >> s & 1U) {
			set_apart(&mine, s, texts);
			ok = learn_without(f, &mine, lesson, s);
		}
	free(mine.at);
	free(texts);
	return ok;
}

void
cx_fit_done(struct cx_fit *f)
{
	free(f->unseen);
	f->unseen = NULL;
}

static void
logits(
    const struct cx_fit *f, size_t i, double temperature, double z[CX_CLASSES])
{
	for (unsigned k = 0; k < f->classes; k++)
		z[k] = temperature * (f->unseen[i][k] + f->offset[k]);
}

unsigned
cx_fit_class(const struct cx_fit *f, size_t i, double *probability)
{
	double z[CX_CLASSES];
	unsigned best;

	logits(f, i, f->temperature, z);
	best = cx_softmax_best(z, f->classes);
	cx_softmax_squash(z, f->classes);
	*probability = z[best];
	return best;
}

void
cx_fit_confusion(
    const struct cx_fit *f, uint32_t source, int skip, struct cx_confusion *c)
{
	double z[CX_CLASSES];

	*c = (struct cx_confusion){{{0}}};
	for (size_t i = 0; i < f->examples->n; i++) {
		const struct cx_example *x = &f->examples->at[i];

		if (x->source != source || !counted(f, x, skip))
			continue;
		logits(f, i, 1, z);
		c->at[x->label][cx_softmax_best(z, f->classes)]++;
	}
}

static double
mean_f1(const struct cx_fit *f, int skip)
{
	struct cx_confusion c;
	double sum = 0;
	unsigned n = 0;

	for (uint32_t s = 0; s < CX_SOURCES; s++) {
		if (!(f->counted >> s & 1U))
			continue;
		cx_fit_confusion(f, s, skip, &c);
		sum += cx_confusion_macro_f1(&c, f->classes);
		n++;
	}
	return n > 0 ? sum / n : 0;
}

/* Moves one offset at a time until nothing gets better. */
static void
find_offsets(struct cx_fit *f, int skip)
{
	double best = mean_f1(f, skip);
	bool moved;

	for (double step = 0.4; step > 0.04; step /= 2)
		do {
			moved = false;
			for (unsigned i = 2; i < 2 * f->classes; i++) {
				const double by = i % 2 ? step : -step;
				double f1;

				f->offset[i / 2] += by;
				f1 = mean_f1(f, skip);
				if (f1 > best + 1e-5) {
					best = f1;
					moved = true;
				} else {
					f->offset[i / 2] -= by;
				}
			}
		} while (moved);
}

/* How surprising the right classes are at a temperature. */
static double
surprise(const struct cx_fit *f, double temperature, int skip)
{
	double sum[CX_SOURCES] = {0}, rows[CX_SOURCES] = {0}, all = 0;

	for (size_t i = 0; i < f->examples->n; i++) {
		const struct cx_example *x = &f->examples->at[i];
		double z[CX_CLASSES];

		if (!counted(f, x, skip))
			continue;
		logits(f, i, temperature, z);
		cx_softmax_squash(z, f->classes);
		sum[x->source] -= log(z[x->label] + 1e-12);
		rows[x->source]++;
	}
	for (size_t i = 0; i < CX_SOURCES; i++)
		all += rows[i] > 0 ? sum[i] / rows[i] : 0;
	return all;
}

/* Offsets against a class that is not counted would drown it. */
static bool
has_first(const struct cx_fit *f, int skip)
{
	for (size_t i = 0; i < f->examples->n; i++)
		if (f->examples->at[i].label == 0 &&
		    counted(f, &f->examples->at[i], skip))
			return true;
	return false;
}

void
cx_fit_find_temperature(struct cx_fit *f, int skip)
{
	double least, now;

	f->temperature = 1;
	least = surprise(f, 1, skip);
	for (int i = 4; i <= 60; i++) {
		now = surprise(f, i * 0.05, skip);
		if (now < least) {
			least = now;
			f->temperature = i * 0.05;
		}
	}
}

void
cx_fit_find(struct cx_fit *f, int skip)
{
	memset(f->offset, 0, sizeof(f->offset));
	f->temperature = 1;
	if (has_first(f, skip))
		find_offsets(f, skip);
	cx_fit_find_temperature(f, skip);
}
