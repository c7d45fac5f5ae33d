/*
 * Reading is one thread's work and must cost little: bytes are read into the
 * block that a worker will get, and only the piece of a record at its end is
 * copied to the next.  Checking and finding fields is left to workers.  The
 * input is not mapped: a map dies with SIGBUS when a file is cut, and pipes
 * need this path anyway.
 */
#include "record/source.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "record/csv.h"
#include "record/head.h"
#include "record/inputs.h"
#include "text/encoding.h"
#include "base/banned.h"

enum {
	BLOCK_BYTES = 256 << 10, /* stays in a core's cache */
	READ_BYTES = 128 << 10,
	SAMPLE_BYTES = 64 << 10, /* looked at to find out the format */
	PAUSE_MS = 10 /* input that is silent so long is not waited for */
};

struct cx_source {
	struct cx_inputs *inputs;
	const struct cx_schema *schema;
	const struct cx_config *config;
	size_t next_input;
	struct cx_input *now; /* NULL: between two inputs */
	size_t memory_at;
	bool eof;
	struct cx_decoder *decoder; /* NULL: UTF-8 */
	char encoding[64];
	struct cx_head head; /* what is known of the current file */
	struct cx_csv_split split;
	size_t line_done; /* NDJSON: bytes looked at, */
	size_t line_end;  /* past the last line end */
	bool first_block;
	bool in_part;	   /* inside a record over the limit */
	struct cx_buf in;  /* UTF-8 not given out yet */
	struct cx_buf raw; /* undecoded */
	uint64_t bytes;
	struct cx_layout **layouts;
	size_t n_layouts;
	struct cx_buf header; /* of the first file, with its mark */
	size_t header_eol;
	int wake_fd;
	bool failed;
};

struct cx_source *
cx_source_new(struct cx_inputs *inputs, const struct cx_schema *schema,
    const struct cx_config *config, struct cx_err *err)
{
	struct cx_source *s = calloc(1, sizeof(*s));

	if (s != NULL)
		s->layouts = calloc(inputs->n, sizeof(struct cx_layout *));
	if (s == NULL || s->layouts == NULL) {
		free(s);
		cx_fail_memory(err);
		return NULL;
	}
	s->inputs = inputs;
	s->schema = schema;
	s->config = config;
	s->wake_fd = -1;
	return s;
}

void
cx_source_free(struct cx_source *s)
{
	if (s == NULL)
		return;
	for (size_t i = 0; i < s->n_layouts; i++)
		cx_layout_free(s->layouts[i]);
	free(s->layouts);
	cx_decoder_free(s->decoder);
	cx_buf_done(&s->in);
	cx_buf_done(&s->raw);
	cx_buf_done(&s->header);
	free(s);
}

uint64_t
cx_source_bytes(const struct cx_source *s)
{
	return s->bytes;
}

const struct cx_layout *
cx_source_layout(const struct cx_source *s)
{
	return s->n_layouts ? s->layouts[0] : NULL;
}

struct cx_span
cx_source_header(const struct cx_source *s, struct cx_span *eol)
{
	struct cx_span all = cx_buf_span(&s->header);

	*eol =
	    (struct cx_span){all.at + all.len - s->header_eol, s->header_eol};
	return (struct cx_span){all.at, all.len - s->header_eol};
}

const char *
cx_source_encoding(const struct cx_source *s)
{
	return s->decoder != NULL ? s->encoding : NULL;
}

uint64_t
cx_source_lines(struct cx_span bytes)
{
	uint64_t lf = 0, cr = 0;

	for (size_t i = 0; i < bytes.len; i++)
		lf += bytes.at[i] == '\n';
	for (size_t i = 0; lf == 0 && i < bytes.len; i++)
		cr += bytes.at[i] == '\r';
	return lf + cr;
}

/* Whether nothing has come for a while and nothing is there. */
static bool
pauses(const struct cx_source *s)
{
	struct pollfd p = {.fd = s->now->fd, .events = POLLIN};

	return s->now->fd >= 0 && !s->now->regular && !s->eof &&
	       poll(&p, 1, PAUSE_MS) == 0;
}

