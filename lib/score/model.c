/*
 * Everything that can be wrong with a model is found here, before the first
 * record: a group without a cap or a cap without rules is mostly a slip in a
 * name, and would leave points unlimited in silence.
 */
#include "score/model.h"

#include <stdlib.h>

#include "base/near.h"
#include "score/micro.h"

#include "base/banned.h"

enum { MODEL_BYTES = 256 << 20, VERSION = 1 };

/* A model being read. */
struct reading {
	struct cx_model *model;
	struct cx_program *program;
	const char *locale;
	struct cx_json *caps;
	bool *used;	/* a cap: whether a rule is in its group */
	int64_t weight; /* of CX_MICRO_MOST */
	struct cx_err *err;
};

static bool
weigh(struct reading *r, const struct cx_json *v, int64_t micros)
{
	r->weight += micros < 0 ? -micros : micros;
	return r->weight <= CX_MICRO_MOST ||
	       cx_json_fail(v, r->err,
		   "the points so far add up to more than 4000000000");
}

/* The column of a group, which must not be another one's. */
static bool
make_column(struct reading *r, struct cx_json *v, struct cx_theme *group)
{
	static const char *const taken[] = {"grade", "probability", "reasons"};
	struct cx_span name = cx_json_key(v), copy;
	struct cx_buf b = {0};

	for (size_t i = 0; i < countof(taken); i++)
		if (cx_span_eq(name, cx_span(taken[i])))
			return cx_json_fail(v, r->err,
			    "its column would be score_%s, which is another",
			    taken[i]);
	for (size_t i = 0; i < name.len; i++)
		if ((unsigned char)name.at[i] < ' ')
			return cx_json_fail(
			    v, r->err, "a name has no control characters");
	if (name.len == 0)
		return cx_json_fail(v, r->err, "a group has a name");
	cx_buf_puts(&b, CX_SPAN("score_"));
	cx_buf_puts(&b, name);
	copy = (struct cx_span){NULL, 0};
	if (!b.failed)
		copy = cx_arena_copy(r->model->arena, cx_buf_span(&b));
	cx_buf_done(&b);
	group->column = copy.at;
	return copy.at || cx_fail_memory(r->err);
}

static bool
read_caps(struct reading *r, struct cx_json *root)
{
	struct cx_model *m = r->model;

	if (!cx_json_want_object(root, "caps", false, &r->caps, r->err))
		return false;
	m->n_groups = r->caps ? cx_json_count(r->caps) : 0;
	m->groups = cx_arena_zero(m->arena, m->n_groups, sizeof(*m->groups));
	r->used = cx_arena_zero(m->arena, m->n_groups, sizeof(*r->used));
	if (!m->groups || !r->used)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < m->n_groups; i++) {
		struct cx_json *v = cx_json_item(r->caps, i);
		struct cx_theme *g = &m->groups[i];

		if (!cx_limit_read(v, r->locale, m->arena, &g->limit, r->err) ||
		    !weigh(r, v, cx_limit_weight(&g->limit)) ||
		    !make_column(r, v, g))
			return false;
	}
	return true;
}

static bool
check_caps_used(struct reading *r)
{
	for (size_t i = 0; i < r->model->n_groups; i++)
		if (!r->used[i])
			return cx_json_fail(cx_json_item(r->caps, i), r->err,
			    "no rule is in this group");
	return true;
}

static bool
read_rules(struct reading *r, struct cx_json *root)
{
	struct cx_model *m = r->model;
	const struct cx_rule_place place = {
	    .program = r->program,
	    .arena = m->arena,
	    .caps = r->caps,
	    .locale = r->locale,
	    .events = m->events,
	};
	struct cx_json *list, *v;

	if (!cx_json_want_array(root, "rules", true, &list, r->err))
		return false;
	m->n_rules = cx_json_count(list);
	if (m->n_rules == 0)
		return cx_json_fail(list, r->err, "has no rules");
	m->rules = cx_arena_zero(m->arena, m->n_rules, sizeof(*m->rules));
	if (!m->rules)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < m->n_rules; i++) {
		v = cx_json_item(list, i);
		if (!cx_rule_read(v, &place, &m->rules[i], r->err) ||
		    !weigh(r, v, cx_rule_weight(&m->rules[i])))
			return false;
		if (m->rules[i].group != SIZE_MAX)
			r->used[m->rules[i].group] = true;
	}
	return check_caps_used(r);
}

static bool
read_total(struct reading *r, struct cx_json *root)
{
	struct cx_span start = cx_reason_word(r->locale, CX_REASON_START);
	struct cx_span limit = cx_reason_word(r->locale, CX_REASON_LIMIT);
	struct cx_model *m = r->model;

	m->total = (struct cx_limit)CX_LIMIT_NONE;
	return cx_micro_want(root, "start", false, &m->start, r->err) &&
	       weigh(r, root, m->start) &&
	       cx_limit_want(root, &m->total, r->err) &&
	       weigh(r, root, cx_limit_weight(&m->total)) &&
	       cx_reason_want(
		   root, "start_reason", r->locale, &start, r->err) &&
	       cx_reason_want(
		   root, "limit_reason", r->locale, &limit, r->err) &&
	       cx_reason_make(&m->start_reason, start, m->arena, r->err) &&
	       cx_reason_make(&m->total.reason, limit, m->arena, r->err);
}

static bool
read_head(struct cx_json *root, bool *events, struct cx_err *err)
{
	static const char *const known[] = {"cx_score", "kind", "locale",
	    "events", "start", "start_reason", "min", "max", "limit_reason",
	    "rules", "caps", "bands", NULL};
	struct cx_span kinds[] = {CX_SPAN("points"), CX_SPAN("scorecard"),
	    CX_SPAN("logistic")},
		       kind, locale;

	if (!cx_json_head(root, "cx_score", VERSION, known, err) ||
	    !cx_json_want_text(root, "kind", true, &kind, err) ||
	    !cx_json_want_text(root, "locale", false, &locale, err) ||
	    !cx_json_want_bool(root, "events", false, events, err))
		return false;
	return cx_span_eq(kind, kinds[0]) ||
	       cx_json_fail(cx_json_get(root, "kind"), err,
		   "unknown kind of model %s%s", cx_quote(kind).text,
		   cx_near_hint(kind, kinds, countof(kinds)).text);
}

struct cx_model *
cx_model_new(struct cx_json *root, struct cx_program *program,
    const char *locale, struct cx_err *err)
{
	struct cx_model *m = calloc(1, sizeof(*m));
	struct reading r = {
	    .model = m,
	    .program = program,
	    .locale = cx_reason_locale(root, locale),
	    .err = err,
	};

	if (m)
		m->arena = cx_arena_new(MODEL_BYTES);
	if (!m || !m->arena) {
		cx_fail_memory(err);
		cx_model_free(m);
		return NULL;
	}
	m->program = program;
	if (read_head(root, &m->events, err) && read_total(&r, root) &&
	    read_caps(&r, root) && read_rules(&r, root) &&
	    cx_bands_read(root, r.caps, m->arena, &m->bands, err))
		return m;
	cx_model_free(m);
	return NULL;
}

void
cx_model_free(struct cx_model *m)
{
	if (!m)
		return;
	cx_arena_free(m->arena);
	free(m);
}
