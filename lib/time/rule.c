/*
 * Rules are read here, not by libical: it takes COUNT=3x, cuts INTERVAL to 16
 * bits, never says where a rule is wrong, and its iterator refuses in silence
 * what its parser has taken.  What RFC 5545 forbids but means only one thing
 * (FREQ=DAILY;BYWEEKNO=20) is taken; what has no meaning is an error.
 */
#include "time/rule.h"

#include <string.h>

#include "base/near.h"
#include "base/num.h"
#include "time/civil.h"
#include "time/moment.h"

#include "base/banned.h"

struct parser {
	struct cx_span s;
	size_t i;
	struct cx_rule *rule;
	size_t *at;
	struct cx_err *err;
	unsigned seen; /* parts, as bits */
	bool leap;     /* a month has an L */
};

struct part {
	const char *name;
	bool (*read)(struct parser *p, const struct part *part);
	enum cx_by by;
	int low, high;
	bool negative; /* counted from the end too */
};

static bool
fail(struct parser *p, size_t at, const char *what)
{
	*p->at = at;
	return cx_fail(p->err, CX_CONFIG, "%s", what);
}

static char
upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

static bool
is_word(struct cx_span s, const char *word)
{
	if (s.len != strlen(word))
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (upper(s.at[i]) != word[i])
			return false;
	return true;
}

/* Up to one of the ends; past nothing. */
static struct cx_span
take_until(struct parser *p, const char *ends)
{
	size_t at = p->i;

	while (p->i < p->s.len &&
	       (p->s.at[p->i] == '\0' || strchr(ends, p->s.at[p->i]) == NULL))
		p->i++;
	return (struct cx_span){p->s.at + at, p->i - at};
}

/* The index of word among n words; n after a failure. */
static size_t
choose(struct parser *p, size_t at, struct cx_span word,
    const char *const *words, size_t n, const char *what)
{
	struct cx_span names[20];
	char big[32];
	size_t i;

	for (i = 0; i < n; i++) {
		if (is_word(word, words[i]))
			return i;
		names[i] = cx_span(words[i]);
	}
	for (i = 0; i < word.len && i < sizeof(big); i++)
		big[i] = upper(word.at[i]);
	*p->at = at;
	cx_fail(p->err, CX_CONFIG, "unknown %s %s%s", what, cx_quote(word).text,
	    cx_near_hint((struct cx_span){big, i}, names, n).text);
	return n;
}

static bool
read_freq(struct parser *p, const struct part *part)
{
	static const char *const words[] = {"YEARLY", "MONTHLY", "WEEKLY",
	    "DAILY", "HOURLY", "MINUTELY", "SECONDLY"};
	size_t at = p->i, i;

	(void)part;
	i = choose(
	    p, at, take_until(p, ";"), words, countof(words), "frequency");
	if (i < countof(words))
		p->rule->freq = (enum cx_freq)i;
	return i < countof(words);
}

static bool
read_skip(struct parser *p, const struct part *part)
{
	static const char *const words[] = {"OMIT", "BACKWARD", "FORWARD"};
	size_t at = p->i, i;

	(void)part;
	i = choose(p, at, take_until(p, ";"), words, countof(words), "SKIP");
	if (i < countof(words))
		p->rule->skip = (enum cx_skip)i;
	return i < countof(words);
}

/* The calendars of ICU, in which libical counts. */
static bool
read_rscale(struct parser *p, const struct part *part)
{
	static const char *const words[] = {"GREGORIAN", "BUDDHIST", "CHINESE",
	    "COPTIC", "DANGI", "ETHIOPIC", "ETHIOPIC-AMETE-ALEM", "HEBREW",
	    "INDIAN", "ISLAMIC", "ISLAMIC-CIVIL", "ISLAMIC-RGSA",
	    "ISLAMIC-TBLA", "ISLAMIC-UMALQURA", "JAPANESE", "PERSIAN", "ROC"};
	size_t at = p->i, i;

	(void)part;
	i = choose(
	    p, at, take_until(p, ";"), words, countof(words), "calendar");
	if (i == countof(words))
		return false;
	if (i > 0)
		memcpy(p->rule->rscale, words[i], strlen(words[i]) + 1);
	return true;
}

