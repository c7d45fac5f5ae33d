#ifndef CX_REMIND_CAP_H
#define CX_REMIND_CAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"

/* At most so many messages to one id, in so many days. */
struct cx_remind_cap {
	struct cx_span channel; /* .at NULL: all channels together */
	uint32_t most;
	int32_t within_days; /* 1: on the same day */
};

/* A message that was handed out. */
struct cx_remind_past {
	uint64_t id, channel, group, rule; /* cx_remind_cap_hash() */
	int64_t day;
};
uint64_t cx_remind_cap_hash(struct cx_span plain);

/* What held a message back: a cap by its number, or one of these. */
enum cx_remind_limit { CX_LIMIT_PER_DAY = -1, CX_LIMIT_SPREAD = -2 };

/*
 * Takes back what is over a limit, which then has the fate CX_FATE_CAPPED:
 * rules of higher priority go first, then who has the fewest days left, then
 * input order.  Those that this run gave before count already.  *taken says
 * how many were taken back.
 */
struct cx_remind_outbox;
struct cx_remind_rules;
struct cx_remind_limits {
	const struct cx_remind_rules *rules;
	const struct cx_remind_past *past; /* of the days that matter */
	size_t n_past;
	size_t per_day; /* SIZE_MAX: any number */
	int64_t today;
};
bool cx_remind_cap(struct cx_remind_outbox *o, const struct cx_remind_limits *l,
    size_t *taken, struct cx_err *err);

#endif
