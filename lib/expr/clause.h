#ifndef CX_EXPR_CLAUSE_H
#define CX_EXPR_CLAUSE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "expr/expr.h"

/*
 * A condition taken apart where `and' and `or' join it, for reports on which
 * parts held and which never matter.
 */
enum cx_clause_kind { CX_CLAUSE_TEST, CX_CLAUSE_AND, CX_CLAUSE_OR };

struct cx_clause {
	enum cx_clause_kind kind;
	const struct cx_clause *kids; /* of and, or */
	size_t n;
	/* of a test */
	const struct cx_expr *test; /* cx_expr_text(): as it is written */
	const size_t *slots;	    /* the columns it reads */
	size_t n_slots;
	/*
	 * What it takes for the column of slots[0] where that alone decides:
	 * a number from low to high, a text, or no value.
	 */
	enum {
		CX_CLAUSE_ANY,
		CX_CLAUSE_RANGE,
		CX_CLAUSE_TEXT,
		CX_CLAUSE_NONE
	} takes;
	double low, high;
	bool low_open, high_open;
	struct cx_span text;
};

/*
 * Of an expression of type CX_BOOL that was compiled into p.  In the arena;
 * NULL on failure.
 */
const struct cx_clause *cx_clause_new(struct cx_program *p,
    const struct cx_expr *x, struct cx_arena *arena, struct cx_err *err);

/* The truth for the current record; a value that cannot be read: unknown. */
enum cx_truth cx_clause_test(const struct cx_clause *c, struct cx_eval *e);

/* How many tests it has; they go to `to' in the order of the text, if given. */
size_t cx_clause_tests(const struct cx_clause *c, const struct cx_clause **to);

/*
 * Whether the clauses can never be true together, as far as their texts tell;
 * room: for as many tests as they have.
 */
bool cx_clause_never(const struct cx_clause *const *all, size_t n,
    const struct cx_clause **room);

#endif
