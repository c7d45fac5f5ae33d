/*
 * Most runs add columns to rows of one format, so that way is kept apart
 * from all others: the record's bytes are copied as they are and no field is
 * looked at.  Every other way (conversion, another order of columns, another
 * delimiter) goes column by column through one loop, whatever the formats,
 * instead of one function for each pair of them.
 */
#include "record/print.h"

#include "record/ndjson.h"
#include "record/printer.h"
#include "record/table.h"
#include "base/banned.h"

/* What stands before a cell: a separator, a name. */
static void
begin_cell(const struct cx_printer *p, bool first, struct cx_span key,
    struct cx_buf *out)
{
	if (p->format == CX_NDJSON) {
		cx_buf_putc(out, first ? '{' : ',');
		cx_buf_puts(out, key);
	} else if (!first) {
		cx_buf_putc(
		    out, p->format == CX_TABLE ? CX_TABLE_CELL : p->delimiter);
	}
}

static void
put_cell(
    const struct cx_printer *p, const struct cx_cell *c, struct cx_buf *out)
{
	if (p->format == CX_NDJSON)
		cx_spell_cell_json(&p->spelling, c, out);
	else if (p->format == CX_TABLE)
		cx_spell_cell_shown(&p->spelling, c, out);
	else
		cx_spell_cell_csv(&p->spelling, c, out);
}

static void
put_appended(const struct cx_printer *p, bool first,
    const struct cx_cell *cells, struct cx_buf *out)
{
	for (size_t i = 0; i < p->n_appended; i++) {
		size_t k = p->appended[i];

		begin_cell(p, first && i == 0, p->made_keys[k], out);
		put_cell(p, &cells[k], out);
	}
}

static void
put_eol(const struct cx_printer *p, struct cx_span eol, struct cx_buf *out)
{
	if (p->format == CX_NDJSON && cx_span_eq(eol, CX_SPAN("\r")))
		eol = CX_SPAN("\n");
	cx_buf_puts(out, eol);
}

/*
 * What ends the row that begins at `begin'.  A CSV row of one empty column
 * would be an empty line, which is no record: it gets quotes.
 */
static void
end_row(const struct cx_printer *p, size_t begin, struct cx_span eol,
    struct cx_buf *out)
{
	if (p->format == CX_TABLE) {
		cx_buf_putc(out, CX_TABLE_ROW);
		return;
	}
	if (p->format == CX_NDJSON) {
		if (out->len == begin)
			cx_buf_putc(out, '{');
		cx_buf_putc(out, '}');
	} else if (out->len == begin) {
		cx_buf_puts(out, CX_SPAN("\"\""));
	}
	put_eol(p, eol, out);
}

/* The line end that stands at the end of s. */
static struct cx_span
line_end(struct cx_span s)
{
	size_t n = 0;

	if (n < s.len && s.at[s.len - 1] == '\n')
		n++;
	if (n < s.len && s.at[s.len - n - 1] == '\r')
		n++;
	return (struct cx_span){s.at + s.len - n, n};
}

static void
put_name(const struct cx_printer *p, bool first, struct cx_span name,
    struct cx_buf *out)
{
	struct cx_cell c = {CX_CELL_TEXT, {.text = name}};

	begin_cell(p, first, (struct cx_span){"", 0}, out);
	if (p->format == CX_TABLE)
		put_cell(p, &c, out);
	else
		cx_spell_csv(&p->spelling, name, out);
}

bool
cx_print_header(const struct cx_printer *p, struct cx_span raw,
    struct cx_span eol, struct cx_buf *out)
{
	struct cx_span own = line_end(raw);
	bool as_is = p->same && raw.len != 0;
	size_t begin = out->len;

