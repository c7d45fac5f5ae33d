#ifndef CX_STATS_CALIBRATION_H
#define CX_STATS_CALIBRATION_H

#include <stdbool.h>

#include "stats/estimate.h"
#include "stats/ranking.h"

/*
 * How far probabilities can be taken at their word.  All take a ranking whose
 * scores are probabilities; all are NaN without cases.
 */

/* Mean squared difference of probability and outcome.
 * Source: G. W. Brier, Monthly Weather Review 78 (1950), 1-3. */
double cx_calibration_brier(const struct cx_ranking *r);

/* Mean of -ln of the probability of what came; probabilities are kept
 * 2^-52 away from 0 and 1, as scikit-learn does. */
double cx_calibration_log_loss(const struct cx_ranking *r);

/*
 * Slope and intercept of the logistic regression of the outcome on the logit
 * of the probability, by maximum likelihood (Newton), with Wald intervals: 1
 * and 0 where the probabilities are right; a slope under 1 says that they are
 * too extreme.  Source: D. R. Cox, Biometrika 45 (1958), 562-565.  False
 * where there is no such line (one class, one probability, or classes that a
 * threshold parts): both are NaN.
 */
bool cx_calibration_line(const struct cx_ranking *r, struct cx_estimate *slope,
    struct cx_estimate *intercept);

/* Same for cases whose scores are ln(odds). */
bool cx_calibration_line_of_logits(const struct cx_ranking *r,
    struct cx_estimate *slope, struct cx_estimate *intercept);

#endif
