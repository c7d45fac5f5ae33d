/*
 * All five characters are escaped everywhere, though between tags three would
 * do: then there is one rule, and no place where the wrong one was taken.
 * Marks that turn the direction of text are controls too: they would let a
 * group's name rewrite the figures beside it.
 */
#include "report/markup.h"

#include <stdbool.h>
#include <stdint.h>

#include "text/utf8.h"

#include "base/banned.h"

static bool
is_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE ||
	       c == 0xFFFF || (c >= 0x202A && c <= 0x202E) ||
	       (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
}

static const char *
entity(uint32_t c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

static void
put(struct cx_buf *out, struct cx_span text, bool escape)
{
	size_t i = 0, from;

	while (i < text.len) {
		const char *e;
		uint32_t c;

		from = i;
		c = cx_utf8_next(text, &i);
		e = escape ? entity(c) : NULL;
		if (e)
			cx_buf_puts(out, cx_span(e));
		else if (c == '\t' || c == '\n' || c == '\r' ||
			 (!escape && (c == 0xA0 || c == 0x202F)))
			cx_buf_putc(out, ' ');
		else if (is_control(c))
			cx_buf_puts(out, CX_SPAN("\xEF\xBF\xBD"));
		else
			cx_buf_put(out, text.at + from, i - from);
	}
}

void
cx_markup(struct cx_buf *out, struct cx_span text)
{
	put(out, text, true);
}

void
cx_markup_cut(struct cx_buf *out, struct cx_span text, size_t most)
{
	size_t i = 0, n = 0, cut = 0;

	while (i < text.len) {
		if (n + 1 == most)
			cut = i;
		cx_utf8_next(text, &i);
		n++;
	}
	if (n > most) {
		put(out, (struct cx_span){text.at, cut}, true);
		cx_buf_puts(out, CX_SPAN("\xE2\x80\xA6"));
	} else {
		put(out, text, true);
	}
}

void
cx_plain(struct cx_buf *out, struct cx_span text)
{
	put(out, text, false);
}
