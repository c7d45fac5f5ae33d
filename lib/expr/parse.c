/*
 * Recursive descent, a function a level of precedence: the grammar of SQL's
 * conditions is small, and messages that say what to write instead need to
 * know where they are.  and, or, || and in keep their operands in one list
 * rather than in a deep tree, so that a rule of a thousand terms stays within
 * the limit on depth that keeps the stack bounded.
 */
#include "expr/parser.h"

#include "text/utf8.h"

#include "base/banned.h"

/* a OP b OP c, from the left, for the operators in a table. */
static struct cx_ast *
parse_product(struct cx_parser *p)
{
	struct cx_ast *a = cx_parse_operand(p);
	enum cx_ast_kind kind;

	while (a != NULL && p->now.kind >= CX_TOKEN_TIMES &&
	       p->now.kind <= CX_TOKEN_MODULO) {
		kind = p->now.kind == CX_TOKEN_TIMES  ? CX_AST_TIMES
		       : p->now.kind == CX_TOKEN_OVER ? CX_AST_OVER
						      : CX_AST_MODULO;
		if (!cx_parser_advance(p))
			return NULL;
		a = cx_parser_over(p, kind, CX_NUMBER, a, cx_parse_operand(p));
	}
	return a;
}

static struct cx_ast *
parse_sum(struct cx_parser *p)
{
	struct cx_ast *a = parse_product(p);
	enum cx_ast_kind kind;

	while (a != NULL && (p->now.kind == CX_TOKEN_PLUS ||
				p->now.kind == CX_TOKEN_MINUS)) {
		kind =
		    p->now.kind == CX_TOKEN_PLUS ? CX_AST_ADD : CX_AST_SUBTRACT;
		if (!cx_parser_advance(p))
			return NULL;
		a = cx_parser_over(p, kind, CX_NUMBER, a, parse_product(p));
	}
	return a;
}

/* a || b || c, a and b and c, ...: operands of one node. */
static struct cx_ast *
parse_chain(struct cx_parser *p, enum cx_token_kind token,
    enum cx_ast_kind kind, enum cx_type type,
    struct cx_ast *(*operand)(struct cx_parser *))
{
	struct cx_ast *a = operand(p), *chain;
	bool more = true;

	if (a == NULL || p->now.kind != token)
		return a;
	chain = cx_parser_over_one(p, kind, type, a);
	while (chain != NULL) {
		if (!cx_parser_take(p, token, &more))
			return NULL;
		if (!more)
			break;
		if (!cx_parser_kid(p, chain, operand(p)))
			return NULL;
	}
	return chain;
}

static struct cx_ast *
parse_join(struct cx_parser *p)
{
	return parse_chain(p, CX_TOKEN_JOIN, CX_AST_JOIN, CX_TEXT, parse_sum);
}

static bool
is_comparison(const struct cx_parser *p)
{
	return p->now.kind >= CX_TOKEN_EQ && p->now.kind <= CX_TOKEN_GE;
}

static struct cx_ast *
parse_comparison(struct cx_parser *p, struct cx_ast *a)
{
	static const unsigned masks[] = {
	    [CX_TOKEN_EQ - CX_TOKEN_EQ] = CX_EQUAL,
	    [CX_TOKEN_NE - CX_TOKEN_EQ] = CX_LESS | CX_MORE,
	    [CX_TOKEN_LT - CX_TOKEN_EQ] = CX_LESS,
	    [CX_TOKEN_LE - CX_TOKEN_EQ] = CX_LESS | CX_EQUAL,
	    [CX_TOKEN_GT - CX_TOKEN_EQ] = CX_MORE,
	    [CX_TOKEN_GE - CX_TOKEN_EQ] = CX_MORE | CX_EQUAL,
	};
	unsigned mask = masks[p->now.kind - CX_TOKEN_EQ];

	if (!cx_parser_advance(p))
		return NULL;
	if (p->now.kind == CX_TOKEN_EQ) {
		cx_parser_unexpected(p, "comparisons are = != < <= > >=");
		return NULL;
	}
	a = cx_parser_over(p, CX_AST_COMPARE, CX_BOOL, a, parse_join(p));
	if (a == NULL)
		return NULL;
	a->mask = mask;
	if (is_comparison(p)) {
		cx_parser_unexpected(p, a->last->kind == CX_AST_JOIN
					    ? "|| joins texts, write or"
					    : "write a < b and b < c, or "
					      "parentheses");
		return NULL;
	}
	return a;
}

