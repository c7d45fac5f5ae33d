#ifndef CX_EXPR_PARSE_H
#define CX_EXPR_PARSE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/origin.h"
#include "expr/func.h"
#include "expr/value.h"

/* An expression as it is written, before types; private to the room. */
enum cx_ast_kind {
	CX_AST_NUMBER,
	CX_AST_TEXT,
	CX_AST_TRUTH,
	CX_AST_MISSING,
	CX_AST_COLUMN,
	CX_AST_AND,
	CX_AST_OR,
	CX_AST_NOT,
	CX_AST_COMPARE,
	CX_AST_BETWEEN,
	CX_AST_IN,
	CX_AST_LIKE,
	CX_AST_MATCHES,
	CX_AST_CONTAINS,
	CX_AST_IS_MISSING,
	CX_AST_ADD,
	CX_AST_SUBTRACT,
	CX_AST_TIMES,
	CX_AST_OVER,
	CX_AST_MODULO,
	CX_AST_NEGATE,
	CX_AST_JOIN,
	CX_AST_CASE,   /* when, then, ..., else if the count is odd */
	CX_AST_SWITCH, /* subject, when, then, ..., else if it is even */
	CX_AST_CALL
};

struct cx_ast {
	enum cx_ast_kind kind;
	/*
	 * The type it has whatever stands beside it; CX_MISSING: open, it
	 * takes what is asked for (a bare column, missing, a case of these).
	 */
	enum cx_type type;
	size_t offset;	 /* in the text */
	size_t from, to; /* of what and, or and not join: its whole text */
	unsigned depth;
	unsigned mask; /* CX_AST_COMPARE: see struct cx_node */
	bool truth;    /* the value; of a column: it stands in quotes */
	double number;
	struct cx_span text; /* content; name of the column */
	const struct cx_func *func;
	struct cx_ast *first, *last, *next;
	size_t n_kids;
};

enum { CX_EXPR_DEPTH = 200, CX_EXPR_BYTES = 65536 };

/*
 * Parses all of text, or (prefix) as far as an expression goes, see
 * cx_expr_prefix(); *used is set to the bytes taken.  NULL on failure.
 */
struct cx_ast *cx_parse(struct cx_span text, bool prefix,
    struct cx_arena *arena, const struct cx_origin *origin, size_t *used,
    struct cx_err *err);

#endif
