#ifndef CX_STATS_INTERVAL_H
#define CX_STATS_INTERVAL_H

#include <stdbool.h>
#include <stdint.h>

#include "stats/quantile.h"

/*
 * Two ends of an interval; one that cannot be told is NAN.  level: how sure,
 * 0.95 for 95 %.
 */
struct cx_interval {
	double low, high;
};

#define CX_INTERVAL_NONE ((struct cx_interval){NAN, NAN})

/* How many standard deviations that is: 1.96 for 0.95. */
double cx_interval_z(double level);

/*
 * Wilson's score interval of a share, in [0, 1].  hits and n may be weighted
 * counts; none where n is 0.
 * Source: E. B. Wilson, JASA 22 (1927), 209-212, without continuity term.
 */
struct cx_interval cx_interval_share(double hits, double n, double level);

/*
 * Student's interval of a mean from the number of values, their mean and
 * their standard deviation (n - 1); none for n < 2.
 */
struct cx_interval cx_interval_mean(
    double n, double mean, double sd, double level);

/*
 * The exact interval of the mean of a Poisson count.
 * Source: F. Garwood, Biometrika 28 (1936), 437-442.
 */
struct cx_interval cx_interval_count(double count, double level);

/*
 * The interval between two order statistics of sorted values that has a
 * quantile with at least that level, whatever the distribution; an end that
 * would be beyond the values is NAN.
 * Source: W. J. Conover, Practical Nonparametric Statistics, 3.2.
 */
struct cx_interval cx_interval_quantile(
    const struct cx_values *v, double percent, double level);

/*
 * The interval of (up - down) / n, a net score in [-1, 1]: adjusted Wald with
 * three answers more, 3/4 of them up and 3/4 down.
 * Source: B. Rocks, "Interval estimation for the net promoter score", The
 * American Statistician 70 (2016), 365-372.
 */
struct cx_interval cx_interval_net(
    double up, double down, double n, double level);

#endif
