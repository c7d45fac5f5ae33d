/*
 * Functions that take any type.  min() and max() pass over missing arguments,
 * as PostgreSQL's least() and greatest() do, because the usual question is
 * "the latest of the dates we have".
 */
#include "base/num.h"
#include "expr/func.h"

#include "base/banned.h"

static void
furthest(
    const struct cx_node *n, struct cx_eval *e, int sign, struct cx_value *out)
{
	struct cx_value v;

	out->type = CX_MISSING;
	for (size_t i = 0; i < n->n_kids; i++) {
		v = cx_node_eval(n->kids[i], e);
		if (v.type == CX_MISSING)
			continue;
		if (out->type == CX_MISSING ||
		    cx_value_compare(&v, out, e->zone) * sign > 0)
			*out = v;
	}
}

CX_VALUE(cx_func_min)
{
	furthest(n, e, -1, out);
}

CX_VALUE(cx_func_max)
{
	furthest(n, e, 1, out);
}

CX_VALUE(cx_func_coalesce)
{
	out->type = CX_MISSING;
	for (size_t i = 0; i < n->n_kids && out->type == CX_MISSING; i++)
		n->kids[i]->value(n->kids[i], e, out);
}

CX_CALL(cx_func_number)
{
	(void)n;
	if (args[0].type == CX_NUMBER) {
		*out = args[0];
	} else if (args[0].type == CX_BOOL) {
		*out = cx_value_number(args[0].u.truth ? 1 : 0);
	} else if (cx_num_parse(args[0].u.text, e->world->decimal_comma,
		       &out->u.number)) {
		out->type = CX_NUMBER;
	} else {
		cx_node_fail(e, CX_DATA, "number(): not a number");
		cx_fail_value(e->err, args[0].u.text);
	}
}

/* Its argument was made text before: letter s. */
CX_CALL(cx_func_text)
{
	(void)e;
	(void)n;
	*out = args[0];
}
