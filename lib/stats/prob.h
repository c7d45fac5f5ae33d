#ifndef CX_STATS_PROB_H
#define CX_STATS_PROB_H

#include <stdint.h>

/*
 * Distributions that intervals are made of; they agree with R to 1e-10,
 * relative.  Not for the hot path: up to some microseconds each.
 */

/* P(X <= x), standard normal, and its inverse for 0 < p < 1. */
double cx_prob_normal(double x);
double cx_prob_normal_at(double p);

/* P(X <= x) of a gamma distribution of that shape > 0 and scale 1. */
double cx_prob_gamma(double shape, double x);
double cx_prob_gamma_at(double shape, double p);

/* P(X <= x) of a beta distribution, a and b > 0, 0 <= x <= 1. */
double cx_prob_beta(double a, double b, double x);

/* The quantile of Student's t, df > 0. */
double cx_prob_t_at(double df, double p);

/* The least k with P(X <= k) >= p, X binomial of n trials. */
uint64_t cx_prob_binomial_at(uint64_t n, double share, double p);

#endif