	if (!p->header || p->input.n + p->n_appended == 0)
		return true;
	if (as_is)
		cx_buf_put(out, raw.at, raw.len - own.len);
	for (size_t i = 0; !as_is && i < p->input.n; i++)
		put_name(p, i == 0, p->input.names[i], out);
	for (size_t i = 0; i < p->n_appended; i++)
		put_name(p, p->input.n + i == 0, p->made[p->appended[i]], out);
	if (own.len != 0)
		eol = own;
	else if (eol.len == 0 && !as_is)
		eol = CX_SPAN("\n");
	end_row(p, begin, eol, out);
	return !out->failed;
}

/* Whether the record's bytes can be copied, all but replaced fields. */
static bool
csv_is_as_is(const struct cx_printer *p, const struct cx_record *r)
{
	const struct cx_layout *l = r->layout;

	if (!p->by_position || l->format == CX_NDJSON || l->order != NULL ||
	    l->delimiter != p->delimiter || p->format == CX_NDJSON ||
	    p->format == CX_TABLE)
		return false;
	return r->csv->n_fields >= p->input.n;
}

static void
print_csv_as_is(const struct cx_printer *p, const struct cx_record *r,
    const struct cx_cell *cells, struct cx_buf *out)
{
	const char *from = r->raw.at, *end = r->raw.at + r->raw.len;
	size_t begin = out->len;

	for (size_t i = 0; i < p->n_places; i++) {
		struct cx_span f = cx_csv_field(r->csv, p->places[i].column);

		cx_buf_put(out, from, (size_t)(f.at - from));
		put_cell(p, &cells[p->places[i].cell], out);
		from = f.at + f.len;
	}
	cx_buf_put(out, from, (size_t)(end - from));
	put_appended(p, p->input.n == 0, cells, out);
	end_row(p, begin, r->eol, out);
}

/* One field of the input in the format of the output. */
static bool
put_field(const struct cx_printer *p, const struct cx_record *r,
    struct cx_field f, struct cx_buf *out, struct cx_err *err)
{
	static const struct cx_cell missing = {.kind = CX_CELL_MISSING};
	bool csv = p->format == CX_CSV || p->format == CX_TSV;
	struct cx_span text;

	if (csv && f.kind == CX_FIELD_CSV &&
	    r->layout->delimiter == p->delimiter) {
		cx_buf_put(out, f.at, f.len);
		return true;
	}
	if (f.kind == CX_FIELD_ABSENT || f.kind == CX_FIELD_NULL) {
		put_cell(p, &missing, out);
		return true;
	}
	text = cx_field_text(f, r->arena);
	if (text.at == NULL)
		return cx_fail_memory(err);
	if (csv)
		cx_spell_csv(&p->spelling, text, out);
	else if (p->format == CX_TABLE)
		cx_spell_shown(text, out);
	else
		cx_spell_json(&p->spelling, text, out);
	return true;
}

/* A key that no column takes. */
static bool
fail_key(const void *arg, struct cx_span name, struct cx_err *err)
{
	const struct cx_printer *p = arg;

	if (cx_printer_made(p, name) < p->n_made)
		return p->replace || cx_printer_exists(name, CX_DATA, err);
	if (p->header_given)
		return cx_fail(err, CX_DATA,
		    "key %s is not among the names of --header",
		    cx_quote(name).text);
	return cx_fail(err, CX_DATA,
	    "key %s is not a column: the header has the keys of the first "
	    "record (--header=A,B,... names them all)",
	    cx_quote(name).text);
}

/*
 * The values of the columns by name; NULL on failure.  What could not be
 * parsed is the text of the first column.
 */
