/*
 * ICU's own reader of message patterns is C++ alone, and its C interface
 * numbers the arguments; so the syntax (class MessagePattern, apostrophes
 * "double optional") is read here.  Stricter than ICU on purpose, where a
 * translator's slip would pass in silence: a lone }, a plural word that no
 * language has ("uno"), and a choice given twice are errors.
 */
#include "text/template.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/near.h"
#include "base/num.h"
#include "text/utf8.h"

#include "base/banned.h"

struct parser {
	struct cx_span s; /* the pattern, in the arena */
	size_t i;
	int depth;
	struct cx_buf text; /* literal text so far, without quotes */
	struct cx_arena *arena;
	struct cx_template *t;
	struct cx_err *err;
};

static const struct {
	const char *name;
	enum cx_part_kind kind;
	enum cx_style_kind style;
	enum cx_arg_kind arg;
	bool ordinal;
} types[] = {
    {"number", CX_PART_FORMAT, CX_STYLE_NUMBER, CX_ARG_NUMBER, false},
    {"spellout", CX_PART_FORMAT, CX_STYLE_SPELLOUT, CX_ARG_NUMBER, false},
    {"ordinal", CX_PART_FORMAT, CX_STYLE_ORDINAL, CX_ARG_NUMBER, false},
    {"date", CX_PART_FORMAT, CX_STYLE_DATE, CX_ARG_DATE, false},
    {"time", CX_PART_FORMAT, CX_STYLE_TIME, CX_ARG_DATE, false},
    {"plural", CX_PART_PLURAL, CX_STYLE_NUMBER, CX_ARG_NUMBER, false},
    {"selectordinal", CX_PART_PLURAL, CX_STYLE_NUMBER, CX_ARG_NUMBER, true},
    {"select", CX_PART_SELECT, CX_STYLE_NUMBER, CX_ARG_TEXT, false},
    {"default", CX_PART_PLAIN, CX_STYLE_NUMBER, CX_ARG_TEXT, false},
};

static const char *const kind_names[] = {
    [CX_ARG_MISSING] = "nothing",
    [CX_ARG_TEXT] = "text",
    [CX_ARG_NUMBER] = "number",
    [CX_ARG_DATE] = "date",
};

static bool read_message(
    struct parser *p, bool in_plural, struct cx_part **parts);

/* Completes an error with its place.  Returns false. */
static bool
here(struct parser *p, size_t at)
{
	return cx_fail_at(p->err, NULL, 0, at + 1);
}

static bool
fail(struct parser *p, size_t at, const char *text)
{
	cx_fail(p->err, CX_CONFIG, "message: %s", text);
	return here(p, at);
}

/* The byte at the cursor; NUL at the end (a pattern has none inside). */
static char
peek(const struct parser *p)
{
	return p->i < p->s.len ? p->s.at[p->i] : '\0';
}

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static void
skip_blanks(struct parser *p)
{
	while (is_blank(peek(p)))
		p->i++;
}

static struct cx_part *
new_part(struct parser *p, enum cx_part_kind kind)
{
	struct cx_part *part = cx_arena_zero(p->arena, 1, sizeof(*part));

	if (part == NULL)
		cx_fail_memory(p->err);
	else
		part->kind = kind;
	return part;
}

/* Makes a part of the literal text read so far, if there is any. */
static bool
flush(struct parser *p, struct cx_part ***tail)
{
	struct cx_part *part;

	if (p->text.failed)
		return cx_fail_memory(p->err);
	if (p->text.len == 0)
		return true;
	part = new_part(p, CX_PART_TEXT);
	if (part == NULL)
		return false;
	part->text = cx_arena_copy(p->arena, cx_buf_span(&p->text));
	p->text.len = 0;
	if (part->text.at == NULL)
		return cx_fail_memory(p->err);
	**tail = part;
	*tail = &part->next;
	return true;
}

/*
 * An apostrophe in text: two are one; one before a brace (or # in a plural)
 * quotes up to the next lone one or the end; any other is itself.
 */
static void
read_apostrophe(struct parser *p, bool in_plural)
{
	char c;

	p->i++;
	c = peek(p);
	if (c == '\'')
		p->i++;
	if (c != '{' && c != '}' && !(in_plural && c == '#')) {
		cx_buf_putc(&p->text, '\'');
		return;
	}
	for (; (c = peek(p)) != '\0'; p->i++) {
		if (c == '\'') {
			p->i++;
			if (peek(p) != '\'')
				return;
		}
		cx_buf_putc(&p->text, c);
	}
}

