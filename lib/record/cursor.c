/*
 * What a block's bytes are is checked once, here, for every program: UTF-8
 * in one fast pass over the block, and only where that stops are records
 * looked at one by one.  Lines are counted when a message needs one.
 */
#include "record/cursor.h"

#include <stdlib.h>

#include "record/head.h"
#include "record/lines.h"
#include "text/encoding.h"
#include "text/utf8.h"
#include "base/banned.h"

/* What decoding and converting a record of that size may take. */
static size_t
arena_limit(size_t max_record)
{
	const size_t some = (size_t)64 << 20;

	return max_record < (SIZE_MAX - some) / 4 ? 4 * max_record + some
						  : SIZE_MAX;
}

bool
cx_cursor_init(struct cx_cursor *c, const struct cx_schema *schema,
    const struct cx_config *config, struct cx_err *err)
{
	size_t n = cx_schema_count(schema);

	memset(c, 0, sizeof(*c));
	cx_csv_scan_init(&c->csv, ',');
	cx_ndjson_scan_init(&c->json);
	c->record.schema = schema;
	c->record.config = config;
	c->record.csv = &c->csv;
	c->record.json = &c->json;
	c->record.guess = malloc((n + 1) * sizeof(*c->record.guess));
	c->record.arena = cx_arena_new(arena_limit(config->max_record_bytes));
	if (c->record.guess == NULL || c->record.arena == NULL) {
		cx_cursor_done(c);
		return cx_fail_memory(err);
	}
	for (size_t i = 0; i < n; i++)
		c->record.guess[i] = CX_GUESS_NONE;
	return true;
}

void
cx_cursor_done(struct cx_cursor *c)
{
	cx_csv_scan_done(&c->csv);
	cx_ndjson_scan_done(&c->json);
	free(c->record.guess);
	cx_arena_free(c->record.arena);
	memset(c, 0, sizeof(*c));
}

/* The next byte, from `from', that is not UTF-8; the end if all is well. */
static const char *
find_bad(const struct cx_cursor *c, const char *from)
{
	struct cx_span rest = {from, (size_t)(c->end - from)};

	return from + cx_utf8_check(rest);
}

void
cx_cursor_block(struct cx_cursor *c, const struct cx_block *b, uint64_t number)
{
	struct cx_span all = {b->in.at, b->len};

	c->block = b;
	c->next = all.at;
	c->end = all.at + all.len;
	c->counted = all.at;
	c->lines = 0;
	c->guess = NULL;
	c->bad = find_bad(c, c->next);
	c->record.layout = b->layout;
	c->record.number = number - 1; /* the next one's, less one */
	if (b->layout->format == CX_NDJSON)
		return;
	c->csv.delimiter = b->layout->delimiter;
	cx_csv_scan_block(&c->csv, all);
}

uint64_t
cx_cursor_line(struct cx_cursor *c)
{
	const char *at = c->record.raw.at;

	c->lines += cx_lines_count(
	    (struct cx_span){c->counted, (size_t)(at - c->counted)});
	c->counted = at;
	return c->lines + 1;
}

/* A bad record: err's line is made that of the block. */
static enum cx_scan
bad(struct cx_cursor *c, struct cx_err *err)
{
	err->line = cx_cursor_line(c) + (err->line ? err->line - 1 : 0);
	return CX_SCAN_BAD;
}

/*
 * The record has a byte that is not UTF-8 at c->bad.  The likely encoding is
 * asked for once a block, from its first such record on: asking is slow, and
 * a file of another encoding has as many of them as lines.
 */
static void
not_utf8(struct cx_cursor *c, struct cx_err *err)
{
	struct cx_span before = {c->bytes.at, (size_t)(c->bad - c->bytes.at)};

	if (*c->bad != '\0' && c->guess == NULL)
		c->guess = cx_encoding_guess((struct cx_span){
		    c->bytes.at, (size_t)(c->end - c->bytes.at)});
	cx_head_not_utf8(*c->bad, c->guess, err);
	cx_fail_at(
	    err, NULL, 1 + cx_lines_count(before), cx_lines_column(before));
}

