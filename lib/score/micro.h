#ifndef CX_SCORE_MICRO_H
#define CX_SCORE_MICRO_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"

/*
 * Points are whole millionths of a point ("micros"), so that the reasons of a
 * score add up to it exactly, with decimals too.
 */
enum { CX_MICRO = 1000000 };

/*
 * The points that all values of a model may add up to, without their signs:
 * then no sum of them overflows, and any of them and any difference of two is
 * exact as a double (4e15 + 4e15 < 2^53).
 */
#define CX_MICRO_MOST ((int64_t)4000000000 * CX_MICRO)

/*
 * The member of o in millionths; absent and not needed: *out is left as it
 * was.  Fails (CX_CONFIG) beyond a thousand million points, and where it has
 * more than six decimals.
 */
bool cx_micro_want(struct cx_json *o, const char *key, bool need, int64_t *out,
    struct cx_err *err);

/* The same for a value that is a number already. */
bool cx_micro_read(struct cx_json *v, int64_t *out, struct cx_err *err);

/* The nearest double, which is the one that a file would spell so. */
double cx_micro_number(int64_t micros);

/* Appends it exactly, as in 12.5; with `sign' also the plus: +12.5. */
void cx_micro_put(struct cx_buf *out, int64_t micros, bool sign);

#endif
