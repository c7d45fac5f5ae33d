#ifndef CX_REMIND_VALUE_H
#define CX_REMIND_VALUE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"
#include "expr/expr.h"
#include "record/record.h"
#include "text/message.h"

/* The "values" of a rules file: names that messages use like columns. */
struct cx_remind_value {
	struct cx_span name;
	const struct cx_json *node;
	/* by what messages use it as; NULL: not so */
	const struct cx_expr *as[CX_ARG_DATE + 1];
};

struct cx_remind_values {
	struct cx_remind_value *at;
	size_t n;
};

/*
 * Reads and compiles the member "values" of root, absent: none.  Names and
 * texts are borrowed from the document.
 */
bool cx_remind_values_read(struct cx_json *root, struct cx_arena *arena,
    struct cx_program *program, struct cx_remind_values *values,
    struct cx_err *err);

/* The value of that name, NULL where there is none. */
struct cx_remind_value *cx_remind_values_find(
    struct cx_remind_values *values, struct cx_span name);

/*
 * Its expression for a use: a bare column takes the type that a message asks
 * for.  NULL: it has another type (CX_CONFIG, at the value).
 */
const struct cx_expr *cx_remind_value_as(struct cx_remind_value *value,
    enum cx_arg_kind kind, struct cx_program *program, struct cx_err *err);

/* A name that the header has too is an error at the value (CX_CONFIG). */
bool cx_remind_values_check(const struct cx_remind_values *values,
    const struct cx_layout *layout, struct cx_err *err);

#endif
