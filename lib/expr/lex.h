#ifndef CX_EXPR_LEX_H
#define CX_EXPR_LEX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"

/* The words of an expression; private to the room. */
enum cx_token_kind {
	CX_TOKEN_END,
	CX_TOKEN_NUMBER,
	CX_TOKEN_TEXT,	 /* 'text' */
	CX_TOKEN_COLUMN, /* "column" */
	CX_TOKEN_NAME,	 /* a bare column or a function */
	CX_TOKEN_LEFT,
	CX_TOKEN_RIGHT,
	CX_TOKEN_COMMA,
	CX_TOKEN_PLUS,
	CX_TOKEN_MINUS,
	CX_TOKEN_TIMES,
	CX_TOKEN_OVER,
	CX_TOKEN_MODULO,
	CX_TOKEN_JOIN,
	CX_TOKEN_EQ,
	CX_TOKEN_NE,
	CX_TOKEN_LT,
	CX_TOKEN_LE,
	CX_TOKEN_GT,
	CX_TOKEN_GE,
	CX_TOKEN_AND,
	CX_TOKEN_OR,
	CX_TOKEN_NOT,
	CX_TOKEN_IN,
	CX_TOKEN_BETWEEN,
	CX_TOKEN_LIKE,
	CX_TOKEN_MATCHES,
	CX_TOKEN_CONTAINS,
	CX_TOKEN_IS,
	CX_TOKEN_MISSING,
	CX_TOKEN_TRUE,
	CX_TOKEN_FALSE,
	CX_TOKEN_CASE,
	CX_TOKEN_WHEN,
	CX_TOKEN_THEN,
	CX_TOKEN_ELSE,
	CX_TOKEN_ENDCASE
};

struct cx_token {
	enum cx_token_kind kind;
	size_t offset;	     /* of its first byte in the text */
	struct cx_span raw;  /* as it is written */
	struct cx_span text; /* name or content, quotes taken off */
	double number;
};

struct cx_lex {
	struct cx_span text; /* valid UTF-8 */
	size_t at;
	struct cx_arena *arena;
	const struct cx_origin *origin;
};

/* The next token; false where there is none that could be. */
bool cx_lex_next(struct cx_lex *l, struct cx_token *t, struct cx_err *err);

/* Whether s spells the lower-case ASCII word, in any case. */
bool cx_lex_is(struct cx_span s, const char *word);

#endif
