#ifndef CX_SENTIMENT_TRIAL_H
#define CX_SENTIMENT_TRIAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "sentiment/train.h"
#include "stats/estimate.h"

/*
 * Labels by a model beside those by people.  A trial gathers cases (one for
 * each worker, then merged) and measures them.  Plain storage; {0} with
 * classes set is ready.
 */
struct cx_case {
	uint8_t truth, said; /* classes */
	float confidence;
};

struct cx_trial_group {
	char *name;
	size_t len;
	struct cx_case *cases;
	size_t n, room;
};

enum { CX_TRIAL_GROUPS = 1000 };

struct cx_trial {
	unsigned classes; /* 2 to CX_CLASSES */
	struct cx_trial_group *groups;
	size_t n_groups;
};

void cx_trial_done(struct cx_trial *t);

/* Adds a case to a group (named ""  for all); false: too many, no memory. */
bool cx_trial_add(struct cx_trial *t, struct cx_span group,
    const struct cx_case *one, struct cx_err *err);

/* Adds the cases of another. */
bool cx_trial_merge(
    struct cx_trial *t, const struct cx_trial *from, struct cx_err *err);

/* Of a group: what was asked, with intervals of 95 %. */
struct cx_trial_result {
	size_t n;
	struct cx_estimate accuracy, macro_f1;
	struct cx_estimate ece; /* expected calibration error, ten bins */
	struct cx_estimate precision[CX_CLASSES], recall[CX_CLASSES];
	struct cx_estimate f1[CX_CLASSES];
	size_t confusion[CX_CLASSES][CX_CLASSES]; /* [truth][said] */
};

/*
 * Measures a group; puts its cases in an order that does not depend on how
 * they came.  Intervals are percentiles of 1,000 bootstrap samples drawn from
 * the seed.  Macro-F1 is over classes that people gave.  What has no value is
 * NaN.  False without memory.
 */
bool cx_trial_measure(const struct cx_trial *t, struct cx_trial_group *group,
    uint64_t seed, struct cx_trial_result *out);

#endif
