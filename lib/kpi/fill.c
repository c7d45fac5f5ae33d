/*
 * Every group has all periods from the first to the last of any group: a
 * chart then shows a quiet month as 0 and not as a line between its
 * neighbours, and lines of different groups have the same axis.
 */
#include <stdlib.h>

#include "kpi/key.h"
#include "kpi/kpi.h"
#include "kpi/plan.h"

#include "base/banned.h"

/* The groups in order, and where the writing of rows stands. */
struct filling {
	struct cx_group **sorted;
	size_t n_sorted;
	size_t at;		  /* the next of sorted */
	struct cx_group *current; /* whose periods are being written */
	int64_t first, last;	  /* periods; last < first: none */
	int64_t period;		  /* the next to be written */
	int64_t today;
	struct cx_arena *scratch; /* of one row, or a series */
	struct cx_past past;
	bool keeps_past;
};

static bool
same_values(const struct cx_group *a, const struct cx_group *b)
{
	return cx_span_eq(cx_key_values(a->key), cx_key_values(b->key));
}

/* The first and the last period seen, and how many rows have none. */
static bool
check_periods(const struct cx_kpi *k, struct filling *f, struct cx_err *err)
{
	uint64_t groups = 0, timed = 0, span, most = k->plan.max_empty;

	f->first = INT64_MAX;
	f->last = CX_KEY_NO_PERIOD;
	for (size_t i = 0; i < f->n_sorted; i++) {
		int64_t p = cx_key_period(f->sorted[i]->key);

		groups +=
		    i == 0 || !same_values(f->sorted[i - 1], f->sorted[i]);
		if (p == CX_KEY_NO_PERIOD)
			continue;
		timed++;
		f->first = p < f->first ? p : f->first;
		f->last = p > f->last ? p : f->last;
	}
	if (timed == 0)
		return true;
	span = (uint64_t)(f->last - f->first) + 1;
	if (groups <= (UINT64_MAX - timed) / span &&
	    groups * span - timed <= most)
		return true;
	return cx_fail(err, CX_DATA,
	    "%llu groups in %llu periods, most without records: over "
	    "--max-empty=%llu; is a date wrong?  Choose records by --where, a "
	    "longer --every, or raise it",
	    (unsigned long long)groups, (unsigned long long)span,
	    (unsigned long long)most);
}

/* What the next row is about: its group and period; false: no more rows. */
static bool
advance(struct filling *f, struct cx_group **group, int64_t *period)
{
	struct cx_group *next = f->at < f->n_sorted ? f->sorted[f->at] : NULL;
	bool same = next && f->current && same_values(next, f->current);

	*group = NULL;
	if (f->current != NULL && !same && f->period > f->last)
		f->current = NULL;
	if (f->current == NULL) {
		if (next == NULL)
			return false;
		f->current = next;
		f->period = f->first;
		same = true;
	}
	*period = same ? cx_key_period(next->key) : CX_KEY_NO_PERIOD;
	if (same && (*period == CX_KEY_NO_PERIOD || *period == f->period)) {
		*group = next;
		f->at++;
	} else {
		*period = f->period;
	}
	f->period += *period != CX_KEY_NO_PERIOD;
	return true;
}

/* Texts of a result live in scratch or in the group: the board's own. */
static bool
own_texts(struct cx_value *v, struct cx_arena *a)
{
	struct cx_span *items;

	if (v->type == CX_TEXT) {
		v->u.text = cx_arena_copy(a, v->u.text);
		return v->u.text.at != NULL;
	}
	if (v->type != CX_LIST)
		return true;
	items = cx_arena_get(a, (v->u.list.n + 1) * sizeof(*items));
	for (size_t i = 0; items != NULL && i < v->u.list.n; i++) {
		items[i] = cx_arena_copy(a, v->u.list.at[i]);
		if (items[i].at == NULL)
			return false;
	}
	v->u.list.at = items;
	return items != NULL;
}

