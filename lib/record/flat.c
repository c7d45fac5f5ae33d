/*
 * Names are looked up per record rather than compiled to paths, because keys
 * of NDJSON may come in any order and depth.  Exports repeat their order, so
 * the column after the last one found is tried first.  A sorted index serves
 * the rest; a hash would be no faster at the tens of columns there are.
 *
 * The dotted path lives in one buffer that grows and shrinks with the walk:
 * a copy for each level would be quadratic in the depth, which the input
 * chooses.
 */
#include "record/flat.h"

#include <stdlib.h>

#include "base/buf.h"
#include "record/csv.h"
#include "record/ndjson.h"
#include "record/names.h"
#include "base/banned.h"

/* A walk over the leaves of a record. */
struct walk {
	struct cx_arena *arena; /* for decoded keys */
	struct cx_buf path;
	/* True: the value is dealt with.  False: go into it, an object. */
	bool (*visit)(struct walk *w, struct cx_span path, struct cx_field v);
	struct cx_err *err;
	bool ok;
	/* collecting */
	struct cx_span *names;
	size_t n_names, room;
	struct cx_arena *keep;
	/* reading */
	const struct cx_columns *columns;
	struct cx_field *values;
	size_t guess;
	bool (*other)(const void *arg, struct cx_span name, struct cx_err *err);
	const void *arg;
};

static struct cx_span
key_text(struct walk *w, const struct cx_member *m)
{
	struct cx_field f = {m->key.at, (uint32_t)m->key.len, CX_FIELD_ESCAPED};
	struct cx_span s = m->key;

	if (m->key_escaped)
		s = cx_field_text(f, w->arena);
	if (s.at == NULL && w->ok)
		w->ok = cx_fail_memory(w->err);
	return s;
}

static void
walk_member(void *arg, struct cx_member m)
{
	struct walk *w = arg;
	size_t len = w->path.len;
	struct cx_span key;

	if (!w->ok)
		return;
	key = key_text(w, &m);
	if (!w->ok)
		return;
	cx_buf_putc(&w->path, '.');
	cx_buf_puts(&w->path, key);
	if (w->path.failed)
		w->ok = cx_fail_memory(w->err);
	else if (!w->visit(w, cx_buf_span(&w->path), m.value) && w->ok)
		cx_ndjson_each(m.value, walk_member, w);
	w->path.len = len;
}

static bool
walk_record(struct walk *w, const struct cx_ndjson_scan *j)
{
	w->ok = true;
	for (size_t i = 0; w->ok && i < j->n_members; i++) {
		const struct cx_member *m = &j->members[i];
		struct cx_span key = key_text(w, m);

		if (!w->ok || w->visit(w, key, m->value) || !w->ok)
			continue;
		w->path.len = 0;
		cx_buf_puts(&w->path, key);
		cx_ndjson_each(m->value, walk_member, w);
	}
	cx_buf_done(&w->path);
	return w->ok;
}

static bool
is_empty_object(struct cx_field v)
{
	uint32_t i = 1;

	if (v.kind != CX_FIELD_OBJECT)
		return false;
	while (i < v.len && v.at[i] != '}' && v.at[i] != '"')
		i++;
	return i < v.len && v.at[i] == '}';
}

static bool
add_name(struct walk *w, struct cx_span name)
{
	struct cx_span copy = cx_arena_copy(w->keep, name);

	if (w->n_names == w->room) {
		size_t room = w->room ? 2 * w->room : 32;
		struct cx_span *more = realloc(w->names, room * sizeof(*more));

		if (more == NULL)
			return cx_fail_memory(w->err);
		w->names = more;
		w->room = room;
	}
	if (copy.at == NULL)
		return cx_fail_memory(w->err);
	w->names[w->n_names++] = copy;
	return true;
}

static bool
collect(struct walk *w, struct cx_span path, struct cx_field v)
{
	if (v.kind == CX_FIELD_OBJECT && !is_empty_object(v))
		return false;
	w->ok = add_name(w, path);
	return true;
}

