#ifndef CX_TIME_RULE_DAYS_H
#define CX_TIME_RULE_DAYS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "time/rule.h"

/* The days of a rule, in order: the inside of time/recur.h. */
struct cx_rule_days;

/*
 * From the period (year, month, week) of the anchor on: days before the
 * anchor can come first.  Where no COUNT is to be kept, not_before lets it
 * begin with a later period.  The rule is borrowed.  NULL without memory.
 */
struct cx_rule_days *cx_rule_days_new(const struct cx_rule *rule,
    int64_t anchor_day, int64_t not_before, struct cx_err *err);
void cx_rule_days_free(struct cx_rule_days *d);

/*
 * The next day; false after the last, which is at the latest where 400 years
 * have brought none, or in 2582, where libical ends.
 */
bool cx_rule_days_next(struct cx_rule_days *d, int64_t *day);

/* True where libical has expanded BYSETPOS itself (SKIP, RSCALE). */
bool cx_rule_is_native(const struct cx_rule *rule);

#endif
