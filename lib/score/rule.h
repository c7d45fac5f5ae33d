#ifndef CX_SCORE_RULE_H
#define CX_SCORE_RULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "expr/expr.h"
#include "score/limit.h"
#include "score/reason.h"
#include "time/period.h"

/* Which of a person's events a rule counts. */
enum cx_repeat {
	CX_REPEAT_EVERY,
	CX_REPEAT_FIRST,  /* one: the first */
	CX_REPEAT_LAST,	  /* one: the last */
	CX_REPEAT_KEY,	  /* the first of each key */
	CX_REPEAT_AT_MOST /* the first ones of each period */
};

/* What is left of an event's points as it grows older. */
enum cx_decay { CX_DECAY_NONE, CX_DECAY_HALF, CX_DECAY_LINEAR };

/* Points for the records, or events, for which an expression is true. */
struct cx_rule {
	const struct cx_expr *when; /* NULL: for all */
	const struct cx_expr *per;  /* a number that multiplies; NULL: 1 */
	int64_t points;		    /* micros */
	size_t group;		    /* SIZE_MAX: none */
	struct cx_limit limit;	    /* of what the rule gives; no reason */
	struct cx_reason reason;
	/* of events */
	enum cx_repeat repeat;
	const struct cx_expr *key;
	size_t times; /* in a period */
	enum cx_period_unit period;
	int64_t from_us; /* older events do not count; INT64_MIN: all do */
	enum cx_decay decay;
	int64_t decay_us; /* half of it is left, or nothing */
};

/* What rules are read with. */
struct cx_rule_place {
	struct cx_program *program;
	struct cx_arena *arena;
	struct cx_json *caps; /* NULL: there are none */
	const char *locale;
	bool events;
};

/* The rule v of a model.  False: CX_CONFIG with position. */
bool cx_rule_read(struct cx_json *v, const struct cx_rule_place *place,
    struct cx_rule *rule, struct cx_err *err);

/* How many of CX_MICRO_MOST it takes. */
int64_t cx_rule_weight(const struct cx_rule *rule);

/* Points as a number of millionths, within the limit of the rule. */
int64_t cx_rule_limit(const struct cx_rule *rule, double micros);

#endif