/* The number of the argument, new or known; its kind must agree. */
static bool
find_arg(struct parser *p, struct cx_span name, enum cx_arg_kind kind,
    bool plain, size_t at, size_t *out)
{
	struct cx_template *t = p->t;
	struct cx_message_arg *arg;
	size_t i = 0;

	while (i < t->n_args && !cx_span_eq(t->args[i].name, name))
		i++;
	*out = i;
	if (i == CX_TEMPLATE_ARGS)
		return fail(p, at, "too many arguments");
	arg = &t->args[i];
	if (i == t->n_args) {
		t->n_args++;
		arg->name = name;
		arg->kind = CX_ARG_MISSING; /* plain so far */
		arg->column = at + 1;
	}
	if (plain || arg->kind == kind)
		return true;
	if (arg->kind != CX_ARG_MISSING) {
		cx_fail(p->err, CX_CONFIG,
		    "message: argument %s is used as %s and as %s",
		    cx_quote(name).text, kind_names[arg->kind],
		    kind_names[kind]);
		return here(p, at);
	}
	arg->kind = kind;
	return true;
}

/* The name after a brace: all up to a comma or brace, blanks cut. */
static bool
read_name(struct parser *p, struct cx_span *name)
{
	size_t from, end;

	skip_blanks(p);
	from = end = p->i;
	for (; p->i < p->s.len && strchr("{},'\"#|", peek(p)) == NULL; p->i++)
		if (!is_blank(peek(p)))
			end = p->i + 1;
	*name = (struct cx_span){p->s.at + from, end - from};
	if (p->i == p->s.len)
		return fail(p, from, "a { without its }");
	if (name->len == 0)
		return fail(p, from, "an argument has no name");
	if (peek(p) != ',' && peek(p) != '}')
		return fail(p, p->i,
		    "after the name of an argument comes a comma or }");
	return true;
}

/* The style of a number or date: up to its brace, with inner braces. */
static bool
read_style(struct parser *p, struct cx_part *part)
{
	size_t from, open = 0;

	skip_blanks(p);
	from = p->i;
	part->column = from + 1;
	for (; p->i < p->s.len; p->i++) {
		char c = peek(p);

		if (c == '\'') {
			const char *end = memchr(
			    p->s.at + p->i + 1, '\'', p->s.len - p->i - 1);

			if (end == NULL)
				return fail(p, p->i,
				    "an apostrophe without its second");
			p->i = (size_t)(end - p->s.at);
		} else if (c == '{') {
			open++;
		} else if (c == '}' && open-- == 0) {
			break;
		}
	}
	if (p->i == p->s.len)
		return fail(p, from, "a { without its }");
	part->text = (struct cx_span){p->s.at + from, p->i - from};
	while (
	    part->text.len > 0 && is_blank(part->text.at[part->text.len - 1]))
		part->text.len--;
	return true;
}

static bool
is_plural_word(struct cx_span key)
{
	static const char *const words[] = {
	    "zero", "one", "two", "few", "many", "other"};

	for (size_t i = 0; i < countof(words); i++)
		if (cx_span_eq(key, cx_span(words[i])))
			return true;
	return false;
}

/* A choice's key is there, fit for its kind, and new. */
static bool
check_key(struct parser *p, const struct cx_part *part, struct cx_branch *b,
    size_t at)
{
	size_t n = 0;

	if (b->key.len == 0)
		return fail(p, at, "a choice has no key");
	if (part->kind == CX_PART_PLURAL && b->key.at[0] == '=') {
		struct cx_span digits = {b->key.at + 1, b->key.len - 1};

		b->exact = true;
		if (!cx_num_parse(digits, false, &b->value))
			return fail(p, at, "= wants a number after it");
	} else if (part->kind == CX_PART_PLURAL && !is_plural_word(b->key)) {
		return fail(p, at,
		    "a plural has the keys zero, one, two, few, many, other, "
		    "or = and a number");
	}
	for (const struct cx_branch *o = part->branches; o; o = o->next) {
		if (cx_span_eq(o->key, b->key) ||
		    (b->exact && o->exact && !(o->value < b->value) &&
			!(o->value > b->value)))
			return fail(p, at, "a choice is there twice");
		if (++n == CX_TEMPLATE_BRANCHES)
			return fail(p, at, "too many choices");
	}
	return true;
}

