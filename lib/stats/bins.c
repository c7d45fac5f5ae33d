/*
 * A tree, and not ChiMerge from single cells: both look at the same statistic,
 * but merging from below starts with cells of one or two cases, where it means
 * nothing, and a tree starts with all.  Where order means something (numbers),
 * a tree looks for the best of many cuts and finds what chance made there;
 * quantiles are not looked for, and merging begins with those.
 */
#include "stats/bins.h"

#include <math.h>

#include "base/banned.h"

enum { BINS_MOST = 64 };

/* A bin, and the cut in it that gains most. */
struct part {
	size_t begin, end;
	struct cx_classes sum;
	double gain; /* 0: no cut */
	size_t cut;
};

static double
xlogx(double x)
{
	return x > 0 ? x * log(x) : 0;
}

/* ln likelihood of a cell at its own share. */
static double
likelihood(struct cx_classes c)
{
	double p = (double)c.positives, n = (double)c.negatives;

	return xlogx(p) + xlogx(n) - xlogx(p + n);
}

static struct cx_classes
plus(struct cx_classes a, struct cx_classes b)
{
	return (struct cx_classes){
	    a.positives + b.positives, a.negatives + b.negatives};
}

static struct cx_classes
minus(struct cx_classes a, struct cx_classes b)
{
	return (struct cx_classes){
	    a.positives - b.positives, a.negatives - b.negatives};
}

static uint64_t
size_of(struct cx_classes c)
{
	return c.positives + c.negatives;
}

/* Sums the part up and finds its best cut; of equal ones the first. */
static void
look(const struct cx_classes *cells, const struct cx_bins_rule *rule,
    struct part *p)
{
	struct cx_classes left = {0, 0}, right;
	double whole, gain;

	p->sum = left;
	p->gain = 0;
	for (size_t i = p->begin; i < p->end; i++)
		p->sum = plus(p->sum, cells[i]);
	whole = likelihood(p->sum);
	for (size_t i = p->begin; i + 1 < p->end; i++) {
		left = plus(left, cells[i]);
		right = minus(p->sum, left);
		if (size_of(right) < rule->least)
			break;
		if (size_of(left) < rule->least)
			continue;
		gain = 2 * (likelihood(left) + likelihood(right) - whole);
		if (gain >= rule->evidence && gain > p->gain) {
			p->gain = gain;
			p->cut = i + 1;
		}
	}
}

static double
share(struct cx_classes c)
{
	uint64_t n = size_of(c);

	return n > 0 ? (double)c.positives / (double)n : 0;
}

/* Whether shares rise with the order of the bins, by and large. */
static bool
rises(const struct part *at, size_t n)
{
	double before = 0, all = 0, hit = 0, sum = 0;

	for (size_t i = 0; i < n; i++) {
		all += (double)size_of(at[i].sum);
		hit += (double)at[i].sum.positives;
	}
	for (size_t i = 0; i < n; i++) {
		double m = (double)size_of(at[i].sum);

		sum += m * (share(at[i].sum) - hit / all) *
		       (before + m / 2 - all / 2);
		before += m;
	}
	return sum >= 0;
}

static size_t
pool(struct part *at, size_t n)
{
	bool up = rises(at, n);
	size_t out = 0;
	double a, b;

	for (size_t i = 0; i < n; i++) {
		at[out++] = at[i];
		while (out > 1) {
			a = share(at[out - 2].sum);
			b = share(at[out - 1].sum);
			if (up ? a < b : a > b)
				break;
			at[out - 2].end = at[out - 1].end;
			at[out - 2].sum =
			    plus(at[out - 2].sum, at[out - 1].sum);
			out--;
		}
	}
	return out;
}

/* G of two bins: what keeping them apart gains; not under 0 by rounding. */
static double
apart(const struct part *a, const struct part *b)
{
	double gain = likelihood(a->sum) + likelihood(b->sum) -
		      likelihood(plus(a->sum, b->sum));

	return 2 * fmax(gain, 0);
}

static void
join(struct part *at, size_t i, size_t *n)
{
	at[i].end = at[i + 1].end;
	at[i].sum = plus(at[i].sum, at[i + 1].sum);
	for (size_t k = i + 1; k + 1 < *n; k++)
		at[k] = at[k + 1];
	(*n)--;
}

/* Quantiles, as far as cells of equal ones allow. */
static size_t
cut_even(const struct cx_classes *cells, size_t n,
    const struct cx_bins_rule *rule, size_t most, struct part *at)
{
	struct cx_classes seen = {0, 0}, all = {0, 0};
	uint64_t before = 0, left;
	size_t count = 0, begin = 0;

	for (size_t i = 0; i < n; i++)
		all = plus(all, cells[i]);
	for (size_t i = 0; i < n; i++) {
		seen = plus(seen, cells[i]);
		left = size_of(all) - size_of(seen);
		if (i + 1 < n &&
		    (size_of(seen) - before < rule->least ||
			left < rule->least || count + 1 == most ||
			(double)size_of(seen) < (double)size_of(all) *
						    (double)(count + 1) /
						    (double)most))
			continue;
		at[count] = (struct part){.begin = begin, .end = i + 1};
		for (; begin <= i; begin++)
			at[count].sum = plus(at[count].sum, cells[begin]);
		before = size_of(seen);
		count++;
	}
	return count;
}

/* Puts neighbours together that nothing keeps apart, the most alike first. */
static size_t
merge(const struct cx_bins_rule *rule, struct part *at, size_t n)
{
	double least, g;
	size_t best;

	while (n > 1) {
		least = INFINITY;
		best = 0;
		for (size_t i = 0; i + 1 < n; i++) {
			g = apart(&at[i], &at[i + 1]);
			if (g < least) {
				least = g;
				best = i;
			}
		}
		if (least >= rule->evidence)
			break;
		join(at, best, &n);
	}
	return n;
}

/* The cut that gains most first. */
static size_t
cut_tree(const struct cx_classes *cells, const struct cx_bins_rule *rule,
    size_t most, struct part *at)
{
	size_t count = 1, best;

	for (look(cells, rule, &at[0]); count < most; count++) {
		best = 0;
		for (size_t i = 1; i < count; i++)
			if (at[i].gain > at[best].gain)
				best = i;
		if (!(at[best].gain > 0))
			break;
		for (size_t i = count; i > best + 1; i--)
			at[i] = at[i - 1];
		at[best + 1] =
		    (struct part){.begin = at[best].cut, .end = at[best].end};
		at[best].end = at[best].cut;
		look(cells, rule, &at[best]);
		look(cells, rule, &at[best + 1]);
	}
	return count;
}

size_t
cx_bins_cut(const struct cx_classes *cells, size_t n,
    const struct cx_bins_rule *rule, size_t *ends)
{
	struct part at[BINS_MOST] = {{.begin = 0, .end = n}};
	size_t most = rule->most < BINS_MOST ? rule->most : BINS_MOST;
	size_t count;

	if (rule->even)
		count = merge(rule, at, cut_even(cells, n, rule, most, at));
	else
		count = cut_tree(cells, rule, most, at);
	if (rule->monotone)
		count = pool(at, count);
	for (size_t i = 0; i < count; i++)
		ends[i] = at[i].end;
	return count;
}