static bool
read_count(struct parser *p, const struct part *part)
{
	size_t at = p->i;
	struct cx_span word = take_until(p, ";");
	int64_t n;

	if (!cx_num_parse_int(word, &n) || n < part->low || n > part->high) {
		*p->at = at;
		return cx_fail(p->err, CX_CONFIG,
		    "%s is a number from %d to %d", part->name, part->low,
		    part->high);
	}
	if (part->name[0] == 'C')
		p->rule->count = n;
	else
		p->rule->interval = n;
	return true;
}

static bool
read_until(struct parser *p, const struct part *part)
{
	size_t at = p->i;

	(void)part;
	if (!cx_stamp_parse(take_until(p, ";"), &p->rule->until))
		return fail(p, at, "not a date (20261231, 20261231T235959Z)");
	return true;
}

static int
weekday_of(struct cx_span word)
{
	static const char *const words[] = {
	    "MO", "TU", "WE", "TH", "FR", "SA", "SU"};

	for (int i = 0; i < 7; i++)
		if (is_word(word, words[i]))
			return i;
	return -1;
}

static bool
read_week_start(struct parser *p, const struct part *part)
{
	size_t at = p->i;

	(void)part;
	p->rule->week_start = weekday_of(take_until(p, ";"));
	return p->rule->week_start >= 0 ||
	       fail(p, at, "not a day: MO TU WE TH FR SA SU");
}

static bool
add_value(struct parser *p, size_t at, const struct part *part, int64_t v)
{
	struct cx_rule_list *list = &p->rule->by[part->by];

	for (size_t i = 0; i < list->n; i++)
		if (list->v[i] == v)
			return true;
	if (list->n == CX_RULE_VALUES)
		return fail(p, at, "too many values");
	list->v[list->n++] = (int16_t)v;
	return true;
}

/* 2, -1, or of months 5L */
static bool
read_values(struct parser *p, const struct part *part)
{
	do {
		size_t at = p->i;
		struct cx_span word = take_until(p, ",;");
		int64_t v, size;
		bool leap = part->by == CX_BY_MONTH && word.len > 1 &&
			    upper(word.at[word.len - 1]) == 'L';

		word.len -= leap;
		if (word.len > 1 && word.at[0] == '+')
			word = (struct cx_span){word.at + 1, word.len - 1};
		if (!cx_num_parse_int(word, &v))
			v = INT64_C(1) << 40;
		size = v < 0 && part->negative ? -v : v;
		if (size < part->low || size > part->high) {
			*p->at = at;
			return cx_fail(p->err, CX_CONFIG,
			    "%s has numbers from %d to %d%s", part->name,
			    part->low, part->high,
			    part->negative ? ", or from the end with -" : "");
		}
		p->leap = p->leap || leap;
		if (!add_value(p, at, part, leap ? v + CX_LEAP_MONTH : v))
			return false;
	} while (p->i < p->s.len && p->s.at[p->i] == ',' && ++p->i);
	return true;
}

/* MO, 1TU, -2FR */
static bool
read_weekdays(struct parser *p, const struct part *part)
{
	do {
		size_t at = p->i;
		struct cx_span word = take_until(p, ",;"), number = word;
		int64_t n = 0;
		int day;

		number.len = word.len > 2 ? word.len - 2 : 0;
		word = (struct cx_span){
		    word.at + number.len, word.len - number.len};
		if (number.len > 1 && number.at[0] == '+')
			number =
			    (struct cx_span){number.at + 1, number.len - 1};
		day = weekday_of(word);
		if (day < 0 ||
		    (number.len > 0 &&
			(!cx_num_parse_int(number, &n) || n == 0)) ||
		    n < -part->high || n > part->high)
			return fail(p, at,
			    "not a day: MO TU WE TH FR SA SU, 1MO, -1FR");
		if (!add_value(p, at, part, n * 8 + day))
			return false;
	} while (p->i < p->s.len && p->s.at[p->i] == ',' && ++p->i);
	return true;
}

