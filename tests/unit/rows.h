#ifndef CX_TESTS_ROWS_H
#define CX_TESTS_ROWS_H

/*
 * Rows from text to text: each case is a whole small file, so that header,
 * line ends and made cells are seen together, as a user sees them.  For the
 * tests of the printer.
 */
#include "check.h"

#include "base/arena.h"
#include "base/buf.h"
#include "record/csv.h"
#include "record/ndjson.h"
#include "record/print.h"
#include "record/record.h"
#include "record/row.h"
#include "record/schema.h"

#define LITERAL(s)               \
	{                        \
		s, sizeof(s) - 1 \
	}
#define TEXT(s)                            \
	{                                  \
		CX_CELL_TEXT,              \
		{                          \
			.text = LITERAL(s) \
		}                          \
	}
#define NUMBER(x)                     \
	{                             \
		CX_CELL_NUMBER,       \
		{                     \
			.number = (x) \
		}                     \
	}
#define INT(x)                       \
	{                            \
		CX_CELL_INT,         \
		{                    \
			.whole = (x) \
		}                    \
	}
#define TRUTH(x)                     \
	{                            \
		CX_CELL_BOOL,        \
		{                    \
			.truth = (x) \
		}                    \
	}
#define LIST(a)                                   \
	{                                         \
		CX_CELL_LIST,                     \
		{                                 \
			.list = { a, countof(a) } \
		}                                 \
	}
#define EITHER(t, j)                                         \
	{                                                    \
		CX_CELL_EITHER,                              \
		{                                            \
			.either = { LITERAL(t), LITERAL(j) } \
		}                                            \
	}
#define MISSING                    \
	{                          \
		CX_CELL_MISSING,   \
		{                  \
			.whole = 0 \
		}                  \
	}

enum { MADE = 3 };

/* What is printed, and how. */
struct job {
	struct cx_config config;
	enum cx_format in, out;
	char delimiter; /* of CSV input; 0: comma */
	const char *made[MADE + 1];
	struct cx_cell cells[MADE];
	/* state */
	struct cx_schema *schema;
	struct cx_layout *first;
	struct cx_printer *printer;
	struct cx_arena *arena;
	struct cx_buf text;
	struct cx_err err;
};

static inline size_t
count_made(const struct job *j)
{
	size_t n = 0;

	while (j->made[n] != NULL)
		n++;
	return n;
}

static inline void
job_init(struct job *j)
{
	if (j->delimiter == '\0')
		j->delimiter = j->in == CX_TSV ? '\t' : ',';
	if (j->config.precision == 0)
		j->config.precision = 6;
	j->schema = cx_schema_new();
	j->arena = cx_arena_new((size_t)1 << 24);
	assert_non_null(j->schema);
	assert_non_null(j->arena);
}

static inline void
job_done(struct job *j)
{
	cx_printer_free(j->printer);
	cx_layout_free(j->first);
	cx_schema_free(j->schema);
	cx_arena_free(j->arena);
	cx_buf_done(&j->text);
}

static inline bool
new_printer(struct job *j, const struct cx_record *first)
{
	j->printer = cx_printer_new(&j->config, j->out, j->first, first,
	    j->made, count_made(j), &j->err);
	return j->printer != NULL;
}

static inline struct cx_layout *
csv_layout(struct job *j, const struct cx_csv_scan *s)
{
	struct cx_span names[16];

	assert_true(s->n_fields <= countof(names));
	for (size_t i = 0; i < s->n_fields; i++) {
		struct cx_span f = cx_csv_field(s, i);

		names[i] = cx_field_text(
		    (struct cx_field){f.at, (uint32_t)f.len, CX_FIELD_CSV},
		    j->arena);
	}
	return cx_layout_new(j->schema, j->in, "in.csv", j->delimiter, names,
	    s->n_fields, j->first, &j->err);
}

static inline bool
print(struct job *j, struct cx_record *r)
{
	r->config = &j->config;
	r->schema = j->schema;
	r->arena = j->arena;
	return cx_print_record(j->printer, r, j->cells, &j->text, &j->err);
}

/* Prints a CSV file; a later one has its own layout. */
static inline bool
print_csv(struct job *j, struct cx_span text)
{
	struct cx_csv_scan s = {0};
	struct cx_layout *layout;
	struct cx_span raw, eol;
	bool ok = true;

	cx_csv_scan_init(&s, j->delimiter);
	cx_csv_scan_block(&s, text);
	assert_int_equal(cx_csv_next(&s, &j->err), CX_SCAN_RECORD);
	raw = (struct cx_span){s.at, s.len + s.eol_len};
	eol = (struct cx_span){s.at + s.len, s.eol_len};
	layout = csv_layout(j, &s);
	assert_non_null(layout);
	if (j->first == NULL) {
		j->first = layout;
		ok = new_printer(j, NULL) &&
		     cx_print_header(j->printer, raw, eol, &j->text);
	}
	while (ok && cx_csv_next(&s, &j->err) == CX_SCAN_RECORD) {
		struct cx_record r = {.raw = {s.at, s.len},
		    .eol = {s.at + s.len, s.eol_len},
		    .layout = layout,
		    .csv = &s};

		ok = print(j, &r);
	}
	if (layout != j->first)
		cx_layout_free(layout);
	cx_csv_scan_done(&s);
	return ok;
}

static inline bool
print_lines(struct job *j, struct cx_span text)
{
	struct cx_ndjson_scan s = {0};
	const char *end = text.at + text.len;
	bool ok = true;

	cx_ndjson_scan_init(&s);
	if (j->first == NULL)
		j->first = cx_layout_new(j->schema, CX_NDJSON, "in.ndjson",
		    '\0', NULL, 0, NULL, &j->err);
	for (const char *at = text.at; ok && at < end;) {
		const char *lf = memchr(at, '\n', (size_t)(end - at));
		size_t n = (size_t)((lf ? lf : end) - at), cr;
		struct cx_record r = {.layout = j->first, .json = &s};

		cr = lf != NULL && n > 0 && at[n - 1] == '\r';
		r.raw = (struct cx_span){at, n - cr};
		r.eol = (struct cx_span){at + n - cr, cr + (lf != NULL)};
		r.arena = j->arena;
		at += n + (lf != NULL);
		assert_true(cx_ndjson_line(&s, r.raw, &j->err));
		if (j->printer == NULL)
			ok =
			    new_printer(j, &r) &&
			    cx_print_header(j->printer, (struct cx_span){"", 0},
				(struct cx_span){"", 0}, &j->text);
		ok = ok && print(j, &r);
	}
	cx_ndjson_scan_done(&s);
	return ok;
}

static inline bool
run(struct job *j, const char *text)
{
	job_init(j);
	return j->in == CX_NDJSON ? print_lines(j, cx_span(text))
				  : print_csv(j, cx_span(text));
}

struct row {
	struct job job;
	const char *in, *want;
};

static inline void
check_rows(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct job j = rows[i].job;

		CHECK(run(&j, rows[i].in), "row %zu: %s", i, j.err.text);
		CHECK_TEXT(cx_buf_span(&j.text), rows[i].want, "row %zu", i);
		job_done(&j);
	}
}

#define CSV .in = CX_CSV, .out = CX_CSV
#define JSON .in = CX_NDJSON, .out = CX_NDJSON
#define TO_JSON .in = CX_CSV, .out = CX_NDJSON
#define TO_CSV .in = CX_NDJSON, .out = CX_CSV

#endif
