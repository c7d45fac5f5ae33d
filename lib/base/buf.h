#ifndef CX_BASE_BUF_H
#define CX_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/span.h"

/*
 * A growing run of bytes in the caller's storage; {0} is empty and valid.
 * A failed allocation sets `failed' and later puts do nothing, so a writer
 * checks once, at the end.
 */
struct cx_buf {
	char *at;
	size_t len;
	size_t room;
	bool failed;
};

void cx_buf_done(struct cx_buf *b);

/* Room for n more bytes after len; false (and failed) without memory. */
bool cx_buf_reserve(struct cx_buf *b, size_t n);

void cx_buf_printf(struct cx_buf *b, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The content; valid until the next put. */
static inline struct cx_span
cx_buf_span(const struct cx_buf *b)
{
	return (struct cx_span){b->at ? b->at : "", b->len};
}

static inline void
cx_buf_put(struct cx_buf *b, const char *at, size_t n)
{
	if (n > b->room - b->len && !cx_buf_reserve(b, n))
		return;
	if (n != 0)
		memcpy(b->at + b->len, at, n);
	b->len += n;
}

static inline void
cx_buf_puts(struct cx_buf *b, struct cx_span s)
{
	cx_buf_put(b, s.at, s.len);
}

static inline void
cx_buf_putc(struct cx_buf *b, char c)
{
	cx_buf_put(b, &c, 1);
}

/* A NUL after the content, not counted in len; the string, NULL if failed. */
const char *cx_buf_string(struct cx_buf *b);

#endif
