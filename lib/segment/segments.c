/*
 * Two ways to write the same thing: -w for a question asked once, a file for
 * what is kept.  Names are checked alike, because both end in the same column:
 * a bar would make two names of one there.
 */
#include "segment/segments.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/near.h"
#include "segment/links.h"
#include "time/moment.h"

#include "base/banned.h"

enum {
	SEGMENTS_BYTES = 256 << 20,
	VERSION = 1,
	TOGETHER_LEAST = 4 /* segments that are worth to be asked together */
};

static struct cx_segments *
new_segments(size_t n, struct cx_program *program, struct cx_err *err)
{
	struct cx_segments *s = calloc(1, sizeof(*s));

	if (s) {
		s->program = program;
		s->id_slot = SIZE_MAX;
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
	for (size_t i = 0; i < s->n_sets; i++)
		cx_idset_free(s->sets[i]);
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
	segment->from_day = INT64_MIN;
	segment->until_day = INT64_MAX;
	segment->plain = true;
	s->n += segment->when != NULL;
	return segment->when != NULL;
}

/* A day of the rules file; *day stays where there is none. */
static bool
read_day(struct cx_segments *s, struct cx_json *v, const char *key,
    int64_t *day, struct cx_err *err)
{
	const struct cx_dates *dates = cx_program_world(s->program)->dates;
	struct cx_span text = {NULL, 0};
	struct cx_moment m;

	if (!cx_json_want_text(v, key, false, &text, err))
		return false;
	if (!text.at)
		return true;
	if (!cx_dates_parse(dates, text, &m) || !m.day)
		return cx_json_fail(cx_json_get(v, key), err,
		    "must be a day, as \"2026-03-31\"");
	*day = cx_moment_day(m, cx_dates_zone(dates), NULL);
	return true;
}

static bool
read_days(struct cx_segments *s, struct cx_json *v, struct cx_segment *to,
    struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(s->program);
	const struct cx_moment now = {.us = world->now_us};
	int64_t today = cx_moment_day(now, cx_dates_zone(world->dates), NULL);

	if (!read_day(s, v, "valid_from", &to->from_day, err) ||
	    !read_day(s, v, "valid_until", &to->until_day, err))
		return false;
	if (to->from_day > to->until_day)
		return cx_json_fail(cx_json_get(v, "valid_until"), err,
		    "is before \"valid_from\"");
	to->idle = today < to->from_day || today > to->until_day;
	return true;
}

static bool
read_path(struct cx_segments *s, struct cx_json *v, const char *key,
    struct cx_span *path, struct cx_err *err)
{
	struct cx_span text = {NULL, 0};

	if (!cx_json_want_text(v, key, false, &text, err))
		return false;
	if (!text.at)
		return true;
	if (text.len == 0)
		return cx_json_fail(
		    cx_json_get(v, key), err, "must be the name of a file");
	*path = cx_arena_copy(s->arena, text);
	return path->at || cx_fail_memory(err);
}

/* What a segment may have besides its name and its expression. */
static bool
read_rest(struct cx_segments *s, struct cx_json *v, struct cx_program *program,
    struct cx_segment *to, struct cx_err *err)
{
	struct cx_origin origin = {.node = cx_json_get(v, "sample")};
	struct cx_span text = {NULL, 0};

	if (!cx_json_want_text(v, "description", false, &text, err))
		return false;
	text.at = NULL;
	if (!cx_json_want_text(v, "sample", false, &text, err))
		return false;
	if (text.at)
		to->sample = cx_expr_new(program, text, CX_BOOL, &origin, err);
	if ((text.at && !to->sample) ||
	    !cx_json_want_bool(v, "control", false, &to->control, err) ||
	    !read_days(s, v, to, err) ||
	    !read_path(s, v, "pin", &to->pin_path, err) ||
	    !read_path(s, v, "block", &to->block_path, err))
		return false;
	s->controls |= to->control;
	return true;
}

static bool
read_segment(struct cx_segments *s, struct cx_json *v,
    struct cx_program *program, struct cx_err *err)
{
	static const char *const known[] = {"name", "when", "description",
	    "sample", "in", "not_in", "pin", "block", "control", "valid_from",
	    "valid_until", NULL};
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
	return add(s, name, when, &origin, program, err) &&
	       read_rest(s, v, program, &s->at[s->n - 1], err);
}

/* Which segments need no more than their expression. */
static void
mark_plain(struct cx_segments *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct cx_segment *x = &s->at[i];

		x->plain = !x->sample && !x->idle && !x->pin_path.at &&
			   !x->block_path.at && x->in.n == 0 &&
			   x->not_in.n == 0 && (!s->controls || x->control);
	}
}

