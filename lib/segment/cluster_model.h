#ifndef CX_SEGMENT_CLUSTER_MODEL_H
#define CX_SEGMENT_CLUSTER_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "expr/expr.h"
#include "record/slots.h"
#include "stats/cluster.h"
#include "stats/dict.h"

/*
 * What puts a record into a cluster: columns and their scales, and the
 * centers in those scales.  A record that lacks one of the numbers is in no
 * cluster; of a category, to be missing is one more value, "".
 */
struct cx_cluster_model {
	struct cx_program *program; /* borrowed */
	struct cx_slots numbers, categories;
	struct cx_scale *scales; /* of numbers */
	struct cx_dict *values;	 /* of categories: what a mode means */
	struct cx_arena *arena;	 /* of the values */
	struct cx_clusters clusters;
	bool robust;
	/* of its training */
	uint64_t rows, seed;
};

enum { CX_CLUSTER_COLUMNS_MOST = 100 };

/* A number that is larger is an error: squares of it must not overflow. */
#define CX_CLUSTER_NUMBER_MOST 1e100

/*
 * A model without clusters yet, of columns in lists as A,B,C; categories may
 * be NULL.  NULL on failure (CX_USAGE).
 */
struct cx_cluster_model *cx_cluster_model_new(const char *columns,
    const char *categories, struct cx_program *program, struct cx_err *err);

/* From a file that cx_cluster_model_write() made.  NULL: CX_CONFIG. */
struct cx_cluster_model *cx_cluster_model_read(
    struct cx_json *root, struct cx_program *program, struct cx_err *err);
void cx_cluster_model_free(struct cx_cluster_model *m);

/* As JSON; the numbers that decide read back the same. */
void cx_cluster_model_write(const struct cx_cluster_model *m, struct cx_buf *b);

/*
 * The numbers, scaled, and the texts of a record; *whole is false where a
 * number is missing.  False: CX_DATA.
 */
bool cx_cluster_model_take(const struct cx_cluster_model *m, struct cx_eval *e,
    double *number, struct cx_span *category, bool *whole, struct cx_err *err);

#endif
