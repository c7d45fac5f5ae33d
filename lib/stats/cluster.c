/*
 * Not by threads: a sum of doubles in another order is another sum, one row
 * may then change its cluster, and the clusters of a run must be those of the
 * next.  Speed comes from trying the beginnings on a sample instead.
 */
#include "stats/cluster.h"

#include <math.h>
#include <stdlib.h>

#include "base/span.h"
#include "stats/cluster_parts.h"
#include "stats/quantile.h"
#include "stats/random.h"

#include "base/banned.h"

#define ENOUGH 1e-7

/* What one fit works with. */
struct fit {
	const struct cx_cluster_rows *rows;
	struct cx_clusters *now;
	uint32_t *label;
	double *squared; /* of each row to its cluster */
	/* of each cluster: rows of each value of a category */
	uint32_t *tally;
	size_t *first_value; /* of each category in a row of the tally */
	size_t values;	     /* the length of that row */
};

static double
quantile(const double *sorted, size_t n, double share)
{
	double at = share * (double)(n - 1);
	size_t i = (size_t)at;

	if (i + 1 >= n)
		return sorted[n - 1];
	return sorted[i] + (at - (double)i) * (sorted[i + 1] - sorted[i]);
}

struct cx_scale
cx_scale_of(const double *x, size_t n, bool robust, double *spare)
{
	struct cx_scale s = {0, 0};
	double mean = 0, squares = 0;

	for (size_t i = 0; i < n; i++)
		mean += x[i] / (double)n;
	for (size_t i = 0; i < n; i++)
		squares += (x[i] - mean) * (x[i] - mean) / (double)n;
	s.from = mean;
	if (robust) {
		for (size_t i = 0; i < n; i++)
			spare[i] = x[i];
		cx_sort_numbers(spare, spare + n, n);
		s.from = quantile(spare, n, 0.5);
		s.unit = quantile(spare, n, 0.75) - quantile(spare, n, 0.25);
	}
	if (!(s.unit > 0))
		s.unit = sqrt(squares);
	/* what is left of a constant column is a rounding error */
	if (!(s.unit > 1e-12 * fabs(s.from)) || !isfinite(s.unit))
		s.unit = 1;
	return s;
}

void
cx_clusters_done(struct cx_clusters *c)
{
	free(c->center);
	free(c->mode);
	free(c->count);
	*c = (struct cx_clusters){0};
}

bool
cx_clusters_init(struct cx_clusters *c, size_t k, size_t n_numbers,
    size_t n_categories, struct cx_err *err)
{
	*c = (struct cx_clusters){.k = k,
	    .n_numbers = n_numbers,
	    .n_categories = n_categories,
	    .silhouette = NAN};
	c->center = calloc(k * n_numbers + 1, sizeof(*c->center));
	c->mode = calloc(k * n_categories + 1, sizeof(*c->mode));
	c->count = calloc(k + 1, sizeof(*c->count));
	if (c->center && c->mode && c->count)
		return true;
	cx_clusters_done(c);
	return cx_fail_memory(err);
}

static double
distance(const struct cx_clusters *c, size_t k, const double *number,
    const uint32_t *category)
{
	const double *center = c->center + k * c->n_numbers;
	const uint32_t *mode = c->mode + k * c->n_categories;
	double sum = 0;

	for (size_t j = 0; j < c->n_numbers; j++)
		sum += (number[j] - center[j]) * (number[j] - center[j]);
	for (size_t j = 0; j < c->n_categories; j++)
		if (category[j] != mode[j])
			sum += c->weight;
	return sum;
}

size_t
cx_clusters_nearest(const struct cx_clusters *c, const double *number,
    const uint32_t *category, double *squared)
{
	double least = INFINITY, d;
	size_t best = 0;

	for (size_t k = 0; k < c->k; k++) {
		d = distance(c, k, number, category);
		if (d < least) {
			least = d;
			best = k;
		}
	}
	if (squared)
		*squared = least;
	return best;
}

static const double *
numbers(const struct cx_cluster_rows *r, size_t i)
{
	return r->number + i * r->n_numbers;
}

static const uint32_t *
categories(const struct cx_cluster_rows *r, size_t i)
{
	return r->category + i * r->n_categories;
}

