/*
 * One walk over two sorted lists: at each time with events the curve falls.
 * Where it lies at one half exactly, any time until it falls again is a
 * median, and their middle is given, as R gives it.
 */
#include "stats/survival.h"

#include <math.h>
#include <stdbool.h>

#include "stats/interval.h"

#include "base/banned.h"

#define HALF 0.5
#define LIKE 1.5e-8 /* equal, as R's survival has it */

/* A curve that falls past one half somewhere. */
struct fall {
	double at;  /* NAN: not yet */
	bool level; /* it lies at one half since then */
};

static void
look(struct fall *f, double curve, double time)
{
	if (f->level && fabs(curve - HALF) > LIKE) {
		f->at = (f->at + time) / 2;
		f->level = false;
	} else if (isnan(f->at) && curve <= HALF + LIKE) {
		f->at = time;
		f->level = fabs(curve - HALF) <= LIKE;
	}
}

/* Past the last event it stays level until the last time there is. */
static double
settle(const struct fall *f, double last)
{
	return f->level ? (f->at + last) / 2 : f->at;
}

static double
last_of(const struct cx_values *v)
{
	return v->n > 0 ? cx_values_at(v, v->n - 1) : -INFINITY;
}

struct cx_survival
cx_survival_median(const struct cx_values *events,
    const struct cx_values *censored, double level)
{
	struct fall median = {NAN, false}, low = median, high = median;
	double z = cx_interval_z(level), curve = 1, variance = 0, last;
	uint64_t i = 0, c = 0, all = events->n + censored->n;

	while (i < events->n) {
		double t = cx_values_at(events, i), risk, half;
		uint64_t deaths = 0;

		/* At the same time, events come before what is censored. */
		while (c < censored->n && cx_values_at(censored, c) < t)
			c++;
		risk = (double)(all - i - c);
		while (i < events->n && cx_values_at(events, i) == t) {
			i++;
			deaths++;
		}
		curve *= 1 - (double)deaths / risk;
		variance += (double)deaths / (risk * (risk - (double)deaths));
		half = z * sqrt(variance);
		look(&median, curve, t);
		if (curve <= 0)
			continue;
		look(&low, curve * exp(-half), t);
		look(&high, fmin(1, curve * exp(half)), t);
	}
	last = fmax(last_of(events), last_of(censored));
	return (struct cx_survival){
	    settle(&median, last), settle(&low, last), settle(&high, last)};
}
