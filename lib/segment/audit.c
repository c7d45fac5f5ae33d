/*
 * A clause matters if some record would be selected or not without it; that
 * is asked of every clause of every record, so an audit is slow, and is not
 * done while segments are made.
 */
#include "segment/audit.h"

#include <stdlib.h>

#include "base/banned.h"

const char *const cx_audit_columns[CX_AUDIT_COLUMNS] = {
    "segment", "finding", "what", "records"};

struct finding {
	struct cx_span segment, what;
	const char *finding;
	uint64_t records;
};

struct cx_audit {
	const struct cx_segments *segments;
	const struct cx_reasons *reasons;
	struct cx_sorter *total;
	size_t *first;			 /* leaf of segment i; and the end */
	const struct cx_clause **leaves; /* of all segments in turn */
	bool *matters;			 /* of leaves */
	uint64_t *missing;		 /* of slots */
	size_t n_slots;
	struct finding *at;
	size_t n, room, next;
};

struct worker {
	struct cx_audit *audit;
	struct cx_sorter *sorter;
	enum cx_truth *truths; /* of leaves */
	bool *matters;
	uint64_t *missing;
};

struct cx_audit *
cx_audit_new(const struct cx_segments *segments,
    const struct cx_reasons *reasons, struct cx_err *err)
{
	struct cx_audit *a = calloc(1, sizeof(*a));
	size_t n = 0;

	for (size_t i = 0; i < segments->n; i++)
		n += cx_clause_tests(reasons->when[i], NULL);
	if (a) {
		a->segments = segments;
		a->reasons = reasons;
		a->n_slots =
		    cx_schema_count(cx_program_schema(segments->program));
		a->first = calloc(segments->n + 1, sizeof(*a->first));
		a->leaves = calloc(n + 1, sizeof(a->leaves[0]));
		a->matters = calloc(n + 1, sizeof(*a->matters));
		a->missing = calloc(a->n_slots + 1, sizeof(*a->missing));
		a->total = cx_sorter_new(segments, CX_SEGMENT_ALL, err);
	}
	if (!a || !a->first || !a->leaves || !a->matters || !a->missing ||
	    !a->total || !cx_sorter_pairs(a->total, err)) {
		cx_fail_memory(err);
		cx_audit_free(a);
		return NULL;
	}
	for (size_t i = 0; i < segments->n; i++)
		a->first[i + 1] =
		    a->first[i] +
		    cx_clause_tests(reasons->when[i], a->leaves + a->first[i]);
	return a;
}

void
cx_audit_free(struct cx_audit *a)
{
	if (!a)
		return;
	cx_sorter_free(a->total);
	free(a->first);
	free(a->leaves);
	free(a->matters);
	free(a->missing);
	free(a->at);
	free(a);
}

static void
free_worker(struct worker *w)
{
	cx_sorter_free(w->sorter);
	free(w->truths);
	free(w->matters);
	free(w->missing);
	free(w);
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	struct cx_audit *a = shared;
	size_t n = a->first[a->segments->n];
	struct worker *w = calloc(1, sizeof(*w));

	if (w) {
		w->audit = a;
		w->truths = calloc(n + 1, sizeof(*w->truths));
		w->matters = calloc(n + 1, sizeof(*w->matters));
		w->missing = calloc(a->n_slots + 1, sizeof(*w->missing));
		w->sorter = cx_sorter_new(a->segments, CX_SEGMENT_ALL, err);
	}
	if (w && w->truths && w->matters && w->missing && w->sorter &&
	    cx_sorter_pairs(w->sorter, err))
		return w;
	cx_fail_memory(err);
	if (w)
		free_worker(w);
	return NULL;
}

/* The truth of c without leaf `skip'; *gone: nothing is left of it. */
static enum cx_truth
without(const struct cx_clause *c, const enum cx_truth *leaves, size_t *at,
    size_t skip, bool *gone)
{
	enum cx_truth strong = c->kind == CX_CLAUSE_OR ? CX_TRUE : CX_FALSE;
	enum cx_truth all = strong == CX_TRUE ? CX_FALSE : CX_TRUE, t;

	*gone = false;
	if (c->kind == CX_CLAUSE_TEST) {
		*gone = *at == skip;
		return leaves[(*at)++];
	}
	for (size_t i = 0; i < c->n; i++) {
		bool lost;

		t = without(&c->kids[i], leaves, at, skip, &lost);
		if (lost || all == strong)
			continue;
		if (t == strong || t == CX_UNKNOWN)
			all = t;
	}
	return all;
}

static void
weigh(struct worker *w, size_t segment)
{
	const struct cx_audit *a = w->audit;
	const struct cx_clause *c = a->reasons->when[segment];
	size_t from = a->first[segment], n = a->first[segment + 1] - from, at;
	bool selected, gone;

	for (size_t i = 0; i < n; i++)
		w->truths[i] =
		    cx_clause_test(a->leaves[from + i], w->sorter->eval);
	at = 0;
	selected = without(c, w->truths, &at, n, &gone) == CX_TRUE;
	for (size_t i = 0; i < n; i++) {
		enum cx_truth t;

		if (w->matters[from + i])
			continue;
		at = 0;
		t = without(c, w->truths, &at, i, &gone);
		w->matters[from + i] = (gone || t == CX_TRUE) != selected;
	}
}

