/*
 * How long a request took, and whether a promise was kept.  An open request
 * is not left out: one that is past its promise is missed already, whenever it
 * will be closed, and leaving it out would make a service look better the less
 * it does.
 */
#include "expr/func.h"

#include "time/calendar.h"
#include "time/timespan.h"

#include "base/banned.h"

#define HOUR_US 3600e6

static int64_t
instant(const struct cx_eval *e, const struct cx_value *v)
{
	return cx_moment_instant(v->u.moment, e->zone);
}

CX_CALL(cx_func_duration)
{
	(void)n;
	*out = cx_value_number(
	    (double)(instant(e, &args[1]) - instant(e, &args[0])) / HOUR_US);
}

/* The calendar of the run; NULL: failed. */
static const struct cx_calendar *
calendar(struct cx_eval *e)
{
	if (e->world->calendar == NULL)
		cx_node_fail(e, CX_USAGE,
		    "working hours are not known: --hours='mon-fri "
		    "09:00-17:00'");
	return e->world->calendar;
}

CX_CALL(cx_func_business)
{
	const struct cx_calendar *c = calendar(e);

	(void)n;
	if (c == NULL)
		return;
	*out = cx_value_number((double)cx_calendar_between(c,
				   instant(e, &args[0]), instant(e, &args[1])) /
			       HOUR_US);
}

/* a is at or before b; by days where one of them is a day. */
static bool
in_time(const struct cx_eval *e, struct cx_moment a, struct cx_moment b)
{
	if (a.day || b.day)
		return cx_moment_day(a, e->zone, NULL) <=
		       cx_moment_day(b, e->zone, NULL);
	return a.us <= b.us;
}

static bool
read_limit(
    struct cx_eval *e, const struct cx_value *text, struct cx_timespan *span)
{
	const struct cx_origin origin = {.option = "sla"};
	struct cx_err err = {0};

	if (cx_timespan_parse(text->u.text, span, &origin, &err))
		return true;
	cx_node_fail(e, CX_USAGE, "sla(): not a length of time, as '48h'");
	return false;
}

/* When the promise ends; false: there is no such day, or failed. */
static bool
add_limit(struct cx_eval *e, struct cx_moment open, struct cx_timespan span,
    bool working, struct cx_moment *due)
{
	const struct cx_calendar *c = working ? calendar(e) : NULL;

	if (!working)
		return cx_timespan_add(&span, open, e->zone, e->world->calendar,
		    CX_MONTH_CLAMP, due);
	due->day = false;
	return c != NULL && cx_calendar_add(c, cx_moment_instant(open, e->zone),
				span.us, &due->us);
}

static void
promise(const struct cx_node *n, struct cx_eval *e, bool working,
    struct cx_value *out)
{
	struct cx_value open = cx_node_eval(n->kids[0], e);
	struct cx_value close = cx_node_eval(n->kids[1], e);
	struct cx_value limit = cx_node_eval(n->kids[2], e);
	const struct cx_moment now = {e->now_us, false};
	struct cx_timespan span;
	struct cx_moment due;

	out->type = CX_MISSING;
	if (open.type == CX_MISSING || limit.type == CX_MISSING ||
	    !read_limit(e, &limit, &span) ||
	    !add_limit(e, open.u.moment, span, working, &due))
		return;
	if (close.type != CX_MISSING)
		*out = cx_value_text(in_time(e, close.u.moment, due)
					 ? CX_SPAN("hit")
					 : CX_SPAN("missed"));
	else
		*out = cx_value_text(in_time(e, now, due)
					 ? CX_SPAN("running")
					 : CX_SPAN("running late"));
}

CX_VALUE(cx_func_sla)
{
	promise(n, e, false, out);
}

CX_VALUE(cx_func_sla_business)
{
	promise(n, e, true, out);
}
