/*
 * Everything is computed over ties and not over cases: then half credits for
 * ties need no second look, and DeLong's components, which are the same for
 * all cases of one score and class, need no memory of their own.
 */
#include "stats/ranking.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

static int
by_score(const void *a, const void *b)
{
	const struct cx_scored *x = a, *y = b;

	return (x->score < y->score) - (x->score > y->score);
}

bool
cx_ranking_make(struct cx_scored *x, size_t n, struct cx_ranking *out)
{
	struct cx_tie *t;

	*out = (struct cx_ranking){0};
	if (n > 1)
		qsort(x, n, sizeof(*x), by_score);
	out->at = calloc(n ? n : 1, sizeof(*out->at));
	if (!out->at)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || x[i].score != x[i - 1].score) {
			t = &out->at[out->n++];
			t->score = x[i].score;
		}
		t = &out->at[out->n - 1];
		t->positives += x[i].positive;
		t->negatives += !x[i].positive;
		out->positives += x[i].positive;
		out->negatives += !x[i].positive;
	}
	return true;
}

void
cx_ranking_done(struct cx_ranking *r)
{
	free(r->at);
	*r = (struct cx_ranking){0};
}

/* Sum of squares of the components of both classes around the area. */
static double
delong_variance(const struct cx_ranking *r, double auc)
{
	double p = (double)r->positives, n = (double)r->negatives;
	double below = n, above = 0, own, sum_p = 0, sum_n = 0;
	const struct cx_tie *t;

	for (size_t i = 0; i < r->n; i++) {
		t = &r->at[i];
		below -= (double)t->negatives;
		own = (below + (double)t->negatives / 2) / n - auc;
		sum_p += (double)t->positives * own * own;
		own = (above + (double)t->positives / 2) / p - auc;
		sum_n += (double)t->negatives * own * own;
		above += (double)t->positives;
	}
	return sum_p / (p - 1) / p + sum_n / (n - 1) / n;
}

struct cx_estimate
cx_ranking_auc(const struct cx_ranking *r)
{
	double p = (double)r->positives, n = (double)r->negatives;
	struct cx_estimate out = {NAN, NAN, NAN};
	double below = n, sum = 0, half;
	const struct cx_tie *t;

	if (r->positives == 0 || r->negatives == 0)
		return out;
	for (size_t i = 0; i < r->n; i++) {
		t = &r->at[i];
		below -= (double)t->negatives;
		sum +=
		    (double)t->positives * (below + (double)t->negatives / 2);
	}
	out.value = sum / p / n;
	if (r->positives == 1 || r->negatives == 1)
		return out;
	half = CX_Z95 * sqrt(delong_variance(r, out.value));
	out.low = fmax(0, out.value - half);
	out.high = fmin(1, out.value + half);
	return out;
}

struct cx_estimate
cx_ranking_gini(const struct cx_ranking *r)
{
	struct cx_estimate a = cx_ranking_auc(r);

	return (struct cx_estimate){
	    2 * a.value - 1, 2 * a.low - 1, 2 * a.high - 1};
}

double
cx_ranking_ks(const struct cx_ranking *r)
{
	double p = (double)r->positives, n = (double)r->negatives;
	double tp = 0, fp = 0, most = 0;

	if (r->positives == 0 || r->negatives == 0)
		return NAN;
	for (size_t i = 0; i < r->n; i++) {
		tp += (double)r->at[i].positives;
		fp += (double)r->at[i].negatives;
		most = fmax(most, fabs(tp / p - fp / n));
	}
	return most;
}

double
cx_ranking_average_precision(const struct cx_ranking *r)
{
	double tp = 0, seen = 0, sum = 0, gain;

	if (r->positives == 0)
		return NAN;
	for (size_t i = 0; i < r->n; i++) {
		gain = (double)r->at[i].positives;
		tp += gain;
		seen += gain + (double)r->at[i].negatives;
		sum += gain * (tp / seen);
	}
	return sum / (double)r->positives;
}

void
cx_ranking_tenths(const struct cx_ranking *r, struct cx_tenth out[CX_TENTHS])
{
	uint64_t all = r->positives + r->negatives, before = 0, n, tenth;

	for (size_t i = 0; i < CX_TENTHS; i++)
		out[i] = (struct cx_tenth){0};
	for (size_t i = 0; i < r->n; i++) {
		n = r->at[i].positives + r->at[i].negatives;
		/* twice the middle of the ranks, so it is whole */
		tenth = (2 * before + n) * CX_TENTHS / (2 * all);
		if (tenth >= CX_TENTHS)
			tenth = CX_TENTHS - 1;
		out[tenth].n += n;
		out[tenth].positives += r->at[i].positives;
		out[tenth].sum += (double)n * r->at[i].score;
		before += n;
	}
}

double
cx_ranking_threshold(const struct cx_ranking *r, uint64_t want)
{
	uint64_t seen = 0;

	for (size_t i = 0; i < r->n && want > 0; i++) {
		seen += r->at[i].positives + r->at[i].negatives;
		if (seen >= want)
			return r->at[i].score;
	}
	return want > 0 && r->n > 0 ? r->at[r->n - 1].score : INFINITY;
}
