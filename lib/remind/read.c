/*
 * The members of a rules file that more than one part of it has.  Files are
 * looked for beside the rules file, not where the run was started: cron starts
 * in a folder that nobody thinks of.
 */
#include "remind/read.h"

#include "base/origin.h"
#include "record/schema.h"

#include "base/banned.h"

bool
cx_remind_read_column(struct cx_remind_reader *r, struct cx_json *rule,
    const char *key, bool need, size_t *slot)
{
	struct cx_span name = {NULL, 0};
	struct cx_err where = {0};

	*slot = SIZE_MAX;
	if (!cx_json_want_text(rule, key, need, &name, r->err))
		return false;
	if (!name.at)
		return true;
	if (name.len == 0)
		return cx_json_fail(cx_json_get(rule, key), r->err,
		    "must be the name of a column");
	cx_json_where(cx_json_get(rule, key), 0, &where);
	where.code = CX_CONFIG;
	*slot = cx_schema_want(cx_program_schema(r->program), name, &where);
	return *slot != SIZE_MAX || cx_fail_memory(r->err);
}

bool
cx_remind_read_expr(struct cx_remind_reader *r, struct cx_json *rule,
    const char *key, bool need, enum cx_type type, const struct cx_expr **out)
{
	struct cx_span text = {NULL, 0};
	struct cx_origin origin = {0};

	*out = NULL;
	if (!cx_json_want_text(rule, key, need, &text, r->err))
		return false;
	if (!text.at)
		return true;
	origin.node = cx_json_get(rule, key);
	*out = cx_expr_new(r->program, text, type, &origin, r->err);
	return *out != NULL;
}

bool
cx_remind_read_span(struct cx_remind_reader *r, struct cx_json *rule,
    const char *key, struct cx_remind_step *out)
{
	struct cx_span text = {NULL, 0};

	if (!cx_json_want_text(rule, key, false, &text, r->err))
		return false;
	if (!text.at || cx_remind_span_parse(text, out))
		return true;
	return cx_json_fail(cx_json_get(rule, key), r->err,
	    "must be a time as \"15d\" (d days, w weeks, m months; at most "
	    "100 years) or \"0\"");
}

bool
cx_remind_read_path(struct cx_remind_reader *r, struct cx_json *object,
    const char *key, bool need, const char **out)
{
	const char *slash = strrchr(r->path, '/');
	struct cx_span name = {NULL, 0};
	struct cx_buf path = {0};

	*out = NULL;
	if (!cx_json_want_text(object, key, need, &name, r->err))
		return false;
	if (!name.at)
		return true;
	if (name.len == 0)
		return cx_json_fail(cx_json_get(object, key), r->err,
		    "must be the name of a file");
	if (slash && name.at[0] != '/')
		cx_buf_put(&path, r->path, (size_t)(slash - r->path) + 1);
	cx_buf_puts(&path, name);
	if (!path.failed)
		*out = cx_arena_copy(r->rules->arena, cx_buf_span(&path)).at;
	cx_buf_done(&path);
	return *out || cx_fail_memory(r->err);
}
