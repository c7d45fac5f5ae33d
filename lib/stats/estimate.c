/*
 * The interval stays beside its value from where it is computed to the row it
 * is printed in, so that no measure is shown with the interval of another.
 */
#include "stats/estimate.h"

#include <math.h>

#include "stats/interval.h"

#include "base/banned.h"

struct cx_estimate
cx_estimate_share(uint64_t hits, uint64_t n)
{
	double h = (double)hits, m = (double)n;
	struct cx_interval i;

	if (n == 0)
		return (struct cx_estimate){NAN, NAN, NAN};
	i = cx_interval_share(h, m, 0.95);
	return (struct cx_estimate){h / m, i.low, i.high};
}

struct cx_estimate
cx_estimate_bare(double value)
{
	return (struct cx_estimate){value, NAN, NAN};
}
