/*
 * Rows come to workers in any order, so they carry the number of their record
 * and are put in order at the end: a model must not depend on --jobs.  Values
 * are kept once each: registers have few different ones, and types can only
 * be told when all have been seen.
 */
#include "score/frame.h"

#include <stdlib.h>

#include "base/banned.h"

#define ARENA_BYTES ((size_t)1 << 36)

struct cx_frame *
cx_frame_new(const struct cx_schema *schema, const size_t *slots, size_t n,
    bool all, struct cx_err *err)
{
	struct cx_frame *f = calloc(1, sizeof(*f));

	if (f)
		f->arena = cx_arena_new(ARENA_BYTES);
	if (!f || !f->arena) {
		free(f);
		cx_fail_memory(err);
		return NULL;
	}
	f->schema = schema;
	f->slots = slots;
	f->n_slots = n;
	f->all = all;
	return f;
}

void
cx_frame_free(struct cx_frame *f)
{
	if (!f)
		return;
	for (size_t i = 0; i < f->n_columns; i++) {
		cx_dict_done(&f->columns[i].values);
		free(f->columns[i].cells);
	}
	free(f->columns);
	free(f->numbers);
	cx_dict_done(&f->names);
	cx_arena_free(f->arena);
	free(f);
}

static bool
more_room(struct cx_frame *f)
{
	size_t room = f->room ? f->room * 2 : 1024;
	uint64_t *numbers = realloc(f->numbers, room * sizeof(*numbers));

	if (!numbers)
		return false;
	f->numbers = numbers;
	f->room = room;
	return true;
}

static bool
reach(struct cx_column *c, size_t rows, size_t room)
{
	uint32_t *cells;

	if (c->room >= rows)
		return true;
	cells = realloc(c->cells, room * sizeof(*cells));
	if (!cells)
		return false;
	for (size_t i = c->room; i < room; i++)
		cells[i] = CX_CELL_NONE;
	c->cells = cells;
	c->room = room;
	return true;
}

/* The column of that name, made if there is none; NULL without memory. */
static struct cx_column *
column_of(
    struct cx_frame *f, struct cx_span name, uint64_t number, size_t place)
{
	uint32_t i = cx_dict_add(&f->names, name, f->arena);
	struct cx_column *grown;
	size_t room;

	if (i == UINT32_MAX)
		return NULL;
	if (i < f->n_columns)
		return &f->columns[i];
	if (f->n_columns == f->column_room) {
		room = f->column_room ? f->column_room * 2 : 32;
		grown = realloc(f->columns, room * sizeof(*grown));
		if (!grown)
			return NULL;
		f->columns = grown;
		f->column_room = room;
	}
	f->columns[f->n_columns++] = (struct cx_column){
	    .name = f->names.at[i], .first = number, .place = place};
	return &f->columns[i];
}

/* Sets the cell of a row. */
static bool
put(struct cx_frame *f, struct cx_column *c, size_t row, struct cx_span text)
{
	uint32_t value;

	if (!c || !reach(c, row + 1, f->room))
		return false;
	value = cx_dict_add(&c->values, text, f->arena);
	c->cells[row] = value;
	return value != UINT32_MAX;
}

static bool
put_slots(struct cx_frame *f, const struct cx_record *r, size_t row)
{
	struct cx_column *c;
	struct cx_span text;

	for (size_t i = 0; i < f->n_slots; i++) {
		c = column_of(f, cx_schema_name(f->schema, f->slots[i]), 0, i);
		if (!c)
			return false;
		if (cx_record_text(r, f->slots[i], &text) &&
		    (!text.at || (text.len > 0 && !put(f, c, row, text))))
			return false;
	}
	return true;
}

static bool
is_missing(const struct cx_config *config, struct cx_span text)
{
	for (size_t i = 0; i < config->n_nulls; i++)
		if (cx_span_eq(cx_span(config->nulls[i]), text))
			return true;
	return text.len == 0;
}

static bool
put_all(struct cx_frame *f, const struct cx_record *r, size_t row)
{
	struct cx_column *c;
	struct cx_span name, text;
	struct cx_field field;

	for (size_t i = 0; i < cx_record_columns(r); i++) {
		field = cx_record_column(r, i, &name);
		if (field.kind == CX_FIELD_OBJECT ||
		    field.kind == CX_FIELD_ARRAY)
			continue;
		c = column_of(f, name, r->number + 1, i);
		if (!c)
			return false;
		if (c->room > row && c->cells[row] != CX_CELL_NONE)
			continue; /* a wanted slot */
		text = cx_field_text(field, r->arena);
		if (!text.at && field.kind != CX_FIELD_NULL)
			return false;
		if (!is_missing(r->config, text) && !put(f, c, row, text))
			return false;
	}
	return true;
}

