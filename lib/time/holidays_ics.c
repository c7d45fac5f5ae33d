/*
 * libical reads the file; rules in it are walked by time/recur.h, because the
 * iterator of libical 3 is wrong for some (time/rule_days.c).  libical drops a
 * property that it cannot read, and says so in one of its own: where that is a
 * date or a rule it is an error here, since a holiday lost in silence is a late
 * answer to a citizen.  It has no line numbers, so events are counted.
 */
#include "time/holidays.h"

#include <libical/ical.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "time/civil.h"
#include "time/moment.h"
#include "time/recur.h"

#include "base/banned.h"

#define FIRST_DAY INT64_C(0)   /* 1970-01-01 */
#define END_DAY INT64_C(47847) /* 2101-01-01 */

enum { DAYS_MOST = 1000000, DEPTH_MOST = 8 };

struct reader {
	struct cx_holidays *h;
	struct cx_span text;
	const char *source;
	struct cx_zone *utc;
	size_t events; /* begun, to find the line */
	size_t days;
	struct cx_err *err;
};

/* The line on which the n-th event begins, from 1; 0: not found. */
static uint64_t
line_of(struct cx_span text, size_t n)
{
	static const char begin[] = "BEGIN:VEVENT";
	uint64_t line = 1;

	for (size_t i = 0; i < text.len; i++) {
		bool starts = i == 0 || text.at[i - 1] == '\n';

		line += i > 0 && text.at[i - 1] == '\n';
		if (starts && text.len - i >= strlen(begin) &&
		    strncasecmp(text.at + i, begin, strlen(begin)) == 0 &&
		    --n == 0)
			return line;
	}
	return 0;
}

static bool
fail(struct reader *r, const char *what)
{
	cx_fail(r->err, CX_CONFIG, "%s", what);
	return cx_fail_at(r->err, r->source, line_of(r->text, r->events), 0);
}

/* A date, or midnight by the local clock. */
static bool
whole_day(struct icaltimetype t, int64_t *day)
{
	struct cx_date d = {t.year, t.month, t.day};

	if (icaltime_is_null_time(t) || !cx_civil_valid(d))
		return false;
	if (!t.is_date && (t.hour != 0 || t.minute != 0 || t.second != 0 ||
			      icaltime_is_utc(t)))
		return false;
	*day = cx_civil_days(d);
	return true;
}

static icalproperty *
first(icalcomponent *event, icalproperty_kind kind)
{
	return icalcomponent_get_first_property(event, kind);
}

/* How many days an event takes. */
static bool
read_length(
    struct reader *r, icalcomponent *event, int64_t start, int64_t *length)
{
	icalproperty *end = first(event, ICAL_DTEND_PROPERTY);
	icalproperty *duration = first(event, ICAL_DURATION_PROPERTY);
	struct icaldurationtype d;
	int64_t day;

	*length = 1;
	if (end != NULL) {
		if (!whole_day(icalproperty_get_dtend(end), &day))
			return fail(r, "the event ends at a time of day");
		*length = day - start;
	} else if (duration != NULL) {
		d = icalproperty_get_duration(duration);
		if (d.is_neg || d.hours % 24 != 0 || d.minutes != 0 ||
		    d.seconds != 0)
			return fail(r, "the event does not last whole days");
		*length = (int64_t)d.weeks * 7 + d.days + d.hours / 24;
	}
	if (*length < 0)
		return fail(r, "the event ends before it begins");
	if (*length == 0)
		*length = 1;
	return true;
}

static bool
add(struct reader *r, int64_t start, int64_t length)
{
	for (int64_t day = start; day < start + length && day < END_DAY;
	     day++) {
		if (day < FIRST_DAY)
			continue;
		if (++r->days > DAYS_MOST)
			return fail(r, "too many holidays");
		if (!cx_holidays_add(r->h, day))
			return cx_fail_memory(r->err);
	}
	return true;
}

/* The properties of a kind as lines "NAME:value". */
static void
put_lines(icalcomponent *event, icalproperty_kind kind, const char *name,
    struct cx_buf *out)
{
	icalproperty *p = first(event, kind);

	for (; p != NULL; p = icalcomponent_get_next_property(event, kind)) {
		char *value = icalproperty_get_value_as_string_r(p);

		cx_buf_printf(out, "%s:%s\n", name, value ? value : "");
		icalmemory_free_buffer(value);
	}
}

static bool
add_walk(struct reader *r, const struct cx_recur *recur, int64_t start,
    int64_t length)
{
	struct cx_moment anchor = {start * CX_DAY_US, true};
	struct cx_moment from = {(FIRST_DAY - length) * CX_DAY_US, true}, m;
	struct cx_recur_walk *w =
	    cx_recur_walk_new(recur, anchor, r->utc, &from, r->err);
	bool ok = w != NULL;

	while (ok && cx_recur_walk_next(w, &m, r->err)) {
		if (m.us >= END_DAY * CX_DAY_US)
			break;
		ok = m.day ? add(r, m.us / CX_DAY_US, length)
			   : fail(r, "the rule of this event has times of day");
	}
	cx_recur_walk_free(w);
	return ok && r->err->code == CX_OK;
}

