/*
 * Of iCalendar only what a list of holidays has is read: days.  A rule that
 * repeats an event is refused and not passed over, since a calendar that
 * quietly lacks a holiday sends people before closed doors.
 */
#include "record/holidays.h"

#include "base/buf.h"
#include "base/file.h"
#include "record/reader.h"
#include "record/schema.h"
#include "time/civil.h"

#include "base/banned.h"

enum { FILE_MOST = 16 << 20, DAYS_MOST = 400 };

static bool
read_table(struct cx_holidays *h, const char *path,
    const struct cx_dates *dates, struct cx_schema *schema, struct cx_err *err)
{
	static const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err where = {.code = CX_CONFIG};
	size_t slot = cx_schema_want(schema, CX_SPAN("date"), &where);
	const struct cx_record *r;
	struct cx_reader *reader;
	struct cx_moment m;
	struct cx_span text;

	if (slot == SIZE_MAX)
		return cx_fail_memory(err);
	reader = cx_reader_open(path, &config, schema, err);
	while (reader && (r = cx_reader_next(reader, err)) != NULL) {
		if (!cx_record_text(r, slot, &text) || !text.at ||
		    !cx_dates_parse(dates, text, &m)) {
			cx_fail(err, CX_CONFIG, "column \"date\": not a date");
			cx_fail_at(err, path, cx_reader_line(reader), 0);
			break;
		}
		if (!cx_holidays_add(
			h, cx_moment_day(m, cx_dates_zone(dates), NULL)))
			cx_fail_memory(err);
	}
	cx_reader_close(reader);
	return err->code == CX_OK;
}

/* The value of a line NAME;...:VALUE, if that is its name. */
static bool
value_of(struct cx_span line, const char *name, struct cx_span *out)
{
	size_t n = strlen(name);
	const char *colon = memchr(line.at, ':', line.len);

	if (!colon || line.len <= n || memcmp(line.at, name, n) != 0 ||
	    (line.at[n] != ':' && line.at[n] != ';'))
		return false;
	*out = (struct cx_span){
	    colon + 1, (size_t)(line.at + line.len - colon) - 1};
	return true;
}

/* 20260101 or 20260101T000000Z: its day. */
static bool
read_day(struct cx_span s, int64_t *out)
{
	int32_t x = 0;
	struct cx_date d;

	if (s.len < 8 || (s.len > 8 && s.at[8] != 'T'))
		return false;
	for (size_t i = 0; i < 8; i++) {
		if (s.at[i] < '0' || s.at[i] > '9')
			return false;
		x = x * 10 + (s.at[i] - '0');
	}
	d = (struct cx_date){x / 10000, x / 100 % 100, x % 100};
	if (!cx_civil_valid(d))
		return false;
	*out = cx_civil_days(d);
	return true;
}

/* What is known of the event at hand. */
struct event {
	bool has, until;
	int64_t from, to;
};

static bool
end_event(struct cx_holidays *h, const struct event *e, struct cx_err *err)
{
	int64_t to = e->until && e->to > e->from ? e->to : e->from + 1;

	if (!e->has || to - e->from > DAYS_MOST)
		return cx_fail(err, CX_CONFIG,
		    "an event without its day, or of more than %d", DAYS_MOST);
	for (int64_t day = e->from; day < to; day++)
		if (!cx_holidays_add(h, day))
			return cx_fail_memory(err);
	return true;
}

static bool
take_line(struct cx_holidays *h, struct event *e, struct cx_span line,
    struct cx_err *err)
{
	struct cx_span value;

	if (cx_span_eq(line, CX_SPAN("BEGIN:VEVENT")))
		*e = (struct event){.has = false};
	else if (cx_span_eq(line, CX_SPAN("END:VEVENT")))
		return end_event(h, e, err);
	else if (value_of(line, "RRULE", &value) ||
		 value_of(line, "RDATE", &value))
		return cx_fail(err, CX_CONFIG,
		    "a recurring event: list its days one by one");
	else if (value_of(line, "DTSTART", &value))
		e->has = read_day(value, &e->from);
	else if (value_of(line, "DTEND", &value))
		e->until = read_day(value, &e->to);
	return true;
}

static bool
read_calendar(struct cx_holidays *h, struct cx_span text, const char *path,
    struct cx_err *err)
{
	struct event e = {.has = false};
	const char *at = text.at, *end = text.at + text.len, *lf;

	for (uint64_t line = 1; at < end; line++, at = lf + 1) {
		struct cx_span s;

		lf = memchr(at, '\n', (size_t)(end - at));
		if (!lf)
			lf = end;
		s = (struct cx_span){at, (size_t)(lf - at)};
		s.len -= s.len > 0 && s.at[s.len - 1] == '\r';
		if (!take_line(h, &e, s, err))
			return cx_fail_at(err, path, line, 0);
	}
	return true;
}

bool
cx_holidays_load(struct cx_holidays *h, const char *path,
    const struct cx_dates *dates, struct cx_err *err)
{
	struct cx_span begin = CX_SPAN("BEGIN:VCALENDAR");
	struct cx_buf text = {0};
	struct cx_schema *schema = NULL;
	bool ok = cx_file_read(path, FILE_MOST, &text, err);

	if (ok && text.len >= begin.len &&
	    memcmp(text.at, begin.at, begin.len) == 0) {
		ok = read_calendar(h, cx_buf_span(&text), path, err);
	} else if (ok) {
		schema = cx_schema_new();
		ok = schema ? read_table(h, path, dates, schema, err)
			    : cx_fail_memory(err);
	}
	cx_schema_free(schema);
	cx_buf_done(&text);
	return ok;
}
