/*
 * What a run of indicators is made of: gather.c takes records, in threads;
 * fill.c makes a board of what they left, in one; steps look at the whole
 * board (comparing, charts, suppression); results.c writes it.  The plan
 * between them does not know options: a program that computes indicators for
 * a report can use it.
 */
#include "kpi/kpi.h"

#include <stdlib.h>

#include "kpi/plan.h"

#include "base/banned.h"

static bool
prepare(struct cx_kpi *k, struct cx_err *err)
{
	const struct cx_kpi_plan *p = &k->plan;

	k->metrics = cx_indicators_metrics(p->indicators);
	k->arena = cx_arena_new(SIZE_MAX);
	if (!cx_board_init(&k->board, cx_indicators_count(p->indicators)) ||
	    k->arena == NULL)
		return cx_fail_memory(err);
	if (p->totals && p->groups.n > CX_TOTALS_COLUMNS)
		return cx_fail(err, CX_USAGE,
		    "--totals: at most %d group columns", CX_TOTALS_COLUMNS);
	if (!cx_kpi_list_columns(k, err))
		return false;
	if (p->against != NULL)
		k->against = cx_against_read(k, p->against, err);
	return !p->against || k->against;
}

struct cx_kpi *
cx_kpi_new(const struct cx_kpi_plan *plan, struct cx_err *err)
{
	struct cx_kpi *k = calloc(1, sizeof(*k));

	if (k == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	k->plan = *plan;
	if (prepare(k, err))
		return k;
	cx_kpi_free(k);
	return NULL;
}

void
cx_kpi_free(struct cx_kpi *k)
{
	if (k == NULL)
		return;
	cx_groups_free(k->groups);
	cx_arena_free(k->arena);
	cx_against_free(k->against);
	cx_board_done(&k->board);
	free(k->sorted);
	free(k->columns);
	free(k->shown);
	free(k->left_out);
	free(k->dispersion);
	free(k);
}

const char *const *
cx_kpi_columns(const struct cx_kpi *k, size_t *n)
{
	*n = k->n_columns;
	return k->columns;
}

/* What looks at all results, in this order. */
static bool (*const steps[])(struct cx_kpi *k, struct cx_err *err) = {
    cx_kpi_note_columns,
    cx_kpi_partial_column,
    cx_kpi_suppress,
    cx_kpi_round,
    cx_kpi_targets,
    cx_kpi_compare,
    cx_kpi_chart,
    cx_kpi_alert,
    cx_kpi_league,
    cx_kpi_floor,
};

bool
cx_kpi_begin(struct cx_kpi *k, struct cx_err *err)
{
	bool ok;

	if (cx_kpi_near(k))
		cx_board_keep(&k->board, CX_RESULT_NOTE);
	ok = cx_kpi_make_near(k, err) && cx_kpi_fill(k, err);
	for (size_t i = 0; ok && i < countof(steps); i++)
		ok = steps[i](k, err);
	return ok;
}

size_t
cx_kpi_alerts(const struct cx_kpi *k)
{
	return k->alerts;
}

bool
cx_kpi_near(const struct cx_kpi *k)
{
	return k->values > k->plan.values_most;
}

double
cx_kpi_dispersion(const struct cx_kpi *k, size_t i)
{
	return k->dispersion != NULL ? k->dispersion[i] : 0;
}

bool
cx_kpi_unmet(const struct cx_kpi *k, size_t i, size_t step)
{
	return k->groups != NULL && cx_groups_count(k->groups) > 0 &&
	       !cx_indicators_met(k->plan.indicators, i, step);
}

uint64_t
cx_kpi_unknown(const struct cx_kpi *k)
{
	return k->unknown;
}

uint64_t
cx_kpi_left_out(const struct cx_kpi *k, size_t i)
{
	return k->left_out[i];
}
