/*
 * Silhouettes compare each row with each other one, so beyond some rows they
 * are of a sample: its error is far below the differences that matter for how
 * many clusters there are.  Each row is taken or left as the rows go by
 * (Knuth's algorithm S), so the sample keeps their order.
 */
#include <math.h>
#include <stdlib.h>

#include "base/span.h"
#include "stats/cluster_parts.h"

#include "base/banned.h"

void
cx_cluster_sample_done(struct cx_cluster_sample *s)
{
	free(s->number);
	free(s->category);
	free(s->labels);
}

static void
take(struct cx_cluster_sample *s, const struct cx_cluster_rows *from,
    const uint32_t *label, size_t row)
{
	size_t n = s->rows.n++;

	for (size_t j = 0; j < from->n_numbers; j++)
		s->number[n * from->n_numbers + j] =
		    from->number[row * from->n_numbers + j];
	for (size_t j = 0; j < from->n_categories; j++)
		s->category[n * from->n_categories + j] =
		    from->category[row * from->n_categories + j];
	if (label)
		s->labels[n] = label[row];
}

bool
cx_cluster_sample_init(struct cx_cluster_sample *s,
    const struct cx_cluster_rows *rows, const uint32_t *label, size_t most,
    struct cx_random *random, struct cx_err *err)
{
	*s = (struct cx_cluster_sample){.rows = *rows, .label = label};
	if (rows->n <= most)
		return true;
	s->number = calloc(most * rows->n_numbers + 1, sizeof(*s->number));
	s->category =
	    calloc(most * rows->n_categories + 1, sizeof(*s->category));
	s->labels = calloc(most, sizeof(*s->labels));
	if (!s->number || !s->category || !s->labels)
		return cx_fail_memory(err);
	s->rows.n = 0;
	s->rows.number = s->number;
	s->rows.category = s->category;
	s->label = s->labels;
	for (size_t i = 0; i < rows->n; i++)
		if (cx_random_under(random, rows->n - i) < most - s->rows.n)
			take(s, rows, label, i);
	return true;
}

/* From the sums of distances from a row of cluster `own' to the clusters. */
static double
of_row(const double *sum, const size_t *count, size_t k, size_t own)
{
	double a, b = INFINITY;

	if (count[own] < 2)
		return 0;
	a = sum[own] / (double)(count[own] - 1);
	for (size_t i = 0; i < k; i++)
		if (i != own && count[i] > 0)
			b = fmin(b, sum[i] / (double)count[i]);
	if (!isfinite(b) || !(fmax(a, b) > 0))
		return 0;
	return (b - a) / fmax(a, b);
}

/* Each distance is taken once, for both its rows. */
static bool
all_rows(const struct cx_cluster_sample *s, size_t k, double *mean)
{
	size_t n = s->rows.n, count[CX_CLUSTERS_MOST] = {0};
	double *sum = calloc(n * k, sizeof(*sum)), d, total = 0;

	if (!sum)
		return false;
	for (size_t i = 0; i < n; i++) {
		count[s->label[i]]++;
		for (size_t j = i + 1; j < n; j++) {
			d = sqrt(cx_cluster_between(&s->rows, i, j));
			sum[i * k + s->label[j]] += d;
			sum[j * k + s->label[i]] += d;
		}
	}
	for (size_t i = 0; i < n; i++)
		total += of_row(sum + i * k, count, k, s->label[i]);
	*mean = total / (double)n;
	free(sum);
	return true;
}

bool
cx_silhouette(const struct cx_cluster_rows *rows, const uint32_t *label,
    size_t k, uint64_t seed, double *mean, struct cx_err *err)
{
	struct cx_random random = {seed};
	struct cx_cluster_sample s;
	bool ok;

	*mean = NAN;
	if (k < 2)
		return true;
	ok = cx_cluster_sample_init(
	    &s, rows, label, CX_CLUSTER_SILHOUETTE, &random, err);
	ok = ok && (all_rows(&s, k, mean) || cx_fail_memory(err));
	cx_cluster_sample_done(&s);
	return ok;
}
