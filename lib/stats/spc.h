#ifndef CX_STATS_SPC_H
#define CX_STATS_SPC_H

#include <stddef.h>

/*
 * Control charts as the NHS's "Making data count" draws them: an XmR chart
 * with 2.66 mean moving ranges, ranges over 3.267 of them left out of the mean
 * once, and four rules.
 */
struct cx_spc_limits {
	double center, lower, upper;
};

/* n >= 2 points in order; n < 2: all NAN. */
struct cx_spc_limits cx_spc_xmr(const double *x, size_t n);

/* Signals of a point, a set of bits. */
enum {
	CX_SPC_ABOVE = 1,      /* the upper limit */
	CX_SPC_BELOW = 2,      /* the lower limit */
	CX_SPC_SHIFT_UP = 4,   /* the 7th and later above the center */
	CX_SPC_SHIFT_DOWN = 8, /* below */
	CX_SPC_RISE = 16,      /* 7 points, each more than the one before */
	CX_SPC_FALL = 32,
	CX_SPC_NEAR_UPPER = 64, /* 2 of 3 in the last third towards a limit */
	CX_SPC_NEAR_LOWER = 128
};

/*
 * signals[i] of n points with a center and limits for each.  The rules one by
 * one, for tests: side is -1, 0 or 1 of the center, close 0 or 1.
 */
void cx_spc_rules(const double *x, const struct cx_spc_limits *limits, size_t n,
    unsigned *signals);
void cx_spc_shift(const int *side, size_t n, int *out);
void cx_spc_trend(const double *x, size_t n, int *out);
void cx_spc_two_of_three(const int *close, const int *side, size_t n, int *out);

#endif