/* offset:1 before the first choice of a plural. */
static bool
read_offset(struct parser *p, struct cx_part *part)
{
	static const char word[] = "offset:";
	size_t n = sizeof(word) - 1, from;
	struct cx_span digits;

	if (p->s.len - p->i < n || memcmp(p->s.at + p->i, word, n) != 0)
		return true;
	p->i += n;
	skip_blanks(p);
	from = p->i;
	while (p->i < p->s.len && !is_blank(peek(p)) && peek(p) != '{')
		p->i++;
	digits = (struct cx_span){p->s.at + from, p->i - from};
	if (!cx_num_parse(digits, false, &part->offset))
		return fail(p, from, "offset: wants a number");
	return true;
}

/* One choice: a key and the message in braces. */
static bool
read_branch(struct parser *p, struct cx_part *part, struct cx_branch ***tail)
{
	struct cx_branch *b = cx_arena_zero(p->arena, 1, sizeof(*b));
	size_t from = p->i;

	if (b == NULL)
		return cx_fail_memory(p->err);
	while (p->i < p->s.len && !is_blank(peek(p)) &&
	       strchr("{},'#", peek(p)) == NULL)
		p->i++;
	b->key = (struct cx_span){p->s.at + from, p->i - from};
	if (!check_key(p, part, b, from))
		return false;
	skip_blanks(p);
	if (peek(p) != '{')
		return fail(p, p->i, "after the key of a choice comes {");
	if (p->depth == CX_TEMPLATE_DEPTH)
		return fail(p, p->i, "messages are nested too deeply");
	p->i++;
	p->depth++;
	if (!read_message(p, part->kind == CX_PART_PLURAL, &b->parts))
		return false;
	p->depth--;
	if (peek(p) != '}')
		return fail(p, from, "a { without its }");
	p->i++;
	**tail = b;
	*tail = &b->next;
	return true;
}

static bool
read_branches(struct parser *p, struct cx_part *part, size_t open)
{
	struct cx_branch **tail = &part->branches;

	skip_blanks(p);
	if (part->kind == CX_PART_PLURAL && !read_offset(p, part))
		return false;
	for (skip_blanks(p); peek(p) != '}'; skip_blanks(p)) {
		if (p->i == p->s.len)
			return fail(p, open, "a { without its }");
		if (!read_branch(p, part, &tail))
			return false;
	}
	for (const struct cx_branch *b = part->branches; b; b = b->next)
		if (cx_span_eq(b->key, CX_SPAN("other")))
			return true;
	return fail(p, open, "the choice `other' is missing");
}

/* The index in types of the word at the cursor; its number if unknown. */
static size_t
read_type(struct parser *p)
{
	size_t from = p->i, i = 0, len;

	while (p->i < p->s.len && !is_blank(peek(p)) &&
	       strchr("{},'", peek(p)) == NULL)
		p->i++;
	len = p->i - from;
	while (i < countof(types) &&
	       (strlen(types[i].name) != len ||
		   strncasecmp(types[i].name, p->s.at + from, len) != 0))
		i++;
	return i;
}

static struct cx_span
halve_apostrophes(struct parser *p, struct cx_span s)
{
	char *out = cx_arena_get(p->arena, s.len + 1);
	size_t n = 0;

	for (size_t i = 0; out && i < s.len; i++) {
		out[n++] = s.at[i];
		i += s.at[i] == '\'';
	}
	return (struct cx_span){out, n};
}

/* A text between apostrophes, in which two of them are one. */
static bool
read_default(struct parser *p, struct cx_part *part)
{
	size_t from = p->i++;
	bool closed = false;

	if (from >= p->s.len || p->s.at[from] != '\'')
		return fail(p, from,
		    "a default is a text in apostrophes, as {name, default, "
		    "'neighbour'}");
	part->fallback.at = p->s.at + p->i;
	while (p->i < p->s.len && !closed) {
		closed = p->s.at[p->i++] == '\'';
		if (closed && peek(p) == '\'') {
			closed = false;
			p->i++;
		}
	}
	if (!closed)
		return fail(p, from, "an apostrophe without its second");
	part->fallback.len = (size_t)(p->s.at + p->i - 1 - part->fallback.at);
	part->fallback = halve_apostrophes(p, part->fallback);
	if (!part->fallback.at)
		return cx_fail_memory(p->err);
	skip_blanks(p);
	return peek(p) == '}' || fail(p, p->i, "after a default comes }");
}

/* What follows the type and a comma. */
static bool
read_rest(struct parser *p, struct cx_part *part, size_t open)
{
	p->i++;
	if (part->kind == CX_PART_PLAIN) {
		skip_blanks(p);
		return read_default(p, part);
	}
	return part->kind == CX_PART_FORMAT ? read_style(p, part)
					    : read_branches(p, part, open);
}

