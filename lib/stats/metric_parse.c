/*
 * The grammar around expressions is read here byte by byte; what stands
 * inside the parentheses and after where is the expression parser's, which
 * stops by itself at the end of an expression.  So a text in quotes may hold
 * any of `( ) where =' and nobody has to look for its end twice.
 */
#include "stats/metric_parts.h"

#include "stats/metric_name.h"
#include "text/utf8.h"

#include "base/banned.h"

struct parser {
	struct cx_metrics *m;
	struct cx_span text;
	size_t at;
	const struct cx_origin *origin;
	struct cx_err *err;
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
skip_blanks(struct parser *p)
{
	while (p->at < p->text.len && is_blank(p->text.at[p->at]))
		p->at++;
}

/* The next byte that is not a blank; 0 at the end. */
static char
peek(struct parser *p)
{
	skip_blanks(p);
	return p->at < p->text.len ? p->text.at[p->at] : '\0';
}

static struct cx_span
rest(const struct parser *p)
{
	return (struct cx_span){p->text.at + p->at, p->text.len - p->at};
}

/* Bytes up to a blank or a mark of the grammar; may be empty. */
static struct cx_span
take_word(struct parser *p)
{
	struct cx_span s;
	size_t n = 0;

	skip_blanks(p);
	s = rest(p);
	while (n < s.len && !is_blank(s.at[n]) &&
	       strchr("()=,;'\"<>!", s.at[n]) == NULL)
		n++;
	p->at += n;
	return (struct cx_span){s.at, n};
}

/* Whether s is the lower-case word, in any case. */
static bool
is_word(struct cx_span s, struct cx_span word)
{
	if (s.len != word.len)
		return false;
	for (size_t i = 0; i < s.len; i++)
		if ((s.at[i] | ' ') != word.at[i])
			return false;
	return true;
}

static bool
parse_aggregate(struct parser *p, struct cx_metric_text *out)
{
	struct cx_span word = take_word(p);
	size_t at = p->at - word.len;

	if (word.len == 0)
		return cx_origin_fail(p->origin, at, p->err,
		    "expected an aggregate, as in count() or mean(x)");
	out->agg = cx_agg_find(word, p->m->more, &out->rank);
	if (out->agg == NULL)
		return cx_origin_fail(p->origin, at, p->err,
		    "unknown aggregate %s%s", cx_quote(word).text,
		    cx_agg_hint(word, p->m->more).text);
	if (out->agg->ranked && out->rank > 100)
		return cx_origin_fail(p->origin, at, p->err,
		    "%s goes from %s0 to %s100", out->agg->name, out->agg->name,
		    out->agg->name);
	return true;
}

/* An expression that begins here. */
static const struct cx_expr *
parse_expr(struct parser *p, enum cx_type want)
{
	struct cx_origin origin = *p->origin;
	const struct cx_expr *x;
	size_t used;

	skip_blanks(p);
	origin.skip += p->at;
	x = cx_expr_prefix(
	    p->m->program, rest(p), want, &origin, &used, p->err);
	if (x != NULL)
		p->at += used;
	return x;
}

/* `()' and `(*)' say the same as no parentheses at all. */
static bool
take_nothing(struct parser *p)
{
	size_t before = p->at;

	if (peek(p) == '*')
		p->at++;
	if (peek(p) == ')')
		return true;
	p->at = before;
	return false;
}

static bool
expect(struct parser *p, char c)
{
	if (peek(p) != c || p->at == p->text.len)
		return cx_origin_fail(
		    p->origin, p->at, p->err, "expected %c", c);
	p->at++;
	return true;
}

static bool
needs_time(struct parser *p, size_t at, const char *what)
{
	return p->m->time != SIZE_MAX || cx_origin_fail(p->origin, at, p->err,
					     "%s needs --time=COLUMN", what);
}

/* A text in single quotes, without them; *at is where it begins. */
static bool
take_text(
    struct parser *p, const char *such_as, struct cx_span *out, size_t *at)
{
	const char *end = NULL;