static bool
row(void *arg, const struct cx_record *record, struct cx_row *out,
    struct cx_err *err)
{
	struct worker *w = arg;
	struct cx_span text;

	(void)out;
	if (!cx_sorter_sort(w->sorter, record, err))
		return false;
	for (size_t i = 0; i < w->audit->segments->n; i++)
		weigh(w, i);
	for (size_t i = 0; i < w->audit->n_slots; i++)
		w->missing[i] += !cx_record_text(record, i, &text);
	return true;
}

static bool
close_worker(void *shared, void *arg, bool ok, struct cx_err *err)
{
	struct cx_audit *a = shared;
	struct worker *w = arg;

	(void)err;
	if (ok)
		cx_sorter_merge(a->total, w->sorter);
	for (size_t i = 0; ok && i < a->first[a->segments->n]; i++)
		a->matters[i] |= w->matters[i];
	for (size_t i = 0; ok && i < a->n_slots; i++)
		a->missing[i] += w->missing[i];
	free_worker(w);
	return true;
}

struct cx_task
cx_audit_task(struct cx_audit *a)
{
	return (struct cx_task){.kind = CX_TASK_FOLD,
	    .shared = a,
	    .open = open_worker,
	    .row = row,
	    .close = close_worker};
}

static void
find(struct cx_audit *a, size_t segment, const char *finding,
    struct cx_span what, uint64_t records)
{
	while (what.len > 0 && what.at[0] == ' ') {
		what.at++;
		what.len--;
	}
	if (a->n == a->room)
		return;
	a->at[a->n++] = (struct finding){
	    .segment = segment < a->segments->n ? a->segments->at[segment].name
						: (struct cx_span){NULL, 0},
	    .what = what,
	    .finding = finding,
	    .records = records};
}

/* Sizes, of which 0 says nothing. */
static void
compare(struct cx_audit *a, size_t i, size_t k)
{
	const struct cx_sorter *t = a->total;
	uint64_t one = t->counts[i].members, two = t->counts[k].members;
	uint64_t both = t->overlap[i * a->segments->n + k];

	if (both == 0)
		return;
	if (both == one && both == two)
		find(a, i, "has the same members as", a->segments->at[k].name,
		    both);
	else if (both == one)
		find(a, i, "is inside", a->segments->at[k].name, both);
	else if (both == two)
		find(a, k, "is inside", a->segments->at[i].name, both);
}

static void
judge(struct cx_audit *a, size_t i, const struct cx_clause **room)
{
	const struct cx_sorter *t = a->total;

	if (cx_clause_never(&a->reasons->when[i], 1, room)) {
		find(a, i, "contradicts itself",
		    cx_expr_text(a->segments->at[i].when),
		    t->counts[i].members);
		return;
	}
	for (size_t l = a->first[i]; t->records > 0 && l < a->first[i + 1]; l++)
		if (!a->matters[l])
			find(a, i, "clause never matters",
			    cx_expr_text(a->leaves[l]->test), t->records);
	if (t->counts[i].unknown * 20 > t->records)
		find(a, i, "often unknown",
		    cx_expr_text(a->segments->at[i].when),
		    t->counts[i].unknown);
}

bool
cx_audit_settle(struct cx_audit *a, size_t *n, struct cx_err *err)
{
	const struct cx_schema *schema =
	    cx_program_schema(a->segments->program);
	size_t segments = a->segments->n, leaves = a->first[segments];
	const struct cx_clause **room = calloc(leaves + 1, sizeof(room[0]));

	a->room = leaves + 2 * segments + segments * segments + a->n_slots;
	a->at = calloc(a->room + 1, sizeof(*a->at));
	if (!room || !a->at) {
		free(room);
		return cx_fail_memory(err);
	}
	for (size_t i = 0; i < segments; i++)
		judge(a, i, room);
	for (size_t i = 0; i < segments; i++)
		for (size_t k = i + 1; k < segments; k++)
			compare(a, i, k);
	for (size_t i = 0; i < a->n_slots; i++)
		if (a->missing[i] * 2 > a->total->records)
			find(a, SIZE_MAX, "column mostly missing",
			    cx_schema_name(schema, i), a->missing[i]);
	free(room);
	*n = a->n;
	return true;
}

bool
cx_audit_next(void *audit, struct cx_row *out)
{
	struct cx_audit *a = audit;
	const struct finding *f;

	if (a->next == a->n)
		return false;
	f = &a->at[a->next++];
	if (f->segment.at)
		cx_row_text(out, 0, f->segment);
	cx_row_text(out, 1, cx_span(f->finding));
	cx_row_text(out, 2, f->what);
	cx_row_int(out, 3, (int64_t)f->records);
	return true;
}
