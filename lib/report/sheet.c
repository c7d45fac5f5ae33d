/*
 * A report is made of a table that people can look at, so it is held whole:
 * what a chart needs (the largest value, the last period, the groups there
 * are) is known only at the end.  Each file is read by a reader of its own and
 * not by the pipeline, because files of one report have different columns.
 */
#include "report/sheet.h"

#include <stdlib.h>

#include "base/banned.h"

void
cx_sheet_done(struct cx_sheet *s)
{
	free(s->names);
	free(s->rows);
	*s = (struct cx_sheet){0};
}

size_t
cx_sheet_column(const struct cx_sheet *s, struct cx_span name)
{
	size_t i = 0;

	while (i < s->n_names && !cx_span_eq(s->names[i], name))
		i++;
	return i;
}

struct cx_span
cx_sheet_cell(const struct cx_sheet *s, size_t row, size_t col)
{
	const struct cx_sheet_row *r = &s->rows[row];

	return col < r->n ? r->cells[col] : (struct cx_span){NULL, 0};
}

bool
cx_sheet_fail(const struct cx_sheet *s, size_t row, size_t col,
    const char *text, struct cx_err *err)
{
	if (col < s->n_names)
		cx_fail(err, CX_DATA, "column %s: %s",
		    cx_quote(s->names[col]).text, text);
	else
		cx_fail(err, CX_DATA, "%s", text);
	if (col < s->n_names) {
		struct cx_span value = cx_sheet_cell(s, row, col);

		if (value.at)
			cx_fail_value(err, value);
	}
	return cx_fail_at(err, s->source, s->rows[row].line, 0);
}

/* Makes room for one more element of size bytes. */
static bool
grow(void **at, size_t n, size_t *room, size_t size, struct cx_err *err)
{
	size_t more = *room ? *room * 2 : 16;
	void *p;

	if (n < *room)
		return true;
	p = realloc(*at, more * size);
	if (!p)
		return cx_fail_memory(err);
	*at = p;
	*room = more;
	return true;
}

/* Text used up the arena, or there is no memory at all. */
static bool
too_large(const struct cx_sheet *s, struct cx_err *err)
{
	cx_fail(err, CX_DATA,
	    "too large for a report; take fewer groups or periods, or raise "
	    "--memory");
	return cx_fail_at(err, s->source, 0, 0);
}

static bool
column_of(struct cx_sheet *s, struct cx_span name, size_t guess, size_t *col,
    struct cx_err *err)
{
	void *at = s->names;
	bool ok;

	*col = guess;
	if (guess < s->n_names && cx_span_eq(s->names[guess], name))
		return true;
	*col = cx_sheet_column(s, name);
	if (*col < s->n_names)
		return true;
	if (s->n_names == CX_SHEET_COLUMNS_MOST) {
		cx_fail(err, CX_DATA, "more than %d columns",
		    (int)CX_SHEET_COLUMNS_MOST);
		return cx_fail_at(err, s->source, 0, 0);
	}
	ok = grow(&at, s->n_names, &s->room_names, sizeof(*s->names), err);
	s->names = at;
	if (!ok)
		return false;
	s->names[s->n_names] = cx_arena_copy(s->arena, name);
	if (!s->names[s->n_names].at)
		return too_large(s, err);
	s->n_names++;
	return true;
}

static bool
is_null(const struct cx_config *c, struct cx_span text)
{
	for (size_t i = 0; i < c->n_nulls; i++)
		if (cx_span_eq(cx_span(c->nulls[i]), text))
			return true;
	return false;
}

static bool
read_cell(struct cx_sheet *s, const struct cx_record *record,
    struct cx_field field, struct cx_span *out, struct cx_err *err)
{
	struct cx_span text;

	*out = (struct cx_span){NULL, 0};
	if (field.kind == CX_FIELD_NULL || field.kind == CX_FIELD_ABSENT)
		return true;
	text = cx_field_text(field, record->arena);
	if (!text.at)
		return cx_fail_memory(err);
	if (text.len == 0 || is_null(record->config, text))
		return true;
	*out = cx_arena_copy(s->arena, text);
	return out->at || too_large(s, err);
}

static bool
read_row(struct cx_sheet *s, const struct cx_record *record, uint64_t line,
    struct cx_err *err)
{
	size_t n = cx_record_columns(record), most = n + s->n_names, col;
	struct cx_sheet_row *row;
	void *at = s->rows;
	struct cx_span name;
	bool ok = grow(&at, s->n_rows, &s->room_rows, sizeof(*s->rows), err);

	s->rows = at;
	if (!ok)
		return false;
	row = &s->rows[s->n_rows];
	row->line = line;
	row->n = 0;
	row->cells = cx_arena_zero(s->arena, most, sizeof(*row->cells));
	if (!row->cells)
		return too_large(s, err);
	for (size_t i = 0; i < n; i++) {
		struct cx_field f = cx_record_column(record, i, &name);

		if (!column_of(s, name, i, &col, err) ||
		    !read_cell(s, record, f, &row->cells[col], err))
			return false;
		if (col >= row->n)
			row->n = col + 1;
	}
	s->n_rows++;
	return true;
}

bool
cx_sheet_read(struct cx_sheet *s, const char *source, struct cx_reader *r,
    struct cx_arena *arena, struct cx_err *err)
{
	const struct cx_record *record;

	s->source = source;
	s->arena = arena;
	while ((record = cx_reader_next(r, err)) != NULL)
		if (!read_row(s, record, cx_reader_line(r), err))
			return cx_fail_at(err, source, cx_reader_line(r), 0);
	return err->code == CX_OK;
}
