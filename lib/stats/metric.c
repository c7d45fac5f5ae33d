/*
 * A group of a million costs what its states cost, and a record what its
 * expressions cost, so both are kept once however many metrics use them.  Two
 * expressions are the same if they are written the same: users copy and
 * paste, and proving more is not worth its code.
 */
#include <stdalign.h>
#include <stdlib.h>

#include "stats/metric_parts.h"

#include "base/banned.h"

enum { ARENA_BYTES = 64 << 20, ALIGN = alignof(max_align_t) };

struct cx_metrics *
cx_metrics_new(struct cx_program *program, const struct cx_agg *const *more)
{
	struct cx_metrics *m = calloc(1, sizeof(*m));

	if (m == NULL)
		return NULL;
	m->program = program;
	m->more = more;
	m->time = SIZE_MAX;
	m->now_us = cx_program_world(program)->now_us;
	m->arena = cx_arena_new(ARENA_BYTES);
	if (m->arena == NULL) {
		free(m);
		return NULL;
	}
	return m;
}

void
cx_metrics_free(struct cx_metrics *m)
{
	if (m == NULL)
		return;
	cx_arena_free(m->arena);
	free(m->expr);
	free(m->gathered);
	free(m->metric);
	free(m);
}

/* Room for one more item behind the n of the list *at; the list may move. */
static void *
grow(void *at, size_t n, size_t size, struct cx_err *err)
{
	/* Few are added, at the beginning of a run. */
	void *more = realloc(at, (n + 1) * size);

	if (more == NULL)
		cx_fail_memory(err);
	return more;
}

/* The number of an expression, which may be NULL. */
static bool
number_expr(struct cx_metrics *m, const struct cx_expr *x, size_t *number,
    struct cx_err *err)
{
	const struct cx_expr **more;

	*number = CX_METRIC_NONE;
	if (x == NULL)
		return true;
	for (*number = 0; *number < m->n_expr; ++*number) {
		const struct cx_expr *y = m->expr[*number];

		if (cx_expr_type(x) == cx_expr_type(y) &&
		    cx_span_eq(cx_expr_text(x), cx_expr_text(y)))
			return true;
	}
	more = grow(m->expr, m->n_expr, sizeof(*more), err);
	if (more == NULL)
		return false;
	m->expr = more;
	m->expr[m->n_expr++] = x;
	return true;
}

/* Whether what h gathers is what g is to gather. */
static bool
same(const struct cx_gathered *g, const struct cx_gathered *h)
{
	return h->how == g->how && h->argument == g->argument &&
	       h->second == g->second && h->where == g->where &&
	       h->within == g->within && h->recent.months == g->recent.months &&
	       h->recent.days == g->recent.days && h->recent.us == g->recent.us;
}

/* The number of what the metric gathers. */
static bool
number_gathered(struct cx_metrics *m, const struct cx_metric_text *t,
    size_t *number, struct cx_err *err)
{
	struct cx_gathered g = {
	    .how = t->agg->gather,
	    .within = t->within,
	    .recent = t->recent,
	    .both = t->agg->shape == CX_AGG_BOTH,
	    .timed = t->within || t->agg->timed ||
		     (t->agg->dated && m->time != SIZE_MAX),
	    .day = t->within || t->agg->timed,
	    .offset = m->bytes,
	};
	struct cx_gathered *more;

	if (!number_expr(m, t->argument, &g.argument, err) ||
	    !number_expr(m, t->second, &g.second, err) ||
	    !number_expr(m, t->where, &g.where, err))
		return false;
	for (*number = 0; *number < m->n_gathered; ++*number)
		if (same(&g, &m->gathered[*number]))
			return true;
	more = grow(m->gathered, m->n_gathered, sizeof(*more), err);
	if (more == NULL)
		return false;
	m->gathered = more;
	m->gathered[m->n_gathered++] = g;
	m->bytes += (g.how->size + ALIGN - 1) / ALIGN * ALIGN;
	return true;
}

bool
cx_metrics_add(struct cx_metrics *m, struct cx_span text,
    const struct cx_origin *origin, struct cx_err *err)
{
	struct cx_metric_text t;
	struct cx_metric *more, metric;

	if (!cx_metric_parse(m, text, origin, &t, err))
		return false;
	for (size_t i = 0; i < m->n; i++)
		if (cx_span_eq(m->metric[i].name, t.name))
			return cx_origin_fail(origin, 0, err,
			    "two metrics are called %s; name one: NAME = ...",
			    cx_quote(t.name).text);
	metric = (struct cx_metric){
	    .name = t.name,
	    .text = cx_arena_copy(m->arena, text),
	    .agg = t.agg,
	    .call = {.rank = t.rank, .unit = t.unit, .lapse = t.lapse},
	};
	if (metric.text.at == NULL)
		return cx_fail_memory(err);
	if (!number_gathered(m, &t, &metric.gathered, err))
		return false;
	more = grow(m->metric, m->n, sizeof(*more), err);
	if (more == NULL)
		return false;
	m->metric = more;
	m->metric[m->n++] = metric;
	return true;
}

