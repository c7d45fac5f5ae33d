#ifndef CX_SCORE_MODEL_H
#define CX_SCORE_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "expr/expr.h"
#include "score/band.h"
#include "score/limit.h"
#include "score/reason.h"
#include "score/rule.h"

/* Rules whose points make a column of their own. */
struct cx_theme {
	struct cx_limit limit;
	const char *column; /* "score_NAME" */
};

/* A model file, read and checked.  Immutable; shared by threads. */
struct cx_model {
	struct cx_arena *arena;
	const struct cx_program *program;
	bool events;   /* records are events, a score is a person's */
	int64_t start; /* micros */
	struct cx_reason start_reason;
	struct cx_rule *rules; /* in the order of the file */
	size_t n_rules;
	struct cx_theme *groups; /* in the order of the file */
	size_t n_groups;
	struct cx_limit total;
	struct cx_bands bands;
};

/*
 * Reads the model at the root of a file, see cx-score(1), and compiles its
 * rules into the program, which is borrowed; the file may be freed.  locale: of
 * reasons, NULL for the model's own.  NULL on failure: CX_CONFIG with position.
 */
struct cx_model *cx_model_new(struct cx_json *root, struct cx_program *program,
    const char *locale, struct cx_err *err);
void cx_model_free(struct cx_model *m);

#endif
