/*
 * Whole millionths and not doubles, because 0.1 + 0.2 must explain 0.3; and
 * not decimal digits of any length, because nobody hands out points finer than
 * that, and whole numbers add in one instruction.
 */
#include "score/micro.h"

#include <math.h>

#include "base/num.h"

#include "base/banned.h"

bool
cx_micro_read(struct cx_json *v, int64_t *out, struct cx_err *err)
{
	double x = cx_json_number(v);
	int64_t micros;

	if (!(fabs(x) <= 1e9))
		return cx_json_fail(v, err, "beyond a thousand million points");
	/* A quotient is rounded as the spelling is: equal if it is exact. */
	micros = (int64_t)llround(x * CX_MICRO);
	if (cx_micro_number(micros) != x)
		return cx_json_fail(v, err, "points have up to six decimals");
	*out = micros;
	return true;
}

bool
cx_micro_want(struct cx_json *o, const char *key, bool need, int64_t *out,
    struct cx_err *err)
{
	struct cx_json *v = cx_json_get(o, key);
	double x;

	if (!cx_json_want_number(o, key, need, &x, err))
		return false;
	return !v || cx_micro_read(v, out, err);
}

double
cx_micro_number(int64_t micros)
{
	return (double)micros / CX_MICRO;
}

void
cx_micro_put(struct cx_buf *out, int64_t micros, bool sign)
{
	if (sign && micros >= 0)
		cx_buf_putc(out, '+');
	if (cx_buf_reserve(out, CX_NUM_ROOM))
		out->len += cx_num_print(
		    out->at + out->len, cx_micro_number(micros), 6);
}
