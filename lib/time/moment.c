/*
 * Dates are read by hand, field by field, not by udat_parse() or strptime():
 * both are a hundred times slower, take what is not a date (February 30,
 * trailing text), and ICU's formats cannot be shared by threads.
 */
#include "time/moment.h"

#include <stdlib.h>

#include "time/civil.h"
#include "time/pattern.h"

#include "base/banned.h"

#define SECOND_US INT64_C(1000000)

struct cx_dates {
	const struct cx_zone *zone;
	size_t n;
	struct cx_pattern *patterns[];
};

struct cx_dates *
cx_dates_new(const char *const *patterns, size_t n, const struct cx_zone *zone,
    const char *locale, struct cx_err *err)
{
	struct cx_dates *d = calloc(1, sizeof(*d) + n * sizeof(d->patterns[0]));

	if (d == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	d->zone = zone;
	for (; d->n < n; d->n++) {
		d->patterns[d->n] = cx_pattern_new(patterns[d->n], locale, err);
		if (d->patterns[d->n] == NULL) {
			cx_dates_free(d);
			return NULL;
		}
	}
	return d;
}

void
cx_dates_free(struct cx_dates *d)
{
	if (d == NULL)
		return;
	for (size_t i = 0; i < d->n; i++)
		cx_pattern_free(d->patterns[i]);
	free(d);
}

const struct cx_zone *
cx_dates_zone(const struct cx_dates *d)
{
	return d->zone;
}

/* Two digits at p; above 99 if they are not digits. */
static inline int32_t
two(const char *p)
{
	unsigned a = (unsigned)(unsigned char)p[0] - '0';
	unsigned b = (unsigned)(unsigned char)p[1] - '0';

	return a > 9 || b > 9 ? 100 : (int32_t)(a * 10 + b);
}

/* The digits of a second's fraction; those after the sixth are cut. */
static bool
read_fraction(struct cx_span s, size_t *i, int32_t *us)
{
	int32_t unit = 100000, sum = 0;
	size_t start = *i;

	for (; *i < s.len && s.at[*i] >= '0' && s.at[*i] <= '9'; ++*i) {
		sum += (s.at[*i] - '0') * unit;
		unit /= 10;
	}
	*us = sum;
	return *i > start && *i - start <= 9;
}

/* What stands after the date: T10:00[:00[.123456]][offset]. */
static bool
read_iso_time(struct cx_span s, size_t i, struct cx_reading *r)
{
	if (s.len - i < 6 || (s.at[i] != 'T' && s.at[i] != ' ') ||
	    s.at[i + 3] != ':')
		return false;
	r->hour = two(s.at + i + 1);
	r->minute = two(s.at + i + 4);
	r->time = true;
	i += 6;
	if (s.len - i >= 3 && s.at[i] == ':') {
		r->second = two(s.at + i + 1);
		i += 3;
		if (i < s.len && s.at[i] == '.') {
			i++;
			if (!read_fraction(s, &i, &r->us))
				return false;
		}
	}
	if (i < s.len && !cx_reading_offset(s, &i, r))
		return false;
	return i == s.len;
}

static bool
read_iso(struct cx_span s, struct cx_reading *r)
{
	const char *p = s.at;
	int32_t century, year;
	bool dashes;

	if (s.len < 8)
		return false;
	dashes = p[4] == '-';
	if (dashes ? s.len < 10 || p[7] != '-' : s.len != 8)
		return false;
	century = two(p);
	year = two(p + 2);
	if (century > 99 || year > 99)
		return false;
	*r = (struct cx_reading){
	    .year = century * 100 + year,
	    .month = two(p + (dashes ? 5 : 4)),
	    .day = two(p + (dashes ? 8 : 6)),
	};
	return s.len <= 10 || read_iso_time(s, 10, r);
}

/* Checks what was read against calendar and clock, and places it in time. */
static bool
settle(const struct cx_reading *r, const struct cx_zone *zone,
    struct cx_moment *out)
{
	struct cx_date date = {r->year, r->month, r->day};
	int64_t days, us;

	if (!cx_civil_valid(date) || r->hour > 23 || r->minute > 59 ||
	    r->second > 59)
		return false;
	days = cx_civil_days(date);
	if (r->weekday != 0 && r->weekday != cx_civil_weekday(days))
		return false;
	us = days * CX_DAY_US;
	if (r->time) {
		us += (r->hour * INT64_C(3600) + r->minute * 60 + r->second) *
		      SECOND_US;
		us += r->us;
		us = r->offset ? us - r->offset_s * SECOND_US
			       : cx_zone_instant(zone, us);
	}
	*out = (struct cx_moment){.us = us, .day = !r->time};
	return true;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

bool
cx_dates_parse(
    const struct cx_dates *d, struct cx_span s, struct cx_moment *out)
{
	struct cx_reading r;

	while (s.len > 0 && is_blank(s.at[0])) {
		s.at++;
		s.len--;
	}
	while (s.len > 0 && is_blank(s.at[s.len - 1]))
		s.len--;
	for (size_t i = 0; i < d->n; i++)
		if (cx_pattern_read(d->patterns[i], s, &r) &&
		    settle(&r, d->zone, out))
			return true;
	return read_iso(s, &r) && settle(&r, d->zone, out);
}

int64_t
cx_moment_instant(struct cx_moment m, const struct cx_zone *z)
{
	return m.day ? cx_zone_instant(z, m.us) : m.us;
}

static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

int64_t
cx_moment_day(struct cx_moment m, const struct cx_zone *z, int64_t *us_of_day)
{
	int64_t local = m.day ? m.us : m.us + cx_zone_offset(z, m.us);
	int64_t day = floor_div(local, CX_DAY_US);

	if (us_of_day != NULL)
		*us_of_day = m.day ? 0 : local - day * CX_DAY_US;
	return day;
}

/* x in at least `width' digits.  Returns the end. */
static char *
put_number(char *p, int32_t x, int width)
{
	char digits[12];
	int n = 0;

	do {
		digits[n++] = (char)('0' + x % 10);
		x /= 10;
	} while (x > 0 || n < width);
	while (n > 0)
		*p++ = digits[--n];
	return p;
}

/* A year of more than four digits has a sign (ISO 8601, 4.1.2.4). */
static char *
put_date(char *p, struct cx_date d)
{
	if (d.year < 0)
		*p++ = '-';
	else if (d.year > 9999)
		*p++ = '+';
	p = put_number(p, d.year < 0 ? -d.year : d.year, 4);
	*p++ = '-';
	p = put_number(p, d.month, 2);
	*p++ = '-';
	return put_number(p, d.day, 2);
}

/* 10:00:00, or without :00 if `seconds' says only where there are any. */
static char *
put_clock(char *p, int32_t s, bool seconds)
{
	p = put_number(p, s / 3600, 2);
	*p++ = ':';
	p = put_number(p, s / 60 % 60, 2);
	if (seconds || s % 60 != 0) {
		*p++ = ':';
		p = put_number(p, s % 60, 2);
	}
	return p;
}

size_t
cx_moment_print_at(char out[CX_MOMENT_ROOM], int64_t utc_us, int64_t offset_s)
{
	int64_t local = utc_us + offset_s * SECOND_US;
	int64_t day = floor_div(local, CX_DAY_US);
	int64_t us = local - day * CX_DAY_US;
	int32_t part = (int32_t)(us % SECOND_US);
	char *p = put_date(out, cx_civil_date(day));

	*p++ = 'T';
	p = put_clock(p, (int32_t)(us / SECOND_US), true);
	if (part != 0) {
		*p++ = '.';
		p = part % 1000 ? put_number(p, part, 6)
				: put_number(p, part / 1000, 3);
	}
	*p++ = offset_s < 0 ? '-' : '+';
	p = put_clock(p, (int32_t)llabs(offset_s), false);
	return (size_t)(p - out);
}

size_t
cx_moment_print(
    char out[CX_MOMENT_ROOM], struct cx_moment m, const struct cx_zone *z)
{
	if (!m.day)
		return cx_moment_print_at(
		    out, m.us, cx_zone_offset(z, m.us) / SECOND_US);
	return (
	    size_t)(put_date(out, cx_civil_date(cx_moment_day(m, z, NULL))) -
		    out);
}
