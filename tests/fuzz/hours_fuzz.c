/*
 * Any text as working hours: what is taken makes a calendar in which working
 * time adds up, and what is added to a moment lies between it and the result.
 * The numbers are made from the text.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "base/hash.h"
#include "time/calendar.h"
#include "time/moment.h"

#include "base/banned.h"

/* Opened once: LibFuzzer never ends a target, so nothing is freed. */
static const struct cx_zone *
zone(void)
{
	static struct cx_zone *z;
	struct cx_err err = {0};

	if (z == NULL)
		z = cx_zone_new("America/Santiago", &err);
	if (z == NULL)
		abort();
	return z;
}

static void
must(bool cond)
{
	if (!cond)
		abort();
}

/* Instants around 2025, when clocks changed on 5 April and 6 September. */
static int64_t
pick(uint64_t seed, uint64_t salt)
{
	uint64_t words[2] = {seed, salt};
	uint64_t h =
	    cx_hash((struct cx_span){(const char *)words, sizeof(words)});

	return INT64_C(1735689600000000) + (int64_t)(h % 31536000000000);
}

static void
check(const struct cx_calendar *c, uint64_t seed)
{
	for (uint64_t i = 0; i < 8; i++) {
		int64_t a = pick(seed, 3 * i), b = pick(seed, 3 * i + 1);
		int64_t m = pick(seed, 3 * i + 2), d, out, day;

		d = cx_calendar_between(c, a, b);
		must((d >= 0) == (b >= a) || d == 0);
		must(llabs(d) <= llabs(b - a));
		must(d == cx_calendar_between(c, a, m) +
			      cx_calendar_between(c, m, b));
		must(cx_calendar_add(c, a, d, &out));
		must(cx_calendar_between(c, a, out) == d);
		must(d <= 0 || out <= b);
		must(d >= 0 || out >= b);
		out = cx_calendar_next_working(c, a);
		must(out >= a && cx_calendar_between(c, a, out) == 0);
		must(cx_calendar_between(c, out, out + 1) == 1);
		out = cx_calendar_last_working(c, a);
		must(out <= a && cx_calendar_between(c, out, a) == 0);
		must(cx_calendar_between(c, out - 1, out) == 1);
		day = cx_calendar_add_days(c, a / CX_DAY_US, (int64_t)i * 9);
		must(i == 0 || cx_calendar_is_business_day(c, day));
		must(i == 0 || cx_calendar_days_between(c, a / CX_DAY_US + 1,
				   day) == (int64_t)i * 9 - 1);
	}
}

/* Where days may be left out all else is the same; nothing is left of hours
 * less themselves, and all where nothing is taken away. */
static void
check_without(struct cx_span text, const struct cx_hours *h)
{
	struct cx_origin origin = {.option = "--hours"};
	struct cx_hours daily, left;
	struct cx_err err = {0};
	int64_t all = 0, sum = 0;

	must(cx_hours_parse_daily(text, &daily, &origin, &err));
	must(!cx_hours_without(h, h, &left));
	if (!cx_hours_without(h, NULL, &left))
		return; /* too many, cut at midnight */
	for (size_t i = 0; i < h->first[7]; i++)
		all += h->shifts[i].to_us - h->shifts[i].from_us;
	for (size_t i = 0; i < left.first[7]; i++) {
		sum += left.shifts[i].to_us - left.shifts[i].from_us;
		must(left.shifts[i].to_us <= CX_DAY_US);
	}
	must(all == sum);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_origin origin = {.option = "--hours"};
	struct cx_holidays *holidays = cx_holidays_new();
	uint64_t seed = cx_hash(text);
	struct cx_err err = {0};
	struct cx_hours hours;
	struct cx_calendar *c = NULL;

	for (uint64_t i = 0; holidays != NULL && i < seed % 16; i++)
		cx_holidays_add(holidays, pick(seed, 100 + i) / CX_DAY_US);
	if (cx_hours_parse(text, &hours, &origin, &err)) {
		check_without(text, &hours);
		c = cx_calendar_new(
		    zone(), &hours, CX_WEEKEND_BY_HOURS, holidays, &err);
	} else {
		must(err.code == CX_USAGE && err.column <= size + 1);
	}
	if (c != NULL)
		check(c, seed);
	cx_calendar_free(c);
	cx_holidays_free(holidays);
	return 0;
}
