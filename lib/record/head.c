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
#include "record/source.h"
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
cx_head_not_utf8(struct cx_span bytes, struct cx_span all, struct cx_err *err)
{
	const char *guess;

	if (bytes.len != 0 && bytes.at[0] == '\0')
		return cx_fail(err, CX_DATA,
		    "a NUL byte (a binary file, or UTF-16 without a mark: "
		    "--encoding=UTF-16LE)");
	guess = cx_encoding_guess(all);
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
	else
		h->delimiter = cx_csv_detect(sample);
	if (h->format == CX_CSV && h->delimiter == '\t')
		h->format = CX_TSV;
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

/* The names of --header=A,B, read as a CSV record. */
static bool
names_by_option(
    struct cx_head *h, const char *names, size_t n_fields, struct cx_err *err)
{
	struct cx_csv_scan scan;
	bool ok;

	cx_csv_scan_init(&scan, ',');
	cx_csv_scan_block(&scan, cx_span(names));
	ok = cx_csv_next(&scan, err) == CX_SCAN_RECORD &&
	     names_of_record(h, &scan, err);
	cx_csv_scan_done(&scan);
	if (!ok)
		return cx_fail(err, CX_USAGE, "--header: not a CSV record");
	if (h->n_names != n_fields)
		return cx_fail(err, CX_DATA,
		    "--header names %zu columns, the first record has %zu",
		    h->n_names, n_fields);
	return true;
}

/* What the first record says, now that it is scanned. */
static bool
read_record(struct cx_head *h, const struct cx_config *config,
    const struct cx_csv_scan *scan, struct cx_span text, struct cx_err *err)
{
	size_t until = (size_t)(scan->at - text.at) + scan->len + scan->eol_len;
	size_t valid = cx_utf8_check((struct cx_span){text.at, until});

	if (valid < until)
		return cx_head_not_utf8(
		    (struct cx_span){text.at + valid, text.len - valid}, text,
		    err);
	if (config->header != NULL)
		return names_by_option(h, config->header, scan->n_fields, err);
	if (config->no_header)
		return names_by_number(h, scan->n_fields, err);
	h->line = (struct cx_span){scan->at, scan->len};
	h->eol = (struct cx_span){scan->at + scan->len, scan->eol_len};
	h->bytes = until;
	h->lines = cx_source_lines((struct cx_span){text.at, until});
	return names_of_record(h, scan, err);
}

bool
cx_head_read(struct cx_head *h, const struct cx_config *config,
    const char *source, struct cx_span text, struct cx_err *err)
{
	struct cx_csv_scan scan;
	enum cx_scan found;
	bool ok = false;

	h->arena = cx_arena_new(HEAD_BYTES);
	if (h->arena == NULL)
		return cx_fail_memory(err);
	if (h->format == CX_NDJSON) {
		h->empty = skip_blank(text, 0) == text.len;
		return true;
	}
	cx_csv_scan_init(&scan, h->delimiter);
	cx_csv_scan_block(&scan, text);
	found = cx_csv_next(&scan, err);
	if (found == CX_SCAN_END)
		h->empty = ok = true;
	else if (found == CX_SCAN_RECORD)
		ok = read_record(h, config, &scan, text, err);
	cx_csv_scan_done(&scan);
	return ok || cx_fail_at(err, source, 1, 0);
}

void
cx_head_done(struct cx_head *h)
{
	cx_arena_free(h->arena);
	h->arena = NULL;
	h->names = NULL;
}
