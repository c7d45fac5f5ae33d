#ifndef CX_STATS_ESTIMATE_H
#define CX_STATS_ESTIMATE_H

#include <stdint.h>

/* The standard normal quantile of a two-sided 95 %. */
#define CX_Z95 1.959963984540054

/* An estimate with its 95 % interval; what is not known is NaN. */
struct cx_estimate {
	double value, low, high;
};

/* A share with Wilson's interval; all NaN where n is 0. */
struct cx_estimate cx_estimate_share(uint64_t hits, uint64_t n);

/* A value without an interval. */
struct cx_estimate cx_estimate_bare(double value);

#endif
