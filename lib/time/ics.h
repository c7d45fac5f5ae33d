#ifndef CX_TIME_ICS_H
#define CX_TIME_ICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/span.h"

/* A day in a calendar, with alarms; RFC 5545. */
struct cx_ics_event {
	struct cx_span uid; /* the same for the same event, however often */
	int sequence;	    /* higher replaces lower */
	int64_t day;	    /* from 1970-01-01 */
	int64_t stamp_us;   /* when this was said */
	struct cx_span summary, description;
	const int64_t *alarms_s; /* from midnight of the day, as -86400 */
	size_t n_alarms;
};

/* Append the lines around events, and an event; lines end in CR LF. */
void cx_ics_begin(struct cx_buf *out);
bool cx_ics_put(
    struct cx_buf *out, const struct cx_ics_event *e, struct cx_err *err);
void cx_ics_end(struct cx_buf *out);

#endif
