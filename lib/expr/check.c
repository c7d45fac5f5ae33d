/*
 * Types are settled while the tree is built, from the neighbours of each open
 * column, so that evaluation never asks what a value is.  Nothing is inferred
 * across a whole expression: people must be able to see the type of a column
 * by looking at what stands beside it.
 */
#include "expr/check.h"

#include <stdio.h>

#include "record/schema.h"

#include "base/banned.h"

static const char *
type_name(enum cx_type t)
{
	static const char *const names[] = {
	    [CX_MISSING] = "missing",
	    [CX_BOOL] = "true or false",
	    [CX_NUMBER] = "a number",
	    [CX_TEXT] = "text",
	    [CX_MOMENT] = "a date",
	    [CX_LIST] = "a list",
	};

	return names[t];
}

static const char *
advice(const struct cx_ast *a, enum cx_type want)
{
	bool literal = a->kind == CX_AST_TEXT;

	if (want == CX_BOOL)
		return literal ? " (compare it: name = 'text', or "
				 "name in ('text', 'text'))"
			       : " (compare it with something)";
	if (a->type == CX_TEXT && want == CX_MOMENT)
		return literal ? " (write date('...'))" : " (write date(...))";
	if (a->type == CX_TEXT && want == CX_NUMBER)
		return literal ? " (a number has no quotes)"
			       : " (write number(...))";
	if (a->type == CX_MOMENT && want == CX_NUMBER)
		return " (see days_between, add_days, year)";
	if (want == CX_TEXT)
		return " (write text(...))";
	return "";
}

bool
cx_check_mismatch(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type want)
{
	return cx_origin_fail(c->origin, a->offset, c->err,
	    "%s is needed here, this is %s%s",
	    want == CX_BOOL ? "a condition" : type_name(want),
	    type_name(a->type), advice(a, want));
}

bool
cx_check_ask(struct cx_checker *c, const struct cx_ast *a)
{
	const char *name = "...";
	struct cx_quoted q;

	if (a->kind == CX_AST_COLUMN) {
		q = cx_quote(a->text);
		name = q.text;
	}
	return cx_origin_fail(c->origin, a->offset, c->err,
	    "compared as what? Write number(%s), date(%s) or text(%s)", name,
	    name, name);
}

enum cx_type
cx_check_common(const struct cx_ast *a, size_t n)
{
	enum cx_type type = CX_MISSING;

	for (; n-- > 0; a = a->next)
		if (a->type != CX_MISSING &&
		    (type == CX_MISSING || type == CX_TEXT))
			type = a->type;
	return type;
}

struct cx_node *
cx_check_node(struct cx_checker *c, enum cx_type type, size_t n_kids)
{
	struct cx_node *n = cx_arena_zero(c->arena, 1, sizeof(*n));

	if (n != NULL)
		n->kids = cx_arena_zero(c->arena, n_kids, sizeof(*n->kids));
	if (n == NULL || n->kids == NULL) {
		cx_fail_memory(c->err);
		return NULL;
	}
	n->type = type;
	n->n_kids = n_kids;
	return n;
}

bool
cx_check_kid(struct cx_checker *c, struct cx_node *n, size_t i,
    const struct cx_ast *a, enum cx_type want)
{
	const struct cx_node *kid = cx_check(c, a, want);

	n->kids[i] = kid;
	return kid != NULL;
}

static struct cx_node *
make_constant(struct cx_checker *c, enum cx_type type, const struct cx_value *v)
{
	struct cx_node *n = cx_check_node(c, type, 0);

	if (n == NULL)
		return NULL;
	n->constant = *v;
	n->value = cx_node_constant;
	n->test = cx_node_constant_test;
	return n;
}

static struct cx_node *
literal(struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_value v = {.type = CX_MISSING};

	if (a->kind == CX_AST_NUMBER)
		v = cx_value_number(a->number);
	else if (a->kind == CX_AST_TEXT)
		v = cx_value_text(a->text);
	else if (a->kind == CX_AST_TRUTH)
		v = cx_value_truth(a->truth);
	return make_constant(c, type, &v);
}

/*
 * Who asks for column a.  Text in double quotes is the commonest slip of all,
 * and shows only when the header is read: so the note goes along.
 */
static struct cx_err
asked_by(const struct cx_checker *c, const struct cx_ast *a)
{
	struct cx_err where = {0};
	size_t used;

	cx_origin_where(c->origin, a->offset, &where);
	where.code = c->origin->node != NULL ? CX_CONFIG : CX_USAGE;
	used = strlen(where.text);
	if (a->truth && memchr(a->text.at, ' ', a->text.len) == NULL &&
	    (a->text.at[0] < '0' || a->text.at[0] > '9'))
		snprintf(where.text + used, sizeof(where.text) - used,
		    "double quotes hold a column, single ones a text: ");
	return where;
}