static void *
worker_open(void *shared, struct cx_err *err)
{
	const struct cx_frame *f = shared;

	return cx_frame_new(f->schema, f->slots, f->n_slots, f->all, err);
}

static bool
worker_row(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct cx_frame *f = worker;
	size_t n = f->n_rows;

	(void)row;
	if (n == f->room && !more_room(f))
		return cx_fail_memory(err);
	if (!put_slots(f, record, n) || (f->all && !put_all(f, record, n)))
		return cx_fail_memory(err);
	f->numbers[f->n_rows++] = record->number;
	return true;
}

/* Takes a column of a worker's frame behind the rows that are there. */
static bool
take_column(
    struct cx_frame *f, const struct cx_frame *from, const struct cx_column *c)
{
	struct cx_column *to = column_of(f, c->name, c->first, c->place);
	uint32_t *map;
	bool ok = true;

	if (!to)
		return false;
	if (c->first < to->first ||
	    (c->first == to->first && c->place < to->place)) {
		to->first = c->first;
		to->place = c->place;
	}
	map = calloc(c->values.n + 1, sizeof(*map));
	if (!map)
		return false;
	for (size_t i = 0; ok && i < c->values.n; i++) {
		map[i] = cx_dict_add(&to->values, c->values.at[i], f->arena);
		ok = map[i] != UINT32_MAX;
	}
	ok = ok && reach(to, f->n_rows + from->n_rows, f->room);
	for (size_t i = 0; ok && i < from->n_rows && i < c->room; i++)
		to->cells[f->n_rows + i] = c->cells[i] == CX_CELL_NONE
					       ? CX_CELL_NONE
					       : map[c->cells[i]];
	free(map);
	return ok;
}

static bool
take(struct cx_frame *f, const struct cx_frame *from)
{
	while (f->room < f->n_rows + from->n_rows)
		if (!more_room(f))
			return false;
	for (size_t i = 0; i < from->n_columns; i++)
		if (!take_column(f, from, &from->columns[i]))
			return false;
	for (size_t i = 0; i < from->n_rows; i++)
		f->numbers[f->n_rows + i] = from->numbers[i];
	f->n_rows += from->n_rows;
	return true;
}

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	ok = !ok || take(shared, worker) || cx_fail_memory(err);
	cx_frame_free(worker);
	return ok;
}

struct cx_task
cx_frame_task(struct cx_frame *f)
{
	return (struct cx_task){
	    .kind = CX_TASK_FOLD,
	    .shared = f,
	    .open = worker_open,
	    .row = worker_row,
	    .close = worker_close,
	};
}

struct place {
	uint64_t number;
	size_t row;
};

static int
by_number(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	return (x->number > y->number) - (x->number < y->number);
}

static int
by_first(const void *a, const void *b)
{
	const struct cx_column *x = a, *y = b;

	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

/* The column in the order of the rows, its values by code point. */
static bool
settle(struct cx_frame *f, struct cx_column *c, const struct place *order,
    uint32_t *cells)
{
	uint32_t *rank = calloc(c->values.n + 1, sizeof(*rank)), old;

	if (!rank || !reach(c, f->n_rows, f->room) ||
	    !cx_dict_sort(&c->values, rank)) {
		free(rank);
		return false;
	}
	for (size_t i = 0; i < f->n_rows; i++) {
		old = c->cells[order[i].row];
		cells[i] = old == CX_CELL_NONE ? old : rank[old];
	}
	for (size_t i = 0; i < f->n_rows; i++)
		c->cells[i] = cells[i];
	free(rank);
	return true;
}

bool
cx_frame_finish(struct cx_frame *f, struct cx_err *err)
{
	struct place *order = calloc(f->n_rows + 1, sizeof(*order));
	uint32_t *cells = calloc(f->n_rows + 1, sizeof(*cells));
	bool ok = order && cells;

	for (size_t i = 0; ok && i < f->n_rows; i++)
		order[i] = (struct place){f->numbers[i], i};
	if (ok && f->n_rows > 1)
		qsort(order, f->n_rows, sizeof(*order), by_number);
	/* wanted slots are there also without rows */
	for (size_t i = 0; ok && i < f->n_slots; i++)
		ok = column_of(f, cx_schema_name(f->schema, f->slots[i]), 0,
			 i) != NULL;
	for (size_t i = 0; ok && i < f->n_columns; i++)
		ok = settle(f, &f->columns[i], order, cells);
	if (ok && f->n_columns > 1)
		qsort(f->columns, f->n_columns, sizeof(*f->columns), by_first);
	free(order);
	free(cells);
	return ok || cx_fail_memory(err);
}
