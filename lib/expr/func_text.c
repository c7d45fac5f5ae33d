/*
 * Functions of texts.  They count characters (code points), as people do, and
 * compare bytes; whoever wants case or accents ignored says fold().
 */
#define _GNU_SOURCE
#include "expr/func.h"

#include <string.h>

#include "text/fold.h"
#include "text/utf8.h"

#include "base/banned.h"

/* What replace() may make out of less: it can multiply. */
enum { TEXT_LIMIT = 1 << 20 };

static void
give(struct cx_eval *e, struct cx_span s, struct cx_value *out)
{
	if (s.at == NULL)
		cx_node_fail(e, CX_SYSTEM, "out of memory");
	else
		*out = cx_value_text(s);
}

CX_CALL(cx_func_lower)
{
	(void)n;
	give(e, cx_text_lower(e->arena, args[0].u.text), out);
}

CX_CALL(cx_func_upper)
{
	(void)n;
	give(e, cx_text_upper(e->arena, args[0].u.text), out);
}

CX_CALL(cx_func_fold)
{
	(void)n;
	give(e, cx_text_fold(e->arena, args[0].u.text), out);
}

CX_CALL(cx_func_trim)
{
	(void)n;
	give(e, cx_text_trim(args[0].u.text), out);
}

CX_CALL(cx_func_length)
{
	(void)e;
	(void)n;
	*out = cx_value_number((double)cx_utf8_length(args[0].u.text));
}

CX_CALL(cx_func_starts_with)
{
	struct cx_span s = args[0].u.text, head = args[1].u.text;

	(void)e;
	(void)n;
	if (s.len > head.len)
		s.len = head.len;
	*out = cx_value_truth(cx_span_eq(s, head));
}

CX_CALL(cx_func_ends_with)
{
	struct cx_span s = args[0].u.text, tail = args[1].u.text;

	(void)e;
	(void)n;
	if (s.len > tail.len) {
		s.at += s.len - tail.len;
		s.len = tail.len;
	}
	*out = cx_value_truth(cx_span_eq(s, tail));
}

/* The offset of character k (from 0) of s. */
static size_t
offset_of(struct cx_span s, size_t k)
{
	size_t i = 0;

	while (k-- > 0 && i < s.len)
		cx_utf8_next(s, &i);
	return i;
}

static double
clip(double x, double low, double high)
{
	return x < low ? low : x > high ? high : x;
}

/*
 * Positions count from 1, as in SQL, and from the end where they are
 * negative.  What would lie before the first character is cut off.
 */
CX_CALL(cx_func_substr)
{
	struct cx_span s = args[0].u.text;
	double total = (double)cx_utf8_length(s);
	double from = clip(args[1].u.number, -1e15, 1e15), to;
	size_t first, last;

	(void)e;
	from = (double)(int64_t)from;
	if (from < 0)
		from += total + 1;
	to = total + 1;
	if (n == 3)
		to = from + (double)(int64_t)clip(args[2].u.number, 0, 1e15);
	from = clip(from, 1, total + 1);
	to = clip(to, from, total + 1);
	first = offset_of(s, (size_t)(from - 1));
	s.at += first;
	s.len -= first;
	last = offset_of(s, (size_t)(to - from));
	*out = cx_value_text((struct cx_span){s.at, last});
}

static size_t
count_of(struct cx_span s, struct cx_span what)
{
	const char *at = s.at, *end = s.at + s.len, *found;
	size_t n = 0;

	while ((found = memmem(at, (size_t)(end - at), what.at, what.len))) {
		n++;
		at = found + what.len;
	}
	return n;
}

static void
replace(struct cx_span s, struct cx_span what, struct cx_span by, char *to)
{
	const char *at = s.at, *end = s.at + s.len, *found;

	while ((found = memmem(at, (size_t)(end - at), what.at, what.len))) {
		memcpy(to, at, (size_t)(found - at));
		to += found - at;
		if (by.len > 0)
			memcpy(to, by.at, by.len);
		to += by.len;
		at = found + what.len;
	}
	memcpy(to, at, (size_t)(end - at));
}

CX_CALL(cx_func_replace)
{
	struct cx_span s = args[0].u.text, what = args[1].u.text;
	struct cx_span by = args[2].u.text, made;
	size_t times;
	char *at;

	(void)n;
	*out = args[0];
	if (what.len == 0 || s.len < what.len)
		return;
	times = count_of(s, what);
	if (times == 0)
		return;
	out->type = CX_MISSING;
	if (by.len > what.len && by.len > TEXT_LIMIT / times) {
		cx_node_fail(e, CX_DATA, "replace() makes over 1 MiB");
		return;
	}
	made.len = s.len - times * what.len + times * by.len;
	at = cx_arena_get(e->arena, made.len);
	made.at = at;
	if (at != NULL)
		replace(s, what, by, at);
	give(e, made, out);
}

/* Of a plate or an account; missing where it has no digit. */
CX_CALL(cx_func_last_digit)
{
	struct cx_span s = args[0].u.text;

	(void)e;
	(void)n;
	for (size_t i = s.len; i > 0; i--)
		if (s.at[i - 1] >= '0' && s.at[i - 1] <= '9') {
			*out = cx_value_number(s.at[i - 1] - '0');
			return;
		}
}
