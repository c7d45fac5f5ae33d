/*
 * States travel between machines as text that can be read, compared and cut
 * at line ends, not as bytes of memory: a dump would tie a file to a version,
 * a compiler and a byte order.  Numbers are spelled so that they read back
 * the same, whole numbers past 2^53 as text.
 */
#include "stats/state.h"

#include "base/num.h"
#include "record/ndjson.h"
#include "time/moment.h"

#include "base/banned.h"

enum { FIRST_DAY = -719162, LAST_DAY = 2932896 }; /* years 1 to 9999 */

static const double COUNT_MOST = 9007199254740992; /* 2^53 */

void
cx_state_put_number(struct cx_buf *b, double x)
{
	char text[CX_NUM_ROOM];
	size_t n = cx_num_print(text, x, CX_PRECISION_FULL);

	cx_buf_put(b, text, n);
	/* Readers take digits alone for a whole number of 64 bits. */
	if (memchr(text, '.', n) == NULL && memchr(text, 'e', n) == NULL)
		cx_buf_puts(b, CX_SPAN(".0"));
}

bool
cx_state_get_number(const struct cx_json *v, double *out, struct cx_err *err)
{
	if (cx_json_kind(v) != CX_JSON_NUMBER)
		return cx_json_fail(v, err, "not a number");
	*out = cx_json_number(v);
	return true;
}

void
cx_state_put_count(struct cx_buf *b, uint64_t n)
{
	cx_buf_printf(b, "%llu", (unsigned long long)n);
}

bool
cx_state_get_count(const struct cx_json *v, uint64_t *out, struct cx_err *err)
{
	double x = 0;

	if (!cx_state_get_number(v, &x, err))
		return false;
	if (!(x >= 0 && x <= COUNT_MOST) || x != (double)(uint64_t)x)
		return cx_json_fail(v, err, "not a count");
	*out = (uint64_t)x;
	return true;
}

void
cx_state_put_time(struct cx_buf *b, int64_t us)
{
	cx_buf_printf(b, "\"%lld\"", (long long)us);
}

bool
cx_state_get_time(const struct cx_json *v, int64_t *us, struct cx_err *err)
{
	/* A day more: where it is still or already that year. */
	if (cx_num_parse_int(cx_json_text(v), us) &&
	    *us >= (FIRST_DAY - 1) * CX_DAY_US &&
	    *us < (LAST_DAY + 2) * CX_DAY_US)
		return true;
	return cx_json_fail(v, err, "not a time in microseconds, in quotes");
}

bool
cx_state_get_day(const struct cx_json *v, int32_t *out, struct cx_err *err)
{
	double x = 0;

	if (!cx_state_get_number(v, &x, err))
		return false;
	if (!(x >= FIRST_DAY && x <= LAST_DAY) || x != (double)(int32_t)x)
		return cx_json_fail(v, err, "not a day");
	*out = (int32_t)x;
	return true;
}

void
cx_state_put_sum(struct cx_buf *b, const struct cx_sum *s)
{
	char text[CX_SUM_ROOM];

	cx_buf_putc(b, '"');
	cx_buf_put(b, text, cx_sum_print(text, s));
	cx_buf_putc(b, '"');
}

bool
cx_state_get_sum(const struct cx_json *v, struct cx_sum *out,
    struct cx_arena *a, struct cx_err *err)
{
	bool memory = true;

	if (cx_sum_parse(cx_json_text(v), out, a, &memory))
		return true;
	return memory ? cx_json_fail(v, err, "not a sum") : cx_fail_memory(err);
}

void
cx_state_put_value(struct cx_buf *b, const struct cx_value *x)
{
	switch (x->type) {
	case CX_NUMBER:
		cx_state_put_number(b, x->u.number);
		break;
	case CX_TEXT:
		cx_json_quote(b, x->u.text);
		break;
	case CX_MOMENT:
		cx_buf_putc(b, '[');
		cx_state_put_time(b, x->u.moment.us);
		cx_buf_puts(b,
		    x->u.moment.day ? CX_SPAN(",true]") : CX_SPAN(",false]"));
		break;
	case CX_BOOL:
		cx_buf_puts(b, x->u.truth ? CX_SPAN("true") : CX_SPAN("false"));
		break;
	case CX_MISSING:
	case CX_LIST:
		cx_buf_puts(b, CX_SPAN("null"));
		break;
	}
}

static bool
get_moment(struct cx_json *v, struct cx_value *out, struct cx_err *err)
{
	out->type = CX_MOMENT;
	if (!cx_state_array(v, 2, err) ||
	    !cx_state_get_time(cx_json_item(v, 0), &out->u.moment.us, err))
		return false;
	out->u.moment.day = cx_json_true(cx_json_item(v, 1));
	return true;
}

bool
cx_state_get_value(struct cx_json *v, struct cx_value *out, struct cx_arena *a,
    struct cx_err *err)
{
	switch (cx_json_kind(v)) {
	case CX_JSON_NUMBER:
		out->type = CX_NUMBER;
		out->u.number = cx_json_number(v);
		return true;
	case CX_JSON_STRING:
		out->type = CX_TEXT;
		out->u.text = cx_arena_copy(a, cx_json_text(v));
		return out->u.text.at != NULL || cx_fail_memory(err);
	case CX_JSON_ARRAY:
		return get_moment(v, out, err);
	case CX_JSON_NULL:
	case CX_JSON_BOOL:
	case CX_JSON_OBJECT:
		break;
	}
	return cx_json_fail(v, err, "not a value");
}

bool
cx_state_array(const struct cx_json *v, size_t n, struct cx_err *err)
{
	if (cx_json_kind(v) != CX_JSON_ARRAY)
		return cx_json_fail(v, err, "not an array");
	if (n == 0 || cx_json_count(v) == n)
		return true;
	return cx_json_fail(v, err, "not %zu items", n);
}
