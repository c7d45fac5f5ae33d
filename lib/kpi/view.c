/*
 * What kinds see of a group, and the arithmetic between their results: no kind
 * knows where a metric lies in a group's memory.
 */
#include <math.h>

#include "kpi/formula.h"

#include "base/banned.h"

struct cx_value
cx_view_value(struct cx_view *v, size_t i)
{
	struct cx_value out = {.type = CX_MISSING};

	if (!cx_metrics_finish(
		v->metrics, v->call->part[i], v->group, v->scratch, &out))
		v->failed = true;
	return out;
}

double
cx_view_number(struct cx_view *v, size_t i)
{
	struct cx_value x = cx_view_value(v, i);

	return x.type == CX_NUMBER ? x.u.number : NAN;
}

void *
cx_view_state(struct cx_view *v, size_t i)
{
	return cx_metrics_state(v->metrics, v->call->part[i], v->group);
}

void *
cx_view_state_of(struct cx_view *v, size_t i, void *group)
{
	return cx_metrics_state(v->metrics, v->call->part[i], group);
}

/* What one call remembers. */
struct cx_memo {
	const struct cx_call *call;
	void *at;
	struct cx_memo *next;
};

void **
cx_view_memo(struct cx_view *v)
{
	struct cx_memo *none = NULL, *m;
	struct cx_memo **list = v->past ? &v->past->memo : &none;

	for (m = *list; m != NULL; m = m->next)
		if (m->call == v->call)
			return &m->at;
	m = cx_arena_zero(v->scratch, 1, sizeof(*m));
	if (m == NULL)
		return NULL;
	*m = (struct cx_memo){.call = v->call, .next = *list};
	*list = m;
	return &m->at;
}

void
cx_estimate_number(struct cx_estimate *out, double x)
{
	out->value.type = isfinite(x) ? CX_NUMBER : CX_MISSING;
	out->value.u.number = x;
}

void
cx_estimate_none(struct cx_estimate *out)
{
	*out = (struct cx_estimate){
	    .value.type = CX_MISSING, .low = NAN, .high = NAN, .n = NAN};
}

static double
rounded(double x, double decimals)
{
	double scale = pow(10, decimals);

	return round(x * scale) / scale;
}

double
cx_formula_compute(const struct cx_formula *f, struct cx_view *v, double *n)
{
	struct cx_estimate x;
	double a, b;

	if (f->op == CX_FORMULA_NUMBER)
		return f->number;
	if (f->op == CX_FORMULA_CALL) {
		cx_estimate_none(&x);
		v->call = f->call;
		f->call->kind->finish(v, &x);
		*n = fmin(*n, x.n); /* a NAN does not count */
		if (x.note != NULL)
			v->note = strcmp(x.note, CX_NOTE_NEAR) == 0
				      ? CX_NOTE_OF_NEAR
				      : x.note;
		return x.value.type == CX_NUMBER ? x.value.u.number : NAN;
	}
	a = cx_formula_compute(f->a, v, n);
	if (f->op == CX_FORMULA_NEGATE)
		return -a;
	if (f->op == CX_FORMULA_ROUND)
		return rounded(a, f->number);
	b = cx_formula_compute(f->b, v, n);
	if (f->op == CX_FORMULA_ADD)
		return a + b;
	if (f->op == CX_FORMULA_SUBTRACT)
		return a - b;
	if (f->op == CX_FORMULA_TIMES)
		return a * b;
	return b == 0 ? NAN : a / b;
}
