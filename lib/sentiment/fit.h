#ifndef CX_SENTIMENT_FIT_H
#define CX_SENTIMENT_FIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sentiment/train.h"

/*
 * What a model needs beside weights, from models that did not see what they
 * judge: the logits of each example by one that learned from the other folds,
 * offsets of classes at which labels are most right, and the temperature at
 * which probabilities are.
 */
struct cx_fit {
	const struct cx_examples *examples;
	unsigned classes;
	uint64_t counted;	      /* bits of sources that are judged */
	double (*unseen)[CX_CLASSES]; /* logits of examples */
	double offset[CX_CLASSES];
	double temperature;
};

enum { CX_FOLDS = 5 };

/* How often a class was taken for another. */
struct cx_confusion {
	double at[CX_CLASSES][CX_CLASSES]; /* [truth][said] */
};

/*
 * Learns CX_FOLDS times, by the folds of the examples (borrowed); offset and
 * temperature are 0 and 1 until they are found.  lesson->leave_out is not
 * read.  False without memory; done in any case.
 */
bool cx_fit_learn(struct cx_fit *f, const struct cx_examples *e,
    const struct cx_lesson *lesson, uint64_t counted);
void cx_fit_done(struct cx_fit *f);

/*
 * As cx_fit_learn(), but each counted source is judged by a model that saw
 * neither it nor its texts in other sources: how sure a label may be on
 * messages of a kind that was not learned.
 */
bool cx_fit_learn_apart(struct cx_fit *f, const struct cx_examples *e,
    const struct cx_lesson *lesson, uint64_t counted);

/*
 * Finds the offsets by the mean macro-F1 of the counted sources, then the
 * temperature by the likelihood of their labels.  skip: a fold that is not
 * looked at; -1: none.
 */
void cx_fit_find(struct cx_fit *f, int skip);

/* Finds the temperature alone, at the offsets that are there. */
void cx_fit_find_temperature(struct cx_fit *f, int skip);

/* The class of example i, by one that did not see it; and its probability. */
unsigned cx_fit_class(const struct cx_fit *f, size_t i, double *probability);

/* Of one source. */
void cx_fit_confusion(
    const struct cx_fit *f, uint32_t source, int skip, struct cx_confusion *c);

/* The mean F1 of the classes that occur. */
double cx_confusion_macro_f1(const struct cx_confusion *c, unsigned classes);

#endif
