/*
 * Any text as a header, an address and a body: no value ends a header, what
 * is encoded is read back, and an address that is taken is ASCII and is taken
 * again as it is.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "base/buf.h"
#include "text/mail.h"
#include "text/utf8.h"

#include "base/banned.h"

enum { LINE_MOST = 998 };

static int
digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c - 'A' + 10;
}

/* Lines are short and ASCII; in a header all but the first begin blank. */
static void
check_lines(const struct cx_buf *b, bool header)
{
	size_t from = 0;

	if (b->len == 0)
		return;
	if (b->at[b->len - 1] != '\n')
		abort();
	for (size_t i = 0; i < b->len; i++) {
		if ((b->at[i] & 0x80) || b->at[i] == '\0' || b->at[i] == '\r')
			abort();
		if (b->at[i] != '\n')
			continue;
		if (i - from > (header ? LINE_MOST : 76))
			abort();
		from = i + 1;
		if (header && from < b->len && b->at[from] != ' ')
			abort();
	}
}

/* The text that a body says, with LF for line ends. */
static void
decode(const struct cx_buf *b, struct cx_buf *out)
{
	for (size_t i = 0; i < b->len; i++) {
		if (b->at[i] != '=') {
			cx_buf_putc(out, b->at[i]);
		} else if (b->at[i + 1] == '\n') {
			i++;
		} else {
			cx_buf_putc(out, (char)(digit(b->at[i + 1]) * 16 +
						digit(b->at[i + 2])));
			i += 2;
		}
	}
}

static void
check_body(struct cx_span text)
{
	struct cx_buf body = {0}, back = {0};
	size_t k = 0;

	cx_mail_body(&body, text);
	check_lines(&body, false);
	decode(&body, &back);
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] == '\r' && i + 1 < text.len &&
		    text.at[i + 1] == '\n')
			continue;
		if (k >= back.len || back.at[k++] != text.at[i])
			abort();
	}
	if (back.len > k + 1 || (back.len == k + 1 && back.at[k] != '\n'))
		abort();
	cx_buf_done(&body);
	cx_buf_done(&back);
}

static void
check_address(struct cx_span text)
{
	struct cx_buf once = {0}, twice = {0}, box = {0};

	if (cx_mail_address(text, &once)) {
		for (size_t i = 0; i < once.len; i++)
			if (once.at[i] <= ' ' || once.at[i] > '~' ||
			    strchr("<>,;:\"()[]\\", once.at[i]))
				abort();
		if (!cx_mail_address(cx_buf_span(&once), &twice) ||
		    !cx_span_eq(cx_buf_span(&once), cx_buf_span(&twice)))
			abort();
	} else if (once.len > 0) {
		abort();
	}
	if (cx_mail_mailbox(text, &box)) {
		cx_buf_putc(&box, '\n');
		check_lines(&box, true);
	}
	cx_buf_done(&once);
	cx_buf_done(&twice);
	cx_buf_done(&box);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_buf header = {0};

	check_body(text);
	check_address(text);
	if (cx_mail_is_link(text))
		for (size_t i = 0; i < size; i++)
			if (data[i] <= ' ' || data[i] > '~' || data[i] == '>')
				abort();
	if (cx_utf8_check(text) == size) {
		cx_mail_header(&header, "Subject", text);
		check_lines(&header, true);
	}
	cx_buf_done(&header);
	return 0;
}
