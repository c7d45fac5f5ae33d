/*
 * Comparisons in SQL's three values.  A mask says which of less, equal and
 * more satisfy the operator, so that six operators are one function and text,
 * numbers and dates need no case of their own in each.
 */
#include "expr/node.h"

#include "base/banned.h"

static int
compare_moments(
    struct cx_moment a, struct cx_moment b, const struct cx_zone *zone)
{
	int64_t x = a.us, y = b.us;

	if (a.day != b.day) {
		x = cx_moment_instant(a, zone);
		y = cx_moment_instant(b, zone);
	}
	return (x > y) - (x < y);
}

/* <0, 0, >0; a and b are of one type, neither missing nor a list. */
int
cx_value_compare(const struct cx_value *a, const struct cx_value *b,
    const struct cx_zone *zone)
{
	if (a->type == CX_NUMBER)
		return (a->u.number > b->u.number) -
		       (a->u.number < b->u.number);
	if (a->type == CX_TEXT)
		return cx_span_cmp(a->u.text, b->u.text);
	if (a->type == CX_MOMENT)
		return compare_moments(a->u.moment, b->u.moment, zone);
	return (int)a->u.truth - (int)b->u.truth;
}

static unsigned
side(const struct cx_value *a, const struct cx_value *b, struct cx_eval *e)
{
	int c = cx_value_compare(a, b, e->zone);

	return c < 0 ? CX_LESS : c > 0 ? CX_MORE : CX_EQUAL;
}

enum cx_truth
cx_compare_test(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_value a = cx_node_eval(n->kids[0], e), b;

	if (a.type == CX_MISSING)
		return CX_UNKNOWN;
	b = cx_node_eval(n->kids[1], e);
	if (b.type == CX_MISSING)
		return CX_UNKNOWN;
	return (side(&a, &b, e) & n->mask) != 0 ? CX_TRUE : CX_FALSE;
}

/*
 * x between low and high is x >= low and x <= high: false as soon as one
 * bound says so, even where the other is missing.
 */
enum cx_truth
cx_between_test(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_value x = cx_node_eval(n->kids[0], e), low, high;

	if (x.type == CX_MISSING)
		return CX_UNKNOWN;
	low = cx_node_eval(n->kids[1], e);
	if (low.type != CX_MISSING && side(&x, &low, e) == CX_LESS)
		return CX_FALSE;
	high = cx_node_eval(n->kids[2], e);
	if (high.type != CX_MISSING && side(&x, &high, e) == CX_MORE)
		return CX_FALSE;
	if (low.type == CX_MISSING || high.type == CX_MISSING)
		return CX_UNKNOWN;
	return CX_TRUE;
}

enum cx_truth
cx_in_test(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_value x = cx_node_eval(n->kids[0], e), item;
	enum cx_truth none = CX_FALSE;

	if (x.type == CX_MISSING)
		return CX_UNKNOWN;
	for (size_t i = 1; i < n->n_kids; i++) {
		item = cx_node_eval(n->kids[i], e);
		if (item.type == CX_MISSING)
			none = CX_UNKNOWN;
		else if (side(&x, &item, e) == CX_EQUAL)
			return CX_TRUE;
	}
	return none;
}

/* By length first: most texts are told apart without reading them. */
int
cx_in_texts_order(struct cx_span a, struct cx_span b)
{
	if (a.len != b.len)
		return a.len < b.len ? -1 : 1;
	return cx_span_cmp(a, b);
}

/* The constants are the list in n->constant, in that order. */
bool
cx_in_texts_has(const struct cx_node *n, struct cx_span s)
{
	const struct cx_span *items = n->constant.u.list.at;
	size_t low = 0, high = n->constant.u.list.n, middle;
	int c;

	while (low < high) {
		middle = low + (high - low) / 2;
		c = cx_in_texts_order(s, items[middle]);
		if (c == 0)
			return true;
		if (c < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

enum cx_truth
cx_in_texts_test(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_value x = cx_node_eval(n->kids[0], e);

	if (x.type == CX_MISSING)
		return CX_UNKNOWN;
	return cx_in_texts_has(n, x.u.text) ? CX_TRUE : CX_FALSE;
}
