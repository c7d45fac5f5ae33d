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

static bool
read_caps(struct reading *r, struct cx_json *root)
{
	struct cx_model *m = r->model;

	if (!cx_json_want_object(root, "caps", false, &r->caps, r->err))
		return false;
	m->n_caps = r->caps ? cx_json_count(r->caps) : 0;
	m->caps = cx_arena_zero(m->arena, m->n_caps, sizeof(*m->caps));
	r->used = cx_arena_zero(m->arena, m->n_caps, sizeof(*r->used));
	if (!m->caps || !r->used)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < m->n_caps; i++) {
		struct cx_json *v = cx_json_item(r->caps, i);

		if (!cx_limit_read(v, m->arena, &m->caps[i], r->err) ||
		    !weigh(r, v, cx_limit_weight(&m->caps[i])))
			return false;
	}
	return true;
}

static bool
check_caps_used(struct reading *r)
{
	for (size_t i = 0; i < r->model->n_caps; i++)
		if (!r->used[i])
			return cx_json_fail(cx_json_item(r->caps, i), r->err,
			    "no rule is in this group");
	return true;
}

/* Fails at v, which names a group that has no cap. */
static bool
fail_group(struct reading *r, const struct cx_json *v)
{
	struct cx_span names[64];
	size_t n = 0;

	for (; n < countof(names) && n < r->model->n_caps; n++)
		names[n] = cx_json_key(cx_json_item(r->caps, n));
	return cx_json_fail(v, r->err, "\"caps\" has no group %s%s",
	    cx_quote(cx_json_text(v)).text,
	    cx_near_hint(cx_json_text(v), names, n).text);
}

static bool
read_group(struct reading *r, struct cx_json *v, struct cx_rule *rule)
{
	struct cx_json *node = cx_json_get(v, "group"), *cap;
	struct cx_span name;

	rule->group = SIZE_MAX;
	if (!node)
		return true;
	if (!cx_json_want_text(v, "group", true, &name, r->err))
		return false;
	cap = r->caps ? cx_json_get(r->caps, name.at) : NULL;
	if (!cap)
		return fail_group(r, node);
	for (rule->group = 0; cx_json_item(r->caps, rule->group) != cap;)
		rule->group++;
	r->used[rule->group] = true;
	return true;
}

/* The reason given, or else the expression, on one line. */
static bool
read_reason(struct reading *r, struct cx_json *v, struct cx_rule *rule)
{
	struct cx_span given = {"", 0};
	struct cx_buf line = {0};
	bool ok;

	if (!cx_reason_want(v, "reason", &given, r->err))
		return false;
	if (given.len == 0)
		given = cx_expr_text(rule->when);
	cx_buf_puts(&line, given);
	for (size_t i = 0; i < line.len; i++)
		if ((unsigned char)line.at[i] < ' ')
			line.at[i] = ' ';
	ok = (!line.failed || cx_fail_memory(r->err)) &&
	     cx_reason_make(
		 &rule->reason, cx_buf_span(&line), r->model->arena, r->err);
	cx_buf_done(&line);
	return ok;
}

static bool
read_rule(struct reading *r, struct cx_json *v, struct cx_rule *rule)
{
	static const char *const known[] = {
	    "points", "when", "reason", "group", NULL};
	struct cx_origin origin = {0};
	struct cx_span when;

	if (!cx_json_known(v, known, r->err) ||
	    !cx_micro_want(v, "points", true, &rule->points, r->err) ||
	    !weigh(r, v, rule->points) ||
	    !cx_json_want_text(v, "when", true, &when, r->err))
		return false;
	origin.node = cx_json_get(v, "when");
	rule->when = cx_expr_new(r->program, when, CX_BOOL, &origin, r->err);
	return rule->when && read_group(r, v, rule) && read_reason(r, v, rule);
}

static bool
read_rules(struct reading *r, struct cx_json *root)
{
	struct cx_model *m = r->model;
	struct cx_json *list;

	if (!cx_json_want_array(root, "rules", true, &list, r->err))
		return false;
	m->n_rules = cx_json_count(list);
	if (m->n_rules == 0)
		return cx_json_fail(list, r->err, "has no rules");
	m->rules = cx_arena_zero(m->arena, m->n_rules, sizeof(*m->rules));
	if (!m->rules)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < m->n_rules; i++)
		if (!read_rule(r, cx_json_item(list, i), &m->rules[i]))
			return false;
	return check_caps_used(r);
}

static bool
read_total(struct reading *r, struct cx_json *root)
{
	struct cx_span start = CX_SPAN("start"), limit;
	struct cx_model *m = r->model;

	limit = CX_SPAN("limit of the score");
	m->total = (struct cx_limit)CX_LIMIT_NONE;
	return cx_micro_want(root, "start", false, &m->start, r->err) &&
	       weigh(r, root, m->start) &&
	       cx_limit_want(root, &m->total, r->err) &&
	       weigh(r, root, cx_limit_weight(&m->total)) &&
	       cx_reason_want(root, "start_reason", &start, r->err) &&
	       cx_reason_want(root, "limit_reason", &limit, r->err) &&
	       cx_reason_make(&m->start_reason, start, m->arena, r->err) &&
	       cx_reason_make(&m->total.reason, limit, m->arena, r->err);
}

static bool
read_head(struct cx_json *root, struct cx_err *err)
{
	static const char *const known[] = {"cx_score", "kind", "locale",
	    "start", "start_reason", "min", "max", "limit_reason", "rules",
	    "caps", "bands", NULL};
	struct cx_span kinds[] = {CX_SPAN("points"), CX_SPAN("scorecard"),
	    CX_SPAN("logistic")},
		       kind, locale;

	if (!cx_json_head(root, "cx_score", VERSION, known, err) ||
	    !cx_json_want_text(root, "kind", true, &kind, err) ||
	    !cx_json_want_text(root, "locale", false, &locale, err))
		return false;
	return cx_span_eq(kind, kinds[0]) ||
	       cx_json_fail(cx_json_get(root, "kind"), err,
		   "unknown kind of model %s%s", cx_quote(kind).text,
		   cx_near_hint(kind, kinds, countof(kinds)).text);
}

struct cx_model *
cx_model_new(
    struct cx_json *root, struct cx_program *program, struct cx_err *err)
{
	struct cx_model *m = calloc(1, sizeof(*m));
	struct reading r = {.model = m, .program = program, .err = err};

	if (m)
		m->arena = cx_arena_new(MODEL_BYTES);
	if (!m || !m->arena) {
		cx_fail_memory(err);
		cx_model_free(m);
		return NULL;
	}
	m->program = program;
	if (read_head(root, err) && read_total(&r, root) &&
	    read_caps(&r, root) && read_rules(&r, root) &&
	    cx_bands_read(root, m->arena, &m->bands, err))
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
