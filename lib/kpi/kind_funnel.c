/*
 * How far people get.  What counts is people and not page views: an id is
 * counted once, for the one of its beginnings that got farthest, the first of
 * them.  It belongs to the period in which it began and may end in a later
 * one, or January would lose whoever had until February.  Not chosen: steps in
 * any order, and the last beginning before each step (as some web analytics
 * have it), which forgets how long people were at it.
 */
#include "kpi/kind.h"

#include <math.h>

#include "stats/interval.h"
#include "stats/path.h"
#include "time/moment.h"

#include "base/banned.h"

enum { MEDIAN = 50, FIRST_STEP = 2 };

enum result { ENTERED, SHARE, OVERALL, HOURS };

static const double HOUR_US = 3600e6;

/* What a call knows. */
struct own {
	const struct cx_world *world;
	struct cx_lapse lapse;
	bool within;
	uint32_t n_steps;
	uint32_t seen; /* a bit for each step that some record is at */
};

/* A step of the people that began in a period. */
struct reached {
	uint64_t n;
	struct cx_values hours; /* since the step before */
	bool running;		/* some may still get there */
};

/* One way through the steps: positions of visits. */
struct way {
	size_t at[CX_STEPS_MOST];
	uint32_t depth;
};

/* The visits of all periods of a series, and what comes of them. */
struct funnel {
	struct own *own;
	struct cx_visit *visits;
	struct reached *reached; /* by period and step */
	struct cx_arena *scratch;
};

static bool
check_steps(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	if (c->n_steps < 2)
		return cx_plan_fail(
		    p, c, err, "a funnel has two steps or more");
	for (size_t i = 0; i < c->n_steps; i++)
		for (size_t k = 0; k < i; k++)
			if (cx_span_eq(c->arg[FIRST_STEP + i].text,
				c->arg[FIRST_STEP + k].text))
				return cx_plan_fail(
				    p, c, err, "two steps are the same");
	return true;
}

static bool
read_within(struct cx_planner *p, struct cx_call *c, struct own *own,
    struct cx_err *err)
{
	const struct cx_origin origin = {.option = "within"};
	struct cx_err wrong = {0};

	own->within = c->n_args > FIRST_STEP + c->n_steps;
	if (!own->within || cx_lapse_read(c->arg[c->n_args - 1].text,
				&own->lapse, &origin, &wrong))
		return true;
	return cx_plan_fail(p, c, err,
	    "within takes months and days, or hours and less, as '7 days'");
}

/* The number of a step: CASE STEP WHEN 'inicio' THEN 1 ... */
static bool
put_steps(const struct cx_call *c, struct cx_buf *b)
{
	cx_buf_printf(b, "case (%.*s)", CX_ARG(c, 1));
	for (size_t i = 0; i < c->n_steps; i++) {
		struct cx_span s = c->arg[FIRST_STEP + i].text;

		cx_buf_puts(b, CX_SPAN(" when '"));
		for (size_t k = 0; k < s.len; k++) {
			if (s.at[k] == '\'')
				cx_buf_putc(b, '\'');
			cx_buf_putc(b, s.at[k]);
		}
		cx_buf_printf(b, "' then %zu", i + 1);
	}
	cx_buf_printf(b, " else 0 end");
	return !b->failed;
}

static bool
plan(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	struct own *own = cx_arena_zero(cx_plan_arena(p), 1, sizeof(*own));
	struct cx_buf steps = {0};
	bool ok;

	if (own == NULL)
		return cx_fail_memory(err);
	c->own = own;
	own->world = cx_plan_world(p);
	own->n_steps = (uint32_t)c->n_steps;
	if (!check_steps(p, c, err) || !read_within(p, c, own, err))
		return false;
	if (put_steps(c, &steps))
		ok = cx_plan_part(p, c, err, NULL, CX_PATH "(%.*s, %.*s)",
		    CX_ARG(c, 0), (int)steps.len, steps.at);
	else
		ok = cx_fail_memory(err);
	cx_buf_done(&steps);
	return ok;
}

static bool
in_time(const struct own *own, const struct cx_visit *start, int64_t us)
{
	return !own->within || cx_lapse_holds(&own->lapse, start->us, us,
				   cx_dates_zone(own->world->dates));
}

/* Counts the farthest way of an id that began in a period. */
static bool
count_way(struct funnel *f, const struct way *w)
{
	const struct cx_visit *v = f->visits, *start = &v[w->at[0]];
	struct reached *r = &f->reached[start->group * f->own->n_steps];

	for (uint32_t k = 0; k < w->depth; k++) {
		r[k].n++;
		if (k > 0 &&
		    !cx_values_add(&r[k].hours,
			(double)(v[w->at[k]].us - v[w->at[k - 1]].us) / HOUR_US,
			f->scratch))
			return false;
	}
	if (f->own->within && w->depth < f->own->n_steps &&
	    in_time(f->own, start, f->own->world->now_us))
		for (uint32_t k = w->depth; k < f->own->n_steps; k++)
			r[k].running = true;
	return true;
}

/*
 * The way from the visit `start': each next step when it was first taken after
 * the one before.  next[k]: the first place where step k can be; it only ever
 * goes up, so that an id takes time linear in its visits.
 */
static struct way
follow(struct funnel *f, size_t start, size_t end, size_t *next)
{
	struct way w = {.at = {start}, .depth = 1};

	while (w.depth < f->own->n_steps) {
		size_t *at = &next[w.depth];

		if (*at <= w.at[w.depth - 1])
			*at = w.at[w.depth - 1] + 1;
		while (*at < end && f->visits[*at].step != w.depth + 1)
			++*at;
		if (*at == end ||
		    !in_time(f->own, &f->visits[start], f->visits[*at].us))
			break;
		w.at[w.depth++] = *at;
	}
	return w;
}

