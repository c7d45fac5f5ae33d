/*
 * A list of holidays comes as iCalendar or as a table that somebody keeps; of
 * a table only dates matter, wherever in the line they are, so its columns
 * need no names and no reader of records.
 */
#include "time/holidays.h"

#include <string.h>

#include "base/buf.h"
#include "base/file.h"

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

bool
cx_holidays_load(struct cx_holidays *h, const char *path,
    const struct cx_dates *dates, struct cx_err *err)
{
	static const struct cx_span begin = {"BEGIN:VCALENDAR", 15};
	struct cx_buf file = {0};
	struct cx_span text;
	bool ok = cx_file_read(path, FILE_BYTES, &file, err);

	text = cx_buf_span(&file);
	if (ok && text.len >= begin.len &&
	    memcmp(text.at, begin.at, begin.len) == 0)
		ok = cx_holidays_ics(h, text, path, err);
	else if (ok)
		ok = read_lines(h, dates, text, path, err);
	cx_buf_done(&file);
	return ok;
}
