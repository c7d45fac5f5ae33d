#ifndef CX_CMD_SEGMENT_MODES_H
#define CX_CMD_SEGMENT_MODES_H

#include "cli/run.h"
#include "cli/tool.h"

/* The options of cx-segment that are about clusters. */
struct cx_cluster_options {
	const char *clusters, *columns, *categories;
	const char *model, *model_out;
	bool robust;
	size_t seed, memory; /* bytes */
};

extern struct cx_cluster_options cx_cluster_opt;

/* Whether one of them was given. */
bool cx_segment_has_clusters(void);

/*
 * --clusters and --model: rows with their cluster, or with `summary' a row
 * for each cluster.  `others': an option was given that goes with rules.
 */
bool cx_segment_clusters(
    struct cx_run *run, bool summary, bool others, struct cx_err *err);

/* --rfm=LIST: rows with scores, or with `summary' the thresholds. */
bool cx_segment_rfm(struct cx_run *run, const char *list, size_t bins,
    bool nested, const char *bands, bool summary, struct cx_err *err);

#endif