/* The visits of one id; it counts once in each period in which it began. */
static bool
count_id(struct funnel *f, size_t from, size_t end)
{
	size_t next[CX_STEPS_MOST] = {0};
	struct way best = {.depth = 0};

	for (size_t i = from; i < end; i++) {
		struct way w;

		if (f->visits[i].step != 1)
			continue;
		if (best.depth > 0 &&
		    f->visits[best.at[0]].group != f->visits[i].group) {
			if (!count_way(f, &best))
				return false;
			best.depth = 0;
		}
		if (best.depth == f->own->n_steps)
			continue;
		w = follow(f, i, end, next);
		if (w.depth > best.depth)
			best = w;
	}
	return best.depth == 0 || count_way(f, &best);
}

/* Takes the visits of all periods, or of the one group that there is. */
static bool
take_visits(struct cx_view *v, struct funnel *f, size_t *n)
{
	void *alone[] = {v->group};
	bool timed = v->past != NULL && v->past->timed;
	void *const *at = timed ? v->past->at : alone;
	size_t n_at = timed ? v->past->all : 1;

	*n = 0;
	for (size_t i = 0; i < n_at; i++)
		if (at[i] != NULL)
			*n += cx_path_count(cx_view_state_of(v, 0, at[i]));
	f->visits = cx_arena_zero(v->scratch, *n, sizeof(*f->visits));
	f->reached = cx_arena_zero(
	    v->scratch, n_at * f->own->n_steps, sizeof(*f->reached));
	if (f->visits == NULL || f->reached == NULL)
		return false;
	*n = 0;
	for (size_t i = 0; i < n_at; i++) {
		const void *state =
		    at[i] != NULL ? cx_view_state_of(v, 0, at[i]) : NULL;

		if (state == NULL)
			continue;
		cx_path_copy(state, (uint32_t)i, f->visits + *n);
		*n += cx_path_count(state);
	}
	return true;
}

/* What comes of a whole series, made once for it; NULL without memory. */
static struct reached *
series_of(struct cx_view *v)
{
	struct funnel f = {.own = v->call->own, .scratch = v->scratch};
	size_t n, from = 0;

	if (!take_visits(v, &f, &n))
		return NULL;
	cx_path_sort(f.visits, n);
	for (size_t i = 0; i < n; i++)
		f.own->seen |= UINT32_C(1) << (f.visits[i].step - 1);
	for (size_t i = 1; i <= n; i++) {
		if (i < n && cx_hash128_eq(f.visits[i].id, f.visits[from].id))
			continue;
		if (!count_id(&f, from, i))
			return NULL;
		from = i;
	}
	return f.reached;
}

static void
set_share(struct cx_view *v, struct cx_estimate *out, double hits, double n)
{
	struct cx_interval in;

	out->n = n;
	if (!(n > 0))
		return;
	cx_estimate_number(out, hits / n);
	in = cx_interval_share(hits, n, v->how->level);
	out->low = in.low;
	out->high = in.high;
}

static void
set_entered(struct cx_view *v, struct cx_estimate *out, double n)
{
	struct cx_interval in = cx_interval_count(n, v->how->level);

	out->n = n;
	cx_estimate_number(out, n);
	out->low = in.low;
	out->high = in.high;
}

static void
set_hours(struct cx_view *v, struct cx_estimate *out, struct cx_values *hours)
{
	struct cx_interval in;

	out->n = (double)hours->n;
	if (hours->n == 0)
		return;
	if (!cx_values_sort(hours, v->scratch)) {
		v->failed = true;
		return;
	}
	cx_estimate_number(out, cx_values_quantile(hours, MEDIAN));
	in = cx_interval_quantile(hours, MEDIAN, v->how->level);
	out->low = in.low;
	out->high = in.high;
}

static void
finish(struct cx_view *v, struct cx_estimate *out)
{
	const struct own *own = v->call->own;
	void **memo = cx_view_memo(v);
	struct reached *r;
	size_t step = v->past ? v->past->step : 0;

	if (memo != NULL && *memo == NULL)
		*memo = series_of(v);
	if (memo == NULL || *memo == NULL) {
		v->failed = true;
		return;
	}
	r = *memo;
	if (v->past != NULL && v->past->timed)
		r += v->past->n * own->n_steps;
	if (r[step].running)
		out->note = "running";
	if (v->result == ENTERED)
		set_entered(v, out, (double)r[step].n);
	else if (step == 0)
		return;
	else if (v->result == SHARE)
		set_share(v, out, (double)r[step].n, (double)r[step - 1].n);
	else if (v->result == OVERALL)
		set_share(v, out, (double)r[step].n, (double)r[0].n);
	else
		set_hours(v, out, &r[step].hours);
}

static bool
met(const struct cx_call *c, size_t step)
{
	const struct own *own = c->own;

	return own->seen >> step & 1;
}

static const char *const also[] = {"share", "overall", "hours", NULL};

const struct cx_kind cx_kind_funnel = {
    .name = "funnel",
    .usage = "funnel(id, step, 'inicio' > 'formulario' > 'envío', within '7 "
	     "days')",
    .args = "vvs?w",
    .past = true,
    .timed = true,
    .stepped = true,
    .also = also,
    .plan = plan,
    .finish = finish,
    .met = met,
};
