/*
 * Evaluating comes before adding, because a record in which one value cannot
 * be read is a bad record: it may not be in the count and out of the mean.
 */
#include <math.h>
#include <stdlib.h>

#include "stats/metric_parts.h"

#include "base/banned.h"

enum use { SKIP, ADD, LEFT_OUT };

struct cx_sample {
	const struct cx_metrics *metrics;
	/* of each expression, for this record */
	bool *known;
	struct cx_value *value;
	/* of each thing gathered */
	enum use *use;
	uint64_t *left_out;
};

struct cx_sample *
cx_sample_new(const struct cx_metrics *m)
{
	struct cx_sample *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return NULL;
	s->metrics = m;
	s->known = calloc(m->n_expr + 1, sizeof(*s->known));
	s->value = calloc(m->n_expr + 1, sizeof(*s->value));
	s->use = calloc(m->n_gathered + 1, sizeof(*s->use));
	s->left_out = calloc(m->n_gathered + 1, sizeof(*s->left_out));
	if (s->known && s->value && s->use && s->left_out)
		return s;
	cx_sample_free(s);
	return NULL;
}

void
cx_sample_free(struct cx_sample *s)
{
	if (s == NULL)
		return;
	free(s->known);
	free(s->value);
	free(s->use);
	free(s->left_out);
	free(s);
}

/* Evaluates expression i, once a record; NULL on failure. */
static const struct cx_value *
value(struct cx_sample *s, size_t i, struct cx_eval *e, struct cx_err *err)
{
	struct cx_value *v = &s->value[i];

	if (s->known[i])
		return v;
	v->type = CX_MISSING;
	if (!cx_expr_eval(s->metrics->expr[i], e, v, err))
		return NULL;
	if (v->type == CX_NUMBER && !isfinite(v->u.number))
		v->type = CX_MISSING;
	s->known[i] = true;
	return v;
}

bool
cx_sample_take(struct cx_sample *s, struct cx_eval *e, struct cx_err *err)
{
	const struct cx_metrics *m = s->metrics;
	const struct cx_value *v;

	memset(s->known, 0, m->n_expr * sizeof(*s->known));
	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];

		s->use[i] = ADD;
		if (g->where != CX_METRIC_NONE) {
			v = value(s, g->where, e, err);
			if (v == NULL)
				return false;
			if (v->type == CX_MISSING)
				s->use[i] = LEFT_OUT;
			else if (!v->u.truth)
				s->use[i] = SKIP;
		}
		if (g->argument == CX_METRIC_NONE || s->use[i] != ADD)
			continue;
		v = value(s, g->argument, e, err);
		if (v == NULL)
			return false;
		if (v->type == CX_MISSING)
			s->use[i] = LEFT_OUT;
	}
	return true;
}

bool
cx_sample_add(struct cx_sample *s, void *group, struct cx_arena *a)
{
	const struct cx_metrics *m = s->metrics;

	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];
		const struct cx_value *v = NULL;

		s->left_out[i] += s->use[i] == LEFT_OUT;
		if (s->use[i] != ADD)
			continue;
		if (g->argument != CX_METRIC_NONE)
			v = &s->value[g->argument];
		if (!g->how->add((char *)group + g->offset, v, a))
			return false;
	}
	return true;
}

uint64_t
cx_sample_left_out(const struct cx_sample *s, size_t i)
{
	return s->left_out[s->metrics->metric[i].gathered];
}
