/*
 * A metric without a name is called what it says, so that a column can be read
 * without the command that made it.
 */
#include "stats/metric_name.h"

#include <string.h>

#include "base/banned.h"

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The text with runs of blanks outside quotes made one. */
static struct cx_span
as_written(struct cx_span text, struct cx_arena *arena)
{
	char *name = cx_arena_get(arena, text.len + 1), quote = '\0';
	size_t n = 0;

	for (size_t i = 0; name != NULL && i < text.len; i++) {
		char c = text.at[i];

		if (quote == '\0' && is_blank(c)) {
			if (n > 0 && name[n - 1] != ' ')
				name[n++] = ' ';
			continue;
		}
		if (quote == '\0' && (c == '\'' || c == '"'))
			quote = c;
		else if (c == quote)
			quote = '\0';
		name[n++] = c;
	}
	if (name == NULL)
		return (struct cx_span){NULL, 0};
	n -= n > 0 && name[n - 1] == ' ';
	name[n] = '\0';
	return (struct cx_span){name, n};
}

/* What stands in quotes from *at on; *closed: up to the last one. */
static struct cx_span
quoted(struct cx_span text, size_t *at, struct cx_arena *arena, bool *closed)
{
	char *name = cx_arena_get(arena, text.len + 1);
	size_t n = 0;

	*closed = false;
	if (name == NULL)
		return (struct cx_span){NULL, 0};
	for (++*at; !*closed && *at < text.len;) {
		char c = text.at[(*at)++];

		*closed = c == '"' && (*at == text.len || text.at[*at] != '"');
		if (c == '"' && !*closed)
			++*at;
		if (!*closed)
			name[n++] = c;
	}
	name[n] = '\0';
	return (struct cx_span){name, n};
}

static size_t
after_blanks(struct cx_span text, size_t i)
{
	while (i < text.len && is_blank(text.at[i]))
		i++;
	return i;
}

static bool
take_equals(struct cx_span text, size_t *at)
{
	*at = after_blanks(text, *at);
	if (*at == text.len || text.at[*at] != '=')
		return false;
	++*at;
	return true;
}

bool
cx_metric_name(struct cx_span text, size_t *at, struct cx_arena *arena,
    const struct cx_origin *origin, struct cx_span *out, struct cx_err *err)
{
	size_t start = after_blanks(text, *at);
	bool closed;

	*at = start;
	if (start < text.len && text.at[start] == '"') {
		*out = quoted(text, at, arena, &closed);
		if (out->at == NULL)
			return cx_fail_memory(err);
		if (!closed)
			return cx_origin_fail(
			    origin, start, err, "the quote is not closed");
		if (out->len == 0)
			return cx_origin_fail(
			    origin, start, err, "a name is empty");
		return take_equals(text, at) ||
		       cx_origin_fail(origin, *at, err, "after a name comes =");
	}
	while (*at < text.len && !is_blank(text.at[*at]) &&
	       strchr("()=,;'\"<>!", text.at[*at]) == NULL)
		++*at;
	*out = (struct cx_span){text.at + start, *at - start};
	if (out->len > 0 && take_equals(text, at)) {
		*out = cx_arena_copy(arena, *out);
	} else {
		*at = 0;
		*out = as_written(text, arena);
	}
	return out->at != NULL || cx_fail_memory(err);
}
