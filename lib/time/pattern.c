/*
 * A pattern becomes a short program of steps, run without memory or state, so
 * that all threads share one.  udat_parse() was not chosen: an ICU format is
 * one thread's, and lenient or not it takes what is no date.  Years are read
 * strictly (26 is never the year 26): a wrong century is the costliest error
 * of a date column, and the least seen.
 */
#include "time/pattern.h"

#include <stdlib.h>

#include "time/names.h"

#include "base/banned.h"

enum { STEPS = 64, PIVOT = 70, OFFSET_MOST_S = 18 * 3600 };

enum field {
	YEAR,
	MONTH,
	DAY,
	WEEKDAY,
	HOUR,	/* H: 0 to 23 */
	HOUR_1, /* k: 1 to 24 */
	HALF_1, /* h: 1 to 12 */
	HALF_0, /* K: 0 to 11 */
	MINUTE,
	SECOND,
	FRACTION,
	AMPM,
	OFFSET,
	FIELDS
};

enum kind { LITERAL, BLANK, NUMBER, NAME, HALF_DAY, ZONE };

struct step {
	uint8_t kind, field;
	uint8_t letters;
	uint8_t least, most; /* digits */
	char literal;
};

struct cx_pattern {
	uint32_t fields; /* a bit for each that is there */
	size_t n;
	struct step steps[STEPS];
	struct cx_names *months, *weekdays; /* NULL: not needed */
};

/* What a letter means; at most so many of it. */
static const struct letter {
	char letter;
	uint8_t field, kind, most;
} letters[] = {
    {'y', YEAR, NUMBER, 4},
    {'M', MONTH, NUMBER, 4},
    {'L', MONTH, NUMBER, 4},
    {'d', DAY, NUMBER, 2},
    {'E', WEEKDAY, NAME, 4},
    {'H', HOUR, NUMBER, 2},
    {'k', HOUR_1, NUMBER, 2},
    {'h', HALF_1, NUMBER, 2},
    {'K', HALF_0, NUMBER, 2},
    {'m', MINUTE, NUMBER, 2},
    {'s', SECOND, NUMBER, 2},
    {'S', FRACTION, NUMBER, 9},
    {'a', AMPM, HALF_DAY, 3},
    {'X', OFFSET, ZONE, 3},
    {'x', OFFSET, ZONE, 3},
    {'Z', OFFSET, ZONE, 5},
    {'z', OFFSET, ZONE, 4},
};

/* Letters that people take for others. */
static const struct {
	char letter;
	const char *hint;
} hints[] = {
    {'Y', " (the year is y)"},
    {'u', " (the year is y)"},
    {'D', " (the day of the month is d)"},
    {'T', " (as a sign it is written 'T')"},
};

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
has(const struct cx_pattern *p, enum field field)
{
	return p->fields >> field & 1;
}

static bool
add_step(struct cx_pattern *p, struct step s, struct cx_err *err)
{
	if (p->n == STEPS)
		return cx_fail(
		    err, CX_USAGE, "more than %d fields and signs", STEPS);
	p->steps[p->n++] = s;
	return true;
}

static bool
add_literal(struct cx_pattern *p, char c, struct cx_err *err)
{
	struct step s = {.kind = c == ' ' ? BLANK : LITERAL, .literal = c};

	if (c == ' ' && p->n > 0 && p->steps[p->n - 1].kind == BLANK)
		return true;
	return add_step(p, s, err);
}

/* How many digits a number has; in a run of numbers exactly its letters. */
static void
set_width(struct step *s, bool run)
{
	uint8_t most = s->field == FRACTION ? 9 : 2;

	s->least = run ? s->letters : 1;
	s->most = run ? s->letters : most;
	if (s->field == YEAR)
		s->least = s->most = s->letters == 2 ? 2 : 4;
}

static bool
add_field(struct cx_pattern *p, const struct letter *l, size_t count,
    struct cx_err *err)
{
	struct step s = {.kind = l->kind, .field = l->field};
	struct step *before = p->n > 0 ? &p->steps[p->n - 1] : NULL;

