/*
 * Counted from the rows, not read off the centers: with --model they are other
 * rows than those the centers were made of, and what is asked is who they are.
 */
#include <stdio.h>
#include <stdlib.h>

#include "segment/cluster_rows.h"

#include "base/banned.h"

enum { CLUSTER, COUNT, SHARE, FIXED };

/* The most frequent value of category j in each cluster. */
static bool
modes(struct cx_cluster_table *t, const uint32_t *label, size_t j)
{
	size_t k = t->model->clusters.k, codes = t->model->categories.n;
	size_t n = t->values[j].n;
	uint32_t *tally = calloc(k * n + 1, sizeof(*tally)), best;

	if (!tally)
		return false;
	for (size_t i = 0; i < t->n; i++)
		tally[label[i] * n + t->category[i * codes + j]]++;
	for (size_t c = 0; c < k; c++) {
		best = 0;
		for (uint32_t v = 1; v < n; v++)
			if (tally[c * n + v] > tally[c * n + best])
				best = v;
		t->mode[c * codes + j] = best;
	}
	free(tally);
	return true;
}

/* The cluster of row i; code has room for its categories. */
static uint32_t
label_of(const struct cx_cluster_table *t, size_t i, uint32_t *code)
{
	const struct cx_cluster_model *m = t->model;
	size_t codes = m->categories.n;

	for (size_t j = 0; j < codes; j++)
		code[j] = cx_dict_find(
		    &m->values[j], t->values[j].at[t->category[i * codes + j]]);
	return (uint32_t)cx_clusters_nearest(
	    &m->clusters, t->number + i * m->numbers.n, code, NULL);
}

static bool
count(struct cx_cluster_table *t)
{
	size_t wide = t->model->numbers.n, codes = t->model->categories.n;
	size_t k = t->model->clusters.k, c;
	uint32_t *label = calloc(t->n + 1, sizeof(*label));
	uint32_t *code = calloc(codes + 1, sizeof(*code));
	bool ok;

	t->next = 0;
	t->count = calloc(k + 1, sizeof(*t->count));
	t->sum = calloc(k * wide + 1, sizeof(*t->sum));
	t->mode = calloc(k * codes + 1, sizeof(*t->mode));
	ok = label && code && t->count && t->sum && t->mode;
	for (size_t i = 0; ok && k > 0 && i < t->n; i++) {
		label[i] = label_of(t, i, code);
		c = label[i];
		t->count[c]++;
		for (size_t j = 0; j < wide; j++)
			t->sum[c * wide + j] += t->number[i * wide + j];
	}
	for (size_t j = 0; ok && j < codes; j++)
		ok = modes(t, label, j);
	free(label);
	free(code);
	return ok;
}

static char *
column(const struct cx_cluster_table *t, const char *what, size_t slot)
{
	struct cx_span s =
	    cx_schema_name(cx_program_schema(t->model->program), slot);
	size_t room = strlen(what) + s.len + 1;
	char *out = malloc(room);

	if (out)
		snprintf(out, room, "%s%.*s", what, (int)s.len, s.at);
	return out;
}

void
cx_cluster_profile_end(char **columns, size_t n)
{
	for (size_t i = 0; columns && i < n; i++)
		free(columns[i]);
	free(columns);
}

char **
cx_cluster_profile_begin(
    struct cx_cluster_table *t, size_t *n, struct cx_err *err)
{
	const struct cx_cluster_model *m = t->model;
	char **columns;
	bool ok;

	*n = FIXED + m->numbers.n + m->categories.n;
	columns = calloc(*n, sizeof(*columns));
	ok = columns && count(t);
	if (ok) {
		columns[CLUSTER] = strdup("cluster");
		columns[COUNT] = strdup("count");
		columns[SHARE] = strdup("share");
	}
	for (size_t j = 0; ok && j < m->numbers.n; j++)
		columns[FIXED + j] = column(t, "mean ", m->numbers.at[j]);
	for (size_t j = 0; ok && j < m->categories.n; j++)
		columns[FIXED + m->numbers.n + j] =
		    column(t, "mode ", m->categories.at[j]);
	for (size_t i = 0; ok && i < *n; i++)
		ok = columns[i] != NULL;
	if (ok)
		return columns;
	cx_cluster_profile_end(columns, *n);
	cx_fail_memory(err);
	return NULL;
}

/* What the rows of cluster k are like. */
static void
put_profile(const struct cx_cluster_table *t, size_t k, struct cx_row *row)
{
	const struct cx_cluster_model *m = t->model;
	const struct cx_scale *s = m->scales;
	size_t wide = m->numbers.n, codes = m->categories.n;
	struct cx_span mode;

	for (size_t j = 0; j < wide; j++)
		cx_row_number(row, FIXED + j,
		    s[j].from +
			s[j].unit * t->sum[k * wide + j] / (double)t->count[k]);
	for (size_t j = 0; j < codes; j++) {
		mode = t->values[j].at[t->mode[k * codes + j]];
		if (mode.len > 0)
			cx_row_text(row, FIXED + wide + j, mode);
	}
}

bool
cx_cluster_profile_next(void *table, struct cx_row *row)
{
	struct cx_cluster_table *t = table;
	size_t k = t->next++, last = t->model->clusters.k;
	uint64_t n = t->left_out, all = t->left_out + t->n;

	if (k > last)
		return false;
	if (k < last) {
		n = t->count[k];
		cx_row_int(row, CLUSTER, (int64_t)k + 1);
		if (n > 0)
			put_profile(t, k, row);
	} else {
		cx_row_text(row, CLUSTER, CX_SPAN("(none)"));
		n += last == 0 ? t->n : 0;
	}
	cx_row_int(row, COUNT, (int64_t)n);
	if (all > 0)
		cx_row_number(row, SHARE, (double)n / (double)all);
	return true;
}
