/*
 * Columns are found by name when a header is read and by slot ever after, so
 * that no record costs a look-up by name.  A run uses few columns, so their
 * list is searched, not hashed; a file may have many thousand, so those are
 * sorted.  Most files of a run have the columns of the first, and share its
 * names: ten thousand files must not mean ten thousand copies.
 */
#include "record/schema.h"

#include <stdlib.h>

#include "base/near.h"
#include "record/names.h"
#include "base/banned.h"

struct wanted {
	struct cx_span name;
	struct cx_err where; /* who asks; code 0: nobody in particular */
};

struct cx_schema {
	struct wanted *wanted;
	size_t n;
	size_t room;
};

struct cx_schema *
cx_schema_new(void)
{
	return calloc(1, sizeof(struct cx_schema));
}

void
cx_schema_free(struct cx_schema *s)
{
	if (s == NULL)
		return;
	for (size_t i = 0; i < s->n; i++)
		free((void *)(uintptr_t)s->wanted[i].name.at);
	free(s->wanted);
	free(s);
}

/* A copy on the heap, NUL-ended; .at NULL without memory. */
static struct cx_span
copy(struct cx_span s)
{
	char *at = malloc(s.len + 1);

	if (at == NULL)
		return (struct cx_span){NULL, 0};
	if (s.len != 0)
		memcpy(at, s.at, s.len);
	at[s.len] = '\0';
	return (struct cx_span){at, s.len};
}

size_t
cx_schema_want(
    struct cx_schema *s, struct cx_span name, const struct cx_err *where)
{
	struct wanted w = {{NULL, 0}, {CX_OK, 0, 0, "", "", ""}};

	for (size_t i = 0; i < s->n; i++)
		if (cx_span_eq(s->wanted[i].name, name))
			return i;
	if (s->n == s->room) {
		size_t room = s->room ? 2 * s->room : 16;
		struct wanted *more = realloc(s->wanted, room * sizeof(*more));

		if (more == NULL)
			return SIZE_MAX;
		s->wanted = more;
		s->room = room;
	}
	w.name = copy(name);
	if (w.name.at == NULL)
		return SIZE_MAX;
	if (where != NULL)
		w.where = *where;
	s->wanted[s->n] = w;
	return s->n++;
}

size_t
cx_schema_count(const struct cx_schema *s)
{
	return s->n;
}

struct cx_span
cx_schema_name(const struct cx_schema *s, size_t slot)
{
	return s->wanted[slot].name;
}

/* The field of that name; n_names where there is none. */
static size_t
find(const struct cx_layout *l, struct cx_span name)
{
	return cx_names_find(l->names, l->sorted, l->n_names, name);
}

/* A wanted column is not in the header: says so to the one who asked. */
static bool
fail_wanted(
    const struct wanted *w, const struct cx_layout *l, struct cx_err *err)
{
	struct cx_err why = w->where;
	struct cx_near_hint hint = cx_near_hint(w->name, l->names, l->n_names);
	enum cx_code code = why.code ? why.code : CX_DATA;
	bool named = code != CX_DATA; /* else the message begins with it */
	char prefix[sizeof(why.text)];

	memcpy(prefix, why.text, sizeof(prefix));
	why.code = CX_OK;
	cx_fail(&why, code, "%sunknown column %s%s%s%s", prefix,
	    cx_quote(w->name).text, hint.text, named ? " in " : "",
	    named ? l->source : "");
	if (err->code == CX_OK)
		*err = why;
	return false;
}

static bool
place_slots(struct cx_layout *l, const struct cx_schema *s, struct cx_err *err)
{
	l->field_of_slot = calloc(s->n + 1, sizeof(*l->field_of_slot));
	if (l->field_of_slot == NULL)
		return cx_fail_memory(err);
	for (size_t i = 0; i < s->n; i++) {
		size_t f = find(l, s->wanted[i].name);

		if (f == l->n_names)
			return fail_wanted(&s->wanted[i], l, err);
		l->field_of_slot[i] = (int32_t)f;
	}
	return true;
}

/* Fills l->sorted; a name that comes twice is an error. */
static bool
sort_names(struct cx_layout *l, struct cx_err *err)
{
	size_t twice;

	l->sorted = calloc(l->n_names + 1, sizeof(*l->sorted));
	if (l->sorted == NULL ||
	    !cx_names_sort(l->names, l->n_names, l->sorted, &twice))
		return cx_fail_memory(err);
	return twice == l->n_names ||
	       cx_fail(err, CX_DATA,
		   "column %s is in the header twice (rename one, or give "
		   "names by --header)",
		   cx_quote(l->names[twice]).text);
}

/* Whether these are the columns of the first file, in its order. */
static bool
same_names(const struct cx_layout *first, const struct cx_span *names, size_t n)
{
	if (first == NULL || first->format == CX_NDJSON || first->n_names != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!cx_span_eq(first->names[i], names[i]))
			return false;
	return true;
}

static void
share_names(struct cx_layout *l, const struct cx_layout *first)
{
	l->shared = true;
	l->names = first->names;
	l->n_names = first->n_names;
	l->field_of_slot = first->field_of_slot;
	l->sorted = first->sorted;
}

/* Where the columns of the first file are in this one. */
static bool
match_first(
    struct cx_layout *l, const struct cx_layout *first, struct cx_err *err)
{
	l->order = calloc(first->n_names + 1, sizeof(*l->order));
	if (l->order == NULL)
		return cx_fail_memory(err);
	for (size_t i = 0; i < first->n_names; i++) {
		size_t f = find(l, first->names[i]);

		if (f == l->n_names)
			return cx_fail(err, CX_DATA,
			    "column %s of %s is missing here",
			    cx_quote(first->names[i]).text, first->source);
		l->order[i] = (uint32_t)f;
	}
	for (size_t i = 0; i < l->n_names; i++)
		if (find(first, l->names[i]) == first->n_names)
			return cx_fail(err, CX_DATA,
			    "column %s is not in %s, the first file",
			    cx_quote(l->names[i]).text, first->source);
	return true;
}

static bool
copy_names(struct cx_layout *l, const struct cx_span *names, size_t n,
    struct cx_err *err)
{
	l->names = calloc(n + 1, sizeof(*l->names));
	if (l->names == NULL)
		return cx_fail_memory(err);
	for (; l->n_names < n; l->n_names++) {
		l->names[l->n_names] = copy(names[l->n_names]);
		if (l->names[l->n_names].at == NULL)
			return cx_fail_memory(err);
	}
	return true;
}

struct cx_layout *
cx_layout_new(const struct cx_schema *s, enum cx_format format,
    const char *source, char delimiter, const struct cx_span *names, size_t n,
    const struct cx_layout *first, struct cx_err *err)
{
	struct cx_layout *l = calloc(1, sizeof(*l));

	if (l == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	l->format = format;
	l->source = source;
	l->delimiter = delimiter;
	if (format == CX_NDJSON)
		return l;
	if (same_names(first, names, n)) {
		share_names(l, first);
		return l;
	}
	if (copy_names(l, names, n, err) && sort_names(l, err) &&
	    place_slots(l, s, err) &&
	    (first == NULL || first->format == CX_NDJSON ||
		match_first(l, first, err)))
		return l;
	cx_layout_free(l);
	return NULL;
}

void
cx_layout_free(struct cx_layout *l)
{
	if (l == NULL)
		return;
	for (size_t i = 0; !l->shared && i < l->n_names; i++)
		free((void *)(uintptr_t)l->names[i].at);
	if (!l->shared) {
		free(l->names);
		free(l->field_of_slot);
		free(l->sorted);
	}
	free(l->order);
	free(l);
}
