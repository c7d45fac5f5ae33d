#ifndef CX_EXPR_EXPR_H
#define CX_EXPR_EXPR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"
#include "expr/value.h"
#include "record/record.h"
#include "record/schema.h"

/*
 * The expression language of cx, see cx-expr(7).  All expressions of a run
 * belong to one program: it holds their memory, the columns they use and
 * their regular expressions.  Filled by one thread, then immutable.
 */
struct cx_program;
struct cx_expr;

/* schema and world are borrowed.  NULL without memory. */
struct cx_program *cx_program_new(
    struct cx_schema *schema, const struct cx_world *world);
void cx_program_free(struct cx_program *p);
struct cx_schema *cx_program_schema(const struct cx_program *p);
const struct cx_world *cx_program_world(const struct cx_program *p);

/*
 * Before expressions are compiled: their clock will be moved (cx_eval_at()),
 * so no call is computed before there is a record.
 */
void cx_program_keep_clock(struct cx_program *p);
bool cx_program_keeps_clock(const struct cx_program *p);

/*
 * Compiles all of text.  want: the type that the place asks for (a bare
 * column takes it; another type is an error); CX_MISSING: any, a bare column
 * is then text.  NULL on failure: position by `origin'.  The expression
 * lives as long as the program.
 */
const struct cx_expr *cx_expr_new(struct cx_program *p, struct cx_span text,
    enum cx_type want, const struct cx_origin *origin, struct cx_err *err);

/*
 * The same for an expression at the beginning of text: reads as far as an
 * expression goes and sets *used to the bytes taken (blanks after it
 * included).  For grammars around it (metrics): stops before `,' `)' `where'
 * `within', or the end.
 */
const struct cx_expr *cx_expr_prefix(struct cx_program *p, struct cx_span text,
    enum cx_type want, const struct cx_origin *origin, size_t *used,
    struct cx_err *err);

/* Its type: what cx_expr_eval() gives when not missing. */
enum cx_type cx_expr_type(const struct cx_expr *x);

/* The text it was compiled from, for reports. */
struct cx_span cx_expr_text(const struct cx_expr *x);

/*
 * Evaluation, one for each thread: caches the columns of the current record
 * that were read as numbers and dates, and its own regular expressions.
 */
struct cx_eval;
struct cx_eval *cx_eval_new(const struct cx_program *p, struct cx_err *err);
void cx_eval_free(struct cx_eval *e);

/* The record that the next evaluations are about. */
void cx_eval_begin(struct cx_eval *e, const struct cx_record *r);

/* The clock from now on, where the program keeps it. */
void cx_eval_at(struct cx_eval *e, int64_t now_us);

/*
 * The value for the current record.  Texts and lists live as long as the
 * record.  False: a value that is needed cannot be read (CX_DATA, the message
 * names the column), or a limit was reached.
 */
bool cx_expr_eval(const struct cx_expr *x, struct cx_eval *e,
    struct cx_value *out, struct cx_err *err);

/* The same for a CX_BOOL expression; missing is CX_UNKNOWN. */
bool cx_expr_test(const struct cx_expr *x, struct cx_eval *e,
    enum cx_truth *out, struct cx_err *err);

/*
 * A column read as a type without an expression, through the same cache:
 * CX_NUMBER, CX_MOMENT or CX_TEXT.
 */
bool cx_eval_column(struct cx_eval *e, size_t slot, enum cx_type type,
    struct cx_value *out, struct cx_err *err);

#endif