static struct cx_ast *
parse_between(struct cx_parser *p, struct cx_ast *a)
{
	struct cx_ast *x;

	x = cx_parser_over(p, CX_AST_BETWEEN, CX_BOOL, a, parse_join(p));
	if (x == NULL ||
	    !cx_parser_need(p, CX_TOKEN_AND, "write between LOW and HIGH") ||
	    !cx_parser_kid(p, x, parse_join(p)))
		return NULL;
	return x;
}

static struct cx_ast *
parse_in(struct cx_parser *p, struct cx_ast *a)
{
	struct cx_ast *x = cx_parser_over_one(p, CX_AST_IN, CX_BOOL, a);
	bool more;

	if (x == NULL ||
	    !cx_parser_need(p, CX_TOKEN_LEFT, "write in ('a', 'b')"))
		return NULL;
	do {
		if (!cx_parser_kid(p, x, cx_parse_expr(p)) ||
		    !cx_parser_take(p, CX_TOKEN_COMMA, &more))
			return NULL;
	} while (more);
	if (!cx_parser_need(p, CX_TOKEN_RIGHT, "an item ends with , or )"))
		return NULL;
	return x;
}

/* What follows the operand a of in, between, like, matches, contains. */
static struct cx_ast *
parse_predicate(struct cx_parser *p, struct cx_ast *a)
{
	enum cx_token_kind kind = p->now.kind;

	if (kind < CX_TOKEN_IN || kind > CX_TOKEN_CONTAINS) {
		cx_parser_unexpected(p,
		    "after not comes in, between, like, matches or "
		    "contains here");
		return NULL;
	}
	if (!cx_parser_advance(p))
		return NULL;
	if (kind == CX_TOKEN_IN)
		return parse_in(p, a);
	if (kind == CX_TOKEN_BETWEEN)
		return parse_between(p, a);
	return cx_parser_over(p,
	    kind == CX_TOKEN_LIKE      ? CX_AST_LIKE
	    : kind == CX_TOKEN_MATCHES ? CX_AST_MATCHES
				       : CX_AST_CONTAINS,
	    CX_BOOL, a, parse_join(p));
}

static struct cx_ast *
parse_is(struct cx_parser *p, struct cx_ast *a)
{
	bool negated;

	if (!cx_parser_advance(p) ||
	    !cx_parser_take(p, CX_TOKEN_NOT, &negated) ||
	    !cx_parser_need(
		p, CX_TOKEN_MISSING, "write is missing or is not missing"))
		return NULL;
	a = cx_parser_over_one(p, CX_AST_IS_MISSING, CX_BOOL, a);
	return negated ? cx_parser_over_one(p, CX_AST_NOT, CX_BOOL, a) : a;
}

static struct cx_ast *
parse_condition(struct cx_parser *p)
{
	struct cx_ast *a = parse_join(p);
	bool negated = false;

	if (a != NULL && is_comparison(p)) {
		a = parse_comparison(p, a);
	} else if (a != NULL && (p->now.kind == CX_TOKEN_NOT ||
				    (p->now.kind >= CX_TOKEN_IN &&
					p->now.kind <= CX_TOKEN_CONTAINS))) {
		if (!cx_parser_take(p, CX_TOKEN_NOT, &negated))
			return NULL;
		a = parse_predicate(p, a);
		if (negated)
			a = cx_parser_over_one(p, CX_AST_NOT, CX_BOOL, a);
	}
	while (a != NULL && p->now.kind == CX_TOKEN_IS)
		a = parse_is(p, a);
	return a;
}

