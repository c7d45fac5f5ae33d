/*
 * A step must have its sign: "7d" was not taken to mean either side, because
 * a reminder a week late is worse than an error.  Months are counted from the
 * due date and never from another step, so that the 31st comes back after
 * February.
 */
#include "remind/step.h"

#include "base/num.h"
#include "time/civil.h"

#include "base/banned.h"

static const struct {
	const char *name;
	int32_t days, months, business;
	int64_t most; /* 100 years */
} units[] = {
    {"d", 1, 0, 0, 36525},
    {"w", 7, 0, 0, 5217},
    {"m", 0, 1, 0, 1200},
    {"bd", 0, 0, 1, 26090},
};

/* The digits of s after its sign; what follows is the unit. */
static struct cx_span
digits_of(struct cx_span s, struct cx_span *unit)
{
	size_t i = 1;

	while (i < s.len && s.at[i] >= '0' && s.at[i] <= '9')
		i++;
	*unit = (struct cx_span){s.at + i, s.len - i};
	return (struct cx_span){s.at + 1, i - 1};
}

bool
cx_remind_step_parse(struct cx_span s, struct cx_remind_step *out)
{
	struct cx_span digits, unit;
	int32_t sign;
	int64_t n;

	if (cx_span_eq(s, CX_SPAN("0"))) {
		*out = (struct cx_remind_step){.text = s};
		return true;
	}
	if (s.len < 3 || (s.at[0] != '-' && s.at[0] != '+'))
		return false;
	digits = digits_of(s, &unit);
	if (digits.len == 0 || digits.at[0] == '0' ||
	    !cx_num_parse_int(digits, &n))
		return false;
	sign = s.at[0] == '-' ? -1 : 1;
	for (size_t i = 0; i < countof(units); i++) {
		if (!cx_span_eq(unit, cx_span(units[i].name)) ||
		    n > units[i].most)
			continue;
		*out = (struct cx_remind_step){s,
		    sign * (int32_t)n * units[i].days,
		    sign * (int32_t)n * units[i].months,
		    sign * (int32_t)n * units[i].business, false};
		return true;
	}
	return false;
}

bool
cx_remind_step_parse_any(struct cx_span s, struct cx_remind_step *out)
{
	const struct cx_span word = CX_SPAN("opens"), zero = CX_SPAN("0");
	struct cx_span rest = s;

	if (s.len < word.len || memcmp(s.at, word.at, word.len) != 0)
		return cx_remind_step_parse(s, out);
	rest.at += word.len;
	rest.len -= word.len;
	if (cx_span_eq(rest, zero) ||
	    !cx_remind_step_parse(rest.len > 0 ? rest : zero, out))
		return false;
	out->text = s;
	out->opens = true;
	return true;
}

bool
cx_remind_span_parse(struct cx_span s, struct cx_remind_step *out)
{
	char room[16] = "+";

	if (cx_span_eq(s, CX_SPAN("0")))
		return cx_remind_step_parse(s, out);
	if (s.len == 0 || s.len >= sizeof(room) || s.at[0] == '-' ||
	    s.at[0] == '+')
		return false;
	memcpy(room + 1, s.at, s.len);
	if (!cx_remind_step_parse((struct cx_span){room, s.len + 1}, out) ||
	    out->business != 0)
		return false;
	out->text = s;
	return true;
}

bool
cx_remind_step_same(
    const struct cx_remind_step *a, const struct cx_remind_step *b)
{
	return a->opens == b->opens && a->days == b->days &&
	       a->months == b->months && a->business == b->business;
}

int64_t
cx_remind_step_day(const struct cx_remind_step *s, int64_t due,
    const struct cx_calendar *calendar)
{
	if (s->business)
		return cx_calendar_add_days(calendar, due, s->business);
	return s->months ? cx_civil_add_months(due, s->months) : due + s->days;
}
