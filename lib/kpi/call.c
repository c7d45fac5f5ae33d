/*
 * A call is read by the letters of its kind, so that a new kind needs no
 * parser.  What an expression is, and where it ends, is asked of the
 * expression parser; positions of errors are then those of the user's text.
 * The text of an aggregate is found by its parentheses and read again, whole,
 * by who knows aggregates.
 */
#include "kpi/formula.h"

#include "stats/agg.h"

#include "base/banned.h"

bool
cx_planner_expr(struct cx_planner *p, enum cx_type want, struct cx_span *text)
{
	struct cx_origin origin = *p->origin;
	const struct cx_expr *x;
	size_t used;

	cx_planner_peek(p);
	origin.skip += p->at;
	*text = (struct cx_span){p->text.at + p->at, p->text.len - p->at};
	x = cx_expr_prefix(p->program, *text, want, &origin, &used, p->err);
	if (x == NULL)
		return false;
	p->at += used;
	text->len = used;
	while (text->len > 0 && strchr(" \t\r\n", text->at[text->len - 1]))
		text->len--;
	return true;
}

/* A text in single quotes; '' in it is a quote. */
static bool
read_text(struct cx_planner *p, struct cx_arg *arg)
{
	size_t start = p->at, n = 0;
	char *out;

	if (!cx_planner_take(p, '\''))
		return cx_planner_fail(
		    p, p->at, "expected a text in single quotes");
	out = cx_arena_get(p->arena, p->text.len - p->at + 1);
	if (out == NULL)
		return cx_fail_memory(p->err);
	for (; p->at < p->text.len; out[n++] = p->text.at[p->at++]) {
		if (p->text.at[p->at] != '\'')
			continue;
		p->at++;
		if (p->at == p->text.len || p->text.at[p->at] != '\'') {
			out[n] = '\0';
			arg->text = (struct cx_span){out, n};
			return true;
		}
	}
	return cx_planner_fail(p, start, "the quote is not closed");
}

static bool
read_constant(struct cx_planner *p, double *out)
{
	bool minus = cx_planner_take(p, '-');

	if (!cx_planner_number(p, out))
		return cx_planner_fail(p, p->at, "expected a number");
	if (minus)
		*out = -*out;
	return true;
}

static bool
read_range(struct cx_planner *p, struct cx_arg *arg)
{
	size_t start = p->at;

	if (!read_constant(p, &arg->low))
		return false;
	arg->high = arg->low;
	if (p->text.len - p->at >= 2 && p->text.at[p->at] == '.' &&
	    p->text.at[p->at + 1] == '.') {
		p->at += 2;
		if (!read_constant(p, &arg->high))
			return false;
	}
	return arg->low <= arg->high ||
	       cx_planner_fail(p, start, "a range goes up, as 4..5");
}

static bool
read_steps(struct cx_planner *p, struct cx_call *c)
{
	for (c->steps = c->n_args;; c->n_steps++) {
		if (c->n_args == CX_ARGS_MOST)
			return cx_planner_fail(p, p->at, "too many steps");
		if (!read_text(p, &c->arg[c->n_args]))
			return false;
		c->n_args++;
		if (!cx_planner_take(p, '>')) {
			c->n_steps++;
			return true;
		}
	}
}

static bool
read_within(struct cx_planner *p, struct cx_arg *arg)
{
	struct cx_span word = cx_planner_word(p);

	if (!cx_span_eq(word, CX_SPAN("within")))
		return cx_planner_fail(
		    p, p->at - word.len, "expected within '7 days'");
	cx_planner_peek(p);
	return read_text(p, arg);
}

static bool
read_arg(struct cx_planner *p, struct cx_call *c, char letter)
{
	static const struct {
		char letter;
		enum cx_type type;
	} types[] = {{'n', CX_NUMBER}, {'d', CX_MOMENT}, {'b', CX_BOOL},
	    {'v', CX_MISSING}};
	struct cx_arg *arg = &c->arg[c->n_args];

	if (c->n_args == CX_ARGS_MOST)
		return cx_planner_fail(p, p->at, "too many arguments");
	cx_planner_peek(p);
	if (letter == 's')
		return read_steps(p, c);
	c->n_args++;
	for (size_t i = 0; i < countof(types); i++)
		if (types[i].letter == letter)
			return cx_planner_expr(p, types[i].type, &arg->text);
	if (letter == 'r')
		return read_range(p, arg);
	if (letter == 'c')
		return read_constant(p, &arg->low);
	if (letter == 'w')
		return read_within(p, arg);
	return read_text(p, arg);
}

static bool
usage(struct cx_planner *p, const struct cx_call *c)
{
	return cx_planner_fail(p, c->at, "write %s", c->kind->usage);
}

static bool
read_args(struct cx_planner *p, struct cx_call *c)
{
	const char *s = c->kind->args;
	bool optional = false;

	if (!cx_planner_take(p, '('))
		return usage(p, c);
	for (; *s != '\0'; s++) {
		if (*s == '?') {
			optional = true;
			continue;
		}
		if (cx_planner_peek(p) == ')') {
			if (!optional)
				return usage(p, c);
			break;
		}
		if (c->n_args > 0 && !cx_planner_take(p, ','))
			return cx_planner_fail(p, p->at, "expected , or )");
		if (!read_arg(p, c, *s))
			return false;
	}
	return cx_planner_take(p, ')') ||
	       cx_planner_fail(
		   p, p->at, "expected ): write %s", c->kind->usage);
}

/* From p->at, past the parentheses that open there, if they do. */
static void
skip_parentheses(struct cx_planner *p)
{
	size_t depth = 0;
	char quote = '\0';

	if (cx_planner_peek(p) != '(')
		return;
	for (; p->at < p->text.len; p->at++) {
		char c = p->text.at[p->at];

		if (quote != '\0') {
			quote = c == quote ? '\0' : quote;
			continue;
		}
		if (c == '\'' || c == '"')
			quote = c;
		depth += c == '(';
		depth -= c == ')';
		if (depth == 0) {
			p->at++;
			return;
		}
	}
}

struct cx_call *
cx_call_read(struct cx_planner *p, struct cx_span word)
{
	struct cx_call *c = cx_arena_zero(p->arena, 1, sizeof(*c));
	size_t end;

	if (c == NULL) {
		cx_fail_memory(p->err);
		return NULL;
	}
	if (p->n_calls == countof(p->calls)) {
		cx_planner_fail(p, p->at, "too long: too many aggregates");
		return NULL;
	}
	c->at = (size_t)(word.at - p->text.at);
	c->kind = cx_kind_find(word);
	if (c->kind != NULL) {
		if (!read_args(p, c))
			return NULL;
	} else {
		c->kind = &cx_kind_aggregate;
		end = p->at;
		skip_parentheses(p);
		if (p->at > end && p->text.at[p->at - 1] != ')')
			p->at = end;
		end = p->at;
		c->arg[0].text = (struct cx_span){word.at, end - c->at};
		c->n_args = 1;
	}
	c->len = p->at - c->at;
	p->calls[p->n_calls++] = c;
	return c;
}
