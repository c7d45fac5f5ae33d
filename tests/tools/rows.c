/*
 * Labels that were given for this project to texts of others are kept apart
 * from the texts, by hash: the texts are not ours to hand on.
 */
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/hash.h"
#include "record/reader.h"

#include "base/banned.h"

enum { COLUMNS = 8, HEX = 16 };

static const size_t largest = (size_t)1 << 28; /* of files, in bytes */

void
give_up(const char *what, const char *about)
{
	fprintf(stderr, "model: %s: %s\n", about, what);
	exit(1);
}

/* The place of a name in a header; COLUMNS if it is not there. */
static size_t
column_of(struct cx_span header, struct cx_span name)
{
	size_t i = 0;

	while (i < COLUMNS && !cx_span_eq(cx_span_cut(&header, '\t'), name))
		i++;
	return i;
}

static void
each_record(const char *path,
    void (*row)(void *arg, struct cx_span text, struct cx_span label),
    void *arg)
{
	const struct cx_config config = {.max_record_bytes = largest};
	struct cx_schema *schema = cx_schema_new();
	const struct cx_record *record;
	struct cx_err err = {0};
	struct cx_reader *r;
	struct cx_span text;

	if (!schema ||
	    cx_schema_want(schema, CX_SPAN("description"), &err) == SIZE_MAX)
		give_up("out of memory", path);
	r = cx_reader_open(path, &config, schema, &err);
	while (r && (record = cx_reader_next(r, &err)))
		if (cx_record_text(record, 0, &text))
			row(arg, text, CX_SPAN(""));
	if (err.code != CX_OK)
		give_up(err.text, path);
	cx_reader_close(r);
	cx_schema_free(schema);
}

static void
each_line(const char *path,
    void (*row)(void *arg, struct cx_span text, struct cx_span label),
    void *arg)
{
	struct cx_buf b = {0};
	struct cx_err err = {0};
	struct cx_span rest, line, f[COLUMNS] = {{NULL, 0}};
	size_t text, label;

	if (!cx_file_read(path, largest, &b, &err))
		give_up(err.text, path);
	rest = cx_buf_span(&b);
	line = cx_span_cut(&rest, '\n');
	text = column_of(line, CX_SPAN("text"));
	label = column_of(line, CX_SPAN("label"));
	if (label == COLUMNS)
		label = column_of(line, CX_SPAN("intent"));
	if (label == COLUMNS)
		label = column_of(line, CX_SPAN("sentiment"));
	if (text == COLUMNS || label == COLUMNS)
		give_up("no column text, or none with labels", path);
	while (rest.len > 0) {
		line = cx_span_cut(&rest, '\n');
		for (size_t i = 0; i < COLUMNS; i++)
			f[i] = cx_span_cut(&line, '\t');
		row(arg, f[text], f[label]);
	}
	cx_buf_done(&b);
}

void
each_row(const char *path,
    void (*row)(void *arg, struct cx_span text, struct cx_span label),
    void *arg)
{
	const size_t n = strlen(path);

	if (n > 4 && strcmp(path + n - 4, ".csv") == 0)
		each_record(path, row, arg);
	else
		each_line(path, row, arg);
}

struct reading {
	uint64_t hash;
	unsigned sum;
};

struct readings {
	struct reading *at; /* by hash */
	size_t n;
};

static int
by_hash(const void *a, const void *b)
{
	const uint64_t x = ((const struct reading *)a)->hash;
	const uint64_t y = ((const struct reading *)b)->hash;

	return (x > y) - (x < y);
}

static unsigned
scale(struct cx_span s, const char *path)
{
	if (s.len != 1 || s.at[0] < '1' || s.at[0] > '5')
		give_up("a reading is not 1 to 5", path);
	return (unsigned)(s.at[0] - '0');
}

struct readings *
readings_open(const char *path)
{
	struct readings *r = calloc(1, sizeof(*r));
	struct cx_buf b = {0};
	struct cx_err err = {0};
	struct cx_span rest, line, text;

	if (!cx_file_read(path, largest, &b, &err))
		give_up(err.text, path);
	rest = cx_buf_span(&b);
	if (r)
		r->at = calloc(rest.len / HEX + 1, sizeof(*r->at));
	if (!r || !r->at)
		give_up("out of memory", path);
	for (cx_span_cut(&rest, '\n'); rest.len > 0; r->n++) {
		struct reading *x = &r->at[r->n];

		line = cx_span_cut(&rest, '\n');
		text = cx_span_cut(&line, '\t');
		if (text.len != HEX || !cx_hex_parse(text.at, &x->hash))
			give_up("not a hash", path);
		x->sum = scale(cx_span_cut(&line, '\t'), path);
		x->sum += scale(cx_span_cut(&line, '\t'), path);
	}
	cx_buf_done(&b);
	qsort(r->at, r->n, sizeof(*r->at), by_hash);
	return r;
}

void
readings_close(struct readings *r)
{
	free(r->at);
	free(r);
}

struct cx_span
readings_of(const struct readings *r, uint64_t hash)
{
	static const char *const sums[] = {
	    "", "", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
	const struct reading key = {.hash = hash};
	const struct reading *x =
	    bsearch(&key, r->at, r->n, sizeof(key), by_hash);

	return cx_span(sums[x ? x->sum : 0]);
}
