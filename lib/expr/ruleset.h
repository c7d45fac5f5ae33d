#ifndef CX_EXPR_RULESET_H
#define CX_EXPR_RULESET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "expr/expr.h"

/*
 * Many conditions that are asked of each record together: what several of
 * them compare is read once, and one look-up answers for all of them.
 * Immutable, shared by threads.
 */
struct cx_ruleset;

/*
 * Of n conditions (CX_BOOL) of one program.  In the arena; NULL without
 * memory.
 */
struct cx_ruleset *cx_ruleset_new(const struct cx_expr *const *conditions,
    size_t n, struct cx_arena *arena, struct cx_err *err);

/*
 * What is known of one record, a thread's own.  Bit i % 64 of word i / 64 is
 * condition i: `yes' it is true, `unknown'; neither: false.  Where `open' is
 * set the other two are not, and cx_expr_test() has to be asked.
 */
struct cx_verdict {
	uint64_t *yes, *unknown, *open;
	size_t n_words;
	uint64_t *gates; /* the ruleset's own */
};

/* NULL without memory. */
struct cx_verdict *cx_verdict_new(const struct cx_ruleset *rules);
void cx_verdict_free(struct cx_verdict *v);

/*
 * Answers for the current record of e as cx_expr_test() would.  False: a
 * value could not be read, and each condition is to be asked by itself, since
 * it may or may not come to read that value.
 */
bool cx_ruleset_ask(
    const struct cx_ruleset *rules, struct cx_eval *e, struct cx_verdict *v);

#endif
