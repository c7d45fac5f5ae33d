/*
 * A key is made for every record and read only for the few that are results,
 * so its form is for the maker: one copy of each value, a length before it,
 * one comparison of bytes for "the same group as the record before".
 */
#include "kpi/key.h"

#include <stdlib.h>

#include "base/banned.h"

void
cx_key_begin(struct cx_buf *b, int64_t period)
{
	b->len = 0;
	cx_buf_put(b, (const char *)&period, sizeof(period));
}

void
cx_key_put(struct cx_buf *b, struct cx_key_value v)
{
	struct {
		uint32_t len;
		uint32_t kind;
	} head = {(uint32_t)v.text.len, (uint32_t)v.kind};

	cx_buf_put(b, (const char *)&head, sizeof(head));
	cx_buf_puts(b, v.text);
}

int64_t
cx_key_period(struct cx_span key)
{
	int64_t period;

	memcpy(&period, key.at, sizeof(period));
	return period;
}

struct cx_span
cx_key_values(struct cx_span key)
{
	return (struct cx_span){
	    key.at + sizeof(int64_t), key.len - sizeof(int64_t)};
}

struct cx_key_value
cx_key_next(struct cx_span *values)
{
	struct {
		uint32_t len;
		uint32_t kind;
	} head;
	struct cx_key_value v;

	memcpy(&head, values->at, sizeof(head));
	v.kind = (enum cx_key_kind)head.kind;
	v.text = (struct cx_span){values->at + sizeof(head), head.len};
	values->at += sizeof(head) + head.len;
	values->len -= sizeof(head) + head.len;
	return v;
}

int
cx_key_cmp(struct cx_span a, struct cx_span b)
{
	struct cx_span x = cx_key_values(a), y = cx_key_values(b);
	int64_t p = cx_key_period(a), q = cx_key_period(b);

	while (x.len > 0 && y.len > 0) {
		struct cx_key_value v = cx_key_next(&x), w = cx_key_next(&y);
		int c = (v.kind == CX_KEY_TOTAL) - (w.kind == CX_KEY_TOTAL);

		if (c == 0)
			c = cx_span_cmp(v.text, w.text);
		if (c == 0)
			c = (v.kind > w.kind) - (v.kind < w.kind);
		if (c != 0)
			return c;
	}
	return (p > q) - (p < q);
}

static int
by_key(const void *a, const void *b)
{
	const struct cx_group *const *x = a;
	const struct cx_group *const *y = b;

	return cx_key_cmp((*x)->key, (*y)->key);
}

struct cx_group **
cx_key_sorted(const struct cx_groups *g)
{
	struct cx_group **list =
	    calloc(cx_groups_count(g) + 1, sizeof(struct cx_group *));

	if (list != NULL)
		qsort(list, cx_groups_list(g, list), sizeof(struct cx_group *),
		    by_key);
	return list;
}
