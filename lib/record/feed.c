/*
 * Where bytes come in.  A byte order mark wins over --encoding, as it does
 * for browsers: text of another encoding does not begin with one, and a
 * batch of exports has files with and without.
 *
 * Bytes that are not the encoding end an input, but what was decoded before
 * them is used first, however much was read at once.
 */
#include "record/feed.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "record/lines.h"
#include "base/banned.h"

enum {
	READ_BYTES = 128 << 10,
	SAMPLE_BYTES = 64 << 10, /* looked at to find out the format */
	PAUSE_MS = 10 /* input that is silent so long is not waited for */
};

void
cx_feed_done(struct cx_feed *f)
{
	cx_decoder_free(f->decoder);
	cx_buf_done(&f->raw);
}

bool
cx_feed_pauses(const struct cx_feed *f)
{
	struct pollfd p = {.fd = f->now->fd, .events = POLLIN};

	return f->now->fd >= 0 && !f->now->regular && !f->eof &&
	       poll(&p, 1, PAUSE_MS) == 0;
}

/* Waits for input; false: woken up, since nobody wants it any more. */
static bool
wait_for_input(const struct cx_feed *f)
{
	struct pollfd p[2] = {{.fd = f->now->fd, .events = POLLIN},
	    {.fd = f->wake_fd, .events = POLLIN}};
	nfds_t n = f->wake_fd < 0 ? 1 : 2;

	while (poll(p, n, -1) < 0 && errno == EINTR)
		;
	return n == 1 || p[1].revents == 0;
}

/* read(2), also from a descriptor that somebody made non-blocking. */
static ssize_t
read_some(struct cx_feed *f, char *at)
{
	ssize_t n = -1;

	do {
		if (!f->now->regular && f->wake_fd >= 0 && !wait_for_input(f)) {
			f->woken = true;
			return 0;
		}
		n = read(f->now->fd, at, READ_BYTES);
		if (n < 0 && errno == EAGAIN && f->wake_fd < 0)
			(void)wait_for_input(f);
	} while (n < 0 && (errno == EINTR || errno == EAGAIN));
	return n;
}

static size_t
read_memory(struct cx_feed *f, char *at)
{
	struct cx_span all = f->now->memory;
	size_t n = all.len - f->memory_at;

	if (n > READ_BYTES)
		n = READ_BYTES;
	if (n != 0)
		memcpy(at, all.at + f->memory_at, n);
	f->memory_at += n;
	return n;
}

/* Appends bytes as they are, or sets eof. */
static bool
read_bytes(struct cx_feed *f, struct cx_buf *out, struct cx_err *err)
{
	ssize_t n;

	if (!cx_buf_reserve(out, READ_BYTES))
		return cx_fail_memory(err);
	if (f->now->fd < 0)
		n = (ssize_t)read_memory(f, out->at + out->len);
	else
		n = read_some(f, out->at + out->len);
	if (n < 0)
		return cx_fail_errno(err, CX_IO, f->now->source);
	out->len += (size_t)n;
	f->bytes += (uint64_t)n;
	f->eof = n == 0;
	return true;
}

/* Decodes what is in raw to the end of out. */
static bool
decode(struct cx_feed *f, struct cx_buf *out, struct cx_err *err)
{
	size_t bad_at = 0;
	bool ok = cx_decoder_feed(
	    f->decoder, cx_buf_span(&f->raw), f->eof, out, &bad_at, &f->broken);

	f->raw.len = 0;
	if (ok)
		return true;
	f->eof = false; /* the failure is still to be told */
	if (f->broken.code != CX_DATA)
		*err = f->broken;
	return f->broken.code == CX_DATA;
}

bool
cx_feed_more(struct cx_feed *f, struct cx_buf *out, struct cx_err *err)
{
	if (f->broken.code != CX_OK) {
		*err = f->broken;
		return cx_fail_at(err, f->now->source,
		    1 + cx_lines_count(cx_buf_span(out)),
		    cx_lines_column(cx_buf_span(out)));
	}
	if (f->decoder == NULL)
		return read_bytes(f, out, err);
	return read_bytes(f, &f->raw, err) && decode(f, out, err);
}

/* Whether a line that is not blank is whole. */
static bool
has_line(struct cx_span s)
{
	size_t i = 0;

	while (i < s.len && memchr(" \t\r\n", s.at[i], 4) != NULL)
		i++;
	while (i < s.len && s.at[i] != '\n' && s.at[i] != '\r')
		i++;
	return i < s.len;
}

/* Enough of the input to find out what it is. */
static bool
read_sample(struct cx_feed *f, struct cx_buf *out, struct cx_err *err)
{
	while (!f->eof && out->len < SAMPLE_BYTES) {
		if (has_line(cx_buf_span(out)) && cx_feed_pauses(f))
			return true;
		if (!read_bytes(f, out, err))
			return false;
	}
	return true;
}

/* From the bytes as they are in `out' to UTF-8, by mark, option or default. */
static bool
begin_encoding(struct cx_feed *f, const char *asked, struct cx_buf *out,
    struct cx_err *err)
{
	size_t mark = 0;
	const char *name = cx_encoding_bom(cx_buf_span(out), &mark);
	struct cx_buf swap;

	f->marked = name != NULL;
	if (name == NULL && asked != NULL && strcmp(asked, "auto") != 0)
		name = asked;
	if (mark != 0)
		memmove(out->at, out->at + mark, out->len - mark);
	out->len -= mark;
	if (name == NULL || cx_encoding_is_utf8(name))
		return true;
	f->decoder = cx_decoder_new(name, err);
	if (f->decoder == NULL)
		return false;
	f->encoding = name;
	swap = f->raw;
	f->raw = *out;
	*out = swap;
	out->len = 0;
	return decode(f, out, err);
}

bool
cx_feed_open(struct cx_feed *f, struct cx_input *in, const char *asked,
    struct cx_buf *out, struct cx_err *err)
{
	cx_decoder_free(f->decoder);
	f->decoder = NULL;
	f->encoding = NULL;
	f->now = in;
	f->eof = false;
	f->memory_at = 0;
	f->raw.len = out->len = 0;
	f->broken.code = CX_OK;
	return read_sample(f, out, err) && begin_encoding(f, asked, out, err);
}
