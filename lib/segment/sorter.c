/*
 * Rules are asked together where that is possible (expr/ruleset.h): then a
 * record costs what it is in, not what it might be in.  Counting is part of
 * sorting, with or without --summary: a second way through the rules could
 * come to count other records than those that were marked.
 */
#include "segment/sorter.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum {
	WORD = 64,
	/* In first mode most records are in one of the first segments. */
	ASKED_ALONE = 4
};

static bool
get_room(struct cx_sorter *s, size_t n)
{
	s->n_words = (n + WORD - 1) / WORD;
	s->causes = calloc(n, sizeof(*s->causes));
	s->asked = calloc(n, sizeof(*s->asked));
	s->in = calloc(n, sizeof(*s->in));
	s->names = calloc(n, sizeof(*s->names));
	s->truths = calloc(n, sizeof(*s->truths));
	s->counts = calloc(n + 1, sizeof(*s->counts));
	s->unknown = calloc(s->n_words, sizeof(*s->unknown));
	s->plain = calloc(s->n_words, sizeof(*s->plain));
	if (s->segments->rules)
		s->verdict = cx_verdict_new(s->segments->rules);
	return s->causes && s->asked && s->in && s->names && s->truths &&
	       s->counts && s->unknown && s->plain &&
	       (s->verdict || !s->segments->rules);
}

static void
set_bit(uint64_t *words, size_t i)
{
	words[i / WORD] |= UINT64_C(1) << i % WORD;
}

static bool
has_bit(const uint64_t *words, size_t i)
{
	return (words[i / WORD] >> i % WORD & 1) != 0;
}

struct cx_sorter *
cx_sorter_new(const struct cx_segments *segments, enum cx_segment_mode mode,
    struct cx_err *err)
{
	struct cx_sorter *s = calloc(1, sizeof(*s));

	if (s) {
		s->segments = segments;
		s->mode = mode;
		s->only = SIZE_MAX;
	}
	if (!s || !get_room(s, segments->n))
		cx_fail_memory(err);
	else
		s->eval = cx_eval_new(segments->program, err);
	if (!s || !s->eval) {
		cx_sorter_free(s);
		return NULL;
	}
	for (size_t i = 0; i < segments->n; i++)
		if (segments->at[i].plain)
			set_bit(s->plain, i);
	return s;
}

