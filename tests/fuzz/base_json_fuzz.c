/*
 * In any text that Jansson takes, each value is found again where it stands,
 * and each byte of a string inside its quotes; in any other, the error lies
 * inside the text.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"

/* The byte of text at line and column; aborts where there is none. */
static const char *
byte_at(struct cx_span text, const struct cx_err *e)
{
	const char *p = text.at, *end = text.at + text.len;
	uint64_t line;

	for (line = 1; line < e->line; line++) {
		p = memchr(p, '\n', (size_t)(end - p));
		if (!p)
			abort();
		p++;
	}
	if (e->line == 0 || e->column == 0 ||
	    e->column - 1 > (uint64_t)(end - p))
		abort();
	return p + (e->column - 1);
}

static void
check_value(struct cx_json *v, struct cx_span text)
{
	static const char *const starts[] = {
	    [CX_JSON_NULL] = "n",
	    [CX_JSON_BOOL] = "tf",
	    [CX_JSON_NUMBER] = "-0123456789",
	    [CX_JSON_STRING] = "\"",
	    [CX_JSON_ARRAY] = "[",
	    [CX_JSON_OBJECT] = "{",
	};
	struct cx_err where = {0};
	size_t length = cx_json_text(v).len, i;
	const char *at, *inside;

	cx_json_where(v, 0, &where);
	at = byte_at(text, &where);
	if (at == text.at + text.len || !strchr(starts[cx_json_kind(v)], *at))
		abort();
	for (i = 1; i <= length && length < 64; i++) {
		cx_json_where(v, i, &where);
		inside = byte_at(text, &where);
		if (inside <= at || (*inside == '"') != (i == length))
			abort();
	}
	for (i = 0; i < cx_json_count(v); i++)
		check_value(cx_json_item(v, i), text);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	static const char *const known[] = {"when", "then", NULL};
	struct cx_err err = {0};
	struct cx_json_doc *doc;

	if (size > 4096)
		return 0;
	doc = cx_json_parse(text, "x", &err);
	/* Positions do not count a byte order mark. */
	if (size >= 3 && memcmp(text.at, "\xEF\xBB\xBF", 3) == 0) {
		text.at += 3;
		text.len -= 3;
	}
	if (!doc) {
		if (err.code != CX_CONFIG)
			abort();
		byte_at(text, &err);
		return 0;
	}
	check_value(cx_json_root(doc), text);
	if (!cx_json_known(cx_json_root(doc), known, &err))
		byte_at(text, &err);
	cx_json_free(doc);
	return 0;
}
