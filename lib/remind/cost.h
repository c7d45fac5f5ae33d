#ifndef CX_REMIND_COST_H
#define CX_REMIND_COST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"

/* What a message costs in a channel; of SMS, each part. */
struct cx_remind_cost {
	struct cx_span channel;
	double each;
};

struct cx_remind_costs {
	struct cx_remind_cost *at;
	size_t n;
};

/* Reads the member "costs" of root, absent: none. */
bool cx_remind_costs_read(struct cx_json *root, struct cx_arena *arena,
    struct cx_remind_costs *out, struct cx_err *err);

/* Puts "CHANNEL=N" before what costs has, in the arena; CX_USAGE. */
bool cx_remind_costs_add(struct cx_remind_costs *costs, const char *text,
    struct cx_arena *arena, struct cx_err *err);

/* What so many messages or parts cost; false: not known. */
bool cx_remind_costs_of(const struct cx_remind_costs *costs,
    struct cx_span channel, double count, double *out);

#endif
