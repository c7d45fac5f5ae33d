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
	uint64_t id, channel; /* cx_remind_cap_hash() */
	int64_t day;
};
uint64_t cx_remind_cap_hash(struct cx_span plain);

/*
 * Takes back what is over a cap or over per_day (SIZE_MAX: none), which then
 * has the fate CX_FATE_CAPPED: rules of higher priority go first, then input
 * order.  Those that this run gave before count already.  past: of the days
 * that matter; given: on the day itself.  *taken says how many were taken
 * back.
 */
struct cx_remind_outbox;
struct cx_remind_limits {
	const struct cx_remind_cap *caps;
	size_t n_caps;
	const struct cx_remind_past *past;
	size_t n_past;
	uint64_t given;
	size_t per_day;
	int64_t today;
};
bool cx_remind_cap(struct cx_remind_outbox *o, const struct cx_remind_limits *l,
    size_t *taken, struct cx_err *err);

#endif
