/*
 * Functions of lists look through the items one by one: a person is in a
 * handful of segments, and sorting would cost more.
 */
#include "expr/func.h"

#include "base/banned.h"

static bool
holds(const struct cx_value *list, struct cx_span item)
{
	for (size_t i = 0; i < list->u.list.n; i++)
		if (cx_span_eq(list->u.list.at[i], item))
			return true;
	return false;
}

CX_CALL(cx_func_has)
{
	(void)e;
	(void)n;
	*out = cx_value_truth(holds(&args[0], args[1].u.text));
}

CX_CALL(cx_func_has_any)
{
	bool any = false;

	(void)e;
	for (size_t i = 1; i < n && !any; i++)
		any = holds(&args[0], args[i].u.text);
	*out = cx_value_truth(any);
}

CX_CALL(cx_func_has_all)
{
	bool all = true;

	(void)e;
	for (size_t i = 1; i < n && all; i++)
		all = holds(&args[0], args[i].u.text);
	*out = cx_value_truth(all);
}
