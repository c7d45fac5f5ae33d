/*
 * Two ways to write the same thing: -w for a question asked once, a file for
 * what is kept.  Names are checked alike, because both end in the same column:
 * a bar would make two names of one there.
 */
#include "segment/segments.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/near.h"

#include "base/banned.h"

enum { SEGMENTS_BYTES = 256 << 20, VERSION = 1 };

static struct cx_segments *
new_segments(size_t n, struct cx_program *program, struct cx_err *err)
{
	struct cx_segments *s = calloc(1, sizeof(*s));

	if (s) {
		s->program = program;
		s->arena = cx_arena_new(SEGMENTS_BYTES);
		if (s->arena)
			s->at = cx_arena_zero(s->arena, n, sizeof(*s->at));
	}
	if (s && s->at)
		return s;
	cx_fail_memory(err);
	cx_segments_free(s);
	return NULL;
}

void
cx_segments_free(struct cx_segments *s)
{
	if (!s)
		return;
	cx_arena_free(s->arena);
	free(s);
}

/* The index of a name, n where there is none. */
static size_t
find(const struct cx_segments *s, struct cx_span name)
{
	size_t i = 0;

	while (i < s->n && !cx_span_eq(s->at[i].name, name))
		i++;
	return i;
}

/* What is wrong with the name of the next segment; NULL: nothing. */
static const char *
name_fault(const struct cx_segments *s, struct cx_span name)
{
	if (name.len == 0)
		return "a segment needs a name";
	if (name.at[0] == ' ' || name.at[name.len - 1] == ' ')
		return "a name cannot begin or end with a blank";
	for (size_t i = 0; i < name.len; i++) {
		if (name.at[i] == '|')
			return "a name cannot have a bar |, which joins names";
		if ((unsigned char)name.at[i] < ' ' || name.at[i] == 0x7F)
			return "a name cannot have control characters";
	}
	if (cx_span_eq(name, CX_SPAN(CX_SEGMENT_NONE)))
		return "this name means the records of no segment";
	if (find(s, name) < s->n)
		return "a segment of this name is there already";
	return NULL;
}

/* Adds a segment whose name was checked; there is room. */
static bool
add(struct cx_segments *s, struct cx_span name, struct cx_span when,
    const struct cx_origin *origin, struct cx_program *program,
    struct cx_err *err)
{
	struct cx_segment *segment = &s->at[s->n];

	segment->name = cx_arena_copy(s->arena, name);
	if (!segment->name.at)
		return cx_fail_memory(err);
	segment->when = cx_expr_new(program, when, CX_BOOL, origin, err);
	s->n += segment->when != NULL;
	return segment->when != NULL;
}

static bool
read_segment(struct cx_segments *s, struct cx_json *v,
    struct cx_program *program, struct cx_err *err)
{
	static const char *const known[] = {"name", "when", NULL};
	struct cx_origin origin = {0};
	struct cx_span name, when;
	const char *fault;

	if (!cx_json_known(v, known, err) ||
	    !cx_json_want_text(v, "name", true, &name, err) ||
	    !cx_json_want_text(v, "when", true, &when, err))
		return false;
	fault = name_fault(s, name);
	if (fault)
		return cx_json_fail(cx_json_get(v, "name"), err, "%s", fault);
	origin.node = cx_json_get(v, "when");
	return add(s, name, when, &origin, program, err);
}

struct cx_segments *
cx_segments_read(
    struct cx_json *root, struct cx_program *program, struct cx_err *err)
{
	static const char *const known[] = {"cx_segment", "segments", NULL};
	struct cx_segments *s;
	struct cx_json *list;
	size_t n;

	if (!cx_json_head(root, "cx_segment", VERSION, known, err) ||
	    !cx_json_want_array(root, "segments", true, &list, err))
		return NULL;
	n = cx_json_count(list);
	if (n == 0) {
		cx_json_fail(list, err, "has no segments");
		return NULL;
	}
	s = new_segments(n, program, err);
	for (size_t i = 0; s && i < n; i++)
		if (!read_segment(s, cx_json_item(list, i), program, err)) {
			cx_segments_free(s);
			return NULL;
		}
	return s;
}

static struct cx_span
trim(struct cx_span s)
{
	while (s.len > 0 && s.at[0] == ' ') {
		s.at++;
		s.len--;
	}
	while (s.len > 0 && s.at[s.len - 1] == ' ')
		s.len--;
	return s;
}

/* The name in "NAME: EXPR"; false where there is none. */
static bool
take_name(struct cx_span text, struct cx_span *name)
{
	size_t len = 0;

	while (len < text.len && !strchr(":'\"()<=>", text.at[len]))
		len++;
	*name = trim((struct cx_span){text.at, len});
	return len < text.len && text.at[len] == ':';
}

static bool
parse_segment(struct cx_segments *s, const char *option, struct cx_span text,
    struct cx_program *program, struct cx_err *err)
{
	char where[160];
	struct cx_origin origin = {.option = option};
	struct cx_span name, when;
	const char *fault;

	if (!take_name(text, &name))
		return cx_fail(err, CX_USAGE,
		    "%s: no name before the expression, as in 'mayores: "
		    "age(nacimiento) >= 65'",
		    option);
	fault = name_fault(s, name);
	if (fault)
		return cx_fail(err, CX_USAGE, "%s %s: %s", option,
		    cx_quote(name).text, fault);
	/* Several -w: which one is said by its name. */
	snprintf(where, sizeof(where), "%s %s", option, cx_quote(name).text);
	origin.option = where;
	when = text;
	while (*when.at++ != ':')
		;
	when.len -= (size_t)(when.at - text.at);
	origin.skip = (size_t)(when.at - text.at);
	return add(s, name, when, &origin, program, err);
}

struct cx_segments *
cx_segments_parse(const char *option, const char *const *texts, size_t n,
    struct cx_program *program, struct cx_err *err)
{
	struct cx_segments *s = new_segments(n, program, err);

	for (size_t i = 0; s && i < n; i++)
		if (!parse_segment(
			s, option, cx_span(texts[i]), program, err)) {
			cx_segments_free(s);
			return NULL;
		}
	return s;
}

size_t
cx_segments_find(
    const struct cx_segments *s, struct cx_span name, struct cx_err *err)
{
	struct cx_span names[64];
	size_t i = find(s, name), n = 0;

	if (i < s->n)
		return i;
	for (; n < countof(names) && n < s->n; n++)
		names[n] = s->at[n].name;
	cx_fail(err, CX_USAGE, "no segment is named %s%s", cx_quote(name).text,
	    cx_near_hint(name, names, n).text);
	return s->n;
}
