/*
 * What a column is, is said by its place and its name, as cx-kpi writes them:
 * groups first, then the period, then metrics; a metric's companions are
 * called after it (NAME_low, NAME_target).  A list of columns in an option was
 * the other way; it would have to be kept in step with the command that made
 * the table.  Values are read last, when it is known what they must be, so
 * that what is no number is an error with its line.
 */
#include "report/reading.h"

#include "base/hash.h"
#include "base/num.h"

#include "base/banned.h"

static const char *const part_names[PARTS] = {"value", "low", "high", "n",
    "center", "lower", "upper", "target", "met", "signal", "alert", "previous",
    "change", "relative", "parted", "note", "lower_95", "upper_95"};

bool
cx_reading_no_room(struct cx_reading *r)
{
	cx_fail(r->err, CX_DATA,
	    "too large for a report; take fewer groups or periods, or raise "
	    "--memory");
	return cx_fail_at(r->err, r->sheet->source, 0, 0);
}

void *
cx_reading_get(struct cx_reading *r, size_t n, size_t size)
{
	void *p = cx_arena_zero(r->arena, n ? n : 1, size);

	if (!p)
		cx_reading_no_room(r);
	return p;
}

bool
cx_places_init(struct cx_reading *r, struct cx_places *x, size_t most)
{
	x->room = 16;
	while (x->room < most * 2)
		x->room *= 2;
	x->slots = cx_reading_get(r, x->room, sizeof(*x->slots));
	return x->slots != NULL;
}

size_t
cx_place_of(
    struct cx_places *x, struct cx_span text, struct cx_span *names, size_t *n)
{
	size_t i = (size_t)cx_hash(text) & (x->room - 1);

	while (x->slots[i] != 0) {
		if (cx_span_eq(names[x->slots[i] - 1], text))
			return x->slots[i] - 1;
		i = (i + 1) & (x->room - 1);
	}
	names[*n] = text;
	x->slots[i] = (uint32_t)++ * n;
	return *n - 1;
}

static bool
is_number(const struct cx_reading *r, size_t row, size_t col)
{
	struct cx_span s = cx_sheet_cell(r->sheet, row, col);
	double x;

	return cx_num_parse(s, r->rules->decimal_comma, &x);
}

/* How many cells of a column are there, and how many of them are numbers. */
static void
count_cells(
    const struct cx_reading *r, size_t col, size_t *filled, size_t *numbers)
{
	*filled = *numbers = 0;
	for (size_t i = 0; i < r->sheet->n_rows; i++) {
		if (!cx_sheet_cell(r->sheet, i, col).at)
			continue;
		++*filled;
		*numbers += is_number(r, i, col);
	}
}

/* The column NAME_PART; n_names where there is none. */
static size_t
companion(const struct cx_sheet *s, struct cx_span name, const char *part)
{
	size_t len = strlen(part), i = 0;

	for (; i < s->n_names; i++) {
		struct cx_span c = s->names[i];

		if (c.len == name.len + 1 + len && c.at[name.len] == '_' &&
		    memcmp(c.at, name.at, name.len) == 0 &&
		    memcmp(c.at + name.len + 1, part, len) == 0)
			break;
	}
	return i;
}

/* Whether a column is the companion of another one. */
static bool
is_companion(const struct cx_sheet *s, size_t col)
{
	struct cx_span name = s->names[col];

	for (int p = LOW; p < PARTS; p++) {
		size_t len = strlen(part_names[p]);
		struct cx_span head = {name.at, name.len - len - 1};

		if (name.len > len + 1 && name.at[head.len] == '_' &&
		    memcmp(name.at + head.len + 1, part_names[p], len) == 0 &&
		    cx_sheet_column(s, head) < s->n_names)
			return true;
	}
	return false;
}

/* Groups that an option names. */
static bool
take_groups(struct cx_reading *r)
{
	for (size_t i = 0; i < r->rules->n_groups; i++) {
		struct cx_span name = cx_span(r->rules->groups[i]);
		size_t col = cx_sheet_column(r->sheet, name);

		if (col == r->sheet->n_names) {
			cx_fail(r->err, CX_USAGE, "-g: there is no column %s",
			    cx_quote(name).text);
			return cx_fail_at(r->err, r->sheet->source, 0, 0);
		}
		r->group_columns[r->f->n_groups++] = col;
	}
	return true;
}

/* Groups are what stands before the period, or before the first numbers. */
static void
find_groups(struct cx_reading *r)
{
	const struct cx_sheet *s = r->sheet;
	size_t end = r->is_long ? r->metric_column : s->n_names;
	size_t filled, numbers;

	if (r->period_column < end)
		end = r->period_column;
	for (size_t i = 0; i < end; i++) {
		count_cells(r, i, &filled, &numbers);
		if (end == s->n_names && numbers == filled)
			break;
		r->group_columns[r->f->n_groups++] = i;
	}
}

