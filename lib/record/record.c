/*
 * Access by slot.  CSV: the layout says which field.  NDJSON has no header:
 * the member where the slot was found in the last record is tried first,
 * since exports repeat their keys in the same order.
 */
#include "record/record.h"

#include "base/banned.h"

static const struct cx_field absent = {NULL, 0, CX_FIELD_ABSENT};

static struct cx_field
csv_field(const struct cx_record *r, size_t i)
{
	struct cx_span s = cx_csv_field(r->csv, i);

	return (struct cx_field){s.at, (uint32_t)s.len, CX_FIELD_CSV};
}

static bool
key_is(const struct cx_member *m, struct cx_span name, struct cx_arena *a)
{
	struct cx_field f;

	if (!m->key_escaped)
		return cx_span_eq(m->key, name);
	f = (struct cx_field){
	    m->key.at, (uint32_t)m->key.len, CX_FIELD_ESCAPED};
	return cx_span_eq(cx_field_text(f, a), name);
}

/* The value at a name, dotted or not, inside an object value. */
static struct cx_field
inside(struct cx_field object, struct cx_span name)
{
	struct cx_field f = cx_ndjson_member(object, name);

	for (size_t i = 0; f.kind == CX_FIELD_ABSENT && i < name.len; i++) {
		struct cx_field next;

		if (name.at[i] != '.')
			continue;
		next = cx_ndjson_member(object, (struct cx_span){name.at, i});
		if (next.kind == CX_FIELD_OBJECT)
			f = inside(next, (struct cx_span){name.at + i + 1,
					     name.len - i - 1});
	}
	return f;
}

/* A dotted name that is no key itself: a key before a dot, then inside. */
static struct cx_field
nested(const struct cx_record *r, struct cx_span name)
{
	struct cx_field f = absent;

	for (size_t i = 0; f.kind == CX_FIELD_ABSENT && i < name.len; i++) {
		struct cx_span head = {name.at, i};
		struct cx_span rest = {name.at + i + 1, name.len - i - 1};

		for (size_t k = 0; name.at[i] == '.' && k < r->json->n_members;
		     k++) {
			const struct cx_member *m = &r->json->members[k];

			if (m->value.kind == CX_FIELD_OBJECT &&
			    key_is(m, head, r->arena))
				f = inside(m->value, rest);
		}
	}
	return f;
}

static struct cx_field
json_field(const struct cx_record *r, size_t slot)
{
	struct cx_span name = cx_schema_name(r->schema, slot);
	const struct cx_member *members = r->json->members;
	size_t n = r->json->n_members;
	uint32_t guess = r->guess[slot];
	struct cx_field f;

	if (guess < n && key_is(&members[guess], name, r->arena))
		return members[guess].value;
	for (size_t i = 0; i < n; i++) {
		if (key_is(&members[i], name, r->arena)) {
			r->guess[slot] = (uint32_t)i;
			return members[i].value;
		}
	}
	f = nested(r, name);
	if (f.kind != CX_FIELD_ABSENT)
		r->guess[slot] = CX_GUESS_NESTED;
	else if (guess == CX_GUESS_NONE)
		r->guess[slot] = CX_GUESS_ABSENT;
	return f;
}

struct cx_field
cx_record_field(const struct cx_record *r, size_t slot)
{
	if (r->layout->format != CX_NDJSON) {
		int32_t i = r->layout->field_of_slot[slot];

		return i < 0 || (size_t)i >= r->csv->n_fields
			   ? absent
			   : csv_field(r, (size_t)i);
	}
	return json_field(r, slot);
}

static bool
is_null(const struct cx_config *c, struct cx_span text)
{
	for (size_t i = 0; i < c->n_nulls; i++)
		if (cx_span_eq(cx_span(c->nulls[i]), text))
			return true;
	return false;
}

bool
cx_record_text(const struct cx_record *r, size_t slot, struct cx_span *out)
{
	struct cx_field f = cx_record_field(r, slot);

	if (f.kind == CX_FIELD_ABSENT || f.kind == CX_FIELD_NULL)
		return false;
	*out = cx_field_text(f, r->arena);
	if (out->at == NULL)
		return true;
	if (f.kind == CX_FIELD_CSV && out->len == 0)
		return false;
	return r->config->n_nulls == 0 || !is_null(r->config, *out);
}

size_t
cx_record_columns(const struct cx_record *r)
{
	return r->layout->format == CX_NDJSON ? r->json->n_members
					      : r->csv->n_fields;
}

struct cx_field
cx_record_column(const struct cx_record *r, size_t i, struct cx_span *name)
{
	const struct cx_member *m;
	struct cx_field key;

	if (r->layout->format != CX_NDJSON) {
		*name = i < r->layout->n_names ? r->layout->names[i]
					       : (struct cx_span){"", 0};
		return csv_field(r, i);
	}
	m = &r->json->members[i];
	key = (struct cx_field){m->key.at, (uint32_t)m->key.len,
	    m->key_escaped ? CX_FIELD_ESCAPED : CX_FIELD_STRING};
	*name = cx_field_text(key, r->arena);
	return m->value;
}
