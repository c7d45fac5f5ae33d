/*
 * Two expressions are taken for the same where they are built the same, not
 * where algebra says so: rules that want one value spell it alike.
 */
#include "expr/node.h"

#include "base/banned.h"

static bool
same_lists(const struct cx_value *a, const struct cx_value *b)
{
	if (a->u.list.n != b->u.list.n)
		return false;
	for (size_t i = 0; i < a->u.list.n; i++)
		if (!cx_span_eq(a->u.list.at[i], b->u.list.at[i]))
			return false;
	return true;
}

static bool
same_values(const struct cx_value *a, const struct cx_value *b)
{
	if (a->type != b->type)
		return false;
	switch (a->type) {
	case CX_MISSING:
		return true;
	case CX_BOOL:
		return a->u.truth == b->u.truth;
	case CX_NUMBER: /* by bits: -0 and NaN are no matter of rules */
		return memcmp(&a->u.number, &b->u.number, sizeof(double)) == 0;
	case CX_TEXT:
		return cx_span_eq(a->u.text, b->u.text);
	case CX_MOMENT:
		return a->u.moment.us == b->u.moment.us &&
		       a->u.moment.day == b->u.moment.day;
	case CX_LIST:
		return same_lists(a, b);
	}
	return false;
}

/* How a node works, whether or not that is kept (memo.c). */
static bool
work_alike(const struct cx_node *a, const struct cx_node *b)
{
	return (a->memo ? a->own_test : a->test) ==
		   (b->memo ? b->own_test : b->test) &&
	       (a->memo ? a->own_value : a->value) ==
		   (b->memo ? b->own_value : b->value);
}

bool
cx_node_same(const struct cx_node *a, const struct cx_node *b)
{
	if (a->type != b->type || a->mask != b->mask || !work_alike(a, b) ||
	    a->func != b->func || a->varies != b->varies ||
	    a->n_kids != b->n_kids)
		return false;
	/* A pattern is compiled for each; its text is a kid. */
	if (a->index != b->index && a->test != cx_matches_test &&
	    a->own_test != cx_matches_test)
		return false;
	/* What varies holds its constants in its kids, if it has any. */
	if (!a->varies && !same_values(&a->constant, &b->constant))
		return false;
	for (size_t i = 0; i < a->n_kids; i++)
		if (!cx_node_same(a->kids[i], b->kids[i]))
			return false;
	return true;
}
