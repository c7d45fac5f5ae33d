#ifndef CX_SCORE_RATE_H
#define CX_SCORE_RATE_H

#include <stdbool.h>

#include "base/err.h"
#include "record/record.h"
#include "score/card.h"
#include "score/scorer.h"

/* A thread's own: looks up the variables of a card. */
struct cx_rater;

/* The card is borrowed.  explain: with reasons.  NULL on failure. */
struct cx_rater *cx_rater_new(
    const struct cx_card *c, bool explain, struct cx_err *err);
void cx_rater_free(struct cx_rater *r);

/*
 * The score of a record, and the probability of the positive outcome that it
 * stands for.  Reasons are the base, then each variable that gives points, in
 * the order of the file.  The spans live until the next call.  False:
 * CX_DATA, a number cannot be read, or a value is one that the card refuses.
 */
bool cx_rater_rate(struct cx_rater *r, const struct cx_record *record,
    struct cx_score *out, double *probability, struct cx_err *err);

#endif