static bool
find_columns(struct cx_reading *r)
{
	const struct cx_sheet *s = r->sheet;
	struct cx_figures *f = r->f;

	r->metric_column = cx_sheet_column(s, CX_SPAN("metric"));
	r->is_long = r->metric_column < s->n_names &&
		     cx_sheet_column(s, CX_SPAN("value")) < s->n_names;
	r->period_column = cx_sheet_column(s, CX_SPAN("period"));
	r->partial_column = cx_sheet_column(s, CX_SPAN("partial"));
	f->timed = r->period_column < s->n_names;
	r->group_columns = cx_reading_get(
	    r, s->n_names + r->rules->n_groups, sizeof(*r->group_columns));
	if (!r->group_columns)
		return false;
	if (r->rules->n_groups == 0)
		find_groups(r);
	else if (!take_groups(r))
		return false;
	f->groups = cx_reading_get(r, f->n_groups, sizeof(*f->groups));
	for (size_t i = 0; f->groups && i < f->n_groups; i++)
		f->groups[i] = s->names[r->group_columns[i]];
	return f->groups != NULL;
}

static bool
is_group(const struct cx_reading *r, size_t col)
{
	for (size_t i = 0; i < r->f->n_groups; i++)
		if (r->group_columns[i] == col)
			return true;
	return false;
}

/* Metrics of a long table: what its column says. */
static bool
long_metrics(struct cx_reading *r)
{
	const struct cx_sheet *s = r->sheet;
	struct cx_figures *f = r->f;
	struct cx_span *names = cx_reading_get(r, s->n_rows, sizeof(*names));

	if (!names || !cx_places_init(r, &r->metrics, s->n_rows))
		return false;
	for (size_t i = 0; i < s->n_rows; i++) {
		struct cx_span name = cx_sheet_cell(s, i, r->metric_column);

		if (!name.at)
			return cx_sheet_fail(
			    s, i, r->metric_column, "is missing", r->err);
		cx_place_of(&r->metrics, name, names, &f->n_metrics);
	}
	r->metric_names = names;
	f->metrics = cx_reading_get(r, f->n_metrics, sizeof(*f->metrics));
	r->parts = cx_reading_get(r, f->n_metrics, sizeof(*r->parts));
	if (!f->metrics || !r->parts)
		return false;
	for (size_t m = 0; m < f->n_metrics; m++) {
		f->metrics[m].name = names[m];
		for (int p = VALUE; p < PARTS; p++) {
			size_t col = cx_sheet_column(s, cx_span(part_names[p]));

			r->parts[m][p] = col < s->n_names ? (int)col : NONE;
		}
	}
	return true;
}

static void
add_wide(struct cx_reading *r, size_t col)
{
	const struct cx_sheet *s = r->sheet;
	size_t m = r->f->n_metrics++, note;

	r->f->metrics[m].name = s->names[col];
	r->parts[m][VALUE] = (int)col;
	for (int p = LOW; p < PARTS; p++) {
		size_t at = companion(s, s->names[col], part_names[p]);

		r->parts[m][p] = at < s->n_names ? (int)at : NONE;
	}
	note = cx_sheet_column(s, CX_SPAN("note"));
	if (r->parts[m][NOTE] == NONE && note < s->n_names)
		r->parts[m][NOTE] = (int)note;
}

/* Metrics of a wide table: columns with numbers that are nothing else. */
static bool
wide_metrics(struct cx_reading *r, size_t *ignored)
{
	const struct cx_sheet *s = r->sheet;
	size_t filled, numbers;

	r->f->metrics = cx_reading_get(r, s->n_names, sizeof(*r->f->metrics));
	r->parts = cx_reading_get(r, s->n_names, sizeof(*r->parts));
	if (!r->f->metrics || !r->parts)
		return false;
	for (size_t i = 0; i < s->n_names; i++) {
		if (is_group(r, i) || i == r->period_column ||
		    i == r->partial_column || is_companion(s, i) ||
		    cx_span_eq(s->names[i], CX_SPAN("note")))
			continue;
		count_cells(r, i, &filled, &numbers);
		if (filled > 0 && numbers == 0)
			++*ignored;
		else
			add_wide(r, i);
	}
	return true;
}

bool
cx_reading_columns(struct cx_reading *r, size_t *ignored)
{
	return find_columns(r) &&
	       (r->is_long ? long_metrics(r) : wide_metrics(r, ignored));
}
