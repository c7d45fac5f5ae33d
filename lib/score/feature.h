#ifndef CX_SCORE_FEATURE_H
#define CX_SCORE_FEATURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "expr/value.h"
#include "score/frame.h"

/* What becomes of a column, and why it is not used. */
enum cx_outcome {
	CX_FEATURE_USED,
	CX_FEATURE_WEAK,     /* IV under the least */
	CX_FEATURE_SIGN,     /* its weight would turn its points around */
	CX_FEATURE_CONSTANT, /* one value, never missing */
	CX_FEATURE_MISSING,  /* no value at all */
	CX_FEATURE_DATE,
	CX_FEATURE_ID,	/* a value for (almost) each row */
	CX_FEATURE_MANY /* too many categories */
};

/* As the table of features says it: "used", "left out: date". */
const char *cx_outcome_name(enum cx_outcome o);

/* A column as an input of a model. */
struct cx_feature {
	const struct cx_column *column;
	enum cx_outcome outcome;
	bool text;	 /* categories, else numbers */
	double *number;	 /* of each value */
	uint32_t *place; /* of each value among the numbers, equal ones one */
	double *at;	 /* the number of each place, rising */
	size_t n_places;
	/* Found by training. */
	double iv, auc;
	size_t bins;
	size_t missing; /* rows without it */
	size_t future;	/* of dates: rows after the clock */
};

/*
 * Looks at a column: its type, and whether it is one to learn from.  chosen:
 * somebody named it, so that only what cannot be used is left out.  What it
 * points to is in the arena.  False without memory.
 */
bool cx_feature_look(struct cx_feature *f, const struct cx_column *c,
    size_t n_rows, bool chosen, size_t most_categories,
    const struct cx_world *world, struct cx_arena *arena);

#endif