void
cx_source_wake(struct cx_source *s, int fd)
{
	s->wake_fd = fd;
}

/* Waits for input; false: woken up, since nobody wants it any more. */
static bool
wait_for_input(const struct cx_source *s)
{
	struct pollfd p[2] = {{.fd = s->now->fd, .events = POLLIN},
	    {.fd = s->wake_fd, .events = POLLIN}};

	if (s->now->regular || s->wake_fd < 0)
		return true;
	while (poll(p, 2, -1) < 0 && errno == EINTR)
		;
	return p[1].revents == 0;
}

/* Appends some bytes of the current input to out; sets eof at its end. */
static bool
read_bytes(struct cx_source *s, struct cx_buf *out, struct cx_err *err)
{
	ssize_t n;

	if (!cx_buf_reserve(out, READ_BYTES))
		return cx_fail_memory(err);
	if (s->now->fd < 0) {
		size_t left = s->now->memory.len - s->memory_at;

		n = (ssize_t)(left < READ_BYTES ? left : READ_BYTES);
		cx_buf_put(out, s->now->memory.at + s->memory_at, (size_t)n);
		s->memory_at += (size_t)n;
	} else if (!wait_for_input(s)) {
		n = 0;
		s->failed = true;
	} else {
		do
			n = read(s->now->fd, out->at + out->len, READ_BYTES);
		while (n < 0 && errno == EINTR);
		if (n < 0)
			return cx_fail_errno(err, CX_IO, s->now->source);
		out->len += (size_t)n;
	}
	s->bytes += (uint64_t)n;
	s->eof = n == 0;
	return true;
}

/* Decodes what is in raw to the end of in. */
static bool
decode(struct cx_source *s, struct cx_err *err)
{
	size_t bad_at = 0;
	struct cx_span in;
	const char *last;

	if (cx_decoder_feed(s->decoder, cx_buf_span(&s->raw), s->eof, &s->in,
		&bad_at, err)) {
		s->raw.len = 0;
		return true;
	}
	in = cx_buf_span(&s->in);
	last = in.at + in.len;
	while (last > in.at && last[-1] != '\n')
		last--;
	return cx_fail_at(err, s->now->source, 1 + cx_source_lines(in),
	    (uint64_t)(in.at + in.len - last) + 1);
}

/* More UTF-8 at the end of in, or eof. */
static bool
read_more(struct cx_source *s, struct cx_err *err)
{
	if (s->decoder == NULL)
		return read_bytes(s, &s->in, err);
	return read_bytes(s, &s->raw, err) && decode(s, err);
}

/* Past the last line end of an NDJSON buffer; looks at new bytes only. */
static size_t
cut_lines(struct cx_source *s)
{
	for (size_t i = s->in.len; i > s->line_done; i--) {
		if (s->in.at[i - 1] == '\n') {
			s->line_end = i;
			break;
		}
	}
	s->line_done = s->in.len;
	return s->line_end;
}

/* Past the last whole record in the buffer; 0 if there is none. */
static size_t
cut(struct cx_source *s)
{
	if (s->head.format == CX_NDJSON)
		return cut_lines(s);
	return cx_csv_split(&s->split, cx_buf_span(&s->in));
}

/* n bytes left the front of the buffer. */
static void
cut_drop(struct cx_source *s, size_t n)
{
	s->line_done -= n < s->line_done ? n : s->line_done;
	s->line_end -= n < s->line_end ? n : s->line_end;
	cx_csv_split_drop(&s->split, n);
}

/* Past the first record that ends in the buffer; 0 if none does. */
static size_t
cut_first(struct cx_source *s)
{
	struct cx_span in = cx_buf_span(&s->in);
	size_t from =
	    s->head.format == CX_NDJSON ? s->line_done : s->split.done;

	for (size_t i = from; i < in.len; i++) {
		size_t end = 0;

		if (in.at[i] != '\n' && in.at[i] != '\r')
			continue;
		if (s->head.format != CX_NDJSON)
			end = cx_csv_split(
			    &s->split, (struct cx_span){in.at, i + 1});
		else if (in.at[i] == '\n')
			end = i + 1;
		if (end != 0)
			return end;
	}
	(void)cut(s);
	return 0;
}

