#ifndef CX_BASE_SPAN_H
#define CX_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/*
 * Bytes that somebody else owns.  Never assume a NUL at the end, nor its
 * absence inside.
 */
struct cx_span {
	const char *at;
	size_t len;
};

/* A span of a string literal. */
#define CX_SPAN(s) ((struct cx_span){"" s, sizeof(s) - 1})

#define countof(a) (sizeof(a) / sizeof((a)[0]))

/* A span of the NUL-ended string s, which must not be NULL. */
static inline struct cx_span
cx_span(const char *s)
{
	return (struct cx_span){s, strlen(s)};
}

static inline bool
cx_span_eq(struct cx_span a, struct cx_span b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

/*
 * Takes what stands before the next `at', and that, off the rest; all of it
 * where there is none.
 */
static inline struct cx_span
cx_span_cut(struct cx_span *rest, char at)
{
	struct cx_span s = {rest->at, 0};

	while (s.len < rest->len && rest->at[s.len] != at)
		s.len++;
	if (s.len < rest->len)
		*rest =
		    (struct cx_span){s.at + s.len + 1, rest->len - s.len - 1};
	else
		rest->len = 0;
	return s;
}

/* By bytes, which for UTF-8 is by code point: <0, 0, >0. */
static inline int
cx_span_cmp(struct cx_span a, struct cx_span b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int c = n ? memcmp(a.at, b.at, n) : 0;

	if (c != 0)
		return c;
	return (a.len > b.len) - (a.len < b.len);
}

#endif
