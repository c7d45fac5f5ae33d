/*
 * Numbers are doubles: what people count, weigh and pay fits, and the same
 * bits come out on every machine.  What has no finite result (a division by
 * zero, an overflow) is missing and not an error, because one empty
 * denominator in a million rows must not stop a run; the language says so.
 */
#include "expr/node.h"

#include <math.h>

#include "base/num.h"

#include "base/banned.h"

static bool
operands(const struct cx_node *n, struct cx_eval *e, double *a, double *b)
{
	struct cx_value v = cx_node_eval(n->kids[0], e);

	if (v.type == CX_MISSING)
		return false;
	*a = v.u.number;
	v = cx_node_eval(n->kids[1], e);
	*b = v.u.number;
	return v.type != CX_MISSING;
}

static void
give(struct cx_value *out, double x)
{
	out->type = isfinite(x) ? CX_NUMBER : CX_MISSING;
	out->u.number = x;
}

void
cx_add_value(const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	double a, b;

	out->type = CX_MISSING;
	if (operands(n, e, &a, &b))
		give(out, a + b);
}

void
cx_subtract_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	double a, b;

	out->type = CX_MISSING;
	if (operands(n, e, &a, &b))
		give(out, a - b);
}

void
cx_times_value(const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	double a, b;

	out->type = CX_MISSING;
	if (operands(n, e, &a, &b))
		give(out, a * b);
}

void
cx_over_value(const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	double a, b;

	out->type = CX_MISSING;
	if (operands(n, e, &a, &b) && b != 0)
		give(out, a / b);
}

/* The remainder has the sign of the dividend, as SQL and C have it. */
void
cx_modulo_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	double a, b;

	out->type = CX_MISSING;
	if (operands(n, e, &a, &b) && b != 0)
		give(out, fmod(a, b));
}

void
cx_negate_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	n->kids[0]->value(n->kids[0], e, out);
	if (out->type == CX_NUMBER)
		out->u.number = -out->u.number;
}

static struct cx_span
keep(struct cx_eval *e, const char *at, size_t n)
{
	struct cx_span s = cx_arena_copy(e->arena, (struct cx_span){at, n});

	if (s.at == NULL)
		cx_node_fail(e, CX_SYSTEM, "out of memory");
	return s;
}

/* The items with a bar between. */
static struct cx_span
spell_list(struct cx_eval *e, const struct cx_value *v)
{
	size_t size = 0, used = 0;
	char *at;

	for (size_t i = 0; i < v->u.list.n; i++)
		size += v->u.list.at[i].len + 1;
	at = cx_arena_get(e->arena, size);
	if (at == NULL) {
		cx_node_fail(e, CX_SYSTEM, "out of memory");
		return (struct cx_span){NULL, 0};
	}
	for (size_t i = 0; i < v->u.list.n; i++) {
		if (i > 0)
			at[used++] = '|';
		if (v->u.list.at[i].len > 0)
			memcpy(
			    at + used, v->u.list.at[i].at, v->u.list.at[i].len);
		used += v->u.list.at[i].len;
	}
	return (struct cx_span){at, used};
}

struct cx_span
cx_value_spell(struct cx_eval *e, const struct cx_value *v)
{
	char digits[CX_NUM_ROOM];
	char moment[CX_MOMENT_ROOM];

	if (v->type == CX_TEXT)
		return v->u.text;
	if (v->type == CX_NUMBER)
		return keep(e, digits,
		    cx_num_print(digits, v->u.number, CX_PRECISION_FULL));
	if (v->type == CX_MOMENT)
		return keep(
		    e, moment, cx_moment_print(moment, v->u.moment, e->zone));
	if (v->type == CX_LIST)
		return spell_list(e, v);
	return v->u.truth ? CX_SPAN("true") : CX_SPAN("false");
}

void
cx_spell_value(const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	struct cx_value v = cx_node_eval(n->kids[0], e);

	out->type = CX_MISSING;
	if (v.type == CX_MISSING)
		return;
	out->u.text = cx_value_spell(e, &v);
	if (out->u.text.at != NULL)
		out->type = CX_TEXT;
}

/* Every part is evaluated once: gathered, then copied. */
void
cx_join_value(const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	struct cx_span *parts;
	struct cx_value v;
	size_t size = 0, used = 0;
	char *at;

	out->type = CX_MISSING;
	parts = cx_arena_get(e->arena, n->n_kids * sizeof(*parts));
	for (size_t i = 0; parts != NULL && i < n->n_kids; i++) {
		v = cx_node_eval(n->kids[i], e);
		if (v.type == CX_MISSING)
			return;
		parts[i] = v.u.text;
		size += v.u.text.len;
	}
	at = cx_arena_get(e->arena, size);
	if (parts == NULL || at == NULL) {
		cx_node_fail(e, CX_SYSTEM, "out of memory");
		return;
	}
	for (size_t i = 0; i < n->n_kids; i++) {
		if (parts[i].len > 0)
			memcpy(at + used, parts[i].at, parts[i].len);
		used += parts[i].len;
	}
	*out = cx_value_text((struct cx_span){at, used});
}