	if (peek(p) == '\'')
		end = memchr(
		    p->text.at + p->at + 1, '\'', p->text.len - p->at - 1);
	*at = p->at;
	if (end == NULL)
		return cx_origin_fail(p->origin, *at, p->err,
		    "expected a text in single quotes, as in %s", such_as);
	*out = (struct cx_span){
	    p->text.at + *at + 1, (size_t)(end - p->text.at) - *at - 1};
	p->at = *at + out->len + 2;
	return true;
}

static bool
parse_lapse(struct parser *p, struct cx_lapse *out)
{
	struct cx_origin origin = *p->origin;
	struct cx_span s;
	size_t at;

	if (!take_text(p, "'90 days'", &s, &at))
		return false;
	origin.skip += at + 1;
	return cx_lapse_read(s, out, &origin, p->err);
}

/* ('month') */
static bool
parse_unit(struct parser *p, struct cx_metric_text *out)
{
	struct cx_span s;
	size_t at;

	if (!expect(p, '(') || !take_text(p, "'month'", &s, &at))
		return false;
	for (size_t i = 0; cx_period_names[i] != NULL; i++)
		if (is_word(s, cx_span(cx_period_names[i]))) {
			out->unit = (enum cx_period_unit)i;
			return expect(p, ')');
		}
	return cx_origin_fail(p->origin, at, p->err,
	    "expected 'day', 'week', 'month', 'quarter' or 'year'");
}

/* (A, B, '30 days') */
static bool
parse_pair(struct parser *p, struct cx_metric_text *out)
{
	if (!expect(p, '('))
		return false;
	out->argument = parse_expr(p, CX_BOOL);
	if (out->argument == NULL || !expect(p, ','))
		return false;
	out->second = parse_expr(p, CX_BOOL);
	return out->second != NULL && expect(p, ',') &&
	       parse_lapse(p, &out->lapse) && expect(p, ')');
}

/* (VALUE, NUMBER) */
static bool
parse_both(struct parser *p, struct cx_metric_text *out)
{
	enum cx_type type;
	size_t at;

	if (!expect(p, '('))
		return false;
	skip_blanks(p);
	at = p->at;
	out->argument = parse_expr(p, CX_MISSING);
	if (out->argument == NULL)
		return false;
	type = cx_expr_type(out->argument);
	if (type == CX_BOOL || type == CX_LIST)
		return cx_origin_fail(p->origin, at, p->err,
		    "expected a value, not a %s",
		    type == CX_BOOL ? "condition" : "list");
	if (!expect(p, ','))
		return false;
	out->second = parse_expr(p, CX_NUMBER);
	return out->second != NULL && expect(p, ')');
}

/* What stands in parentheses, if they are there. */
static bool
parse_value(struct parser *p, struct cx_metric_text *out)
{
	const struct cx_agg *agg = out->agg;
	bool open = peek(p) == '(';
	enum cx_type type;
	size_t at;

	p->at += open;
	skip_blanks(p);
	at = p->at;
	if (!open || take_nothing(p)) {
		p->at += open;
		return agg->bare ||
		       cx_origin_fail(p->origin, at, p->err,
			   "%s needs an expression, as in %s%s(x)", agg->name,
			   agg->name, agg->ranked ? "50" : "");
	}
	if (agg->alone)
		return cx_origin_fail(p->origin, at, p->err,
		    "%s() takes no argument: write %s() where ...", agg->name,
		    agg->name);
	out->argument = parse_expr(p, agg->wants);
	if (out->argument == NULL)
		return false;
	type = cx_expr_type(out->argument);
	if (agg->wants == CX_MISSING && (type == CX_BOOL || type == CX_LIST))
		return cx_origin_fail(p->origin, at, p->err,
		    "%s takes a value, not a %s: write %s() where ...",
		    agg->name, type == CX_BOOL ? "condition" : "list",
		    agg->name);
	return expect(p, ')');
}

static bool
parse_argument(struct parser *p, struct cx_metric_text *out)
{
	size_t at = p->at;

	if (out->agg->timed && !needs_time(p, at, out->agg->name))
		return false;
	switch (out->agg->shape) {
	case CX_AGG_UNIT:
		return parse_unit(p, out);
	case CX_AGG_PAIR:
		return parse_pair(p, out);
	case CX_AGG_BOTH:
		return parse_both(p, out);
	case CX_AGG_VALUE:
		break;
	}
	return parse_value(p, out);
}

static bool
at_end(struct parser *p)
{
	return peek(p) == '\0' && p->at == p->text.len;
}

/* where EXPR, within 'LAPSE', both, or nothing, up to the end. */
static bool
parse_which(struct parser *p, struct cx_metric_text *out)
{
	struct cx_span word;
	size_t at;

	if (at_end(p))
		return true;
	at = p->at;
	word = take_word(p);
	if (is_word(word, CX_SPAN("where"))) {
		out->where = parse_expr(p, CX_BOOL);
		if (out->where == NULL)
			return false;
		if (at_end(p))
			return true;
		at = p->at;
		word = take_word(p);
	} else if (!is_word(word, CX_SPAN("within"))) {
		return cx_origin_fail(p->origin, at, p->err,
		    "expected where, within, or the end of the metric");
	}
	if (!is_word(word, CX_SPAN("within")))
		return cx_origin_fail(
		    p->origin, at, p->err, "expected the end of the metric");
	out->within = true;
	return needs_time(p, at, "within") && parse_lapse(p, &out->recent) &&
	       (at_end(p) || cx_origin_fail(p->origin, p->at, p->err,
				 "expected the end of the metric"));
}

bool
cx_metric_parse(struct cx_metrics *m, struct cx_span text,
    const struct cx_origin *origin, struct cx_metric_text *out,
    struct cx_err *err)
{
	struct parser p = {m, text, 0, origin, err};
	size_t valid = cx_utf8_check(text);

	if (valid < text.len)
		return cx_origin_fail(
		    origin, valid, err, "a byte that is not UTF-8");
	*out = (struct cx_metric_text){.rank = 0};
	return cx_metric_name(text, &p.at, m->arena, origin, &out->name, err) &&
	       parse_aggregate(&p, out) && parse_argument(&p, out) &&
	       parse_which(&p, out);
}
