/*
 * Calls: each letter of a function's row says what its argument must be, so
 * that a new function needs no code here.
 */
#include "expr/check.h"

#include "base/banned.h"

/* What number() and date() take: their own type, or something to read. */
static const struct cx_node *
readable(struct cx_checker *c, const struct cx_ast *a, enum cx_type own)
{
	enum cx_type type = a->type == CX_MISSING ? own : a->type;
	bool fine = type == own || type == CX_TEXT ||
		    (own == CX_NUMBER && type == CX_BOOL);

	return cx_check(c, a, fine ? type : own);
}

static const struct cx_node *
unit(struct cx_checker *c, const struct cx_ast *a)
{
	const struct cx_node *n = cx_check(c, a, CX_TEXT);
	struct cx_near_hint hint = {""};

	if (n == NULL)
		return NULL;
	if (!n->varies && n->constant.type == CX_TEXT &&
	    cx_func_unit(n->constant.u.text, &hint))
		return n;
	cx_origin_fail(c->origin, a->offset, c->err,
	    "a unit is 'hour', 'day', 'week', 'month', 'quarter' or 'year'%s",
	    hint.text);
	return NULL;
}

static const struct cx_node *
argument(struct cx_checker *c, const struct cx_ast *a, char letter,
    enum cx_type type)
{
	switch (letter) {
	case 'n':
		return cx_check(c, a, CX_NUMBER);
	case 't':
		return cx_check(c, a, CX_TEXT);
	case 'd':
		return cx_check(c, a, CX_MOMENT);
	case 'b':
		return cx_check(c, a, CX_BOOL);
	case 'l':
		return cx_check(c, a, CX_LIST);
	case 's':
		return cx_check_spelled(c, a);
	case 'N':
		return readable(c, a, CX_NUMBER);
	case 'D':
		return readable(c, a, CX_MOMENT);
	case 'u':
		return unit(c, a);
	default:
		return cx_check(c, a, type);
	}
}

struct cx_node *
cx_check_call(struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_node *n = cx_check_node(c, type, a->n_kids);
	const struct cx_ast *kid = a->first;

	if (n == NULL)
		return NULL;
	if (a->func->result == 'o' && (type == CX_BOOL || type == CX_LIST)) {
		cx_origin_fail(c->origin, a->offset, c->err,
		    "%s() takes numbers, dates or texts", a->func->name);
		return NULL;
	}
	for (size_t i = 0; i < a->n_kids; i++, kid = kid->next) {
		n->kids[i] = argument(c, kid, cx_func_letter(a->func, i), type);
		if (n->kids[i] == NULL)
			return NULL;
	}
	n->func = a->func;
	n->value = a->func->value != NULL ? a->func->value : cx_func_value;
	return n;
}
