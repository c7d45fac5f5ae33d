/*
 * The scanner by single bytes.  It is the reference that the fast one is held
 * to, the only one on machines without SIMD, and what the fast one turns to
 * when a record is bad: finding the byte at fault, its line and column costs
 * nothing in the fast loop that way.  libcsv has the last word: a record is
 * called bad only if it refuses it too.
 */
#include "record/csv.h"

#include <stdlib.h>

#include "record/csv_scan.h"
#include "record/csv_state.h"

#include "base/banned.h"

/* Where a record stopped being CSV. */
struct fault {
	const char *at; /* NULL: nowhere */
	const char *why;
};

void
cx_csv_scan_init(struct cx_csv_scan *s, char delimiter)
{
	*s = (struct cx_csv_scan){.delimiter = delimiter};
}

void
cx_csv_scan_done(struct cx_csv_scan *s)
{
	free(s->ends);
	*s = (struct cx_csv_scan){0};
}

void
cx_csv_scan_block(struct cx_csv_scan *s, struct cx_span block)
{
	s->next = block.at;
	s->end = block.at + block.len;
	s->seen = NULL;
	s->fault = false;
	s->n_fields = 0;
}

bool
cx_csv_scan_grow(struct cx_csv_scan *s)
{
	size_t room = s->room ? s->room * 2 : 256;
	uint32_t *ends = NULL;

	if (room <= SIZE_MAX / sizeof(*ends))
		ends = realloc(s->ends, room * sizeof(*ends));
	if (!ends)
		return false;
	s->ends = ends;
	s->room = room;
	return true;
}

/* Takes the record from s->at to `to', and its line end if it has one. */
static void
take(struct cx_csv_scan *s, const char *to)
{
	s->len = (size_t)(to - s->at);
	s->eol_len = to < s->end;
	if (s->end - to >= 2 && to[0] == '\r' && to[1] == '\n')
		s->eol_len = 2;
	s->next = to + s->eol_len;
}

/* Line and column of `at' in the record, both from 1. */
static void
place(const struct cx_csv_scan *s, const char *at, struct cx_err *err)
{
	const char *line_at = s->at;
	uint64_t line = 1;

	for (const char *p = s->at; p < at; p++)
		if (*p == '\n' || (*p == '\r' && p[1] != '\n')) {
			line++;
			line_at = p + 1;
		}
	cx_fail_at(err, NULL, line, (uint64_t)(at - line_at) + 1);
}

static enum cx_scan
bad(struct cx_csv_scan *s, struct fault fault, struct cx_err *err)
{
	struct cx_span record = {s->at, s->len};

	s->n_fields = 0;
	if (cx_csv_library(record, s->delimiter, NULL, NULL, NULL))
		cx_fail(err, CX_INTERNAL,
		    "the CSV scanner refuses what libcsv takes (%s); please "
		    "report this",
		    fault.why);
	else
		cx_fail(err, CX_DATA, "%s", fault.why);
	place(s, fault.at, err);
	return CX_SCAN_BAD;
}

/*
 * Finds the end of the record at s->at and those of its fields.  False: no
 * memory.
 */
static bool
walk(struct cx_csv_scan *s, struct fault *fault)
{
	enum cx_csv_state state = CX_CSV_START, was;
	const char *p = s->at, *open = p;

	for (; p < s->end; p++) {
		was = state;
		state = cx_csv_step(was, *p, s->delimiter);
		if (was != CX_CSV_QUOTED && cx_csv_is_eol(*p))
			break;
		s->quotes |= *p == '"';
		if (was == CX_CSV_START && state == CX_CSV_QUOTED)
			open = p;
		if (state == CX_CSV_BAD && was != CX_CSV_BAD)
			*fault = (struct fault){
			    p, was == CX_CSV_BARE
				   ? "a quote inside an unquoted field (write "
				     "the field in quotes and double the quote)"
				   : "text after the closing quote of a field "
				     "(double each quote that is part of the "
				     "text)"};
		if (state != CX_CSV_START)
			continue;
		if (s->n_fields == s->room && !cx_csv_scan_grow(s))
			return false;
		s->ends[s->n_fields++] = (uint32_t)(p - s->at);
	}
	if (p == s->end && state == CX_CSV_QUOTED)
		*fault = (struct fault){open,
		    "a quote that never closes (close it, or double it if "
		    "it is part of the text)"};
	take(s, p);
	if (s->n_fields == s->room && !cx_csv_scan_grow(s))
		return false;
	s->ends[s->n_fields++] = (uint32_t)s->len;
	return true;
}

enum cx_scan
cx_csv_next_plain(struct cx_csv_scan *s, struct cx_err *err)
{
	struct fault fault = {0};

	s->seen = NULL;
	while (s->next < s->end && cx_csv_is_eol(*s->next))
		s->next++;
	if (s->next == s->end)
		return CX_SCAN_END;
	s->at = s->next;
	s->n_fields = 0;
	s->quotes = false;
	if (!walk(s, &fault)) {
		cx_fail_memory(err);
		return CX_SCAN_BAD;
	}
	if (!fault.at && s->len > UINT32_MAX)
		fault = (struct fault){s->at, "a record over 4 GiB"};
	return fault.at ? bad(s, fault, err) : CX_SCAN_RECORD;
}
