/*
 * A table is for eyes, so the first rows choose the widths and memory stays
 * bounded however long the output is; two passes over everything would need
 * a temporary file, and `| less' would wait for the last record.
 */
#include "record/table.h"

#include <stdlib.h>

#include "text/width.h"
#include "base/banned.h"

enum { HELD_BYTES = 4 << 20, HELD_ROWS = 20000, GAP = 2 };

struct column {
	size_t width;
	bool words; /* a cell is not a number */
	bool some;  /* a cell is not empty */
};

struct cx_table {
	bool header;
	bool streams; /* widths are chosen */
	struct cx_buf held;
	size_t looked; /* bytes of held in which rows were counted */
	size_t rows;   /* whole rows in held[0..looked) */
	struct column *columns;
	size_t n_columns;
};

struct cx_table *
cx_table_new(bool header)
{
	struct cx_table *t = calloc(1, sizeof(*t));

	if (t != NULL)
		t->header = header;
	return t;
}

void
cx_table_free(struct cx_table *t)
{
	if (t == NULL)
		return;
	cx_buf_done(&t->held);
	free(t->columns);
	free(t);
}

/* Takes what stands before the byte `end' off s; all of s if it has none. */
static struct cx_span
take(struct cx_span *s, char end)
{
	const char *at = memchr(s->at, end, s->len);
	struct cx_span head = *s;

	if (at == NULL) {
		*s = (struct cx_span){s->at + s->len, 0};
		return head;
	}
	head.len = (size_t)(at - s->at);
	*s = (struct cx_span){at + 1, s->len - head.len - 1};
	return head;
}

/* The cells of a row, one a call; false after the last. */
static bool
next_cell(struct cx_span *row, struct cx_span *cell, bool *more)
{
	if (!*more)
		return false;
	*more = memchr(row->at, CX_TABLE_CELL, row->len) != NULL;
	*cell = take(row, CX_TABLE_CELL);
	return true;
}

/* A sign, digits with points and commas anywhere, an exponent. */
static bool
is_number(struct cx_span s)
{
	bool digit = false, exponent = false;
	char before = 'e'; /* as after the e, a sign may come */

	for (size_t i = 0; i < s.len; i++) {
		char c = s.at[i] == 'E' ? 'e' : s.at[i];

		if (c >= '0' && c <= '9') {
			digit = true;
		} else if (c == 'e') {
			if (exponent || !digit)
				return false;
			exponent = true;
			digit = false;
		} else if ((c == '-' || c == '+') && before == 'e') {
			/* a sign */
		} else if (exponent || (c != '.' && c != ',')) {
			return false;
		}
		before = c;
	}
	return digit;
}

static bool
add_column(struct cx_table *t)
{
	struct column *more =
	    realloc(t->columns, (t->n_columns + 1) * sizeof(*more));

	if (more == NULL)
		return false;
	t->columns = more;
	t->columns[t->n_columns++] = (struct column){0, false, false};
	return true;
}

static bool
measure_row(struct cx_table *t, struct cx_span row, bool header)
{
	struct cx_span cell;
	bool more = true;

	for (size_t i = 0; next_cell(&row, &cell, &more); i++) {
		struct column *c;
		size_t width = cx_text_width(cell);

		if (i == t->n_columns && !add_column(t))
			return false;
		c = &t->columns[i];
		if (width > c->width)
			c->width = width;
		if (header || cell.len == 0)
			continue;
		c->some = true;
		if (!c->words)
			c->words = !is_number(cell);
	}
	return true;
}

static bool
measure(struct cx_table *t, struct cx_err *err)
{
	struct cx_span rest = {t->held.at, t->looked};
	bool header = t->header;

	while (rest.len != 0) {
		if (!measure_row(t, take(&rest, CX_TABLE_ROW), header))
			return cx_fail_memory(err);
		header = false;
	}
	t->streams = true;
	return true;
}

static void
put_blanks(struct cx_buf *out, size_t n)
{
	if (n == 0 || !cx_buf_reserve(out, n))
		return;
	memset(out->at + out->len, ' ', n);
	out->len += n;
}

/*
 * Blanks are owed until something stands to the right of them, so that no
 * line ends with any.
 */
static void
put_row(const struct cx_table *t, struct cx_span row, struct cx_buf *out)
{
	static const struct column unknown = {0, true, true};
	struct cx_span cell;
	size_t owed = 0;
	bool more = true;

	for (size_t i = 0; next_cell(&row, &cell, &more); i++) {
		const struct column *c =
		    i < t->n_columns ? &t->columns[i] : &unknown;
		size_t width = cx_text_width(cell);
		size_t blanks = width < c->width ? c->width - width : 0;
		bool right = c->some && !c->words;

		if (right)
			owed += blanks;
		if (cell.len != 0) {
			put_blanks(out, owed);
			cx_buf_puts(out, cell);
			owed = 0;
		}
		owed += (right ? 0 : blanks) + GAP;
	}
	cx_buf_putc(out, '\n');
}

/* Prints the whole rows that are held and keeps what follows them. */
static bool
flush(struct cx_table *t, struct cx_buf *out, struct cx_err *err)
{
	struct cx_span rest = {t->held.at, t->looked};

	if (t->looked == 0)
		return true;
	while (rest.len != 0)
		put_row(t, take(&rest, CX_TABLE_ROW), out);
	memmove(t->held.at, t->held.at + t->looked, t->held.len - t->looked);
	t->held.len -= t->looked;
	t->looked = 0;
	t->rows = 0;
	return !out->failed || cx_fail_memory(err);
}

/* Counts the rows that came whole since the last call. */
static void
count_rows(struct cx_table *t)
{
	struct cx_span rest = {t->held.at + t->looked, t->held.len - t->looked};
	const char *end;

	while (rest.len != 0 &&
	       (end = memchr(rest.at, CX_TABLE_ROW, rest.len)) != NULL) {
		take(&rest, CX_TABLE_ROW);
		t->rows++;
		t->looked = (size_t)(end + 1 - t->held.at);
	}
}

bool
cx_table_put(struct cx_table *t, struct cx_span rows, struct cx_buf *out,
    struct cx_err *err)
{
	cx_buf_puts(&t->held, rows);
	if (t->held.failed)
		return cx_fail_memory(err);
	if (t->held.len == 0)
		return true;
	count_rows(t);
	if (!t->streams) {
		if (t->rows < HELD_ROWS && t->held.len < HELD_BYTES)
			return true;
		if (!measure(t, err))
			return false;
	}
	return flush(t, out, err);
}

bool
cx_table_finish(struct cx_table *t, struct cx_buf *out, struct cx_err *err)
{
	if (t->held.len == 0)
		return true;
	if (!t->streams && !measure(t, err))
		return false;
	return flush(t, out, err);
}
