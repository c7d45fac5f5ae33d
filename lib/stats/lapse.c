/*
 * "Within 90 days" means days of the calendar: with 24-hour days, who wrote
 * at 9:00 would be in the list of a job that runs at 8:00 and not in that of
 * one that runs at 10:00, and a change of clocks would move both.  So it is
 * what days_since() of the expressions counts.  Hours and less are of the
 * clock.
 */
#include "stats/lapse.h"

#include "base/num.h"
#include "time/civil.h"
#include "time/moment.h"

#include "base/banned.h"

#define SECOND_US INT64_C(1000000)

enum { MONTHS_MOST = 12000, DAYS_MOST = 366000, WORD_MOST = 16 };

static const struct {
	const char *name;
	struct cx_lapse one;
} units[] = {
    {"second", {.us = SECOND_US}},
    {"minute", {.us = 60 * SECOND_US}},
    {"hour", {.us = 3600 * SECOND_US}},
    {"day", {.days = 1}},
    {"week", {.days = 7}},
    {"month", {.months = 1}},
    {"quarter", {.months = 3}},
    {"year", {.months = 12}},
};

/* Whether s is the lower-case word or its plural, in any case. */
static bool
is_unit(struct cx_span s, struct cx_span word)
{
	if (s.len == word.len + 1 && (s.at[word.len] | ' ') == 's')
		s.len--;
	if (s.len != word.len)
		return false;
	for (size_t i = 0; i < s.len; i++)
		if ((s.at[i] | ' ') != word.at[i])
			return false;
	return true;
}

static bool
multiply(const struct cx_lapse *one, int64_t n, struct cx_lapse *out)
{
	if (n < 0 || n > (int64_t)DAYS_MOST * 86400)
		return false;
	if (n * one->days > DAYS_MOST || n * one->months > MONTHS_MOST ||
	    (one->us > 0 && n > DAYS_MOST * CX_DAY_US / one->us))
		return false;
	out->months = (int32_t)(n * one->months);
	out->days = (int32_t)(n * one->days);
	out->us = n * one->us;
	return true;
}

static struct cx_span
trim(struct cx_span s)
{
	while (s.len > 0 && s.at[0] == ' ')
		s = (struct cx_span){s.at + 1, s.len - 1};
	while (s.len > 0 && s.at[s.len - 1] == ' ')
		s.len--;
	return s;
}

bool
cx_lapse_parse(struct cx_span s, struct cx_lapse *out)
{
	struct cx_span number, word;
	int64_t n;

	s = trim(s);
	number = s;
	number.len = 0;
	while (number.len < s.len && s.at[number.len] >= '0' &&
	       s.at[number.len] <= '9')
		number.len++;
	if (!cx_num_parse_int(number, &n))
		return false;
	word = trim((struct cx_span){s.at + number.len, s.len - number.len});
	for (size_t i = 0; i < countof(units); i++)
		if (is_unit(word, cx_span(units[i].name)))
			return multiply(&units[i].one, n, out);
	return false;
}

int32_t
cx_lapse_day(const struct cx_lapse *l, int32_t day, int sign)
{
	int64_t d = day;

	if (l->months != 0)
		d = cx_civil_add_months(d, (int64_t)sign * l->months);
	return (int32_t)(d + (int64_t)sign * l->days);
}

int32_t
cx_lapse_day_of(int64_t us, const struct cx_zone *zone)
{
	struct cx_moment m = {us, false};

	return (int32_t)cx_moment_day(m, zone, NULL);
}

bool
cx_lapse_holds(const struct cx_lapse *l, int64_t from_us, int64_t to_us,
    const struct cx_zone *zone)
{
	if (l->us > 0)
		return to_us - from_us <= l->us;
	return cx_lapse_day_of(to_us, zone) <=
	       cx_lapse_day(l, cx_lapse_day_of(from_us, zone), 1);
}
