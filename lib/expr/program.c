/*
 * All expressions of a run share one arena and one list of regular
 * expressions, so that threads share one immutable thing and an evaluation
 * knows beforehand what to copy for itself.
 */
#include <stdlib.h>

#include "expr/check.h"
#include "expr/eval.h"

#include "base/banned.h"

enum { PROGRAM_BYTES = 256 << 20 };

struct cx_program {
	struct cx_schema *schema;
	const struct cx_world *world;
	struct cx_arena *arena;
	struct cx_regex **regexes;
	size_t n_regexes, room;
	bool keeps_clock;
	/* Different calls, and how many of them come more than once. */
	struct cx_node **calls;
	size_t n_calls, room_calls, n_memos;
};

void
cx_program_keep_clock(struct cx_program *p)
{
	p->keeps_clock = true;
}

bool
cx_program_keeps_clock(const struct cx_program *p)
{
	return p->keeps_clock;
}

struct cx_expr {
	struct cx_span text;
	const struct cx_node *root;
};

struct cx_program *
cx_program_new(struct cx_schema *schema, const struct cx_world *world)
{
	struct cx_program *p = calloc(1, sizeof(*p));

	if (p == NULL)
		return NULL;
	p->schema = schema;
	p->world = world;
	p->arena = cx_arena_new(PROGRAM_BYTES);
	if (p->arena == NULL) {
		free(p);
		return NULL;
	}
	return p;
}

void
cx_program_free(struct cx_program *p)
{
	if (p == NULL)
		return;
	for (size_t i = 0; i < p->n_regexes; i++)
		cx_regex_free(p->regexes[i]);
	free(p->regexes);
	free(p->calls);
	cx_arena_free(p->arena);
	free(p);
}

struct cx_schema *
cx_program_schema(const struct cx_program *p)
{
	return p->schema;
}

const struct cx_world *
cx_program_world(const struct cx_program *p)
{
	return p->world;
}

size_t
cx_program_regex(struct cx_program *p, struct cx_regex *r)
{
	struct cx_regex **more;
	size_t room;

	if (p->n_regexes == p->room) {
		room = p->room ? p->room * 2 : 8;
		more = realloc(p->regexes, room * sizeof(*more));
		if (more == NULL)
			return SIZE_MAX;
		p->regexes = more;
		p->room = room;
	}
	p->regexes[p->n_regexes] = r;
	return p->n_regexes++;
}

size_t
cx_program_regexes(const struct cx_program *p, struct cx_regex *const **regexes)
{
	*regexes = p->regexes;
	return p->n_regexes;
}

size_t
cx_program_calls(const struct cx_program *p, struct cx_node ***calls)
{
	*calls = p->calls;
	return p->n_calls;
}

bool
cx_program_add_call(struct cx_program *p, struct cx_node *n)
{
	struct cx_node **more;
	size_t room;

	if (p->n_calls == p->room_calls) {
		room = p->room_calls ? p->room_calls * 2 : 16;
		more = realloc(p->calls, room * sizeof(*more));
		if (more == NULL)
			return false;
		p->calls = more;
		p->room_calls = room;
	}
	p->calls[p->n_calls++] = n;
	return true;
}

size_t
cx_program_memos(const struct cx_program *p)
{
	return p->n_memos;
}

size_t
cx_program_add_memo(struct cx_program *p)
{
	return ++p->n_memos;
}

static const struct cx_expr *
compile(struct cx_program *p, struct cx_span text, bool prefix,
    enum cx_type want, const struct cx_origin *origin, size_t *used,
    struct cx_err *err)
{
	struct cx_eval eval = {.arena = p->arena};
	struct cx_checker c = {p, p->arena, origin, err, &eval};
	struct cx_expr *x = NULL;
	const struct cx_ast *a;

	text = cx_arena_copy(p->arena, text);
	if (text.at != NULL)
		x = cx_arena_zero(p->arena, 1, sizeof(*x));
	if (x == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	a = cx_parse(text, prefix, p->arena, origin, used, err);
	if (a == NULL)
		return NULL;
	cx_eval_prepare(&eval, p);
	x->root = cx_check(&c, a, want);
	cx_eval_release(&eval);
	x->text = (struct cx_span){text.at, *used};
	while (x->text.len > 0 &&
	       (unsigned char)x->text.at[x->text.len - 1] <= ' ')
		x->text.len--;
	return x->root != NULL ? x : NULL;
}

const struct cx_expr *
cx_expr_new(struct cx_program *p, struct cx_span text, enum cx_type want,
    const struct cx_origin *origin, struct cx_err *err)
{
	size_t used;

	return compile(p, text, false, want, origin, &used, err);
}

const struct cx_expr *
cx_expr_prefix(struct cx_program *p, struct cx_span text, enum cx_type want,
    const struct cx_origin *origin, size_t *used, struct cx_err *err)
{
	return compile(p, text, true, want, origin, used, err);
}

const struct cx_node *
cx_expr_root(const struct cx_expr *x)
{
	return x->root;
}

enum cx_type
cx_expr_type(const struct cx_expr *x)
{
	return x->root->type;
}

struct cx_span
cx_expr_text(const struct cx_expr *x)
{
	return x->text;
}

bool
cx_expr_eval(const struct cx_expr *x, struct cx_eval *e, struct cx_value *out,
    struct cx_err *err)
{
	e->err = err;
	e->failed = false;
	x->root->value(x->root, e, out);
	return !e->failed;
}

bool
cx_expr_test(const struct cx_expr *x, struct cx_eval *e, enum cx_truth *out,
    struct cx_err *err)
{
	e->err = err;
	e->failed = false;
	*out = x->root->test(x->root, e);
	return !e->failed;
}
