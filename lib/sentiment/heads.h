#ifndef CX_SENTIMENT_HEADS_H
#define CX_SENTIMENT_HEADS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "sentiment/train.h"

/*
 * A model is a file of heads; a head tells the classes of one question apart.
 * The first class of a head is what the others are told from: its logit is 0.
 * So a head has a column of weights for each other class.
 *
 * The file, all numbers little-endian, floats as IEEE bits:
 *   16 bytes  "cx-model 1\n" and zeros
 *   u32       number of heads, 1 to CX_HEADS
 * and for each head
 *   16 bytes  its name, then zeros
 *   u32 bits, u32 classes
 *   classes * 16 bytes  their names
 *   for each column: float bias, float scale, CX_DENSE floats
 *   2^bits * columns bytes: weights from -127 to 127, of a bucket side by
 *   side, to be multiplied by the column's scale
 * The logit of a column is bias + dense weights * dense features + scale *
 * (sum of weights) / sqrt(number of sparse features), and probabilities are
 * the softmax of the logits: what calibrates them is in bias and weights.
 */
enum { CX_HEADS = 8, CX_MODEL_NAME = 16 };

struct cx_column {
	float bias;
	float scale; /* of sparse weights */
	float dense[CX_DENSE];
};

struct cx_head {
	char name[CX_MODEL_NAME];
	char classes[CX_CLASSES][CX_MODEL_NAME];
	unsigned bits;
	unsigned n_classes;
	int positive, negative; /* the classes of these names; -1: none */
	struct cx_column columns[CX_CLASSES - 1];
	const signed char *weights;
};

struct cx_heads {
	struct cx_head heads[CX_HEADS];
	size_t n_heads;
};

/*
 * Reads a model from bytes, which stay where they are and must outlive it.
 * False: CX_CONFIG, not a model or one that is cut off.
 */
bool cx_heads_read(
    struct cx_heads *m, struct cx_span bytes, struct cx_err *err);

/*
 * Puts the heads of a model in the place of those of the same name, or beside
 * them.  False: more than CX_HEADS.
 */
bool cx_heads_replace(struct cx_heads *m, const struct cx_heads *by);

/* The head of that name; NULL if there is none. */
const struct cx_head *cx_heads_find(const struct cx_heads *m, const char *name);

/*
 * The weights of a head as they were learned, but for what a byte cannot
 * hold; the caller calls cx_softmax_done().  False without memory.
 */
bool cx_head_softmax(const struct cx_head *h, struct cx_softmax *out);

/* Adds the weights of features to a sum for each column. */
void cx_head_add(const struct cx_head *h, const uint32_t *features,
    size_t count, int32_t *sums);

/* Begins a file of n heads. */
void cx_heads_write_begin(struct cx_buf *out, size_t n_heads);

/*
 * Appends a head of these classes from a softmax that has learned them: each
 * logit times `temperature', after offset[k] was added to class k's.
 */
void cx_heads_write_head(struct cx_buf *out, const char *name,
    const char *const *classes, const struct cx_softmax *s,
    const double *offset, double temperature);

#endif
