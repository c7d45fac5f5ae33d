#ifndef CX_SCORE_TRAIN_H
#define CX_SCORE_TRAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "record/pipeline.h"
#include "score/card.h"
#include "score/feature.h"
#include "score/fit.h"
#include "stats/estimate.h"

/* What is refused unless it is allowed; bits. */
enum {
	CX_ALLOW_FEW = 1,   /* fewer than 50 of a class */
	CX_ALLOW_LEAK = 2,  /* a column that gives the target away */
	CX_ALLOW_FUTURE = 4 /* rows after the clock */
};

/* What to train; borrowed.  Slots that are not given are SIZE_MAX. */
struct cx_train_plan {
	struct cx_program *program;
	struct cx_span target, positive;
	size_t target_slot;
	const size_t *features; /* slots; none: every column that can be one */
	size_t n_features;
	/* Hold-out: at most one of three. */
	size_t split_slot;  /* `train' or `test' */
	double split_share; /* at random; 0: none */
	bool split_by_time;
	int64_t split_time_us; /* rows from then on */
	size_t time_slot;
	unsigned allow;
	size_t most_categories;
	struct cx_fit_rule rule;
	struct cx_scale scale;
};

/* What is known of a model on rows. */
struct cx_train_result {
	uint64_t rows, positives;
	struct cx_estimate auc; /* NaN: no such rows */
};

struct cx_training;

/* NULL on failure. */
struct cx_training *cx_training_new(
    const struct cx_train_plan *plan, struct cx_err *err);
void cx_training_free(struct cx_training *t);

/* The task that gathers the rows, to be run once. */
struct cx_task cx_training_task(struct cx_training *t);

/*
 * Trains.  False: CX_DATA where the rows are refused, with what would allow
 * them.  The same rows and plan give the same model.
 */
bool cx_training_finish(struct cx_training *t, struct cx_err *err);

/* The columns looked at, in input order, with what became of them. */
const struct cx_feature *cx_training_features(
    const struct cx_training *t, size_t *n);

/* Cross-validated on the training rows, and on those held out. */
struct cx_train_result cx_training_cross(const struct cx_training *t);
struct cx_train_result cx_training_held(const struct cx_training *t);

/* Rows without a target, which were left out. */
uint64_t cx_training_left_out(const struct cx_training *t);

/* Appends the model file; failures are left in out->failed. */
void cx_training_write(const struct cx_training *t, struct cx_buf *out);

#endif
