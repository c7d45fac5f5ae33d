#ifndef CX_EXPR_FUNC_H
#define CX_EXPR_FUNC_H

#include <stddef.h>

#include "base/near.h"
#include "expr/node.h"

/*
 * One row of the table of functions (func.c).  To add a function, write its
 * C function in the func_ file of its kind, declare it here, and add the row.
 *
 * args: a letter for each argument, `?' after one that may be left out (with
 * those after it), `*' after the last for any number more of it:
 *   n number   t text   d date   b true or false   l list
 *   s anything, made text
 *   N number, or a text or truth value that is read as one
 *   D date, or a text that is read as one
 *   v any type, the same for all v      o the same, but one that has an order
 *   u the name of a unit of time, a constant
 * result: one of n t d b v o.
 */
struct cx_func {
	const char *name;
	const char *args;
	char result;
	/*
	 * Not called where an argument is missing: the result is missing.
	 * *out is missing on entry.
	 */
	void (*call)(struct cx_eval *e, const struct cx_value *args, size_t n,
	    struct cx_value *out);
	/* In place of call: evaluates its arguments (n->kids) itself. */
	void (*value)(
	    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
};

/* The function of that name, in any case; NULL: none. */
const struct cx_func *cx_func_find(struct cx_span name);

/* Row i of the table; NULL: no such row. */
const struct cx_func *cx_func_at(size_t i);

/* " (did you mean "lower"?)" or "". */
struct cx_near_hint cx_func_hint(struct cx_span name);

/* How many arguments it takes; *most is SIZE_MAX for any number. */
void cx_func_arity(const struct cx_func *f, size_t *least, size_t *most);

/* The letter of argument i. */
char cx_func_letter(const struct cx_func *f, size_t i);

/* Evaluates the arguments and calls; the `value' of rows with `call'. */
void cx_func_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);

/* Whether s names a unit of start_of(); *hint for one that does not. */
bool cx_func_unit(struct cx_span s, struct cx_near_hint *hint);

/* A row's functions, all of one shape. */
#define CX_CALL(name)                                                       \
	void name(struct cx_eval *e, const struct cx_value *args, size_t n, \
	    struct cx_value *out)
#define CX_VALUE(name) \
	void name(     \
	    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)

CX_CALL(cx_func_lower);
CX_CALL(cx_func_upper);
CX_CALL(cx_func_fold);
CX_CALL(cx_func_trim);
CX_CALL(cx_func_length);
CX_CALL(cx_func_starts_with);
CX_CALL(cx_func_ends_with);
CX_CALL(cx_func_substr);
CX_CALL(cx_func_replace);
CX_CALL(cx_func_last_digit);

CX_CALL(cx_func_abs);
CX_CALL(cx_func_round);
CX_CALL(cx_func_floor);
CX_CALL(cx_func_ceil);
CX_CALL(cx_func_bucket);

CX_CALL(cx_func_date);
CX_CALL(cx_func_today);
CX_CALL(cx_func_now);
CX_CALL(cx_func_days_since);
CX_CALL(cx_func_days_until);
CX_CALL(cx_func_days_between);
CX_CALL(cx_func_months_between);
CX_CALL(cx_func_age);
CX_CALL(cx_func_year);
CX_CALL(cx_func_month);
CX_CALL(cx_func_day);
CX_CALL(cx_func_weekday);
CX_CALL(cx_func_hour);
CX_CALL(cx_func_add_days);
CX_CALL(cx_func_add_months);
CX_CALL(cx_func_start_of);

CX_CALL(cx_func_duration);
CX_CALL(cx_func_business);
CX_VALUE(cx_func_sla);
CX_VALUE(cx_func_sla_business);

CX_CALL(cx_func_number);
CX_CALL(cx_func_text);
CX_VALUE(cx_func_min);
CX_VALUE(cx_func_max);
CX_VALUE(cx_func_coalesce);

CX_CALL(cx_func_has);
CX_CALL(cx_func_has_any);
CX_CALL(cx_func_has_all);

#endif