void
cx_sorter_free(struct cx_sorter *s)
{
	if (!s)
		return;
	cx_eval_free(s->eval);
	cx_verdict_free(s->verdict);
	free(s->unknown);
	free(s->plain);
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

/* The unknown of word w of the first n, those that nobody asked among them. */
static uint64_t
unknown_of(const struct cx_sorter *s, size_t w, size_t n)
{
	uint64_t bits = s->unknown[w];

	if (!s->told || s->thorough || w * WORD >= n)
		return bits;
	if (n - w * WORD < WORD)
		return bits | (s->verdict->unknown[w] & s->plain[w] &
				  ~(~UINT64_C(0) << (n - w * WORD)));
	return bits | (s->verdict->unknown[w] & s->plain[w]);
}

/* Counts the record, for which the first n segments were asked. */
static void
count(struct cx_sorter *s, size_t n)
{
	struct cx_headcount *none = &s->counts[s->segments->n];
	bool unknown = false;

	s->records++;
	for (size_t k = 0; k < s->n_names; k++)
		s->counts[s->in[k]].members++;
	for (size_t w = 0; w < s->n_words; w++) {
		uint64_t bits = unknown_of(s, w, n);

		unknown |= bits != 0;
		for (; bits != 0; bits &= bits - 1)
			s->counts[w * WORD + (size_t)__builtin_ctzll(bits)]
			    .unknown++;
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

/* Whether no control group has it; the same for all that are asked. */
static bool
ask_controls(struct cx_sorter *s, enum cx_truth *out, struct cx_err *err)
{
	const struct cx_segments *all = s->segments;

	*out = s->free_of_controls;
	if (s->controls_asked == s->stamp)
		return true;
	*out = CX_TRUE;
	for (size_t i = 0; i < all->n && *out != CX_FALSE; i++) {
		if (!all->at[i].control)
			continue;
		if (!ask(s, i, err))
			return false;
		*out = both(*out, opposite(s->truths[i]));
	}
	s->controls_asked = s->stamp;
	s->free_of_controls = *out;
	return true;
}

/* The truth of the expression of a segment. */
static bool
test_when(struct cx_sorter *s, size_t i, enum cx_truth *out, struct cx_err *err)
{
	if (!s->told || has_bit(s->verdict->open, i))
		return cx_expr_test(s->segments->at[i].when, s->eval, out, err);
	*out = has_bit(s->verdict->yes, i)	 ? CX_TRUE
	       : has_bit(s->verdict->unknown, i) ? CX_UNKNOWN
						 : CX_FALSE;
	return true;
}

/* The rule of a segment: its expressions and the segments that it names. */
static bool
ask_rule(struct cx_sorter *s, size_t i, enum cx_truth *out, struct cx_err *err)
{
	const struct cx_segment *x = &s->segments->at[i];
	enum cx_truth t = CX_TRUE;

	if (!test_when(s, i, out, err))
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
		if (!ask_rule(s, i, &s->truths[i], err))
			return false;
	}
	s->truths[i] = both(s->truths[i], free_of);
	return true;
}

/* Fills truths[i], once a record. */
static bool
ask(struct cx_sorter *s, size_t i, struct cx_err *err)
{
	if (s->asked[i] == s->stamp)
		return true;
	s->asked[i] = s->stamp;
	s->causes[i] = CX_CAUSE_RULE;
	return has_bit(s->plain, i) ? test_when(s, i, &s->truths[i], err)
				    : ask_all_of(s, i, err);
}

static bool
begin(struct cx_sorter *s, const struct cx_record *r, struct cx_err *err)
{
	struct cx_span id;

	s->n_names = 0;
	s->told = false;
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

/* The next segment, from i on, that it is in or that has to be asked. */
static size_t
next(const struct cx_sorter *s, size_t i, size_t end)
{
	const struct cx_verdict *v = s->verdict;
	uint64_t bits, from = ~UINT64_C(0) << i % WORD;

	if (!s->told || s->thorough)
		return i;
	for (size_t w = i / WORD; w < s->n_words; w++) {
		bits = (v->yes[w] | v->open[w] | ~s->plain[w]) & from;
		if (bits != 0) {
			i = w * WORD + (size_t)__builtin_ctzll(bits);
			return i < end ? i : end;
		}
		from = ~UINT64_C(0);
	}
	return end;
}

static bool
sort_all(struct cx_sorter *s, size_t *asked, struct cx_err *err)
{
	const struct cx_segments *all = s->segments;
	bool first = s->mode == CX_SEGMENT_FIRST;

	memset(s->unknown, 0, s->n_words * sizeof(*s->unknown));
	for (size_t i = 0; i < all->n; i++) {
		if (s->verdict && i == (first ? ASKED_ALONE : 0))
			s->told =
			    cx_ruleset_ask(all->rules, s->eval, s->verdict);
		i = next(s, i, all->n);
		if (i == all->n)
			break;
		if (!ask(s, i, err))
			return false;
		if (s->truths[i] == CX_UNKNOWN)
			set_bit(s->unknown, i);
		if (s->truths[i] != CX_TRUE)
			continue;
		s->in[s->n_names] = i;
		s->names[s->n_names++] = all->at[i].name;
		*asked = i + 1;
		if (first)
			return true;
	}
	*asked = all->n;
	return true;
}

bool
cx_sorter_sort(
    struct cx_sorter *s, const struct cx_record *r, struct cx_err *err)
{
	size_t asked = 0;

	if (!begin(s, r, err))
		return false;
	if (s->only == SIZE_MAX) {
		if (!sort_all(s, &asked, err))
			return false;
		count(s, asked);
		return true;
	}
	if (!ask(s, s->only, err))
		return false;
	if (s->truths[s->only] == CX_TRUE) {
		s->in[0] = s->only;
		s->names[s->n_names++] = s->segments->at[s->only].name;
	}
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
