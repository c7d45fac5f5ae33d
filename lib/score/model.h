#ifndef CX_SCORE_MODEL_H
#define CX_SCORE_MODEL_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "expr/expr.h"
#include "score/band.h"
#include "score/limit.h"
#include "score/reason.h"

/* Points for the records for which an expression is true. */
struct cx_rule {
	const struct cx_expr *when;
	int64_t points; /* micros */
	size_t group;	/* whose cap limits it; SIZE_MAX: none */
	struct cx_reason reason;
};

/* A model file, read and checked.  Immutable; shared by threads. */
struct cx_model {
	struct cx_arena *arena;
	const struct cx_program *program;
	int64_t start; /* micros */
	struct cx_reason start_reason;
	struct cx_rule *rules; /* in the order of the file */
	size_t n_rules;
	struct cx_limit *caps; /* of the groups, in the order of the file */
	size_t n_caps;
	struct cx_limit total;
	struct cx_bands bands;
};

/*
 * Reads the model at the root of a file, see cx-score(1), and compiles its
 * rules into the program, which is borrowed; the file may be freed.  NULL on
 * failure: CX_CONFIG with position.
 */
struct cx_model *cx_model_new(
    struct cx_json *root, struct cx_program *program, struct cx_err *err);
void cx_model_free(struct cx_model *m);

#endif
