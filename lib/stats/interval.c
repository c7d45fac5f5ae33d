/*
 * Shares, means, counts and quantiles each have the interval that keeps its
 * promise where services are small: Wilson's and not Wald's, which says 0 to 0
 * for no hit in ten; Garwood's and not the square root's; order statistics and
 * not a normal curve for waiting times.
 */
#include "stats/interval.h"

#include <math.h>

#include "stats/prob.h"

#include "base/banned.h"

double
cx_interval_z(double level)
{
	return cx_prob_normal_at(0.5 + level / 2);
}

struct cx_interval
cx_interval_share(double hits, double n, double level)
{
	struct cx_interval in;
	double z, q, middle, half, p;

	if (!(n > 0))
		return CX_INTERVAL_NONE;
	z = cx_interval_z(level);
	q = z * z;
	p = hits / n;
	middle = (hits + q / 2) / (n + q);
	half = z / (n + q) * sqrt(n * p * (1 - p) + q / 4);
	in.low = hits <= 0 ? 0 : middle - half;
	in.high = hits >= n ? 1 : middle + half;
	return in;
}

struct cx_interval
cx_interval_mean(double n, double mean, double sd, double level)
{
	double half;

	if (!(n >= 2) || !isfinite(sd))
		return CX_INTERVAL_NONE;
	half = cx_prob_t_at(n - 1, 0.5 + level / 2) * sd / sqrt(n);
	return (struct cx_interval){mean - half, mean + half};
}

struct cx_interval
cx_interval_count(double count, double level)
{
	double tail = (1 - level) / 2;

	return (struct cx_interval){
	    count > 0 ? cx_prob_gamma_at(count, tail) : 0,
	    cx_prob_gamma_at(count + 1, 1 - tail)};
}

struct cx_interval
cx_interval_quantile(const struct cx_values *v, double percent, double level)
{
	struct cx_interval in = CX_INTERVAL_NONE;
	double tail = (1 - level) / 2;
	uint64_t low, high;

	if (v->n == 0)
		return in;
	low = cx_prob_binomial_at(v->n, percent / 100, tail);
	high = cx_prob_binomial_at(v->n, percent / 100, 1 - tail) + 1;
	if (low >= 1)
		in.low = cx_values_least(v, low - 1);
	if (high <= v->n)
		in.high = cx_values_most(v, high - 1);
	return in;
}

struct cx_interval
cx_interval_net(double up, double down, double n, double level)
{
	double p, q, net, half;

	if (!(n > 0))
		return CX_INTERVAL_NONE;
	p = (up + 0.75) / (n + 3);
	q = (down + 0.75) / (n + 3);
	net = p - q;
	half = cx_interval_z(level) * sqrt((p + q - net * net) / (n + 3));
	return (struct cx_interval){fmax(net - half, -1), fmin(net + half, 1)};
}
