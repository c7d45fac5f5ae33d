/*
 * Names are looked up when all segments are read, so that a segment may ask
 * one that stands after it.  A loop is found by walking every path once, and
 * the walk is what bounds the depth of the questions later.
 */
#include "segment/links.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"

#include "base/banned.h"

enum { DEPTH = 100 };

/* The walk: which segments are done, and which are on the path. */
struct walk {
	const struct cx_segments *s;
	struct cx_json *list;
	unsigned char *state; /* of each: 0 new, 1 on the path, 2 done */
	size_t path[DEPTH];
	size_t depth;
	struct cx_err *err;
};

static bool
read_name(struct cx_segments *s, size_t i, struct cx_json *v, size_t *to,
    struct cx_err *err)
{
	struct cx_err why = {0};

	if (cx_json_kind(v) != CX_JSON_STRING)
		return cx_json_fail(v, err, "must be the name of a segment");
	*to = cx_segments_find(s, cx_json_text(v), &why);
	if (*to == s->n)
		return cx_json_fail(v, err, "%s", why.text);
	if (*to == i)
		return cx_json_fail(v, err, "a segment cannot ask itself");
	return true;
}

static bool
read_names(struct cx_segments *s, size_t i, struct cx_json *item,
    const char *key, struct cx_segment_links *to, struct cx_err *err)
{
	struct cx_json *list;
	size_t n;

	if (!cx_json_want_array(item, key, false, &list, err))
		return false;
	n = list ? cx_json_count(list) : 0;
	if (list && n == 0)
		return cx_json_fail(list, err, "names no segment");
	to->at = cx_arena_zero(s->arena, n, sizeof(*to->at));
	if (!to->at)
		return cx_fail_memory(err);
	for (; to->n < n; to->n++)
		if (!read_name(
			s, i, cx_json_item(list, to->n), &to->at[to->n], err))
			return false;
	return true;
}

/* Says the loop that ends with segment i, which is on the path. */
static bool
fail_loop(struct walk *w, size_t i)
{
	struct cx_buf path = {0};
	size_t from = 0;

	while (w->path[from] != i)
		from++;
	for (size_t k = from; k < w->depth; k++)
		cx_buf_printf(
		    &path, "%s -> ", cx_quote(w->s->at[w->path[k]].name).text);
	cx_buf_printf(&path, "%s", cx_quote(w->s->at[i].name).text);
	if (cx_buf_string(&path))
		cx_json_fail(cx_json_item(w->list, i), w->err,
		    "segments that ask each other in a loop: %s", path.at);
	else
		cx_fail_memory(w->err);
	cx_buf_done(&path);
	return false;
}

static bool visit(struct walk *w, size_t i);

static bool
visit_all(struct walk *w, const struct cx_segment_links *l)
{
	for (size_t k = 0; k < l->n; k++)
		if (!visit(w, l->at[k]))
			return false;
	return true;
}

static bool
visit(struct walk *w, size_t i)
{
	if (w->state[i] == 2)
		return true;
	if (w->state[i] == 1)
		return fail_loop(w, i);
	if (w->depth == DEPTH)
		return cx_json_fail(cx_json_item(w->list, i), w->err,
		    "segments that ask each other more than %d deep", DEPTH);
	w->state[i] = 1;
	w->path[w->depth++] = i;
	if (!visit_all(w, &w->s->at[i].in) ||
	    !visit_all(w, &w->s->at[i].not_in))
		return false;
	w->depth--;
	w->state[i] = 2;
	return true;
}

/* A control segment is asked by all others, so it asks none. */
static bool
check_control(const struct cx_segments *s, struct cx_json *list, size_t i,
    struct cx_err *err)
{
	const struct cx_segment *segment = &s->at[i];

	if (!segment->control || segment->in.n + segment->not_in.n == 0)
		return true;
	return cx_json_fail(cx_json_item(list, i), err,
	    "a control group has no \"in\" and no \"not_in\"");
}

bool
cx_segments_link(
    struct cx_segments *s, struct cx_json *list, struct cx_err *err)
{
	struct walk w = {.s = s, .list = list, .err = err};
	bool ok;

	w.state = calloc(s->n, 1);
	ok = w.state || cx_fail_memory(err);
	for (size_t i = 0; ok && i < s->n; i++) {
		struct cx_json *item = cx_json_item(list, i);

		ok = read_names(s, i, item, "in", &s->at[i].in, err) &&
		     read_names(s, i, item, "not_in", &s->at[i].not_in, err) &&
		     check_control(s, list, i, err);
	}
	for (size_t i = 0; ok && i < s->n; i++)
		ok = visit(&w, i);
	free(w.state);
	return ok;
}

static void
put_links(struct cx_buf *b, const struct cx_segments *s,
    const struct cx_segment_links *l)
{
	for (size_t k = 0; k < l->n; k++)
		cx_buf_printf(b, "%016llx,",
		    (unsigned long long)cx_segments_hash(s, l->at[k]));
	cx_buf_putc(b, '\n');
}

uint64_t
cx_segments_hash(const struct cx_segments *s, size_t i)
{
	const struct cx_segment *segment = &s->at[i];
	struct cx_buf b = {0};
	uint64_t hash;

	cx_buf_puts(&b, segment->name);
	cx_buf_putc(&b, '\n');
	cx_buf_puts(&b, cx_expr_text(segment->when));
	cx_buf_putc(&b, '\n');
	if (segment->sample)
		cx_buf_puts(&b, cx_expr_text(segment->sample));
	cx_buf_printf(&b, "\n%lld,%lld,%d,%d,%d\n",
	    (long long)segment->from_day, (long long)segment->until_day,
	    segment->control, segment->pin_path.at != NULL,
	    segment->block_path.at != NULL);
	put_links(&b, s, &segment->in);
	put_links(&b, s, &segment->not_in);
	for (size_t c = 0; c < s->n && !segment->control; c++)
		if (s->at[c].control)
			cx_buf_printf(&b, "%016llx,",
			    (unsigned long long)cx_segments_hash(s, c));
	hash = cx_hash(cx_buf_span(&b));
	cx_buf_done(&b);
	return hash;
}