/* Checks that hold for any format: length and encoding. */
static bool
check_bytes(struct cx_cursor *c, struct cx_err *err)
{
	const char *end = c->bytes.at + c->bytes.len;
	bool fits = c->record.raw.len <= c->record.config->max_record_bytes;

	if (fits && c->bad >= end)
		return true;
	/* These come before what the parser says. */
	memset(err, 0, sizeof(*err));
	if (!fits)
		cx_head_too_long(c->record.config, err);
	else
		not_utf8(c, err);
	if (c->bad < end)
		c->bad = find_bad(c, end);
	return false;
}

static bool
check_columns(struct cx_cursor *c, struct cx_err *err)
{
	size_t n = c->csv.n_fields, want = c->record.layout->n_names;

	c->whole = n < want;
	return cx_fail(err, CX_DATA,
	    "%zu field%s where the header has %zu (%s)", n, n == 1 ? "" : "s",
	    want,
	    n < want ? "is a field or a quote missing?"
		     : "is a delimiter inside a field without quotes?");
}

static enum cx_scan
next_csv(struct cx_cursor *c, struct cx_err *err)
{
	enum cx_scan found = cx_csv_next(&c->csv, err);
	struct cx_csv_scan *s = &c->csv;

	if (found == CX_SCAN_BAD && err->code == CX_SYSTEM)
		c->record.raw = (struct cx_span){c->counted, 0};
	if (found == CX_SCAN_END || err->code == CX_SYSTEM)
		return found;
	c->record.raw = (struct cx_span){s->at, s->len};
	c->record.eol = (struct cx_span){s->at + s->len, s->eol_len};
	c->bytes = (struct cx_span){s->at, s->len + s->eol_len};
	if (!check_bytes(c, err) || found == CX_SCAN_BAD)
		return bad(c, err);
	if (s->n_fields != c->record.layout->n_names && !check_columns(c, err))
		return bad(c, err);
	return CX_SCAN_RECORD;
}

/* The next line that is not blank. */
static bool
next_line(struct cx_cursor *c)
{
	while (c->next < c->end) {
		size_t left = (size_t)(c->end - c->next);
		const char *lf = memchr(c->next, '\n', left);
		size_t bytes = lf ? (size_t)(lf + 1 - c->next) : left;
		size_t len = lf ? bytes - 1 : bytes;
		size_t i = 0;

		if (lf != NULL && len != 0 && c->next[len - 1] == '\r')
			len--;
		c->bytes = (struct cx_span){c->next, bytes};
		c->record.raw = (struct cx_span){c->next, len};
		c->record.eol = (struct cx_span){c->next + len, bytes - len};
		c->next += bytes;
		while (i < len && (c->record.raw.at[i] == ' ' ||
				      c->record.raw.at[i] == '\t' ||
				      c->record.raw.at[i] == '\r'))
			i++;
		if (i < len)
			return true;
	}
	return false;
}

static enum cx_scan
next_json(struct cx_cursor *c, struct cx_err *err)
{
	if (!next_line(c))
		return CX_SCAN_END;
	if (!check_bytes(c, err) ||
	    !cx_ndjson_line(&c->json, c->record.raw, err))
		return bad(c, err);
	return CX_SCAN_RECORD;
}

enum cx_scan
cx_cursor_next(struct cx_cursor *c, struct cx_err *err)
{
	enum cx_scan found;

	cx_arena_reset(c->record.arena);
	c->whole = false;
	c->record.number++;
	found = c->record.layout->format == CX_NDJSON ? next_json(c, err)
						      : next_csv(c, err);
	if (found == CX_SCAN_BAD)
		cx_fail_at(err, c->block->layout->source, 0, 0);
	return found;
}
