#ifndef CX_TIME_TIMESPAN_H
#define CX_TIME_TIMESPAN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"
#include "time/calendar.h"
#include "time/moment.h"

/*
 * A spelled interval: "30d", "-5bd", "6 months", "P1Y6M" (struct cx_interval
 * is of statistics).  Its parts are kept apart, because a month is no number of
 * days and a day no number of hours. All have the same sign.
 */
struct cx_timespan {
	int64_t months;
	int64_t days;
	int64_t business_days;
	int64_t us;
};

/*
 * A sign or none, then numbers with units (1y 6m), or ISO 8601 (P30D, PT48H,
 * P1Y2M10DT2H30M, P2W), or 0.  Units: s min h d bd w m q y, or words: second
 * minute hour day (business day, working day) week month quarter year, with
 * or without s; case does not count.  False on failure, with the position by
 * origin.
 */
bool cx_timespan_parse(struct cx_span text, struct cx_timespan *out,
    const struct cx_origin *origin, struct cx_err *err);

/* What 31 January and a month is, in a February of 28 days. */
enum cx_month_end {
	CX_MONTH_CLAMP, /* 28 February */
	CX_MONTH_SKIP,	/* no day at all */
	CX_MONTH_NEXT	/* 1 March */
};

/* "clamp", "skip", "next"; false: another word. */
bool cx_month_end_named(struct cx_span word, enum cx_month_end *out);

/*
 * m and the interval: first months, then days, then business days, all by the
 * local clock (10:00 stays 10:00), then hours and less as they pass.  A day
 * stays a day unless the interval has hours; it then begins at local midnight.
 * calendar: for business days, may be NULL where the interval has none.  False:
 * there is no such day (CX_MONTH_SKIP), or not in the years 0001 to 9999;
 * *out untouched.
 */
bool cx_timespan_add(const struct cx_timespan *span, struct cx_moment m,
    const struct cx_zone *zone, const struct cx_calendar *calendar,
    enum cx_month_end month_end, struct cx_moment *out);

#endif
