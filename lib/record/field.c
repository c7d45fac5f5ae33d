/*
 * Decoding a value, done only for the columns that a program asks for.  Most
 * values need none: then the answer points into the input, and the arena is
 * touched only where a quote was doubled or a character escaped.
 */
#include "record/field.h"

#include <stdbool.h>

#include "record/field_decode.h"
#include "text/utf8.h"

#include "base/banned.h"

static struct cx_span
csv_text(struct cx_span s, struct cx_arena *a)
{
	const char *quote;
	char *out;
	size_t n = 0;

	if (s.len < 2 || s.at[0] != '"')
		return s;
	s.at++;
	s.len -= 2;
	quote = memchr(s.at, '"', s.len);
	if (!quote)
		return s;
	out = cx_arena_get(a, s.len);
	if (!out)
		return (struct cx_span){NULL, 0};
	for (size_t i = 0; i < s.len; i++) {
		out[n++] = s.at[i];
		i += s.at[i] == '"';
	}
	return (struct cx_span){out, n};
}

/* The value of 4 hexadecimal digits, which are known to be such. */
static uint32_t
hex4(const char *p)
{
	uint32_t value = 0;

	for (int i = 0; i < 4; i++) {
		uint32_t c = (unsigned char)p[i];

		value = value << 4 | (c <= '9' ? c - '0' : (c & 7) + 9);
	}
	return value;
}

/* The character of the \u at s.at[*i], moving *i past it. */
static uint32_t
unicode_escape(struct cx_span s, size_t *i)
{
	uint32_t c = hex4(s.at + *i + 2), low;

	*i += 6;
	if (c >= 0xD800 && c < 0xDC00 && s.len - *i >= 6 && s.at[*i] == '\\' &&
	    s.at[*i + 1] == 'u') {
		low = hex4(s.at + *i + 2);
		if (low >= 0xDC00 && low < 0xE000) {
			*i += 6;
			return 0x10000 + ((c & 0x3FF) << 10 | (low & 0x3FF));
		}
	}
	return c == 0 || (c >= 0xD800 && c < 0xE000) ? 0xFFFD : c;
}

/* Decodes the character or byte at s.at[*i], moving *i past it. */
static size_t
decode_one(struct cx_span s, size_t *i, char out[4])
{
	static const char letters[] = "bfnrt", values[] = "\b\f\n\r\t";
	const char *l;

	if (s.at[*i] != '\\' || s.len - *i < 2) {
		out[0] = s.at[(*i)++];
		return 1;
	}
	if (s.at[*i + 1] == 'u' && s.len - *i >= 6)
		return cx_utf8_put(out, unicode_escape(s, i));
	out[0] = s.at[*i + 1];
	l = out[0] ? strchr(letters, out[0]) : NULL;
	if (l)
		out[0] = values[l - letters];
	*i += 2;
	return 1;
}

size_t
cx_field_unescape(struct cx_span s, char *out)
{
	char one[4];
	size_t n = 0, i = 0, k;

	while (i < s.len) {
		k = decode_one(s, &i, one);
		memcpy(out + n, one, k);
		n += k;
	}
	return n;
}

bool
cx_field_escaped_eq(struct cx_span s, struct cx_span text)
{
	char one[4];
	size_t n = 0, i = 0, k;

	while (i < s.len) {
		k = decode_one(s, &i, one);
		if (k > text.len - n || memcmp(text.at + n, one, k) != 0)
			return false;
		n += k;
	}
	return n == text.len;
}

static struct cx_span
unescaped(struct cx_span s, struct cx_arena *a)
{
	/* No escape is shorter than what it means. */
	char *out = cx_arena_get(a, s.len);

	if (!out)
		return (struct cx_span){NULL, 0};
	return (struct cx_span){out, cx_field_unescape(s, out)};
}

struct cx_span
cx_field_text(struct cx_field f, struct cx_arena *a)
{
	struct cx_span s = {f.at ? f.at : "", f.len};

	switch (f.kind) {
	case CX_FIELD_CSV:
		return csv_text(s, a);
	case CX_FIELD_ESCAPED:
		return unescaped(s, a);
	case CX_FIELD_ABSENT:
	case CX_FIELD_NULL:
		return CX_SPAN("");
	case CX_FIELD_STRING:
	case CX_FIELD_NUMBER:
	case CX_FIELD_TRUE:
	case CX_FIELD_FALSE:
	case CX_FIELD_OBJECT:
	case CX_FIELD_ARRAY:
		break;
	}
	return s;
}
