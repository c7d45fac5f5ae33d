#ifndef CX_SCORE_EVALUATE_PARTS_H
#define CX_SCORE_EVALUATE_PARTS_H

#include "base/arena.h"
#include "stats/dict.h"
#include "score/evaluate.h"

/* The inside of an evaluation; private to evaluate*.c. */

struct cx_case {
	double score;	    /* by cx_evaluation_sign(), so higher is likelier */
	double probability; /* NaN: the model has none */
	bool positive;
};

/* Cases with the number of their value in each --by column. */
struct cx_cases {
	struct cx_case *at;
	uint32_t *groups; /* n_by of them a case */
	size_t n, room;
};

struct cx_evaluation {
	struct cx_evaluate_plan plan;
	struct cx_arena *arena;
	struct cx_cases cases;
	struct cx_dict *values; /* of each --by column */
	double **counts;	/* of each of the card's distributions */
	uint64_t left_out;
	struct cx_measure *measures;
	size_t n_measures, room;
	bool failed; /* no memory */
};

/* -1 where a higher score says a smaller probability, else 1. */
double cx_evaluation_sign(const struct cx_evaluation *e);

/* How many counters a distribution has: its bins, other, missing. */
size_t cx_counts_width(const struct cx_counts *c);

/* Where a value is counted; NULL: missing. */
size_t cx_counts_text(const struct cx_counts *c, struct cx_span text);
size_t cx_counts_number(const struct cx_counts *c, double x);
size_t cx_counts_missing(const struct cx_counts *c);

/* Appends a row; the names are copied.  Sets e->failed without memory. */
void cx_evaluation_put(struct cx_evaluation *e, const char *group,
    const char *metric, struct cx_estimate is, uint64_t n);

/* The measures of all cases; *threshold is what selects. */
bool cx_evaluate_all(struct cx_evaluation *e, double *threshold);

/* The measures of the groups of each --by column, and their gaps. */
bool cx_evaluate_groups(struct cx_evaluation *e, double threshold);

#endif
