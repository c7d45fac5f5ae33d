/*
 * One worker for all that a run can do with a record, since they can be asked
 * for together: rows and state, counts and state.  Only what is written
 * differs, and that is a function each.
 */
#include "segment/marks.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"

#include "base/banned.h"

struct worker {
	struct cx_marks *marks;
	struct cx_sorter *sorter;
	struct cx_roster *roster; /* NULL: no state */
	struct cx_buf text;	  /* what a print is made of */
	struct cx_span id;
};

static bool
close_worker(void *shared, void *arg, bool ok, struct cx_err *err)
{
	struct cx_marks *m = shared;
	struct worker *w = arg;

	if (ok && m->total)
		cx_sorter_merge(m->total, w->sorter);
	if (ok && w->roster &&
	    !cx_roster_merge(cx_state_roster(m->state), w->roster))
		ok = cx_fail_memory(err);
	cx_sorter_free(w->sorter);
	cx_roster_free(w->roster);
	cx_buf_done(&w->text);
	free(w);
	return ok;
}

static void *
open_worker(void *arg, struct cx_err *err)
{
	struct cx_marks *m = arg;
	struct worker *w = calloc(1, sizeof(*w));
	bool ok = w || cx_fail_memory(err);

	if (ok) {
		w->marks = m;
		w->sorter = cx_sorter_new(m->segments, m->mode, err);
		ok = w->sorter != NULL;
	}
	if (ok) {
		w->sorter->only = m->only;
		w->sorter->thorough = m->reasons != NULL;
		if (m->state)
			w->roster = cx_roster_new(cx_state_segments(m->state));
		ok = (!m->state || w->roster || cx_fail_memory(err)) &&
		     (!m->pairs || cx_sorter_pairs(w->sorter, err));
	}
	if (ok)
		return w;
	if (w)
		close_worker(m, w, false, err);
	return NULL;
}

/* A number that changes when what the rules read of the record does. */
static bool
print(struct worker *w, const struct cx_record *r, uint64_t *out)
{
	const struct cx_segments *all = w->marks->segments;
	struct cx_span value;
	size_t n;
	const size_t *slots = cx_state_slots(w->marks->state, &n);

	w->text.len = 0;
	for (size_t i = 0; i < n; i++) {
		if (!cx_record_text(r, slots[i], &value))
			value = CX_SPAN("\1");
		if (!value.at)
			return false;
		cx_buf_puts(&w->text, value);
		cx_buf_putc(&w->text, '\0');
	}
	for (size_t i = 0; all->n_sets > 0 && i < all->n; i++) {
		const struct cx_segment *x = &all->at[i];

		if (x->pin && cx_idset_has(x->pin, w->sorter->id))
			cx_buf_printf(&w->text, "+%zu", i);
		if (x->block && cx_idset_has(x->block, w->sorter->id))
			cx_buf_printf(&w->text, "-%zu", i);
	}
	*out = cx_hash(cx_buf_span(&w->text));
	return !w->text.failed;
}

/* Whoever has a value that cannot be read was in the input all the same. */
static bool
note(struct worker *w, const struct cx_record *r, bool good, struct cx_err *err)
{
	struct cx_person *m = cx_roster_get(w->roster, w->id, false);
	const struct cx_sorter *s = w->sorter;
	uint64_t one = 0;

	if (!m || (good && !print(w, r, &one)))
		return cx_fail_memory(err);
	if (m->flags & CX_PERSON_IS)
		m->flags |= CX_PERSON_MANY;
	m->flags |= CX_PERSON_IS | (good ? 0 : (uint32_t)CX_PERSON_BAD);
	m->is_print += one;
	for (size_t i = 0; good && i < s->n_names; i++)
		cx_person_set_is(w->roster, m, s->in[i]);
	return true;
}