/* Fills c->sorted; a name that comes twice is an error. */
static bool
sort_names(struct cx_columns *c, struct cx_arena *a, struct cx_err *err)
{
	size_t twice;

	c->sorted = cx_arena_zero(a, c->n + 1, sizeof(*c->sorted));
	if (c->sorted == NULL ||
	    !cx_names_sort(c->names, c->n, c->sorted, &twice))
		return cx_fail_memory(err);
	return twice == c->n ||
	       cx_fail(err, CX_DATA,
		   "column %s comes twice (--header=A,B,... names the columns)",
		   cx_quote(c->names[twice]).text);
}

bool
cx_columns_of_names(struct cx_columns *c, const struct cx_span *names, size_t n,
    struct cx_arena *a, struct cx_err *err)
{
	c->n = n;
	c->names = cx_arena_zero(a, n + 1, sizeof(*c->names));
	if (c->names == NULL)
		return cx_fail_memory(err);
	for (size_t i = 0; i < n; i++) {
		c->names[i] = cx_arena_copy(a, names[i]);
		if (c->names[i].at == NULL)
			return cx_fail_memory(err);
	}
	return sort_names(c, a, err);
}

bool
cx_columns_of_record(struct cx_columns *c, const struct cx_record *r,
    struct cx_arena *a, struct cx_err *err)
{
	struct walk w = {
	    .arena = r->arena, .visit = collect, .err = err, .keep = a};
	bool ok = walk_record(&w, r->json) &&
		  cx_columns_of_names(c, w.names, w.n_names, a, err);

	free(w.names);
	return ok;
}

static void
header_name(void *arg, struct cx_span name)
{
	struct walk *w = arg;

	if (w->ok)
		w->ok = add_name(w, name);
}

static void
header_end(void *arg)
{
	(void)arg;
}

bool
cx_columns_of_header(struct cx_columns *c, const char *header,
    struct cx_arena *a, struct cx_err *err)
{
	struct walk w = {.err = err, .keep = a, .ok = true};
	bool ok =
	    cx_csv_library(cx_span(header), ',', header_name, header_end, &w);

	if (!ok && w.ok)
		cx_fail(err, CX_USAGE, "--header: not a list of names");
	ok = ok && w.ok && cx_columns_of_names(c, w.names, w.n_names, a, err);
	free(w.names);
	return ok;
}

size_t
cx_columns_find(const struct cx_columns *c, struct cx_span name, size_t guess)
{
	if (guess < c->n && cx_span_eq(c->names[guess], name))
		return guess;
	return cx_names_find(c->names, c->sorted, c->n, name);
}

static bool
read_value(struct walk *w, struct cx_span path, struct cx_field v)
{
	size_t i = cx_columns_find(w->columns, path, w->guess);

	if (i == w->columns->n) {
		if (v.kind == CX_FIELD_OBJECT)
			return false;
		if (v.kind != CX_FIELD_NULL)
			w->ok = w->other(w->arg, path, w->err);
		return true;
	}
	if (w->values[i].kind != CX_FIELD_ABSENT)
		w->ok = cx_fail(w->err, CX_DATA, "two keys come to column %s",
		    cx_quote(path).text);
	w->values[i] = v;
	w->guess = i + 1;
	return true;
}

static bool
read_csv(struct walk *w, const struct cx_record *r)
{
	w->ok = true;
	for (size_t i = 0; w->ok && i < r->csv->n_fields; i++) {
		struct cx_span name;
		struct cx_field v = cx_record_column(r, i, &name);

		read_value(w, name, v);
	}
	return w->ok;
}

bool
cx_columns_read(const struct cx_columns *c, const struct cx_record *r,
    struct cx_field *values,
    bool (*other)(const void *arg, struct cx_span name, struct cx_err *err),
    const void *arg, struct cx_err *err)
{
	struct walk w = {.arena = r->arena,
	    .visit = read_value,
	    .err = err,
	    .columns = c,
	    .values = values,
	    .other = other,
	    .arg = arg};

	if (r->layout->format != CX_NDJSON)
		return read_csv(&w, r);
	return walk_record(&w, r->json);
}
