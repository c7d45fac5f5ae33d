/*
 * The slow half of the buffer: growth by doubling, and the failure that sticks.
 * A failed buffer gives up the room it has left, so that the inline puts in
 * the header need no test of their own for it.
 */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/banned.h"

static bool
give_up(struct cx_buf *b)
{
	b->failed = true;
	b->room = b->len;
	return false;
}

void
cx_buf_done(struct cx_buf *b)
{
	free(b->at);
	*b = (struct cx_buf){0};
}

bool
cx_buf_reserve(struct cx_buf *b, size_t n)
{
	size_t room = b->room;
	char *at;

	if (b->failed)
		return false;
	if (n <= b->room - b->len)
		return true;
	if (n > PTRDIFF_MAX - b->len)
		return give_up(b);
	if (room < 128)
		room = 128;
	while (room < b->len + n)
		room = room > PTRDIFF_MAX / 2 ? PTRDIFF_MAX : room * 2;
	at = realloc(b->at, room);
	if (!at)
		return give_up(b);
	b->at = at;
	b->room = room;
	return true;
}

void
cx_buf_printf(struct cx_buf *b, const char *format, ...)
{
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (n < 0) {
		give_up(b);
		return;
	}
	/* vsnprintf ends with a NUL, which needs room but is not counted. */
	if (!cx_buf_reserve(b, (size_t)n + 1))
		return;
	va_start(args, format);
	vsnprintf(b->at + b->len, (size_t)n + 1, format, args);
	va_end(args);
	b->len += (size_t)n;
}

const char *
cx_buf_string(struct cx_buf *b)
{
	if (!cx_buf_reserve(b, 1))
		return NULL;
	b->at[b->len] = '\0';
	return b->at;
}
