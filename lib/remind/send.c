/*
 * Quiet hours are taken from the hours of the week when the file is read, so
 * that one calendar of what is left answers every question.  A rule's own
 * "send" stands in place of the file's, whole: two that are mixed would have
 * to be read side by side to know what holds.
 */
#include "remind/send.h"

#include "base/origin.h"
#include "remind/read.h"

#include "base/banned.h"

enum { OVER_MOST = 60 };

static bool
read_hours(struct cx_remind_reader *r, struct cx_json *object, const char *key,
    struct cx_hours *out, bool *has)
{
	struct cx_span text = {NULL, 0};
	struct cx_origin origin = {.node = cx_json_get(object, key)};

	if (!cx_json_want_text(object, key, false, &text, r->err))
		return false;
	*has = text.at != NULL;
	return !*has || cx_hours_parse_daily(text, out, &origin, r->err);
}

static bool
read_windows(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_send *send)
{
	const struct cx_origin origin = {.node = object};
	struct cx_hours hours, quiet;
	bool has_hours, has_quiet;

	if (!read_hours(r, object, "hours", &hours, &has_hours) ||
	    !read_hours(r, object, "quiet", &quiet, &has_quiet) ||
	    !cx_json_want_bool(
		object, "holidays", false, &send->holidays, r->err))
		return false;
	send->windows = has_hours || has_quiet ||
			(cx_json_get(object, "holidays") && !send->holidays);
	if (!send->windows)
		return true;
	if (!has_hours &&
	    !cx_hours_parse(CX_SPAN("24/7"), &hours, &origin, r->err))
		return false;
	if (!cx_hours_without(&hours, has_quiet ? &quiet : NULL, &send->hours))
		return cx_json_fail(object, r->err,
		    "\"quiet\" leaves nothing of the hours, or more than %d "
		    "windows",
		    CX_SHIFTS_MOST);
	return true;
}

static bool
read_until(struct cx_remind_reader *r, struct cx_json *object, bool *due)
{
	struct cx_span word = CX_SPAN("due");

	if (!cx_json_want_text(object, "until", false, &word, r->err))
		return false;
	*due = cx_span_eq(word, CX_SPAN("due"));
	if (!*due && !cx_span_eq(word, CX_SPAN("max_late")))
		return cx_json_fail(cx_json_get(object, "until"), r->err,
		    "must be \"due\" or \"max_late\"");
	return true;
}

bool
cx_remind_send_read(struct cx_remind_reader *r, struct cx_json *object,
    const struct cx_remind_send **out)
{
	static const char *const known[] = {
	    "hours", "quiet", "holidays", "zone", "until", NULL};
	struct cx_remind_send *send;
	struct cx_json *node;

	if (!cx_json_want_object(object, "send", false, &node, r->err))
		return false;
	if (!node)
		return true;
	send = cx_arena_zero(r->rules->arena, 1, sizeof(*send));
	if (!send)
		return cx_fail_memory(r->err);
	*out = send;
	send->node = node;
	send->number = r->rules->n_sends++;
	if (!cx_json_known(node, known, r->err) ||
	    !read_windows(r, node, send) ||
	    !read_until(r, node, &send->until_due) ||
	    !cx_remind_read_column(r, node, "zone", false, &send->zone))
		return false;
	r->rules->zoned |= send->zone != SIZE_MAX;
	return true;
}

static bool
read_most(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_spread *spread)
{
	double most = 0;

	if (!cx_json_want_number(object, "most", false, &most, r->err) ||
	    !cx_remind_read_column(r, object, "by", false, &spread->by))
		return false;
	if (cx_json_get(object, "most") &&
	    (!(most >= 1 && most <= 1e9) || most > (uint32_t)most))
		return cx_json_fail(cx_json_get(object, "most"), r->err,
		    "must be a whole number from 1");
	spread->most = (uint32_t)most;
	if (spread->by != SIZE_MAX && spread->most == 0)
		return cx_json_fail(cx_json_get(object, "by"), r->err,
		    "\"by\" is for \"most\", which is missing");
	return true;
}

bool
cx_remind_spread_read(struct cx_remind_reader *r, struct cx_json *object,
    const struct cx_remind_spread **out)
{
	static const char *const known[] = {"over", "by", "most", NULL};
	struct cx_remind_step over = {.days = 0};
	struct cx_remind_spread *spread;
	struct cx_json *node;

	if (!cx_json_want_object(object, "spread", false, &node, r->err))
		return false;
	if (!node)
		return true;
	spread = cx_arena_zero(r->rules->arena, 1, sizeof(*spread));
	if (!spread)
		return cx_fail_memory(r->err);
	*out = spread;
	spread->node = node;
	if (!cx_json_known(node, known, r->err) ||
	    !cx_remind_read_span(r, node, "over", &over))
		return false;
	if (over.months != 0 || over.days > OVER_MOST)
		return cx_json_fail(cx_json_get(node, "over"), r->err,
		    "must be at most %d days", OVER_MOST);
	spread->over_days = over.days;
	spread->number = r->rules->n_spreads++;
	return read_most(r, node, spread);
}
