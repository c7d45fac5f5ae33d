/*
 * Which values there are, each with how often: how many (distinct), the
 * commonest (mode), all of them (list).  Exact, so it takes what the values
 * take; a sketch of what is distinct would be small, near, and no list.  Up to
 * SMALL values are compared one by one, as people have few of anything; past
 * that a table finds them.
 */
#include "stats/agg.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/num.h"
#include "stats/items.h"
#include "stats/quantile.h"
#include "stats/state.h"
#include "time/moment.h"

#include "base/banned.h"

enum { SMALL = 8, LISTED_MOST = 100, INLINE = 8 };

/* A value and how often; 24 bytes, as there are many. */
struct member {
	union {
		double number;
		int64_t us;
		char few[INLINE]; /* a text that is no longer */
		const char *at;
	} u;
	uint32_t len;	    /* of a text */
	unsigned char type; /* enum cx_type */
	bool whole_day;
	uint64_t n;
};

struct set {
	struct cx_items list;
	uint32_t *table; /* numbers of members from 1, 0 is free; or NULL */
	uint32_t room;	 /* of the table, a power of two */
};

/* Borrows the text of m. */
static struct cx_value
value_of(const struct member *m)
{
	struct cx_value v = {.type = (enum cx_type)m->type};

	if (m->type == CX_TEXT)
		v.u.text = (struct cx_span){
		    m->len <= INLINE ? m->u.few : m->u.at, m->len};
	else if (m->type == CX_NUMBER)
		v.u.number = m->u.number;
	else
		v.u.moment = (struct cx_moment){m->u.us, m->whole_day};
	return v;
}

/* False without memory. */
static bool
fill(struct member *m, const struct cx_value *v, uint64_t n, struct cx_arena *a)
{
	*m = (struct member){.type = (unsigned char)v->type, .n = n};
	if (v->type == CX_NUMBER) {
		m->u.number = v->u.number;
	} else if (v->type == CX_MOMENT) {
		m->u.us = v->u.moment.us;
		m->whole_day = v->u.moment.day;
	} else if (v->type == CX_TEXT) {
		if (v->u.text.len > UINT32_MAX)
			return false;
		m->len = (uint32_t)v->u.text.len;
		if (m->len <= INLINE)
			memcpy(m->u.few, v->u.text.at, m->len);
		else
			m->u.at = cx_arena_copy(a, v->u.text).at;
		return m->len <= INLINE || m->u.at != NULL;
	}
	return true;
}

static uint64_t
hash_of(const struct cx_value *v)
{
	const char *at = (const char *)&v->u.number;

	if (v->type == CX_TEXT)
		return cx_hash(v->u.text);
	if (v->type == CX_MOMENT)
		at = (const char *)&v->u.moment.us;
	return cx_hash((struct cx_span){at, sizeof(int64_t)});
}

/* Numbers by size, texts by code point, times by day or instant. */
static int
value_cmp(const struct cx_value *x, const struct cx_value *y)
{
	if (x->type != y->type)
		return x->type < y->type ? -1 : 1;
	if (x->type == CX_TEXT)
		return cx_span_cmp(x->u.text, y->u.text);
	if (x->type == CX_NUMBER)
		return (x->u.number > y->u.number) -
		       (x->u.number < y->u.number);
	if (x->type != CX_MOMENT)
		return 0;
	if (x->u.moment.us != y->u.moment.us)
		return x->u.moment.us < y->u.moment.us ? -1 : 1;
	return x->u.moment.day - y->u.moment.day;
}

static bool
is(const struct member *m, const struct cx_value *v)
{
	struct cx_value mine = value_of(m);

	return value_cmp(&mine, v) == 0;
}

/* The place in the table of a value, or the free one where it belongs. */
static uint32_t *
place(const struct set *s, const struct cx_value *v)
{
	const struct member *m = s->list.at;
	uint32_t i = (uint32_t)hash_of(v) & (s->room - 1);

	while (s->table[i] != 0 && !is(&m[s->table[i] - 1], v))
		i = (i + 1) & (s->room - 1);
	return &s->table[i];
}

