/*
 * Names that cx would reserve (days_left, today) could be columns of
 * somebody's table, so it has none: a rules file names what its messages need
 * beside columns, in the language that rules have anyway.
 */
#include "remind/value.h"

#include "base/origin.h"

#include "base/banned.h"

static bool
read_value(struct cx_json *node, struct cx_program *program,
    struct cx_remind_value *value, struct cx_err *err)
{
	value->node = node;
	value->name = cx_json_key(node);
	if (cx_json_kind(node) != CX_JSON_STRING)
		return cx_json_fail(
		    node, err, "must be an expression, a text in quotes");
	if (value->name.len == 0 || strpbrk(value->name.at, "{},'\"#|"))
		return cx_json_fail(
		    node, err, "a name in a message has none of {},'\"#|");
	return cx_remind_value_as(value, CX_ARG_TEXT, program, err) != NULL;
}

bool
cx_remind_values_read(struct cx_json *root, struct cx_arena *arena,
    struct cx_program *program, struct cx_remind_values *values,
    struct cx_err *err)
{
	struct cx_json *object;
	size_t n;

	if (!cx_json_want_object(root, "values", false, &object, err))
		return false;
	n = object ? cx_json_count(object) : 0;
	values->at = cx_arena_zero(arena, n, sizeof(*values->at));
	if (!values->at)
		return cx_fail_memory(err);
	for (values->n = 0; values->n < n; values->n++)
		if (!read_value(cx_json_item(object, values->n), program,
			&values->at[values->n], err))
			return false;
	return true;
}

struct cx_remind_value *
cx_remind_values_find(struct cx_remind_values *values, struct cx_span name)
{
	for (size_t i = 0; i < values->n; i++)
		if (cx_span_eq(values->at[i].name, name))
			return &values->at[i];
	return NULL;
}

const struct cx_expr *
cx_remind_value_as(struct cx_remind_value *value, enum cx_arg_kind kind,
    struct cx_program *program, struct cx_err *err)
{
	static const enum cx_type types[] = {
	    [CX_ARG_MISSING] = CX_MISSING,
	    [CX_ARG_TEXT] = CX_MISSING,
	    [CX_ARG_NUMBER] = CX_NUMBER,
	    [CX_ARG_DATE] = CX_MOMENT,
	};
	struct cx_origin origin = {.node = value->node};
	const struct cx_expr *x = value->as[kind];

	if (x)
		return x;
	x = cx_expr_new(
	    program, cx_json_text(value->node), types[kind], &origin, err);
	if (x && cx_expr_type(x) == CX_LIST) {
		cx_json_fail(value->node, err,
		    "a list cannot stand in a message (see has())");
		return NULL;
	}
	value->as[kind] = x;
	return x;
}

bool
cx_remind_values_check(const struct cx_remind_values *values,
    const struct cx_layout *layout, struct cx_err *err)
{
	for (size_t v = 0; v < values->n; v++)
		for (size_t i = 0; i < layout->n_names; i++)
			if (cx_span_eq(values->at[v].name, layout->names[i]))
				return cx_json_fail(values->at[v].node, err,
				    "%s is a column of %s too: give the value "
				    "another name",
				    cx_quote(values->at[v].name).text,
				    layout->source);
	return true;
}
