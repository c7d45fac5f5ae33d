#ifndef CX_SCORE_CARD_H
#define CX_SCORE_CARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"
#include "expr/expr.h"
#include "score/band.h"
#include "score/reason.h"

/* The kinds of model that are trained; both give points to variables. */
enum cx_card_kind { CX_CARD_SCORECARD, CX_CARD_LOGISTIC };

/*
 * What points mean: score = offset + factor * ln(odds), where odds are those
 * of the positive outcome.  Source: N. Siddiqi, "Credit Risk Scorecards"
 * (2006), chapter 6.
 */
struct cx_scale {
	double score, odds; /* a score, and the odds that it stands for */
	double pdo;	    /* points that double the odds; may be below 0 */
};

#define CX_SCALE_DEFAULT                           \
	{                                          \
		.score = 500, .odds = 1, .pdo = 50 \
	}

double cx_scale_factor(const struct cx_scale *s);
double cx_scale_offset(const struct cx_scale *s);

/* The probability of the positive outcome that a score stands for. */
double cx_scale_probability(const struct cx_scale *s, double score);

/* What an outcome of a variable gives. */
struct cx_part {
	int64_t points; /* micros */
	bool refused;	/* "error": such a record is a bad one */
	struct cx_reason reason;
	struct cx_reason spelled; /* with the points, by cx_reason_spell() */
};

enum cx_variable_kind {
	CX_VARIABLE_BINS,   /* a number, by where it lies */
	CX_VARIABLE_LINEAR, /* a number, points in proportion */
	CX_VARIABLE_VALUES  /* a category */
};

/* No variable of CX_VARIABLE_LINEAR gives more points, either way. */
#define CX_LINEAR_MOST 1000000

struct cx_variable {
	enum cx_variable_kind kind;
	size_t slot;
	struct cx_span column;
	/* Parts of bins or categories. */
	struct cx_part *parts;
	size_t n_parts;
	double *to; /* of bins: under which part i is; n_parts - 1 of them */
	/* Of categories: text to part, open addressing. */
	struct cx_span *values;
	uint32_t *part_of;
	size_t n_slots; /* a power of two */
	/* Of numbers in proportion: points = per_unit * (x - mean). */
	double mean, per_unit, min, max;
	struct cx_reason reason;
	struct cx_part missing;
	struct cx_part unseen; /* of categories */
};

/* What training counted of an input or of the score, for drift. */
struct cx_counts {
	struct cx_span name;	/* the column; empty: the score */
	bool text;		/* values, else cuts */
	double *cuts;		/* n - 1 of them: under which bin i is */
	struct cx_span *values; /* n of them */
	double *counts;		/* n of them */
	size_t n;
	double missing, other;
};

/* A trained model, or one made by hand in its form.  Immutable. */
struct cx_card {
	struct cx_arena *arena;
	const struct cx_program *program;
	enum cx_card_kind kind;
	struct cx_scale scale;
	int64_t base; /* micros */
	struct cx_reason base_reason;
	struct cx_variable *variables;
	size_t n_variables;
	struct cx_bands bands;
	struct cx_counts *counts; /* of "training"; may be none */
	size_t n_counts;
};

/*
 * Whether the model at the root is of a kind of this file ("scorecard" or
 * "logistic"); any other is cx_model_new()'s, which says what is wrong.
 */
bool cx_card_is(struct cx_json *root, enum cx_card_kind *kind);

/*
 * Reads it, see cx-score(1); the columns are wanted of the program's schema.
 * The file may be freed.  NULL on failure: CX_CONFIG with position.
 */
struct cx_card *cx_card_new(struct cx_json *root, struct cx_program *program,
    const char *locale, struct cx_err *err);
void cx_card_free(struct cx_card *c);

#endif