/* Makes one question of the rules of all segments. */
static bool
join_rules(struct cx_segments *s, struct cx_err *err)
{
	const struct cx_expr **all;

	if (s->n < TOGETHER_LEAST)
		return true;
	all = cx_arena_get(s->arena, s->n * sizeof(*all));
	if (!all)
		return cx_fail_memory(err);
	for (size_t i = 0; i < s->n; i++)
		all[i] = s->at[i].when;
	s->rules = cx_ruleset_new(all, s->n, s->arena, err);
	return s->rules != NULL;
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
	if (s && (!cx_segments_link(s, list, err) || !join_rules(s, err))) {
		cx_segments_free(s);
		return NULL;
	}
	if (s)
		mark_plain(s);
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
	if (s && !join_rules(s, err)) {
		cx_segments_free(s);
		return NULL;
	}
	return s;
}

struct cx_segments *
cx_segments_load(const char *rules, const char *const *texts, size_t n,
    struct cx_program *program, struct cx_err *err)
{
	struct cx_segments *s = NULL;
	struct cx_json_doc *doc;

	if (!rules)
		return cx_segments_parse("-w", texts, n, program, err);
	doc = cx_json_load(rules, err);
	if (doc)
		s = cx_segments_read(cx_json_root(doc), program, err);
	cx_json_free(doc);
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

/* Loads the set of a path that begins at the folder of the rules file. */
static const struct cx_idset *
load_ids(struct cx_segments *s, const char *rules, struct cx_span path,
    struct cx_span id, const struct cx_config *config, struct cx_err *err)
{
	const char *slash = rules ? strrchr(rules, '/') : NULL;
	struct cx_buf full = {0};
	struct cx_idset *set = NULL;

	if (slash && path.at[0] != '/')
		cx_buf_put(&full, rules, (size_t)(slash - rules) + 1);
	cx_buf_puts(&full, path);
	if (cx_buf_string(&full))
		set = cx_idset_load(full.at, id, config, err);
	else
		cx_fail_memory(err);
	cx_buf_done(&full);
	if (set)
		s->sets[s->n_sets++] = set;
	return set;
}

bool
cx_segments_ids(struct cx_segments *s, const char *rules, const char *id,
    const struct cx_config *config, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "--id"};
	struct cx_err where = {0};

	s->sets = cx_arena_zero(s->arena, 2 * s->n, sizeof(*s->sets));
	if (!s->sets)
		return cx_fail_memory(err);
	if (id) {
		cx_origin_where(&origin, 0, &where);
		where.code = CX_USAGE;
		s->id_slot = cx_schema_want(
		    cx_program_schema(s->program), cx_span(id), &where);
		if (s->id_slot == SIZE_MAX)
			return cx_fail_memory(err);
	}
	for (size_t i = 0; i < s->n; i++) {
		struct cx_segment *x = &s->at[i];

		if (!id && (x->pin_path.at || x->block_path.at))
			return cx_fail(err, CX_USAGE,
			    "segment %s pins or blocks ids: --id=COLUMN is "
			    "needed",
			    cx_quote(x->name).text);
		if (x->pin_path.at)
			x->pin = load_ids(
			    s, rules, x->pin_path, cx_span(id), config, err);
		if (x->block_path.at && (!x->pin_path.at || x->pin))
			x->block = load_ids(
			    s, rules, x->block_path, cx_span(id), config, err);
		if ((x->pin_path.at && !x->pin) ||
		    (x->block_path.at && !x->block))
			return false;
	}
	return true;
}
