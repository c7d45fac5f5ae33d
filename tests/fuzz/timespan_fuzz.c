/*
 * Any text as an interval: what is taken has one sign, and leads from a day
 * to a later or earlier one, or out of the years there are.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "time/timespan.h"

#include "base/banned.h"

/* Opened once: LibFuzzer never ends a target, so nothing is freed. */
static const struct cx_calendar *
calendar(void)
{
	static struct cx_calendar *c;
	struct cx_err err = {0};

	if (c == NULL)
		c = cx_calendar_new(cx_zone_new("Europe/Madrid", &err), NULL,
		    CX_WEEKEND_BY_HOURS, NULL, &err);
	if (c == NULL)
		abort();
	return c;
}

static void
check(const struct cx_timespan *l, struct cx_moment m)
{
	const struct cx_zone *z = cx_calendar_zone(calendar());
	int64_t sum = l->months + l->days + l->business_days + l->us, moved;
	struct cx_moment out;

	for (int end = CX_MONTH_CLAMP; end <= CX_MONTH_NEXT; end++) {
		if (!cx_timespan_add(
			l, m, z, calendar(), (enum cx_month_end)end, &out))
			continue;
		moved = cx_moment_instant(out, z) - cx_moment_instant(m, z);
		if ((sum > 0 && moved <= 0) || (sum == 0 && moved != 0))
			abort();
		if (sum < 0 && moved > 0)
			abort();
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_origin origin = {.option = "-s"};
	struct cx_err err = {0};
	struct cx_timespan l;

	if (!cx_timespan_parse(text, &l, &origin, &err)) {
		if (err.code != CX_USAGE || err.column > size + 1)
			abort();
		return 0;
	}
	check(&l, (struct cx_moment){INT64_C(20484) * CX_DAY_US, true});
	check(&l, (struct cx_moment){INT64_C(1774746000000000), false});
	check(&l, (struct cx_moment){INT64_C(1792886400000001), false});
	return 0;
}
