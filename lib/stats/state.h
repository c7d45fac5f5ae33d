#ifndef CX_STATS_STATE_H
#define CX_STATS_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "expr/value.h"
#include "stats/sum.h"

/*
 * How numbers and values stand in a state file: as JSON that reads back the
 * same.  Failures of put are left in b->failed; get fails at v.
 */
void cx_state_put_number(struct cx_buf *b, double x);
bool cx_state_get_number(
    const struct cx_json *v, double *out, struct cx_err *err);

/* A count: from 0 to 2^53. */
void cx_state_put_count(struct cx_buf *b, uint64_t n);
bool cx_state_get_count(
    const struct cx_json *v, uint64_t *out, struct cx_err *err);

/*
 * An instant of the years 1 to 9999: a text of digits, as readers of JSON have
 * 53 bits.
 */
void cx_state_put_time(struct cx_buf *b, int64_t us);
bool cx_state_get_time(
    const struct cx_json *v, int64_t *us, struct cx_err *err);

/* A day of the years 1 to 9999, from 1970-01-01. */
bool cx_state_get_day(
    const struct cx_json *v, int32_t *out, struct cx_err *err);

/* The exact sum, as a text. */
void cx_state_put_sum(struct cx_buf *b, const struct cx_sum *s);
bool cx_state_get_sum(const struct cx_json *v, struct cx_sum *out,
    struct cx_arena *a, struct cx_err *err);

/* A number, text, time or truth value; text is copied by get. */
void cx_state_put_value(struct cx_buf *b, const struct cx_value *x);
bool cx_state_get_value(struct cx_json *v, struct cx_value *out,
    struct cx_arena *a, struct cx_err *err);

/*
 * v is an array of n items, or (n 0) of any number.  False: cx_json_fail().
 */
bool cx_state_array(const struct cx_json *v, size_t n, struct cx_err *err);

#endif
