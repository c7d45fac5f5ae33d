/*
 * Reading is one thread's work and must cost little: bytes are read into the
 * block that a worker will get, and only the piece of a record at its end is
 * copied to the next.  Checking and finding fields is left to workers.  The
 * input is not mapped: a map dies with SIGBUS when a file is cut, and pipes
 * need this path anyway.
 */
#include "record/source.h"

#include <stdlib.h>
#include <time.h>

#include "record/csv.h"
#include "record/feed.h"
#include "record/head.h"
#include "record/inputs.h"
#include "record/lines.h"
#include "base/banned.h"

enum {
	BLOCK_BYTES = 256 << 10, /* stays in a core's cache */
	HOLD_MS = 50		 /* records that came do not wait longer */
};

struct cx_source {
	struct cx_inputs *inputs;
	const struct cx_schema *schema;
	const struct cx_config *config;
	size_t next_input;
	struct cx_feed feed;
	struct cx_head head; /* what is known of the current file */
	struct cx_csv_split split;
	size_t line_done;     /* NDJSON: bytes looked at, */
	size_t line_end;      /* past the last line end */
	uint64_t blank_lines; /* dropped before the first record */
	bool first_block;
	bool in_part;	  /* inside a record over the limit */
	struct cx_buf in; /* UTF-8 not given out yet */
	struct cx_layout **layouts;
	size_t n_layouts;
	struct cx_buf header; /* of the first file, with its mark */
	size_t header_eol;
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
	s->feed.wake_fd = -1;
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
	cx_feed_done(&s->feed);
	cx_buf_done(&s->in);
	cx_buf_done(&s->header);
	free(s);
}

