/*
 * An indicator without a name is called what it says, so that a column can be
 * read without the command that made it.
 */
#include "kpi/formula.h"

#include "base/banned.h"

/* The text of the indicator, runs of blanks outside quotes made one. */
static struct cx_span
name_as_written(struct cx_planner *p)
{
	char *name = cx_arena_get(p->arena, p->text.len + 1), quote = '\0';
	size_t n = 0;

	for (size_t i = 0; name != NULL && i < p->text.len; i++) {
		char c = p->text.at[i];

		if (quote == '\0' && strchr(" \t\r\n", c)) {
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

/* "a name" in double quotes; a quote in it is written twice. */
static bool
quoted_name(struct cx_planner *p, struct cx_span *out)
{
	size_t start = p->at++, n = 0;
	char *name = cx_arena_get(p->arena, p->text.len + 1);
	bool closed = false;

	if (name == NULL)
		return cx_fail_memory(p->err);
	while (!closed && p->at < p->text.len) {
		char c = p->text.at[p->at++];

		closed = c == '"' &&
			 (p->at == p->text.len || p->text.at[p->at] != '"');
		if (c == '"' && !closed)
			p->at++;
		if (!closed)
			name[n++] = c;
	}
	name[n] = '\0';
	*out = (struct cx_span){name, n};
	if (!closed)
		return cx_planner_fail(p, start, "the quote is not closed");
	return n > 0 || cx_planner_fail(p, start, "a name is empty");
}

bool
cx_planner_name(struct cx_planner *p, struct cx_span *out)
{
	size_t start;

	if (cx_planner_peek(p) == '"') {
		if (!quoted_name(p, out))
			return false;
		return cx_planner_take(p, '=') ||
		       cx_planner_fail(p, p->at, "after a name comes =");
	}
	start = p->at;
	while (p->at < p->text.len &&
	       strchr(" \t\r\n()=,;'\"<>!", p->text.at[p->at]) == NULL)
		p->at++;
	*out = (struct cx_span){p->text.at + start, p->at - start};
	if (out->len > 0 && cx_planner_take(p, '=')) {
		*out = cx_arena_copy(p->arena, *out);
	} else {
		p->at = 0;
		*out = name_as_written(p);
	}
	return out->at != NULL || cx_fail_memory(p->err);
}
