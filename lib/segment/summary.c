/*
 * The matrix of overlaps stands beside the sizes, in the same rows: whoever
 * looks at two segments that share most of their members wants their sizes.
 */
#include "segment/summary.h"

#include <stdlib.h>

#include "base/banned.h"

static const char *const sizes[] = {"segment", "count", "share", "unknown"};

bool
cx_summary_init(
    struct cx_summary *s, const struct cx_sorter *total, struct cx_err *err)
{
	const struct cx_segments *all = total->segments;
	size_t extra = total->overlap ? all->n : 0;

	*s = (struct cx_summary){.total = total};
	s->columns = calloc(countof(sizes) + extra, sizeof(s->columns[0]));
	if (!s->columns)
		return cx_fail_memory(err);
	for (size_t i = 0; i < countof(sizes); i++)
		s->columns[s->n_columns++] = sizes[i];
	for (size_t i = 0; i < extra; i++) {
		struct cx_span name = all->at[i].name;
		size_t room = name.len + sizeof("and ");
		char *column = cx_arena_get(all->arena, room);

		if (!column)
			return cx_fail_memory(err);
		memcpy(column, "and ", 4);
		memcpy(column + 4, name.at, name.len);
		column[room - 1] = '\0';
		s->columns[s->n_columns++] = column;
	}
	return true;
}

void
cx_summary_done(struct cx_summary *s)
{
	free(s->columns);
}

bool
cx_summary_next(void *summary, struct cx_row *row)
{
	struct cx_summary *s = summary;
	const struct cx_sorter *t = s->total;
	size_t i = s->at++, n = t->segments->n;

	if (i > n)
		return false;
	cx_row_text(
	    row, 0, i < n ? t->segments->at[i].name : CX_SPAN(CX_SEGMENT_NONE));
	cx_row_int(row, 1, (int64_t)t->counts[i].members);
	if (t->records > 0)
		cx_row_number(
		    row, 2, (double)t->counts[i].members / (double)t->records);
	cx_row_int(row, 3, (int64_t)t->counts[i].unknown);
	for (size_t k = 0; t->overlap && i < n && k < n; k++)
		cx_row_int(row, countof(sizes) + k,
		    (int64_t)t->overlap[i < k ? i * n + k : k * n + i]);
	return true;
}
