#ifndef CX_SCORE_EVALUATE_H
#define CX_SCORE_EVALUATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "record/slots.h"
#include "score/any.h"
#include "stats/estimate.h"

/* What to evaluate; borrowed. */
struct cx_evaluate_plan {
	const struct cx_any *model;
	struct cx_program *program;
	size_t target;		 /* the slot of the outcome */
	struct cx_span positive; /* its value that counts */
	struct cx_slots by;	 /* groups */
	uint64_t min_group;	 /* smaller groups are not shown */
	double threshold;	 /* a score that selects; NaN: see below */
};

/* A row of the result; a value that is not known is NaN. */
struct cx_measure {
	struct cx_span group;  /* "all", "canal=web", or "canal": gaps */
	struct cx_span metric; /* "auc" */
	struct cx_estimate is;
	uint64_t n; /* cases that it is of; 0: not shown */
};

/*
 * Scores records by a model and compares with what came.  Without a threshold
 * the best are selected, as many as there are positives, and all that have
 * the score of the last of them.
 */
struct cx_evaluation;

/* NULL on failure. */
struct cx_evaluation *cx_evaluation_new(
    const struct cx_evaluate_plan *plan, struct cx_err *err);
void cx_evaluation_free(struct cx_evaluation *e);

/* The task that gathers, to be run once. */
struct cx_task cx_evaluation_task(struct cx_evaluation *e);

/* After the run: all measures, which live as long as e.  False: no memory. */
bool cx_evaluation_finish(struct cx_evaluation *e, struct cx_err *err);
const struct cx_measure *cx_evaluation_measures(
    const struct cx_evaluation *e, size_t *n);

/* Records whose target was missing, and are in no measure. */
uint64_t cx_evaluation_left_out(const struct cx_evaluation *e);

/* A check of --fail-if: an expression over the measures of all. */
struct cx_check;

/*
 * Compiles it: measures of "all" by name, and gaps, the worst of all columns.
 * NULL: CX_USAGE, also for a measure that there is none of.
 */
struct cx_check *cx_check_new(
    const char *text, const struct cx_evaluate_plan *plan, struct cx_err *err);
void cx_check_free(struct cx_check *c);

/*
 * Whether what was measured fails the check.  Unknown fails it too: what could
 * not be measured does not pass.
 */
bool cx_check_run(struct cx_check *c, const struct cx_measure *measures,
    size_t n, bool *fails, struct cx_err *err);

#endif
