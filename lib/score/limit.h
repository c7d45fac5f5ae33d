#ifndef CX_SCORE_LIMIT_H
#define CX_SCORE_LIMIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "score/reason.h"

/* What a sum of points is kept within: of a group of rules, or of all. */
struct cx_limit {
	int64_t min; /* micros; INT64_MIN: none */
	int64_t max; /* INT64_MAX: none */
	struct cx_reason reason;
};

#define CX_LIMIT_NONE                              \
	{                                          \
		.min = INT64_MIN, .max = INT64_MAX \
	}

/* "min" and "max" of o, where they are there; min over max is an error. */
bool cx_limit_want(
    struct cx_json *o, struct cx_limit *limit, struct cx_err *err);

/*
 * The member of "caps" v: a number of points at most, or an object with
 * "min", "max" and "reason", any of which may be absent; without a reason it
 * is "limit of GROUP" in the language of the locale.
 */
bool cx_limit_read(struct cx_json *v, const char *locale,
    struct cx_arena *arena, struct cx_limit *limit, struct cx_err *err);

/* The sum within the limit. */
int64_t cx_limit_apply(const struct cx_limit *limit, int64_t micros);

/* How many of CX_MICRO_MOST its ends take. */
int64_t cx_limit_weight(const struct cx_limit *limit);

#endif
