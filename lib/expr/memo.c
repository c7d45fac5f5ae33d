/*
 * Rules repeat each other's calls: age(nacimiento) in thirty of them, or
 * fold(mensaje) with another word each time.  What is spelled twice is worked
 * out once a record and kept beside the columns.  Only calls and searches in a
 * text are: to look a sum or a comparison up costs as much as to make it.
 */
#include "expr/check.h"

#include "base/banned.h"

/* Past so many different calls, new ones are not looked for. */
enum { CALLS_MOST = 4096 };

static void
memo_value(const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	struct cx_memo *m;

	if (n->memo > e->n_memos) { /* compiled after the evaluation began */
		n->own_value(n, e, out);
		return;
	}
	m = &e->memos[n->memo - 1];
	if (m->stamp != e->stamp) {
		n->own_value(n, e, &m->value);
		if (!e->failed)
			m->stamp = e->stamp;
	}
	*out = m->value;
}

static enum cx_truth
memo_test(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_memo *m;

	if (n->memo > e->n_memos)
		return n->own_test(n, e);
	m = &e->memos[n->memo - 1];
	if (m->stamp != e->stamp) {
		m->truth = n->own_test(n, e);
		if (!e->failed)
			m->stamp = e->stamp;
	}
	return m->truth;
}

/* What has a test of its own is kept as a truth, all else as a value. */
static void
keep(struct cx_node *n, size_t memo)
{
	n->memo = memo;
	if (n->own_value == cx_node_value_of_test)
		n->test = memo_test;
	else
		n->value = memo_value;
}

bool
cx_memo_share(struct cx_program *p, struct cx_node *n)
{
	struct cx_node **calls;
	size_t n_calls = cx_program_calls(p, &calls), i = 0;

	n->own_test = n->test;
	n->own_value = n->value;
	while (i < n_calls && !cx_node_same(calls[i], n))
		i++;
	if (i == n_calls)
		return n_calls >= CALLS_MOST || cx_program_add_call(p, n);
	if (calls[i]->memo == 0)
		keep(calls[i], cx_program_add_memo(p));
	keep(n, calls[i]->memo);
	return true;
}
