/*
 * Short forms follow what people write in rules (30d, +1m), so m is a month
 * and min a minute; ISO 8601, where M is both, is told by its P.  A fraction is
 * refused: half a month has no length, and half an hour is 30min.
 */
#include "time/timespan.h"

#include <string.h>

#include "base/near.h"
#include "time/civil.h"

#include "base/banned.h"

#define FIRST_DAY INT64_C(-719162) /* 0001-01-01 */
#define LAST_DAY INT64_C(2932896)  /* 9999-12-31 */
#define SECOND_US INT64_C(1000000)
#define LONGEST INT64_C(10000000000) /* of a number as written */

enum part { MONTHS, DAYS, BUSINESS_DAYS, SECONDS, PARTS };

/* No part of an interval is longer than ten thousand years. */
static const int64_t longest[PARTS] = {
    120000, 3652425, 3652425, INT64_C(315569520000)};

struct unit {
	const char *name;
	enum part part;
	int64_t times;
};

/* Long names may have an s after them. */
static const struct unit units[] = {
    {"second", SECONDS, 1},
    {"minute", SECONDS, 60},
    {"hour", SECONDS, 3600},
    {"day", DAYS, 1},
    {"business day", BUSINESS_DAYS, 1},
    {"working day", BUSINESS_DAYS, 1},
    {"week", DAYS, 7},
    {"month", MONTHS, 1},
    {"quarter", MONTHS, 3},
    {"year", MONTHS, 12},
    {"s", SECONDS, 1},
    {"sec", SECONDS, 1},
    {"min", SECONDS, 60},
    {"h", SECONDS, 3600},
    {"d", DAYS, 1},
    {"bd", BUSINESS_DAYS, 1},
    {"w", DAYS, 7},
    {"m", MONTHS, 1},
    {"q", MONTHS, 3},
    {"y", MONTHS, 12},
};

enum { LONG_NAMES = 10 };

struct parser {
	struct cx_span s;
	size_t i;
	const struct cx_origin *origin;
	struct cx_err *err;
	int64_t sum[PARTS];
};

static bool
fail(struct parser *p, size_t at, const char *what)
{
	return cx_origin_fail(p->origin, at, p->err, "%s", what);
}

static char
peek(const struct parser *p)
{
	return p->i < p->s.len ? p->s.at[p->i] : '\0';
}

static bool
take(struct parser *p, char c)
{
	if (p->i == p->s.len || p->s.at[p->i] != c)
		return false;
	p->i++;
	return true;
}

