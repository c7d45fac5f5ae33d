/*
 * The parser's hands: the current token, nodes, and the messages.  A node
 * counts its depth as it is built, because depth is what bounds the stack of
 * all that later walks the tree.
 */
#include "expr/parser.h"

#include "base/banned.h"

bool
cx_parser_advance(struct cx_parser *p)
{
	return cx_lex_next(&p->lex, &p->now, p->err);
}

bool
cx_parser_take(struct cx_parser *p, enum cx_token_kind kind, bool *taken)
{
	*taken = p->now.kind == kind;
	return !*taken || cx_parser_advance(p);
}

/* What stands at the current token, for messages. */
static struct cx_quoted
seen(const struct cx_parser *p)
{
	struct cx_quoted q = {"the end"};

	return p->now.kind == CX_TOKEN_END ? q : cx_quote(p->now.raw);
}

/* Fails at the current token: "unexpected ...: what". */
bool
cx_parser_unexpected(struct cx_parser *p, const char *what)
{
	return cx_origin_fail(p->origin, p->now.offset, p->err,
	    "unexpected %s: %s", seen(p).text, what);
}

bool
cx_parser_need(struct cx_parser *p, enum cx_token_kind kind, const char *what)
{
	return p->now.kind == kind ? cx_parser_advance(p)
				   : cx_parser_unexpected(p, what);
}

struct cx_ast *
cx_parser_ast(struct cx_parser *p, enum cx_ast_kind kind, enum cx_type type,
    size_t offset)
{
	struct cx_ast *a = cx_arena_zero(p->arena, 1, sizeof(*a));

	if (a == NULL) {
		cx_fail_memory(p->err);
		return NULL;
	}
	a->kind = kind;
	a->type = type;
	a->offset = offset;
	a->depth = 1;
	return a;
}

bool
cx_parser_too_deep(struct cx_parser *p, size_t offset)
{
	return cx_origin_fail(
	    p->origin, offset, p->err, "nested deeper than %d", CX_EXPR_DEPTH);
}

/* Appends kid; false also where kid is NULL, as after a failure. */
bool
cx_parser_kid(struct cx_parser *p, struct cx_ast *a, struct cx_ast *kid)
{
	if (a == NULL || kid == NULL)
		return false;
	if (a->last != NULL)
		a->last->next = kid;
	else
		a->first = kid;
	a->last = kid;
	a->n_kids++;
	if (kid->depth >= a->depth)
		a->depth = kid->depth + 1;
	return a->depth <= CX_EXPR_DEPTH || cx_parser_too_deep(p, kid->offset);
}

/* A node over one or two operands; NULL where one of them is NULL. */
struct cx_ast *
cx_parser_over(struct cx_parser *p, enum cx_ast_kind kind, enum cx_type type,
    struct cx_ast *a, struct cx_ast *b)
{
	struct cx_ast *x;

	if (a == NULL)
		return NULL;
	x = cx_parser_ast(p, kind, type, a->offset);
	if (!cx_parser_kid(p, x, a) || !cx_parser_kid(p, x, b))
		return NULL;
	return x;
}

struct cx_ast *
cx_parser_over_one(struct cx_parser *p, enum cx_ast_kind kind,
    enum cx_type type, struct cx_ast *a)
{
	struct cx_ast *x;

	if (a == NULL)
		return NULL;
	x = cx_parser_ast(p, kind, type, a->offset);
	return cx_parser_kid(p, x, a) ? x : NULL;
}

/* Gives a the type of the first of its results that has one. */
void
cx_parser_adopt(struct cx_ast *a, const struct cx_ast *kid)
{
	if (a->type == CX_MISSING)
		a->type = kid->type;
}
