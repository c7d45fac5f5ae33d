/*
 * The machine's own zone files are read here because libc's localtime() is
 * the only other reader of them, and it works on one zone a process, set by
 * an environment variable.  All that is checked is what could lead us out of
 * the file; its makers are trusted for the rest.
 */
#include "time/tzif.h"

#include <stdbool.h>
#include <string.h>

#include "time/civil.h"

#include "base/banned.h"

enum { HEADER = 44, TYPE = 6, LAST_YEAR = 2200, DAY_S = 86400 };

enum count { UTC_MARKS, STD_MARKS, LEAPS, TIMES, TYPES, CHARS, COUNTS };

/* When a year's clock changes: M3.2.0/2, J60 or 59. */
struct rule {
	char kind; /* 'M', 'J' (no February 29) or '0' (from 0, with it) */
	int64_t month, week, day; /* day: of the week, or of the year */
	int64_t time_s;
};

/* The last line of the file: the rules for all later years. */
struct footer {
	int64_t std_s, dst_s;
	bool dst;
	struct rule start, end;
};

static int64_t
big_endian(const char *p, int bytes)
{
	uint64_t x = (*p & 0x80) ? UINT64_MAX : 0;

	for (int i = 0; i < bytes; i++)
		x = x << 8 | (unsigned char)p[i];
	return (int64_t)x;
}

/* The counts of the header at *s, moving *s past it; false: no header. */
static bool
read_header(struct cx_span *s, size_t counts[COUNTS])
{
	if (s->len < HEADER || memcmp(s->at, "TZif", 4) != 0 || s->at[4] < '2')
		return false;
	for (int i = 0; i < COUNTS; i++) {
		int64_t n = big_endian(s->at + 20 + i * 4, 4);

		if (n < 0 || n > 1000000)
			return false;
		counts[i] = (size_t)n;
	}
	s->at += HEADER;
	s->len -= HEADER;
	return true;
}

/* The bytes of a block whose times have so many bytes. */
static size_t
block_size(const size_t counts[COUNTS], size_t bytes)
{
	return counts[TIMES] * (bytes + 1) + counts[TYPES] * TYPE +
	       counts[CHARS] + counts[LEAPS] * (bytes + 4) + counts[STD_MARKS] +
	       counts[UTC_MARKS];
}

static bool
number(const char **p, int64_t *out)
{
	int64_t x = 0;
	int n = 0;

	for (; **p >= '0' && **p <= '9' && n < 4; n++)
		x = x * 10 + (*(*p)++ - '0');
	*out = x;
	return n > 0;
}

/* -3, +5:30, 167:00:00: seconds. */
static bool
read_hours(const char **p, int64_t *out)
{
	int64_t sign = **p == '-' ? -1 : 1, sum, part = 0;

	if (**p == '-' || **p == '+')
		++*p;
	if (!number(p, &sum))
		return false;
	sum *= 3600;
	for (int64_t unit = 60; unit >= 1 && **p == ':'; unit /= 60) {
		++*p;
		if (!number(p, &part))
			return false;
		sum += part * unit;
	}
	*out = sign * sum;
	return true;
}

/* CET or <-03>. */
static bool
skip_name(const char **p)
{
	const char *from = *p;

	if (**p == '<') {
		*p = strchr(*p, '>');
		if (*p == NULL)
			return false;
		++*p;
		return true;
	}
	while ((**p >= 'A' && **p <= 'Z') || (**p >= 'a' && **p <= 'z'))
		++*p;
	return *p > from;
}

static bool
read_rule(const char **p, struct rule *r)
{
	if (*(*p)++ != ',')
		return false;
	r->kind = **p == 'M' || **p == 'J' ? *(*p)++ : '0';
	if (r->kind == 'M') {
		if (!number(p, &r->month) || *(*p)++ != '.' ||
		    !number(p, &r->week) || *(*p)++ != '.' || r->month < 1 ||
		    r->month > 12)
			return false;
	}
	if (!number(p, &r->day))
		return false;
	r->time_s = 2 * 3600;
	if (**p == '/') {
		++*p;
		return read_hours(p, &r->time_s);
	}
	return true;
}

