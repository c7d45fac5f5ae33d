/*
 * Working hours and holidays make one calendar, which a board of indicators
 * keeps for the run.
 */
#include "kpi/office.h"

#include "base/origin.h"

#include "base/banned.h"

struct cx_calendar *
cx_office_new(const struct cx_dates *dates, const char *hours, const char *path,
    struct cx_err *err)
{
	const struct cx_origin origin = {.option = "--hours"};
	struct cx_holidays *h = cx_holidays_new();
	struct cx_calendar *c = NULL;
	struct cx_hours week;

	if (h == NULL)
		cx_fail_memory(err);
	else if ((!path || cx_holidays_load(h, path, dates, err)) &&
		 (!hours ||
		     cx_hours_parse(cx_span(hours), &week, &origin, err)))
		c = cx_calendar_new(cx_dates_zone(dates), hours ? &week : NULL,
		    CX_WEEKEND_BY_HOURS, h, err);
	cx_holidays_free(h);
	return c;
}