/* Enough of the file to find out what it is. */
static bool
read_sample(struct cx_source *s, struct cx_err *err)
{
	while (!s->eof && s->in.len < SAMPLE_BYTES) {
		bool line =
		    s->in.len != 0 && memchr(s->in.at, '\n', s->in.len) != NULL;

		if (line && pauses(s))
			return true;
		if (!read_bytes(s, &s->in, err))
			return false;
	}
	return true;
}

/* From the bytes as they are to UTF-8, by mark, option or default. */
static bool
begin_encoding(struct cx_source *s, size_t *mark, struct cx_err *err)
{
	const char *name = cx_encoding_bom(cx_buf_span(&s->in), mark);
	const char *asked = s->config->encoding;
	struct cx_buf swap;

	cx_decoder_free(s->decoder);
	s->decoder = NULL;
	if (asked != NULL && strcmp(asked, "auto") != 0)
		name = asked;
	if (name == NULL || cx_encoding_is_utf8(name))
		return true;
	s->decoder = cx_decoder_new(name, err);
	if (s->decoder == NULL)
		return false;
	snprintf(s->encoding, sizeof(s->encoding), "%s", name);
	memmove(s->in.at, s->in.at + *mark, s->in.len - *mark);
	s->in.len -= *mark;
	*mark = 0;
	swap = s->raw;
	s->raw = s->in;
	s->in = swap;
	s->in.len = 0;
	return decode(s, err);
}

/* Reads until the first record is whole, or the input ends. */
static bool
read_first_record(struct cx_source *s, struct cx_err *err)
{
	while (cut(s) == 0 && !s->eof) {
		if (s->in.len > s->config->max_record_bytes)
			return cx_head_too_long(s->config, err) ||
			       cx_fail_at(err, s->now->source, 1, 0);
		if (!read_more(s, err))
			return false;
	}
	return true;
}

/* Keeps the first file's header line (with its mark) for the output. */
static bool
keep_header(struct cx_source *s, struct cx_span mark, struct cx_err *err)
{
	if (s->n_layouts != 1)
		return true;
	cx_buf_puts(&s->header, mark);
	cx_buf_puts(&s->header, s->head.line);
	cx_buf_puts(&s->header, s->head.eol);
	s->header_eol = s->head.eol.len;
	return !s->header.failed || cx_fail_memory(err);
}

/* Takes n bytes from the front of in: a mark, a header. */
static void
take_front(struct cx_source *s, size_t n)
{
	memmove(s->in.at, s->in.at + n, s->in.len - n);
	s->in.len -= n;
	cut_drop(s, n);
}

/* The layout of the file whose first record is in the buffer. */
static bool
begin_layout(struct cx_source *s, struct cx_span mark, struct cx_err *err)
{
	struct cx_layout *l;

	if (!cx_head_read(
		&s->head, s->config, s->now->source, cx_buf_span(&s->in), err))
		return false;
	if (s->head.empty)
		return true;
	l = cx_layout_new(s->schema, s->head.format, s->now->source,
	    s->head.delimiter, s->head.names, s->head.n_names,
	    cx_source_layout(s), err);
	if (l == NULL)
		return false;
	s->layouts[s->n_layouts++] = l;
	if (s->n_layouts > 1 &&
	    (s->layouts[0]->format == CX_NDJSON) != (l->format == CX_NDJSON))
		return cx_fail(err, CX_DATA,
		    "this file is %s, the first one is not",
		    l->format == CX_NDJSON ? "NDJSON" : "CSV");
	if (!keep_header(s, mark, err))
		return false;
	take_front(s, s->head.bytes);
	return true;
}

