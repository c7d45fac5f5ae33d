/*
 * The first and the last value by time; of one time, by place in the input.
 * Both are kept with their time, so that records may come in any order.  Short
 * texts are in the state itself, where they cost no memory of their own and no
 * wait for it; longer ones are written over where there is room: a person with
 * a thousand events costs what one with ten costs.
 */
#include "stats/agg.h"

#include "stats/state.h"

#include "base/banned.h"

enum { SMALL = 16, ROOM_LEAST = 32 };

struct pick {
	int64_t at_us;
	uint64_t number;
	union {
		double number;
		struct cx_moment moment;
		char small[SMALL]; /* a text that is no longer */
		struct {
			char *at;
			size_t room;
		} text;
	} u;
	uint32_t len;	    /* of a text */
	unsigned char type; /* enum cx_type; CX_MISSING: none yet */
	bool large;	    /* u.text has memory */
};

/* Takes the text; false without memory. */
static bool
keep_text(struct pick *p, struct cx_span s, struct cx_arena *a)
{
	size_t room = ROOM_LEAST;
	char *to = p->u.small;

	if (s.len > UINT32_MAX)
		return false;
	if (p->large || s.len > SMALL) {
		if (!p->large || s.len > p->u.text.room) {
			while (room < s.len)
				room *= 2;
			p->u.text.at = cx_arena_get(a, room);
			p->u.text.room = room;
			p->large = p->u.text.at != NULL;
			if (!p->large)
				return false;
		}
		to = p->u.text.at;
	}
	memcpy(to, s.at, s.len);
	p->len = (uint32_t)s.len;
	return true;
}

static bool
keep(struct pick *p, const struct cx_value *v, struct cx_arena *a)
{
	if (v->type == CX_TEXT && !keep_text(p, v->u.text, a))
		return false;
	if (v->type == CX_NUMBER)
		p->u.number = v->u.number;
	else if (v->type == CX_MOMENT)
		p->u.moment = v->u.moment;
	p->type = (unsigned char)v->type;
	return true;
}

static int
order(const struct pick *p, int64_t at_us, uint64_t number)
{
	if (at_us != p->at_us)
		return at_us < p->at_us ? -1 : 1;
	return (number > p->number) - (number < p->number);
}

/* Takes what comes before (sign -1) or after (1) what is kept. */
static bool
offer(struct pick *p, const struct cx_fact *f, int sign, struct cx_arena *a)
{
	if (p->type != CX_MISSING && sign * order(p, f->at_us, f->number) <= 0)
		return true;
	p->at_us = f->at_us;
	p->number = f->number;
	return keep(p, f->v, a);
}

static bool
add_first(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	return offer(state, f, -1, a);
}

static bool
add_last(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	return offer(state, f, 1, a);
}

static bool
merge_first(void *into, void *from, struct cx_arena *a)
{
	struct pick *p = into;
	const struct pick *q = from;

	(void)a;
	if (q->type != CX_MISSING &&
	    (p->type == CX_MISSING || order(p, q->at_us, q->number) < 0))
		*p = *q;
	return true;
}

static bool
merge_last(void *into, void *from, struct cx_arena *a)
{
	struct pick *p = into;
	const struct pick *q = from;

	(void)a;
	if (q->type != CX_MISSING &&
	    (p->type == CX_MISSING || order(p, q->at_us, q->number) > 0))
		*p = *q;
	return true;
}

/* Borrows the text of p. */
static struct cx_value
value_of(const struct pick *p)
{
	struct cx_value v = {.type = (enum cx_type)p->type};

	if (p->type == CX_NUMBER)
		v.u.number = p->u.number;
	else if (p->type == CX_MOMENT)
		v.u.moment = p->u.moment;
	else if (p->type == CX_TEXT)
		v.u.text = (struct cx_span){
		    p->large ? p->u.text.at : p->u.small, p->len};
	return v;
}

static bool
finish(void *state, const struct cx_agg_call *call, struct cx_arena *scratch,
    struct cx_value *out)
{
	(void)call;
	(void)scratch;
	*out = value_of(state);
	return true;
}

/* The number is not written: a state has one value, ties are with others. */
static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	const struct pick *p = state;
	struct cx_value v = value_of(p);

	(void)scratch;
	cx_buf_putc(out, '[');
	cx_state_put_time(out, p->at_us);
	cx_buf_putc(out, ',');
	cx_state_put_value(out, &v);
	cx_buf_putc(out, ']');
	return true;
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	struct pick *p = state;
	struct cx_value x;

	if (!cx_state_array(v, 2, err) ||
	    !cx_state_get_time(cx_json_item(v, 0), &p->at_us, err) ||
	    !cx_state_get_value(cx_json_item(v, 1), &x, from->arena, err))
		return false;
	p->number = from->number;
	return keep(p, &x, from->arena) || cx_fail_memory(err);
}

static const struct cx_gather first = {.size = sizeof(struct pick),
    .add = add_first,
    .merge = merge_first,
    .put = put,
    .get = get};
static const struct cx_gather last = {.size = sizeof(struct pick),
    .add = add_last,
    .merge = merge_last,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_first = {
    .name = "first",
    .wants = CX_MISSING,
    .dated = true,
    .gather = &first,
    .finish = finish,
};

const struct cx_agg cx_agg_last = {
    .name = "last",
    .wants = CX_MISSING,
    .dated = true,
    .gather = &last,
    .finish = finish,
};
