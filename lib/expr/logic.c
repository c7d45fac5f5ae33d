/*
 * and, or, not as SQL has them, from left to right, and no further than the
 * result needs: what stands behind a deciding operand may hold what cannot be
 * read, and `x is not missing and number(x) > 3' must work.
 */
#include "expr/node.h"

#include "base/banned.h"

enum cx_truth
cx_and_test(const struct cx_node *n, struct cx_eval *e)
{
	enum cx_truth all = CX_TRUE, one;

	for (size_t i = 0; i < n->n_kids; i++) {
		one = n->kids[i]->test(n->kids[i], e);
		if (one == CX_FALSE)
			return CX_FALSE;
		if (one == CX_UNKNOWN)
			all = CX_UNKNOWN;
	}
	return all;
}

enum cx_truth
cx_or_test(const struct cx_node *n, struct cx_eval *e)
{
	enum cx_truth any = CX_FALSE, one;

	for (size_t i = 0; i < n->n_kids; i++) {
		one = n->kids[i]->test(n->kids[i], e);
		if (one == CX_TRUE)
			return CX_TRUE;
		if (one == CX_UNKNOWN)
			any = CX_UNKNOWN;
	}
	return any;
}

enum cx_truth
cx_not_test(const struct cx_node *n, struct cx_eval *e)
{
	enum cx_truth x = n->kids[0]->test(n->kids[0], e);

	return x == CX_UNKNOWN ? x : x == CX_TRUE ? CX_FALSE : CX_TRUE;
}

enum cx_truth
cx_is_missing_test(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_value v = cx_node_eval(n->kids[0], e);

	return v.type == CX_MISSING ? CX_TRUE : CX_FALSE;
}

/* when, then, when, then, ..., and the else if the count is odd. */
void
cx_case_value(const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	size_t i;

	for (i = 0; i + 1 < n->n_kids; i += 2)
		if (n->kids[i]->test(n->kids[i], e) == CX_TRUE) {
			n->kids[i + 1]->value(n->kids[i + 1], e, out);
			return;
		}
	if (i < n->n_kids)
		n->kids[i]->value(n->kids[i], e, out);
	else
		out->type = CX_MISSING;
}

/* The same after a subject, which is evaluated once. */
void
cx_switch_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	struct cx_value x = cx_node_eval(n->kids[0], e), when;
	size_t i;

	for (i = 1; i + 1 < n->n_kids; i += 2) {
		if (x.type == CX_MISSING)
			continue;
		when = cx_node_eval(n->kids[i], e);
		if (when.type != CX_MISSING &&
		    cx_value_compare(&x, &when, e->zone) == 0) {
			n->kids[i + 1]->value(n->kids[i + 1], e, out);
			return;
		}
	}
	if (i < n->n_kids)
		n->kids[i]->value(n->kids[i], e, out);
	else
		out->type = CX_MISSING;
}
