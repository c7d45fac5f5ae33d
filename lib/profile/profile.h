#ifndef CX_PROFILE_PROFILE_H
#define CX_PROFILE_PROFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "expr/expr.h"
#include "record/pipeline.h"
#include "record/row.h"
#include "stats/metric.h"

/* What is asked.  All is borrowed. */
struct cx_profile_plan {
	const struct cx_program *program;
	const struct cx_metrics *metrics;
	struct cx_span key_name;
	size_t key;		     /* slot of the column of the key */
	const struct cx_expr *where; /* events taken; NULL: all */
};

/* The profiles of one run. */
struct cx_profile;

/* NULL on failure: no memory, or two result columns of one name (CX_USAGE). */
struct cx_profile *cx_profile_new(
    const struct cx_profile_plan *plan, struct cx_err *err);
void cx_profile_free(struct cx_profile *p);

/* The metrics of a rules file, {"cx_profile": 1, "metrics": [...]}. */
bool cx_profile_rules(
    struct cx_json *root, struct cx_metrics *m, struct cx_err *err);

/* The columns of the results: the key, metrics.  Live as long as p. */
const char *const *cx_profile_columns(const struct cx_profile *p, size_t *n);

/*
 * All who have a key in the file path become people, so that they are rows
 * even without events.  column: of the key there; NULL: the name of the key.
 */
bool cx_profile_population(struct cx_profile *p, const char *path,
    const char *column, const struct cx_config *config, struct cx_err *err);

/* The task that gathers; borrows p. */
struct cx_task cx_profile_task(struct cx_profile *p);

/* After the run: sorts the people, and begins with the first.  False without
 * memory. */
bool cx_profile_begin(struct cx_profile *p, struct cx_err *err);

/*
 * Fills the cells of the next row of results (valid until the next call);
 * *more is false where there is none.  False without memory.
 */
bool cx_profile_next(
    struct cx_profile *p, struct cx_row *row, bool *more, struct cx_err *err);

/* How many events had no key; for how many `where' was unknown. */
uint64_t cx_profile_nobody(const struct cx_profile *p);
uint64_t cx_profile_unknown(const struct cx_profile *p);

/* How many events metric i left out, see cx_sample_left_out(). */
uint64_t cx_profile_left_out(const struct cx_profile *p, size_t i);

/*
 * Instead of results, after cx_profile_begin(): appends the head of the
 * states, then the state of the next person, a line each.  False: no memory.
 */
bool cx_profile_put_head(
    const struct cx_profile *p, struct cx_buf *out, struct cx_err *err);
bool cx_profile_put_next(
    struct cx_profile *p, struct cx_buf *out, bool *more, struct cx_err *err);

/*
 * Whether a line of states is a head; reads it into *key (lives as long as v),
 * *people and m: the first one (m has no metrics) gives them, others must say
 * the same.
 */
bool cx_profile_is_head(struct cx_json *v);
bool cx_profile_get_head(struct cx_json *v, struct cx_metrics *m,
    struct cx_program *program, struct cx_span *key, double *people,
    struct cx_err *err);

/*
 * Adds the state of a person, one of the so-manieth input (from 0, in input
 * order).
 */
bool cx_profile_get(struct cx_profile *p, struct cx_json *v, uint64_t input,
    struct cx_err *err);

#endif
