/*
 * Operands: values, columns, calls, case, parentheses and signs.  A name is a
 * function if a parenthesis follows, and a column otherwise, so that no
 * function name is taken away from columns.
 */
#include "expr/parser.h"

#include <stdio.h>

#include "base/near.h"

#include "base/banned.h"

static enum cx_type
result_type(char letter)
{
	switch (letter) {
	case 'n':
		return CX_NUMBER;
	case 't':
		return CX_TEXT;
	case 'd':
		return CX_MOMENT;
	case 'b':
		return CX_BOOL;
	default:
		return CX_MISSING;
	}
}

static bool
right_count(struct cx_parser *p, const struct cx_ast *call)
{
	const struct cx_func *f = call->func;
	size_t least, most;
	char many[48];

	cx_func_arity(f, &least, &most);
	if (call->n_kids >= least && call->n_kids <= most)
		return true;
	if (most == 0)
		snprintf(many, sizeof(many), "no argument");
	else if (most == SIZE_MAX)
		snprintf(many, sizeof(many), "%zu argument%s or more", least,
		    least == 1 ? "" : "s");
	else if (least == most)
		snprintf(many, sizeof(many), "%zu argument%s", least,
		    least == 1 ? "" : "s");
	else
		snprintf(
		    many, sizeof(many), "%zu or %zu arguments", least, most);
	return cx_origin_fail(p->origin, call->offset, p->err,
	    "%s() takes %s, not %zu", f->name, many, call->n_kids);
}

static bool
parse_args(struct cx_parser *p, struct cx_ast *call)
{
	bool more;
	char letter;

	if (p->now.kind == CX_TOKEN_RIGHT)
		return cx_parser_advance(p) && right_count(p, call);
	do {
		if (!cx_parser_kid(p, call, cx_parse_expr(p)))
			return false;
		letter = cx_func_letter(call->func, call->n_kids - 1);
		if ((letter == 'v' || letter == 'o') &&
		    call->func->result == letter)
			cx_parser_adopt(call, call->last);
		if (!cx_parser_take(p, CX_TOKEN_COMMA, &more))
			return false;
	} while (more);
	return cx_parser_need(
		   p, CX_TOKEN_RIGHT, "an argument ends with , or )") &&
	       right_count(p, call);
}

static struct cx_ast *
parse_call(struct cx_parser *p, const struct cx_token *name)
{
	struct cx_ast *a;

	a = cx_parser_ast(p, CX_AST_CALL, CX_MISSING, name->offset);
	if (a == NULL)
		return NULL;
	a->func = cx_func_find(name->text);
	if (a->func == NULL) {
		cx_origin_fail(p->origin, name->offset, p->err,
		    "unknown function %s%s", cx_quote(name->text).text,
		    cx_func_hint(name->text).text);
		return NULL;
	}
	a->type = result_type(a->func->result);
	if (!cx_parser_advance(p) || !parse_args(p, a))
		return NULL;
	return a;
}

static struct cx_ast *
parse_column(struct cx_parser *p)
{
	struct cx_token name = p->now;
	struct cx_ast *a;

	if (!cx_parser_advance(p))
		return NULL;
	if (name.kind == CX_TOKEN_NAME && p->now.kind == CX_TOKEN_LEFT)
		return parse_call(p, &name);
	a = cx_parser_ast(p, CX_AST_COLUMN, CX_MISSING, name.offset);
	if (a != NULL) {
		a->text = name.text;
		a->truth = name.kind == CX_TOKEN_COLUMN;
	}
	return a;
}

/* when ... then ..., any number, and else. */
static bool
parse_whens(struct cx_parser *p, struct cx_ast *a)
{
	bool more;

	if (p->now.kind != CX_TOKEN_WHEN)
		return cx_parser_unexpected(p, "a case goes on with when");
	for (;;) {
		if (!cx_parser_take(p, CX_TOKEN_WHEN, &more))
			return false;
		if (!more)
			break;
		if (!cx_parser_kid(p, a, cx_parse_expr(p)) ||
		    !cx_parser_need(
			p, CX_TOKEN_THEN, "after when comes then") ||
		    !cx_parser_kid(p, a, cx_parse_expr(p)))
			return false;
		cx_parser_adopt(a, a->last);
	}
	if (!cx_parser_take(p, CX_TOKEN_ELSE, &more))
		return false;
	if (more) {
		if (!cx_parser_kid(p, a, cx_parse_expr(p)))
			return false;
		cx_parser_adopt(a, a->last);
	}
	return cx_parser_need(p, CX_TOKEN_ENDCASE,
	    "a case goes on with when, else or "
	    "end");
}