static struct cx_ast *parse_not(struct cx_parser *p);

static struct cx_ast *
parse_negation(struct cx_parser *p)
{
	size_t offset = p->now.offset;
	struct cx_ast *a;
	bool negated;

	if (!cx_parser_take(p, CX_TOKEN_NOT, &negated))
		return NULL;
	if (!negated)
		return parse_condition(p);
	if (p->depth >= CX_EXPR_DEPTH) {
		cx_parser_too_deep(p, offset);
		return NULL;
	}
	p->depth++;
	a = cx_parser_over_one(p, CX_AST_NOT, CX_BOOL, parse_not(p));
	p->depth--;
	return a;
}

static struct cx_ast *
parse_not(struct cx_parser *p)
{
	size_t from = p->now.offset;
	struct cx_ast *a = parse_negation(p);

	if (a != NULL) {
		a->from = from;
		a->to = p->now.offset;
	}
	return a;
}

static struct cx_ast *
parse_and(struct cx_parser *p)
{
	return parse_chain(p, CX_TOKEN_AND, CX_AST_AND, CX_BOOL, parse_not);
}

struct cx_ast *
cx_parse_expr(struct cx_parser *p)
{
	struct cx_ast *a;

	if (p->depth >= CX_EXPR_DEPTH) {
		cx_parser_too_deep(p, p->now.offset);
		return NULL;
	}
	p->depth++;
	a = parse_chain(p, CX_TOKEN_OR, CX_AST_OR, CX_BOOL, parse_and);
	p->depth--;
	return a;
}

/* After the expression: nothing, or what a prefix may stop before. */
static bool
check_end(struct cx_parser *p, const struct cx_ast *a)
{
	enum cx_token_kind kind = p->now.kind;

	if (kind == CX_TOKEN_END || (p->prefix && cx_parser_stops(p)))
		return true;
	if (a->kind == CX_AST_COLUMN &&
	    (kind == CX_TOKEN_NAME || kind == CX_TOKEN_NUMBER))
		return cx_parser_unexpected(p,
		    "a column name with blanks stands in "
		    "double quotes");
	if (a->kind == CX_AST_COLUMN && kind == CX_TOKEN_LEFT)
		return cx_parser_unexpected(p, "a function name has no quotes");
	if (kind == CX_TOKEN_RIGHT)
		return cx_parser_unexpected(p, "no ( is open");
	return cx_parser_unexpected(p,
	    "an operator (and, or, =, ...) is missing before "
	    "it");
}

static bool
check_text(
    struct cx_span text, const struct cx_origin *origin, struct cx_err *err)
{
	size_t bad;

	if (text.len > CX_EXPR_BYTES)
		return cx_origin_fail(
		    origin, 0, err, "an expression over 64 KiB");
	bad = cx_utf8_check(text);
	if (bad < text.len)
		return cx_origin_fail(
		    origin, bad, err, "a byte that is not UTF-8");
	return true;
}

struct cx_ast *
cx_parse(struct cx_span text, bool prefix, struct cx_arena *arena,
    const struct cx_origin *origin, size_t *used, struct cx_err *err)
{
	struct cx_parser p = {
	    .lex = {.text = text, .arena = arena, .origin = origin},
	    .arena = arena,
	    .origin = origin,
	    .err = err,
	    .prefix = prefix,
	};
	struct cx_ast *a;

	if (!check_text(text, origin, err) || !cx_parser_advance(&p))
		return NULL;
	if (p.now.kind == CX_TOKEN_END) {
		cx_origin_fail(origin, 0, err, "an empty expression");
		return NULL;
	}
	a = cx_parse_expr(&p);
	if (a == NULL || !check_end(&p, a))
		return NULL;
	*used = p.now.offset;
	return a;
}
