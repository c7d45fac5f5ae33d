/*
 * A clause is compiled again from its own text: the nodes of the whole
 * expression are made to be run, and forget where they came from.  That is
 * done only for a report, once a run.
 */
#include "expr/clause.h"

#include <math.h>

#include "expr/node.h"
#include "expr/parse.h"

#include "base/banned.h"

struct maker {
	struct cx_program *program;
	struct cx_arena *arena;
	struct cx_span text;
	struct cx_err *err;
};

static size_t
count_columns(const struct cx_ast *a)
{
	size_t n = a->kind == CX_AST_COLUMN;

	for (const struct cx_ast *k = a->first; k != NULL; k = k->next)
		n += count_columns(k);
	return n;
}

/* Appends the slots of columns, each once. */
static bool
list_columns(struct maker *m, const struct cx_ast *a, size_t *slots, size_t *n)
{
	size_t i = 0, slot;

	if (a->kind == CX_AST_COLUMN) {
		slot = cx_schema_want(
		    cx_program_schema(m->program), a->text, NULL);
		if (slot == SIZE_MAX)
			return cx_fail_memory(m->err);
		while (i < *n && slots[i] != slot)
			i++;
		slots[i] = slot;
		*n += i == *n;
	}
	for (const struct cx_ast *k = a->first; k != NULL; k = k->next)
		if (!list_columns(m, k, slots, n))
			return false;
	return true;
}

static void
take_number(struct cx_clause *c, double x, unsigned mask)
{
	c->takes = CX_CLAUSE_RANGE;
	c->low = mask & CX_LESS ? -HUGE_VAL : x;
	c->high = mask & CX_MORE ? HUGE_VAL : x;
	c->low_open = c->high_open = !(mask & CX_EQUAL);
}

static void
take_compare(struct cx_clause *c, const struct cx_ast *a)
{
	const struct cx_ast *x = a->first, *y = a->last;
	unsigned mask = a->mask;

	if (mask == (CX_LESS | CX_MORE))
		return;
	if (y->kind == CX_AST_COLUMN) {
		x = a->last;
		y = a->first;
		mask = cx_mask_mirrored(mask);
	}
	if (x->kind != CX_AST_COLUMN)
		return;
	if (y->kind == CX_AST_NUMBER)
		take_number(c, y->number, mask);
	if (y->kind == CX_AST_TEXT && mask == CX_EQUAL) {
		c->takes = CX_CLAUSE_TEXT;
		c->text = y->text;
	}
}

/* What the clause takes, where it is one of the simple forms. */
static void
take(struct cx_clause *c, const struct cx_ast *a)
{
	if (a->kind == CX_AST_COMPARE)
		take_compare(c, a);
	if (a->kind == CX_AST_IS_MISSING && a->first->kind == CX_AST_COLUMN)
		c->takes = CX_CLAUSE_NONE;
	if (a->kind == CX_AST_BETWEEN && a->first->kind == CX_AST_COLUMN &&
	    a->first->next->kind == CX_AST_NUMBER &&
	    a->last->kind == CX_AST_NUMBER) {
		c->takes = CX_CLAUSE_RANGE;
		c->low = a->first->next->number;
		c->high = a->last->number;
	}
}

static bool
make_test(struct maker *m, const struct cx_ast *a, struct cx_clause *c)
{
	const struct cx_origin origin = {.option = "clause"};
	struct cx_span text = {m->text.at + a->from, a->to - a->from};
	size_t *slots =
	    cx_arena_zero(m->arena, count_columns(a) + 1, sizeof(*slots));

	if (slots == NULL)
		return cx_fail_memory(m->err);
	c->kind = CX_CLAUSE_TEST;
	c->slots = slots;
	take(c, a);
	c->test = cx_expr_new(m->program, text, CX_BOOL, &origin, m->err);
	return c->test != NULL && list_columns(m, a, slots, &c->n_slots);
}

static bool
make(struct maker *m, const struct cx_ast *a, struct cx_clause *c)
{
	struct cx_clause *kids;
	size_t i = 0;

	if (a->kind != CX_AST_AND && a->kind != CX_AST_OR)
		return make_test(m, a, c);
	kids = cx_arena_zero(m->arena, a->n_kids, sizeof(*kids));
	if (kids == NULL)
		return cx_fail_memory(m->err);
	c->kind = a->kind == CX_AST_AND ? CX_CLAUSE_AND : CX_CLAUSE_OR;
	c->kids = kids;
	c->n = a->n_kids;
	for (const struct cx_ast *k = a->first; k != NULL; k = k->next)
		if (!make(m, k, &kids[i++]))
			return false;
	return true;
}

