#ifndef CX_SCORE_ANY_H
#define CX_SCORE_ANY_H

#include <stdbool.h>

#include "base/err.h"
#include "expr/expr.h"
#include "record/record.h"
#include "score/card.h"
#include "score/model.h"
#include "score/scorer.h"

/* A model of any kind; one of the two is there.  {0} is none. */
struct cx_any {
	struct cx_model *points;
	struct cx_card *card;
};

/*
 * Reads the model at the root of a file, by its "kind".  locale: of reasons,
 * NULL for the model's own.  False: {0}.
 */
bool cx_any_read(struct cx_json *root, struct cx_program *program,
    const char *locale, struct cx_any *out, struct cx_err *err);

/* The same from the file.  False: {0}, err says why. */
bool cx_any_load(const char *path, struct cx_program *program,
    const char *locale, struct cx_any *out, struct cx_err *err);
void cx_any_done(struct cx_any *m);

/* A thread's own. */
struct cx_any_scorer;

/* The model is borrowed.  explain: with reasons.  NULL on failure. */
struct cx_any_scorer *cx_any_scorer_new(
    const struct cx_any *m, bool explain, struct cx_err *err);
void cx_any_scorer_free(struct cx_any_scorer *s);

/*
 * As cx_scorer_rate() and cx_rater_rate(); the probability is NaN where the
 * model has none.
 */
bool cx_any_rate(struct cx_any_scorer *s, const struct cx_record *r,
    struct cx_score *out, double *probability, struct cx_err *err);

#endif
