/*
 * The profiles of a run: made, read from a rules file, and given out as rows.
 * A row is finished when it is asked for, so that results take no memory
 * beside what was gathered.
 */
#include "profile/profile.h"

#include <stdlib.h>

#include "profile/inside.h"

#include "base/banned.h"

enum { VERSION = 1 };

static bool
add_column(struct cx_profile *p, struct cx_span name, struct cx_err *err)
{
	for (size_t i = 0; i < p->n_columns; i++)
		if (cx_span_eq(name, cx_span(p->columns[i])))
			return cx_fail(err, CX_USAGE,
			    "two columns of the result are called %s; name "
			    "the metric: NAME = ...",
			    cx_quote(name).text);
	p->columns[p->n_columns] = cx_arena_copy(p->memory, name).at;
	if (p->columns[p->n_columns] == NULL)
		return cx_fail_memory(err);
	p->n_columns++;
	return true;
}

static bool
list_columns(struct cx_profile *p, struct cx_err *err)
{
	const struct cx_metrics *m = p->plan.metrics;
	size_t n = cx_metrics_count(m);

	p->columns = cx_arena_zero(p->memory, n + 1, sizeof(*p->columns));
	p->left_out = cx_arena_zero(p->memory, n + 1, sizeof(*p->left_out));
	p->state = cx_arena_zero(p->memory, 1, cx_metrics_bytes(m));
	if (p->columns == NULL || p->left_out == NULL || p->state == NULL)
		return cx_fail_memory(err);
	if (!add_column(p, p->plan.key_name, err))
		return false;
	p->plan.key_name = cx_span(p->columns[0]);
	for (size_t i = 0; i < n; i++)
		if (!add_column(p, cx_metrics_name(m, i), err))
			return false;
	return true;
}

struct cx_profile *
cx_profile_new(const struct cx_profile_plan *plan, struct cx_err *err)
{
	struct cx_profile *p = calloc(1, sizeof(*p));

	if (p == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	p->plan = *plan;
	p->memory = cx_arena_new(SIZE_MAX);
	p->scratch = cx_arena_new(SIZE_MAX);
	p->people = cx_stripes_new(plan->metrics);
	if (p->memory == NULL || p->scratch == NULL || p->people == NULL)
		cx_fail_memory(err);
	else if (list_columns(p, err))
		return p;
	cx_profile_free(p);
	return NULL;
}

void
cx_profile_free(struct cx_profile *p)
{
	if (p == NULL)
		return;
	cx_stripes_free(p->people);
	cx_arena_free(p->scratch);
	cx_arena_free(p->memory);
	free(p->sorted);
	free(p);
}

bool
cx_profile_rules(struct cx_json *root, struct cx_metrics *m, struct cx_err *err)
{
	static const char *const known[] = {"cx_profile", "metrics", NULL};
	struct cx_json *list;

	if (!cx_json_head(root, "cx_profile", VERSION, known, err) ||
	    !cx_json_want_array(root, "metrics", true, &list, err))
		return false;
	if (cx_json_count(list) == 0)
		return cx_json_fail(list, err, "has no metrics");
	for (size_t i = 0; i < cx_json_count(list); i++) {
		struct cx_origin origin = {.node = cx_json_item(list, i)};

		if (cx_json_kind(origin.node) != CX_JSON_STRING)
			return cx_json_fail(origin.node, err,
			    "must be a text in double quotes");
		if (!cx_metrics_add(m, cx_json_text(origin.node), &origin, err))
			return false;
	}
	return true;
}

const char *const *
cx_profile_columns(const struct cx_profile *p, size_t *n)
{
	*n = p->n_columns;
	return p->columns;
}

bool
cx_profile_begin(struct cx_profile *p, struct cx_err *err)
{
	free(p->sorted);
	p->at = 0;
	p->sorted = cx_stripes_sorted(p->people, &p->n_sorted);
	return p->sorted != NULL || cx_fail_memory(err);
}

static void
put_key(struct cx_row *row, const struct cx_group *group)
{
	if (group->marks == CX_PEOPLE_NUMBER)
		cx_row_either(row, 0, group->key, group->key);
	else
		cx_row_text(row, 0, group->key);
}

static void
put_value(struct cx_row *row, size_t i, const struct cx_value *v)
{
	switch (v->type) {
	case CX_NUMBER:
		cx_row_number(row, i, v->u.number);
		break;
	case CX_BOOL:
		cx_row_bool(row, i, v->u.truth);
		break;
	case CX_TEXT:
		cx_row_text(row, i, v->u.text);
		break;
	case CX_LIST:
		cx_row_list(row, i, v->u.list.at, v->u.list.n);
		break;
	case CX_MISSING:
	case CX_MOMENT:
		break;
	}
}

/* Memory of the next rows is on its way while this one is written. */
static void
fetch_ahead(const struct cx_profile *p)
{
	enum { AHEAD = 16, LINE = 64, LINES = 4 };

	if (p->at + AHEAD >= p->n_sorted)
		return;
	for (size_t i = 0; i < LINES; i++)
		__builtin_prefetch(
		    (const char *)p->sorted[p->at + AHEAD] + i * LINE);
}

bool
cx_profile_next(
    struct cx_profile *p, struct cx_row *row, bool *more, struct cx_err *err)
{
	const struct cx_metrics *m = p->plan.metrics;
	struct cx_group *group;
	struct cx_value v;

	*more = p->at < p->n_sorted;
	if (!*more)
		return true;
	fetch_ahead(p);
	group = p->sorted[p->at++];
	cx_arena_reset(p->scratch);
	put_key(row, group);
	for (size_t i = 0; i < cx_metrics_count(m); i++) {
		if (!cx_metrics_finish(m, i, group->gathered, p->scratch, &v))
			return cx_fail_memory(err);
		put_value(row, i + 1, &v);
	}
	return true;
}

uint64_t
cx_profile_nobody(const struct cx_profile *p)
{
	return p->nobody;
}

uint64_t
cx_profile_unknown(const struct cx_profile *p)
{
	return p->unknown;
}

uint64_t
cx_profile_left_out(const struct cx_profile *p, size_t i)
{
	return p->left_out[i];
}
