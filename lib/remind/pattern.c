/*
 * A pattern decides how its columns are read: {vence, date, long} reads a
 * date, {nombre} leaves the text as it stands.  So types are asked of the
 * message, and not declared a second time in the rules file.
 */
#include "remind/pattern.h"

#include "base/num.h"
#include "base/origin.h"
#include "record/schema.h"

#include "base/banned.h"

enum { PRECISION = 6 };

#define PREFIX "message: " /* of what text/message.h says */

/* The column or value behind an argument. */
static bool
bind_arg(struct cx_remind_arg *arg, const struct cx_message_arg *from,
    const struct cx_json *node, struct cx_remind_values *values,
    struct cx_program *program, struct cx_err *err)
{
	struct cx_remind_value *value =
	    cx_remind_values_find(values, from->name);
	struct cx_origin origin = {.node = node};
	struct cx_err where = {0};

	arg->kind = from->kind;
	if (value) {
		arg->value = cx_remind_value_as(value, arg->kind, program, err);
		return arg->value != NULL;
	}
	cx_origin_where(&origin, from->column - 1, &where);
	where.code = CX_CONFIG;
	arg->slot =
	    cx_schema_want(cx_program_schema(program), from->name, &where);
	return arg->slot != SIZE_MAX || cx_fail_memory(err);
}

static bool
bind_all(struct cx_remind_pattern *p, const struct cx_message *m,
    const struct cx_json *node, struct cx_remind_values *values,
    struct cx_program *program, struct cx_arena *arena, struct cx_err *err)
{
	const struct cx_message_arg *args;

	p->n_args = cx_message_args(m, &args);
	p->args = cx_arena_zero(arena, p->n_args, sizeof(*p->args));
	if (!p->args)
		return cx_fail_memory(err);
	for (size_t i = 0; i < p->n_args; i++)
		if (!bind_arg(
			&p->args[i], &args[i], node, values, program, err))
			return false;
	return true;
}

bool
cx_remind_pattern_read(struct cx_remind_pattern *p, const struct cx_json *node,
    struct cx_remind_values *values, struct cx_program *program,
    struct cx_arena *arena, struct cx_err *err)
{
	struct cx_origin origin = {.node = node};
	struct cx_err why = {0};
	struct cx_message *m;
	const char *text;
	bool ok;

	if (cx_json_kind(node) != CX_JSON_STRING || cx_json_text(node).len == 0)
		return cx_json_fail(node, err,
		    "must be a message: a text in quotes, not empty");
	p->text = cx_json_text(node);
	m = cx_remind_pattern_open(p, &why);
	if (!m && why.code != CX_CONFIG)
		return cx_fail(err, why.code, "%s", why.text);
	if (!m) {
		/* the place says already that it is a message */
		text = strncmp(why.text, PREFIX, strlen(PREFIX)) == 0
			   ? why.text + strlen(PREFIX)
			   : why.text;
		return cx_origin_fail(&origin,
		    why.column > 0 ? (size_t)why.column - 1 : 0, err, "%s",
		    text);
	}
	ok = bind_all(p, m, node, values, program, arena, err);
	cx_message_free(m);
	return ok;
}

struct cx_message *
cx_remind_pattern_open(const struct cx_remind_pattern *p, struct cx_err *err)
{
	/* Without a zone: that of ICU's own rules ages (time/zone.h). */
	return cx_message_new(p->text, p->locale, NULL, err);
}

/* Where a value that is not text is spelled. */
struct speller {
	const struct cx_zone *zone;
	struct cx_arena *arena;
};

/* What {x} shows of a value that has no column: as cx writes it in a file. */
static bool
spell(const struct speller *s, const struct cx_value *v, struct cx_span *out)
{
	char room[CX_NUM_ROOM];
	size_t n;

	_Static_assert(
	    (int)CX_NUM_ROOM >= (int)CX_MOMENT_ROOM, "room for both");
	if (v->type == CX_TEXT) {
		*out = v->u.text;
		return true;
	}
	if (v->type == CX_BOOL) {
		*out = v->u.truth ? CX_SPAN("true") : CX_SPAN("false");
		return true;
	}
	n = v->type == CX_NUMBER ? cx_num_print(room, v->u.number, PRECISION)
				 : cx_moment_print(room, v->u.moment, s->zone);
	*out = cx_arena_copy(s->arena, (struct cx_span){room, n});
	return out->at != NULL;
}

/*
 * A value as the message takes it.  An instant is moved by the offset of its
 * zone, as a message without a zone wants it.
 */
static void
convert(const struct cx_zone *zone, const struct cx_value *v,
    enum cx_arg_kind kind, struct cx_arg *out)
{
	struct cx_moment m = v->u.moment;

