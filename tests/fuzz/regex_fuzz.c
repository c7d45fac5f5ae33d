/*
 * The input is a pattern, LF, a text.  In a group a pattern has no plain
 * beginning, so ICU alone decides, and must decide the same.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "base/buf.h"
#include "text/regex.h"
#include "text/utf8.h"

static struct cx_regex *
grouped(struct cx_span pattern)
{
	struct cx_err err = {0};
	struct cx_buf text = {0};
	struct cx_regex *r;

	cx_buf_puts(&text, CX_SPAN("(?:"));
	cx_buf_puts(&text, pattern);
	cx_buf_puts(&text, CX_SPAN(")"));
	r = cx_regex_new(cx_buf_span(&text), &err);
	cx_buf_done(&text);
	return r;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_err err = {0}, other = {0};
	struct cx_span pattern = {(const char *)data, size}, s = {NULL, 0};
	const char *end = size ? memchr(data, '\n', size) : NULL;
	struct cx_regex *r, *group;
	bool found, want;

	if (end == NULL || size > 500 || cx_utf8_check(pattern) != size)
		return 0;
	pattern.len = (size_t)(end - pattern.at);
	s = (struct cx_span){end + 1, size - pattern.len - 1};
	r = cx_regex_new(pattern, &err);
	if (r == NULL) {
		if (err.code != CX_CONFIG || err.column > pattern.len + 1)
			abort();
		return 0;
	}
	group = grouped(pattern);
	if (group != NULL && cx_regex_find(r, s, &found, &err) &&
	    cx_regex_find(group, s, &want, &other) && found != want)
		abort();
	cx_regex_free(r);
	cx_regex_free(group);
	return 0;
}