	if (count > l->most)
		return cx_fail(err, CX_USAGE, "more than %d of the letter %c",
		    l->most, l->letter);
	if (has(p, l->field))
		return cx_fail(err, CX_USAGE,
		    "what the letter %c stands for is there "
		    "twice",
		    l->letter);
	p->fields |= UINT32_C(1) << l->field;
	s.letters = (uint8_t)count;
	if (s.field == MONTH && count > 2)
		s.kind = NAME;
	if (s.kind == NUMBER) {
		bool run = before != NULL && before->kind == NUMBER;

		set_width(&s, run);
		if (run)
			set_width(before, true);
	}
	return add_step(p, s, err);
}

static bool
fail_letter(char c, struct cx_err *err)
{
	const char *hint = "";

	for (size_t i = 0; i < countof(hints); i++)
		if (hints[i].letter == c)
			hint = hints[i].hint;
	return cx_fail(
	    err, CX_USAGE, "the letter %c is not understood%s", c, hint);
}

/* The run of one letter at *at. */
static bool
compile_letters(struct cx_pattern *p, const char **at, struct cx_err *err)
{
	const char *from = *at;

	while (**at == *from)
		++*at;
	for (size_t i = 0; i < countof(letters); i++)
		if (letters[i].letter == *from)
			return add_field(
			    p, &letters[i], (size_t)(*at - from), err);
	return fail_letter(*from, err);
}

static bool
compile(struct cx_pattern *p, const char *at, struct cx_err *err)
{
	bool quoted = false;

	while (*at != '\0') {
		bool ok = true;

		if (at[0] == '\'' && at[1] == '\'') {
			ok = add_literal(p, '\'', err);
			at += 2;
		} else if (*at == '\'') {
			quoted = !quoted;
			at++;
		} else if (!quoted && is_letter(*at)) {
			ok = compile_letters(p, &at, err);
		} else {
			ok = add_literal(p, *at++, err);
		}
		if (!ok)
			return false;
	}
	if (quoted)
		return cx_fail(
		    err, CX_USAGE, "an apostrophe without its second");
	return true;
}

/* Refuses patterns that read, but not what was meant. */
static bool
check_sense(const struct cx_pattern *p, struct cx_err *err)
{
	bool h24 = has(p, HOUR) || has(p, HOUR_1);
	bool h12 = has(p, HALF_1) || has(p, HALF_0);
	bool minute = has(p, MINUTE);
	bool second = has(p, SECOND);
	const char *what = NULL;

	if (minute && !h24 && !h12)
		what = "minutes (m) without hours: the month is M";
	else if (!has(p, YEAR))
		what = "no year (y)";
	else if (has(p, DAY) && !has(p, MONTH))
		what = "a day (d) without a month (M)";
	else if (h12 && !has(p, AMPM))
		what = "the hours h and K need a (am, pm): else write H";
	else if (h24 && (h12 || has(p, AMPM)))
		what = "the hours H and k need no a (am, pm): else write h";
	else if (has(p, HOUR) && has(p, HOUR_1))
		what = "hours twice";
	else if (has(p, HALF_1) && has(p, HALF_0))
		what = "hours twice";
	else if (has(p, AMPM) && !h12)
		what = "am or pm (a) without hours (h)";
	else if (second && !minute)
		what = "seconds (s) without minutes (m)";
	else if (has(p, FRACTION) && !second)
		what = "a fraction (S) without seconds (s)";
	else if (has(p, OFFSET) && !h24 && !h12)
		what = "an offset without hours";
	if (what != NULL)
		return cx_fail(err, CX_USAGE, "%s", what);
	return true;
}

static bool
needs_names(const struct cx_pattern *p, enum field field)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->steps[i].kind == NAME && p->steps[i].field == field)
			return true;
	return false;
}

static bool
read_names(struct cx_pattern *p, const char *locale, struct cx_err *err)
{
	if (needs_names(p, MONTH) &&
	    (p->months = cx_names_new(true, locale, err)) == NULL)
		return false;
	if (needs_names(p, WEEKDAY) &&
	    (p->weekdays = cx_names_new(false, locale, err)) == NULL)
		return false;
	return true;
}

