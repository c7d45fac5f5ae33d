/*
 * Makes the models that are built into cx-sentiment, and tells how good they
 * are by cross-validation on the training data.
 *   model RECIPE DATA LANGUAGE [OUT]
 *   model held DATA FILE
 * Without OUT it only tells.  The second prints the rows of a file that
 * recipes hold back.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "recipe.h"
#include "sentiment/language.h"
#include "sentiment/heads.h"

#include "base/banned.h"

enum { FOLDS = 5, HEADS = 8 };

static unsigned folds_used;

/* How often a class was taken for another. */
struct confusion {
	double at[CX_CLASSES][CX_CLASSES];
};

static double
macro_f1(const struct confusion *c, unsigned classes)
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
	return sum / present;
}

static void
print_confusion(
    const char *name, const struct confusion *c, const struct head *h)
{
	double all = 0, right = 0;

	for (unsigned k = 0; k < h->lesson.classes; k++)
		for (unsigned j = 0; j < h->lesson.classes; j++) {
			all += c->at[k][j];
			right += k == j ? c->at[k][j] : 0;
		}
	printf("%-34s n %6.0f  accuracy %.4f  macro-F1 %.4f  F1", name, all,
	    right / all, macro_f1(c, h->lesson.classes));
	for (unsigned k = 0; k < h->lesson.classes; k++) {
		double truth = 0, said = 0;

		for (unsigned j = 0; j < h->lesson.classes; j++) {
			truth += c->at[k][j];
			said += c->at[j][k];
		}
		printf(" %s %.3f", h->classes[k],
		    2 * c->at[k][k] / (truth + said));
	}
	printf("\n");
}

static unsigned
best_of(const double *z, unsigned n)
{
	unsigned best = 0;

	for (unsigned k = 1; k < n; k++)
		if (z[k] > z[best])
			best = k;
	return best;
}

/* Logits of all examples, made by a model that did not see them. */
static double (*unseen)[CX_CLASSES];

static double
judge(const struct head *h, const double *offset, bool print)
{
	static struct confusion by_source[SOURCES];
	const unsigned n = h->lesson.classes;
	double sum = 0;
	unsigned cores = 0;

	memset(by_source, 0, sizeof(by_source));
	for (size_t i = 0; i < h->examples.n; i++) {
		const struct cx_example *x = &h->examples.at[i];
		double z[CX_CLASSES];

		if (x->fold >= folds_used || !h->sources[x->source].core)
			continue;
		for (unsigned k = 0; k < n; k++)
			z[k] = unseen[i][k] + offset[k];
		by_source[x->source].at[x->label][best_of(z, n)]++;
	}
	for (size_t i = 0; i < h->n_sources; i++) {
		if (!h->sources[i].core)
			continue;
		if (print)
			print_confusion(h->sources[i].file, &by_source[i], h);
		sum += macro_f1(&by_source[i], n);
		cores++;
	}
	if (print)
		printf("%-34s %.4f\n", "mean macro-F1 of core", sum / cores);
	return sum / cores;
}

/* Moves one offset at a time until nothing gets better. */
static void
find_offsets(const struct head *h, double *offset)
{
	double best = judge(h, offset, false);
	bool moved = true;

	for (double step = 0.4; step > 0.04; step /= 2)
		for (moved = true; moved;) {
			moved = false;
			for (unsigned k = 1; k < h->lesson.classes; k++)
				for (int sign = -1; sign <= 1; sign += 2) {
					double f1;

					offset[k] += sign * step;
					f1 = judge(h, offset, false);
					if (f1 > best + 1e-5) {
						best = f1;
						moved = true;
					} else {
						offset[k] -= sign * step;
					}
				}
		}
}

/*
 * How surprising the right classes of the core are, at a temperature: the
 * mean of its files, so that a large one does not speak for all.
 */
static double
surprise(const struct head *h, const double *offset, double temperature)
{
	const unsigned n = h->lesson.classes;
	double sum[SOURCES] = {0}, rows[SOURCES] = {0}, all = 0;

	for (size_t i = 0; i < h->examples.n; i++) {
		const struct cx_example *x = &h->examples.at[i];
		double z[CX_CLASSES];

		if (x->fold >= folds_used || !h->sources[x->source].core)
			continue;
		for (unsigned k = 0; k < n; k++)
			z[k] = temperature * (unseen[i][k] + offset[k]);
		cx_softmax_squash(z, n);
		sum[x->source] -= log(z[x->label] + 1e-12);
		rows[x->source]++;
	}
	for (size_t i = 0; i < h->n_sources; i++)
		all += rows[i] > 0 ? sum[i] / rows[i] : 0;
	return all;
}

