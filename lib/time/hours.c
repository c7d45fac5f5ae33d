/*
 * Weekdays are named in the three languages cx speaks, all at once, rather
 * than in the language of --locale: a crontab must not change its meaning with
 * the locale, and no short name means two days.  Two shifts that overlap are
 * an error, not a union: which one a holiday takes away would be a guess.
 */
#include "time/hours.h"

#include <string.h>

#include "base/near.h"

#include "base/banned.h"

#define MINUTE_US INT64_C(60000000)
enum { DAY_MINUTES = 1440, WEEK_MINUTES = 7 * DAY_MINUTES, NAMES = 21 };
enum { ALL_DAYS = 127 };

/* Plain letters; a row a language, from Monday. */
static const char *const names[NAMES] = {"monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "lunes", "martes", "miercoles",
    "jueves", "viernes", "sabado", "domingo", "segunda", "terca", "quarta",
    "quinta", "sexta", "sabado", "domingo"};

struct parser {
	struct cx_span s;
	size_t i;
	const struct cx_origin *origin;
	struct cx_err *err;
	bool daily; /* days may be left out */
};

/* A shift while it is sorted: minutes since Monday's midnight. */
struct entry {
	int from, to;
	size_t at; /* where it is written */
};

struct entries {
	size_t n;
	struct entry e[CX_SHIFTS_MOST];
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

static void
skip_blanks(struct parser *p)
{
	while (p->i < p->s.len && strchr(" \t\r\n", p->s.at[p->i]) != NULL)
		p->i++;
}

static bool
take(struct parser *p, const char *word)
{
	size_t n = strlen(word);

	if (p->s.len - p->i < n || memcmp(p->s.at + p->i, word, n) != 0)
		return false;
	p->i += n;
	return true;
}

/* A hyphen, or the dash that word processors make of one. */
static bool
take_dash(struct parser *p)
{
	return take(p, "-") || take(p, "\xE2\x80\x93");
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The plain letter that begins at s.at[*i], moving past it; 0: none. */
static char
plain_letter(struct cx_span s, size_t *i)
{
	static const char accents[] = "\xA1"
				      "a\xA9"
				      "e\xAD"
				      "i\xA7"
				      "c\x81"
				      "a"
				      "\x89"
				      "e\x8D"
				      "i\x87"
				      "c";
	unsigned char c = (unsigned char)s.at[*i];
	const char *found;

	if (c == 0xC3 && *i + 1 < s.len) {
		found = strchr(accents, s.at[*i + 1]);
		if (found == NULL || found[0] == '\0' || found[1] == '\0')
			return '\0';
		*i += 2;
		return found[1];
	}
	if (c >= 'A' && c <= 'Z')
		c = (unsigned char)(c + 32);
	if (c < 'a' || c > 'z')
		return '\0';
	++*i;
	return (char)c;
}

static bool
fail_day(struct parser *p, size_t at, struct cx_span word)
{
	struct cx_span spans[NAMES + 7];
	struct cx_near_hint hint;

	for (size_t i = 0; i < NAMES; i++)
		spans[i] = cx_span(names[i]);
	for (size_t i = 0; i < 7; i++)
		spans[NAMES + i] = (struct cx_span){names[i], 3};
	hint = cx_near_hint(word, spans, countof(spans));
	if (word.len == 0)
		return fail(p, at, "a day is missing (mon, tue, ...)");
	return cx_origin_fail(p->origin, at, p->err, "unknown day %s%s",
	    cx_quote(word).text, hint.text);
}

/* A weekday's name: 0 for Monday. */
static bool
read_day(struct parser *p, int *out)
{
	size_t at = p->i, n = 0;
	char word[16] = "", c;

	while (p->i < p->s.len && (c = plain_letter(p->s, &p->i)) != '\0')
		if (n + 1 < sizeof(word))
			word[n++] = c;
	for (size_t i = 0; i < NAMES && n >= 3; i++) {
		if (strncmp(names[i], word, n) == 0 &&
		    (n == 3 || names[i][n] == '\0')) {
			*out = (int)(i % 7);
			return true;
		}
	}
	return fail_day(p, at, (struct cx_span){p->s.at + at, p->i - at});
}

/* mon-fri,sun */
static bool
read_days(struct parser *p, unsigned *out)
{
	int from, to;

	*out = 0;
	do {
		skip_blanks(p);
		if (!read_day(p, &from))
			return false;
		to = from;
		if (take_dash(p) && !read_day(p, &to))
			return false;
		*out |= 1U << from;
		for (; from != to; *out |= 1U << from)
			from = (from + 1) % 7;
		skip_blanks(p);
	} while (take(p, ","));
	return true;
}

/* 9, 09:00, 24:00; in minutes. */
static bool
read_clock(struct parser *p, int *out)
{
	size_t at = p->i;
	int hour = 0, minute = 0;

	while (is_digit(peek(p)) && p->i - at < 2)
		hour = hour * 10 + (p->s.at[p->i++] - '0');
	if (p->i == at)
		return fail(p, at, "a time is missing (09:00)");
	if (take(p, ":")) {
		if (p->s.len - p->i < 2 || !is_digit(p->s.at[p->i]) ||
		    !is_digit(p->s.at[p->i + 1]))
			return fail(p, p->i, "two digits of minutes, please");
		minute = (p->s.at[p->i] - '0') * 10 + p->s.at[p->i + 1] - '0';
		p->i += 2;
	}
	*out = hour * 60 + minute;
	if (is_digit(peek(p)) || minute > 59 || *out > DAY_MINUTES)
		return fail(p, at, "not a time between 00:00 and 24:00");
	return true;
}

/* 09:00-14:00, or 24h */
static bool
read_shift(struct parser *p, struct entry *e)
{
	*e = (struct entry){.to = DAY_MINUTES, .at = p->i};
	if (take(p, "24h"))
		return true;
	if (!read_clock(p, &e->from))
		return false;
	skip_blanks(p);
	if (!take_dash(p))
		return fail(p, p->i, "\"-\" and the time of closing, please");
	skip_blanks(p);
	if (!read_clock(p, &e->to))
		return false;
	if (e->from == e->to)
		return fail(p, e->at,
		    "opens and closes at the same time (24h is a whole day)");
	if (e->from == DAY_MINUTES)
		return fail(p, e->at, "write 00:00 of the next day, not 24:00");
	if (e->to < e->from)
		e->to += DAY_MINUTES;
	return true;
}

static bool
add_shift(struct parser *p, struct entries *all, unsigned days, struct entry e)
{
	for (int day = 0; day < 7; day++) {
		if ((days >> day & 1) == 0)
			continue;
		if (all->n == CX_SHIFTS_MOST)
			return fail(p, e.at, "too many opening times");
		all->e[all->n++] = (struct entry){
		    e.from + day * DAY_MINUTES, e.to + day * DAY_MINUTES, e.at};
	}
	return true;
}

/* mon-fri 09:00-14:00,16:00-19:00 */
static bool
read_entry(struct parser *p, struct entries *all)
{
	struct entry e;
	unsigned days;

	skip_blanks(p);
	days = ALL_DAYS;
	if (is_digit(peek(p)) && !p->daily)
		return fail(p, p->i, "days come first (mon-fri 09:00-14:00)");
	if (!is_digit(peek(p)) && !read_days(p, &days))
		return false;
	do {
		skip_blanks(p);
		if (!is_digit(peek(p)) && p->i < p->s.len && peek(p) != ';')
			return fail(p, p->i,
			    "not a time (other days come after \";\")");
		if (!read_shift(p, &e) || !add_shift(p, all, days, e))
			return false;
		skip_blanks(p);
	} while (take(p, ","));
	return true;
}

/* By insertion: there are few.  False where two overlap. */
static bool
sort(struct parser *p, struct entries *all)
{
	struct entry *e = all->e;

	for (size_t i = 1; i < all->n; i++)
		for (size_t j = i; j > 0 && e[j - 1].from > e[j].from; j--) {
			struct entry swap = e[j];

			e[j] = e[j - 1];
			e[j - 1] = swap;
		}
	for (size_t i = 0; i < all->n; i++) {
		struct entry next = e[(i + 1) % all->n];
		int week = i + 1 == all->n ? WEEK_MINUTES : 0;

		if (all->n > 1 && e[i].to > next.from + week)
			return fail(p, next.at > e[i].at ? next.at : e[i].at,
			    "these hours overlap others of the same day");
	}
	return true;
}

static void
put_hours(const struct entries *all, struct cx_hours *out)
{
	size_t i = 0;

	for (int day = 0; day < 7; day++) {
		int midnight = day * DAY_MINUTES;

		out->first[day] = i;
		for (; i < all->n && all->e[i].from < midnight + DAY_MINUTES;
		     i++)
			out->shifts[i] = (struct cx_shift){
			    (all->e[i].from - midnight) * MINUTE_US,
			    (all->e[i].to - midnight) * MINUTE_US};
	}
	out->first[7] = i;
}

static bool
read_hours(struct parser *p, struct cx_hours *out)
{
	struct entries all = {.n = 0};

	skip_blanks(p);
	if (take(p, "24/7"))
		add_shift(p, &all, ALL_DAYS, (struct entry){0, DAY_MINUTES, 0});
	else if (!read_entry(p, &all))
		return false;
	for (skip_blanks(p); take(p, ";"); skip_blanks(p)) {
		skip_blanks(p);
		if (p->i < p->s.len && !read_entry(p, &all))
			return false;
	}
	if (p->i < p->s.len)
		return fail(p, p->i, "\",\" or \";\" should stand here");
	if (!sort(p, &all))
		return false;
	put_hours(&all, out);
	return true;
}

bool
cx_hours_parse(struct cx_span text, struct cx_hours *out,
    const struct cx_origin *origin, struct cx_err *err)
{
	struct parser p = {text, 0, origin, err, false};

	return read_hours(&p, out);
}

bool
cx_hours_parse_daily(struct cx_span text, struct cx_hours *out,
    const struct cx_origin *origin, struct cx_err *err)
{
	struct parser p = {text, 0, origin, err, true};

	return read_hours(&p, out);
}

/* Marks the minutes of a week in which the hours are, or are not, on. */
static void
mark(const struct cx_hours *h, bool on, bool minutes[WEEK_MINUTES])
{
	for (int day = 0; day < 7; day++)
		for (size_t i = h->first[day]; i < h->first[day + 1]; i++) {
			int64_t from = h->shifts[i].from_us / MINUTE_US;
			int64_t to = h->shifts[i].to_us / MINUTE_US;

			for (; from < to; from++)
				minutes[(day * DAY_MINUTES + from) %
					WEEK_MINUTES] = on;
		}
}

bool
cx_hours_without(const struct cx_hours *hours, const struct cx_hours *quiet,
    struct cx_hours *out)
{
	bool on[WEEK_MINUTES] = {false};
	size_t n = 0;

	mark(hours, true, on);
	if (quiet)
		mark(quiet, false, on);
	for (int i = 0; i < WEEK_MINUTES; i++) {
		int64_t clock = i % DAY_MINUTES * MINUTE_US;

		if (clock == 0)
			out->first[i / DAY_MINUTES] = n;
		if (on[i] && (clock == 0 || !on[i - 1])) {
			if (n == CX_SHIFTS_MOST)
				return false;
			out->shifts[n++].from_us = clock;
		}
		if (on[i])
			out->shifts[n - 1].to_us = clock + MINUTE_US;
	}
	out->first[7] = n;
	return n > 0;
}

bool
cx_hours_parse_days(struct cx_span text, unsigned *out,
    const struct cx_origin *origin, struct cx_err *err)
{
	struct parser p = {text, 0, origin, err, false};

	skip_blanks(&p);
	*out = 0;
	if (!take(&p, "none") && !read_days(&p, out))
		return false;
	skip_blanks(&p);
	if (p.i < p.s.len)
		return fail(&p, p.i, "\",\" should stand here");
	return true;
}
