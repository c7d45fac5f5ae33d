/*
 * libical escapes and folds; an event at a time, so that a calendar of a
 * hundred thousand takes no memory.  An event is on the day that something is
 * due, and not at the time of the message: a calendar is there to be looked at
 * before, and its alarms are what the steps are.
 */
#include "time/ics.h"

#include <libical/ical.h>
#include <stdlib.h>

#include "time/civil.h"
#include "time/moment.h"

#include "base/banned.h"

enum { DAY_S = 86400 };

void
cx_ics_begin(struct cx_buf *out)
{
	cx_buf_puts(
	    out, CX_SPAN("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
			 "PRODID:-//cx//cx-remind//EN\r\nMETHOD:PUBLISH\r\n"));
}

void
cx_ics_end(struct cx_buf *out)
{
	cx_buf_puts(out, CX_SPAN("END:VCALENDAR\r\n"));
}

/* A string with line ends for the only controls; NULL without memory. */
static char *
string_of(struct cx_span s)
{
	char *out = malloc(s.len + 1);
	size_t n = 0;

	for (size_t i = 0; out && i < s.len; i++) {
		unsigned char c = (unsigned char)s.at[i];

		if (c == '\r' && i + 1 < s.len && s.at[i + 1] == '\n')
			continue;
		if (c == '\r')
			c = '\n';
		out[n++] = (c < ' ' && c != '\n') || c == 127 ? ' ' : (char)c;
	}
	if (out)
		out[n] = '\0';
	return out;
}

/* Adds a property of text; false without memory. */
static bool
add_text(icalcomponent *c, struct cx_span s, icalproperty *make(const char *))
{
	char *text = string_of(s);
	icalproperty *p = text ? make(text) : NULL;

	free(text);
	if (p)
		icalcomponent_add_property(c, p);
	return p != NULL;
}

static icaltimetype
day_of(int64_t day)
{
	struct cx_date d = cx_civil_date(day);
	icaltimetype t = icaltime_null_date();

	t.year = d.year;
	t.month = d.month;
	t.day = d.day;
	return t;
}

static icaltimetype
instant_of(int64_t us)
{
	int64_t day = us / CX_DAY_US - (us % CX_DAY_US < 0);
	int64_t s = (us - day * CX_DAY_US) / 1000000;
	icaltimetype t = day_of(day);

	t.is_date = 0;
	t.hour = (int)(s / 3600);
	t.minute = (int)(s / 60 % 60);
	t.second = (int)(s % 60);
	t.zone = icaltimezone_get_utc_timezone();
	return t;
}

static bool
add_alarm(icalcomponent *event, int64_t seconds, struct cx_span summary)
{
	icalcomponent *alarm = icalcomponent_new_valarm();
	struct icaltriggertype trigger;

	if (!alarm)
		return false;
	memset(&trigger, 0, sizeof(trigger));
	trigger.time = icaltime_null_time();
	trigger.duration = icaldurationtype_from_int((int)seconds);
	icalcomponent_add_component(event, alarm);
	icalcomponent_add_property(
	    alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
	icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
	return add_text(alarm, summary, icalproperty_new_description);
}

static bool
fill(icalcomponent *event, const struct cx_ics_event *e)
{
	icalcomponent_add_property(
	    event, icalproperty_new_sequence(e->sequence));
	icalcomponent_add_property(
	    event, icalproperty_new_dtstamp(instant_of(e->stamp_us)));
	icalcomponent_add_property(
	    event, icalproperty_new_dtstart(day_of(e->day)));
	icalcomponent_add_property(
	    event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
	if (!add_text(event, e->uid, icalproperty_new_uid) ||
	    !add_text(event, e->summary, icalproperty_new_summary) ||
	    !add_text(event, e->description, icalproperty_new_description))
		return false;
	for (size_t i = 0; i < e->n_alarms; i++)
		if (!add_alarm(event, e->alarms_s[i], e->summary))
			return false;
	return true;
}

bool
cx_ics_put(struct cx_buf *out, const struct cx_ics_event *e, struct cx_err *err)
{
	icalcomponent *event = icalcomponent_new_vevent();
	char *text = NULL;

	if (event && fill(event, e))
		text = icalcomponent_as_ical_string_r(event);
	if (text)
		cx_buf_puts(out, cx_span(text));
	icalmemory_free_buffer(text);
	if (event)
		icalcomponent_free(event);
	return (text && !out->failed) || cx_fail_memory(err);
}