/* Sorts the record, and takes note of it. */
static bool
sort(struct worker *w, const struct cx_record *r, struct cx_err *err)
{
	const struct cx_segments *all = w->marks->segments;
	bool good, wanted = w->roster || w->marks->mode == CX_SEGMENT_LONG;

	if (wanted && !cx_record_text(r, all->id_slot, &w->id))
		return cx_fail(err, CX_DATA, "a record without an id");
	if (wanted && !w->id.at)
		return cx_fail_memory(err);
	good = cx_sorter_sort(w->sorter, r, err);
	if (!good && err->code != CX_DATA)
		return false;
	return (!w->roster || note(w, r, good, err)) && good;
}

static bool
row_none(void *arg, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	(void)row;
	return sort(arg, record, err);
}

/* Why the record is in the k-th of its segments. */
static bool
reason(struct worker *w, const struct cx_record *r, size_t k,
    struct cx_span *out, struct cx_err *err)
{
	w->text.len = 0;
	cx_reasons_put(
	    w->marks->reasons, w->sorter, w->sorter->in[k], r, &w->text);
	out->at = NULL;
	if (!w->text.failed)
		*out = cx_arena_copy(r->arena, cx_buf_span(&w->text));
	return out->at || cx_fail_memory(err);
}

/* Cell i: why it is in its first segment. */
static bool
put_reason(struct worker *w, const struct cx_record *r, struct cx_row *row,
    size_t i, size_t k, struct cx_err *err)
{
	struct cx_span why;

	if (!w->marks->reasons || w->sorter->n_names == 0)
		return true;
	if (!reason(w, r, k, &why, err))
		return false;
	cx_row_text(row, i, why);
	return true;
}

static bool
row_first(void *arg, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = arg;

	if (!sort(w, record, err))
		return false;
	if (w->sorter->n_names > 0)
		cx_row_text(row, 0, w->sorter->names[0]);
	return put_reason(w, record, row, 1, 0, err);
}

static bool
row_all(void *arg, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = arg;
	size_t n;
	struct cx_span *why;

	if (!sort(w, record, err))
		return false;
	n = w->sorter->n_names;
	cx_row_list(row, 0, w->sorter->names, n);
	if (!w->marks->reasons)
		return true;
	why = cx_arena_get(record->arena, n * sizeof(*why));
	if (!why)
		return cx_fail_memory(err);
	for (size_t k = 0; k < n; k++)
		if (!reason(w, record, k, &why[k], err))
			return false;
	cx_row_list(row, 1, why, n);
	return true;
}

/* A row for each membership: id, segment. */
static bool
row_long(void *arg, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = arg;

	if (!sort(w, record, err))
		return false;
	for (size_t k = 0; k < w->sorter->n_names; k++) {
		cx_row_text(row, 0, w->id);
		cx_row_text(row, 1, w->sorter->names[k]);
		if (!put_reason(w, record, row, 2, k, err))
			return false;
		if (!cx_row_emit(row))
			return cx_fail_memory(err);
	}
	return true;
}

static bool
row_list(void *arg, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = arg;

	if (!sort(w, record, err))
		return false;
	row->drop = w->sorter->n_names == 0;
	return put_reason(w, record, row, 0, 0, err);
}

struct cx_task
cx_marks_task(struct cx_marks *m)
{
	static const char *const first[] = {"segment", "segment_why"};
	static const char *const all[] = {"segments", "segment_why"};
	static const char *const each[] = {"id", "segment", "segment_why"};
	static const char *const why[] = {"segment_why"};
	const size_t more = m->reasons != NULL;
	struct cx_task task = {.kind = CX_TASK_ADD,
	    .columns = first,
	    .n_columns = 1 + more,
	    .shared = m,
	    .open = open_worker,
	    .row = row_first,
	    .close = close_worker};

	if (m->silent) {
		task.kind = CX_TASK_FOLD;
		task.n_columns = 0;
		task.row = row_none;
	} else if (m->only != SIZE_MAX) {
		task.columns = why;
		task.n_columns = more;
		task.row = row_list;
	} else if (m->mode == CX_SEGMENT_ALL) {
		task.columns = all;
		task.row = row_all;
	} else if (m->mode == CX_SEGMENT_LONG) {
		task.kind = CX_TASK_MAKE;
		task.columns = each;
		task.n_columns = 2 + more;
		task.row = row_long;
	}
	return task;
}
