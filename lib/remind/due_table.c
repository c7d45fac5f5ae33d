/*
 * The tables are the user's data, as published: a gazette moves a deadline,
 * someone adds a line with its source, and no program changes.  So an unknown
 * column is fine, and an unknown value is an error with its line.
 */
#include "remind/due_table.h"

#include <float.h>

#include "base/num.h"
#include "record/reader.h"
#include "record/schema.h"
#include "remind/ledger.h"
#include "time/civil.h"

#include "base/banned.h"

enum { ROWS_MOST = 10000, COLUMNS_MOST = 5 };

/* A table that is being read. */
struct loading {
	struct cx_schema *schema;
	struct cx_reader *reader;
	const char *path;
	const char *const *names;
	size_t slots[COLUMNS_MOST];
	const struct cx_record *record;
	struct cx_arena *arena;
	struct cx_err *err;
};

static void
loading_done(struct loading *l)
{
	cx_reader_close(l->reader);
	cx_schema_free(l->schema);
}

/* names: columns, NULL-ended; the label is the first column of the file. */
static bool
loading_begin(struct loading *l, const char *path, const char *const *names,
    struct cx_arena *a, struct cx_err *err)
{
	static const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err where = {.code = CX_CONFIG};

	*l = (struct loading){
	    .path = path, .names = names, .arena = a, .err = err};
	l->schema = cx_schema_new();
	if (!l->schema)
		return cx_fail_memory(err);
	for (size_t i = 0; names[i]; i++) {
		l->slots[i] =
		    cx_schema_want(l->schema, cx_span(names[i]), &where);
		if (l->slots[i] == SIZE_MAX)
			return cx_fail_memory(err);
	}
	l->reader = cx_reader_open(path, &config, l->schema, err);
	return l->reader != NULL;
}

static bool
wrong(struct loading *l, size_t column, const char *what)
{
	cx_fail(l->err, CX_CONFIG, "column %s: %s",
	    cx_quote(cx_span(l->names[column])).text, what);
	return cx_fail_at(l->err, l->path, cx_reader_line(l->reader), 0);
}

static bool
get_text(struct loading *l, size_t column, struct cx_span *out)
{
	if (!cx_record_text(l->record, l->slots[column], out))
		return wrong(l, column, "is missing");
	*out = cx_arena_copy(l->arena, *out);
	return out->at || cx_fail_memory(l->err);
}

/* A whole number in the bounds. */
static bool
get_int(
    struct loading *l, size_t column, int64_t least, int64_t most, int32_t *out)
{
	struct cx_span text;
	int64_t x;

	if (!get_text(l, column, &text))
		return false;
	if (!cx_num_parse_int(text, &x) || x < least || x > most)
		return wrong(l, column, "not a number that can be here");
	*out = (int32_t)x;
	return true;
}

/* The first column, whatever it is called. */
static bool
get_label(struct loading *l, size_t i, struct cx_span *out)
{
	struct cx_span name;
	struct cx_field f = cx_record_column(l->record, i, &name);

	*out = cx_field_text(f, l->arena);
	if (out->at)
		*out = cx_arena_copy(l->arena, *out);
	return out->at || cx_fail_memory(l->err);
}

/* The column of an override that is none of the known ones, or is "label". */
static size_t
label_column(const struct loading *l)
{
	static const char *const known[] = {
	    "year", "period", "new_deadline", "source", "note"};
	struct cx_span name;
	size_t n = cx_record_columns(l->record), k;

	for (size_t i = 0; i < n; i++) {
		(void)cx_record_column(l->record, i, &name);
		k = 0;
		while (
		    k < countof(known) && !cx_span_eq(name, cx_span(known[k])))
			k++;
		if (k == countof(known))
			return i;
	}
	return SIZE_MAX;
}

/* Whether there is a next record; false with err clear: the end. */
static bool
next(struct loading *l)
{
	l->record = cx_reader_next(l->reader, l->err);
	if (!l->record && l->err->code == CX_DATA)
		l->err->code = CX_CONFIG;
	return l->record != NULL;
}

static bool
read_digits(struct loading *l, size_t column, unsigned *out)
{
	struct cx_span text;
	bool any = false;

	if (!get_text(l, column, &text))
		return false;
	*out = 0;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (c >= '0' && c <= '9') {
			*out |= 1u << (c - '0');
			any = true;
		} else if (!strchr(";, |/-", c)) {
			return wrong(l, column, "must be digits, as 5;6");
		}
	}
	return any || wrong(l, column, "must be digits, as 5;6");
}

static bool
digits_row(struct loading *l, struct cx_remind_table_row *row)
{
	return get_label(l, 0, &row->label) &&
	       read_digits(l, 0, &row->digits) &&
	       get_text(l, 1, &row->period) &&
	       get_int(l, 2, 1, 12, &row->first_month) &&
	       get_int(l, 3, 1, 12, &row->last_month);
}

