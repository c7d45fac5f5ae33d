#ifndef CX_STATS_SURVIVAL_H
#define CX_STATS_SURVIVAL_H

#include "stats/quantile.h"

/*
 * The median of times of which some are only known to be at least so long
 * (censored): Kaplan and Meier's estimate, with the interval that R's package
 * survival has by default (conf.type "log": Greenwood's variance of the
 * logarithm, turned into times as Brookmeyer and Crowley do).  What cannot be
 * told is NAN.  Both lists must be sorted.
 * Sources: E. L. Kaplan and P. Meier, JASA 53 (1958), 457-481; R. Brookmeyer
 * and J. Crowley, Biometrics 38 (1982), 29-41.
 */
struct cx_survival {
	double median, low, high;
};

struct cx_survival cx_survival_median(const struct cx_values *events,
    const struct cx_values *censored, double level);

#endif
