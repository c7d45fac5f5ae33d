/*
 * What came after what.  An answer may be read before its question, from
 * another file or another machine, so all that is A or B is kept, 16 bytes
 * each, and put in order at the end.  Both counts come from the one list.
 */
#include "stats/agg.h"

#include <stdlib.h>

#include "stats/items.h"
#include "stats/state.h"

#include "base/banned.h"

/* Numbers of input order take 62 bits, beside which are the two conditions. */
struct event {
	int64_t us;
	uint64_t number_ab;
};

enum { IS_A = 2, IS_B = 1, FLAGS = 2 };

struct events {
	struct cx_items list;
	bool sorted;
};

static bool
add_event(struct events *s, struct event e, struct cx_arena *a)
{
	struct event *to = cx_items_add(&s->list, sizeof(e), a);

	if (to == NULL)
		return false;
	*to = e;
	s->sorted = false;
	return true;
}

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	struct event e = {f->at_us, f->number << FLAGS};

	e.number_ab |= (f->a ? IS_A : 0U) | (f->b ? IS_B : 0U);
	return add_event(state, e, a);
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	const struct events *more = from;
	const struct event *e = more->list.at;

	for (uint32_t i = 0; i < more->list.n; i++)
		if (!add_event(into, e[i], a))
			return false;
	return true;
}

static int
by_time(const void *a, const void *b)
{
	const struct event *x = a, *y = b;

	if (x->us != y->us)
		return x->us < y->us ? -1 : 1;
	return (x->number_ab > y->number_ab) - (x->number_ab < y->number_ab);
}

static const struct event *
sorted(struct events *s)
{
	if (!s->sorted && s->list.n > 1)
		qsort(s->list.at, s->list.n, sizeof(struct event), by_time);
	s->sorted = true;
	return s->list.at;
}

/* Whether the time that B had after A is over. */
static bool
is_over(const struct event *a, const struct cx_agg_call *call)
{
	return !cx_lapse_holds(&call->lapse, a->us, call->now_us, call->zone);
}

/* How many As had a B in time, and how many had none and no time is left. */
static void
count(struct events *s, const struct cx_agg_call *call, uint64_t *followed,
    uint64_t *not_finished)
{
	const struct event *e = sorted(s), *next = NULL;

	*followed = *not_finished = 0;
	for (uint32_t i = s->list.n; i-- > 0;) {
		if (e[i].number_ab & IS_A) {
			if (next != NULL && cx_lapse_holds(&call->lapse,
						e[i].us, next->us, call->zone))
				++*followed;
			else if (is_over(&e[i], call))
				++*not_finished;
		}
		if (e[i].number_ab & IS_B)
			next = &e[i];
	}
}

static bool
finish_followed(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	uint64_t followed, not_finished;

	(void)scratch;
	count(state, call, &followed, &not_finished);
	out->type = CX_NUMBER;
	out->u.number = (double)followed;
	return true;
}

static bool
finish_not_finished(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	uint64_t followed, not_finished;

	(void)scratch;
	count(state, call, &followed, &not_finished);
	out->type = CX_NUMBER;
	out->u.number = (double)not_finished;
	return true;
}

/* In order, so that numbers need not be written. */
static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	struct events *s = state;
	const struct event *e = sorted(s);

	(void)scratch;
	cx_buf_putc(out, '[');
	for (uint32_t i = 0; i < s->list.n; i++) {
		if (i > 0)
			cx_buf_putc(out, ',');
		cx_buf_putc(out, '[');
		cx_state_put_time(out, e[i].us);
		cx_buf_printf(
		    out, ",%u]", (unsigned)(e[i].number_ab & (IS_A | IS_B)));
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
		struct event e;
		uint64_t ab;

		if (!cx_state_array(pair, 2, err) ||
		    !cx_state_get_time(cx_json_item(pair, 0), &e.us, err) ||
		    !cx_state_get_count(cx_json_item(pair, 1), &ab, err))
			return false;
		if (ab == 0 || ab > (IS_A | IS_B))
			return cx_json_fail(pair, err, "not an event");
		e.number_ab = (from->number + i) << FLAGS | ab;
		if (!add_event(state, e, from->arena))
			return cx_fail_memory(err);
	}
	return true;
}

static const struct cx_gather gather = {.size = sizeof(struct events),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_followed = {
    .name = "followed",
    .shape = CX_AGG_PAIR,
    .timed = true,
    .gather = &gather,
    .finish = finish_followed,
};

const struct cx_agg cx_agg_started_not_finished = {
    .name = "started_not_finished",
    .shape = CX_AGG_PAIR,
    .timed = true,
    .gather = &gather,
    .finish = finish_not_finished,
};
