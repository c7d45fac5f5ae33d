/*
 * Counting is part of sorting, with or without --summary: it costs two
 * additions, and a second way through the rules could come to count other
 * records than those that were marked.
 */
#include "segment/sorter.h"

#include <stdlib.h>

#include "base/banned.h"

struct cx_sorter *
cx_sorter_new(const struct cx_segments *segments, enum cx_segment_mode mode,
    struct cx_err *err)
{
	struct cx_sorter *s = calloc(1, sizeof(*s));
	size_t n = segments->n;

	if (s) {
		s->segments = segments;
		s->mode = mode;
		s->only = SIZE_MAX;
		s->causes = calloc(n, sizeof(*s->causes));
		s->asked = calloc(n, sizeof(*s->asked));
		s->in = calloc(n, sizeof(*s->in));
		s->names = calloc(n, sizeof(*s->names));
		s->truths = calloc(n, sizeof(*s->truths));
		s->counts = calloc(n + 1, sizeof(*s->counts));
	}
	if (!s || !s->causes || !s->asked || !s->in || !s->names ||
	    !s->truths || !s->counts)
		cx_fail_memory(err);
	else
		s->eval = cx_eval_new(segments->program, err);
	if (s && s->eval)
		return s;
	cx_sorter_free(s);
	return NULL;
}

void
cx_sorter_free(struct cx_sorter *s)
{
	if (!s)
		return;
	cx_eval_free(s->eval);
	free(s->overlap);
	free(s->causes);
	free(s->asked);
	free(s->in);
	free(s->names);
	free(s->truths);
	free(s->counts);
	free(s);
}

bool
cx_sorter_pairs(struct cx_sorter *s, struct cx_err *err)
{
	size_t n = s->segments->n;

	s->overlap = calloc(n * n, sizeof(*s->overlap));
	return s->overlap || cx_fail_memory(err);
}

/* Counts the record whose first n truths are known. */
static void
count(struct cx_sorter *s, size_t n)
{
	struct cx_headcount *none = &s->counts[s->segments->n];
	bool unknown = false;

	s->records++;
	for (size_t i = 0; i < n; i++) {
		s->counts[i].members += s->truths[i] == CX_TRUE;
		s->counts[i].unknown += s->truths[i] == CX_UNKNOWN;
		unknown |= s->truths[i] == CX_UNKNOWN;
	}
	for (size_t i = 0; s->overlap && i < s->n_names; i++)
		for (size_t k = i; k < s->n_names; k++)
			s->overlap[s->in[i] * s->segments->n + s->in[k]]++;
	if (s->n_names == 0) {
		none->members++;
		none->unknown += unknown;
	}
}

static bool ask(struct cx_sorter *s, size_t i, struct cx_err *err);

static enum cx_truth
both(enum cx_truth a, enum cx_truth b)
{
	if (a == CX_FALSE || b == CX_FALSE)
		return CX_FALSE;
	return a == CX_UNKNOWN ? a : b;
}

static enum cx_truth
opposite(enum cx_truth a)
{
	return a == CX_UNKNOWN ? a : a == CX_TRUE ? CX_FALSE : CX_TRUE;
}

/* Whether it is in one of the linked segments. */
static bool
ask_any(struct cx_sorter *s, const struct cx_segment_links *l,
    enum cx_truth *out, struct cx_err *err)
{
	*out = CX_FALSE;
	for (size_t k = 0; k < l->n && *out != CX_TRUE; k++) {
		if (!ask(s, l->at[k], err))
			return false;
		*out = opposite(
		    both(opposite(*out), opposite(s->truths[l->at[k]])));
	}
	return true;
}

/* Whether no control group has it. */
static bool
ask_controls(struct cx_sorter *s, enum cx_truth *out, struct cx_err *err)
{
	const struct cx_segments *all = s->segments;

	*out = CX_TRUE;
	for (size_t i = 0; i < all->n && *out != CX_FALSE; i++) {
		if (!all->at[i].control)
			continue;
		if (!ask(s, i, err))
			return false;
		*out = both(*out, opposite(s->truths[i]));
	}
	return true;
}

