/*
 * Makes the models that are built into cx-sentiment, and tells how good they
 * are by cross-validation on the training data.
 *   model RECIPE DATA LANGUAGE [OUT]
 *   model held DATA FILE
 *   model texts DATA FILE
 * Without OUT it only tells.  The second prints the rows of a file that
 * recipes hold back, the third its texts behind their hashes, for who reads
 * them and writes a line of lib/sentiment/readings.tsv for each.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/hash.h"
#include "recipe.h"
#include "rows.h"
#include "sentiment/fit.h"
#include "sentiment/heads.h"
#include "sentiment/language.h"

#include "base/banned.h"

enum { HEADS = 8 };

static void
print_confusion(
    const char *name, const struct cx_confusion *c, const struct head *h)
{
	double all = 0, right = 0;

	for (unsigned k = 0; k < h->lesson.classes; k++)
		for (unsigned j = 0; j < h->lesson.classes; j++) {
			all += c->at[k][j];
			right += k == j ? c->at[k][j] : 0;
		}
	printf("%-34s n %6.0f  accuracy %.4f  macro-F1 %.4f  F1", name, all,
	    right / all, cx_confusion_macro_f1(c, h->lesson.classes));
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

/* How far probabilities of a source are from how often they are right. */
static double
calibration_error(const struct cx_fit *fit, uint32_t source)
{
	double off[10] = {0}, n = 0, sum = 0, p;

	for (size_t i = 0; i < fit->examples->n; i++) {
		const struct cx_example *x = &fit->examples->at[i];
		unsigned class;

		if (x->source != source)
			continue;
		class = cx_fit_class(fit, i, &p);
		off[p < 1 ? (int)(p * 10) : 9] += p - (class == x->label);
		n++;
	}
	for (size_t i = 0; i < countof(off); i++)
		sum += fabs(off[i]);
	return sum / n;
}

/* A line a file that counts, and their mean. */
static void
print_fit(const struct cx_fit *fit, const struct head *h)
{
	struct cx_confusion c;
	double sum = 0;
	unsigned files = 0;

	for (uint32_t i = 0; i < h->n_sources; i++) {
		if (!(fit->counted >> i & 1))
			continue;
		cx_fit_confusion(fit, i, -1, &c);
		print_confusion(h->sources[i].file, &c, h);
		printf("%-34s %.4f\n", "  calibration error",
		    calibration_error(fit, i));
		sum += cx_confusion_macro_f1(&c, h->lesson.classes);
		files++;
	}
	printf("%-34s %.4f\n", "mean macro-F1", sum / files);
}

static void
print_found(const struct cx_fit *fit, const struct head *h)
{
	printf("offsets");
	for (unsigned k = 0; k < h->lesson.classes; k++)
		printf(" %.2f", fit->offset[k]);
	printf(" temperature %.2f\n", fit->temperature);
	print_fit(fit, h);
}

/* Tells how good a head is, and what it needs beside weights. */
static void
cross_validate(struct head *h, struct cx_fit *fit)
{
	uint64_t cores = 0;

	for (size_t i = 0; i < h->n_sources; i++)
		cores |= (uint64_t)h->sources[i].core << i;
	if (!cx_fit_learn(fit, &h->examples, &h->lesson, cores))
		give_up("out of memory", h->name);
	printf("by rows left out\n");
	print_fit(fit, h);
	cx_fit_find(fit, -1);
	print_found(fit, h);
	cx_fit_done(fit);
}

/*
 * The same by whole files left out.  Offsets stay zero: those of rows and
 * those of other files alike made macro-F1 lower on a file not learned from.
 */
static void
leave_out_files(struct head *h, struct cx_fit *fit, uint64_t apart)
{
	if (!cx_fit_learn_apart(fit, &h->examples, &h->lesson, apart))
		give_up("out of memory", h->name);
	cx_fit_find_temperature(fit, -1);
	printf("by files left out\n");
	print_found(fit, h);
	cx_fit_done(fit);
}

/* Finds what the labels and probabilities of a head need beside weights. */
static void
find_fit(struct head *h, struct cx_fit *fit, bool tell)
{
	uint64_t apart = 0;

	for (size_t i = 0; i < h->n_sources; i++)
		apart |= (uint64_t)h->sources[i].apart << i;
	printf("%s: %zu rows, %zu left out as in dev sets\n", h->name,
	    h->examples.n, h->skipped);
	if (tell || !apart)
		cross_validate(h, fit);
	if (apart)
		leave_out_files(h, fit, apart);
}

/* Learns a head from all rows and appends it. */
static void
append(struct cx_buf *out, struct head *h)
{
	const char *classes[CX_CLASSES];
	struct cx_softmax s;
	struct cx_fit fit;

	find_fit(h, &fit, false);
	if (!cx_softmax_train(&s, &h->examples, &h->lesson))
		give_up("out of memory", h->name);
	for (unsigned k = 0; k < h->lesson.classes; k++)
		classes[k] = h->classes[k];
	cx_heads_write_head(
	    out, h->name, classes, &s, fit.offset, fit.temperature);
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

static void
print_text(void *arg, struct cx_span text, struct cx_span label)
{
	char hash[16];
	bool blank = true;

	(void)label;
	cx_hex_print(hash, row_hash(arg, text));
	printf("%.16s\t", hash);
	for (size_t i = 0; i < text.len; i++) {
		const bool was = blank;

		blank = strchr(" \t\r\n", text.at[i]) != NULL;
		if (!blank)
			putchar(text.at[i]);
		else if (!was)
			putchar(' ');
	}
	putchar('\n');
}

int
main(int argc, char **argv)
{
	static struct kitchen kitchen;
	static struct head heads[HEADS];
	struct cx_fit fit;
	size_t n;

	if (argc < 4)
		give_up("model RECIPE DATA es|pt|en [OUT]", "usage");
	if (strcmp(argv[1], "held") == 0 || strcmp(argv[1], "texts") == 0) {
		kitchen_open(&kitchen, argv[2]);
		each_row(argv[3], argv[1][0] == 'h' ? print_held : print_text,
		    &kitchen);
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
		for (size_t i = 0; i < n; i++)
			find_fit(&heads[i], &fit, true);
	for (size_t i = 0; i < n; i++)
		head_done(&heads[i]);
	kitchen_close(&kitchen);
	return 0;
}
