/*
 * Every group has all periods from the first to the last of any group: a
 * chart then shows a quiet month as 0 and not as a line between its
 * neighbours, and lines of different groups have the same axis.  Rows of
 * steps are made period by period, as groups come, and then put in the order
 * in which a series is looked at: all periods of a step.
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
	size_t from;		  /* the first of the current group */
	struct cx_group *current; /* whose periods are being written */
	int64_t first, last;	  /* periods; last < first: none */
	int64_t period;		  /* the next to be written */
	int64_t today;
	struct cx_arena *scratch; /* of one row, or a series */
	struct cx_past past;
	bool keeps_past;
	size_t n_steps; /* rows of a group and period */
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
		f->from = f->at;
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

/* The groups of all periods of the series that begins. */
static void
take_series(struct filling *f)
{
	for (size_t i = 0; i < f->past.all; i++)
		f->past.at[i] = NULL;
	for (size_t i = f->from;
	     i < f->n_sorted && same_values(f->sorted[i], f->current); i++) {
		int64_t p = cx_key_period(f->sorted[i]->key);

		if (p != CX_KEY_NO_PERIOD)
			f->past.at[p - f->first] = f->sorted[i]->gathered;
	}
}

/* Memory of the row before is given back, or at the next series. */
static void
begin_row(const struct cx_kpi *k, struct filling *f, int64_t period)
{
	bool timed = period != CX_KEY_NO_PERIOD;
	bool begins = !timed || period == f->first;

	if (begins || !f->keeps_past) {
		cx_arena_reset(f->scratch);
		f->past.memo = NULL;
	}
	f->past.timed = timed;
	f->past.n = timed ? (size_t)(period - f->first) : 0;
	if (timed)
		f->past.end_day = cx_periods_begin(k->plan.periods, period + 1);
	if (timed && begins && f->keeps_past)
		take_series(f);
}

/* What tells the rows of a group from others; .at NULL without memory. */
static struct cx_span
row_values(struct cx_kpi *k, const struct filling *f, size_t step)
{
	struct cx_span values = CX_SPAN(""), step_values;
	struct cx_buf b = {0};

	if (f->current != NULL)
		values = cx_key_values(f->current->key);
	if (cx_indicators_steps(k->plan.indicators) == 0)
		return values;
	cx_buf_puts(&b, values);
	cx_key_put(&b, (struct cx_key_value){CX_KEY_TEXT,
			   cx_indicators_step(k->plan.indicators, step)});
	step_values = (struct cx_span){NULL, 0};
	if (!b.failed)
		step_values = cx_arena_copy(k->board.arena, cx_buf_span(&b));
	cx_buf_done(&b);
	return step_values;
}

/* One row of a group. */
static bool
fill_row(struct cx_kpi *k, struct filling *f, void *gathered, int64_t period,
    bool empty)
{
	struct cx_board *b = &k->board;
	struct cx_board_row *row = cx_board_add(b);
	struct cx_estimate x;

	if (row == NULL)
		return false;
	row->period = period;
	row->empty = empty;
	row->step = f->past.step;
	row->values = row_values(k, f, f->past.step);
	if (row->values.at == NULL)
		return false;
	if (period != CX_KEY_NO_PERIOD)
		row->partial = f->today < f->past.end_day;
	row->records =
	    cx_indicators_records(k->plan.indicators, gathered, f->scratch);
	for (size_t i = 0; i < b->n_metrics; i++)
		if (!cx_indicators_finish(k->plan.indicators, i, gathered,
			&f->past, f->scratch, &x) ||
		    !put_estimate(b, b->n_rows - 1, i, &x))
			return false;
	return true;
}

/* The rows of a group and period, one for each step; NULL: of no record. */
static bool
fill_period(
    struct cx_kpi *k, struct filling *f, struct cx_group *group, int64_t period)
{
	void *gathered;

	begin_row(k, f, period);
	gathered = group != NULL ? group->gathered
				 : cx_arena_zero(f->scratch, 1,
				       cx_metrics_bytes(k->metrics));
	if (gathered == NULL)
		return false;
	for (f->past.step = 0; f->past.step < f->n_steps; f->past.step++)
		if (!fill_row(k, f, gathered, period, group == NULL))
			return false;
	return true;
}

/* Rows of all groups; those of one are put in order when it ends. */
static bool
fill_groups(struct cx_kpi *k, struct filling *f)
{
	struct cx_group *group, *before = NULL;
	size_t first = 0;
	int64_t period;

	while (advance(f, &group, &period)) {
		if (f->current != before &&
		    !cx_board_turn(&k->board, first, f->n_steps))
			return false;
		if (f->current != before)
			first = k->board.n_rows;
		before = f->current;
		if (!fill_period(k, f, group, period))
			return false;
	}
	return cx_board_turn(&k->board, first, f->n_steps);
}

static bool
fill_rows(struct cx_kpi *k, struct filling *f, struct cx_err *err)
{
	const struct cx_kpi_plan *p = &k->plan;
	bool empty = k->groups == NULL || cx_groups_count(k->groups) == 0;

	if (empty)
		return p->groups.n > 0 || p->time != SIZE_MAX ||
		       (fill_period(k, f, NULL, CX_KEY_NO_PERIOD) &&
			   cx_board_turn(&k->board, 0, f->n_steps)) ||
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
		f->past.all = (size_t)(f->last - f->first) + 1;
		f->past.at = calloc(f->past.all, sizeof(*f->past.at));
		if (f->past.at == NULL)
			return cx_fail_memory(err);
	}
	return fill_groups(k, f) || cx_fail_memory(err);
}

bool
cx_kpi_fill(struct cx_kpi *k, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(k->plan.program);
	struct cx_moment now = {world->now_us, false};
	struct filling f = {.first = 0, .last = -1};
	size_t n_steps = cx_indicators_steps(k->plan.indicators);
	bool ok;

	f.n_steps = n_steps > 0 ? n_steps : 1;
	f.today = cx_moment_day(now, cx_dates_zone(world->dates), NULL);
	f.scratch = cx_arena_new(SIZE_MAX);
	ok = f.scratch != NULL ? fill_rows(k, &f, err) : cx_fail_memory(err);
	cx_arena_free(f.scratch);
	free(f.sorted);
	free(f.past.at);
	return ok;
}
