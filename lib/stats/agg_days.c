/*
 * What is regular in somebody's events: the days on which there were any, with
 * how many.  Days and not months are kept, so that streaks by week and trends
 * by month share them, at eight bytes a day.  They are kept as they come;
 * before the list grows, equal days are put together.
 */
#include "stats/agg.h"

#include <stdlib.h>

#include "stats/items.h"
#include "stats/state.h"

#include "base/banned.h"

struct day {
	int32_t day;
	uint32_t n;
};

struct days {
	struct cx_items list;
};

static int
by_day(const void *a, const void *b)
{
	const struct day *x = a, *y = b;

	return (x->day > y->day) - (x->day < y->day);
}

/* In order, each day once. */
static void
tidy(struct days *s)
{
	struct day *d = s->list.at;
	uint32_t n = 0;

	if (s->list.n == 0)
		return;
	qsort(d, s->list.n, sizeof(*d), by_day);
	for (uint32_t i = 1; i < s->list.n; i++) {
		if (d[i].day == d[n].day && d[n].n <= UINT32_MAX - d[i].n)
			d[n].n += d[i].n;
		else
			d[++n] = d[i];
	}
	s->list.n = n + 1;
}

static bool
add_days(struct days *s, int32_t day, uint32_t n, struct cx_arena *a)
{
	struct day *d = s->list.at;

	if (s->list.n > 0 && d[s->list.n - 1].day == day &&
	    d[s->list.n - 1].n <= UINT32_MAX - n) {
		d[s->list.n - 1].n += n;
		return true;
	}
	if (s->list.n == s->list.room) {
		tidy(s);
		/* Half free, or it would be tidied again and again. */
		if (s->list.n > s->list.room / 2)
			s->list.room = s->list.n;
	}
	d = cx_items_add(&s->list, sizeof(*d), a);
	if (d == NULL)
		return false;
	*d = (struct day){day, n};
	return true;
}

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	return add_days(state, f->day, 1, a);
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	const struct days *more = from;
	const struct day *d = more->list.at;

	for (uint32_t i = 0; i < more->list.n; i++)
		if (!add_days(into, d[i].day, d[i].n, a))
			return false;
	return true;
}

/*
 * Periods in a row with an event, up to the one of now; that one may still be
 * without, as it is not over.
 */
static bool
finish_streak(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	struct days *s = state;
	const struct day *d;
	int64_t now = cx_period_of(call->unit, call->today), next = now, n = 0;

	(void)scratch;
	tidy(s);
	d = s->list.at;
	for (uint32_t i = s->list.n; i-- > 0;) {
		int64_t p = cx_period_of(call->unit, d[i].day);

		if (p > next || d[i].day > call->today)
			continue;
		if (n == 0 && p == now - 1)
			next = p;
		if (p < next)
			break;
		n++;
		next = p - 1;
	}
	out->type = CX_NUMBER;
	out->u.number = (double)n;
	return true;
}

/*
 * The slope of the line of least squares through the counts of the periods
 * from the first event's to the last that is over; empty ones count 0.
 */
static bool
finish_trend(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	struct days *s = state;
	const struct day *d;
	int64_t first, end = cx_period_of(call->unit, call->today);
	double n, y = 0, ty = 0;

	(void)scratch;
	tidy(s);
	if (s->list.n == 0)
		return true;
	d = s->list.at;
	first = cx_period_of(call->unit, d[0].day);
	if (end - first < 2)
		return true;
	n = (double)(end - first);
	for (uint32_t i = 0; i < s->list.n; i++) {
		int64_t p = cx_period_of(call->unit, d[i].day);

		if (p >= end)
			break;
		y += d[i].n;
		ty += (double)(p - first) * d[i].n;
	}
	/* Whole numbers below 2^53 all: sums of t and t^2 are known. */
	out->type = CX_NUMBER;
	out->u.number = 6 * (2 * ty - (n - 1) * y) / (n * (n * n - 1));
	return true;
}

static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	struct days *s = state;
	const struct day *d;

	(void)scratch;
	tidy(s);
	d = s->list.at;
	cx_buf_putc(out, '[');
	for (uint32_t i = 0; i < s->list.n; i++)
		cx_buf_printf(out, "%s[%d,%u]", i > 0 ? "," : "", (int)d[i].day,
		    (unsigned)d[i].n);
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
		int32_t day;
		uint64_t n;

		if (!cx_state_array(pair, 2, err) ||
		    !cx_state_get_day(cx_json_item(pair, 0), &day, err) ||
		    !cx_state_get_count(cx_json_item(pair, 1), &n, err))
			return false;
		if (n > UINT32_MAX)
			return cx_json_fail(pair, err, "not a count of a day");
		if (!add_days(state, day, (uint32_t)n, from->arena))
			return cx_fail_memory(err);
	}
	return true;
}

static const struct cx_gather gather = {.size = sizeof(struct days),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_streak = {
    .name = "streak",
    .shape = CX_AGG_UNIT,
    .timed = true,
    .gather = &gather,
    .finish = finish_streak,
};

const struct cx_agg cx_agg_trend = {
    .name = "trend",
    .shape = CX_AGG_UNIT,
    .timed = true,
    .gather = &gather,
    .finish = finish_trend,
};
