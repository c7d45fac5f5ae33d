/*
 * Why somebody is in a segment is said in the words of the rule, which its
 * author knows; of an `or' only the sides that held.
 */
#include "segment/reason.h"

#include <stdlib.h>

#include "base/banned.h"

enum { REASONS_BYTES = 256 << 20 };

static bool
take_apart(struct cx_reasons *r, struct cx_program *program, struct cx_err *err)
{
	const struct cx_segments *all = r->segments;

	r->arena = cx_arena_new(REASONS_BYTES);
	if (r->arena) {
		r->when = cx_arena_zero(r->arena, all->n, sizeof(r->when[0]));
		r->sample =
		    cx_arena_zero(r->arena, all->n, sizeof(r->sample[0]));
	}
	if (!r->arena || !r->when || !r->sample)
		return cx_fail_memory(err);
	for (size_t i = 0; i < all->n; i++) {
		const struct cx_segment *x = &all->at[i];

		r->when[i] = cx_clause_new(program, x->when, r->arena, err);
		if (!r->when[i])
			return false;
		if (!x->sample)
			continue;
		r->sample[i] = cx_clause_new(program, x->sample, r->arena, err);
		if (!r->sample[i])
			return false;
	}
	return true;
}

struct cx_reasons *
cx_reasons_new(const struct cx_segments *segments, struct cx_program *program,
    bool values, struct cx_err *err)
{
	struct cx_reasons *r = calloc(1, sizeof(*r));

	if (!r) {
		cx_fail_memory(err);
		return NULL;
	}
	r->segments = segments;
	r->values = values;
	if (take_apart(r, program, err))
		return r;
	cx_reasons_free(r);
	return NULL;
}

void
cx_reasons_free(struct cx_reasons *r)
{
	if (!r)
		return;
	cx_arena_free(r->arena);
	free(r);
}

struct talk {
	const struct cx_reasons *reasons;
	const struct cx_record *record;
	struct cx_eval *eval;
	struct cx_buf *out;
	size_t begin;
};

static void
separate(struct talk *t)
{
	if (t->out->len > t->begin)
		cx_buf_puts(t->out, CX_SPAN("; "));
}

static void
put_values(struct talk *t, const struct cx_clause *c)
{
	const struct cx_schema *schema =
	    cx_program_schema(t->reasons->segments->program);
	struct cx_span value;

	for (size_t i = 0; i < c->n_slots; i++) {
		cx_buf_puts(t->out, i == 0 ? CX_SPAN(" (") : CX_SPAN(", "));
		cx_buf_puts(t->out, cx_schema_name(schema, c->slots[i]));
		cx_buf_puts(t->out, CX_SPAN(": "));
		if (!cx_record_text(t->record, c->slots[i], &value))
			value = CX_SPAN("missing");
		if (value.at)
			cx_buf_puts(t->out, value);
	}
	if (c->n_slots > 0)
		cx_buf_putc(t->out, ')');
}

static void
put_clause(struct talk *t, const struct cx_clause *c)
{
	if (cx_clause_test(c, t->eval) != CX_TRUE)
		return;
	for (size_t i = 0; i < c->n; i++)
		put_clause(t, &c->kids[i]);
	if (c->kind != CX_CLAUSE_TEST)
		return;
	separate(t);
	cx_buf_puts(t->out, cx_expr_text(c->test));
	if (t->reasons->values)
		put_values(t, c);
}

static void
put_links(struct talk *t, const struct cx_segment_links *l, const char *word,
    enum cx_truth wanted, const struct cx_sorter *s)
{
	for (size_t k = 0; k < l->n; k++) {
		if (s->asked[l->at[k]] != s->stamp ||
		    s->truths[l->at[k]] != wanted)
			continue;
		separate(t);
		cx_buf_printf(t->out, "%s ", word);
		cx_buf_puts(t->out, s->segments->at[l->at[k]].name);
	}
}

void
cx_reasons_put(const struct cx_reasons *r, const struct cx_sorter *s, size_t i,
    const struct cx_record *record, struct cx_buf *out)
{
	const struct cx_segment *x = &r->segments->at[i];
	struct talk t = {r, record, s->eval, out, out->len};

	if (s->causes[i] == CX_CAUSE_PIN) {
		cx_buf_puts(out, CX_SPAN("pin"));
		return;
	}
	put_clause(&t, r->when[i]);
	if (r->sample[i])
		put_clause(&t, r->sample[i]);
	put_links(&t, &x->in, "in", CX_TRUE, s);
	put_links(&t, &x->not_in, "not in", CX_FALSE, s);
}
