/*
 * Every program that counts business days takes the same two options, so they
 * are put together here; which options a program has stays with its table.
 */
#include "cli/calendar.h"

#include "time/holidays.h"

#include "base/banned.h"

struct cx_calendar *
cx_calendar_of_options(struct cx_run *run, const struct cx_texts *holidays,
    const char *weekend, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(cx_run_program(run));
	struct cx_origin origin = {.option = "--weekend"};
	struct cx_holidays *days = cx_holidays_new();
	struct cx_calendar *calendar = NULL;
	unsigned bits = 0;
	bool ok = days || cx_fail_memory(err);

	if (ok && weekend)
		ok = cx_hours_parse_days(cx_span(weekend), &bits, &origin, err);
	for (size_t i = 0; ok && i < holidays->n; i++)
		ok = cx_holidays_load(days, holidays->at[i], world->dates, err);
	if (ok)
		calendar = cx_calendar_new(cx_dates_zone(world->dates), NULL,
		    weekend ? (int)bits : CX_WEEKEND_BY_HOURS, days, err);
	cx_holidays_free(days);
	return calendar;
}
