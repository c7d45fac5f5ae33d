/*
 * Constants cut what an operand can be into classes, inside of which no clause
 * can tell two values apart.  Classes are numbered by position, so that the
 * truth of a clause in a class follows from comparing positions, and no value
 * that stands for the class is needed: between two neighbouring numbers there
 * may be none.
 */
#include "expr/ruleset_parts.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

static bool
is_plain_number(const struct cx_node *n)
{
	return cx_node_known(n) && n->type == CX_NUMBER &&
	       !isnan(n->constant.u.number);
}

static bool
are_plain_numbers(const struct cx_node *n)
{
	for (size_t i = 1; i < n->n_kids; i++)
		if (!is_plain_number(n->kids[i]))
			return false;
	return true;
}

/* Which kid of a comparison varies; the other is known. */
static size_t
varying(const struct cx_node *n)
{
	return cx_node_known(n->kids[0]) ? 1 : 0;
}

static bool
comparison_operand(const struct cx_node *n, const struct cx_node **to)
{
	const struct cx_node *known = n->kids[1 - varying(n)];

	*to = n->kids[varying(n)];
	if (!cx_node_known(known))
		return false;
	if (known->type == CX_TEXT)
		return n->mask == CX_EQUAL || n->mask == (CX_LESS | CX_MORE);
	return is_plain_number(known);
}

bool
cx_clause_operand(const struct cx_node *n, const struct cx_node **to)
{
	if (n->test == cx_compare_column_number ||
	    n->test == cx_compare_column_text || n->test == cx_compare_test)
		return comparison_operand(n, to);
	if (n->n_kids == 0)
		return false;
	*to = n->kids[0];
	if (n->test == cx_between_test || n->test == cx_in_test)
		return (*to)->varies && are_plain_numbers(n);
	return n->test == cx_in_texts_test || n->test == cx_column_is_missing;
}

/* The mask as if the operand stood at the left. */
static unsigned
mask_of(const struct cx_node *n)
{
	if (n->test != cx_compare_test || varying(n) == 0)
		return n->mask;
	return cx_mask_mirrored(n->mask);
}

static void *
grown(
    struct cx_arena *arena, const void *old, size_t n, size_t room, size_t size)
{
	void *more = cx_arena_get(arena, room * size);

	if (more != NULL && n > 0)
		memcpy(more, old, n * size);
	return more;
}

static bool
add_key(struct cx_operand *o, const struct cx_value *v, struct cx_arena *arena)
{
	if (o->n_keys == o->room) {
		o->room = o->room ? o->room * 2 : 8;
		o->numbers = grown(arena, o->numbers, o->n_keys, o->room,
		    sizeof(o->numbers[0]));
		o->texts = grown(
		    arena, o->texts, o->n_keys, o->room, sizeof(o->texts[0]));
	}
	if (o->numbers == NULL || o->texts == NULL)
		return false;
	if (v->type == CX_NUMBER)
		o->numbers[o->n_keys++] = v->u.number;
	else
		o->texts[o->n_keys++] = v->u.text;
	return true;
}

bool
cx_operand_add_keys(
    struct cx_operand *o, const struct cx_node *n, struct cx_arena *arena)
{
	const struct cx_span *texts = n->constant.u.list.at;
	size_t first = 1, end = n->n_kids;

	if (n->test == cx_column_is_missing)
		return true;
	if (n->test == cx_in_texts_test) {
		for (size_t i = 0; i < n->constant.u.list.n; i++) {
			struct cx_value v = cx_value_text(texts[i]);

			if (!add_key(o, &v, arena))
				return false;
		}
		return true;
	}
	if (n->test != cx_between_test && n->test != cx_in_test) {
		first = 1 - varying(n);
		end = first + 1;
	}
	for (size_t i = first; i < end; i++)
		if (!add_key(o, &n->kids[i]->constant, arena))
			return false;
	return true;
}

