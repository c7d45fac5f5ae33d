#ifndef CX_TIME_RULE_H
#define CX_TIME_RULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"

/* One RRULE or EXRULE, read and checked: the inside of time/recur.h. */

enum cx_freq {
	CX_YEARLY,
	CX_MONTHLY,
	CX_WEEKLY,
	CX_DAILY,
	CX_HOURLY,
	CX_MINUTELY,
	CX_SECONDLY
};

/* The parts that are lists, in the order of cx_rule.by. */
enum cx_by {
	CX_BY_MONTH, /* plus CX_LEAP_MONTH: the leap month after it */
	CX_BY_WEEKNO,
	CX_BY_YEARDAY,
	CX_BY_MONTHDAY,
	CX_BY_DAY, /* 8 * n + weekday (Monday 0); n 0: all of them */
	CX_BY_HOUR,
	CX_BY_MINUTE,
	CX_BY_SECOND,
	CX_BY_SETPOS,
	CX_BY_PARTS
};

enum { CX_RULE_VALUES = 400, CX_LEAP_MONTH = 64 };

struct cx_rule_list {
	size_t n;
	int16_t v[CX_RULE_VALUES];
};

enum cx_skip { CX_SKIP_OMIT, CX_SKIP_BACKWARD, CX_SKIP_FORWARD };

enum cx_stamp_kind {
	CX_STAMP_NONE,
	CX_STAMP_DAY,
	CX_STAMP_LOCAL,
	CX_STAMP_UTC
};

/* A date or a date and time of iCalendar. */
struct cx_stamp {
	enum cx_stamp_kind kind;
	int64_t us; /* of the clock reading, since 1970 */
};

struct cx_rule {
	enum cx_freq freq;
	int64_t interval;
	int64_t count;	       /* 0: not said */
	struct cx_stamp until; /* CX_STAMP_NONE: not said */
	int week_start;	       /* Monday 0 */
	struct cx_rule_list by[CX_BY_PARTS];
	char rscale[32]; /* "": Gregorian */
	enum cx_skip skip;
};

/*
 * "FREQ=YEARLY;BYMONTH=2".  False on failure (CX_CONFIG); *at is then the
 * offset of what is wrong.  Case does not count.
 */
bool cx_rule_parse(
    struct cx_span text, struct cx_rule *out, size_t *at, struct cx_err *err);

/* 20260131, 2026-01-31, 20260131T100000, with Z: UTC.  False: not one. */
bool cx_stamp_parse(struct cx_span text, struct cx_stamp *out);

static inline bool
cx_rule_has(const struct cx_rule *r, enum cx_by part)
{
	return r->by[part].n > 0;
}

/* Is x among the values of a part? */
bool cx_rule_lists(const struct cx_rule *r, enum cx_by part, int64_t x);

#endif
