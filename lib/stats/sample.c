/*
 * Evaluating comes before adding, because a record in which one value cannot
 * be read is a bad record: it may not be in the count and out of the mean.
 */
#include <math.h>
#include <stdlib.h>

#include "stats/metric_parts.h"

#include "base/banned.h"

enum use { SKIP, ADD, LEFT_OUT };

/* What `within' comes to. */
struct recent {
	bool clock;
	int64_t from_us;
	int32_t from, to; /* days */
};

struct cx_sample {
	const struct cx_metrics *metrics;
	const struct cx_zone *zone;
	bool ask_time, ask_day, has_time;
	struct cx_fact fact;
	/* of each expression, for this record */
	bool *known;
	struct cx_value *value;
	/* of each thing gathered */
	unsigned char *use; /* enum use */
	struct recent *recent;
	uint64_t *left_out;
	uint64_t bulk;
};

static size_t
aligned(size_t n)
{
	return (n + sizeof(int64_t) - 1) / sizeof(int64_t) * sizeof(int64_t);
}

/* What is the same for all records. */
static void
prepare(struct cx_sample *s)
{
	const struct cx_metrics *m = s->metrics;
	int32_t today;

	s->zone = cx_dates_zone(cx_program_world(m->program)->dates);
	today = cx_lapse_day_of(m->now_us, s->zone);
	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];

		s->ask_time |= g->timed;
		s->ask_day |= g->day;
		s->recent[i] =
		    (struct recent){g->recent.us > 0, m->now_us - g->recent.us,
			cx_lapse_day(&g->recent, today, -1), today};
	}
}

struct cx_sample *
cx_sample_new(const struct cx_metrics *m)
{
	struct cx_sample *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return NULL;
	s->metrics = m;
	s->known = calloc(m->n_expr + 1, sizeof(*s->known));
	s->value = calloc(m->n_expr + 1, sizeof(*s->value));
	s->use = calloc(aligned(m->n_gathered + 1), sizeof(*s->use));
	s->recent = calloc(m->n_gathered + 1, sizeof(*s->recent));
	s->left_out = calloc(m->n_gathered + 1, sizeof(*s->left_out));
	if (s->known && s->value && s->use && s->recent && s->left_out) {
		prepare(s);
		return s;
	}
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
	free(s->recent);
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

/* What a record's time says; false: it cannot be read. */
static bool
take_time(struct cx_sample *s, struct cx_eval *e, struct cx_err *err)
{
	const struct cx_metrics *m = s->metrics;
	struct cx_value v;

	s->fact.at_us = 0;
	s->has_time = true;
	if (!s->ask_time || m->time == SIZE_MAX)
		return true;
	if (!cx_eval_column(e, m->time, CX_MOMENT, &v, err))
		return false;
	s->has_time = v.type != CX_MISSING;
	if (!s->has_time)
		return true;
	s->fact.at_us = cx_moment_instant(v.u.moment, s->zone);
	s->fact.whole_day = v.u.moment.day;
	if (s->ask_day)
		s->fact.day = (int32_t)cx_moment_day(v.u.moment, s->zone, NULL);
	return true;
}

/* Whether the record is of the last so many days or hours. */
static bool
is_recent(const struct cx_sample *s, const struct recent *r)
{
	if (r->clock)
		return s->fact.at_us >= r->from_us &&
		       s->fact.at_us <= s->metrics->now_us;
	return s->fact.day >= r->from && s->fact.day <= r->to;
}

/* Whether the record is one that metric i is about; -1 on failure. */
static int
selected(struct cx_sample *s, size_t i, struct cx_eval *e, struct cx_err *err)
{
	const struct cx_gathered *g = &s->metrics->gathered[i];
	const struct cx_value *v;

	if (g->within && s->has_time && !is_recent(s, &s->recent[i]))
		return SKIP;
	if (g->where != CX_METRIC_NONE) {
		v = value(s, g->where, e, err);
		if (v == NULL)
			return -1;
		if (v->type == CX_MISSING)
			return LEFT_OUT;
		if (!v->u.truth)
			return SKIP;
	}
	return g->timed && !s->has_time ? LEFT_OUT : ADD;
}

/* Two values: both have to be there. */
static int
use_both(struct cx_sample *s, const struct cx_gathered *g, struct cx_eval *e,
    struct cx_err *err)
{
	const struct cx_value *v = value(s, g->argument, e, err), *w;

	w = v == NULL ? NULL : value(s, g->second, e, err);
	if (w == NULL)
		return -1;
	return v->type == CX_MISSING || w->type == CX_MISSING ? LEFT_OUT : ADD;
}

/* Two conditions: one that is unknown does not hold. */
static int
use_pair(struct cx_sample *s, const struct cx_gathered *g, struct cx_eval *e,
    struct cx_err *err)
{
	const struct cx_value *a = value(s, g->argument, e, err), *b;

	b = a == NULL ? NULL : value(s, g->second, e, err);
	if (b == NULL)
		return -1;
	if ((a->type != CX_MISSING && a->u.truth) ||
	    (b->type != CX_MISSING && b->u.truth))
		return ADD;
	return a->type == CX_MISSING || b->type == CX_MISSING ? LEFT_OUT : SKIP;
}

static int
use_value(struct cx_sample *s, const struct cx_gathered *g, struct cx_eval *e,
    struct cx_err *err)
{
	const struct cx_value *v;

	if (g->argument == CX_METRIC_NONE)
		return ADD;
	v = value(s, g->argument, e, err);
	if (v == NULL)
		return -1;
	return v->type == CX_MISSING ? LEFT_OUT : ADD;
}

bool
cx_sample_take(
    struct cx_sample *s, struct cx_eval *e, uint64_t number, struct cx_err *err)
{
	const struct cx_metrics *m = s->metrics;

	for (size_t i = 0; i < m->n_expr; i++) {
		s->known[i] = false;
		s->value[i].type = CX_MISSING;
	}
	s->fact.number = number;
	if (!take_time(s, e, err))
		return false;
	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];
		int use = selected(s, i, e, err);

		if (use == ADD && g->both)
			use = use_both(s, g, e, err);
		else if (use == ADD)
			use = g->second != CX_METRIC_NONE
				  ? use_pair(s, g, e, err)
				  : use_value(s, g, e, err);
		if (use < 0)
			return false;
		s->use[i] = (unsigned char)use;
	}
	return true;
}

