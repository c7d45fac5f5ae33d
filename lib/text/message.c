/*
 * ICU's C interface formats messages with numbered arguments only (umsg.h),
 * and C++ was not chosen for one class; so text/template.c reads the pattern,
 * text/style.c prints single values, and this file walks from one to the
 * other.  Each style is opened once, whatever its number of uses: opening one
 * costs a hundred prints.
 */
#include "text/message.h"

#include <stdlib.h>
#include <unicode/upluralrules.h>

#include "text/locale.h"
#include "text/style.h"
#include "text/template.h"

#include "base/banned.h"

enum {
	STYLES = 64,
	KEYWORD_ROOM = 16,
	OUTPUT_MOST = 1024 * 1024,
	ARENA_MOST = 32 * 1024 * 1024
};

struct cx_message {
	struct cx_arena *arena;
	struct cx_template template;
	const char *locale;
	const char *zone;	 /* NULL: UTC */
	struct cx_style *number; /* for # and {x} */
	struct cx_style *date; /* for {x}; NULL: no date among the arguments */
	size_t n;
	struct cx_style *styles[STYLES];
	const struct cx_part *first_use[STYLES]; /* of each style */
	UPluralRules *rules[2]; /* cardinal, ordinal; NULL: not needed */
};

void
cx_message_free(struct cx_message *m)
{
	if (m == NULL)
		return;
	cx_style_free(m->number);
	cx_style_free(m->date);
	for (size_t i = 0; i < m->n; i++)
		cx_style_free(m->styles[i]);
	for (size_t i = 0; i < countof(m->rules); i++)
		uplrules_close(m->rules[i]);
	cx_arena_free(m->arena);
	free(m);
}

/* Finds or opens what prints the part. */
static bool
open_style(struct cx_message *m, struct cx_part *part, struct cx_err *err)
{
	size_t i = 0;

	while (i < m->n && (m->first_use[i]->style != part->style ||
			       !cx_span_eq(m->first_use[i]->text, part->text)))
		i++;
	part->opened = i;
	if (i < m->n)
		return true;
	if (i == STYLES) {
		cx_fail(err, CX_CONFIG,
		    "message: more than %d different styles", STYLES);
		return cx_fail_at(err, NULL, 0, part->column);
	}
	m->first_use[i] = part;
	m->styles[i] =
	    cx_style_new(part->style, part->text, m->locale, m->zone, err);
	if (m->styles[i] == NULL)
		return cx_fail_at(err, NULL, 0, part->column);
	m->n++;
	return true;
}

static bool
open_rules(struct cx_message *m, bool ordinal, struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;

	if (m->rules[ordinal] != NULL)
		return true;
	m->rules[ordinal] = uplrules_openForType(m->locale,
	    ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, &status);
	if (U_FAILURE(status))
		return cx_fail(err, CX_CONFIG, "message: plural rules: %s",
		    u_errorName(status));
	return true;
}

/* Opens all that the parts need.  Recursion: CX_TEMPLATE_DEPTH at most. */
static bool
open_parts(struct cx_message *m, struct cx_part *part, struct cx_err *err)
{
	for (; part != NULL; part = part->next) {
		if (part->kind == CX_PART_FORMAT && !open_style(m, part, err))
			return false;
		if (part->kind == CX_PART_PLURAL &&
		    !open_rules(m, part->ordinal, err))
			return false;
		for (struct cx_branch *b = part->branches; b; b = b->next)
			if (!open_parts(m, b->parts, err))
				return false;
	}
	return true;
}

/* What prints an argument that has no style. */
static bool
open_plain(struct cx_message *m, struct cx_err *err)
{
	static const struct cx_span none = {"", 0};
	bool dates = false;

	for (size_t i = 0; i < m->template.n_args; i++)
		dates |= m->template.args[i].kind == CX_ARG_DATE;
	m->number =
	    cx_style_new(CX_STYLE_NUMBER, none, m->locale, m->zone, err);
	if (dates)
		m->date =
		    cx_style_new(CX_STYLE_DATE, none, m->locale, m->zone, err);
	return m->number != NULL && (m->date != NULL || !dates);
}