/* An empty end is no end; an empty interval is none. */
static bool
ages_row(struct loading *l, struct cx_remind_table_row *row)
{
	struct cx_span text;

	row->to_years = DBL_MAX;
	if (!get_label(l, 0, &row->label) || !get_text(l, 0, &text))
		return false;
	if (!cx_num_parse(text, false, &row->from_years))
		return wrong(l, 0, "not a number");
	if (cx_record_text(l->record, l->slots[1], &text) &&
	    !cx_num_parse(text, false, &row->to_years))
		return wrong(l, 1, "not a number");
	if (row->to_years <= row->from_years)
		return wrong(l, 1, "must be more than from_years");
	if (!cx_record_text(l->record, l->slots[2], &text))
		return true;
	return get_int(l, 2, 1, 1200, &row->months);
}

static struct cx_remind_table *
load(const char *path, const char *const *names,
    bool (*read)(struct loading *, struct cx_remind_table_row *),
    struct cx_arena *a, struct cx_err *err)
{
	struct cx_remind_table *t = cx_arena_zero(a, 1, sizeof(*t));
	struct cx_remind_table_row *more;
	struct loading l;
	size_t room = 0;
	bool ok = loading_begin(&l, path, names, a, err) && t;

	while (ok && next(&l)) {
		if (t->n == room) {
			room = room ? 2 * room : 16;
			more = cx_arena_zero(a, room, sizeof(*more));
			if (!more || room > 2 * ROWS_MOST) {
				ok = cx_fail_memory(err);
				break;
			}
			if (t->n > 0)
				memcpy(more, t->rows, t->n * sizeof(*more));
			t->rows = more;
		}
		ok = read(&l, &t->rows[t->n++]);
	}
	loading_done(&l);
	if (!t)
		cx_fail_memory(err);
	else if (ok && err->code == CX_OK && t->n == 0)
		cx_fail(err, CX_CONFIG, "%s: the table has no row", path);
	return err->code == CX_OK ? t : NULL;
}

struct cx_remind_table *
cx_remind_table_digits(const char *path, struct cx_arena *a, struct cx_err *err)
{
	static const char *const names[] = {
	    "last_digits", "period", "first_month", "last_month", NULL};

	return load(path, names, digits_row, a, err);
}

struct cx_remind_table *
cx_remind_table_ages(const char *path, struct cx_arena *a, struct cx_err *err)
{
	static const char *const names[] = {
	    "from_years", "to_years", "interval_months", NULL};

	return load(path, names, ages_row, a, err);
}

static bool
override_row(struct loading *l, struct cx_remind_override *o)
{
	static const char word[] = "suspended";
	struct cx_span text;
	size_t label = label_column(l);

	o->label = CX_SPAN("*");
	if (!get_int(l, 0, 1, 9999, &o->year) || !get_text(l, 1, &o->period) ||
	    !get_text(l, 2, &text) ||
	    (label != SIZE_MAX && !get_label(l, label, &o->label)))
		return false;
	o->suspended = text.len >= sizeof(word) - 1 &&
		       memcmp(text.at, word, sizeof(word) - 1) == 0;
	return o->suspended || cx_remind_day_read(text, &o->day) ||
	       wrong(l, 2, "must be a date as 2026-05-15, or suspended");
}

bool
cx_remind_table_override(struct cx_remind_table *t, const char *path,
    struct cx_arena *a, struct cx_err *err)
{
	static const char *const names[] = {
	    "year", "period", "new_deadline", NULL};
	struct cx_remind_override *more;
	struct loading l;
	size_t room = 0;
	bool ok = loading_begin(&l, path, names, a, err);

	while (ok && next(&l)) {
		if (t->n_overrides == room) {
			room = room ? 2 * room : 16;
			more = cx_arena_zero(a, room, sizeof(*more));
			if (!more) {
				ok = cx_fail_memory(err);
				break;
			}
			if (t->n_overrides > 0)
				memcpy(more, t->overrides,
				    t->n_overrides * sizeof(*more));
			t->overrides = more;
		}
		ok = override_row(&l, &t->overrides[t->n_overrides++]);
	}
	loading_done(&l);
	return err->code == CX_OK;
}

bool
cx_remind_table_deadline(const struct cx_remind_table *t,
    const struct cx_remind_table_row *row, int32_t year, int64_t *day)
{
	struct cx_date end = {year, row->last_month, 1};

	if (row->last_month < row->first_month)
		end.year++;
	end.day = cx_civil_month_days(end.year, end.month);
	*day = cx_civil_days(end);
	/* the last line that fits: a file that grows at its end */
	for (size_t i = t->n_overrides; i-- > 0;) {
		const struct cx_remind_override *o = &t->overrides[i];

		if (o->year != year || !cx_span_eq(o->period, row->period) ||
		    (!cx_span_eq(o->label, row->label) &&
			!cx_span_eq(o->label, CX_SPAN("*"))))
			continue;
		if (!o->suspended)
			*day = o->day;
		return !o->suspended;
	}
	return true;
}

int
cx_remind_last_digit(struct cx_span s)
{
	for (size_t i = s.len; i-- > 0;)
		if (s.at[i] >= '0' && s.at[i] <= '9')
			return s.at[i] - '0';
	return -1;
}

const struct cx_remind_table_row *
cx_remind_table_age(
    const struct cx_remind_table *t, struct cx_span label, double years)
{
	for (size_t i = 0; i < t->n; i++)
		if (cx_span_eq(t->rows[i].label, label) &&
		    years >= t->rows[i].from_years &&
		    years < t->rows[i].to_years)
			return &t->rows[i];
	return NULL;
}