	out->kind = kind;
	if (kind == CX_ARG_NUMBER)
		out->number = v->u.number;
	if (kind != CX_ARG_DATE)
		return;
	out->day = m.day;
	if (!m.day)
		m.us += cx_zone_offset(zone, m.us);
	out->ms = (double)m.us / 1000;
}

/* A column: what {x} shows is the text that stands in the data. */
static bool
take_column(const struct cx_remind_arg *from, struct cx_eval *e,
    const struct cx_zone *zone, struct cx_arg *out, struct cx_err *err)
{
	struct cx_value v;

	if (!cx_eval_column(e, from->slot, CX_TEXT, &v, err))
		return false;
	if (v.type == CX_MISSING)
		return true;
	out->text = v.u.text;
	if (from->kind != CX_ARG_TEXT &&
	    !cx_eval_column(e, from->slot,
		from->kind == CX_ARG_DATE ? CX_MOMENT : CX_NUMBER, &v, err))
		return false;
	convert(zone, &v, from->kind, out);
	return true;
}

static bool
take_value(const struct cx_remind_arg *from, struct cx_eval *e,
    const struct speller *s, struct cx_arg *out, struct cx_err *err)
{
	struct cx_value v;

	if (!cx_expr_eval(from->value, e, &v, err))
		return false;
	if (v.type == CX_MISSING)
		return true;
	if (!spell(s, &v, &out->text))
		return cx_fail_memory(err);
	convert(s->zone, &v, from->kind, out);
	return true;
}

/* The arguments for the eval's record, in the arena; NULL on failure. */
static struct cx_arg *
take_args(const struct cx_remind_pattern *p, struct cx_eval *e,
    const struct cx_world *world, struct cx_arena *arena, struct cx_err *err)
{
	struct speller s = {cx_dates_zone(world->dates), arena};
	struct cx_arg *args = cx_arena_zero(arena, p->n_args, sizeof(*args));

	if (!args) {
		cx_fail_memory(err);
		return NULL;
	}
	for (size_t i = 0; i < p->n_args; i++) {
		const struct cx_remind_arg *from = &p->args[i];

		if (from->value ? !take_value(from, e, &s, &args[i], err)
				: !take_column(from, e, s.zone, &args[i], err))
			return NULL;
	}
	return args;
}

bool
cx_remind_pattern_print(const struct cx_remind_pattern *p, struct cx_message *m,
    struct cx_eval *e, const struct cx_world *world, struct cx_arena *arena,
    struct cx_buf *out, struct cx_err *err)
{
	struct cx_arg *args = take_args(p, e, world, arena, err);

	return args && cx_message_print(m, args, out, err);
}

bool
cx_remind_pattern_fields(const struct cx_remind_pattern *p,
    struct cx_message *m, struct cx_eval *e, const struct cx_world *world,
    struct cx_arena *arena, struct cx_span **fields, size_t *n,
    struct cx_err *err)
{
	struct cx_arg *args = take_args(p, e, world, arena, err);
	size_t pieces = cx_message_pieces(m);
	struct cx_buf text = {0};
	bool ok = args != NULL;

	*n = 0;
	*fields = cx_arena_zero(arena, pieces, sizeof(**fields));
	for (size_t i = 0; ok && *fields && i < pieces; i++) {
		if (cx_message_piece(m, i).text.at)
			continue;
		text.len = 0;
		ok = cx_message_print_piece(m, i, args, &text, err);
		(*fields)[*n] = cx_arena_copy(arena, cx_buf_span(&text));
		ok = ok && ((*fields)[(*n)++].at || cx_fail_memory(err));
	}
	cx_buf_done(&text);
	return ok && (*fields || cx_fail_memory(err));
}

static char
plain(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a')
	       : c == '_'	    ? '-'
				    : c;
}

/* Whether the first n bytes are the same name of a language. */
static bool
same(struct cx_span a, struct cx_span b, size_t n)
{
	if (a.len < n || b.len < n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (plain(a.at[i]) != plain(b.at[i]))
			return false;
	return true;
}

/* The bytes of a name before its script or region. */
static size_t
language_len(struct cx_span s)
{
	size_t n = 0;

	while (n < s.len && plain(s.at[n]) != '-')
		n++;
	return n;
}

size_t
cx_remind_patterns_find(
    const struct cx_remind_pattern *patterns, size_t n, struct cx_span asked)
{
	size_t len = language_len(asked), alike = n;

	for (size_t i = 0; i < n; i++) {
		struct cx_span have = patterns[i].language;

		if (have.len == asked.len && same(have, asked, asked.len))
			return i;
		/* of those alike, the one without a region, else the first */
		if (language_len(have) == len && same(have, asked, len) &&
		    (alike == n || have.len == len))
			alike = i;
	}
	return alike;
}
