/*
 * The one place where output leaves the process.  write(2) and not stdio:
 * the pipeline hands over whole blocks, which a second buffer would only
 * copy, and errno must be that of the write that failed.
 *
 * To another encoding, rows are converted one by one, because of a character
 * that the encoding lacks: the rows before it are to be written whole, as
 * they are before any other bad record.
 */
#include "record/sink.h"

#include <errno.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "record/table.h"
#include "text/encoding.h"
#include "base/banned.h"

struct cx_sink {
	int fd;
	bool closed;
	bool quotes;		    /* CSV: a line end may be inside quotes */
	struct cx_encoder *encoder; /* NULL: UTF-8 */
	struct cx_table *table;	    /* NULL: not CX_TABLE */
	struct cx_buf lines;
	struct cx_buf encoded;
};

static bool
open_parts(struct cx_sink *s, const struct cx_config *config,
    enum cx_format format, struct cx_err *err)
{
	const char *name = config->output_encoding;

	if (name != NULL && !cx_encoding_is_utf8(name)) {
		s->encoder = cx_encoder_new(name, err);
		if (s->encoder == NULL)
			return false;
	}
	if (format == CX_TABLE) {
		s->table = cx_table_new(!config->no_output_header);
		if (s->table == NULL)
			return cx_fail_memory(err);
	}
	return true;
}

struct cx_sink *
cx_sink_new(const struct cx_config *config, enum cx_format format, int fd,
    struct cx_err *err)
{
	struct cx_sink *s = calloc(1, sizeof(*s));

	if (s == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	s->fd = fd;
	s->quotes = format == CX_CSV || format == CX_TSV;
	if (open_parts(s, config, format, err))
		return s;
	cx_sink_free(s);
	return NULL;
}

void
cx_sink_free(struct cx_sink *s)
{
	if (s == NULL)
		return;
	cx_encoder_free(s->encoder);
	cx_table_free(s->table);
	cx_buf_done(&s->lines);
	cx_buf_done(&s->encoded);
	free(s);
}

bool
cx_sink_closed(const struct cx_sink *s)
{
	return s->closed;
}

static bool
write_all(struct cx_sink *s, struct cx_span bytes, struct cx_err *err)
{
	if (bytes.len == 0 || cx_file_write(s->fd, bytes))
		return true;
	if (errno == EPIPE)
		s->closed = true;
	return cx_fail_errno(err, CX_IO, "standard output");
}

/* The length of the first row of s with its line end, or of all of s. */
static size_t
row_length(const struct cx_sink *s, struct cx_span rows)
{
	bool inside = false;

	for (size_t i = 0; i < rows.len; i++) {
		if (rows.at[i] == '"' && s->quotes)
			inside = !inside;
		else if (rows.at[i] == '\n' && !inside)
			return i + 1;
	}
	return rows.len;
}

static bool
encode(struct cx_sink *s, struct cx_span rows, struct cx_err *err)
{
	size_t whole = 0;
	bool ok = true;

	s->encoded.len = 0;
	while (ok && rows.len != 0) {
		size_t n = row_length(s, rows);

		whole = s->encoded.len;
		ok = cx_encoder_feed(s->encoder, (struct cx_span){rows.at, n},
		    false, &s->encoded, err);
		rows = (struct cx_span){rows.at + n, rows.len - n};
	}
	if (!ok)
		s->encoded.len = whole;
	else if (s->encoded.failed)
		return cx_fail_memory(err);
	return write_all(s, cx_buf_span(&s->encoded), err) && ok;
}

static bool
write_rows(struct cx_sink *s, struct cx_span rows, struct cx_err *err)
{
	return s->encoder ? encode(s, rows, err) : write_all(s, rows, err);
}

bool
cx_sink_put(struct cx_sink *s, struct cx_span bytes, struct cx_err *err)
{
	if (s->table == NULL)
		return write_rows(s, bytes, err);
	s->lines.len = 0;
	return cx_table_put(s->table, bytes, &s->lines, err) &&
	       write_rows(s, cx_buf_span(&s->lines), err);
}

bool
cx_sink_finish(struct cx_sink *s, struct cx_err *err)
{
	s->lines.len = 0;
	if (s->table != NULL &&
	    (!cx_table_finish(s->table, &s->lines, err) ||
		!write_rows(s, cx_buf_span(&s->lines), err)))
		return false;
	if (s->encoder == NULL)
		return true;
	s->encoded.len = 0;
	return cx_encoder_feed(s->encoder, (struct cx_span){"", 0}, true,
		   &s->encoded, err) &&
	       write_all(s, cx_buf_span(&s->encoded), err);
}
