/*
 * A hundred rules ask for the same few columns, so what a column was read as
 * is kept for the record: a cell a slot, valid while its stamp is that of the
 * record, so that a new record costs one addition and not a sweep over the
 * cells.  A value that cannot be read is not kept: it ends the record.
 */
#include "base/num.h"
#include "expr/node.h"
#include "record/schema.h"

#include "base/banned.h"

enum { HAVE_TEXT = 1, HAVE_NUMBER = 2, HAVE_MOMENT = 4, HAVE_LIST = 8 };

static void
fail_column(
    struct cx_eval *e, size_t slot, const char *what, struct cx_span value)
{
	struct cx_span name = cx_schema_name(e->record->schema, slot);

	cx_node_fail(
	    e, CX_DATA, "column %s: not %s", cx_quote(name).text, what);
	cx_fail_value(e->err, value);
}

/* The text of a column, NULL where it is missing. */
static struct cx_cell *
cell(struct cx_eval *e, size_t slot)
{
	struct cx_cell *c;

	if (slot >= e->n_cells) {
		cx_node_fail(e, CX_INTERNAL, "a column wanted too late");
		return NULL;
	}
	c = &e->cells[slot];
	if (c->stamp == e->stamp)
		return c->missing ? NULL : c;
	c->stamp = e->stamp;
	c->have = 0;
	c->missing = !cx_record_text(e->record, slot, &c->text);
	if (c->missing)
		return NULL;
	if (c->text.at == NULL) {
		c->stamp = 0;
		cx_node_fail(e, CX_SYSTEM, "out of memory");
		return NULL;
	}
	return c;
}

/*
 * A JSON number is written with a point whatever --decimal-comma says of the
 * texts beside it.
 */
static bool
decimal_comma(const struct cx_eval *e, size_t slot)
{
	return e->world->decimal_comma &&
	       cx_record_field(e->record, slot).kind != CX_FIELD_NUMBER;
}

/*
 * A field of blanks holds no number and no date: fixed-width exports pad
 * with them, and CSV turned into NDJSON has "" where the field was empty.
 */
static bool
is_blank(struct cx_span s)
{
	size_t i = 0;

	while (i < s.len && (s.at[i] == ' ' || s.at[i] == '\t'))
		i++;
	return i == s.len;
}

/* What a text is not, with the option that would read it, if one would. */
static const char *
not_number(const struct cx_eval *e, struct cx_span s)
{
	double x;

	if (!cx_num_parse(s, !e->world->decimal_comma, &x))
		return "a number";
	return e->world->decimal_comma
		   ? "a number (it has a decimal point: not --decimal-comma?)"
		   : "a number (with --decimal-comma it would be one)";
}

static const char *
not_date(struct cx_span s)
{
	bool slashes = memchr(s.at, '/', s.len) != NULL;

	return slashes ? "a date (--date-format says how dates are written, "
			 "as in dd/MM/yyyy)"
		       : "a date";
}

static bool
read_number(struct cx_eval *e, size_t slot, struct cx_cell *c)
{
	if (!cx_num_parse(c->text, decimal_comma(e, slot), &c->number)) {
		if (!is_blank(c->text))
			fail_column(e, slot, not_number(e, c->text), c->text);
		return false;
	}
	c->have |= HAVE_NUMBER;
	return true;
}

static bool
read_moment(struct cx_eval *e, size_t slot, struct cx_cell *c)
{
	if (!cx_dates_parse(e->world->dates, c->text, &c->moment)) {
		if (!is_blank(c->text))
			fail_column(e, slot, not_date(c->text), c->text);
		return false;
	}
	c->have |= HAVE_MOMENT;
	return true;
}

bool
cx_column_text(struct cx_eval *e, size_t slot, struct cx_span *out)
{
	const struct cx_cell *c = cell(e, slot);

	if (c == NULL)
		return false;
	*out = c->text;
	return true;
}

bool
cx_column_number(struct cx_eval *e, size_t slot, double *out)
{
	struct cx_cell *c = cell(e, slot);

	if (c == NULL || (!(c->have & HAVE_NUMBER) && !read_number(e, slot, c)))
		return false;
	*out = c->number;
	return true;
}

bool
cx_column_moment(struct cx_eval *e, size_t slot, struct cx_moment *out)
{
	struct cx_cell *c = cell(e, slot);

	if (c == NULL || (!(c->have & HAVE_MOMENT) && !read_moment(e, slot, c)))
		return false;
	*out = c->moment;
	return true;
}

void
cx_column_value_text(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	out->type =
	    cx_column_text(e, n->index, &out->u.text) ? CX_TEXT : CX_MISSING;
}

void
cx_column_value_number(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	out->type = cx_column_number(e, n->index, &out->u.number) ? CX_NUMBER
								  : CX_MISSING;
}

void
cx_column_value_moment(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	out->type = cx_column_moment(e, n->index, &out->u.moment) ? CX_MOMENT
								  : CX_MISSING;
}

void
cx_column_value_list(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	struct cx_cell *c = cell(e, n->index);
	struct cx_field field;

	out->type = CX_MISSING;
	if (c == NULL)
		return;
	if (!(c->have & HAVE_LIST)) {
		field = cx_record_field(e->record, n->index);
		if (field.kind == CX_FIELD_ARRAY)
			cx_list_read(e, field, out);
		else
			cx_list_split(e, c->text, out);
		if (out->type == CX_MISSING)
			return;
		c->items = out->u.list.at;
		c->n_items = out->u.list.n;
		c->have |= HAVE_LIST;
	}
	out->type = CX_LIST;
	out->u.list.at = c->items;
	out->u.list.n = c->n_items;
}

static bool
is_word(struct cx_span s, const char *lower, const char *upper)
{
	for (size_t i = 0; i < s.len; i++)
		if (lower[i] == '\0' ||
		    (s.at[i] != lower[i] && s.at[i] != upper[i]))
			return false;
	return lower[s.len] == '\0';
}

enum cx_truth
cx_column_test(const struct cx_node *n, struct cx_eval *e)
{
	const struct cx_cell *c = cell(e, n->index);
	struct cx_span s;

	if (c == NULL)
		return CX_UNKNOWN;
	s = c->text;
	if (is_word(s, "true", "TRUE") || is_word(s, "1", "1"))
		return CX_TRUE;
	if (is_word(s, "false", "FALSE") || is_word(s, "0", "0"))
		return CX_FALSE;
	if (!is_blank(s))
		fail_column(e, n->index, "true or false", s);
	return CX_UNKNOWN;
}

enum cx_truth
cx_column_is_missing(const struct cx_node *n, struct cx_eval *e)
{
	return cell(e, n->index) == NULL ? CX_TRUE : CX_FALSE;
}

/* The next two are what most rules are made of. */
enum cx_truth
cx_compare_column_number(const struct cx_node *n, struct cx_eval *e)
{
	double x, k = n->constant.u.number;

	if (!cx_column_number(e, n->index, &x))
		return CX_UNKNOWN;
	return x < k   ? (n->mask & CX_LESS) != 0
	       : x > k ? (n->mask & CX_MORE) != 0
		       : (n->mask & CX_EQUAL) != 0;
}

/* Only = and !=: bytes, without an order. */
enum cx_truth
cx_compare_column_text(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_span s;

	if (!cx_column_text(e, n->index, &s))
		return CX_UNKNOWN;
	return cx_span_eq(s, n->constant.u.text) == ((n->mask & CX_EQUAL) != 0);
}