uint64_t
cx_source_bytes(const struct cx_source *s)
{
	return s->feed.bytes;
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
cx_source_encoding(const struct cx_source *s, bool *marked)
{
	*marked = s->feed.marked;
	return s->feed.encoding;
}

void
cx_source_wake(struct cx_source *s, int fd)
{
	s->feed.wake_fd = fd;
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

/*
 * Past the first record that ends in the buffer; 0 if none does.  The splitter
 * is shown line end by line end; of a CR, with the byte behind it.
 */
static size_t
cut_first(struct cx_source *s)
{
	struct cx_span in = cx_buf_span(&s->in);
	bool json = s->head.format == CX_NDJSON;

	for (size_t i = json ? s->line_done : s->split.done; i < in.len; i++) {
		size_t end = 0, to = i + 1;

		if (in.at[i] != '\n' && in.at[i] != '\r')
			continue;
		if (in.at[i] == '\r' && to < in.len)
			to++;
		if (!json)
			end = cx_csv_split(
			    &s->split, (struct cx_span){in.at, to});
		else if (in.at[i] == '\n')
			end = i + 1;
		if (end != 0)
			return end;
	}
	(void)cut(s);
	return 0;
}

/* Whether the first record is in the buffer, of which `whole' is whole. */
static bool
has_first_record(const struct cx_source *s, size_t whole)
{
	const char *blank = s->head.format == CX_NDJSON ? " \t\r\n" : "\r\n";
	size_t i = 0;

	while (i < s->in.len && strchr(blank, s->in.at[i]) != NULL &&
	       s->in.at[i] != '\0')
		i++;
	return s->head.format == CX_NDJSON ? i < s->in.len : i < whole;
}

/* Takes n bytes from the front of in: a header. */
static void
take_front(struct cx_source *s, size_t n)
{
	memmove(s->in.at, s->in.at + n, s->in.len - n);
	s->in.len -= n;
	cut_drop(s, n);
}

/*
 * Reads until the first record is there (of NDJSON, its beginning), or the
 * input ends; *whole is how much of the buffer tells about it.  Blank lines
 * are dropped on the way, as there may be gigabytes of them.
 */
static bool
read_first_record(struct cx_source *s, size_t *whole, struct cx_err *err)
{
	for (;;) {
		size_t end = cut(s);

		*whole = s->feed.eof || s->head.format == CX_NDJSON ? s->in.len
								    : end;
		if (s->feed.eof || has_first_record(s, *whole))
			return true;
		if (end != 0) {
			s->blank_lines +=
			    cx_lines_count((struct cx_span){s->in.at, end});
			take_front(s, end);
		}
		if (s->in.len > s->config->max_record_bytes + 1)
			return cx_head_too_long(s->config, err) ||
			       cx_fail_at(err, NULL, 1, 0);
		if (!cx_feed_more(&s->feed, &s->in, err))
			return false;
	}
}

/* Keeps the first file's header line (with its mark) for the output. */
static bool
keep_header(struct cx_source *s, struct cx_err *err)
{
	if (s->n_layouts != 1)
		return true;
	if (s->feed.marked && s->feed.encoding == NULL)
		cx_buf_puts(&s->header, CX_SPAN("\xEF\xBB\xBF"));
	cx_buf_puts(&s->header, s->head.line);
	cx_buf_puts(&s->header, s->head.eol);
	s->header_eol = s->head.eol.len;
	return !s->header.failed || cx_fail_memory(err);
}

/* The layout of the file whose first record is in the buffer. */
static bool
begin_layout(struct cx_source *s, size_t whole, struct cx_err *err)
{
	const char *source = s->feed.now->source;
	struct cx_layout *l;

	if (!cx_head_read(
		&s->head, s->config, (struct cx_span){s->in.at, whole}, err))
		return false;
	if (s->head.empty)
		return true;
	l = cx_layout_new(s->schema, s->head.format, source, s->head.delimiter,
	    s->head.names, s->head.n_names, cx_source_layout(s), err);
	if (l == NULL)
		return false;
	s->layouts[s->n_layouts++] = l;
	if (s->n_layouts > 1 &&
	    (s->layouts[0]->format == CX_NDJSON) != (l->format == CX_NDJSON))
		return cx_fail(err, CX_DATA,
		    "this file is %s, the first one is not",
		    l->format == CX_NDJSON ? "NDJSON" : "CSV");
	if (!keep_header(s, err))
		return false;
	take_front(s, s->head.bytes);
	return true;
}

/* Opens the next input as far as its header. */
static bool
begin_input(struct cx_source *s, struct cx_err *err)
{
	struct cx_input *in = &s->inputs->at[s->next_input++];
	size_t whole = 0;
	bool ok;

	s->line_done = s->line_end = 0;
	s->blank_lines = 0;
	s->first_block = true;
	s->in_part = false;
	ok = cx_feed_open(&s->feed, in, s->config->encoding, &s->in, err) &&
	     cx_head_detect(&s->head, s->config, cx_buf_span(&s->in), err);
	if (ok) {
		cx_csv_split_init(&s->split, s->head.delimiter);
		ok = read_first_record(s, &whole, err) &&
		     begin_layout(s, whole, err);
		cx_head_done(&s->head);
	}
	if (err->line != 0)
		err->line += s->blank_lines;
	/* Other messages name the file themselves, or concern none. */
	if (err->code == CX_DATA)
		cx_fail_at(err, in->source, 0, 0);
	return ok;
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
	b->header_lines = s->first_block ? s->head.lines + s->blank_lines : 0;
	s->first_block = false;
	old.len = 0;
	s->in = old;
	if (rest != 0)
		cx_buf_put(&s->in, b->in.at + n, rest);
	if (s->in.failed) {
		s->failed = true;
		cx_fail_memory(&b->err);
	}
	cut_drop(s, n);
}

/* A piece of a record over the limit; true if there was one to give. */
static bool
give_part(struct cx_source *s, struct cx_block *b)
{
	size_t end = s->in_part ? cut_first(s) : 0;

	b->part = s->in_part ? CX_PART_NEXT : CX_PART_FIRST;
	s->in_part = end == 0 && !s->feed.eof;
	if (end == 0)
		end = s->in.len;
	if (s->in_part && end > 1 && s->in.at[end - 1] == '\r')
		end--; /* half of a CR LF, perhaps */
	give(s, b, end);
	return true;
}

static int64_t
now_ms(void)
{
	struct timespec t;

	if (clock_gettime(CLOCK_MONOTONIC, &t) != 0)
		return 0;
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Whether records that are there should go out though more may follow. */
static bool
is_slow(const struct cx_source *s, int64_t since)
{
	const struct cx_input *in = s->feed.now;

	return !in->regular && in->fd >= 0 &&
	       (cx_feed_pauses(&s->feed) || now_ms() - since >= HOLD_MS);
}

/* Whether a piece of a record over the limit is there. */
static bool
has_part(const struct cx_source *s)
{
	size_t n = s->in.len;

	/* A CR alone may be half of a CR LF. */
	return s->in_part &&
	       (n > 1 || (n == 1 && (s->in.at[0] != '\r' || s->feed.eof)));
}

/* A block of the current file; false: it has ended. */
static bool
next_in_file(struct cx_source *s, struct cx_block *b)
{
	size_t limit = s->config->max_record_bytes;
	int64_t since = now_ms();

	for (;;) {
		size_t end = s->in_part ? 0 : cut(s);

		if (has_part(s))
			return give_part(s, b);
		if (end >= BLOCK_BYTES || (end != 0 && is_slow(s, since))) {
			give(s, b, end);
			return true;
		}
		/* One byte more may be the CR of its line end. */
		if (s->in.len - end > limit + 1 && s->in.len >= BLOCK_BYTES) {
			if (end == 0)
				return give_part(s, b);
			give(s, b, end);
			return true;
		}
		if (s->feed.eof) {
			give(s, b, s->in.len);
			return b->len != 0;
		}
		if (!cx_feed_more(&s->feed, &s->in, &b->err)) {
			give(s, b, end);
			s->failed = true;
			return true;
		}
		s->failed = s->feed.woken;
	}
}

bool
cx_source_next(struct cx_source *s, struct cx_block *b)
{
	memset(&b->err, 0, sizeof(b->err));
	b->part = CX_PART_NONE;
	b->len = 0;
	while (!s->failed && s->n_layouts != 0) {
		if (next_in_file(s, b) || b->err.code != CX_OK)
			return true;
		if (s->failed || s->next_input == s->inputs->n)
			break;
		if (!begin_input(s, &b->err)) {
			b->layout = cx_source_layout(s);
			b->first = true;
			b->header_lines = 0;
			s->failed = true;
			return true;
		}
	}
	return false;
}
