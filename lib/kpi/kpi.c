/*
 * What a run of indicators is made of: gather.c takes records, in threads;
 * results.c makes rows of what they left, in one.  The plan between them does
 * not know options: a program that computes indicators for a report can use
 * it.
 */
#include "kpi/kpi.h"

#include <stdlib.h>

#include "kpi/plan.h"

#include "base/banned.h"

static bool
add_column(struct cx_kpi *k, struct cx_span name, struct cx_err *err)
{
	for (size_t i = 0; i < k->n_columns; i++)
		if (cx_span_eq(name, cx_span(k->columns[i])))
			return cx_fail(err, CX_USAGE,
			    "two columns of the result are called %s; name "
			    "the metric: NAME = ...",
			    cx_quote(name).text);
	k->columns[k->n_columns++] = name.at;
	return true;
}

static bool
list_columns(struct cx_kpi *k, struct cx_err *err)
{
	const struct cx_kpi_plan *p = &k->plan;
	const struct cx_schema *schema = cx_program_schema(p->program);
	size_t n = cx_metrics_count(p->metrics);

	k->columns = calloc(p->groups.n + 1 + n, sizeof(*k->columns));
	k->left_out = calloc(n + 1, sizeof(*k->left_out));
	if (k->columns == NULL || k->left_out == NULL)
		return cx_fail_memory(err);
	for (size_t i = 0; i < p->groups.n; i++)
		if (!add_column(
			k, cx_schema_name(schema, p->groups.at[i]), err))
			return false;
	if (p->time != SIZE_MAX && !add_column(k, CX_SPAN("period"), err))
		return false;
	for (size_t i = 0; i < n; i++)
		if (!add_column(k, cx_metrics_name(p->metrics, i), err))
			return false;
	return true;
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
	k->scratch = cx_arena_new(SIZE_MAX);
	if (k->scratch == NULL)
		cx_fail_memory(err);
	else if (list_columns(k, err))
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
	cx_arena_free(k->scratch);
	free(k->columns);
	free(k->left_out);
	free(k->sorted);
	free(k);
}

const char *const *
cx_kpi_columns(const struct cx_kpi *k, size_t *n)
{
	*n = k->n_columns;
	return k->columns;
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