struct cx_pattern *
cx_pattern_new(const char *pattern, const char *locale, struct cx_err *err)
{
	struct cx_pattern *p = calloc(1, sizeof(*p));
	struct cx_err why = {0};

	if (p == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	if (compile(p, pattern, &why) && check_sense(p, &why) &&
	    read_names(p, locale, &why))
		return p;
	cx_fail(err, why.code, "date pattern %s: %s",
	    cx_quote(cx_span(pattern)).text, why.text);
	cx_pattern_free(p);
	return NULL;
}

void
cx_pattern_free(struct cx_pattern *p)
{
	if (p == NULL)
		return;
	cx_names_free(p->months);
	cx_names_free(p->weekdays);
	free(p);
}

/* Moves *i past blanks, also those that ICU's own patterns have. */
static bool
skip_blanks(struct cx_span s, size_t *i)
{
	size_t from = *i;

	for (;;) {
		const char *p = s.at + *i;
		size_t left = s.len - *i;

		if (left >= 1 && (*p == ' ' || *p == '\t'))
			*i += 1;
		else if (left >= 2 && memcmp(p, "\xC2\xA0", 2) == 0)
			*i += 2;
		else if (left >= 3 && memcmp(p, "\xE2\x80\xAF", 3) == 0)
			*i += 3;
		else
			return *i > from;
	}
}

/* am, AM, a.m., a. m.: 0; the same with p: 1; else -1. */
static int32_t
read_half(struct cx_span s, size_t *i)
{
	int32_t half;

	if (*i == s.len)
		return -1;
	switch (s.at[*i] | 0x20) {
	case 'a':
		half = 0;
		break;
	case 'p':
		half = 1;
		break;
	default:
		return -1;
	}
	++*i;
	if (*i < s.len && s.at[*i] == '.') {
		++*i;
		skip_blanks(s, i);
	}
	if (*i == s.len || (s.at[*i] | 0x20) != 'm')
		return -1;
	++*i;
	if (*i < s.len && s.at[*i] == '.')
		++*i;
	return half;
}

/* `least' to `most' digits; a fraction is given in millionths; -1: none. */
static int32_t
read_number(const struct step *step, struct cx_span s, size_t *i)
{
	int32_t x = 0, unit = 100000;
	size_t n = 0;

	for (; n < step->most && *i < s.len; n++, ++*i) {
		int32_t digit = s.at[*i] - '0';

		if (digit < 0 || digit > 9)
			break;
		x = step->field == FRACTION ? x + digit * unit : x * 10 + digit;
		unit /= 10;
	}
	return n >= step->least ? x : -1;
}

static bool
two_digits(struct cx_span s, size_t i, int32_t *out)
{
	if (s.len - i < 2 || s.at[i] < '0' || s.at[i] > '9' ||
	    s.at[i + 1] < '0' || s.at[i + 1] > '9')
		return false;
	*out = (s.at[i] - '0') * 10 + (s.at[i + 1] - '0');
	return true;
}

bool
cx_reading_offset(struct cx_span s, size_t *i, struct cx_reading *out)
{
	int32_t part[3] = {0}, sum;
	bool colons = false, minus;
	size_t k = *i;

	if (k == s.len)
		return false;
	minus = s.at[k] == '-';
	if (s.at[k] != '+' && !minus && s.at[k] != 'Z')
		return false;
	if (s.at[k++] != 'Z') {
		if (!two_digits(s, k, &part[0]))
			return false;
		k += 2;
		for (int n = 1; n < 3 && k < s.len; n++) {
			bool colon = s.at[k] == ':';

			if ((n == 2 && (!colon || !colons)) ||
			    !two_digits(s, k + colon, &part[n]))
				break;
			colons = colon;
			k += 2U + colon;
		}
	}
	sum = part[0] * 3600 + part[1] * 60 + part[2];
	if (part[1] > 59 || part[2] > 59 || sum > OFFSET_MOST_S)
		return false;
	out->offset_s = minus ? -sum : sum;
	out->offset = true;
	*i = k;
	return true;
}

/* An offset, after UTC or GMT or alone. */
static bool
read_zone(struct cx_span s, size_t *i, struct cx_reading *out)
{
	const char *p = s.at + *i;

	if (s.len - *i >= 3 &&
	    (memcmp(p, "UTC", 3) == 0 || memcmp(p, "GMT", 3) == 0)) {
		*i += 3;
		out->offset = true;
		if (*i == s.len || (s.at[*i] != '+' && s.at[*i] != '-'))
			return true;
	}
	return cx_reading_offset(s, i, out);
}

static int32_t
read_name(const struct cx_pattern *p, const struct step *step, struct cx_span s,
    size_t *i)
{
	int32_t value =
	    cx_names_read(step->field == MONTH ? p->months : p->weekdays, s, i);

	return value > 0 ? value : -1;
}

/* One step; false: s does not match. */
static bool
run_step(const struct cx_pattern *p, const struct step *step, struct cx_span s,
    size_t *i, int32_t values[FIELDS], struct cx_reading *out)
{
	bool last = step + 1 == p->steps + p->n;

	switch ((enum kind)step->kind) {
	case LITERAL:
		/* The point of a short name may be the pattern's own. */
		if (*i < s.len && s.at[*i] == step->literal) {
			++*i;
			return true;
		}
		return step->literal == '.' && *i > 0 && s.at[*i - 1] == '.' &&
		       step > p->steps && step[-1].kind == NAME;
	case BLANK:
		return skip_blanks(s, i) || (!last && step[1].kind == HALF_DAY);
	case NUMBER:
		values[step->field] = read_number(step, s, i);
		return values[step->field] >= 0;
	case NAME:
		values[step->field] = read_name(p, step, s, i);
		return values[step->field] >= 0;
	case HALF_DAY:
		values[AMPM] = read_half(s, i);
		return values[AMPM] >= 0;
	case ZONE:
		return read_zone(s, i, out);
	}
	return false;
}

/* The hour of the day from the field that the pattern has; -1: no hour. */
static int32_t
hour_of(const struct cx_pattern *p, const int32_t values[FIELDS])
{
	int32_t h;

	if (has(p, HOUR))
		return values[HOUR];
	if (has(p, HOUR_1)) {
		h = values[HOUR_1];
		return h >= 1 && h <= 24 ? h % 24 : -1;
	}
	if (has(p, HALF_0)) {
		h = values[HALF_0];
		return h <= 11 ? h + values[AMPM] * 12 : -1;
	}
	if (has(p, HALF_1)) {
		h = values[HALF_1];
		return h >= 1 && h <= 12 ? h % 12 + values[AMPM] * 12 : -1;
	}
	return 0;
}

static int32_t
year_of(const struct cx_pattern *p, int32_t year)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->steps[i].kind == NUMBER && p->steps[i].field == YEAR &&
		    p->steps[i].letters == 2)
			return year + (year < PIVOT ? 2000 : 1900);
	return year;
}

bool
cx_pattern_read(
    const struct cx_pattern *p, struct cx_span s, struct cx_reading *out)
{
	int32_t values[FIELDS] = {[MONTH] = 1, [DAY] = 1};
	size_t i = 0;

	*out = (struct cx_reading){0};
	for (size_t n = 0; n < p->n; n++)
		if (!run_step(p, &p->steps[n], s, &i, values, out))
			return false;
	out->year = year_of(p, values[YEAR]);
	out->month = values[MONTH];
	out->day = values[DAY];
	out->weekday = values[WEEKDAY];
	out->hour = hour_of(p, values);
	out->minute = values[MINUTE];
	out->second = values[SECOND];
	out->us = values[FRACTION];
	out->time =
	    has(p, HOUR) || has(p, HOUR_1) || has(p, HALF_1) || has(p, HALF_0);
	return i == s.len && out->hour >= 0;
}
