#ifndef CX_STATS_CLUSTER_H
#define CX_STATS_CLUSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

enum {
	CX_CLUSTERS_MOST = 100,
	CX_CLUSTER_RESTARTS = 10,
	CX_CLUSTER_ROUNDS = 300,
	/* Rows that restarts try, and that a silhouette compares. */
	CX_CLUSTER_SAMPLE = 20000,
	CX_CLUSTER_SILHOUETTE = 4000
};

/* Where a column of numbers begins, and its unit; 0 < unit. */
struct cx_scale {
	double from, unit;
};

/*
 * Of n > 0 finite numbers: mean and standard deviation (of n), or with
 * `robust' the median and the distance of the quartiles (type 7), where that
 * is 0 the standard deviation.  The unit of a column that is always the same
 * is 1.  spare has room for 2 n.
 */
struct cx_scale cx_scale_of(
    const double *x, size_t n, bool robust, double *spare);

/*
 * Rows to put in clusters, borrowed.  Numbers are scaled and finite; a
 * category is any number, the same for the same value.
 */
struct cx_cluster_rows {
	size_t n, n_numbers, n_categories;
	const double *number;	  /* n rows of n_numbers */
	const uint32_t *category; /* n rows of n_categories */
	/* What a category that differs adds to a squared distance. */
	double weight;
};

/*
 * Clusters, the largest first (of two as large, the one whose first row comes
 * first).  {0} is none.
 */
struct cx_clusters {
	size_t k, n_numbers, n_categories;
	double *center;	 /* k rows of n_numbers: means */
	uint32_t *mode;	 /* k rows of n_categories: the most frequent */
	uint64_t *count; /* rows */
	double weight;
	double inertia;	   /* sum of squared distances to the nearest */
	double silhouette; /* NAN for one cluster */
};

void cx_clusters_done(struct cx_clusters *c);

/* Room for k clusters of that shape, all zero.  False without memory. */
bool cx_clusters_init(struct cx_clusters *c, size_t k, size_t n_numbers,
    size_t n_categories, struct cx_err *err);

/*
 * The cluster (from 0) nearest to a row, ties to the lower one.  *squared
 * (may be NULL) is its squared distance.
 */
size_t cx_clusters_nearest(const struct cx_clusters *c, const double *number,
    const uint32_t *category, double *squared);

/*
 * k-means, with categories k-prototypes: k clusters, of which there are fewer
 * where the rows have fewer different ones.  Begins by k-means++, in its
 * greedy form (2 + ln k candidates a step), CX_CLUSTER_RESTARTS times, and
 * keeps the least inertia; more rows than CX_CLUSTER_SAMPLE: the beginnings
 * are tried on so many of them.  Then Lloyd's steps, until no row changes,
 * the inertia falls by less than 1e-7 of it, or CX_CLUSTER_ROUNDS.  A tie goes
 * to the lower cluster; a cluster that lost its rows begins again at the row
 * that is farthest from its own (the first one of those); of categories as
 * frequent the lowest is the mode.  The same rows, in the same order, and the
 * same seed give the same clusters on any machine.  label has room for n > 0,
 * 0 < k <= CX_CLUSTERS_MOST.  The silhouette is set where k > 1.
 * Source: D. Arthur and S. Vassilvitskii, "k-means++: the advantages of
 * careful seeding", SODA 2007; Z. Huang, "Extensions to the k-means algorithm
 * for clustering large data sets with categorical values", Data Mining and
 * Knowledge Discovery 2 (1998), 283-304.
 */
bool cx_clusters_fit(struct cx_clusters *c, const struct cx_cluster_rows *rows,
    size_t k, uint64_t seed, uint32_t *label, struct cx_err *err);

/*
 * As many clusters from low to high as give the highest silhouette, ties to
 * fewer; low > 1.  One where the rows are all the same.
 */
bool cx_clusters_choose(struct cx_clusters *c,
    const struct cx_cluster_rows *rows, size_t low, size_t high, uint64_t seed,
    uint32_t *label, struct cx_err *err);

/*
 * The mean silhouette, from -1 to 1, by distances; a row alone in its cluster
 * has 0.  Exact up to CX_CLUSTER_SILHOUETTE rows; of more, it is of that many
 * taken by the seed, among themselves.  NAN where there is one cluster.
 * Source: P. J. Rousseeuw, "Silhouettes", J. Comput. Appl. Math. 20 (1987),
 * 53-65.
 */
bool cx_silhouette(const struct cx_cluster_rows *rows, const uint32_t *label,
    size_t k, uint64_t seed, double *mean, struct cx_err *err);

#endif
