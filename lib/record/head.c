/*
 * A file is what its first bytes say, unless an option says otherwise; what
 * cannot be is an error here, before the first record, and never a guess
 * that shows later as wrong columns.
 */
#include "record/head.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/num.h"
#include "record/csv.h"
#include "record/field.h"
#include "record/lines.h"
#include "text/encoding.h"
#include "text/utf8.h"
#include "base/banned.h"

enum { HEAD_BYTES = 64 << 20 };

bool
cx_head_too_long(const struct cx_config *config, struct cx_err *err)
{
	return cx_fail(err, CX_DATA,
	    "a record longer than %zu bytes, the limit (--max-record raises "
	    "it; a quote that never closes looks like this too)",
	    config->max_record_bytes);
}

bool
cx_head_not_utf8(char byte, const char *guess, struct cx_err *err)
{
	if (byte == '\0')
		return cx_fail(err, CX_DATA,
		    "a NUL byte (a binary file, or UTF-16 without a mark: "
		    "--encoding=UTF-16LE)");
	return cx_fail(err, CX_DATA,
	    "bytes that are not UTF-8 (likely %s: give --encoding=%s)", guess,
	    guess);
}

static size_t
skip_blank(struct cx_span s, size_t i)
{
	while (i < s.len && memchr(" \t\r\n", s.at[i], 4) != NULL)
		i++;
	return i;
}

/* { begins NDJSON; [ { is a JSON array, which is no stream of records. */
static bool
detect_format(struct cx_head *h, struct cx_span sample, struct cx_err *err)
{
	size_t i = skip_blank(sample, 0);

	h->format = CX_CSV;
	if (i < sample.len && sample.at[i] == '{') {
		h->format = CX_NDJSON;
	} else if (i < sample.len && sample.at[i] == '[') {
		i = skip_blank(sample, i + 1);
		if (i < sample.len &&
		    (sample.at[i] == '{' || sample.at[i] == ']'))
			return cx_fail(err, CX_DATA,
			    "a JSON array; records must be one object a line "
			    "(jq -c '.[]' makes them)");
	}
	return true;
}

bool
cx_head_detect(struct cx_head *h, const struct cx_config *config,
    struct cx_span sample, struct cx_err *err)
{
	memset(h, 0, sizeof(*h));
	h->format = config->input;
	if (h->format == CX_AUTO && !detect_format(h, sample, err))
		return false;
	if (config->delimiter != 0)
		h->delimiter = config->delimiter;
	else if (h->format == CX_TSV)
		h->delimiter = '\t';
	else if (h->format == CX_NDJSON)
		h->delimiter = ',';
	else
		h->delimiter = cx_csv_detect(sample);
	if (h->format == CX_CSV && h->delimiter == '\t')
		h->format = CX_TSV;
	else if (h->format == CX_TSV && h->delimiter != '\t')
		h->format = CX_CSV; /* -d says more than -i */
	return true;
}

/* Copies the decoded fields of the scanned record as names. */
static bool
names_of_record(
    struct cx_head *h, const struct cx_csv_scan *scan, struct cx_err *err)
{
	h->n_names = scan->n_fields;
	h->names =
	    cx_arena_zero(h->arena, scan->n_fields + 1, sizeof(*h->names));
	for (size_t i = 0; h->names != NULL && i < h->n_names; i++) {
		struct cx_span s = cx_csv_field(scan, i);
		struct cx_field f = {s.at, (uint32_t)s.len, CX_FIELD_CSV};

		s = cx_field_text(f, h->arena);
		h->names[i] = s.at ? cx_arena_copy(h->arena, s) : s;
		if (h->names[i].at == NULL)
			return cx_fail_memory(err);
	}
	return h->names != NULL || cx_fail_memory(err);
}

/* Columns 1, 2, ... */
static bool
names_by_number(struct cx_head *h, size_t n, struct cx_err *err)
{
	h->n_names = n;
	h->names = cx_arena_zero(h->arena, n + 1, sizeof(*h->names));
	for (size_t i = 0; h->names != NULL && i < n; i++) {
		char number[CX_NUM_ROOM];
		size_t len = cx_num_print_int(number, (int64_t)i + 1);

		h->names[i] =
		    cx_arena_copy(h->arena, (struct cx_span){number, len});
		if (h->names[i].at == NULL)
			return cx_fail_memory(err);
	}
	return h->names != NULL || cx_fail_memory(err);
}

/*
 * The names of --header=A,B, read as a CSV record.  n_fields: of the first
 * record, 0 where there is no good one.
 */