const struct cx_clause *
cx_clause_new(struct cx_program *p, const struct cx_expr *x,
    struct cx_arena *arena, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "clause"};
	struct maker m = {p, arena, cx_expr_text(x), err};
	struct cx_clause *c = cx_arena_zero(arena, 1, sizeof(*c));
	const struct cx_ast *a;
	size_t used;

	if (c == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	a = cx_parse(m.text, false, arena, &origin, &used, err);
	return a != NULL && make(&m, a, c) ? c : NULL;
}

enum cx_truth
cx_clause_test(const struct cx_clause *c, struct cx_eval *e)
{
	enum cx_truth strong = c->kind == CX_CLAUSE_OR ? CX_TRUE : CX_FALSE;
	enum cx_truth all = strong == CX_TRUE ? CX_FALSE : CX_TRUE, t;
	struct cx_err why = {0};

	if (c->kind == CX_CLAUSE_TEST)
		return cx_expr_test(c->test, e, &t, &why) ? t : CX_UNKNOWN;
	for (size_t i = 0; i < c->n; i++) {
		t = cx_clause_test(&c->kids[i], e);
		if (t == strong)
			return t;
		if (t == CX_UNKNOWN)
			all = t;
	}
	return all;
}

size_t
cx_clause_tests(const struct cx_clause *c, const struct cx_clause **to)
{
	size_t n = 0;

	if (c->kind == CX_CLAUSE_TEST) {
		if (to)
			*to = c;
		return 1;
	}
	for (size_t i = 0; i < c->n; i++)
		n += cx_clause_tests(&c->kids[i], to ? to + n : NULL);
	return n;
}

/* What must hold at once: a stack of clauses that take what they say. */
struct box {
	const struct cx_clause **at;
	size_t n;
};

static bool
empty(const struct cx_clause *a, const struct cx_clause *b)
{
	double low = a->low > b->low ? a->low : b->low;
	double high = a->high < b->high ? a->high : b->high;
	bool open = (a->low >= low && a->low_open) ||
		    (b->low >= low && b->low_open) ||
		    (a->high <= high && a->high_open) ||
		    (b->high <= high && b->high_open);

	return low > high || (low >= high && open);
}

static bool
excludes(const struct cx_clause *a, const struct cx_clause *b)
{
	if (a->slots[0] != b->slots[0])
		return false;
	if (a->takes != b->takes)
		return a->takes == CX_CLAUSE_NONE || b->takes == CX_CLAUSE_NONE;
	if (a->takes == CX_CLAUSE_RANGE)
		return empty(a, b);
	return a->takes == CX_CLAUSE_TEXT && !cx_span_eq(a->text, b->text);
}

/* Puts c on the stack; whether it can never be true with what is there. */
static bool
never(const struct cx_clause *c, struct box *box)
{
	bool all = true;

	if (c->kind == CX_CLAUSE_TEST) {
		if (c->takes == CX_CLAUSE_ANY)
			return false;
		box->at[box->n++] = c;
		for (size_t i = 0; i < box->n; i++)
			if (excludes(box->at[i], c))
				return true;
		return false;
	}
	if (c->kind == CX_CLAUSE_OR) {
		size_t mark = box->n;

		for (size_t i = 0; i < c->n; i++) {
			all &= never(&c->kids[i], box);
			box->n = mark;
		}
		return all;
	}
	for (int pass = 0; pass < 2; pass++) /* what is sure comes first */
		for (size_t i = 0; i < c->n; i++)
			if ((c->kids[i].kind == CX_CLAUSE_OR) == (pass == 1) &&
			    never(&c->kids[i], box))
				return true;
	return false;
}

bool
cx_clause_never(
    const struct cx_clause *const *all, size_t n, const struct cx_clause **room)
{
	struct box box = {room, 0};

	for (size_t i = 0; i < n; i++)
		if (never(all[i], &box))
			return true;
	return false;
}