static struct cx_ast *
parse_case(struct cx_parser *p)
{
	struct cx_ast *a;

	a = cx_parser_ast(p, CX_AST_CASE, CX_MISSING, p->now.offset);
	if (a == NULL || !cx_parser_advance(p))
		return NULL;
	if (p->now.kind != CX_TOKEN_WHEN) {
		a->kind = CX_AST_SWITCH;
		if (!cx_parser_kid(p, a, cx_parse_expr(p)))
			return NULL;
	}
	return parse_whens(p, a) ? a : NULL;
}

static struct cx_ast *
parse_literal(struct cx_parser *p)
{
	static const enum cx_type types[] = {
	    [CX_AST_NUMBER] = CX_NUMBER,
	    [CX_AST_TEXT] = CX_TEXT,
	    [CX_AST_TRUTH] = CX_BOOL,
	    [CX_AST_MISSING] = CX_MISSING,
	};
	enum cx_ast_kind kind = p->now.kind == CX_TOKEN_NUMBER ? CX_AST_NUMBER
				: p->now.kind == CX_TOKEN_TEXT ? CX_AST_TEXT
				: p->now.kind == CX_TOKEN_MISSING
				    ? CX_AST_MISSING
				    : CX_AST_TRUTH;
	struct cx_ast *a = cx_parser_ast(p, kind, types[kind], p->now.offset);

	if (a == NULL)
		return NULL;
	a->text = p->now.text;
	a->number = p->now.number;
	a->truth = p->now.kind == CX_TOKEN_TRUE;
	return cx_parser_advance(p) ? a : NULL;
}

/* Whether a prefix ends before this name. */
bool
cx_parser_stops(const struct cx_parser *p)
{
	return p->now.kind == CX_TOKEN_END || p->now.kind == CX_TOKEN_RIGHT ||
	       p->now.kind == CX_TOKEN_COMMA ||
	       (p->now.kind == CX_TOKEN_NAME &&
		   (cx_lex_is(p->now.text, "where") ||
		       cx_lex_is(p->now.text, "within")));
}

static struct cx_ast *
parse_primary(struct cx_parser *p)
{
	struct cx_ast *a;

	if (p->prefix && cx_parser_stops(p)) {
		cx_parser_unexpected(p, "an expression is missing here");
		return NULL;
	}
	if (p->now.kind >= CX_TOKEN_NUMBER && p->now.kind <= CX_TOKEN_TEXT)
		return parse_literal(p);
	if (p->now.kind == CX_TOKEN_COLUMN || p->now.kind == CX_TOKEN_NAME)
		return parse_column(p);
	if (p->now.kind >= CX_TOKEN_MISSING && p->now.kind <= CX_TOKEN_FALSE)
		return parse_literal(p);
	if (p->now.kind == CX_TOKEN_CASE)
		return parse_case(p);
	if (p->now.kind == CX_TOKEN_LEFT) {
		if (!cx_parser_advance(p))
			return NULL;
		a = cx_parse_expr(p);
		if (a == NULL ||
		    !cx_parser_need(p, CX_TOKEN_RIGHT, "a ( is open"))
			return NULL;
		return a;
	}
	cx_parser_unexpected(
	    p, p->now.kind >= CX_TOKEN_AND
		   ? "a value is missing before it (a column of that name "
		     "stands in double quotes)"
		   : "a column, a value or a function is missing here");
	return NULL;
}

struct cx_ast *
cx_parse_operand(struct cx_parser *p)
{
	size_t offset = p->now.offset;
	struct cx_ast *a;
	bool minus;

	if (!cx_parser_take(p, CX_TOKEN_MINUS, &minus))
		return NULL;
	if (!minus)
		return parse_primary(p);
	if (p->depth >= CX_EXPR_DEPTH) {
		cx_parser_too_deep(p, offset);
		return NULL;
	}
	p->depth++;
	a = cx_parse_operand(p);
	p->depth--;
	if (a == NULL)
		return NULL;
	if (a->kind == CX_AST_NUMBER) {
		a->number = -a->number;
		a->offset = offset;
		return a;
	}
	a = cx_parser_over_one(p, CX_AST_NEGATE, CX_NUMBER, a);
	if (a != NULL)
		a->offset = offset;
	return a;
}
