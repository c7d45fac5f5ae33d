/*
 * Names are looked up when all segments are read, so that a segment may ask
 * one that stands after it.  A loop is found by walking every path once.  How
 * deep a segment asks is kept when it is done, as the walk may have come to it
 * from above or from below: that is what bounds the depth of questions later.
 */
#include "segment/links.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/hash.h"

#include "base/banned.h"

enum { DEPTH = 100 };

/* The walk: which segments are done, and which are on the path. */
struct walk {
	const struct cx_segments *s;
	struct cx_json *list;
	size_t *height; /* of each: how deep it asks; 0: new or on the path */
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

static bool
is_on_path(const struct walk *w, size_t i)
{
	size_t k = 0;

	while (k < w->depth && w->path[k] != i)
		k++;
	return k < w->depth;
}

static bool visit(struct walk *w, size_t i);

/* *height: the largest of theirs, if it is more. */
static bool
visit_all(struct walk *w, const struct cx_segment_links *l, size_t *height)
{
	for (size_t k = 0; k < l->n; k++) {
		if (!visit(w, l->at[k]))
			return false;
		if (w->height[l->at[k]] > *height)
			*height = w->height[l->at[k]];
	}
	return true;
}

static bool
visit(struct walk *w, size_t i)
{
	size_t below = 0;

	if (w->height[i] > 0)
		return true;
	if (is_on_path(w, i))
		return fail_loop(w, i);
	if (w->depth < DEPTH) {
		w->path[w->depth++] = i;
		if (!visit_all(w, &w->s->at[i].in, &below) ||
		    !visit_all(w, &w->s->at[i].not_in, &below))
			return false;
		w->depth--;
		w->height[i] = below + 1;
	}
	return (w->height[i] > 0 && w->height[i] <= DEPTH) ||
	       cx_json_fail(cx_json_item(w->list, i), w->err,
		   "segments that ask each other more than %d deep", DEPTH);
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

	w.height = calloc(s->n, sizeof(*w.height));
	ok = w.height || cx_fail_memory(err);
	for (size_t i = 0; ok && i < s->n; i++) {
		struct cx_json *item = cx_json_item(list, i);

		ok = read_names(s, i, item, "in", &s->at[i].in, err) &&
		     read_names(s, i, item, "not_in", &s->at[i].not_in, err) &&
		     check_control(s, list, i, err);
	}
	for (size_t i = 0; ok && i < s->n; i++)
		ok = visit(&w, i);
	free(w.height);
	return ok;
}

static uint64_t hash_of(
    const struct cx_segments *s, size_t i, uint64_t *hashes);

static void
put_links(struct cx_buf *b, const struct cx_segments *s,
    const struct cx_segment_links *l, uint64_t *hashes)
{
	for (size_t k = 0; k < l->n; k++)
		cx_buf_printf(b, "%016llx,",
		    (unsigned long long)hash_of(s, l->at[k], hashes));
	cx_buf_putc(b, '\n');
}

/* Each is made once: who asks two that ask two ... asks many, by many paths. */
static uint64_t
hash_of(const struct cx_segments *s, size_t i, uint64_t *hashes)
{
	const struct cx_segment *segment = &s->at[i];
	struct cx_buf b = {0};

	if (hashes[i] != 0)
		return hashes[i];
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
	put_links(&b, s, &segment->in, hashes);
	put_links(&b, s, &segment->not_in, hashes);
	for (size_t c = 0; c < s->n && !segment->control; c++)
		if (s->at[c].control)
			cx_buf_printf(&b, "%016llx,",
			    (unsigned long long)hash_of(s, c, hashes));
	hashes[i] = cx_hash(cx_buf_span(&b));
	cx_buf_done(&b);
	return hashes[i];
}

void
cx_segments_hash(const struct cx_segments *s, uint64_t *hashes)
{
	memset(hashes, 0, s->n * sizeof(*hashes));
	for (size_t i = 0; i < s->n; i++)
		hash_of(s, i, hashes);
}
