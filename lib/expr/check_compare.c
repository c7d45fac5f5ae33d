/*
 * Comparisons get the type that their operands have in common, and the forms
 * that most rules take (a column against a constant, a text in a list of
 * constants) get code of their own.
 */
#include "expr/check.h"

#include <stdlib.h>

#include "base/banned.h"

/*
 * The type in which a comparison of the operands of a is made.  By order two
 * open columns have none; by equality they are text.
 */
static bool
compared_as(struct cx_checker *c, const struct cx_ast *a, bool order,
    enum cx_type *type)
{
	const struct cx_ast *kid;

	*type = cx_check_common(a->first, a->n_kids);
	if (*type == CX_MISSING && order)
		return cx_check_ask(c, a->first);
	if (*type == CX_MISSING)
		*type = CX_TEXT;
	if (order && *type == CX_BOOL)
		return cx_origin_fail(
		    c->origin, a->offset, c->err, "conditions have no order");
	for (kid = a->first; kid != NULL; kid = kid->next)
		if (kid->kind == CX_AST_MISSING && a->kind == CX_AST_COMPARE)
			return cx_origin_fail(c->origin, kid->offset, c->err,
			    "nothing compares with missing: write is missing "
			    "or is not missing");
	return true;
}

static bool
all_kids(struct cx_checker *c, struct cx_node *n, const struct cx_ast *a,
    enum cx_type type)
{
	const struct cx_ast *kid = a->first;

	for (size_t i = 0; i < a->n_kids; i++, kid = kid->next)
		if (!cx_check_kid(c, n, i, kid, type))
			return false;
	return true;
}

/* Takes the fast form where one side is a column, the other a constant. */
static void
specialise(struct cx_node *n)
{
	const struct cx_node *column = n->kids[0], *known = n->kids[1];

	if (cx_node_known(column)) {
		column = n->kids[1];
		known = n->kids[0];
	}
	if (!cx_node_known(known))
		return;
	if (column->value == cx_column_value_number)
		n->test = cx_compare_column_number;
	else if (column->value == cx_column_value_text &&
		 (n->mask == CX_EQUAL || n->mask == (CX_LESS | CX_MORE)))
		n->test = cx_compare_column_text;
	else
		return;
	if (column == n->kids[1])
		n->mask = cx_mask_mirrored(n->mask);
	n->index = column->index;
	n->constant = known->constant;
}

struct cx_node *
cx_check_compare(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_node *n = cx_check_node(c, type, 2);
	bool order = a->mask != CX_EQUAL && a->mask != (CX_LESS | CX_MORE);

	if (n == NULL || !compared_as(c, a, order, &type) ||
	    !all_kids(c, n, a, type))
		return NULL;
	n->mask = a->mask;
	n->test = cx_compare_test;
	specialise(n);
	return n;
}

struct cx_node *
cx_check_between(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_node *n = cx_check_node(c, type, 3);

	if (n == NULL || !compared_as(c, a, true, &type) ||
	    !all_kids(c, n, a, type))
		return NULL;
	n->test = cx_between_test;
	return n;
}

static int
by_order(const void *a, const void *b)
{
	const struct cx_span *x = a, *y = b;

	return cx_in_texts_order(*x, *y);
}

/* Makes the items one sorted list if all are texts known here. */
static bool
sort_items(struct cx_checker *c, struct cx_node *n)
{
	size_t n_items = n->n_kids - 1;
	struct cx_span *items;

	for (size_t i = 1; i < n->n_kids; i++)
		if (!cx_node_known(n->kids[i]) || n->kids[i]->type != CX_TEXT)
			return true;
	items = cx_arena_get(c->arena, n_items * sizeof(*items));
	if (items == NULL)
		return cx_fail_memory(c->err);
	for (size_t i = 0; i < n_items; i++)
		items[i] = n->kids[i + 1]->constant.u.text;
	qsort(items, n_items, sizeof(*items), by_order);
	n->constant.u.list.at = items;
	n->constant.u.list.n = n_items;
	n->test = cx_in_texts_test;
	return true;
}

struct cx_node *
cx_check_in(struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_node *n = cx_check_node(c, type, a->n_kids);

	if (n == NULL || !compared_as(c, a, false, &type) ||
	    !all_kids(c, n, a, type))
		return NULL;
	n->test = cx_in_test;
	return sort_items(c, n) ? n : NULL;
}

/* The pattern of matches is compiled here, once. */
static bool
compile_regex(struct cx_checker *c, struct cx_node *n, const struct cx_ast *a)
{
	struct cx_err why = {0};
	struct cx_regex *r;
	size_t offset = a->offset;

	n->varies = true;
	if (!cx_node_known(n->kids[1]))
		return cx_origin_fail(c->origin, a->offset, c->err,
		    "the pattern of matches is a constant text");
	r = cx_regex_new(n->kids[1]->constant.u.text, &why);
	if (r == NULL && why.code != CX_CONFIG)
		return cx_fail(c->err, why.code, "%s", why.text);
	if (a->kind == CX_AST_TEXT && why.column <= a->text.len + 1)
		offset += why.column;
	if (r == NULL)
		return cx_origin_fail(
		    c->origin, offset, c->err, "%s", why.text);
	n->index = cx_program_regex(c->program, r);
	if (n->index == SIZE_MAX) {
		cx_regex_free(r);
		return cx_fail_memory(c->err);
	}
	return true;
}

static bool
check_like(
    struct cx_checker *c, const struct cx_node *n, const struct cx_ast *a)
{
	struct cx_span p = n->kids[1]->constant.u.text;
	size_t slashes = 0;

	if (!cx_node_known(n->kids[1]))
		return true;
	if (p.len > CX_LIKE_BYTES)
		return cx_origin_fail(c->origin, a->offset, c->err,
		    "a pattern over %d bytes", CX_LIKE_BYTES);
	while (slashes < p.len && p.at[p.len - 1 - slashes] == '\\')
		slashes++;
	if (slashes % 2 == 1)
		return cx_origin_fail(c->origin, a->offset, c->err,
		    "a pattern that ends in a single \\ (write \\\\)");
	return true;
}

/* like, matches, contains */
struct cx_node *
cx_check_match(struct cx_checker *c, const struct cx_ast *a, enum cx_type type)
{
	struct cx_node *n = cx_check_node(c, type, 2);
	const struct cx_ast *pattern = a->first->next;

	if (n == NULL || !all_kids(c, n, a, CX_TEXT))
		return NULL;
	if (a->kind == CX_AST_CONTAINS) {
		n->test = cx_contains_test;
		return n;
	}
	if (a->kind == CX_AST_LIKE) {
		n->test = cx_like_test;
		return check_like(c, n, pattern) ? n : NULL;
	}
	n->test = cx_matches_test;
	return compile_regex(c, n, pattern) ? n : NULL;
}