static struct cx_node *
column(struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_node *n = cx_check_node(c, type, 0);
	struct cx_err where;

	if (n == NULL)
		return NULL;
	where = asked_by(c, a);
	n->varies = true;
	n->index =
	    cx_schema_want(cx_program_schema(c->program), a->text, &where);
	if (n->index == SIZE_MAX) {
		cx_fail_memory(c->err);
		return NULL;
	}
	if (type == CX_BOOL)
		n->test = cx_column_test;
	else if (type == CX_NUMBER)
		n->value = cx_column_value_number;
	else if (type == CX_MOMENT)
		n->value = cx_column_value_moment;
	else if (type == CX_LIST)
		n->value = cx_column_value_list;
	else
		n->value = cx_column_value_text;
	return n;
}

/* Operators whose operands are all of one known type. */
static struct cx_node *
operation(struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	static const struct {
		enum cx_type operands;
		enum cx_truth (*test)(const struct cx_node *, struct cx_eval *);
		void (*value)(const struct cx_node *, struct cx_eval *,
		    struct cx_value *);
	} rows[] = {
	    [CX_AST_AND] = {CX_BOOL, cx_and_test, NULL},
	    [CX_AST_OR] = {CX_BOOL, cx_or_test, NULL},
	    [CX_AST_NOT] = {CX_BOOL, cx_not_test, NULL},
	    [CX_AST_ADD] = {CX_NUMBER, NULL, cx_add_value},
	    [CX_AST_SUBTRACT] = {CX_NUMBER, NULL, cx_subtract_value},
	    [CX_AST_TIMES] = {CX_NUMBER, NULL, cx_times_value},
	    [CX_AST_OVER] = {CX_NUMBER, NULL, cx_over_value},
	    [CX_AST_MODULO] = {CX_NUMBER, NULL, cx_modulo_value},
	    [CX_AST_NEGATE] = {CX_NUMBER, NULL, cx_negate_value},
	};
	struct cx_node *n = cx_check_node(c, type, a->n_kids);
	const struct cx_ast *kid = a->first;

	if (n == NULL)
		return NULL;
	for (size_t i = 0; i < a->n_kids; i++, kid = kid->next)
		if (!cx_check_kid(c, n, i, kid, rows[a->kind].operands))
			return NULL;
	n->test = rows[a->kind].test;
	n->value = rows[a->kind].value;
	return n;
}

static struct cx_node *
is_missing(struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_node *n = cx_check_node(c, type, 1);

	if (n == NULL || !cx_check_kid(c, n, 0, a->first, CX_MISSING))
		return NULL;
	n->test = cx_is_missing_test;
	if (a->first->kind == CX_AST_COLUMN) {
		n->index = n->kids[0]->index;
		n->test = cx_column_is_missing;
	}
	return n;
}

/*
 * Lets what takes a while be worked out once for all that want it: for a
 * record, so not where the clock moves while one is looked at.
 */
static const struct cx_node *
share(struct cx_checker *c, const struct cx_ast *a, struct cx_node *n)
{
	if (!n->varies || cx_program_keeps_clock(c->program) ||
	    (a->kind != CX_AST_CALL && a->kind != CX_AST_LIKE &&
		a->kind != CX_AST_MATCHES && a->kind != CX_AST_CONTAINS) ||
	    cx_memo_share(c->program, n))
		return n;
	cx_fail_memory(c->err);
	return NULL;
}

/* Replaces a node that needs no record by its value. */
static const struct cx_node *
fold(struct cx_checker *c, const struct cx_ast *a, struct cx_node *n)
{
	struct cx_err why = {0};
	struct cx_value v;

	for (size_t i = 0; i < n->n_kids; i++)
		n->varies |= n->kids[i]->varies;
	if (a->kind == CX_AST_CALL && cx_program_keeps_clock(c->program))
		n->varies = true;
	if (n->varies || n->value == cx_node_constant)
		return share(c, a, n);
	c->eval->err = &why;
	c->eval->failed = false;
	v = cx_node_eval(n, c->eval);
	if (c->eval->failed) {
		cx_origin_fail(c->origin, a->offset, c->err, "%s", why.text);
		return NULL;
	}
	return make_constant(c, n->type, &v);
}

const struct cx_node *
cx_check_spelled(struct cx_checker *c, const struct cx_ast *a)
{
	struct cx_node *n;

	if (a->type == CX_MISSING || a->type == CX_TEXT)
		return cx_check(c, a, CX_TEXT);
	n = cx_check_node(c, CX_TEXT, 1);
	if (n == NULL || !cx_check_kid(c, n, 0, a, a->type))
		return NULL;
	n->value = cx_spell_value;
	return fold(c, a, n);
}