double
cx_cluster_between(const struct cx_cluster_rows *r, size_t a, size_t b)
{
	const double *x = numbers(r, a), *y = numbers(r, b);
	const uint32_t *u = categories(r, a), *v = categories(r, b);
	double sum = 0;

	for (size_t j = 0; j < r->n_numbers; j++)
		sum += (x[j] - y[j]) * (x[j] - y[j]);
	for (size_t j = 0; j < r->n_categories; j++)
		if (u[j] != v[j])
			sum += r->weight;
	return sum;
}

/* Puts each row where it is nearest; whether one changed. */
static bool
assign(struct fit *f)
{
	const struct cx_cluster_rows *r = f->rows;
	struct cx_clusters *c = f->now;
	bool changed = false;
	size_t k;

	c->inertia = 0;
	for (k = 0; k < c->k; k++)
		c->count[k] = 0;
	for (size_t i = 0; i < r->n; i++) {
		k = cx_clusters_nearest(
		    c, numbers(r, i), categories(r, i), &f->squared[i]);
		changed |= f->label[i] != k;
		f->label[i] = (uint32_t)k;
		c->count[k]++;
		c->inertia += f->squared[i];
	}
	return changed;
}

/* A cluster without rows takes the one that is farthest from its own. */
static void
refill(struct fit *f)
{
	struct cx_clusters *c = f->now;
	size_t far;

	for (size_t k = 0; k < c->k; k++) {
		if (c->count[k] > 0)
			continue;
		far = 0;
		for (size_t i = 1; i < f->rows->n; i++)
			if (f->squared[i] > f->squared[far])
				far = i;
		if (!(f->squared[far] > 0))
			return;
		c->count[f->label[far]]--;
		c->count[k]++;
		f->label[far] = (uint32_t)k;
		f->squared[far] = 0;
	}
}

static void
move_modes(struct fit *f)
{
	const struct cx_cluster_rows *r = f->rows;
	struct cx_clusters *c = f->now;
	size_t n_categories = r->n_categories;
	uint32_t *tally;

	memset(f->tally, 0, c->k * f->values * sizeof(*f->tally));
	for (size_t i = 0; i < r->n; i++)
		for (size_t j = 0; j < n_categories; j++)
			f->tally[f->label[i] * f->values + f->first_value[j] +
				 categories(r, i)[j]]++;
	for (size_t k = 0; k < c->k; k++)
		for (size_t j = 0; j < n_categories && c->count[k] > 0; j++) {
			uint32_t best = 0;
			size_t n = f->first_value[j + 1] - f->first_value[j];

			tally = f->tally + k * f->values + f->first_value[j];
			for (uint32_t v = 1; v < n; v++)
				if (tally[v] > tally[best])
					best = v;
			c->mode[k * n_categories + j] = best;
		}
}

/* Centers to the means of their rows. */
static void
move(struct fit *f)
{
	const struct cx_cluster_rows *r = f->rows;
	struct cx_clusters *c = f->now;
	double *center;

	for (size_t k = 0; k < c->k; k++)
		for (size_t j = 0; j < r->n_numbers && c->count[k] > 0; j++)
			c->center[k * r->n_numbers + j] = 0;
	for (size_t i = 0; i < r->n; i++) {
		center = c->center + f->label[i] * r->n_numbers;
		for (size_t j = 0; j < r->n_numbers; j++)
			center[j] += numbers(r, i)[j];
	}
	for (size_t k = 0; k < c->k; k++)
		for (size_t j = 0; j < r->n_numbers && c->count[k] > 0; j++)
			c->center[k * r->n_numbers + j] /= (double)c->count[k];
	if (r->n_categories > 0)
		move_modes(f);
}

static void
lloyd(struct fit *f)
{
	double before = INFINITY;

	for (size_t i = 0; i < f->rows->n; i++)
		f->label[i] = UINT32_MAX;
	for (int round = 0; round < CX_CLUSTER_ROUNDS; round++) {
		if (!assign(f) ||
		    before - f->now->inertia <= ENOUGH * f->now->inertia)
			return;
		before = f->now->inertia;
		refill(f);
		move(f);
	}
	assign(f);
}

