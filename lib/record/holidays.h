#ifndef CX_RECORD_HOLIDAYS_H
#define CX_RECORD_HOLIDAYS_H

#include <stdbool.h>

#include "base/err.h"
#include "time/holidays.h"
#include "time/moment.h"

/*
 * Adds the days of a file: CSV, TSV or NDJSON with a column "date" (others do
 * not count), or iCalendar (.ics), where each event is the days from DTSTART
 * to before DTEND.  False on failure, with the line: CX_NOINPUT, CX_CONFIG; a
 * recurring event is one.
 */
bool cx_holidays_load(struct cx_holidays *h, const char *path,
    const struct cx_dates *dates, struct cx_err *err);

#endif