/* The rule of a segment: its expressions and the segments that it names. */
static bool
ask_rule(struct cx_sorter *s, const struct cx_segment *x, enum cx_truth *out,
    struct cx_err *err)
{
	enum cx_truth t = CX_TRUE;

	if (!cx_expr_test(x->when, s->eval, out, err))
		return false;
	if (*out != CX_FALSE && x->sample) {
		if (!cx_expr_test(x->sample, s->eval, &t, err))
			return false;
		*out = both(*out, t);
	}
	if (*out != CX_FALSE && x->in.n > 0) {
		if (!ask_any(s, &x->in, &t, err))
			return false;
		*out = both(*out, t);
	}
	if (*out != CX_FALSE && x->not_in.n > 0) {
		if (!ask_any(s, &x->not_in, &t, err))
			return false;
		*out = both(*out, opposite(t));
	}
	return true;
}

/* A block goes before a control group, that before a pin, that before rules. */
static bool
ask_all_of(struct cx_sorter *s, size_t i, struct cx_err *err)
{
	const struct cx_segment *x = &s->segments->at[i];
	enum cx_truth free_of = CX_TRUE;

	s->truths[i] = CX_FALSE;
	s->causes[i] = CX_CAUSE_IDLE;
	if (x->idle)
		return true;
	s->causes[i] = CX_CAUSE_BLOCK;
	if (x->block && s->has_id && cx_idset_has(x->block, s->id))
		return true;
	s->causes[i] = CX_CAUSE_CONTROL;
	if (!x->control && s->segments->controls &&
	    !ask_controls(s, &free_of, err))
		return false;
	if (free_of == CX_FALSE)
		return true;
	s->causes[i] = CX_CAUSE_PIN;
	s->truths[i] = CX_TRUE;
	if (!x->pin || !s->has_id || !cx_idset_has(x->pin, s->id)) {
		s->causes[i] = CX_CAUSE_RULE;
		if (!ask_rule(s, x, &s->truths[i], err))
			return false;
	}
	s->truths[i] = both(s->truths[i], free_of);
	return true;
}

/* Fills truths[i], once a record. */
static bool
ask(struct cx_sorter *s, size_t i, struct cx_err *err)
{
	const struct cx_segment *x = &s->segments->at[i];

	if (s->asked[i] == s->stamp)
		return true;
	s->asked[i] = s->stamp;
	s->causes[i] = CX_CAUSE_RULE;
	return x->plain ? cx_expr_test(x->when, s->eval, &s->truths[i], err)
			: ask_all_of(s, i, err);
}

static bool
begin(struct cx_sorter *s, const struct cx_record *r, struct cx_err *err)
{
	struct cx_span id;

	s->n_names = 0;
	s->stamp++;
	cx_eval_begin(s->eval, r);
	s->has_id = s->segments->n_sets > 0 &&
		    cx_record_text(r, s->segments->id_slot, &id);
	if (!s->has_id)
		return true;
	if (!id.at)
		return cx_fail_memory(err);
	s->id = cx_hash128(id);
	return true;
}

bool
cx_sorter_sort(
    struct cx_sorter *s, const struct cx_record *r, struct cx_err *err)
{
	const struct cx_segments *all = s->segments;
	bool one = s->only != SIZE_MAX;
	size_t i = one ? s->only : 0, end = one ? i + 1 : all->n;

	if (!begin(s, r, err))
		return false;
	for (; i < end; i++) {
		if (!ask(s, i, err))
			return false;
		if (s->truths[i] != CX_TRUE)
			continue;
		s->in[s->n_names] = i;
		s->names[s->n_names++] = all->at[i].name;
		if (s->mode == CX_SEGMENT_FIRST) {
			i++;
			break;
		}
	}
	if (!one)
		count(s, i);
	return true;
}

void
cx_sorter_merge(struct cx_sorter *s, const struct cx_sorter *from)
{
	size_t n = s->segments->n;

	s->records += from->records;
	for (size_t i = 0; s->overlap && i < n * n; i++)
		s->overlap[i] += from->overlap[i];
	for (size_t i = 0; i <= s->segments->n; i++) {
		s->counts[i].members += from->counts[i].members;
		s->counts[i].unknown += from->counts[i].unknown;
	}
}
