#ifndef CX_REMIND_PATTERN_H
#define CX_REMIND_PATTERN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"
#include "expr/expr.h"
#include "remind/value.h"
#include "text/message.h"

/* Where an argument of a pattern comes from. */
struct cx_remind_arg {
	enum cx_arg_kind kind;
	size_t slot;		     /* of the column, where value is NULL */
	const struct cx_expr *value; /* of a named value, or NULL */
};

/*
 * A message in one language: checked, and all that a thread needs to compile
 * its own.
 */
struct cx_remind_pattern {
	struct cx_span language; /* .at NULL: none known */
	struct cx_span text;
	const char *locale; /* NULL: root */
	struct cx_remind_arg *args;
	size_t n_args;
	size_t number; /* of all patterns of the file, from 0 */
};

/*
 * Checks the pattern that the string `node' holds and finds its arguments;
 * language, locale and number are set by the caller.  An error has its place
 * in the file (CX_CONFIG).
 */
bool cx_remind_pattern_read(struct cx_remind_pattern *p,
    const struct cx_json *node, struct cx_remind_values *values,
    struct cx_program *program, struct cx_arena *arena, struct cx_err *err);

/* A compiled message of it, for one thread; NULL on failure. */
struct cx_message *cx_remind_pattern_open(
    const struct cx_remind_pattern *p, struct cx_err *err);

/*
 * Appends the text for the eval's record.  False: CX_DATA, a value is needed
 * and missing, or cannot be read.
 */
bool cx_remind_pattern_print(const struct cx_remind_pattern *p,
    struct cx_message *m, struct cx_eval *e, const struct cx_world *world,
    struct cx_arena *arena, struct cx_buf *out, struct cx_err *err);

/*
 * The same, of each argument outside choices alone, in turn: into fields, for
 * which the arena has room for as many as *n says.
 */
bool cx_remind_pattern_fields(const struct cx_remind_pattern *p,
    struct cx_message *m, struct cx_eval *e, const struct cx_world *world,
    struct cx_arena *arena, struct cx_span **fields, size_t *n,
    struct cx_err *err);

/*
 * The pattern in the language that a person asks for ("pt", "PT", "pt-BR",
 * "pt_BR"): the same name, else the same language.  n: there is none.
 */
size_t cx_remind_patterns_find(
    const struct cx_remind_pattern *patterns, size_t n, struct cx_span asked);

#endif
