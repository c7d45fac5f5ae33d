/*
 * The grammar around expressions is read here byte by byte; what stands
 * inside the parentheses and after where is the expression parser's, which
 * stops by itself at the end of an expression.  So a text in quotes may hold
 * any of `( ) where =' and nobody has to look for its end twice.
 */
#include "stats/metric_parts.h"

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

static bool
is_where(struct cx_span s)
{
	static const char lower[] = "where", upper[] = "WHERE";

	for (size_t i = 0; i < s.len && i < sizeof(lower) - 1; i++)
		if (s.at[i] != lower[i] && s.at[i] != upper[i])
			return false;
	return s.len == sizeof(lower) - 1;
}

static bool
no_memory(struct parser *p)
{
	return cx_fail_memory(p->err);
}

/* "a name" up to its closing quote; *out in the arena. */
static bool
take_quoted(struct parser *p, struct cx_span *out)
{
	size_t start = p->at++, n = 0;
	char *name = cx_arena_get(p->m->arena, p->text.len + 1);
	bool closed = false;

	if (name == NULL)
		return no_memory(p);
	while (p->at < p->text.len) {
		char c = p->text.at[p->at++];

		closed = c == '"' &&
			 (p->at == p->text.len || p->text.at[p->at] != '"');
		if (closed)
			break;
		if (c == '"')
			p->at++;
		name[n++] = c;
	}
	if (!closed)
		return cx_origin_fail(
		    p->origin, start, p->err, "the quote is not closed");
	if (n == 0)
		return cx_origin_fail(
		    p->origin, start, p->err, "a name is empty");
	name[n] = '\0';
	*out = (struct cx_span){name, n};
	return true;
}

/* The metric as written is its name; blanks in quotes stay. */
static bool
name_as_written(struct parser *p, struct cx_span *out)
{
	char *name = cx_arena_get(p->m->arena, p->text.len + 1), quote = '\0';
	size_t n = 0;

	if (name == NULL)
		return no_memory(p);
	for (size_t i = 0; i < p->text.len; i++) {
		char c = p->text.at[i];

		if (quote == '\0' && is_blank(c)) {
			if (n > 0 && name[n - 1] != ' ')
				name[n++] = ' ';
			continue;
		}
		if (quote == '\0' && (c == '\'' || c == '"'))
			quote = c;
		else if (c == quote)
			quote = '\0';
		name[n++] = c;
	}
	if (n > 0 && name[n - 1] == ' ')
		n--;
	name[n] = '\0';
	*out = (struct cx_span){name, n};
	return true;
}

/* NAME = if there is one; else nothing is taken. */
static bool
parse_name(struct parser *p, struct cx_span *out)
{
	struct cx_span name = {NULL, 0};

	if (peek(p) == '"') {
		if (!take_quoted(p, &name))
			return false;
		if (peek(p) != '=')
			return cx_origin_fail(
			    p->origin, p->at, p->err, "after a name comes =");
	} else {
		name = take_word(p);
		if (name.len == 0 || peek(p) != '=') {
			p->at = 0;
			return name_as_written(p, out);
		}
		name = cx_arena_copy(p->m->arena, name);
		if (name.at == NULL)
			return no_memory(p);
	}
	p->at++;
	*out = name;
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

/* What stands in parentheses, if they are there. */
static bool
parse_argument(struct parser *p, struct cx_metric_text *out)
{
	const struct cx_agg *agg = out->agg;
	bool open = peek(p) == '(';
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
	out->argument = parse_expr(p, agg->wants);
	if (out->argument == NULL)
		return false;
	if (agg->wants == CX_MISSING && cx_expr_type(out->argument) == CX_BOOL)
		return cx_origin_fail(p->origin, at, p->err,
		    "%s takes a value, not a condition: write %s() where ...",
		    agg->name, agg->name);
	if (p->at == p->text.len || p->text.at[p->at] != ')')
		return cx_origin_fail(p->origin, p->at, p->err, "expected )");
	p->at++;
	return true;
}

static bool
parse_where(struct parser *p, struct cx_metric_text *out)
{
	size_t at;
	struct cx_span word;

	if (peek(p) == '\0' && p->at == p->text.len)
		return true;
	at = p->at;
	word = take_word(p);
	if (!is_where(word))
		return cx_origin_fail(p->origin, at, p->err,
		    "expected where, or the end of the metric");
	out->where = parse_expr(p, CX_BOOL);
	if (out->where == NULL)
		return false;
	if (peek(p) != '\0' || p->at != p->text.len)
		return cx_origin_fail(
		    p->origin, p->at, p->err, "expected the end of the metric");
	return true;
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
	return parse_name(&p, &out->name) && parse_aggregate(&p, out) &&
	       parse_argument(&p, out) && parse_where(&p, out);
}