/* The word at `at', up to the cursor, is no type. */
static bool
unknown_type(struct parser *p, size_t at)
{
	struct cx_span word = {p->s.at + at, p->i - at}, names[countof(types)];

	for (size_t i = 0; i < countof(types); i++)
		names[i] = cx_span(types[i].name);
	cx_fail(p->err, CX_CONFIG,
	    "message: unknown type%s: there are number, date, time, plural, "
	    "select, selectordinal, spellout, ordinal and default",
	    cx_near_hint(word, names, countof(types)).text);
	return here(p, at);
}

/* The rest of an argument after its name and a comma. */
static bool
read_typed(
    struct parser *p, struct cx_part *part, struct cx_span name, size_t open)
{
	size_t at, type;

	p->i++;
	skip_blanks(p);
	at = p->i;
	type = read_type(p);
	if (type == countof(types))
		return unknown_type(p, at);
	part->kind = types[type].kind;
	part->style = types[type].style;
	part->ordinal = types[type].ordinal;
	part->column = at + 1;
	if (!find_arg(p, name, types[type].arg, part->kind == CX_PART_PLAIN,
		open + 1, &part->arg))
		return false;
	skip_blanks(p);
	if (peek(p) == ',')
		return read_rest(p, part, open);
	if (peek(p) != '}')
		return fail(p, p->i, "after a type comes a comma or }");
	if (part->kind == CX_PART_PLAIN)
		return read_default(p, part);
	if (part->kind != CX_PART_FORMAT)
		return fail(p, open, "the choice `other' is missing");
	return true;
}

/* An argument, from its brace to its brace. */
static bool
read_argument(struct parser *p, struct cx_part ***tail)
{
	struct cx_part *part = new_part(p, CX_PART_PLAIN);
	struct cx_span name;
	size_t open = p->i++;

	if (part == NULL || !read_name(p, &name))
		return false;
	if (peek(p) == '}') {
		if (!find_arg(p, name, CX_ARG_TEXT, true, open + 1, &part->arg))
			return false;
	} else if (!read_typed(p, part, name, open)) {
		return false;
	}
	p->i++;
	part->source = (struct cx_span){p->s.at + open, p->i - open};
	**tail = part;
	*tail = &part->next;
	return true;
}

static bool
read_hash(struct parser *p, struct cx_part ***tail)
{
	struct cx_part *part = new_part(p, CX_PART_HASH);

	if (part == NULL)
		return false;
	p->i++;
	**tail = part;
	*tail = &part->next;
	return true;
}

/* Up to the end of the pattern, or to the brace that closes a choice. */
static bool
read_message(struct parser *p, bool in_plural, struct cx_part **parts)
{
	struct cx_part **tail = parts;
	bool ok = true;

	while (ok && p->i < p->s.len) {
		char c = peek(p);

		if (c == '}' && p->depth > 0)
			break;
		if (c == '}')
			return fail(p, p->i,
			    "a } without its { (as a sign it is written '}')");
		if (c == '{')
			ok = flush(p, &tail) && read_argument(p, &tail);
		else if (c == '#' && in_plural)
			ok = flush(p, &tail) && read_hash(p, &tail);
		else if (c == '\'')
			read_apostrophe(p, in_plural);
		else
			cx_buf_putc(&p->text, p->s.at[p->i++]);
	}
	return ok && flush(p, &tail);
}

bool
cx_template_read(struct cx_template *t, struct cx_span pattern,
    struct cx_arena *arena, struct cx_err *err)
{
	struct parser p = {.arena = arena, .t = t, .err = err};
	size_t valid = cx_utf8_check(pattern);
	bool ok;

	*t = (struct cx_template){0};
	if (pattern.len > CX_TEMPLATE_MOST)
		return cx_fail(err, CX_CONFIG, "message: longer than %d bytes",
		    CX_TEMPLATE_MOST);
	if (valid < pattern.len)
		return fail(&p, valid, "not UTF-8");
	p.s = cx_arena_copy(arena, pattern);
	t->args = cx_arena_zero(arena, CX_TEMPLATE_ARGS, sizeof(t->args[0]));
	if (p.s.at == NULL || t->args == NULL)
		return cx_fail_memory(err);
	ok = read_message(&p, false, &t->parts);
	cx_buf_done(&p.text);
	for (size_t i = 0; i < t->n_args; i++)
		if (t->args[i].kind == CX_ARG_MISSING)
			t->args[i].kind = CX_ARG_TEXT;
	return ok;
}
