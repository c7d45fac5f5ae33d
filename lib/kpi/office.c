/*
 * Holidays come as a list that somebody keeps; of it only dates matter,
 * wherever in the line they are, so its columns need no names.
 */
#include "kpi/office.h"

#include "base/buf.h"
#include "base/file.h"
#include "base/origin.h"

#include "base/banned.h"

enum { FILE_BYTES = 16 << 20 };

static bool
is_separator(char c)
{
	return c == ',' || c == ';' || c == '\t' || c == '\r' || c == '"';
}

/* The first day in a line; false: there is none. */
static bool
day_in(const struct cx_dates *dates, struct cx_span line, int64_t *day)
{
	size_t start = 0;
	struct cx_moment m;

	for (size_t i = 0; i <= line.len; i++) {
		if (i < line.len && !is_separator(line.at[i]))
			continue;
		if (cx_dates_parse(dates,
			(struct cx_span){line.at + start, i - start}, &m)) {
			*day = cx_moment_day(m, cx_dates_zone(dates), NULL);
			return true;
		}
		start = i + 1;
	}
	return false;
}

static bool
is_blank(struct cx_span line)
{
	for (size_t i = 0; i < line.len; i++)
		if (!strchr(" \t\r", line.at[i]))
			return line.at[i] == '#';
	return true;
}

static bool
read_lines(struct cx_holidays *h, const struct cx_dates *dates,
    struct cx_span text, const char *path, struct cx_err *err)
{
	uint64_t number = 0;

	while (text.len > 0) {
		const char *end = memchr(text.at, '\n', text.len);
		struct cx_span line = text;
		int64_t day;

		if (end != NULL)
			line.len = (size_t)(end - text.at);
		text.at += line.len + (end != NULL);
		text.len -= line.len + (end != NULL);
		if (++number == 1 && line.len >= 3 &&
		    memcmp(line.at, "\xEF\xBB\xBF", 3) == 0)
			line = (struct cx_span){line.at + 3, line.len - 3};
		if (day_in(dates, line, &day)) {
			if (!cx_holidays_add(h, day))
				return cx_fail_memory(err);
		} else if (number > 1 && !is_blank(line)) {
			cx_fail(err, CX_CONFIG, "no date in this line");
			return cx_fail_at(err, path, number, 0);
		}
	}
	return true;
}

static bool
is_ics(const char *path)
{
	size_t n = strlen(path);

	return n > 4 && strcmp(path + n - 4, ".ics") == 0;
}

static bool
read_holidays(struct cx_holidays *h, const struct cx_dates *dates,
    const char *path, struct cx_err *err)
{
	struct cx_buf text = {0};
	bool ok;

	if (is_ics(path))
		return cx_holidays_load_ics(h, path, err);
	ok = cx_file_read(path, FILE_BYTES, &text, err) &&
	     read_lines(h, dates, cx_buf_span(&text), path, err);
	cx_buf_done(&text);
	return ok;
}

struct cx_calendar *
cx_office_new(const struct cx_dates *dates, const char *hours, const char *path,
    struct cx_err *err)
{
	const struct cx_origin origin = {.option = "--hours"};
	struct cx_holidays *h = cx_holidays_new();
	struct cx_calendar *c = NULL;
	struct cx_hours week;

	if (h == NULL)
		cx_fail_memory(err);
	else if ((!path || read_holidays(h, dates, path, err)) &&
		 (!hours ||
		     cx_hours_parse(cx_span(hours), &week, &origin, err)))
		c = cx_calendar_new(cx_dates_zone(dates), hours ? &week : NULL,
		    CX_WEEKEND_BY_HOURS, h, err);
	cx_holidays_free(h);
	return c;
}
