#ifndef CX_TIME_RULE_WALK_H
#define CX_TIME_RULE_WALK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "time/rule.h"

/* The instances of one rule, as clock readings in order: the inside of
 * time/recur.h. */
struct cx_rule_walk;

struct cx_rule_start {
	int64_t anchor_us;  /* the first reading that may be one */
	bool timed;	    /* the anchor has a time of day */
	int64_t until_us;   /* the last reading that may be one */
	int64_t not_before; /* a hint: days before are of no interest */
};

/* The rule is borrowed.  NULL without memory. */
struct cx_rule_walk *cx_rule_walk_new(const struct cx_rule *rule,
    const struct cx_rule_start *start, struct cx_err *err);
void cx_rule_walk_free(struct cx_rule_walk *w);

/*
 * The next reading; false after the last one, and (err->code is set) where
 * the rule costs too much: ten million clock times looked at for one instance,
 * 100,000 in the set that BYSETPOS chooses from.
 */
bool cx_rule_walk_next(struct cx_rule_walk *w, int64_t *us, struct cx_err *err);

/* Does the rule say times of day, so that its instances are no mere days? */
bool cx_rule_is_timed(const struct cx_rule *rule);

#endif
