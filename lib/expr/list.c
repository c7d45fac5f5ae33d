/*
 * A list is a JSON array or a text with bars, because both come out of cx:
 * NDJSON keeps arrays, and CSV gets items joined by bars.  A text that begins
 * as an array and is one is taken for one: that is how arrays look after a
 * conversion from NDJSON to CSV.
 */
#include "expr/node.h"

#include "base/banned.h"

struct gather {
	struct cx_eval *e;
	struct cx_span *items;
	size_t n, room;
	bool failed;
};

static void
gather_item(void *arg, struct cx_member m)
{
	struct gather *g = arg;
	struct cx_span *more, s;
	size_t room;

	if (m.value.kind == CX_FIELD_NULL || g->failed)
		return;
	if (g->n == g->room) {
		room = g->room ? g->room * 2 : 8;
		more = cx_arena_get(g->e->arena, room * sizeof(*more));
		g->failed = more == NULL;
		if (g->failed)
			return;
		if (g->n > 0)
			memcpy(more, g->items, g->n * sizeof(*more));
		g->items = more;
		g->room = room;
	}
	s = cx_field_text(m.value, g->e->arena);
	g->failed = s.at == NULL;
	g->items[g->n++] = s;
}

static void
give(struct cx_value *out, const struct cx_span *items, size_t n)
{
	out->type = CX_LIST;
	out->u.list.at = items;
	out->u.list.n = n;
}

/* Items of an array; a null among them is none. */
void
cx_list_read(struct cx_eval *e, struct cx_field array, struct cx_value *out)
{
	struct gather g = {.e = e};

	out->type = CX_MISSING;
	cx_ndjson_each(array, gather_item, &g);
	if (g.failed)
		cx_node_fail(e, CX_SYSTEM, "out of memory");
	else
		give(out, g.items, g.n);
}

/* Reads text as a JSON array; false where it is none. */
static bool
read_json(struct cx_eval *e, struct cx_span text, struct cx_value *out)
{
	static const char before[] = "{\"a\":";
	size_t head = sizeof(before) - 1;
	struct cx_err no = {0};
	struct cx_span line;
	char *at;

	at = cx_arena_get(e->arena, head + text.len + 1);
	if (at == NULL)
		return false;
	memcpy(at, before, head);
	memcpy(at + head, text.at, text.len);
	at[head + text.len] = '}';
	line = (struct cx_span){at, head + text.len + 1};
	if (!cx_ndjson_line(&e->scan, line, &no) || e->scan.n_members != 1 ||
	    e->scan.members[0].value.kind != CX_FIELD_ARRAY)
		return false;
	cx_list_read(e, e->scan.members[0].value, out);
	return true;
}

void
cx_list_split(struct cx_eval *e, struct cx_span text, struct cx_value *out)
{
	struct cx_span *items;
	size_t n = 1, from = 0, used = 0;

	out->type = CX_MISSING;
	if (text.len >= 2 && text.at[0] == '[' &&
	    text.at[text.len - 1] == ']' && read_json(e, text, out))
		return;
	for (size_t i = 0; i < text.len; i++)
		n += text.at[i] == '|';
	items = cx_arena_get(e->arena, n * sizeof(*items));
	if (items == NULL) {
		cx_node_fail(e, CX_SYSTEM, "out of memory");
		return;
	}
	for (size_t i = 0; i <= text.len && text.len > 0; i++) {
		if (i < text.len && text.at[i] != '|')
			continue;
		items[used++] = (struct cx_span){text.at + from, i - from};
		from = i + 1;
	}
	give(out, items, used);
}

/* The items of a text that is no column. */
void
cx_list_value(const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	struct cx_value v = cx_node_eval(n->kids[0], e);

	out->type = CX_MISSING;
	if (v.type != CX_MISSING)
		cx_list_split(e, v.u.text, out);
}