static bool
make_table(struct set *s, struct cx_arena *a)
{
	const struct member *m = s->list.at;
	uint32_t room = s->room == 0 ? 4 * SMALL : 2 * s->room;

	if (s->list.n < SMALL || s->list.n < s->room / 2)
		return true;
	if (room <= s->room)
		return false;
	s->table = cx_arena_zero(a, room, sizeof(*s->table));
	if (s->table == NULL)
		return false;
	s->room = room;
	for (uint32_t i = 0; i < s->list.n; i++) {
		struct cx_value v = value_of(&m[i]);

		*place(s, &v) = i + 1;
	}
	return true;
}

static struct member *
find(const struct set *s, const struct cx_value *v)
{
	struct member *m = s->list.at;
	uint32_t number;

	if (s->table != NULL) {
		number = *place(s, v);
		return number == 0 ? NULL : &m[number - 1];
	}
	for (uint32_t i = 0; i < s->list.n; i++)
		if (is(&m[i], v))
			return &m[i];
	return NULL;
}

static bool
add_value(
    struct set *s, const struct cx_value *v, uint64_t n, struct cx_arena *a)
{
	struct cx_value plain = *v;
	struct member *m, new;

	if (plain.type == CX_NUMBER && plain.u.number == 0)
		plain.u.number = 0; /* -0 too */
	m = find(s, &plain);
	if (m != NULL) {
		m->n += n;
		return true;
	}
	if (!fill(&new, &plain, n, a) || !make_table(s, a))
		return false;
	m = cx_items_add(&s->list, sizeof(*m), a);
	if (m == NULL)
		return false;
	*m = new;
	/* The new one is not in the table yet: its place is a free one. */
	if (s->table != NULL)
		*place(s, &plain) = s->list.n;
	return true;
}

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	return add_value(state, f->v, 1, a);
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	const struct set *more = from;
	const struct member *m = more->list.at;

	for (uint32_t i = 0; i < more->list.n; i++) {
		struct cx_value v = value_of(&m[i]);

		if (!add_value(into, &v, m[i].n, a))
			return false;
	}
	return true;
}

static int
by_value(const void *a, const void *b)
{
	const struct member *const *x = a;
	const struct member *const *y = b;

	struct cx_value v = value_of(*x), w = value_of(*y);

	return value_cmp(&v, &w);
}

/* The members in order; NULL without memory. */
static const struct member **
sorted(const struct set *s, struct cx_arena *scratch)
{
	const struct member *m = s->list.at, **list;

	list = cx_arena_zero(scratch, s->list.n, sizeof(m));
	for (uint32_t i = 0; list != NULL && i < s->list.n; i++)
		list[i] = &m[i];
	if (list != NULL && s->list.n > 1)
		qsort(list, s->list.n, sizeof(m), by_value);
	return list;
}

static bool
finish_distinct(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct set *s = state;

	(void)call;
	(void)scratch;
	out->type = CX_NUMBER;
	out->u.number = s->list.n;
	return true;
}

static bool
finish_mode(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct set *s = state;
	const struct member *m = s->list.at, *best = m;

	(void)call;
	(void)scratch;
	if (s->list.n == 0)
		return true;
	for (uint32_t i = 1; i < s->list.n; i++) {
		struct cx_value v = value_of(&m[i]), w = value_of(best);

		if (m[i].n > best->n ||
		    (m[i].n == best->n && value_cmp(&v, &w) < 0))
			best = &m[i];
	}
	*out = value_of(best);
	return true;
}

/* A value as text; .at is NULL without memory. */
static struct cx_span
text_of(const struct cx_value *v, const struct cx_agg_call *call,
    struct cx_arena *scratch)
{
	char number[CX_NUM_ROOM], moment[CX_MOMENT_ROOM];
	struct cx_span s = {"", 0};

	if (v->type == CX_TEXT)
		return v->u.text;
	if (v->type == CX_NUMBER)
		s = (struct cx_span){number,
		    cx_num_print(number, v->u.number, CX_PRECISION_FULL)};
	else if (v->type == CX_MOMENT)
		s = (struct cx_span){
		    moment, cx_moment_print(moment, v->u.moment, call->zone)};
	return cx_arena_copy(scratch, s);
}

static bool
finish_list(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct set *s = state;
	const struct member **m;
	struct cx_span *text;
	size_t n = s->list.n < LISTED_MOST ? s->list.n : LISTED_MOST, i;

	if (n == 0)
		return true;
	m = sorted(s, scratch);
	text = cx_arena_zero(scratch, n + 1, sizeof(*text));
	if (m == NULL || text == NULL)
		return false;
	for (i = 0; i < n; i++) {
		struct cx_value v = value_of(m[i]);

		text[i] = text_of(&v, call, scratch);
		if (text[i].at == NULL)
			return false;
	}
	if (n < s->list.n)
		text[n++] = CX_SPAN("...");
	out->type = CX_LIST;
	out->u.list.at = text;
	out->u.list.n = n;
	return true;
}

