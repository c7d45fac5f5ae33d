/*
 * A scanner for text that Jansson has taken: it tells only where tokens end,
 * never whether they are right.  All ends are checked all the same, since it
 * also runs over the valid beginning of a text that Jansson has refused.
 */
#include "base/json_where.h"

#include "base/banned.h"

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool
is_mark(char c)
{
	return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' ||
	       c == ':';
}

size_t
cx_json_skip_space(struct cx_span text, size_t at)
{
	while (at < text.len && is_space(text.at[at]))
		at++;
	return at;
}

/* Past the token that begins at `at'. */
static size_t
skip_token(struct cx_span text, size_t at)
{
	if (at >= text.len || is_mark(text.at[at]))
		return at + (at < text.len);
	if (text.at[at] != '"') {
		while (at < text.len && !is_space(text.at[at]) &&
		       !is_mark(text.at[at]) && text.at[at] != '"')
			at++;
		return at;
	}
	for (at++; at < text.len && text.at[at] != '"'; at++)
		if (text.at[at] == '\\' && at + 1 < text.len)
			at++;
	return at + (at < text.len);
}

/* Past the value that begins at `at'. */
static size_t
skip_value(struct cx_span text, size_t at)
{
	size_t depth = 0;

	do {
		at = cx_json_skip_space(text, at);
		if (at >= text.len)
			return at;
		if (text.at[at] == '{' || text.at[at] == '[')
			depth++;
		if (text.at[at] == '}' || text.at[at] == ']')
			depth--;
		at = skip_token(text, at);
	} while (depth > 0);
	return at;
}

size_t
cx_json_child(struct cx_span text, size_t at, size_t index, bool of_key)
{
	bool object = at < text.len && text.at[at] == '{';
	size_t i, key;

	for (i = 0;; i++) {
		at = cx_json_skip_space(text, at + 1);
		key = at;
		if (object) {
			at = cx_json_skip_space(text, skip_token(text, at));
			at = cx_json_skip_space(text, at + 1);
		}
		if (i == index || at >= text.len)
			return of_key ? key : at;
		at = cx_json_skip_space(text, skip_value(text, at));
	}
}

static unsigned
hex4(struct cx_span text, size_t at)
{
	unsigned n = 0, i, c;

	for (i = 0; i < 4 && at + i < text.len; i++) {
		c = (unsigned char)text.at[at + i];
		n = n * 16 + (c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
	}
	return n;
}

/* The bytes that the escape at `at' spells, and its own length. */
static size_t
escape(struct cx_span text, size_t at, size_t *length)
{
	unsigned code;

	*length = 2;
	if (at + 1 >= text.len || text.at[at + 1] != 'u')
		return 1;
	*length = 6;
	code = hex4(text, at + 2);
	if (code >= 0xD800 && code <= 0xDFFF) {
		*length = 12;
		return 4;
	}
	return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

size_t
cx_json_inside(struct cx_span text, size_t at, size_t inside)
{
	size_t decoded = 0, bytes, length;

	at++;
	while (at < text.len && text.at[at] != '"') {
		bytes = length = 1;
		if (text.at[at] == '\\')
			bytes = escape(text, at, &length);
		if (inside < decoded + bytes)
			return at;
		decoded += bytes;
		at += length;
	}
	return at;
}

struct cx_json_spot
cx_json_spot(struct cx_span text, size_t at)
{
	struct cx_json_spot spot = {1, 1};
	size_t i;

	for (i = 0; i < at && i < text.len; i++) {
		spot.column++;
		if (text.at[i] == '\n') {
			spot.line++;
			spot.column = 1;
		}
	}
	return spot;
}

size_t
cx_json_token_before(struct cx_span text, size_t end)
{
	size_t at = 0, after;

	for (;;) {
		at = cx_json_skip_space(text, at);
		if (at >= end || at >= text.len)
			return end < text.len ? end : text.len;
		after = skip_token(text, at);
		if (after >= end)
			return at;
		at = after;
	}
}
