#ifndef CX_SCORE_SCORER_H
#define CX_SCORE_SCORER_H

#include <stdbool.h>

#include "base/err.h"
#include "base/span.h"
#include "record/record.h"
#include "score/model.h"

/* What a model says about a record; a plain value. */
struct cx_score {
	double points;
	int64_t micros;
	const int64_t *groups; /* micros, as in the model; NULL: none */
	struct cx_span grade;  /* empty: under all bands, or no bands */
	/* Both empty unless asked for; they add up to points exactly. */
	struct cx_span reasons_text; /* "+15 why; -5 why" */
	struct cx_span reasons_json; /* an array, also when it is empty */
};

/* What a rule gives: points, if it gives any. */
struct cx_given {
	int64_t micros;
	bool is;
};

/* A thread's own: evaluates the rules of a model. */
struct cx_scorer;

/* The model is borrowed.  explain: with reasons.  NULL on failure. */
struct cx_scorer *cx_scorer_new(
    const struct cx_model *m, bool explain, struct cx_err *err);
void cx_scorer_free(struct cx_scorer *s);

/*
 * The score of a record.  A rule that is unknown gives nothing.  The spans
 * live until the next call.  False: CX_DATA, a value that a rule needs cannot
 * be read.  Allocates nothing once its buffers have grown.
 */
bool cx_scorer_rate(struct cx_scorer *s, const struct cx_record *r,
    struct cx_score *out, struct cx_err *err);

/*
 * The same for rules whose points are known: given[i] is of the rule i, within
 * its own limit.
 */
bool cx_scorer_add_up(struct cx_scorer *s, const struct cx_given *given,
    struct cx_score *out, struct cx_err *err);

#endif
