#ifndef CX_EXPR_PARSER_H
#define CX_EXPR_PARSER_H

#include "expr/lex.h"
#include "expr/parse.h"

/* What the files of the parser (parse.c, operand.c) share. */
struct cx_parser {
	struct cx_lex lex;
	struct cx_token now; /* the token not yet taken */
	struct cx_arena *arena;
	const struct cx_origin *origin;
	struct cx_err *err;
	unsigned depth; /* of the recursion */
	bool prefix;
};

/* Goes on to the next token. */
bool cx_parser_advance(struct cx_parser *p);

/* The same if the current one is of that kind; *taken says. */
bool cx_parser_take(struct cx_parser *p, enum cx_token_kind kind, bool *taken);

/* The same, and an error if it is not. */
bool cx_parser_need(
    struct cx_parser *p, enum cx_token_kind kind, const char *what);

/* Fails at the current token: "unexpected TOKEN: what". */
bool cx_parser_unexpected(struct cx_parser *p, const char *what);
bool cx_parser_too_deep(struct cx_parser *p, size_t offset);

/* Whether a prefix ends before the current token. */
bool cx_parser_stops(const struct cx_parser *p);

/* A new node without operands; NULL without memory. */
struct cx_ast *cx_parser_ast(struct cx_parser *p, enum cx_ast_kind kind,
    enum cx_type type, size_t offset);

/* Appends kid; false also where one is NULL, as after a failure. */
bool cx_parser_kid(struct cx_parser *p, struct cx_ast *a, struct cx_ast *kid);

/* A node over one or two operands; NULL where one of them is NULL. */
struct cx_ast *cx_parser_over_one(struct cx_parser *p, enum cx_ast_kind kind,
    enum cx_type type, struct cx_ast *a);
struct cx_ast *cx_parser_over(struct cx_parser *p, enum cx_ast_kind kind,
    enum cx_type type, struct cx_ast *a, struct cx_ast *b);

/* Gives a the type of the first of its results that has one. */
void cx_parser_adopt(struct cx_ast *a, const struct cx_ast *kid);

/* The top level and the bottom one. */
struct cx_ast *cx_parse_expr(struct cx_parser *p);
struct cx_ast *cx_parse_operand(struct cx_parser *p);

#endif
