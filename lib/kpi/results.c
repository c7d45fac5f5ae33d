/*
 * Rows are made as they are asked for, so that empty periods cost no memory.
 * Every group has all periods from the first to the last of any group: a
 * chart then shows a quiet month as 0 and not as a line between its
 * neighbours, and lines of different groups have the same axis.
 */
#include <stdlib.h>

#include "kpi/key.h"
#include "kpi/kpi.h"
#include "kpi/plan.h"

#include "base/banned.h"

static bool
same_values(const struct cx_group *a, const struct cx_group *b)
{
	return cx_span_eq(cx_key_values(a->key), cx_key_values(b->key));
}

/* The first and the last period seen, and how many rows have none. */
static bool
check_periods(struct cx_kpi *k, struct cx_err *err)
{
	uint64_t groups = 0, timed = 0, span, most = k->plan.max_empty;

	k->first = INT64_MAX;
	k->last = CX_KEY_NO_PERIOD;
	for (size_t i = 0; i < k->n_sorted; i++) {
		int64_t p = cx_key_period(k->sorted[i]->key);

		groups +=
		    i == 0 || !same_values(k->sorted[i - 1], k->sorted[i]);
		if (p == CX_KEY_NO_PERIOD)
			continue;
		timed++;
		k->first = p < k->first ? p : k->first;
		k->last = p > k->last ? p : k->last;
	}
	if (timed == 0)
		return true;
	span = (uint64_t)(k->last - k->first) + 1;
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

bool
cx_kpi_begin(struct cx_kpi *k, struct cx_err *err)
{
	const struct cx_kpi_plan *p = &k->plan;

	k->first = 0;
	k->last = -1;
	k->only = p->groups.n == 0 && p->time == SIZE_MAX;
	if (k->groups == NULL || cx_groups_count(k->groups) == 0)
		return true;
	k->only = false;
	k->n_sorted = cx_groups_count(k->groups);
	k->sorted = cx_key_sorted(k->groups);
	if (k->sorted == NULL)
		return cx_fail_memory(err);
	return p->time == SIZE_MAX || check_periods(k, err);
}

/* What is gathered where there is no record, for one row; NULL: no memory. */
static void *
nothing(struct cx_kpi *k)
{
	return cx_arena_zero(k->scratch, 1, cx_metrics_bytes(k->plan.metrics));
}

/* What the next row is about: its group and period; false: no more rows. */
static bool
advance(struct cx_kpi *k, struct cx_group **group, int64_t *period)
{
	struct cx_group *next = k->at < k->n_sorted ? k->sorted[k->at] : NULL;
	bool same = next && k->current && same_values(next, k->current);

	*group = NULL;
	if (k->current != NULL && !same && k->period > k->last)
		k->current = NULL;
	if (k->current == NULL) {
		if (next == NULL)
			return false;
		k->current = next;
		k->period = k->first;
		same = true;
	}
	*period = same ? cx_key_period(next->key) : CX_KEY_NO_PERIOD;
	if (same && (*period == CX_KEY_NO_PERIOD || *period == k->period)) {
		*group = next;
		k->at++;
	} else {
		*period = k->period;
	}
	k->period += *period != CX_KEY_NO_PERIOD;
	return true;
}

static void
put_value(struct cx_row *row, size_t i, const struct cx_value *v)
{
	if (v->type == CX_NUMBER)
		cx_row_number(row, i, v->u.number);
	else if (v->type == CX_BOOL)
		cx_row_bool(row, i, v->u.truth);
	else if (v->type == CX_TEXT)
		cx_row_text(row, i, v->u.text);
	else if (v->type == CX_LIST)
		cx_row_list(row, i, v->u.list.at, v->u.list.n);
}

static bool
put_metrics(struct cx_kpi *k, void *gathered, struct cx_row *row, size_t i)
{
	const struct cx_metrics *m = k->plan.metrics;
	struct cx_value v;

	for (size_t n = 0; n < cx_metrics_count(m); n++) {
		if (!cx_metrics_finish(m, n, gathered, k->scratch, &v))
			return false;
		put_value(row, i++, &v);
	}
	return true;
}

static size_t
put_values(struct cx_span key, struct cx_row *row)
{
	struct cx_span values = cx_key_values(key);
	size_t i = 0;

	for (; values.len > 0; i++) {
		struct cx_key_value v = cx_key_next(&values);

		if (v.kind == CX_KEY_TEXT)
			cx_row_text(row, i, v.text);
		else if (v.kind == CX_KEY_JSON)
			cx_row_either(row, i, v.text, v.text);
	}
	return i;
}

bool
cx_kpi_next(
    struct cx_kpi *k, struct cx_row *row, bool *more, struct cx_err *err)
{
	struct cx_group *group = NULL;
	int64_t period = CX_KEY_NO_PERIOD;
	void *gathered;
	size_t i = 0;

	cx_arena_reset(k->scratch);
	*more = k->only || advance(k, &group, &period);
	k->only = false;
	if (!*more)
		return true;
	if (k->current != NULL)
		i = put_values(k->current->key, row);
	if (k->plan.time != SIZE_MAX && period != CX_KEY_NO_PERIOD)
		cx_row_text(row, i,
		    (struct cx_span){k->text,
			cx_period_print(k->text, k->plan.unit, period)});
	i += k->plan.time != SIZE_MAX;
	gathered = group != NULL ? group->gathered : nothing(k);
	if (gathered == NULL || !put_metrics(k, gathered, row, i))
		return cx_fail_memory(err);
	return true;
}
