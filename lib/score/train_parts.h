#ifndef CX_SCORE_TRAIN_PARTS_H
#define CX_SCORE_TRAIN_PARTS_H

#include "base/arena.h"
#include "score/frame.h"
#include "score/train.h"

/* The inside of a training; private to train*.c. */

enum { CX_TRAIN_FOLDS = 5 };

struct cx_training {
	struct cx_train_plan plan;
	size_t *slots; /* target, then what else is given, features last */
	size_t n_slots;
	size_t time_at, split_at; /* columns of the frame; SIZE_MAX */
	struct cx_frame *frame;
	struct cx_arena *arena;
	struct cx_feature *features;
	size_t n_features;
	bool *positive; /* a row each */
	size_t *rows;	/* to train on */
	size_t n_rows;
	size_t *held;
	size_t n_held;
	uint64_t left_out;
	struct cx_fit fit;
	/* ln(odds) = intercept + slope * what was fitted */
	double slope, intercept;
	struct cx_train_result cross, of_held;
};

/*
 * Sets the cross-validated AUC and the line of calibration.  Both classes
 * must be among the rows.
 */
bool cx_training_cross_validate(struct cx_training *t, struct cx_err *err);

/* The points of a term, as the card will say: whole ones in a scorecard. */
double cx_training_points(const struct cx_training *t, struct cx_term code);

/* What a record has before its columns: points, or ln(odds). */
double cx_training_base(const struct cx_training *t);

/* The score of a row by the model as it is written. */
double cx_training_score(const struct cx_training *t, size_t row);

#endif