static const struct part parts[] = {
    {.name = "FREQ", .read = read_freq},
    {.name = "UNTIL", .read = read_until},
    {.name = "COUNT", .read = read_count, .low = 1, .high = 1000000000},
    {.name = "INTERVAL", .read = read_count, .low = 1, .high = 1000000},
    {"BYSECOND", read_values, CX_BY_SECOND, 0, 59, false},
    {"BYMINUTE", read_values, CX_BY_MINUTE, 0, 59, false},
    {"BYHOUR", read_values, CX_BY_HOUR, 0, 23, false},
    {"BYDAY", read_weekdays, CX_BY_DAY, 1, 53, true},
    {"BYMONTHDAY", read_values, CX_BY_MONTHDAY, 1, 31, true},
    {"BYYEARDAY", read_values, CX_BY_YEARDAY, 1, 385, true},
    {"BYWEEKNO", read_values, CX_BY_WEEKNO, 1, 53, true},
    {"BYMONTH", read_values, CX_BY_MONTH, 1, 13, false},
    {"BYSETPOS", read_values, CX_BY_SETPOS, 1, 366, true},
    {.name = "WKST", .read = read_week_start},
    {.name = "RSCALE", .read = read_rscale},
    {.name = "SKIP", .read = read_skip},
};

static bool
read_part(struct parser *p)
{
	const char *names[countof(parts)];
	size_t at = p->i, i;
	struct cx_span name = take_until(p, "=;");

	for (i = 0; i < countof(parts); i++)
		names[i] = parts[i].name;
	i = choose(p, at, name, names, countof(parts), "part of a rule");
	if (i == countof(parts))
		return false;
	if (p->i == p->s.len || p->s.at[p->i] != '=')
		return fail(p, p->i, "\"=\" should stand here");
	p->i++;
	if (p->seen >> i & 1)
		return fail(p, at, "this part stands twice");
	p->seen |= 1U << i;
	if (!parts[i].read(p, &parts[i]))
		return false;
	if (p->i < p->s.len && p->s.at[p->i] != ';')
		return fail(p, p->i, "\";\" should stand here");
	return true;
}

static bool
has_numbered_day(const struct cx_rule *r)
{
	for (size_t i = 0; i < r->by[CX_BY_DAY].n; i++)
		if (r->by[CX_BY_DAY].v[i] > 7 || r->by[CX_BY_DAY].v[i] < 0)
			return true;
	return false;
}

/* 30 February, and nothing else? */
static bool
never_comes(const struct cx_rule *r)
{
	const struct cx_rule_list *months = &r->by[CX_BY_MONTH];
	const struct cx_rule_list *days = &r->by[CX_BY_MONTHDAY];

	for (size_t i = 0; i < months->n; i++)
		for (size_t k = 0; k < days->n; k++) {
			int day = days->v[k] < 0 ? -days->v[k] : days->v[k];

			if (months->v[i] <= 12 &&
			    day <= cx_civil_month_days(2000, months->v[i]))
				return false;
		}
	return months->n > 0 && days->n > 0;
}

/* What the calendar of the rule has: months, days of the year. */
static bool
check_scale(struct parser *p)
{
	const struct cx_rule *r = p->rule;

	if (r->rscale[0] != '\0') {
		if (r->freq > CX_MONTHLY || cx_rule_has(r, CX_BY_WEEKNO))
			return fail(p, 0,
			    "another calendar goes with FREQ=YEARLY or "
			    "MONTHLY, without BYWEEKNO");
		if (p->leap && strcmp(r->rscale, "HEBREW") != 0)
			return fail(p, 0, "leap months go with RSCALE=HEBREW");
		return true;
	}
	for (size_t i = 0; i < r->by[CX_BY_MONTH].n; i++)
		if (r->by[CX_BY_MONTH].v[i] > 12)
			return fail(p, 0, "there is no such month");
	for (size_t i = 0; i < r->by[CX_BY_YEARDAY].n; i++)
		if (r->by[CX_BY_YEARDAY].v[i] > 366 ||
		    r->by[CX_BY_YEARDAY].v[i] < -366)
			return fail(p, 0, "a year has no such day");
	if (r->skip == CX_SKIP_OMIT && never_comes(r))
		return fail(p, 0, "this day never comes");
	return true;
}