/* Opens the next input as far as its header. */
static bool
begin_input(struct cx_source *s, struct cx_err *err)
{
	static const char utf8_mark[] = "\xEF\xBB\xBF";
	size_t mark = 0;
	bool ok;

	s->now = &s->inputs->at[s->next_input++];
	s->eof = false;
	s->memory_at = 0;
	s->in.len = s->raw.len = 0;
	s->line_done = s->line_end = 0;
	s->first_block = true;
	if (!read_sample(s, err) || !begin_encoding(s, &mark, err))
		return cx_fail_at(err, s->now->source, 0, 0);
	cx_csv_split_init(&s->split, ',');
	take_front(s, mark);
	ok = cx_head_detect(&s->head, s->config, cx_buf_span(&s->in), err);
	cx_csv_split_init(&s->split, s->head.delimiter);
	ok = ok && read_first_record(s, err) &&
	     begin_layout(s, (struct cx_span){utf8_mark, mark}, err);
	cx_head_done(&s->head);
	return ok || cx_fail_at(err, s->now->source, 0, 0);
}

bool
cx_source_begin(struct cx_source *s, struct cx_err *err)
{
	while (s->n_layouts == 0 && s->next_input < s->inputs->n)
		if (!begin_input(s, err))
			return false;
	return true;
}

/* Gives out the first n bytes; the rest goes to the next block. */
static void
give(struct cx_source *s, struct cx_block *b, size_t n)
{
	struct cx_buf old = b->in;
	size_t rest = s->in.len - n;

	b->in = s->in;
	b->len = n;
	b->layout = s->layouts[s->n_layouts - 1];
	b->first = s->first_block;
	b->header_lines = s->first_block ? s->head.lines : 0;
	s->first_block = false;
	old.len = 0;
	s->in = old;
	cx_buf_put(&s->in, b->in.at + n, rest);
	if (s->in.failed)
		cx_fail_memory(&b->err);
	cut_drop(s, n);
}

/* A piece of a record over the limit; true if there was one to give. */
static bool
give_part(struct cx_source *s, struct cx_block *b)
{
	size_t end = s->in_part ? cut_first(s) : 0;

	b->part = s->in_part ? CX_PART_NEXT : CX_PART_FIRST;
	s->in_part = end == 0 && !s->eof;
	if (end == 0)
		end = s->in.len;
	if (s->in_part && end > 1 && s->in.at[end - 1] == '\r')
		end--; /* half of a CR LF, perhaps */
	give(s, b, end);
	return true;
}

/* A block of the current file; false: it has ended, or has failed. */
static bool
next_in_file(struct cx_source *s, struct cx_block *b)
{
	size_t limit = s->config->max_record_bytes;

	for (;;) {
		size_t end = s->in_part ? 0 : cut(s);

		if (s->in_part && s->in.len != 0)
			return give_part(s, b);
		if (end >= BLOCK_BYTES || (end != 0 && pauses(s))) {
			give(s, b, end);
			return true;
		}
		if (s->in.len - end > limit && s->in.len >= BLOCK_BYTES) {
			if (end == 0)
				return give_part(s, b);
			give(s, b, end);
			return true;
		}
		if (s->eof) {
			give(s, b, s->in.len);
			return b->len != 0;
		}
		if (!read_more(s, &b->err)) {
			give(s, b, cut(s));
			s->failed = true;
			return true;
		}
	}
}

bool
cx_source_next(struct cx_source *s, struct cx_block *b)
{
	b->err.code = CX_OK;
	b->part = CX_PART_NONE;
	b->len = 0;
	while (!s->failed) {
		if (s->now != NULL && s->n_layouts != 0 && next_in_file(s, b))
			return true;
		if (b->err.code != CX_OK || s->next_input == s->inputs->n)
			break;
		s->in_part = false;
		if (!begin_input(s, &b->err)) {
			b->layout = cx_source_layout(s);
			b->first = true;
			b->header_lines = 0;
			s->failed = true;
			return true;
		}
	}
	if (b->err.code == CX_OK || s->failed)
		return false;
	s->failed = true;
	return true;
}