static struct cx_node *
join(struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_node *n = cx_check_node(c, type, a->n_kids);
	const struct cx_ast *kid = a->first;
	const struct cx_node *part;

	for (size_t i = 0; n != NULL && i < a->n_kids; i++, kid = kid->next) {
		if (kid->type == CX_BOOL) {
			cx_origin_fail(c->origin, kid->offset, c->err,
			    "|| joins texts, this is a condition (write or)");
			return NULL;
		}
		part = cx_check_spelled(c, kid);
		if (part == NULL)
			return NULL;
		n->kids[i] = part;
	}
	if (n != NULL)
		n->value = cx_join_value;
	return n;
}

/* case and switch: results of one type, conditions or what is compared. */
static struct cx_node *
choice(struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_node *n = cx_check_node(c, type, a->n_kids);
	const struct cx_ast *kid;
	enum cx_type when = CX_BOOL, one;
	size_t i, before = a->kind == CX_AST_SWITCH;

	if (before) {
		when = a->first->type;
		for (i = 1, kid = a->first->next; i + 1 < a->n_kids;
		     i += 2, kid = kid->next->next) {
			one = kid->type;
			if (one != CX_MISSING &&
			    (when == CX_MISSING || when == CX_TEXT))
				when = one;
		}
		if (when == CX_MISSING)
			when = CX_TEXT;
	}
	for (i = 0, kid = a->first; n != NULL && i < a->n_kids;
	     i++, kid = kid->next) {
		one = i < before				   ? when
		      : (i - before) % 2 == 0 && i + 1 < a->n_kids ? when
								   : type;
		if (!cx_check_kid(c, n, i, kid, one))
			return NULL;
	}
	if (n != NULL)
		n->value = before ? cx_switch_value : cx_case_value;
	return n;
}

static const struct cx_node *
as_list(struct cx_checker *c, const struct cx_ast *a)
{
	struct cx_node *n = cx_check_node(c, CX_LIST, 1);

	if (n == NULL || !cx_check_kid(c, n, 0, a, CX_TEXT))
		return NULL;
	n->value = cx_list_value;
	return fold(c, a, n);
}

const struct cx_node *
cx_check(struct cx_checker *c, const struct cx_ast *a, enum cx_type want)
{
	static struct cx_node *(*const builders[])(
	    struct cx_checker *, const struct cx_ast *, enum cx_type) = {
	    [CX_AST_NUMBER] = literal,
	    [CX_AST_TEXT] = literal,
	    [CX_AST_TRUTH] = literal,
	    [CX_AST_MISSING] = literal,
	    [CX_AST_COLUMN] = column,
	    [CX_AST_AND] = operation,
	    [CX_AST_OR] = operation,
	    [CX_AST_NOT] = operation,
	    [CX_AST_COMPARE] = cx_check_compare,
	    [CX_AST_BETWEEN] = cx_check_between,
	    [CX_AST_IN] = cx_check_in,
	    [CX_AST_LIKE] = cx_check_match,
	    [CX_AST_MATCHES] = cx_check_match,
	    [CX_AST_CONTAINS] = cx_check_match,
	    [CX_AST_IS_MISSING] = is_missing,
	    [CX_AST_ADD] = operation,
	    [CX_AST_SUBTRACT] = operation,
	    [CX_AST_TIMES] = operation,
	    [CX_AST_OVER] = operation,
	    [CX_AST_MODULO] = operation,
	    [CX_AST_NEGATE] = operation,
	    [CX_AST_JOIN] = join,
	    [CX_AST_CASE] = choice,
	    [CX_AST_SWITCH] = choice,
	    [CX_AST_CALL] = cx_check_call,
	};
	enum cx_type type = a->type != CX_MISSING ? a->type : want;
	struct cx_node *n;

	if (want == CX_LIST && a->type == CX_TEXT)
		return as_list(c, a);
	if (want != CX_MISSING && type != want) {
		cx_check_mismatch(c, a, want);
		return NULL;
	}
	if (type == CX_MISSING && a->kind == CX_AST_CALL &&
	    a->func->result == 'o') {
		cx_check_ask(c, a->first);
		return NULL;
	}
	n = builders[a->kind](c, a, type == CX_MISSING ? CX_TEXT : type);
	if (n == NULL)
		return NULL;
	if (n->value == NULL)
		n->value = cx_node_value_of_test;
	if (n->test == NULL && n->type == CX_BOOL)
		n->test = cx_node_test_of_value;
	return fold(c, a, n);
}
