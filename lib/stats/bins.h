#ifndef CX_STATS_BINS_H
#define CX_STATS_BINS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stats/woe.h"

/* How cells in order are put together to bins. */
struct cx_bins_rule {
	uint64_t least;	 /* cases in a bin */
	size_t most;	 /* bins; at least 1 */
	double evidence; /* what a cut must gain: G, twice ln likelihood */
	bool even;	 /* cut in as even parts as there are cells for */
	bool monotone;	 /* shares of positives rise all along, or fall */
};

/*
 * Cuts n cells (n > 0) into bins: a tree, the cut that gains most first
 * (likelihood ratio G of two by two), as long as one gains enough, leaves
 * enough on both sides and there is room.  With `monotone' bins that go
 * against the trend are then put together (pool adjacent violators).  With
 * `even' the bins are `most' quantiles instead, of which neighbours that no
 * evidence keeps apart are put together, the most alike first (ChiMerge).  ends
 * (room for n) get the index after the last cell of each bin; returns how
 * many bins.  Time: n * most.
 * Sources: L. Breiman et al., "Classification and Regression Trees" (1984);
 * R. Kerber, "ChiMerge: Discretization of Numeric Attributes", AAAI (1992);
 * R. E. Barlow et al., "Statistical Inference under Order Restrictions"
 * (1972).
 */
size_t cx_bins_cut(const struct cx_classes *cells, size_t n,
    const struct cx_bins_rule *rule, size_t *ends);

#endif