static double
unit_random(struct cx_random *r)
{
	return (double)(cx_random_next(r) >> 11) * 0x1p-53;
}

static void
put_center(struct cx_clusters *c, const struct cx_cluster_rows *r, size_t k,
    size_t row)
{
	for (size_t j = 0; j < r->n_numbers; j++)
		c->center[k * r->n_numbers + j] = numbers(r, row)[j];
	for (size_t j = 0; j < r->n_categories; j++)
		c->mode[k * r->n_categories + j] = categories(r, row)[j];
}

/* A row as likely as it is far from the centers that are there. */
static size_t
draw(const struct fit *f, double total, struct cx_random *random)
{
	double left = unit_random(random) * total;
	size_t last = 0;

	for (size_t i = 0; i < f->rows->n; i++) {
		if (!(f->squared[i] > 0))
			continue;
		last = i;
		if (left < f->squared[i])
			break;
		left -= f->squared[i];
	}
	return last;
}

/* What would be left of all distances with a center at that row. */
static double
left_with(const struct fit *f, size_t row)
{
	double sum = 0;

	for (size_t i = 0; i < f->rows->n; i++)
		sum += fmin(f->squared[i], cx_cluster_between(f->rows, i, row));
	return sum;
}

static double
take_center(struct fit *f, size_t row)
{
	double sum = 0;

	put_center(f->now, f->rows, f->now->k++, row);
	for (size_t i = 0; i < f->rows->n; i++) {
		f->squared[i] =
		    fmin(f->squared[i], cx_cluster_between(f->rows, i, row));
		sum += f->squared[i];
	}
	return sum;
}

/* k-means++; fewer centers where no row is apart from them. */
static void
seed_centers(struct fit *f, size_t k, struct cx_random *random)
{
	unsigned tries = 2 + (unsigned)log((double)k);
	double total, left, least;
	size_t row, best = 0;

	f->now->k = 0;
	for (size_t i = 0; i < f->rows->n; i++)
		f->squared[i] = INFINITY;
	total = take_center(f, (size_t)cx_random_under(random, f->rows->n));
	while (f->now->k < k && total > 0) {
		least = INFINITY;
		for (unsigned t = 0; t < tries; t++) {
			row = draw(f, total, random);
			left = left_with(f, row);
			if (left < least) {
				least = left;
				best = row;
			}
		}
		total = take_center(f, best);
	}
}

static void
copy(struct cx_clusters *to, const struct cx_clusters *from)
{
	to->k = from->k;
	to->inertia = from->inertia;
	memcpy(to->center, from->center,
	    from->k * from->n_numbers * sizeof(*to->center));
	memcpy(to->mode, from->mode,
	    from->k * from->n_categories * sizeof(*to->mode));
	memcpy(to->count, from->count, from->k * sizeof(*to->count));
}

/* How many values each category has, for the tally. */
static bool
fit_init(struct fit *f, const struct cx_cluster_rows *r, struct cx_clusters *c,
    size_t k)
{
	uint32_t most;

	*f = (struct fit){.rows = r, .now = c};
	f->label = calloc(r->n, sizeof(*f->label));
	f->squared = calloc(r->n, sizeof(*f->squared));
	f->first_value = calloc(r->n_categories + 1, sizeof(*f->first_value));
	if (!f->label || !f->squared || !f->first_value)
		return false;
	for (size_t j = 0; j < r->n_categories; j++) {
		most = 0;
		for (size_t i = 0; i < r->n; i++)
			if (categories(r, i)[j] > most)
				most = categories(r, i)[j];
		f->first_value[j] = f->values;
		f->values += (size_t)most + 1;
	}
	f->first_value[r->n_categories] = f->values;
	f->tally = calloc(k * f->values + 1, sizeof(*f->tally));
	return f->tally != NULL;
}

static void
fit_done(struct fit *f)
{
	free(f->label);
	free(f->squared);
	free(f->first_value);
	free(f->tally);
}

/* The best of some beginnings into c. */
static bool
restarts(struct cx_clusters *c, const struct cx_cluster_rows *rows, size_t k,
    struct cx_random *random, struct cx_err *err)
{
	struct cx_clusters now;
	struct fit f = {0};
	bool ok;

