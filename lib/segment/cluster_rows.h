#ifndef CX_SEGMENT_CLUSTER_ROWS_H
#define CX_SEGMENT_CLUSTER_ROWS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "segment/cluster_model.h"

/*
 * The rows that clusters are made of, in memory: 8 bytes a number, 4 a
 * category, 8 a row, and the different values of each category.
 */
struct cx_cluster_table {
	struct cx_cluster_model *model; /* borrowed */
	size_t n, room;			/* rows without a missing number */
	uint64_t left_out;		/* with one */
	double *number;
	uint32_t *category;	/* numbers of values */
	uint64_t *at;		/* of the records, for their order */
	struct cx_dict *values; /* of each category */
	struct cx_arena *arena;
	size_t most;		/* rows that memory_bytes has room for */
	_Atomic size_t claimed; /* by the tables of all workers */
	/* what a profile goes through */
	size_t next;
	uint64_t *count; /* of each cluster */
	double *sum;	 /* of its scaled numbers */
	uint32_t *mode;	 /* of its categories */
};

/*
 * memory_bytes: the most that the rows take, with what putting them in order
 * and scaling them takes; past it the task fails and names --memory.
 */
struct cx_cluster_table *cx_cluster_table_new(
    struct cx_cluster_model *model, size_t memory_bytes, struct cx_err *err);
void cx_cluster_table_free(struct cx_cluster_table *t);

/*
 * The task that fills the table; finish puts it in the order of the input,
 * and values in that of code points.
 */
struct cx_task cx_cluster_table_task(struct cx_cluster_table *t);
bool cx_cluster_table_finish(struct cx_cluster_table *t, struct cx_err *err);

/* What to look for. */
struct cx_cluster_plan {
	size_t low, high;
	bool robust;
	uint64_t seed;
};

/*
 * Scales and clusters of the table to its model: none where it has no rows.
 * The table's numbers are scaled then.
 */
bool cx_cluster_table_fit(struct cx_cluster_table *t,
    const struct cx_cluster_plan *plan, struct cx_err *err);

/* The task that adds the column "cluster", from 1; missing without one. */
struct cx_task cx_cluster_rows_task(struct cx_cluster_model *m);

/*
 * A row for each cluster and one for records in none: count, share, means in
 * the columns' own units, most frequent values.  Counts the table, which must
 * be finished and scaled, by its model.  columns (free them and each from
 * [3] on) is NULL on failure.
 */
char **cx_cluster_profile_begin(
    struct cx_cluster_table *t, size_t *n, struct cx_err *err);
void cx_cluster_profile_end(char **columns, size_t n);
bool cx_cluster_profile_next(void *table, struct cx_row *row);

#endif
