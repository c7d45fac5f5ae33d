/*
 * Learning depends on the order of examples and of classes, and nothing of
 * what a program writes may depend on how work was shared: so examples are
 * sorted by a hash of their text, classes by name.
 */
#include "sentiment/school.h"

#include <stdlib.h>

#include "sentiment/fit.h"

#include "base/banned.h"

enum { ROWS_LEAST = 200, CLASS_LEAST = 30 };

void
cx_school_done(struct cx_school *c)
{
	cx_examples_done(&c->examples);
	free(c->notes);
}

void
cx_school_init(struct cx_school *c, const struct cx_head *head)
{
	*c = (struct cx_school){
	    .n = head ? head->n_classes : 0, .fixed = head != NULL};
	for (unsigned k = 0; k < CX_CLASSES; k++)
		c->classes[k] = c->names[k];
	for (unsigned k = 0; k < c->n; k++)
		memcpy(c->names[k], head->classes[k], CX_MODEL_NAME);
}

bool
cx_school_class(
    struct cx_school *c, struct cx_span name, unsigned *k, struct cx_err *err)
{
	for (*k = 0; *k < c->n; ++*k)
		if (cx_span_eq(cx_span(c->names[*k]), name))
			return true;
	if (name.len >= CX_MODEL_NAME)
		return cx_fail(err, CX_DATA,
		    "--label: a label is longer than %d bytes",
		    CX_MODEL_NAME - 1);
	if (c->n == CX_CLASSES)
		return cx_fail(err, CX_DATA,
		    "--label: more than %d different labels", CX_CLASSES);
	memcpy(c->names[c->n], name.at, name.len);
	c->n++;
	return true;
}

static bool
take_note(struct cx_school *c, const struct cx_note *note, struct cx_err *err)
{
	if (c->n_notes == c->room) {
		const size_t room = c->room ? 2 * c->room : 1024;
		struct cx_note *more = realloc(c->notes, room * sizeof(*more));

		if (!more)
			return cx_fail_memory(err);
		c->notes = more;
		c->room = room;
	}
	c->notes[c->n_notes++] = *note;
	return true;
}

bool
cx_school_add(struct cx_school *c, const struct cx_bag *bag, unsigned k,
    const struct cx_note *note, struct cx_err *err)
{
	return take_note(c, note, err) &&
	       (cx_examples_add(&c->examples, bag, (uint8_t)k, 1, 0,
		    (uint8_t)(note->hash % CX_FOLDS)) ||
		   cx_fail_memory(err));
}

bool
cx_school_merge(
    struct cx_school *to, struct cx_school *from, struct cx_err *err)
{
	for (size_t i = 0; i < from->examples.n; i++) {
		unsigned k = from->examples.at[i].label;

		if (!cx_school_class(to, cx_span(from->names[k]), &k, err) ||
		    !take_note(to, &from->notes[i], err))
			return false;
		from->examples.at[i].label = (uint8_t)k;
	}
	to->left_out += from->left_out;
	return cx_examples_merge(&to->examples, &from->examples) ||
	       cx_fail_memory(err);
}

/* A row as it is sorted. */
struct place {
	struct cx_note note;
	struct cx_example example;
};

static int
by_text(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->note.hash != y->note.hash)
		return x->note.hash < y->note.hash ? -1 : 1;
	return x->example.label - y->example.label;
}

/* Learning depends on order, and nothing may depend on that of workers. */
static bool
sort_rows(struct cx_school *c, struct cx_err *err)
{
	struct place *places = malloc((c->n_notes + 1) * sizeof(*places));

	if (!places)
		return cx_fail_memory(err);
	for (size_t i = 0; i < c->n_notes; i++)
		places[i] = (struct place){c->notes[i], c->examples.at[i]};
	qsort(places, c->n_notes, sizeof(*places), by_text);
	for (size_t i = 0; i < c->n_notes; i++) {
		c->notes[i] = places[i].note;
		c->examples.at[i] = places[i].example;
	}
	free(places);
	return true;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* The labels as classes by name, so that they do not depend on the rows. */
static void
sort_classes(struct cx_school *c)
{
	char old[CX_CLASSES][CX_MODEL_NAME];
	uint8_t now[CX_CLASSES] = {0};

	memcpy(old, c->names, sizeof(old));
	qsort(c->names, c->n, sizeof(c->names[0]), by_name);
	for (unsigned k = 0; k < c->n; k++)
		for (unsigned i = 0; i < c->n; i++)
			if (strcmp(old[k], c->names[i]) == 0)
				now[k] = (uint8_t)i;
	for (size_t i = 0; i < c->examples.n; i++)
		c->examples.at[i].label = now[c->examples.at[i].label];
}

static bool
check_rows(const struct cx_school *c, struct cx_err *err)
{
	size_t count[CX_CLASSES] = {0};

	for (size_t i = 0; i < c->examples.n; i++)
		count[c->examples.at[i].label]++;
	if (c->examples.n < ROWS_LEAST)
		return cx_fail(err, CX_DATA,
		    "--train: %zu records with text and label; a model needs "
		    "at least %d",
		    c->examples.n, ROWS_LEAST);
	if (c->n < 2)
		return cx_fail(
		    err, CX_DATA, "--train: all labels are the same");
	for (unsigned k = 0; k < c->n; k++)
		if (count[k] < CLASS_LEAST)
			return cx_fail(err, CX_DATA,
			    "--train: a class has %zu records; each needs at "
			    "least %d (class %u of %u by name)",
			    count[k], CLASS_LEAST, k + 1, c->n);
	return true;
}

bool
cx_school_order(struct cx_school *c, struct cx_err *err)
{
	if (!c->fixed)
		sort_classes(c);
	return check_rows(c, err) && sort_rows(c, err);
}

double
cx_school_most(const struct cx_school *c)
{
	struct cx_confusion all = {{{0}}};
	double count[CX_CLASSES] = {0};
	unsigned most = 0;

	for (size_t i = 0; i < c->examples.n; i++)
		count[c->examples.at[i].label]++;
	for (unsigned k = 0; k < c->n; k++)
		most = count[k] > count[most] ? k : most;
	for (unsigned k = 0; k < c->n; k++)
		all.at[k][most] = count[k];
	return cx_confusion_macro_f1(&all, c->n);
}