	if (!cx_clusters_init(
		&now, k, rows->n_numbers, rows->n_categories, err))
		return false;
	now.weight = rows->weight;
	ok = fit_init(&f, rows, &now, k);
	for (int i = 0; ok && i < CX_CLUSTER_RESTARTS; i++) {
		seed_centers(&f, k, random);
		lloyd(&f);
		if (i == 0 || now.inertia < c->inertia)
			copy(c, &now);
	}
	fit_done(&f);
	cx_clusters_done(&now);
	return ok || cx_fail_memory(err);
}

/* The largest first; two clusters of a size by their first rows. */
static bool
put_in_order(struct cx_clusters *c, const uint32_t *label, size_t n)
{
	struct cx_clusters old;
	struct cx_err none = {0};
	size_t first[CX_CLUSTERS_MOST], best;

	if (!cx_clusters_init(&old, c->k, c->n_numbers, c->n_categories, &none))
		return false;
	copy(&old, c);
	for (size_t i = n; i-- > 0;)
		first[label[i]] = i;
	c->k = 0;
	for (size_t k = 0; k < old.k; k++) {
		best = SIZE_MAX;
		for (size_t i = 0; i < old.k; i++)
			if (old.count[i] > 0 &&
			    (best == SIZE_MAX ||
				old.count[i] > old.count[best] ||
				(old.count[i] == old.count[best] &&
				    first[i] < first[best])))
				best = i;
		if (best == SIZE_MAX)
			break;
		memcpy(c->center + c->k * c->n_numbers,
		    old.center + best * c->n_numbers,
		    c->n_numbers * sizeof(*c->center));
		memcpy(c->mode + c->k * c->n_categories,
		    old.mode + best * c->n_categories,
		    c->n_categories * sizeof(*c->mode));
		old.count[best] = 0;
		c->k++;
	}
	cx_clusters_done(&old);
	return true;
}

/* Lloyd's steps on all rows, then the order and the labels of it. */
static bool
settle(struct cx_clusters *c, const struct cx_cluster_rows *rows,
    uint32_t *label, struct cx_err *err)
{
	struct fit f;
	bool ok = fit_init(&f, rows, c, c->k);

	if (ok) {
		lloyd(&f);
		ok = put_in_order(c, f.label, rows->n);
	}
	if (ok) {
		assign(&f);
		memcpy(label, f.label, rows->n * sizeof(*label));
	}
	fit_done(&f);
	return ok || cx_fail_memory(err);
}

bool
cx_clusters_fit(struct cx_clusters *c, const struct cx_cluster_rows *rows,
    size_t k, uint64_t seed, uint32_t *label, struct cx_err *err)
{
	struct cx_random random = {seed};
	struct cx_cluster_sample s = {0};
	bool ok;

	if (!cx_clusters_init(c, k, rows->n_numbers, rows->n_categories, err))
		return false;
	c->weight = rows->weight;
	ok = cx_cluster_sample_init(
		 &s, rows, NULL, CX_CLUSTER_SAMPLE, &random, err) &&
	     restarts(c, &s.rows, k, &random, err) &&
	     settle(c, rows, label, err) &&
	     cx_silhouette(rows, label, c->k, seed, &c->silhouette, err);
	cx_cluster_sample_done(&s);
	if (!ok)
		cx_clusters_done(c);
	return ok;
}

bool
cx_clusters_choose(struct cx_clusters *c, const struct cx_cluster_rows *rows,
    size_t low, size_t high, uint64_t seed, uint32_t *label, struct cx_err *err)
{
	uint32_t *other = calloc(rows->n, sizeof(*other));
	struct cx_clusters next;
	bool ok = other || cx_fail_memory(err);

	*c = (struct cx_clusters){0};
	for (size_t k = low; ok && k <= high; k++) {
		ok = cx_clusters_fit(&next, rows, k, seed, other, err);
		if (!ok)
			break;
		if (c->k == 0 || next.silhouette > c->silhouette) {
			cx_clusters_done(c);
			*c = next;
			memcpy(label, other, rows->n * sizeof(*label));
		} else {
			cx_clusters_done(&next);
		}
	}
	free(other);
	if (!ok)
		cx_clusters_done(c);
	return ok;
}
