/*
 * Arithmetic stands outside the aggregates here, and inside them it is the
 * expression parser's: sum(a + b) and sum(a) + sum(b) are two questions.  A
 * formula has no columns, so its grammar is numbers, signs and calls.
 */
#include "kpi/formula.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/num.h"

#include "base/banned.h"

enum { DEPTH_MOST = 64, DECIMALS_MOST = 15 };

bool
cx_planner_fail(struct cx_planner *p, size_t at, const char *format, ...)
{
	char text[512];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	return cx_origin_fail(p->origin, at, p->err, "%s", text);
}

char
cx_planner_peek(struct cx_planner *p)
{
	while (p->at < p->text.len && strchr(" \t\r\n", p->text.at[p->at]))
		p->at++;
	return p->at < p->text.len ? p->text.at[p->at] : '\0';
}

bool
cx_planner_take(struct cx_planner *p, char c)
{
	bool is = cx_planner_peek(p) == c && p->at < p->text.len;

	p->at += is;
	return is;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
in_word(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') ||
	       (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c & 0x80;
}

struct cx_span
cx_planner_word(struct cx_planner *p)
{
	size_t start;

	cx_planner_peek(p);
	start = p->at;
	while (p->at < p->text.len && in_word(p->text.at[p->at]))
		p->at++;
	return (struct cx_span){p->text.at + start, p->at - start};
}

bool
cx_planner_number(struct cx_planner *p, double *out)
{
	size_t start, end, points = 0;

	cx_planner_peek(p);
	start = end = p->at;
	/* 4..5 is a range, and its first number is 4. */
	while (end < p->text.len &&
	       (is_digit(p->text.at[end]) ||
		   (p->text.at[end] == '.' && points++ == 0 &&
		       end + 1 < p->text.len && is_digit(p->text.at[end + 1]))))
		end++;
	if (!cx_num_parse(
		(struct cx_span){p->text.at + start, end - start}, false, out))
		return false;
	p->at = end;
	return true;
}

static struct cx_formula *
node(struct cx_planner *p, enum cx_formula_op op, struct cx_formula *a,
    struct cx_formula *b)
{
	struct cx_formula *f = cx_arena_zero(p->arena, 1, sizeof(*f));

	if (f == NULL) {
		cx_fail_memory(p->err);
		return NULL;
	}
	f->op = op;
	f->a = a;
	f->b = b;
	return f;
}

static bool
is_round(struct cx_span s)
{
	return cx_span_eq(s, CX_SPAN("round")) ||
	       cx_span_eq(s, CX_SPAN("ROUND"));
}

/* round( was read: FORMULA [, DECIMALS] ). */
static struct cx_formula *
read_round(struct cx_planner *p)
{
	struct cx_formula *f = cx_formula_read(p);

	if (f != NULL)
		f = node(p, CX_FORMULA_ROUND, f, NULL);
	if (f == NULL)
		return NULL;
	if (cx_planner_take(p, ',') &&
	    (!cx_planner_number(p, &f->number) || f->number > DECIMALS_MOST)) {
		cx_planner_fail(p, p->at, "expected decimals, 0 to 15");
		return NULL;
	}
	if (cx_planner_take(p, ')'))
		return f;
	cx_planner_fail(p, p->at, "expected )");
	return NULL;
}

static struct cx_formula *
read_call(struct cx_planner *p)
{
	struct cx_span word = cx_planner_word(p);
	struct cx_formula *f;

	if (word.len == 0) {
		cx_planner_fail(p, p->at,
		    "expected an aggregate, as in count() or mean(x)");
		return NULL;
	}
	if (is_round(word) && cx_planner_take(p, '('))
		return read_round(p);
	f = node(p, CX_FORMULA_CALL, NULL, NULL);
	if (f == NULL)
		return NULL;
	f->call = cx_call_read(p, word);
	return f->call != NULL ? f : NULL;
}

static struct cx_formula *
read_operand(struct cx_planner *p)
{
	struct cx_formula *f;

	if (cx_planner_take(p, '-')) {
		f = read_operand(p);
		return f ? node(p, CX_FORMULA_NEGATE, f, NULL) : NULL;
	}
	if (is_digit(cx_planner_peek(p))) {
		f = node(p, CX_FORMULA_NUMBER, NULL, NULL);
		if (f != NULL && !cx_planner_number(p, &f->number)) {
			cx_planner_fail(p, p->at, "not a number");
			return NULL;
		}
		return f;
	}
	if (!cx_planner_take(p, '('))
		return read_call(p);
	f = cx_formula_read(p);
	if (f == NULL || cx_planner_take(p, ')'))
		return f;
	cx_planner_fail(p, p->at, "expected )");
	return NULL;
}

static struct cx_formula *
read_product(struct cx_planner *p)
{
	struct cx_formula *f = read_operand(p), *b;

	for (;;) {
		enum cx_formula_op op;

		if (f == NULL)
			return NULL;
		if (cx_planner_take(p, '*'))
			op = CX_FORMULA_TIMES;
		else if (cx_planner_take(p, '/'))
			op = CX_FORMULA_OVER;
		else
			return f;
		b = read_operand(p);
		f = b ? node(p, op, f, b) : NULL;
	}
}

struct cx_formula *
cx_formula_read(struct cx_planner *p)
{
	struct cx_formula *f, *b;

	if (++p->depth > DEPTH_MOST) {
		cx_planner_fail(p, p->at, "too many parentheses");
		return NULL;
	}
	f = read_product(p);
	while (f != NULL) {
		enum cx_formula_op op;

		if (cx_planner_take(p, '+'))
			op = CX_FORMULA_ADD;
		else if (cx_planner_take(p, '-'))
			op = CX_FORMULA_SUBTRACT;
		else
			break;
		b = read_product(p);
		f = b ? node(p, op, f, b) : NULL;
	}
	p->depth--;
	return f;
}