static bool
holds(const struct cx_sample *s, size_t i)
{
	return s->value[i].type != CX_MISSING && s->value[i].u.truth;
}

bool
cx_sample_add(struct cx_sample *s, void *group, struct cx_arena *a)
{
	const struct cx_metrics *m = s->metrics;
	struct cx_fact f = s->fact;

	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];

		s->left_out[i] += s->use[i] == LEFT_OUT;
		if (s->use[i] != ADD)
			continue;
		f.v = g->argument == CX_METRIC_NONE ? NULL
						    : &s->value[g->argument];
		if (g->both) {
			f.w = &s->value[g->second];
		} else if (g->second != CX_METRIC_NONE) {
			f.a = holds(s, g->argument);
			f.b = holds(s, g->second);
		}
		s->bulk += g->how->bulk != NULL;
		if (!g->how->add((char *)group + g->offset, &f, a))
			return false;
	}
	return true;
}

/* The fact, what to do with it, the values, then their texts. */
void
cx_sample_save(const struct cx_sample *s, struct cx_buf *b)
{
	static const char zero[sizeof(int64_t)];
	const struct cx_metrics *m = s->metrics;

	cx_buf_put(b, (const char *)&s->fact, sizeof(s->fact));
	cx_buf_put(b, (const char *)s->use, aligned(m->n_gathered));
	cx_buf_put(b, (const char *)s->value, m->n_expr * sizeof(s->value[0]));
	for (size_t i = 0; i < m->n_expr; i++)
		if (s->value[i].type == CX_TEXT)
			cx_buf_puts(b, s->value[i].u.text);
	cx_buf_put(b, zero, aligned(b->len) - b->len);
}

size_t
cx_sample_load(struct cx_sample *s, const char *at)
{
	const struct cx_metrics *m = s->metrics;
	const char *from = at;

	memcpy(&s->fact, at, sizeof(s->fact));
	at += sizeof(s->fact);
	memcpy(s->use, at, m->n_gathered);
	at += aligned(m->n_gathered);
	memcpy(s->value, at, m->n_expr * sizeof(s->value[0]));
	at += m->n_expr * sizeof(s->value[0]);
	for (size_t i = 0; i < m->n_expr; i++)
		if (s->value[i].type == CX_TEXT) {
			s->value[i].u.text.at = at;
			at += s->value[i].u.text.len;
		}
	return aligned((size_t)(at - from));
}

uint64_t
cx_sample_bulk(const struct cx_sample *s)
{
	return s->bulk;
}

void
cx_sample_near(struct cx_sample *s)
{
	s->fact.near = true;
}

uint64_t
cx_sample_left_out(const struct cx_sample *s, size_t i)
{
	return s->left_out[s->metrics->metric[i].gathered];
}