static void
skip_blanks(struct parser *p)
{
	while (peek(p) == ' ' || peek(p) == '\t')
		p->i++;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool
is_letter(char c)
{
	c = lower(c);
	return c >= 'a' && c <= 'z';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
read_number(struct parser *p, int64_t *out)
{
	size_t at = p->i;

	*out = 0;
	for (; is_digit(peek(p)); p->i++) {
		*out = *out * 10 + (p->s.at[p->i] - '0');
		if (*out > LONGEST)
			return fail(p, at, "too long a time");
	}
	if (p->i == at)
		return fail(p, at, "a number is missing (30d, 6 months, P1Y)");
	if (peek(p) == '.' || peek(p) == ',')
		return fail(p, p->i, "whole numbers alone, please");
	return true;
}

static bool
add(struct parser *p, size_t at, int64_t n, enum part part, int64_t times)
{
	if (n > longest[part] / times)
		return fail(p, at, "too long a time");
	p->sum[part] += n * times;
	if (p->sum[part] > longest[part])
		return fail(p, at, "too long a time");
	return true;
}

/* Is the word this name, in any case, where it is long also with an s? */
static bool
is_name(struct cx_span word, size_t unit)
{
	const char *name = units[unit].name;
	size_t n = strlen(name);

	if (unit < LONG_NAMES && word.len == n + 1 && lower(word.at[n]) == 's')
		word.len = n;
	for (size_t i = 0; i < word.len && i < n; i++)
		if (lower(word.at[i]) != name[i])
			return false;
	return word.len == n;
}

static bool
fail_unit(struct parser *p, size_t at, struct cx_span word)
{
	struct cx_span names[countof(units)], one;
	struct cx_near_hint hint;

	if (word.len == 0)
		return fail(
		    p, at, "a unit is missing (d, bd, w, m, y, h, min)");
	for (size_t i = 0; i < countof(units); i++)
		names[i] = cx_span(units[i].name);
	one = word;
	if (one.len > 2 && lower(one.at[one.len - 1]) == 's')
		one.len--;
	hint = cx_near_hint(one, names, countof(units));
	return cx_origin_fail(p->origin, at, p->err,
	    "unknown unit of time %s%s", cx_quote(word).text, hint.text);
}

/* Letters, and after "business" or "working" the next word with one blank. */
static bool
read_unit(struct parser *p, int64_t n, size_t number_at)
{
	size_t at = p->i;
	struct cx_span word;

	while (is_letter(peek(p)))
		p->i++;
	word = (struct cx_span){p->s.at + at, p->i - at};
	if (word.len >= 7 && peek(p) == ' ') {
		while (peek(p) == ' ' || is_letter(peek(p)))
			p->i++;
		word.len = p->i - at;
		while (word.len > 0 && word.at[word.len - 1] == ' ')
			word.len--;
	}
	for (size_t i = 0; i < countof(units); i++)
		if (is_name(word, i))
			return add(
			    p, number_at, n, units[i].part, units[i].times);
	return fail_unit(p, at, word);
}

/* 1y 6m */
static bool
read_units(struct parser *p)
{
	int64_t n;

	do {
		size_t at = p->i;

		if (!read_number(p, &n))
			return false;
		skip_blanks(p);
		if (n == 0 && p->i == p->s.len)
			return true;
		if (!read_unit(p, n, at))
			return false;
		skip_blanks(p);
	} while (p->i < p->s.len);
	return true;
}

/* What comes after P: 1Y2M10DT2H30M; each letter once, in order. */
static bool
read_iso(struct parser *p)
{
	static const char letters[] = "YMWDTHMS";
	static const struct unit iso[] = {{"Y", MONTHS, 12}, {"M", MONTHS, 1},
	    {"W", DAYS, 7}, {"D", DAYS, 1}, {"T", DAYS, 0},
	    {"H", SECONDS, 3600}, {"M", SECONDS, 60}, {"S", SECONDS, 1}};
	size_t next = 0, time = 4;
	int64_t n;

	do {
		size_t at = p->i;

		if (next <= time && take(p, 'T'))
			next = time + 1;
		if (!read_number(p, &n))
			return false;
		while (next < countof(iso) && next != time &&
		       letters[next] != peek(p))
			next++;
		if (next == time || next == countof(iso))
			return fail(p, p->i,
			    "not ISO 8601 here (P1Y2M10DT2H30M5S, P2W)");
		p->i++;
		if (!add(p, at, n, iso[next].part, iso[next].times))
			return false;
		next++;
	} while (p->i < p->s.len);
	return true;
}

bool
cx_timespan_parse(struct cx_span text, struct cx_timespan *out,
    const struct cx_origin *origin, struct cx_err *err)
{
	struct parser p = {.s = text, .origin = origin, .err = err};
	int64_t sign = 1;

	while (p.s.len > 0 && strchr(" \t", p.s.at[p.s.len - 1]) != NULL)
		p.s.len--;
	skip_blanks(&p);
	if (take(&p, '-'))
		sign = -1;
	else
		take(&p, '+');
	skip_blanks(&p);
	if (!(take(&p, 'P') ? read_iso(&p) : read_units(&p)))
		return false;
	*out = (struct cx_timespan){.months = sign * p.sum[MONTHS],
	    .days = sign * p.sum[DAYS],
	    .business_days = sign * p.sum[BUSINESS_DAYS],
	    .us = sign * p.sum[SECONDS] * SECOND_US};
	return true;
}

bool
cx_month_end_named(struct cx_span word, enum cx_month_end *out)
{
	static const char *const words[] = {"clamp", "skip", "next"};

	for (size_t i = 0; i < countof(words); i++)
		if (cx_span_eq(word, cx_span(words[i]))) {
			*out = (enum cx_month_end)i;
			return true;
		}
	return false;
}

static bool
add_months(int64_t *day, int64_t months, enum cx_month_end month_end)
{
	int32_t want = cx_civil_date(*day).day;

	*day = cx_civil_add_months(*day, months);
	if (cx_civil_date(*day).day == want || month_end == CX_MONTH_CLAMP)
		return true;
	++*day;
	return month_end == CX_MONTH_NEXT;
}

static bool
is_in_range(int64_t day)
{
	return day >= FIRST_DAY && day <= LAST_DAY;
}

bool
cx_timespan_add(const struct cx_timespan *span, struct cx_moment m,
    const struct cx_zone *zone, const struct cx_calendar *calendar,
    enum cx_month_end month_end, struct cx_moment *out)
{
	int64_t us_of_day, before, day = cx_moment_day(m, zone, &us_of_day);

	before = day;
	if (!is_in_range(day) || !add_months(&day, span->months, month_end))
		return false;
	day += span->days;
	if (!is_in_range(day))
		return false;
	if (span->business_days != 0)
		day = cx_calendar_add_days(calendar, day, span->business_days);
	if (!is_in_range(day))
		return false;
	if (day != before)
		m.us = m.day
			   ? day * CX_DAY_US
			   : cx_zone_instant(zone, day * CX_DAY_US + us_of_day);
	if (span->us != 0) {
		m.us = cx_moment_instant(m, zone) + span->us;
		m.day = false;
	}
	if (!is_in_range(cx_moment_day(m, zone, NULL)))
		return false;
	*out = m;
	return true;
}
