/*
 * The pipeline's own parts in one thread, one record at a time: a small file
 * is read exactly as the main input is.
 */
#include "record/reader.h"

#include <stdlib.h>

#include "record/cursor.h"
#include "record/head.h"
#include "record/inputs.h"
#include "record/lines.h"
#include "record/source.h"
#include "base/banned.h"

struct cx_reader {
	struct cx_inputs *inputs;
	struct cx_source *source;
	struct cx_cursor cursor;
	struct cx_block block;
	const struct cx_config *config;
	bool in_block;
	uint64_t blocks;
	uint64_t line; /* of the first byte of the block */
};

static struct cx_reader *
open_inputs(struct cx_inputs *inputs, const struct cx_config *config,
    const struct cx_schema *schema, struct cx_err *err)
{
	struct cx_reader *r;

	if (inputs == NULL)
		return NULL;
	r = calloc(1, sizeof(*r));
	if (r == NULL) {
		cx_inputs_close(inputs);
		cx_fail_memory(err);
		return NULL;
	}
	r->inputs = inputs;
	r->config = config;
	r->line = 1;
	r->source = cx_source_new(inputs, schema, config, err);
	if (r->source != NULL &&
	    cx_cursor_init(&r->cursor, schema, config, err) &&
	    cx_source_begin(r->source, err))
		return r;
	cx_reader_close(r);
	return NULL;
}

struct cx_reader *
cx_reader_open(const char *path, const struct cx_config *config,
    const struct cx_schema *schema, struct cx_err *err)
{
	return open_inputs(
	    cx_inputs_open(&path, 1, config, err), config, schema, err);
}

struct cx_reader *
cx_reader_memory(struct cx_span text, const char *source,
    const struct cx_config *config, const struct cx_schema *schema,
    struct cx_err *err)
{
	return open_inputs(
	    cx_inputs_memory(text, source, err), config, schema, err);
}

void
cx_reader_close(struct cx_reader *r)
{
	if (r == NULL)
		return;
	cx_cursor_done(&r->cursor);
	cx_source_free(r->source);
	cx_inputs_close(r->inputs);
	cx_buf_done(&r->block.in);
	free(r);
}

/* Makes err's line that of the file. */
static const struct cx_record *
fail(const struct cx_reader *r, struct cx_err *err)
{
	if (err->line != 0)
		err->line += r->line - 1;
	return NULL;
}

/* The next block, its first line known; false: there is none. */
static bool
next_block(struct cx_reader *r)
{
	struct cx_span old = {r->block.in.at, r->block.len};

	r->line += cx_lines_count(old);
	if (!cx_source_next(r->source, &r->block))
		return false;
	if (r->block.first)
		r->line = 1 + r->block.header_lines;
	r->in_block = r->block.len != 0 && r->block.part == CX_PART_NONE;
	if (r->in_block)
		cx_cursor_block(&r->cursor, &r->block, r->blocks << 32);
	r->blocks++;
	return true;
}

const struct cx_record *
cx_reader_next(struct cx_reader *r, struct cx_err *err)
{
	for (;;) {
		enum cx_scan found = CX_SCAN_END;

		if (r->in_block)
			found = cx_cursor_next(&r->cursor, err);
		if (found == CX_SCAN_BAD)
			return fail(r, err);
		if (found == CX_SCAN_RECORD)
			return &r->cursor.record;
		if (r->block.err.code != CX_OK) {
			*err = r->block.err;
			return fail(r, err);
		}
		if (!next_block(r))
			return NULL;
		if (r->block.part != CX_PART_NONE) {
			cx_head_too_long(r->config, err);
			cx_fail_at(err, r->block.layout->source, 1, 0);
			return fail(r, err);
		}
	}
}

uint64_t
cx_reader_line(const struct cx_reader *r)
{
	/* Counting moves the cursor's mark, not what it is. */
	struct cx_cursor *c = (struct cx_cursor *)(uintptr_t)&r->cursor;

	return r->line - 1 + cx_cursor_line(c);
}