static int
by_number(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static int
by_text(const void *a, const void *b)
{
	const struct cx_span *x = a, *y = b;

	return cx_in_texts_order(*x, *y);
}

void
cx_operand_sort_keys(struct cx_operand *o)
{
	bool number = o->node->type == CX_NUMBER;
	size_t n = 0;

	if (o->n_keys == 0)
		return;
	if (number)
		qsort(o->numbers, o->n_keys, sizeof(o->numbers[0]), by_number);
	else
		qsort(o->texts, o->n_keys, sizeof(o->texts[0]), by_text);
	for (size_t i = 1; i < o->n_keys; i++)
		if (!number && by_text(&o->texts[n], &o->texts[i]) != 0)
			o->texts[++n] = o->texts[i];
		else if (number &&
			 by_number(&o->numbers[n], &o->numbers[i]) != 0)
			o->numbers[++n] = o->numbers[i];
	o->n_keys = n + 1;
}

size_t
cx_operand_classes(const struct cx_operand *o)
{
	return o->node->type == CX_NUMBER ? 2 * o->n_keys + 2 : o->n_keys + 2;
}

static size_t
number_class(const struct cx_operand *o, double x)
{
	const double *at = o->numbers;
	size_t n = o->n_keys, half, low;

	if (n == 0)
		return 0;
	for (; n > 1; n -= half) {
		half = n / 2;
		at = at[half] <= x ? at + half : at;
	}
	/* The last key that is not more than x, if there is one. */
	low = 2 * (size_t)(at - o->numbers);
	return *at < x ? low + 2 : *at <= x ? low + 1 : low;
}

static size_t
text_class(const struct cx_operand *o, struct cx_span s)
{
	size_t low = 0, high = o->n_keys, middle;
	int c;

	while (low < high) {
		middle = low + (high - low) / 2;
		c = cx_in_texts_order(s, o->texts[middle]);
		if (c == 0)
			return middle;
		if (c < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return o->n_keys;
}

static size_t
class_of(const struct cx_operand *o, const struct cx_value *v)
{
	return v->type == CX_NUMBER ? number_class(o, v->u.number)
				    : text_class(o, v->u.text);
}

bool
cx_operand_class(const struct cx_operand *o, struct cx_eval *e, size_t *class)
{
	struct cx_err why = {0};
	struct cx_value v;

	e->err = &why;
	e->failed = false;
	o->node->value(o->node, e, &v);
	if (e->failed || (v.type == CX_NUMBER && isnan(v.u.number)))
		return false;
	*class =
	    v.type == CX_MISSING ? cx_operand_classes(o) - 1 : class_of(o, &v);
	return true;
}

static enum cx_truth
truth(bool x)
{
	return x ? CX_TRUE : CX_FALSE;
}

static enum cx_truth
number_truth(const struct cx_operand *o, const struct cx_node *n, size_t class)
{
	size_t key;

	if (n->test == cx_between_test)
		return truth(class >= class_of(o, &n->kids[1]->constant) &&
			     class <= class_of(o, &n->kids[2]->constant));
	if (n->test == cx_in_test) {
		for (size_t i = 1; i < n->n_kids; i++)
			if (class == class_of(o, &n->kids[i]->constant))
				return CX_TRUE;
		return CX_FALSE;
	}
	key = class_of(o, &n->kids[1 - varying(n)]->constant);
	return truth((mask_of(n) & (class < key	     ? CX_LESS
				       : class > key ? CX_MORE
						     : CX_EQUAL)) != 0);
}

enum cx_truth
cx_clause_truth(
    const struct cx_operand *o, const struct cx_node *n, size_t class)
{
	bool missing = class + 1 == cx_operand_classes(o), equal;

	if (n->test == cx_column_is_missing)
		return truth(missing);
	if (missing)
		return CX_UNKNOWN;
	if (o->node->type == CX_NUMBER)
		return number_truth(o, n, class);
	if (n->test == cx_in_texts_test)
		return truth(
		    class < o->n_keys && cx_in_texts_has(n, o->texts[class]));
	equal = class == class_of(o, &n->kids[1 - varying(n)]->constant);
	return truth(equal == ((n->mask & CX_EQUAL) != 0));
}
