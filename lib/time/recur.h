#ifndef CX_TIME_RECUR_H
#define CX_TIME_RECUR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"
#include "time/moment.h"
#include "time/zone.h"

/*
 * A recurrence: RRULE, RDATE, EXDATE (RFC 5545), EXRULE (RFC 2445), SKIP and
 * RSCALE (RFC 7529).  Immutable: any thread may use it.
 *
 * Where people differ: the anchor is an instance only if a rule says so (or
 * there is no rule).  BYWEEKNO without BYDAY is every day of the week.  SKIP
 * without RSCALE is of the Gregorian calendar.  A day as anchor gives days,
 * unless the rule names times: then it stands for midnight.  Clock readings
 * that do not exist move on by the gap; two that meet there are one.
 */
struct cx_recur;

/*
 * text: a rule (FREQ=YEARLY;BYMONTH=2), or lines of iCalendar, parted by
 * newlines or blanks, folded or not: RRULE, RDATE, EXDATE, EXRULE, DTSTART,
 * with or without VALUE=DATE or DATE-TIME; times end in Z or are of the zone
 * that a walk is given.  NULL on failure, with the position by origin.
 */
struct cx_recur *cx_recur_new(
    struct cx_span text, const struct cx_origin *origin, struct cx_err *err);
void cx_recur_free(struct cx_recur *r);

/* The DTSTART of the text; false: it has none. */
bool cx_recur_anchor(
    const struct cx_recur *r, const struct cx_zone *z, struct cx_moment *out);

/*
 * Instances one after another, in order, each once, from the anchor on but not
 * before `from' (NULL: from the anchor).  r and zone are borrowed; not for two
 * threads at once.  NULL without memory.  Cost: 10 to 40 us to begin
 * (libical opens two calendars of ICU).
 */
struct cx_recur_walk;
struct cx_recur_walk *cx_recur_walk_new(const struct cx_recur *r,
    struct cx_moment anchor, const struct cx_zone *zone,
    const struct cx_moment *from, struct cx_err *err);
void cx_recur_walk_free(struct cx_recur_walk *w);

/*
 * The next instance.  False: there is none (or none in 400 years, or none
 * before 2583, where libical ends); or a failure, then err->code is set:
 * CX_CONFIG where a rule costs too much (time/rule_walk.h), CX_SYSTEM.  err
 * must be clear before.  Time: some us for common rules, a second for the
 * worst.
 */
bool cx_recur_walk_next(
    struct cx_recur_walk *w, struct cx_moment *out, struct cx_err *err);

/*
 * The instances from `from' to before `to', at most `most' of them, into out;
 * *n says how many.  False on failure, as above.
 */
bool cx_recur_between(const struct cx_recur *r, struct cx_moment anchor,
    const struct cx_zone *zone, struct cx_moment from, struct cx_moment to,
    struct cx_moment *out, size_t most, size_t *n, struct cx_err *err);

#endif
