/*
 * An evaluation belongs to one thread and holds all that changes: the cells
 * of the columns and copies of the regular expressions, which ICU lets only
 * one thread use at a time.  Everything is allocated here, once, so that a
 * record costs no allocation but in its own arena.
 */
#include "expr/eval.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "record/schema.h"

#include "base/banned.h"

void
cx_node_fail(struct cx_eval *e, enum cx_code code, const char *format, ...)
{
	char what[sizeof(e->err->text)];
	va_list args;

	if (e->failed)
		return;
	va_start(args, format);
	if (vsnprintf(what, sizeof(what), format, args) < 0)
		what[0] = '\0';
	va_end(args);
	e->failed = true;
	cx_fail(e->err, code, "%s", what);
}

void
cx_node_constant(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	(void)e;
	*out = n->constant;
}

enum cx_truth
cx_node_constant_test(const struct cx_node *n, struct cx_eval *e)
{
	(void)e;
	if (n->constant.type == CX_MISSING)
		return CX_UNKNOWN;
	return n->constant.u.truth ? CX_TRUE : CX_FALSE;
}

enum cx_truth
cx_node_test_of_value(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_value v = cx_node_eval(n, e);

	if (v.type == CX_MISSING)
		return CX_UNKNOWN;
	return v.u.truth ? CX_TRUE : CX_FALSE;
}

void
cx_node_value_of_test(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	enum cx_truth t = n->test(n, e);

	out->type = t == CX_UNKNOWN ? CX_MISSING : CX_BOOL;
	out->u.truth = t == CX_TRUE;
}

void
cx_eval_at(struct cx_eval *e, int64_t now_us)
{
	const struct cx_moment now = {.us = now_us, .day = false};

	e->now_us = now_us;
	e->today = cx_moment_day(now, e->zone, NULL);
}

void
cx_eval_prepare(struct cx_eval *e, const struct cx_program *p)
{
	e->program = p;
	e->world = cx_program_world(p);
	e->zone = cx_dates_zone(e->world->dates);
	cx_eval_at(e, e->world->now_us);
	cx_ndjson_scan_init(&e->scan);
}

void
cx_eval_release(struct cx_eval *e)
{
	cx_ndjson_scan_done(&e->scan);
}

static bool
copy_regexes(struct cx_eval *e, struct cx_err *err)
{
	struct cx_regex *const *from;
	size_t n = cx_program_regexes(e->program, &from);

	e->regexes = calloc(n + 1, sizeof(struct cx_regex *));
	if (e->regexes == NULL)
		return cx_fail_memory(err);
	for (; e->n_regexes < n; e->n_regexes++) {
		e->regexes[e->n_regexes] =
		    cx_regex_clone(from[e->n_regexes], err);
		if (e->regexes[e->n_regexes] == NULL)
			return false;
	}
	return true;
}

struct cx_eval *
cx_eval_new(const struct cx_program *p, struct cx_err *err)
{
	struct cx_eval *e = calloc(1, sizeof(*e));

	if (e == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	cx_eval_prepare(e, p);
	e->n_cells = cx_schema_count(cx_program_schema(p));
	e->cells = calloc(e->n_cells + 1, sizeof(*e->cells));
	e->n_memos = cx_program_memos(p);
	e->memos = calloc(e->n_memos + 1, sizeof(*e->memos));
	if (e->cells == NULL || e->memos == NULL)
		cx_fail_memory(err);
	if (e->cells == NULL || e->memos == NULL || !copy_regexes(e, err)) {
		cx_eval_free(e);
		return NULL;
	}
	return e;
}

void
cx_eval_free(struct cx_eval *e)
{
	if (e == NULL)
		return;
	for (size_t i = 0; i < e->n_regexes; i++)
		cx_regex_free(e->regexes[i]);
	free(e->regexes);
	free(e->cells);
	free(e->memos);
	cx_eval_release(e);
	free(e);
}

void
cx_eval_begin(struct cx_eval *e, const struct cx_record *r)
{
	e->record = r;
	e->arena = r->arena;
	e->stamp++;
}

bool
cx_eval_column(struct cx_eval *e, size_t slot, enum cx_type type,
    struct cx_value *out, struct cx_err *err)
{
	struct cx_node n = {.type = type, .index = slot};

	e->err = err;
	e->failed = false;
	if (type == CX_NUMBER)
		cx_column_value_number(&n, e, out);
	else if (type == CX_MOMENT)
		cx_column_value_moment(&n, e, out);
	else
		cx_column_value_text(&n, e, out);
	return !e->failed;
}
