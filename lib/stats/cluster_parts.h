#ifndef CX_STATS_CLUSTER_PARTS_H
#define CX_STATS_CLUSTER_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "stats/cluster.h"
#include "stats/random.h"

/* Private to clusters: some of the rows. */
struct cx_cluster_sample {
	struct cx_cluster_rows rows;
	const uint32_t *label;
	/* NULL where all rows are in it */
	double *number;
	uint32_t *category, *labels;
};

/*
 * At most `most' rows, each as likely, in their order; label (of rows) may be
 * NULL.  All of them are borrowed, not copied.
 */
bool cx_cluster_sample_init(struct cx_cluster_sample *s,
    const struct cx_cluster_rows *rows, const uint32_t *label, size_t most,
    struct cx_random *random, struct cx_err *err);
void cx_cluster_sample_done(struct cx_cluster_sample *s);

/* The squared distance of two rows. */
double cx_cluster_between(const struct cx_cluster_rows *r, size_t a, size_t b);

#endif