void
cx_metrics_time(struct cx_metrics *m, size_t slot)
{
	m->time = slot;
}

void
cx_metrics_now(struct cx_metrics *m, int64_t now_us)
{
	m->now_us = now_us;
}

bool
cx_metrics_recent(const struct cx_metrics *m)
{
	bool recent = false;

	for (size_t i = 0; i < m->n_gathered; i++)
		recent |= m->gathered[i].within;
	return recent;
}

bool
cx_metrics_timed(const struct cx_metrics *m)
{
	bool timed = false;

	for (size_t i = 0; i < m->n_gathered; i++)
		timed |= m->gathered[i].timed;
	return timed;
}

struct cx_span
cx_metrics_text(const struct cx_metrics *m, size_t i)
{
	return m->metric[i].text;
}

size_t
cx_metrics_count(const struct cx_metrics *m)
{
	return m->n;
}

struct cx_span
cx_metrics_name(const struct cx_metrics *m, size_t i)
{
	return m->metric[i].name;
}

size_t
cx_metrics_bytes(const struct cx_metrics *m)
{
	return m->bytes;
}

bool
cx_metrics_merge(
    const struct cx_metrics *m, void *into, void *from, struct cx_arena *a)
{
	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];

		if (!g->how->merge(
			(char *)into + g->offset, (char *)from + g->offset, a))
			return false;
	}
	return true;
}

uint64_t
cx_metrics_bulk(const struct cx_metrics *m, const void *group)
{
	uint64_t n = 0;

	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];

		if (g->how->bulk != NULL)
			n += g->how->bulk((const char *)group + g->offset);
	}
	return n;
}

bool
cx_metrics_near(const struct cx_metrics *m, void *group, struct cx_arena *a)
{
	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];

		if (g->how->near != NULL &&
		    !g->how->near((char *)group + g->offset, a))
			return false;
	}
	return true;
}

bool
cx_metrics_put(const struct cx_metrics *m, void *group,
    struct cx_arena *scratch, struct cx_buf *out)
{
	cx_buf_putc(out, '[');
	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];
		char *state = (char *)group + g->offset;
		bool empty = true;

		for (size_t j = 0; empty && j < g->how->size; j++)
			empty = state[j] == 0;
		if (i > 0)
			cx_buf_putc(out, ',');
		if (empty)
			cx_buf_puts(out, CX_SPAN("null"));
		else if (!g->how->put(state, scratch, out))
			return false;
	}
	cx_buf_putc(out, ']');
	return !out->failed;
}

bool
cx_metrics_get(const struct cx_metrics *m, void *group,
    const struct cx_state_source *from, struct cx_json *v, struct cx_err *err)
{
	if (cx_json_kind(v) != CX_JSON_ARRAY ||
	    cx_json_count(v) != m->n_gathered)
		return cx_json_fail(
		    v, err, "not an array of %zu states", m->n_gathered);
	for (size_t i = 0; i < m->n_gathered; i++) {
		const struct cx_gathered *g = &m->gathered[i];
		struct cx_json *state = cx_json_item(v, i);

		if (cx_json_kind(state) != CX_JSON_NULL &&
		    !g->how->get((char *)group + g->offset, from, state, err))
			return err->code != CX_OK ? false : cx_fail_memory(err);
	}
	return true;
}

/* Times are results as text. */
static bool
print_moment(
    struct cx_value *v, const struct cx_zone *zone, struct cx_arena *scratch)
{
	char text[CX_MOMENT_ROOM];
	struct cx_span s = {text, cx_moment_print(text, v->u.moment, zone)};

	v->type = CX_TEXT;
	v->u.text = cx_arena_copy(scratch, s);
	return v->u.text.at != NULL;
}

bool
cx_metrics_finish(const struct cx_metrics *m, size_t i, void *group,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct cx_metric *metric = &m->metric[i];
	size_t offset = m->gathered[metric->gathered].offset;
	struct cx_agg_call call = metric->call;

	call.zone = cx_dates_zone(cx_program_world(m->program)->dates);
	call.now_us = m->now_us;
	call.today = cx_lapse_day_of(m->now_us, call.zone);
	out->type = CX_MISSING;
	return metric->agg->finish(
		   (char *)group + offset, &call, scratch, out) &&
	       (out->type != CX_MOMENT ||
		   print_moment(out, call.zone, scratch));
}

void *
cx_metrics_state(const struct cx_metrics *m, size_t i, void *group)
{
	return (char *)group + m->gathered[m->metric[i].gathered].offset;
}