/* A POSIX TZ string, as RFC 9636 section 3.3.1 extends it. */
static bool
read_footer(const char *p, struct footer *f)
{
	if (!skip_name(&p) || !read_hours(&p, &f->std_s))
		return false;
	f->std_s = -f->std_s;
	f->dst = *p != '\0';
	if (!f->dst)
		return true;
	if (!skip_name(&p))
		return false;
	f->dst_s = f->std_s + 3600;
	if (*p != ',') {
		if (!read_hours(&p, &f->dst_s))
			return false;
		f->dst_s = -f->dst_s;
	}
	return read_rule(&p, &f->start) && read_rule(&p, &f->end) && *p == '\0';
}

/* The local second at which the rule strikes in a year. */
static int64_t
strike(const struct rule *r, int32_t year)
{
	struct cx_date first = {year, 1, 1};
	int64_t days = cx_civil_days(first);
	int32_t length;

	if (r->kind == 'M') {
		first.month = (int32_t)r->month;
		length = cx_civil_month_days(year, first.month);
		days = cx_civil_days(first);
		int64_t ahead = (r->day - cx_civil_weekday(days) + 7) % 7 +
				(r->week - 1) * 7;
		days += ahead < length ? ahead : ahead - 7;
	} else if (r->kind == 'J') {
		bool leap = cx_civil_month_days(year, 2) == 29;

		days += r->day - 1 + (leap && r->day >= 60);
	} else {
		days += r->day;
	}
	return days * DAY_S + r->time_s;
}

/* A change, unless it is not after the last one. */
static bool
add(struct cx_tzif_change *out, size_t most, size_t *n, int64_t from_s,
    int64_t offset_s)
{
	if (*n > 0 && from_s <= out[*n - 1].from_s)
		return true;
	if (*n == most)
		return false;
	out[(*n)++] = (struct cx_tzif_change){from_s, offset_s};
	return true;
}

/* The years after the last change that the file lists. */
static bool
add_years(
    const struct footer *f, struct cx_tzif_change *out, size_t most, size_t *n)
{
	int64_t last_day = out[*n - 1].from_s / DAY_S;
	int32_t year = 1970;

	if (last_day >= cx_civil_days((struct cx_date){LAST_YEAR, 1, 1}))
		return true;
	if (last_day > 0)
		year = cx_civil_date(last_day).year;
	for (; f->dst && year < LAST_YEAR; year++) {
		int64_t start = strike(&f->start, year) - f->std_s;
		int64_t end = strike(&f->end, year) - f->dst_s;

		if (start > end && !add(out, most, n, end, f->std_s))
			return false;
		if (!add(out, most, n, start, f->dst_s))
			return false;
		if (start <= end && !add(out, most, n, end, f->std_s))
			return false;
	}
	return true;
}

/* The changes that the file lists. */
static size_t
read_block(struct cx_span s, const size_t counts[COUNTS],
    struct cx_tzif_change *out, size_t most)
{
	const char *kinds = s.at + counts[TIMES] * 8;
	const char *types = kinds + counts[TIMES];
	size_t n = 0;

	if (!add(out, most, &n, INT64_MIN, big_endian(types, 4)))
		return 0;
	for (size_t i = 0; i < counts[TIMES]; i++) {
		size_t kind = (unsigned char)kinds[i];

		if (kind >= counts[TYPES] ||
		    !add(out, most, &n, big_endian(s.at + i * 8, 8),
			big_endian(types + kind * TYPE, 4)))
			return 0;
	}
	return n;
}

size_t
cx_tzif_read(struct cx_span file, struct cx_tzif_change *out, size_t most)
{
	struct cx_span s = file;
	struct footer footer = {0};
	size_t counts[COUNTS], size, n;
	char line[128];

	if (!read_header(&s, counts) || block_size(counts, 4) > s.len)
		return 0;
	s.at += block_size(counts, 4);
	s.len -= block_size(counts, 4);
	if (!read_header(&s, counts) || block_size(counts, 8) > s.len ||
	    counts[TYPES] == 0 || counts[LEAPS] != 0)
		return 0;
	n = read_block(s, counts, out, most);
	size = s.len - block_size(counts, 8);
	if (n == 0 || size < 3 || size - 2 >= sizeof(line))
		return 0;
	memcpy(line, s.at + s.len - size + 1, size - 2);
	line[size - 2] = '\0';
	if (!read_footer(line, &footer) || !add_years(&footer, out, most, &n))
		return 0;
	return n;
}
