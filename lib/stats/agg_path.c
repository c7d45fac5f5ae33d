/*
 * A step may be read before the one that it follows, from another file or
 * another machine, so every visit is kept, 24 bytes each, and put in order at
 * the end.  An id is kept as 128 bits of its hash: no state file has the ids
 * of people in it, and no two of 10^15 are taken for one.  Not chosen: a
 * dictionary of ids for each worker, which merges would have to renumber.
 */
#include "stats/path.h"

#include <stdlib.h>

#include "base/num.h"
#include "stats/state.h"

#include "base/banned.h"

enum { CHUNK_FIRST = 4, CHUNK_MOST = 4096, STEP_BITS = 4 };

struct visit {
	struct cx_hash128 id;
	int64_t us_step; /* times of the years 1 to 9999 take 59 bits */
};

struct chunk {
	struct chunk *next;
	size_t n, room;
	struct visit at[];
};

struct path {
	struct chunk *first, *last;
	uint64_t n;
};

static bool
add_visit(struct path *p, struct visit v, struct cx_arena *a)
{
	struct chunk *c = p->last;

	if (c == NULL || c->n == c->room) {
		size_t room = c == NULL ? CHUNK_FIRST : 2 * c->room;

		room = room < CHUNK_MOST ? room : CHUNK_MOST;
		c = cx_arena_get(a, sizeof(*c) + room * sizeof(c->at[0]));
		if (c == NULL)
			return false;
		*c = (struct chunk){.room = room};
		if (p->last != NULL)
			p->last->next = c;
		else
			p->first = c;
		p->last = c;
	}
	c->at[c->n++] = v;
	p->n++;
	return true;
}

/* The number 17 is the id that the text 17 is. */
static struct cx_hash128
id_of(const struct cx_value *v)
{
	char text[CX_NUM_ROOM];
	struct cx_span s = {text, 0};

	if (v->type == CX_TEXT)
		return cx_hash128(v->u.text);
	if (v->type == CX_NUMBER)
		s.len = cx_num_print(text, v->u.number, CX_PRECISION_FULL);
	else
		s = (struct cx_span){
		    (const char *)&v->u.moment.us, sizeof(v->u.moment.us)};
	return cx_hash128(s);
}

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	double step = f->w->u.number;
	struct visit v = {.us_step = f->at_us * (1 << STEP_BITS)};

	if (!(step >= 1 && step <= CX_STEPS_MOST))
		return true;
	v.id = id_of(f->v);
	v.us_step += (int64_t)step;
	return add_visit(state, v, a);
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	struct path *p = into, *more = from;

	(void)a;
	if (more->n == 0)
		return true;
	if (p->last != NULL)
		p->last->next = more->first;
	else
		p->first = more->first;
	p->last = more->last;
	p->n += more->n;
	*more = (struct path){0};
	return true;
}

uint64_t
cx_path_count(const void *state)
{
	const struct path *p = state;

	return p->n;
}

void
cx_path_copy(const void *state, uint32_t group, struct cx_visit *out)
{
	const struct path *p = state;

	for (const struct chunk *c = p->first; c != NULL; c = c->next)
		for (size_t i = 0; i < c->n; i++) {
			int64_t x = c->at[i].us_step;
			uint32_t step = x & CX_STEPS_MOST;

			*out++ = (struct cx_visit){.id = c->at[i].id,
			    .us = (x - step) / (1 << STEP_BITS),
			    .step = step,
			    .group = group};
		}
}

static int
by_time(const void *a, const void *b)
{
	const struct cx_visit *x = a, *y = b;

	if (x->id.high != y->id.high)
		return x->id.high < y->id.high ? -1 : 1;
	if (x->id.low != y->id.low)
		return x->id.low < y->id.low ? -1 : 1;
	if (x->us != y->us)
		return x->us < y->us ? -1 : 1;
	if (x->step != y->step)
		return x->step < y->step ? -1 : 1;
	return (x->group > y->group) - (x->group < y->group);
}

void
cx_path_sort(struct cx_visit *v, size_t n)
{
	if (n > 1)
		qsort(v, n, sizeof(*v), by_time);
}

static bool
finish(void *state, const struct cx_agg_call *call, struct cx_arena *scratch,
    struct cx_value *out)
{
	(void)call;
	(void)scratch;
	out->type = CX_NUMBER;
	out->u.number = (double)cx_path_count(state);
	return true;
}

static bool
same_visit(const struct cx_visit *a, const struct cx_visit *b)
{
	return cx_hash128_eq(a->id, b->id) && a->us == b->us &&
	       a->step == b->step;
}

/* [["ID", STEP, "US", STEP, "US"...]...]; what is there twice counts once. */
static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	size_t n = (size_t)cx_path_count(state);
	struct cx_visit *v = cx_arena_zero(scratch, n, sizeof(*v));

	if (v == NULL)
		return false;
	cx_path_copy(state, 0, v);
	cx_path_sort(v, n);
	cx_buf_putc(out, '[');
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || !cx_hash128_eq(v[i].id, v[i - 1].id)) {
			char id[CX_HASH128_ROOM];

			cx_hash128_print(id, v[i].id);
			cx_buf_printf(out, "%s[\"%.*s\"", i > 0 ? "]," : "",
			    (int)sizeof(id), id);
		} else if (same_visit(&v[i], &v[i - 1])) {
			continue;
		}
		cx_buf_printf(out, ",%u,", (unsigned)v[i].step);
		cx_state_put_time(out, v[i].us);
	}
	cx_buf_puts(out, n > 0 ? CX_SPAN("]]") : CX_SPAN("]"));
	return true;
}

/* ["ID", STEP, "US"...] */
static bool
get_id(
    struct path *p, struct cx_json *v, struct cx_arena *a, struct cx_err *err)
{
	struct visit visit;

	if (!cx_state_array(v, 0, err))
		return false;
	if (cx_json_count(v) % 2 == 0 ||
	    !cx_hash128_parse(cx_json_text(cx_json_item(v, 0)), &visit.id))
		return cx_json_fail(v, err, "not the steps of an id");
	for (size_t i = 1; i < cx_json_count(v); i += 2) {
		uint64_t step;
		int64_t us;

		if (!cx_state_get_count(cx_json_item(v, i), &step, err) ||
		    !cx_state_get_time(cx_json_item(v, i + 1), &us, err))
			return false;
		if (step < 1 || step > CX_STEPS_MOST)
			return cx_json_fail(v, err, "not a step");
		visit.us_step = us * (1 << STEP_BITS) + (int64_t)step;
		if (!add_visit(p, visit, a))
			return cx_fail_memory(err);
	}
	return true;
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	if (!cx_state_array(v, 0, err))
		return false;
	for (size_t i = 0; i < cx_json_count(v); i++)
		if (!get_id(state, cx_json_item(v, i), from->arena, err))
			return false;
	return true;
}

static const struct cx_gather gather = {.size = sizeof(struct path),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_path = {
    .name = CX_PATH,
    .shape = CX_AGG_BOTH,
    .timed = true,
    .gather = &gather,
    .finish = finish,
};
