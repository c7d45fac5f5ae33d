#ifndef CX_TIME_HOLIDAYS_H
#define CX_TIME_HOLIDAYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "time/moment.h"

/* A set of days (from 1970-01-01), gathered before a calendar is made. */
struct cx_holidays;

/* NULL: no memory. */
struct cx_holidays *cx_holidays_new(void);
void cx_holidays_free(struct cx_holidays *h);

/* Twice the same day is once.  False without memory. */
bool cx_holidays_add(struct cx_holidays *h, int64_t day);

/*
 * All whole-day events (VEVENT) of iCalendar text: DTSTART and DTEND as dates
 * or as local midnights, or DURATION; RRULE, RDATE and EXDATE are followed
 * within the years 1970 to 2100.  STATUS:CANCELLED is left out.  False on
 * failure (CX_CONFIG) with the line of the event: one that begins or ends at a
 * time of day or has a RECURRENCE-ID, more than a million days in all.
 * `source' is named in errors.
 */
bool cx_holidays_ics(struct cx_holidays *h, struct cx_span text,
    const char *source, struct cx_err *err);

/*
 * The days of a file of at most 16 MiB: iCalendar, or lines that each have a
 * date somewhere, as `2026-01-01,Año Nuevo'; the first line may be a header,
 * empty lines and lines that begin with # do not count.  False on failure:
 * CX_NOINPUT, CX_CONFIG with the line.
 */
bool cx_holidays_load(struct cx_holidays *h, const char *path,
    const struct cx_dates *dates, struct cx_err *err);

/* The days in order, each once; valid until the next call. */
const int64_t *cx_holidays_days(struct cx_holidays *h, size_t *n);

#endif
