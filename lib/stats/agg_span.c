/*
 * When somebody came first, last, and how often in between.  The mean gap
 * between events needs no list of them: the gaps add up to the whole.
 */
#include "stats/agg.h"

#include "stats/state.h"

#include "base/banned.h"

struct end {
	int64_t us;
	int32_t day;
	bool whole_day;
};

struct span {
	struct end first, last;
	uint64_t n;
};

/* A day comes before an instant at its midnight. */
static bool
before(const struct end *a, const struct end *b)
{
	if (a->us != b->us)
		return a->us < b->us;
	return a->whole_day && !b->whole_day;
}

static void
widen(struct span *s, const struct end *first, const struct end *last)
{
	if (s->n == 0 || before(first, &s->first))
		s->first = *first;
	if (s->n == 0 || before(&s->last, last))
		s->last = *last;
}

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	struct span *s = state;
	struct end end = {f->at_us, f->day, f->whole_day};

	(void)a;
	widen(s, &end, &end);
	s->n++;
	return true;
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	struct span *s = into;
	const struct span *more = from;

	(void)a;
	if (more->n == 0)
		return true;
	widen(s, &more->first, &more->last);
	s->n += more->n;
	return true;
}

static void
give_moment(const struct end *end, struct cx_value *out)
{
	out->type = CX_MOMENT;
	out->u.moment.day = end->whole_day;
	out->u.moment.us = end->whole_day ? end->day * CX_DAY_US : end->us;
}

static bool
finish_first(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct span *s = state;

	(void)call;
	(void)scratch;
	if (s->n > 0)
		give_moment(&s->first, out);
	return true;
}

static bool
finish_last(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct span *s = state;

	(void)call;
	(void)scratch;
	if (s->n > 0)
		give_moment(&s->last, out);
	return true;
}

static bool
finish_since(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct span *s = state;

	(void)scratch;
	if (s->n == 0)
		return true;
	out->type = CX_NUMBER;
	out->u.number = call->today - s->last.day;
	return true;
}

static bool
finish_between(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct span *s = state;

	(void)call;
	(void)scratch;
	if (s->n < 2)
		return true;
	out->type = CX_NUMBER;
	out->u.number =
	    (double)(s->last.day - s->first.day) / (double)(s->n - 1);
	return true;
}

static void
put_end(struct cx_buf *out, const struct end *end)
{
	cx_buf_putc(out, ',');
	cx_state_put_time(out, end->us);
	cx_buf_printf(
	    out, ",%d,%s", (int)end->day, end->whole_day ? "true" : "false");
}

static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	const struct span *s = state;

	(void)scratch;
	cx_buf_putc(out, '[');
	cx_state_put_count(out, s->n);
	put_end(out, &s->first);
	put_end(out, &s->last);
	cx_buf_putc(out, ']');
	return true;
}

static bool
get_end(struct cx_json *v, size_t i, struct end *end, struct cx_err *err)
{
	if (!cx_state_get_time(cx_json_item(v, i), &end->us, err) ||
	    !cx_state_get_day(cx_json_item(v, i + 1), &end->day, err))
		return false;
	end->whole_day = cx_json_true(cx_json_item(v, i + 2));
	return true;
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	struct span *s = state;

	(void)from;
	return cx_state_array(v, 7, err) &&
	       cx_state_get_count(cx_json_item(v, 0), &s->n, err) &&
	       get_end(v, 1, &s->first, err) && get_end(v, 4, &s->last, err);
}

static const struct cx_gather gather = {.size = sizeof(struct span),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

#define TIME_AGG(NAME, FINISH)                                   \
	{                                                        \
		.name = NAME, .wants = CX_MISSING, .bare = true, \
		.alone = true, .timed = true, .gather = &gather, \
		.finish = FINISH                                 \
	}

const struct cx_agg cx_agg_first_time = TIME_AGG("first_time", finish_first);
const struct cx_agg cx_agg_last_time = TIME_AGG("last_time", finish_last);
const struct cx_agg cx_agg_days_since_last =
    TIME_AGG("days_since_last", finish_since);
const struct cx_agg cx_agg_days_between_mean =
    TIME_AGG("days_between_mean", finish_between);
