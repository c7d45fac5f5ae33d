/*
 * Values inside a line that has been checked, for the columns `a.b' and for
 * arrays: looked up when asked for, since most nested values are only passed
 * on.  The bytes are known to be valid JSON; the bounds are kept all the same.
 */
#include "record/ndjson.h"

#include "base/buf.h"
#include "record/field_decode.h"
#include "record/json_find.h"

#include "base/banned.h"

static const char *
blank(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
		p++;
	return p;
}

/* The closing quote of the string whose first byte is at p. */
static const char *
string(const char *p, const char *end, bool *escaped)
{
	*escaped = false;
	while ((p = cx_json_find(p, end)) < end && *p != '"') {
		*escaped = true;
		p += end - p >= 2 ? 2 : 1;
	}
	return p;
}

/* Past the object or array at p. */
static const char *
nested(const char *p, const char *end)
{
	size_t depth = 0;
	bool escaped;

	for (; p < end; p++) {
		if (*p == '"') {
			p = string(p + 1, end, &escaped);
			if (p == end)
				break;
		} else if (*p == '{' || *p == '[') {
			depth++;
		} else if ((*p == '}' || *p == ']') && --depth == 0) {
			return p + 1;
		}
	}
	return end;
}

static enum cx_field_kind
kind(char c)
{
	switch (c) {
	case '{':
		return CX_FIELD_OBJECT;
	case '[':
		return CX_FIELD_ARRAY;
	case 't':
		return CX_FIELD_TRUE;
	case 'f':
		return CX_FIELD_FALSE;
	case 'n':
		return CX_FIELD_NULL;
	default:
		return CX_FIELD_NUMBER;
	}
}

/* Past the value at p < end. */
static const char *
value(const char *p, const char *end, struct cx_field *f)
{
	const char *to = p;
	bool escaped;

	if (*p == '"') {
		to = string(++p, end, &escaped);
		*f = (struct cx_field){p, (uint32_t)(to - p),
		    escaped ? CX_FIELD_ESCAPED : CX_FIELD_STRING};
		return to + (to < end);
	}
	if (*p == '{' || *p == '[')
		to = nested(p, end);
	else
		while (to < end && *to != ',' && *to != '}' && *to != ']' &&
		       (unsigned char)*to > ' ')
			to++;
	*f = (struct cx_field){p, (uint32_t)(to - p), kind(*p)};
	return to;
}

/* The next member or element at *p; false: no more. */
static bool
next(const char **p, const char *end, bool object, struct cx_member *m)
{
	const char *at = blank(*p, end);

	if (at < end && *at == ',')
		at = blank(at + 1, end);
	if (at >= end || *at == '}' || *at == ']')
		return false;
	m->key = (struct cx_span){at, 0};
	m->key_escaped = false;
	if (object) {
		const char *to = string(at + 1, end, &m->key_escaped);

		m->key = (struct cx_span){at + 1, (size_t)(to - at - 1)};
		at = blank(to + 1, end);
		if (at < end && *at == ':')
			at = blank(at + 1, end);
		if (at >= end)
			return false;
	}
	*p = value(at, end, &m->value);
	return true;
}

struct cx_field
cx_ndjson_member(struct cx_field object, struct cx_span key)
{
	const char *p = object.at + 1, *end = object.at + object.len;
	struct cx_member m;

	if (object.kind != CX_FIELD_OBJECT || object.len == 0)
		return (struct cx_field){NULL, 0, CX_FIELD_ABSENT};
	while (next(&p, end, true, &m))
		if (m.key_escaped ? cx_field_escaped_eq(m.key, key)
				  : cx_span_eq(m.key, key))
			return m.value;
	return (struct cx_field){NULL, 0, CX_FIELD_ABSENT};
}

void
cx_ndjson_each(
    struct cx_field v, void (*f)(void *arg, struct cx_member m), void *arg)
{
	const char *p = v.at + 1, *end = v.at + v.len;
	bool object = v.kind == CX_FIELD_OBJECT;
	struct cx_member m;

	if (v.len == 0 || (!object && v.kind != CX_FIELD_ARRAY))
		return;
	while (next(&p, end, object, &m))
		f(arg, m);
}

void
cx_json_quote(struct cx_buf *out, struct cx_span s)
{
	static const char values[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
	const char *p = s.at, *end = s.at + s.len, *to, *l;

	cx_buf_putc(out, '"');
	while ((to = cx_json_find(p, end)) < end) {
		cx_buf_put(out, p, (size_t)(to - p));
		l = *to ? strchr(values, *to) : NULL;
		if (l) {
			cx_buf_putc(out, '\\');
			cx_buf_putc(out, letters[l - values]);
		} else {
			cx_buf_printf(out, "\\u%04x", (unsigned)*to);
		}
		p = to + 1;
	}
	cx_buf_put(out, p, (size_t)(to - p));
	cx_buf_putc(out, '"');
}