/* The event's own day, and those that its rules add or take away. */
static bool
add_event(struct reader *r, icalcomponent *event, int64_t start, int64_t length)
{
	struct cx_date d = cx_civil_date(start);
	struct cx_origin origin = {.option = r->source};
	struct cx_err err = {0};
	struct cx_buf text = {0};
	struct cx_recur *recur;
	bool ok;

	put_lines(event, ICAL_RRULE_PROPERTY, "RRULE", &text);
	put_lines(event, ICAL_RDATE_PROPERTY, "RDATE", &text);
	put_lines(event, ICAL_EXDATE_PROPERTY, "EXDATE", &text);
	if (text.len == 0 && !text.failed)
		return add(r, start, length);
	cx_buf_printf(&text, "RDATE:%04d%02d%02d\n", (int)d.year, (int)d.month,
	    (int)d.day);
	if (text.failed) {
		cx_buf_done(&text);
		return cx_fail_memory(r->err);
	}
	recur = cx_recur_new(cx_buf_span(&text), &origin, &err);
	ok = recur ? add_walk(r, recur, start, length) : fail(r, err.text);
	cx_recur_free(recur);
	cx_buf_done(&text);
	return ok;
}

/* Did libical drop a date or a rule that it could not read? */
static bool
lost_something(icalcomponent *event)
{
	static const char *const dates[] = {"DTSTART property",
	    "DTEND property", "DURATION property", "RRULE property",
	    "RDATE property", "EXDATE property", "RECURRENCE-ID property"};
	icalproperty *p = first(event, ICAL_XLICERROR_PROPERTY);

	for (; p != NULL; p = icalcomponent_get_next_property(
			      event, ICAL_XLICERROR_PROPERTY)) {
		const char *text = icalproperty_get_xlicerror(p);

		for (size_t i = 0; text && i < countof(dates); i++)
			if (strstr(text, dates[i]) != NULL)
				return true;
	}
	return false;
}

static bool
read_event(struct reader *r, icalcomponent *event)
{
	icalproperty *start = first(event, ICAL_DTSTART_PROPERTY);
	int64_t day, length;

	r->events++;
	if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
		return true;
	if (lost_something(event))
		return fail(r, "a date or rule of this event cannot be read");
	if (start == NULL)
		return fail(r, "the event has no DTSTART");
	if (first(event, ICAL_RECURRENCEID_PROPERTY) != NULL)
		return fail(r,
		    "an event with RECURRENCE-ID is not taken: write the day "
		    "that moved as an event of its own, and an EXDATE");
	if (!whole_day(icalproperty_get_dtstart(start), &day))
		return fail(r, "the event begins at a time of day: a holiday "
			       "is a whole day");
	return read_length(r, event, day, &length) &&
	       add_event(r, event, day, length);
}

/* The events of a component and those within, in the order of the file. */
static bool
read_component(struct reader *r, icalcomponent *c, int depth)
{
	icalcompiter i;

	if (icalcomponent_isa(c) == ICAL_VEVENT_COMPONENT)
		return read_event(r, c);
	if (depth == DEPTH_MOST)
		return true;
	for (i = icalcomponent_begin_component(c, ICAL_ANY_COMPONENT);
	     icalcompiter_deref(&i) != NULL; icalcompiter_next(&i))
		if (!read_component(r, icalcompiter_deref(&i), depth + 1))
			return false;
	return true;
}

/* Does the line that begins here have this name, in any case? */
static bool
is_line(struct cx_span s, const char *name)
{
	size_t n = strlen(name);

	return s.len > n && strncasecmp(s.at, name, n) == 0 &&
	       (s.at[n] == ':' || s.at[n] == ';');
}

/*
 * BEGIN and END in pairs: a file cut short has lost holidays, and of an END too
 * many libical speaks on standard error.
 */
static bool
check_pairs(struct reader *r)
{
	struct cx_span rest = r->text;
	uint64_t line = 1;
	int64_t depth = 0;
	bool begun = false;

	for (; rest.len > 0 && depth >= 0; line++) {
		const char *end = memchr(rest.at, '\n', rest.len);
		size_t n = end ? (size_t)(end - rest.at) + 1 : rest.len;

		depth += is_line(rest, "BEGIN") - is_line(rest, "END");
		begun = begun || depth > 0;
		rest = (struct cx_span){rest.at + n, rest.len - n};
	}
	if (begun && depth == 0 && memchr(r->text.at, 0, r->text.len) == NULL)
		return true;
	cx_fail(r->err, CX_CONFIG, "%s",
	    !begun  ? "not an iCalendar file"
	    : depth ? "BEGIN and END do not match: is the file whole?"
		    : "a NUL in an iCalendar file");
	return cx_fail_at(r->err, r->source, begun && depth ? line - 1 : 0, 0);
}

bool
cx_holidays_ics(struct cx_holidays *h, struct cx_span text, const char *source,
    struct cx_err *err)
{
	struct reader r = {.h = h, .text = text, .source = source, .err = err};
	struct cx_buf copy = {0};
	icalcomponent *root;
	bool ok = false;

	if (!check_pairs(&r))
		return false;
	cx_buf_puts(&copy, text);
	if (cx_buf_string(&copy) == NULL)
		return cx_fail_memory(err);
	r.utc = cx_zone_new("UTC", err);
	root = icalparser_parse_string(cx_buf_string(&copy));
	if (root == NULL)
		fail(&r, "not an iCalendar file");
	else if (r.utc != NULL)
		ok = read_component(&r, root, 0);
	if (root != NULL)
		icalcomponent_free(root);
	cx_zone_free(r.utc);
	cx_buf_done(&copy);
	return ok;
}