static struct cx_field *
read_by_name(
    const struct cx_printer *p, const struct cx_record *r, struct cx_err *err)
{
	struct cx_field *values =
	    cx_arena_zero(r->arena, p->input.n + 1, sizeof(*values));

	if (values == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	return cx_columns_read(&p->input, r, values, fail_key, p, err) ? values
								       : NULL;
}

/* Field i of a CSV record in the order of the output. */
static struct cx_field
ordered_field(const struct cx_record *r, size_t i)
{
	const uint32_t *order = r->layout->order;
	size_t at = order != NULL && i < r->layout->n_names ? order[i] : i;
	struct cx_span s;

	if (at >= r->csv->n_fields)
		return (struct cx_field){"", 0, CX_FIELD_ABSENT};
	s = cx_csv_field(r->csv, at);
	return (struct cx_field){s.at, (uint32_t)s.len, CX_FIELD_CSV};
}

/* Fields past the header, which only a kept bad record has. */
static bool
put_surplus(const struct cx_printer *p, const struct cx_record *r,
    struct cx_buf *out, struct cx_err *err)
{
	for (size_t i = p->input.n; i < r->csv->n_fields; i++) {
		begin_cell(p, i == 0, (struct cx_span){"", 0}, out);
		if (p->format == CX_NDJSON)
			cx_buf_printf(out, "\"%zu\":", i + 1);
		if (!put_field(p, r, ordered_field(r, i), out, err))
			return false;
	}
	return true;
}

/* The record column by column: between formats, orders, delimiters. */
static bool
print_columns(const struct cx_printer *p, const struct cx_record *r,
    const struct cx_cell *cells, struct cx_buf *out, struct cx_err *err)
{
	bool direct = p->by_position && r->layout->format != CX_NDJSON;
	const struct cx_place *place = p->places;
	const struct cx_place *last = p->places + p->n_places;
	struct cx_field *values = NULL;
	size_t begin = out->len, n = p->input.n;

	if (!direct && (values = read_by_name(p, r, err)) == NULL)
		return false;
	for (size_t i = 0; i < n; i++) {
		begin_cell(p, i == 0, p->input_keys[i], out);
		if (place < last && place->column == i)
			put_cell(p, &cells[place++->cell], out);
		else if (!put_field(p, r,
			     direct ? ordered_field(r, i) : values[i], out,
			     err))
			return false;
	}
	if (direct) {
		if (!put_surplus(p, r, out, err))
			return false;
		n = r->csv->n_fields > n ? r->csv->n_fields : n;
	}
	put_appended(p, n == 0, cells, out);
	end_row(p, begin, r->eol, out);
	return true;
}

/* The value of a member as it stands, with its quotes. */
static struct cx_span
member_span(const struct cx_member *m)
{
	size_t quote = m->value.kind == CX_FIELD_STRING ||
		       m->value.kind == CX_FIELD_ESCAPED;

	return (struct cx_span){m->value.at - quote, m->value.len + 2 * quote};
}

/* The made cell that has the name of a member, n_made if there is none. */
static size_t
find_made_key(const struct cx_printer *p, const struct cx_record *r,
    const struct cx_member *m)
{
	struct cx_field f = {m->key.at, (uint32_t)m->key.len, CX_FIELD_ESCAPED};

	return cx_printer_made(
	    p, m->key_escaped ? cx_field_text(f, r->arena) : m->key);
}

/*
 * Copies the members, cells in place of the values that they replace, and
 * marks those in `taken'.  Where the last member ends (an empty object: the
 * brace); NULL on failure.
 */
static const char *
put_members(const struct cx_printer *p, const struct cx_record *r,
    const struct cx_cell *cells, bool *taken, struct cx_buf *out,
    struct cx_err *err)
{
	const struct cx_member *m = r->json->members;
	const char *from = r->raw.at, *end = r->raw.at + r->json->insert;

	for (size_t i = 0; i < r->json->n_members; i++, m++) {
		struct cx_span value = member_span(m);
		size_t k = find_made_key(p, r, m);

		end = value.at + value.len;
		if (k == p->n_made)
			continue;
		if (!p->replace) {
			cx_printer_exists(p->made[k], CX_DATA, err);
			cx_fail_at(
			    err, NULL, 0, (uint64_t)(m->key.at - r->raw.at));
			return NULL;
		}
		cx_buf_put(out, from, (size_t)(value.at - from));
		put_cell(p, &cells[k], out);
		from = end;
		taken[k] = true;
	}
	cx_buf_put(out, from, (size_t)(end - from));
	return end;
}

/* An object with its own bytes and the made cells behind its last member. */
static bool
print_json_as_is(const struct cx_printer *p, const struct cx_record *r,
    const struct cx_cell *cells, struct cx_buf *out, struct cx_err *err)
{
	bool *taken = cx_arena_zero(r->arena, p->n_made + 1, sizeof(*taken));
	bool comma = r->json->n_members != 0;
	const char *end;

	if (taken == NULL)
		return cx_fail_memory(err);
	end = put_members(p, r, cells, taken, out, err);
	if (end == NULL)
		return false;
	for (size_t k = 0; k < p->n_made; k++) {
		if (taken[k])
			continue;
		if (comma)
			cx_buf_putc(out, ',');
		cx_buf_puts(out, p->made_keys[k]);
		put_cell(p, &cells[k], out);
		comma = true;
	}
	cx_buf_put(out, end, (size_t)(r->raw.at + r->raw.len - end));
	put_eol(p, r->eol, out);
	return true;
}

/*
 * A record of a CSV file that follows NDJSON, as NDJSON: its own header
 * names the keys, since the output has no columns.
 */
static bool
print_named(const struct cx_printer *p, const struct cx_record *r,
    const struct cx_cell *cells, struct cx_buf *out, struct cx_err *err)
{
	bool *taken = cx_arena_zero(r->arena, p->n_made + 1, sizeof(*taken));
	size_t begin = out->len, n = cx_record_columns(r);
	struct cx_span name;

	if (taken == NULL)
		return cx_fail_memory(err);
	for (size_t i = 0; i < n; i++) {
		struct cx_field f = cx_record_column(r, i, &name);
		size_t k = cx_printer_made(p, name);

		begin_cell(p, i == 0, (struct cx_span){"", 0}, out);
		cx_json_quote(out, name);
		cx_buf_putc(out, ':');
		if (k < p->n_made && !p->replace)
			return cx_printer_exists(name, CX_DATA, err);
		if (k < p->n_made) {
			put_cell(p, &cells[k], out);
			taken[k] = true;
		} else if (!put_field(p, r, f, out, err)) {
			return false;
		}
	}
	for (size_t k = 0; k < p->n_made; k++) {
		if (taken[k])
			continue;
		begin_cell(p, out->len == begin, p->made_keys[k], out);
		put_cell(p, &cells[k], out);
	}
	end_row(p, begin, r->eol, out);
	return true;
}

static bool
print_other(const struct cx_printer *p, const struct cx_record *r,
    const struct cx_cell *cells, struct cx_buf *out, struct cx_err *err)
{
	if (p->format != CX_NDJSON)
		return print_columns(p, r, cells, out, err);
	if (r->layout->format == CX_NDJSON)
		return print_json_as_is(p, r, cells, out, err);
	if (p->by_position)
		return print_columns(p, r, cells, out, err);
	return print_named(p, r, cells, out, err);
}

bool
cx_print_record(const struct cx_printer *p, const struct cx_record *r,
    const struct cx_cell *cells, struct cx_buf *out, struct cx_err *err)
{
	size_t begin = out->len;

	if (csv_is_as_is(p, r)) {
		print_csv_as_is(p, r, cells, out);
	} else if (!print_other(p, r, cells, out, err)) {
		out->len = begin;
		return false;
	}
	return !out->failed || cx_fail_memory(err);
}

bool
cx_print_made(const struct cx_printer *p, const struct cx_cell *cells,
    struct cx_buf *out, struct cx_err *err)
{
	size_t begin = out->len;

	for (size_t k = 0; k < p->n_made; k++) {
		begin_cell(p, k == 0, p->made_keys[k], out);
		put_cell(p, &cells[k], out);
	}
	end_row(p, begin, CX_SPAN("\n"), out);
	return !out->failed || cx_fail_memory(err);
}