/* With SKIP or another calendar libical expands, which does not mix these. */
static bool
check_skip(struct parser *p)
{
	const struct cx_rule *r = p->rule;
	bool others = cx_rule_has(r, CX_BY_MONTH) ||
		      cx_rule_has(r, CX_BY_MONTHDAY) || r->freq != CX_YEARLY;

	if (r->freq > CX_MONTHLY ||
	    (r->skip == CX_SKIP_OMIT && r->rscale[0] == '\0'))
		return true;
	if (cx_rule_has(r, CX_BY_WEEKNO))
		return fail(p, 0, "SKIP does not go with BYWEEKNO");
	if (cx_rule_has(r, CX_BY_YEARDAY) && others)
		return fail(
		    p, 0, "SKIP and other calendars go with BYYEARDAY alone");
	if (cx_rule_has(r, CX_BY_SETPOS) &&
	    (r->by[CX_BY_HOUR].n > 1 || r->by[CX_BY_MINUTE].n > 1 ||
		r->by[CX_BY_SECOND].n > 1))
		return fail(p, 0, "SKIP and BYSETPOS go with one time a day");
	return true;
}

static bool
check(struct parser *p)
{
	const struct cx_rule *r = p->rule;
	size_t by = 0;

	for (size_t i = 0; i < CX_BY_PARTS; i++)
		by += r->by[i].n > 0;
	if ((p->seen & 1) == 0)
		return fail(p, 0, "a rule begins with FREQ=");
	if (r->count > 0 && r->until.kind != CX_STAMP_NONE)
		return fail(p, 0, "COUNT and UNTIL exclude each other");
	if (r->interval > INT16_MAX && r->freq <= CX_DAILY)
		return fail(p, 0, "INTERVAL is at most 32767 here");
	if (has_numbered_day(r) &&
	    (r->freq > CX_MONTHLY || cx_rule_has(r, CX_BY_WEEKNO)))
		return fail(p, 0,
		    "numbered days (1MO) go with FREQ=MONTHLY or YEARLY, "
		    "without BYWEEKNO");
	if (cx_rule_has(r, CX_BY_SETPOS) && by == 1)
		return fail(p, 0, "BYSETPOS chooses among another BY part");
	return check_scale(p) && check_skip(p);
}

bool
cx_rule_parse(
    struct cx_span text, struct cx_rule *out, size_t *at, struct cx_err *err)
{
	struct parser p = {.s = text, .rule = out, .at = at, .err = err};

	memset(out, 0, sizeof(*out));
	out->interval = 1;
	do {
		if (!read_part(&p))
			return false;
	} while (p.i < p.s.len && ++p.i < p.s.len);
	return check(&p);
}

bool
cx_rule_lists(const struct cx_rule *r, enum cx_by part, int64_t x)
{
	for (size_t i = 0; i < r->by[part].n; i++)
		if (r->by[part].v[i] == x)
			return true;
	return false;
}

/* n digits, and after them `mark' where it is there. */
static bool
take_digits(struct cx_span *s, size_t n, char mark, int32_t *out)
{
	*out = 0;
	if (s->len < n)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (s->at[i] < '0' || s->at[i] > '9')
			return false;
		*out = *out * 10 + (s->at[i] - '0');
	}
	n += s->len > n && s->at[n] == mark;
	*s = (struct cx_span){s->at + n, s->len - n};
	return true;
}

bool
cx_stamp_parse(struct cx_span s, struct cx_stamp *out)
{
	int32_t hour, minute, second;
	struct cx_date d;

	if (!take_digits(&s, 4, '-', &d.year) ||
	    !take_digits(&s, 2, '-', &d.month) ||
	    !take_digits(&s, 2, '\0', &d.day) || !cx_civil_valid(d))
		return false;
	*out = (struct cx_stamp){CX_STAMP_DAY, cx_civil_days(d) * CX_DAY_US};
	if (s.len == 0)
		return true;
	if (upper(s.at[0]) != 'T')
		return false;
	s = (struct cx_span){s.at + 1, s.len - 1};
	if (!take_digits(&s, 2, ':', &hour) ||
	    !take_digits(&s, 2, ':', &minute) ||
	    !take_digits(&s, 2, '\0', &second) || hour > 23 || minute > 59 ||
	    second > 59)
		return false;
	out->us += (hour * INT64_C(3600) + minute * 60 + second) * 1000000;
	out->kind = is_word(s, "Z") ? CX_STAMP_UTC : CX_STAMP_LOCAL;
	return s.len == 0 || out->kind == CX_STAMP_UTC;
}
