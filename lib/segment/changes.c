/*
 * A change is told from the two ends that the state knows: whether the rule
 * of the segment is still the same, and whether what the rules read of the
 * person is.  Not chosen: to keep the old rules and ask them again, which
 * would tell more where both changed, but fails where a column is gone.
 */
#include "segment/changes.h"

#include <stdlib.h>

#include "base/banned.h"

const char *const cx_change_columns[CX_CHANGE_COLUMNS] = {
    "id", "segment", "change", "when", "why"};

bool
cx_changes_begin(struct cx_changes *c, struct cx_err *err)
{
	struct cx_roster *r = cx_state_roster(c->state);

	c->n = cx_roster_count(r);
	c->list = cx_roster_sorted(r);
	if (!c->list)
		return cx_fail_memory(err);
	for (size_t i = 0; i < c->n; i++) {
		struct cx_person *m = c->list[i];
		bool absent = !(m->flags & CX_PERSON_IS);

		c->absent += absent;
		c->many += (m->flags & CX_PERSON_MANY) != 0;
		if ((m->flags & CX_PERSON_BAD) || (absent && c->keep_absent))
			cx_person_stay(r, m);
	}
	return true;
}

void
cx_changes_done(struct cx_changes *c)
{
	free(c->list);
}

static bool
in_control(const struct cx_changes *c, const struct cx_person *m)
{
	const struct cx_roster *r = cx_state_roster(c->state);

	for (size_t i = 0; i < c->segments->n; i++)
		if (c->segments->at[i].control && cx_person_is(r, m, i))
			return true;
	return false;
}

/* A file of ids or a control group that decided. */
static const char *
list_why(const struct cx_changes *c, const struct cx_person *m, size_t i,
    bool entered)
{
	const struct cx_segment *x = &c->segments->at[i];
	struct cx_hash128 id;

	if (!x->pin && !x->block)
		return !entered && !x->control && in_control(c, m) ? "control"
								   : NULL;
	id = cx_hash128(cx_person_id(m));
	if (entered)
		return x->pin && cx_idset_has(x->pin, id) ? "pin" : NULL;
	if (x->block && cx_idset_has(x->block, id))
		return "block";
	return !x->control && in_control(c, m) ? "control" : NULL;
}

static const char *
why(const struct cx_changes *c, const struct cx_person *m, size_t i,
    bool entered)
{
	const uint32_t both = CX_PERSON_WAS | CX_PERSON_IS;
	bool same = (m->flags & both) == both &&
		    cx_state_comparable(c->state) &&
		    m->was_print == m->is_print;
	const char *list;

	if (i >= c->segments->n)
		return "rules";
	if (!(m->flags & CX_PERSON_IS))
		return "absent";
	list = list_why(c, m, i, entered);
	if (list)
		return list;
	if (cx_state_first(c->state))
		return "first";
	if (!cx_state_known(c->state, i))
		return "rules";
	if (!cx_state_changed(c->state, i))
		return same ? "time" : "data";
	return same ? "rules" : "data or rules";
}

static void
put(const struct cx_changes *c, const struct cx_person *m, size_t i, bool was,
    bool is, struct cx_row *row)
{
	const char *change = !was ? "entered" : is ? "stayed" : "left";

	cx_row_text(row, 0, cx_person_id(m));
	cx_row_text(row, 1, cx_state_name(c->state, i));
	cx_row_text(row, 2, cx_span(change));
	cx_row_text(row, 3, c->when);
	if (was != is)
		cx_row_text(row, 4, cx_span(why(c, m, i, is)));
}

bool
cx_changes_next(void *changes, struct cx_row *row)
{
	struct cx_changes *c = changes;
	const struct cx_roster *r = cx_state_roster(c->state);
	size_t segments = cx_state_segments(c->state);

	for (; c->at < c->n; c->at++, c->segment = 0) {
		const struct cx_person *m = c->list[c->at];

		while (c->segment < segments) {
			size_t i = c->segment++;
			bool was = cx_person_was(m, i);
			bool is = i < c->segments->n && cx_person_is(r, m, i);

			if (was == is && !(is && c->stayed))
				continue;
			put(c, m, i, was, is, row);
			return true;
		}
	}
	return false;
}
