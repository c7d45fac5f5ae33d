#ifndef CX_TESTS_RECUR_ROWS_H
#define CX_TESTS_RECUR_ROWS_H

/* What tests of recurrences share: instances as iCalendar text. */

#include "check.h"

#include <stdlib.h>

#include "base/buf.h"
#include "time/civil.h"
#include "time/moment.h"
#include "time/recur.h"
#include "time/rule.h"

/* 19970902T090000, or 19970902 of a day. */
static inline struct cx_moment
anchor_of(const struct cx_zone *z, struct cx_span text)
{
	struct cx_stamp s = {0};

	CHECK(cx_stamp_parse(text, &s), "%.*s", (int)text.len, text.at);
	if (s.kind == CX_STAMP_LOCAL)
		s.us = cx_zone_instant(z, s.us);
	return (struct cx_moment){s.us, s.kind == CX_STAMP_DAY};
}

static inline void
put_instance(struct cx_buf *b, struct cx_moment m, const struct cx_zone *z)
{
	int64_t us, day = cx_moment_day(m, z, &us);
	struct cx_date d = cx_civil_date(day);
	int s = (int)(us / 1000000);

	cx_buf_printf(b, "%s%04d%02d%02d", b->len ? "," : "", (int)d.year,
	    (int)d.month, (int)d.day);
	if (!m.day)
		cx_buf_printf(
		    b, "T%02d%02d%02d", s / 3600, s / 60 % 60, s % 60);
}

/* The first instances, at most `most', parted by commas; "!" and the text of
 * an error.  anchor empty: DTSTART. */
static inline void
print_instances(struct cx_buf *b, struct cx_span text, struct cx_span anchor,
    const struct cx_zone *z, size_t most)
{
	struct cx_origin origin = {.option = "-r"};
	struct cx_err err = {0};
	struct cx_recur *r = cx_recur_new(text, &origin, &err);
	struct cx_recur_walk *w = NULL;
	struct cx_moment m = {0};

	if (r != NULL && (anchor.len > 0 || !cx_recur_anchor(r, z, &m)))
		m = anchor_of(z, anchor);
	if (r != NULL)
		w = cx_recur_walk_new(r, m, z, NULL, &err);
	for (size_t i = 0;
	     w != NULL && i < most && cx_recur_walk_next(w, &m, &err); i++)
		put_instance(b, m, z);
	if (err.code != CX_OK)
		cx_buf_printf(b, "!%s", err.text);
	cx_recur_walk_free(w);
	cx_recur_free(r);
}

#endif
