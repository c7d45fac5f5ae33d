#ifndef CX_KPI_OFFICE_H
#define CX_KPI_OFFICE_H

#include "base/err.h"
#include "time/calendar.h"
#include "time/moment.h"

/*
 * The calendar of an office from options.  hours: 'mon-fri 09:00-14:00', NULL:
 * all day from Monday to Friday.  path: holidays, lines each with a date
 * (2026-01-31, the first of the line counts; the first line may be a header),
 * or NULL.  NULL on failure; position in err.
 */
struct cx_calendar *cx_office_new(const struct cx_dates *dates,
    const char *hours, const char *path, struct cx_err *err);

#endif
