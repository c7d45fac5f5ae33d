#ifndef CX_SENTIMENT_TRAIN_H
#define CX_SENTIMENT_TRAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "sentiment/features.h"

enum { CX_CLASSES = 16, CX_SOURCES = 64 };

/* Labelled texts as features; one allocation for all that grows. */
struct cx_example {
	size_t at, n; /* its sparse features in `features' */
	float dense[CX_DENSE];
	float weight;
	uint32_t source; /* the caller's */
	uint64_t text;	 /* the caller's: the same for the same text */
	uint8_t label;
	uint8_t fold;
};

struct cx_examples {
	uint32_t *features;
	size_t n_features, room_features;
	struct cx_example *at;
	size_t n, room;
};

void cx_examples_done(struct cx_examples *e);

/* Adds those of another, their sources and folds as they are. */
bool cx_examples_merge(struct cx_examples *e, const struct cx_examples *from);

/* Adds the text in the bag (words and around are filled). */
bool cx_examples_add(struct cx_examples *e, const struct cx_bag *bag,
    uint8_t label, float weight, uint32_t source, uint8_t fold);

struct cx_softmax;

/* How to learn. */
struct cx_lesson {
	unsigned bits;	  /* 2^bits buckets */
	unsigned classes; /* 2 to CX_CLASSES */
	unsigned epochs;
	float rate;
	float ridge;   /* L2: of sum of losses + ridge / 2 * |w|^2 */
	int leave_out; /* examples of this fold; -1: none */
	/*
	 * Bits of sources with a bias of their own, which is forgotten when
	 * all is learned: how frequent classes are there, and where they who
	 * labelled it drew the line, says nothing about other texts.
	 */
	uint64_t own;
	/*
	 * Not NULL: weights begin as they are there, and are held there and
	 * not at zero; of the same bits and classes.
	 */
	const struct cx_softmax *from;
};

/* A softmax with full weights, classes of a bucket side by side. */
struct cx_softmax {
	unsigned bits, classes;
	float *sparse;
	float dense[CX_DENSE][CX_CLASSES];
	float bias[CX_CLASSES];
};

/*
 * Multinomial logistic regression by AdaGrad (J. Duchi, E. Hazan, Y. Singer,
 * JMLR 12, 2011), in an order drawn from a fixed seed: the same examples give
 * the same weights on every machine with IEEE arithmetic.  False without
 * memory.
 */
bool cx_softmax_train(struct cx_softmax *s, const struct cx_examples *e,
    const struct cx_lesson *lesson);
void cx_softmax_done(struct cx_softmax *s);

/* Logits of an example. */
void cx_softmax_logits(const struct cx_softmax *s, const struct cx_examples *e,
    const struct cx_example *x, double z[CX_CLASSES]);

/*
 * Probabilities of n > 0 logits, in place.  Exact to about 1e-12, and made
 * of + * / alone, so that it is the same on every machine (exp() is not).
 */
void cx_softmax_squash(double *z, size_t n);

/* The highest of n > 0 logits or probabilities, the first of equals. */
unsigned cx_softmax_best(const double *z, unsigned n);

#endif