static bool
names_by_option(
    struct cx_head *h, const char *names, size_t n_fields, struct cx_err *err)
{
	struct cx_csv_scan scan;
	struct cx_err why = {0};
	bool ok;

	cx_csv_scan_init(&scan, ',');
	cx_csv_scan_block(&scan, cx_span(names));
	ok = cx_csv_next(&scan, &why) == CX_SCAN_RECORD &&
	     names_of_record(h, &scan, &why);
	cx_csv_scan_done(&scan);
	if (!ok)
		return cx_fail(err, CX_USAGE, "--header: not a CSV record");
	if (n_fields != 0 && h->n_names != n_fields)
		return cx_fail(err, CX_DATA,
		    "--header names %zu columns, the first record has %zu",
		    h->n_names, n_fields);
	return true;
}

/* The place of `at' in the text, for a message about it. */
static bool
fail_there(struct cx_span text, const char *at, struct cx_err *err)
{
	struct cx_span before = {text.at, (size_t)(at - text.at)};

	return cx_fail_at(
	    err, NULL, 1 + cx_lines_count(before), cx_lines_column(before));
}

/* The header record, now that it is scanned. */
static bool
read_header(struct cx_head *h, const struct cx_config *config,
    const struct cx_csv_scan *scan, struct cx_span text, struct cx_err *err)
{
	size_t until = (size_t)(scan->at - text.at) + scan->len + scan->eol_len;
	size_t valid = cx_utf8_check((struct cx_span){text.at, until});

	if (scan->len > config->max_record_bytes) {
		cx_head_too_long(config, err);
		err->line = 1 + cx_lines_count((struct cx_span){
				    text.at, (size_t)(scan->at - text.at)});
		return false;
	}
	if (valid < until) {
		cx_head_not_utf8(text.at[valid], cx_encoding_guess(text), err);
		return fail_there(text, text.at + valid, err);
	}
	h->line = (struct cx_span){scan->at, scan->len};
	h->eol = (struct cx_span){scan->at + scan->len, scan->eol_len};
	h->bytes = until;
	h->lines = cx_lines_count((struct cx_span){text.at, until});
	return names_of_record(h, scan, err);
}

/* Names that are not in the file; `first' is its first good record. */
static bool
name_columns(struct cx_head *h, const struct cx_config *config,
    const struct cx_csv_scan *first, struct cx_err *err)
{
	size_t n = first != NULL ? first->n_fields : 0;

	if (config->header != NULL)
		return names_by_option(h, config->header, n, err);
	return names_by_number(h, n, err);
}

/* A file all of whose records are bad: that matters if one is to be read. */
static bool
all_bad(struct cx_head *h, const struct cx_config *config, struct cx_span text,
    const struct cx_err *why, const char *at, struct cx_err *err)
{
	if (config->header != NULL)
		return name_columns(h, config, NULL, err);
	*err = *why;
	err->line +=
	    cx_lines_count((struct cx_span){text.at, (size_t)(at - text.at)});
	return false;
}

static bool
read_csv(struct cx_head *h, const struct cx_config *config,
    struct cx_csv_scan *scan, struct cx_span text, struct cx_err *err)
{
	bool data = config->header != NULL || config->no_header;
	struct cx_err why = {0}, ignored = {0};
	enum cx_scan found = cx_csv_next(scan, &why);
	const char *at = scan->at;

	h->empty = found == CX_SCAN_END;
	while (data && found == CX_SCAN_BAD && ignored.code != CX_SYSTEM) {
		memset(&ignored, 0, sizeof(ignored));
		found = cx_csv_next(scan, &ignored);
	}
	if (h->empty)
		return true;
	if (found != CX_SCAN_RECORD)
		return all_bad(h, config, text, &why, at, err);
	return data ? name_columns(h, config, scan, err)
		    : read_header(h, config, scan, text, err);
}

bool
cx_head_read(struct cx_head *h, const struct cx_config *config,
    struct cx_span text, struct cx_err *err)
{
	struct cx_csv_scan scan;
	bool ok;

	h->arena = cx_arena_new(HEAD_BYTES);
	if (h->arena == NULL)
		return cx_fail_memory(err);
	if (h->format == CX_NDJSON) {
		h->empty = skip_blank(text, 0) == text.len;
		return true;
	}
	cx_csv_scan_init(&scan, h->delimiter);
	cx_csv_scan_block(&scan, text);
	ok = read_csv(h, config, &scan, text, err);
	cx_csv_scan_done(&scan);
	return ok;
}

void
cx_head_done(struct cx_head *h)
{
	cx_arena_free(h->arena);
	h->arena = NULL;
	h->names = NULL;
}