/* Offsets against a class that the core does not have would drown it. */
static bool
core_has_first(const struct head *h)
{
	for (size_t i = 0; i < h->examples.n; i++)
		if (h->examples.at[i].label == 0 &&
		    h->sources[h->examples.at[i].source].core)
			return true;
	return false;
}

static double
find_temperature(const struct head *h, const double *offset)
{
	double best = 1;

	for (int i = 4; i <= 60; i++)
		if (surprise(h, offset, i * 0.05) < surprise(h, offset, best))
			best = i * 0.05;
	return best;
}

/* Finds what the labels and probabilities of a head need beside weights. */
static void
cross_validate(
    struct head *h, unsigned folds, double *offset, double *temperature)
{
	struct cx_softmax s;

	folds_used = folds;
	unseen = calloc(h->examples.n + 1, sizeof(*unseen));
	if (!unseen)
		give_up("out of memory", h->name);
	for (unsigned f = 0; f < folds; f++) {
		struct cx_lesson lesson = h->lesson;

		lesson.leave_out = (int)f;
		if (!cx_softmax_train(&s, &h->examples, &lesson))
			give_up("out of memory", h->name);
		for (size_t i = 0; i < h->examples.n; i++) {
			const struct cx_example *x = &h->examples.at[i];

			if (x->fold != f)
				continue;
			cx_softmax_logits(&s, &h->examples, x, unseen[i]);
		}
		cx_softmax_done(&s);
	}
	printf("%s: %zu rows, %zu left out as in dev sets\n", h->name,
	    h->examples.n, h->skipped);
	judge(h, offset, true);
	if (core_has_first(h))
		find_offsets(h, offset);
	printf("offsets");
	for (unsigned k = 0; k < h->lesson.classes; k++)
		printf(" %.2f", offset[k]);
	*temperature = find_temperature(h, offset);
	printf(" temperature %.2f\n", *temperature);
	judge(h, offset, true);
	free(unseen);
}

/* Learns a head from all rows and appends it. */
static void
append(struct cx_buf *out, struct head *h)
{
	const char *classes[CX_CLASSES];
	double offset[CX_CLASSES] = {0}, temperature;
	struct cx_softmax s;

	cross_validate(h, FOLDS, offset, &temperature);
	if (!cx_softmax_train(&s, &h->examples, &h->lesson))
		give_up("out of memory", h->name);
	for (unsigned k = 0; k < h->lesson.classes; k++)
		classes[k] = h->classes[k];
	cx_heads_write_head(out, h->name, classes, &s, offset, temperature);
	cx_softmax_done(&s);
}

static void
write_model(struct head *heads, size_t n, const char *path)
{
	struct cx_buf out = {0};
	struct cx_err err = {0};
	struct cx_newfile *f;

	cx_heads_write_begin(&out, n);
	for (size_t i = 0; i < n; i++)
		append(&out, &heads[i]);
	if (out.failed)
		give_up("out of memory", path);
	f = cx_newfile_open(path, &err);
	if (!f || !cx_newfile_write(f, cx_buf_span(&out), &err) ||
	    !cx_newfile_commit(f, &err))
		give_up(err.text, path);
	cx_buf_done(&out);
}

/* Rows that a recipe with the flag hold leaves out. */
static void
print_held(void *arg, struct cx_span text, struct cx_span label)
{
	if (row_hash(arg, text) % HOLD == 0)
		printf("%.*s\t%.*s\n", (int)text.len, text.at, (int)label.len,
		    label.at);
}

int
main(int argc, char **argv)
{
	static struct kitchen kitchen;
	static struct head heads[HEADS];
	double offset[CX_CLASSES] = {0}, temperature;
	size_t n;

	if (argc < 4)
		give_up("model RECIPE DATA es|pt|en [OUT]", "usage");
	if (strcmp(argv[1], "held") == 0) {
		kitchen_open(&kitchen, argv[2]);
		each_row(argv[3], print_held, &kitchen);
		kitchen_close(&kitchen);
		return 0;
	}
	for (unsigned l = 0; l < CX_UND; l++)
		if (cx_span_eq(cx_span(argv[3]),
			cx_language_code((enum cx_language)l)))
			kitchen.language = (enum cx_language)l;
	kitchen_open(&kitchen, argv[2]);
	n = recipe_read(&kitchen, argv[1], heads, HEADS);
	if (argc > 4)
		write_model(heads, n, argv[4]);
	else
		for (size_t i = 0; i < n; i++) {
			memset(offset, 0, sizeof(offset));
			cross_validate(&heads[i], FOLDS, offset, &temperature);
		}
	for (size_t i = 0; i < n; i++)
		head_done(&heads[i]);
	kitchen_close(&kitchen);
	return 0;
}
