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
		s->names = calloc(n, sizeof(*s->names));
		s->truths = calloc(n, sizeof(*s->truths));
		s->counts = calloc(n + 1, sizeof(*s->counts));
	}
	if (!s || !s->names || !s->truths || !s->counts)
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
	free(s->names);
	free(s->truths);
	free(s->counts);
	free(s);
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
	if (s->n_names == 0) {
		none->members++;
		none->unknown += unknown;
	}
}

bool
cx_sorter_sort(
    struct cx_sorter *s, const struct cx_record *r, struct cx_err *err)
{
	const struct cx_segments *all = s->segments;
	size_t i;

	s->n_names = 0;
	cx_eval_begin(s->eval, r);
	for (i = 0; i < all->n; i++) {
		if (!cx_expr_test(all->at[i].when, s->eval, &s->truths[i], err))
			return false;
		if (s->truths[i] != CX_TRUE)
			continue;
		s->names[s->n_names++] = all->at[i].name;
		if (s->mode == CX_SEGMENT_FIRST) {
			i++;
			break;
		}
	}
	count(s, i);
	return true;
}

void
cx_sorter_merge(struct cx_sorter *s, const struct cx_sorter *from)
{
	s->records += from->records;
	for (size_t i = 0; i <= s->segments->n; i++) {
		s->counts[i].members += from->counts[i].members;
		s->counts[i].unknown += from->counts[i].unknown;
	}
}
