/*
 * A limit is a pair of ends for groups and for the total alike.  A bare number
 * is the upper end, whatever its sign: guessing that a negative one means the
 * lower end would make 0 mean two things.
 */
#include "score/limit.h"

#include "score/micro.h"

#include "base/banned.h"

bool
cx_limit_want(struct cx_json *o, struct cx_limit *limit, struct cx_err *err)
{
	if (!cx_micro_want(o, "min", false, &limit->min, err) ||
	    !cx_micro_want(o, "max", false, &limit->max, err))
		return false;
	if (limit->min > limit->max)
		return cx_json_fail(
		    cx_json_get(o, "min"), err, "\"min\" is over \"max\"");
	return true;
}

static bool
read_object(struct cx_json *v, const char *locale, struct cx_limit *limit,
    struct cx_span *reason, struct cx_err *err)
{
	static const char *const known[] = {"min", "max", "reason", NULL};

	if (cx_json_kind(v) != CX_JSON_OBJECT)
		return cx_json_fail(v, err,
		    "must be a number, or an object with \"min\", \"max\" and "
		    "\"reason\"");
	return cx_json_known(v, known, err) && cx_limit_want(v, limit, err) &&
	       cx_reason_want(v, "reason", locale, reason, err);
}

bool
cx_limit_read(struct cx_json *v, const char *locale, struct cx_arena *arena,
    struct cx_limit *limit, struct cx_err *err)
{
	struct cx_span reason = {"", 0};
	struct cx_buf made = {0};
	bool ok;

	*limit = (struct cx_limit)CX_LIMIT_NONE;
	if (cx_json_kind(v) == CX_JSON_NUMBER)
		ok = cx_micro_read(v, &limit->max, err);
	else
		ok = read_object(v, locale, limit, &reason, err);
	if (ok && reason.len == 0) {
		cx_buf_puts(&made, cx_reason_word(locale, CX_REASON_LIMIT_OF));
		cx_buf_puts(&made, cx_json_key(v));
		reason = cx_buf_span(&made);
	}
	ok = ok && (!made.failed || cx_fail_memory(err)) &&
	     cx_reason_make(&limit->reason, reason, arena, err);
	cx_buf_done(&made);
	return ok;
}

int64_t
cx_limit_apply(const struct cx_limit *limit, int64_t micros)
{
	if (micros > limit->max)
		return limit->max;
	return micros < limit->min ? limit->min : micros;
}

int64_t
cx_limit_weight(const struct cx_limit *limit)
{
	int64_t weight = 0;

	if (limit->min != INT64_MIN)
		weight += limit->min < 0 ? -limit->min : limit->min;
	if (limit->max != INT64_MAX)
		weight += limit->max < 0 ? -limit->max : limit->max;
	return weight;
}