static bool
put_estimate(struct cx_board *b, size_t row, size_t i, struct cx_estimate *x)
{
	if (!own_texts(&x->value, b->arena))
		return false;
	*cx_board_at(b, row, i, CX_RESULT_VALUE) = x->value;
	cx_board_set(b, row, i, CX_RESULT_LOW, x->low);
	cx_board_set(b, row, i, CX_RESULT_HIGH, x->high);
	cx_board_set(b, row, i, CX_RESULT_N, x->n);
	cx_board_say(b, row, i, CX_RESULT_NOTE, x->note);
	return true;
}

/* Memory of the row before is given back, or at the next series. */
static void
begin_row(const struct cx_kpi *k, struct filling *f, int64_t period)
{
	bool begins = period == CX_KEY_NO_PERIOD || period == f->first;

	if (begins)
		f->past.n = 0;
	if (begins || !f->keeps_past)
		cx_arena_reset(f->scratch);
	if (period != CX_KEY_NO_PERIOD)
		f->past.end_day = cx_periods_begin(k->plan.periods, period + 1);
}

/* One row of a group; NULL: of no record. */
static bool
fill_row(
    struct cx_kpi *k, struct filling *f, struct cx_group *group, int64_t period)
{
	struct cx_board *b = &k->board;
	struct cx_board_row *row = cx_board_add(b);
	bool timed = period != CX_KEY_NO_PERIOD;
	struct cx_estimate x;
	void *gathered;

	if (row == NULL)
		return false;
	row->period = period;
	row->empty = group == NULL;
	if (f->current != NULL)
		row->values = cx_key_values(f->current->key);
	if (period != CX_KEY_NO_PERIOD)
		row->partial =
		    f->today < cx_periods_begin(k->plan.periods, period + 1);
	begin_row(k, f, period);
	gathered = group != NULL ? group->gathered
				 : cx_arena_zero(f->scratch, 1,
				       cx_metrics_bytes(k->metrics));
	if (gathered != NULL)
		row->records = cx_indicators_records(
		    k->plan.indicators, gathered, f->scratch);
	for (size_t i = 0; gathered != NULL && i < b->n_metrics; i++)
		if (!cx_indicators_finish(k->plan.indicators, i, gathered,
			timed ? &f->past : NULL, f->scratch, &x) ||
		    !put_estimate(b, b->n_rows - 1, i, &x))
			return false;
	if (f->keeps_past && timed)
		f->past.at[f->past.n++] = group ? group->gathered : NULL;
	return gathered != NULL;
}

static bool
fill_rows(struct cx_kpi *k, struct filling *f, struct cx_err *err)
{
	const struct cx_kpi_plan *p = &k->plan;
	bool empty = k->groups == NULL || cx_groups_count(k->groups) == 0;
	struct cx_group *group;
	int64_t period;

	if (empty)
		return p->groups.n > 0 || p->time != SIZE_MAX ||
		       fill_row(k, f, NULL, CX_KEY_NO_PERIOD) ||
		       cx_fail_memory(err);
	f->n_sorted = cx_groups_count(k->groups);
	f->sorted = cx_key_sorted(k->groups);
	if (f->sorted == NULL)
		return cx_fail_memory(err);
	if (p->time != SIZE_MAX && !check_periods(k, f, err))
		return false;
	f->keeps_past = p->time != SIZE_MAX && f->last >= f->first &&
			cx_indicators_need_past(p->indicators);
	if (f->keeps_past) {
		f->past.at = calloc(
		    (size_t)(f->last - f->first) + 1, sizeof(*f->past.at));
		if (f->past.at == NULL)
			return cx_fail_memory(err);
	}
	while (advance(f, &group, &period))
		if (!fill_row(k, f, group, period))
			return cx_fail_memory(err);
	return true;
}

bool
cx_kpi_fill(struct cx_kpi *k, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(k->plan.program);
	struct cx_moment now = {world->now_us, false};
	struct filling f = {.first = 0, .last = -1};
	bool ok;

	f.today = cx_moment_day(now, cx_dates_zone(world->dates), NULL);
	f.scratch = cx_arena_new(SIZE_MAX);
	ok = f.scratch != NULL ? fill_rows(k, &f, err) : cx_fail_memory(err);
	cx_arena_free(f.scratch);
	free(f.sorted);
	free(f.past.at);
	return ok;
}