static bool
compile(struct cx_message *m, struct cx_span pattern, const char *locale,
    const char *zone, struct cx_err *err)
{
	if (!cx_locale_known(locale))
		return cx_fail(err, CX_CONFIG, "message: unknown locale %s",
		    cx_quote(cx_span(locale)).text);
	m->arena = cx_arena_new(ARENA_MOST);
	if (m->arena == NULL)
		return cx_fail_memory(err);
	m->locale = cx_arena_copy(m->arena, cx_span(locale)).at;
	if (zone != NULL)
		m->zone = cx_arena_copy(m->arena, cx_span(zone)).at;
	if (m->locale == NULL || (zone != NULL && m->zone == NULL))
		return cx_fail_memory(err);
	return cx_template_read(&m->template, pattern, m->arena, err) &&
	       open_plain(m, err) && open_parts(m, m->template.parts, err);
}

struct cx_message *
cx_message_new(struct cx_span pattern, const char *locale, const char *zone,
    struct cx_err *err)
{
	struct cx_message *m = calloc(1, sizeof(*m));

	if (m == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	if (compile(m, pattern, locale ? locale : "", zone, err))
		return m;
	cx_message_free(m);
	return NULL;
}

size_t
cx_message_args(const struct cx_message *m, const struct cx_message_arg **args)
{
	*args = m->template.args;
	return m->template.n_args;
}

/* What a print needs all along. */
struct printer {
	struct cx_message *m;
	const struct cx_arg *args;
	struct cx_buf *out;
	size_t start; /* of this message in out */
	struct cx_err *err;
};

static bool print_parts(
    struct printer *p, const struct cx_part *part, double hash);

static size_t
room_left(const struct printer *p)
{
	return OUTPUT_MOST - (p->out->len - p->start);
}

static bool
put(struct printer *p, struct cx_span s)
{
	if (s.len > room_left(p))
		return cx_fail(p->err, CX_DATA,
		    "message: the text would be longer than %d bytes",
		    OUTPUT_MOST);
	cx_buf_puts(p->out, s);
	return !p->out->failed || cx_fail_memory(p->err);
}

/* The argument of a part, which must be there and of the kind asked for. */
static const struct cx_arg *
need(struct printer *p, const struct cx_part *part, enum cx_arg_kind kind)
{
	const struct cx_arg *arg = &p->args[part->arg];
	struct cx_span name = p->m->template.args[part->arg].name;

	if (arg->kind == CX_ARG_MISSING) {
		cx_fail(p->err, CX_DATA, "message: %s is missing",
		    cx_quote(name).text);
		return NULL;
	}
	if (kind != CX_ARG_MISSING && arg->kind != kind) {
		cx_fail(p->err, CX_DATA,
		    "message: argument %s is of another kind",
		    cx_quote(name).text);
		return NULL;
	}
	return arg;
}

static bool
print_style(struct printer *p, struct cx_style *style, const struct cx_arg *arg)
{
	double x = arg->kind == CX_ARG_DATE ? arg->ms : arg->number;

	return cx_style_print(style, x, arg->day, p->out, room_left(p), p->err);
}

/* {x}: the text as it is, where there is one. */
static bool
print_plain(struct printer *p, const struct cx_part *part)
{
	const struct cx_arg *arg;

	if (part->fallback.at && p->args[part->arg].kind == CX_ARG_MISSING)
		return put(p, part->fallback);
	arg = need(p, part, CX_ARG_MISSING);
	if (arg == NULL)
		return false;
	if (arg->kind == CX_ARG_TEXT || arg->text.len > 0)
		return put(p, arg->text);
	if (arg->kind == CX_ARG_DATE && p->m->date == NULL)
		return need(p, part, CX_ARG_TEXT) != NULL;
	return print_style(
	    p, arg->kind == CX_ARG_DATE ? p->m->date : p->m->number, arg);
}

static bool
print_format(struct printer *p, const struct cx_part *part)
{
	bool date =
	    part->style == CX_STYLE_DATE || part->style == CX_STYLE_TIME;
	const struct cx_arg *arg =
	    need(p, part, date ? CX_ARG_DATE : CX_ARG_NUMBER);

	return arg != NULL && print_style(p, p->m->styles[part->opened], arg);
}

/* The branch with this key, else `other', which the template vouches for. */
static const struct cx_branch *
choose(const struct cx_part *part, struct cx_span key)
{
	const struct cx_branch *other = NULL;

	for (const struct cx_branch *b = part->branches; b; b = b->next) {
		if (cx_span_eq(b->key, key))
			return b;
		if (cx_span_eq(b->key, CX_SPAN("other")))
			other = b;
	}
	return other;
}

/* The plural word of x in the locale. */
static bool
plural_word(struct printer *p, bool ordinal, double x, char word[KEYWORD_ROOM],
    struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar units[KEYWORD_ROOM];
	int32_t len = uplrules_select(
	    p->m->rules[ordinal], x, units, KEYWORD_ROOM, &status);

	if (U_FAILURE(status) || len >= KEYWORD_ROOM)
		return cx_fail(err, CX_DATA, "message: plural rules: %s",
		    u_errorName(status));
	for (int32_t i = 0; i < len; i++) /* all words are ASCII */
		word[i] = (char)units[i];
	word[len] = '\0';
	return true;
}

static bool
print_plural(struct printer *p, const struct cx_part *part)
{
	const struct cx_arg *arg = need(p, part, CX_ARG_NUMBER);
	char word[KEYWORD_ROOM];
	double x;

	if (arg == NULL)
		return false;
	x = arg->number - part->offset;
	for (const struct cx_branch *b = part->branches; b; b = b->next)
		if (b->exact && !(b->value < arg->number) &&
		    !(b->value > arg->number))
			return print_parts(p, b->parts, x);
	return plural_word(p, part->ordinal, x, word, p->err) &&
	       print_parts(p, choose(part, cx_span(word))->parts, x);
}

static bool
print_select(struct printer *p, const struct cx_part *part, double hash)
{
	const struct cx_arg *arg = need(p, part, CX_ARG_TEXT);

	return arg != NULL &&
	       print_parts(p, choose(part, arg->text)->parts, hash);
}

static bool
print_part(struct printer *p, const struct cx_part *part, double hash)
{
	switch (part->kind) {
	case CX_PART_TEXT:
		return put(p, part->text);
	case CX_PART_HASH:
		return cx_style_print(
		    p->m->number, hash, false, p->out, room_left(p), p->err);
	case CX_PART_PLAIN:
		return print_plain(p, part);
	case CX_PART_FORMAT:
		return print_format(p, part);
	case CX_PART_PLURAL:
		return print_plural(p, part);
	case CX_PART_SELECT:
		return print_select(p, part, hash);
	}
	return true;
}

/* hash: the number that # stands for. */
static bool
print_parts(struct printer *p, const struct cx_part *part, double hash)
{
	bool ok = true;

	for (; ok && part != NULL; part = part->next)
		ok = print_part(p, part, hash);
	return ok;
}

bool
cx_message_print(struct cx_message *m, const struct cx_arg *args,
    struct cx_buf *out, struct cx_err *err)
{
	struct printer p = {m, args, out, out->len, err};

	if (print_parts(&p, m->template.parts, 0))
		return true;
	out->len = p.start;
	return false;
}

size_t
cx_message_pieces(const struct cx_message *m)
{
	size_t n = 0;

	for (const struct cx_part *p = m->template.parts; p; p = p->next)
		n++;
	return n;
}

static const struct cx_part *
part_at(const struct cx_message *m, size_t i)
{
	const struct cx_part *p = m->template.parts;

	while (i-- > 0)
		p = p->next;
	return p;
}

struct cx_message_piece
cx_message_piece(const struct cx_message *m, size_t i)
{
	const struct cx_part *p = part_at(m, i);

	if (p->kind == CX_PART_TEXT)
		return (struct cx_message_piece){.text = p->text};
	return (struct cx_message_piece){
	    .name = m->template.args[p->arg].name, .source = p->source};
}

bool
cx_message_print_piece(struct cx_message *m, size_t i,
    const struct cx_arg *args, struct cx_buf *out, struct cx_err *err)
{
	struct printer p = {m, args, out, out->len, err};

	if (print_part(&p, part_at(m, i), 0))
		return true;
	out->len = p.start;
	return false;
}
