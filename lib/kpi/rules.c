/*
 * What an office publishes every month is kept in a file: the indicators, how
 * they are grouped, and what was promised.  An option of the command line
 * goes before what the file says, so that one file serves many questions.
 */
#include "kpi/rules.h"

#include "base/banned.h"

enum { VERSION = 1 };

static bool
read_where(struct cx_kpi_rules *r, struct cx_json *root, struct cx_err *err)
{
	r->where_node = cx_json_get(root, "where");
	return cx_json_want_text(root, "where", false, &r->where, err);
}

bool
cx_kpi_rules_read(
    struct cx_kpi_rules *r, struct cx_json *root, struct cx_err *err)
{
	static const char *const known[] = {
	    "cx_kpi", "title", "group", "time", "every", "where", "kpis", NULL};
	struct cx_span title;

	*r = (struct cx_kpi_rules){0};
	if (!cx_json_head(root, "cx_kpi", VERSION, known, err) ||
	    !cx_json_want_text(root, "title", false, &title, err) ||
	    !cx_json_want_array(root, "group", false, &r->groups, err) ||
	    !cx_json_want_text(root, "time", false, &r->time, err) ||
	    !cx_json_want_text(root, "every", false, &r->every, err) ||
	    !read_where(r, root, err) ||
	    !cx_json_want_array(root, "kpis", true, &r->kpis, err))
		return false;
	return cx_json_count(r->kpis) > 0 ||
	       cx_json_fail(r->kpis, err, "has no indicators");
}

bool
cx_kpi_rules_groups(const struct cx_kpi_rules *r, struct cx_slots *slots,
    struct cx_schema *schema, struct cx_err *err)
{
	for (size_t i = 0; r->groups && i < cx_json_count(r->groups); i++) {
		struct cx_json *v = cx_json_item(r->groups, i);
		const struct cx_origin origin = {.node = v};

		if (cx_json_kind(v) != CX_JSON_STRING)
			return cx_json_fail(v, err, "must be a text");
		if (!cx_slots_add(slots, schema, cx_json_text(v), &origin, err))
			return false;
	}
	return true;
}

static bool
add_one(struct cx_json *v, struct cx_indicators *l, struct cx_target *target,
    struct cx_err *err)
{
	static const char *const known[] = {
	    "name", "metric", "target", "about", NULL};
	struct cx_origin origin = {0};
	struct cx_span name, metric, about, text = {NULL, 0};

	if (!cx_json_known(v, known, err) ||
	    !cx_json_want_text(v, "name", true, &name, err) ||
	    !cx_json_want_text(v, "metric", true, &metric, err) ||
	    !cx_json_want_text(v, "about", false, &about, err) ||
	    !cx_json_want_text(v, "target", false, &text, err))
		return false;
	if (name.len == 0)
		return cx_json_fail(v, err, "an indicator needs a name");
	if (text.at != NULL && !cx_target_read(text, target))
		return cx_json_fail(cx_json_get(v, "target"), err,
		    "not a target, as \">= 85\" or \"<= 10 %%\"");
	origin.node = cx_json_get(v, "metric");
	if (!cx_indicators_add(l, name, metric, &origin, err))
		return false;
	return text.at == NULL || cx_indicators_steps(l) == 0 ||
	       cx_json_fail(cx_json_get(v, "target"), err,
		   "a funnel has no target: it has many numbers");
}

bool
cx_kpi_rules_add(const struct cx_kpi_rules *r, struct cx_indicators *l,
    struct cx_target *targets, struct cx_err *err)
{
	for (size_t i = 0; i < cx_json_count(r->kpis); i++)
		if (!add_one(cx_json_item(r->kpis, i), l,
			&targets[cx_indicators_count(l)], err))
			return false;
	return true;
}