static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	const struct set *s = state;
	const struct member **m = sorted(s, scratch);

	if (m == NULL)
		return false;
	cx_buf_putc(out, '[');
	for (uint32_t i = 0; i < s->list.n; i++) {
		struct cx_value value = value_of(m[i]);

		cx_buf_puts(out, i > 0 ? CX_SPAN(",[") : CX_SPAN("["));
		cx_state_put_value(out, &value);
		cx_buf_putc(out, ',');
		cx_state_put_count(out, m[i]->n);
		cx_buf_putc(out, ']');
	}
	cx_buf_putc(out, ']');
	return true;
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	if (!cx_state_array(v, 0, err))
		return false;
	for (size_t i = 0; i < cx_json_count(v); i++) {
		struct cx_json *pair = cx_json_item(v, i);
		struct cx_value x;
		uint64_t n;

		if (!cx_state_array(pair, 2, err) ||
		    !cx_state_get_value(
			cx_json_item(pair, 0), &x, from->arena, err) ||
		    !cx_state_get_count(cx_json_item(pair, 1), &n, err))
			return false;
		if (!add_value(state, &x, n, from->arena))
			return cx_fail_memory(err);
	}
	return true;
}

static const struct cx_gather gather = {.size = sizeof(struct set),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_distinct = {
    .name = "distinct",
    .wants = CX_MISSING,
    .gather = &gather,
    .finish = finish_distinct,
};

const struct cx_agg cx_agg_mode = {
    .name = "mode",
    .wants = CX_MISSING,
    .gather = &gather,
    .finish = finish_mode,
};

const struct cx_agg cx_agg_list = {
    .name = "list",
    .wants = CX_MISSING,
    .gather = &gather,
    .finish = finish_list,
};

/* The sum of n terms, by size, so that their order cannot matter. */
static double
sum_sorted(double *x, size_t n)
{
	double sum = 0;

	cx_sort_numbers(x, x + n, n);
	for (size_t i = 0; i < n; i++)
		sum += x[i];
	return sum;
}

static double
total(const struct set *s)
{
	const struct member *m = s->list.at;
	double n = 0;

	for (uint32_t i = 0; i < s->list.n; i++)
		n += (double)m[i].n;
	return n;
}

static bool
finish_entropy(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct set *s = state;
	const struct member *m = s->list.at;
	double all = total(s), *terms;

	(void)call;
	if (s->list.n == 0)
		return true;
	terms = cx_arena_zero(scratch, s->list.n, 2 * sizeof(*terms));
	if (terms == NULL)
		return false;
	for (uint32_t i = 0; i < s->list.n; i++) {
		double share = (double)m[i].n / all;

		terms[i] = -share * log2(share);
	}
	out->type = CX_NUMBER;
	out->u.number = sum_sorted(terms, s->list.n);
	return true;
}

const struct cx_agg cx_agg_entropy = {
    .name = "entropy",
    .wants = CX_MISSING,
    .gather = &gather,
    .finish = finish_entropy,
};

bool
cx_agg_set_shift(
    const void *before, const void *now, struct cx_arena *scratch, double *out)
{
	const struct set *a = before, *b = now;
	const struct member *x = a->list.at, *y = b->list.at;
	double n = total(a), k = total(b), *terms;
	size_t at = 0;

	*out = NAN;
	if (n == 0 || k == 0)
		return true;
	terms = cx_arena_zero(
	    scratch, (size_t)a->list.n + b->list.n, 2 * sizeof(*terms));
	if (terms == NULL)
		return false;
	for (uint32_t i = 0; i < a->list.n; i++) {
		struct cx_value v = value_of(&x[i]);
		const struct member *other = find(b, &v);
		double share = other ? (double)other->n / k : 0;

		terms[at++] = fabs((double)x[i].n / n - share) / 2;
	}
	for (uint32_t i = 0; i < b->list.n; i++) {
		struct cx_value v = value_of(&y[i]);

		if (find(a, &v) == NULL)
			terms[at++] = (double)y[i].n / k / 2;
	}
	*out = sum_sorted(terms, at);
	return true;
}
