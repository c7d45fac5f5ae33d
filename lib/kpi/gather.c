/*
 * One record costs a key, a look-up and the additions.  Exports are often
 * sorted by the columns they are grouped by, so the group of the record before
 * is compared first; nothing is allocated but for a new group.  Values for
 * quantiles are counted by all workers together, now and then: whether there
 * are too many is a matter of the whole input and not of its parts.
 */
#include <stdlib.h>

#include "kpi/kpi.h"
#include "kpi/key.h"
#include "kpi/plan.h"

#include "base/banned.h"

enum { VALUES_TOLD = 4096 };

struct worker {
	struct cx_kpi *k;
	const struct cx_kpi_plan *plan;
	uint64_t told; /* values, of cx_sample_bulk() */
	const struct cx_zone *zone;
	struct cx_eval *eval;
	struct cx_sample *sample;
	struct cx_groups *groups;
	struct cx_group *last[CX_TOTALS_MOST]; /* of the record before */
	struct cx_buf key;
	uint64_t unknown;
};

static void
worker_free(struct worker *w)
{
	cx_eval_free(w->eval);
	cx_sample_free(w->sample);
	cx_groups_free(w->groups);
	cx_buf_done(&w->key);
	free(w);
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	struct cx_kpi *k = shared;
	const struct cx_kpi_plan *p = &k->plan;
	struct worker *w = calloc(1, sizeof(*w));

	if (w == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	w->k = k;
	w->plan = p;
	w->zone = cx_dates_zone(cx_program_world(p->program)->dates);
	w->sample = cx_sample_new(k->metrics);
	w->groups = cx_groups_new(k->metrics);
	if (w->sample == NULL || w->groups == NULL)
		cx_fail_memory(err);
	else
		w->eval = cx_eval_new(p->program, err);
	if (w->eval != NULL)
		return w;
	worker_free(w);
	return NULL;
}

/* A value of a group column; false without memory. */
static bool
read_value(const struct cx_record *r, size_t slot, struct cx_key_value *v)
{
	v->kind = CX_KEY_TEXT;
	if (!cx_record_text(r, slot, &v->text)) {
		*v = (struct cx_key_value){CX_KEY_MISSING, {"", 0}};
		return true;
	}
	if (r->layout->format == CX_NDJSON)
		switch (cx_record_field(r, slot).kind) {
		case CX_FIELD_NUMBER:
		case CX_FIELD_TRUE:
		case CX_FIELD_FALSE:
		case CX_FIELD_OBJECT:
		case CX_FIELD_ARRAY:
			v->kind = CX_KEY_JSON;
			break;
		case CX_FIELD_ABSENT:
		case CX_FIELD_CSV:
		case CX_FIELD_STRING:
		case CX_FIELD_ESCAPED:
		case CX_FIELD_NULL:
			break;
		}
	return v->text.at != NULL;
}

static bool
read_period(struct worker *w, int64_t *period, struct cx_err *err)
{
	struct cx_value v;

	*period = CX_KEY_NO_PERIOD;
	if (w->plan->time == SIZE_MAX)
		return true;
	if (!cx_eval_column(w->eval, w->plan->time, CX_MOMENT, &v, err))
		return false;
	if (v.type != CX_MISSING)
		*period = cx_periods_of(
		    w->plan->periods, cx_moment_day(v.u.moment, w->zone, NULL));
	return true;
}

/*
 * The group of a record; NULL on failure.  total: a set of bits, the columns
 * over whose values it is a total.
 */
static struct cx_group *
group_of(struct worker *w, const struct cx_record *r, int64_t period,
    unsigned total, struct cx_err *err)
{
	struct cx_group **last = &w->last[total];
	struct cx_key_value v;
	struct cx_span key;

	cx_key_begin(&w->key, period);
	for (size_t i = 0; i < w->plan->groups.n; i++) {
		if (total >> i & 1)
			v = (struct cx_key_value){CX_KEY_TOTAL, {"", 0}};
		else
			w->key.failed |=
			    !read_value(r, w->plan->groups.at[i], &v);
		if (w->key.failed)
			break;
		cx_key_put(&w->key, v);
	}
	key = cx_buf_span(&w->key);
	if (w->key.failed)
		*last = NULL;
	else if (*last == NULL || !cx_span_eq((*last)->key, key))
		*last = cx_groups_get(w->groups, key);
	if (*last == NULL)
		cx_fail_memory(err);
	return *last;
}

/* Adds the sample to the record's group, and to those that are totals. */
static bool
add(struct worker *w, const struct cx_record *r, struct cx_err *err)
{
	unsigned totals = w->plan->totals ? 1U << w->plan->groups.n : 1;
	struct cx_group *group;
	int64_t period;

	if (!read_period(w, &period, err))
		return false;
	for (unsigned i = 0; i < totals; i++) {
		group = group_of(w, r, period, i, err);
		if (group == NULL)
			return false;
		if (!cx_sample_add(
			w->sample, group->gathered, cx_groups_arena(w->groups)))
			return cx_fail_memory(err);
	}
	return true;
}

/* Adds to the values of all workers; at the limit they are near from here. */
static void
tell_values(struct worker *w, uint64_t least)
{
	uint64_t more = cx_sample_bulk(w->sample) - w->told;

	if (more < least)
		return;
	w->told += more;
	if (atomic_fetch_add_explicit(
		&w->k->values, more, memory_order_relaxed) +
		more >
	    w->plan->values_most)
		cx_sample_near(w->sample);
}

static bool
take(void *worker, const struct cx_record *r, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	enum cx_truth truth = CX_TRUE;

	cx_eval_begin(w->eval, r);
	if (w->plan->where != NULL &&
	    !cx_expr_test(w->plan->where, w->eval, &truth, err))
		return false;
	w->unknown += truth == CX_UNKNOWN;
	row->drop = truth != CX_TRUE;
	if (row->drop)
		return true;
	if (!cx_indicators_check(w->plan->indicators, w->eval, err) ||
	    !cx_sample_take(w->sample, w->eval, r->number, err))
		return false;
	tell_values(w, VALUES_TOLD);
	return add(w, r, err);
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_kpi *k = shared;
	struct worker *w = worker;

	for (size_t i = 0; i < cx_indicators_count(k->plan.indicators); i++)
		k->left_out[i] += cx_sample_left_out(
		    w->sample, cx_indicators_metric(k->plan.indicators, i));
	tell_values(w, 0);
	k->unknown += w->unknown;
	if (ok && k->groups == NULL) {
		k->groups = w->groups;
		w->groups = NULL;
	} else if (ok) {
		ok = cx_groups_merge(k->groups, w->groups) ||
		     cx_fail_memory(err);
		w->groups = NULL;
	}
	worker_free(w);
	return ok;
}

bool
cx_kpi_make_near(struct cx_kpi *k, struct cx_err *err)
{
	size_t n = k->groups ? cx_groups_count(k->groups) : 0;
	struct cx_group **list;
	bool ok = true;

	if (!cx_kpi_near(k) || n == 0)
		return true;
	list = calloc(n, sizeof(struct cx_group *));
	if (list == NULL)
		return cx_fail_memory(err);
	cx_groups_list(k->groups, list);
	for (size_t i = 0; ok && i < n; i++)
		ok = cx_metrics_near(
		    k->metrics, list[i]->gathered, cx_groups_arena(k->groups));
	free(list);
	return ok || cx_fail_memory(err);
}

struct cx_task
cx_kpi_task(struct cx_kpi *k)
{
	return (struct cx_task){
	    .kind = CX_TASK_FOLD,
	    .shared = k,
	    .open = open_worker,
	    .row = take,
	    .close = close_worker,
	};
}
