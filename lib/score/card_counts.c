/*
 * Training writes down what it saw of every input so that an evaluation years
 * later can say what has moved, without the data, which should be gone by
 * then.  Of "training" only these distributions are read: the rest is for
 * people, and may grow.
 */
#include "score/card_parts.h"

#include "base/banned.h"

/* Numbers of a list; count is what it must have. */
static bool
read_numbers(struct cx_card_reading *r, struct cx_json *v, const char *key,
    size_t n, double **out)
{
	struct cx_json *list, *item;

	if (!cx_json_want_array(v, key, true, &list, r->err))
		return false;
	if (cx_json_count(list) != n)
		return cx_json_fail(list, r->err, "must have %zu numbers", n);
	*out = cx_arena_zero(r->card->arena, n, sizeof(**out));
	if (!*out)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < n; i++) {
		item = cx_json_item(list, i);
		if (cx_json_kind(item) != CX_JSON_NUMBER)
			return cx_json_fail(item, r->err, "must be a number");
		(*out)[i] = cx_json_number(item);
	}
	return true;
}

static bool
check_counts(
    struct cx_card_reading *r, struct cx_json *v, const struct cx_counts *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (!(c->counts[i] >= 0))
			return cx_json_fail(cx_json_get(v, "counts"), r->err,
			    "counts are not below 0");
	for (size_t i = 1; !c->text && i + 1 < c->n; i++)
		if (!(c->cuts[i] > c->cuts[i - 1]))
			return cx_json_fail(
			    cx_json_get(v, "cuts"), r->err, "cuts must rise");
	if (!(c->missing >= 0 && c->other >= 0))
		return cx_json_fail(v, r->err, "counts are not below 0");
	return true;
}

static bool
read_values(struct cx_card_reading *r, struct cx_json *v, struct cx_counts *c)
{
	struct cx_json *list, *item;

	if (!cx_json_want_array(v, "values", true, &list, r->err))
		return false;
	if (cx_json_count(list) != c->n)
		return cx_json_fail(list, r->err, "must have %zu texts", c->n);
	c->values = cx_arena_zero(r->card->arena, c->n, sizeof(*c->values));
	if (!c->values)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < c->n; i++) {
		item = cx_json_item(list, i);
		if (cx_json_kind(item) != CX_JSON_STRING)
			return cx_json_fail(item, r->err, "must be a text");
		c->values[i] =
		    cx_arena_copy(r->card->arena, cx_json_text(item));
		if (!c->values[i].at)
			return cx_fail_memory(r->err);
		if (i > 0 && cx_span_cmp(c->values[i - 1], c->values[i]) >= 0)
			return cx_json_fail(
			    item, r->err, "values must rise by code point");
	}
	return true;
}

static bool
read_counts(struct cx_card_reading *r, struct cx_json *v, struct cx_counts *c)
{
	static const char *const known[] = {
	    "column", "cuts", "values", "counts", "missing", "other", NULL};
	struct cx_span name = {"", 0};
	struct cx_json *list;

	if (!cx_json_known(v, known, r->err) ||
	    !cx_json_want_text(v, "column", false, &name, r->err) ||
	    !cx_json_want_array(v, "counts", true, &list, r->err) ||
	    !cx_json_want_number(v, "missing", false, &c->missing, r->err) ||
	    !cx_json_want_number(v, "other", false, &c->other, r->err))
		return false;
	c->n = cx_json_count(list);
	c->text = cx_json_get(v, "values") != NULL;
	c->name = cx_arena_copy(r->card->arena, name);
	if (!c->name.at)
		return cx_fail_memory(r->err);
	if (c->n == 0 && !c->text)
		return cx_json_fail(list, r->err, "has no counts");
	return read_numbers(r, v, "counts", c->n, &c->counts) &&
	       (c->text ? read_values(r, v, c)
			: read_numbers(r, v, "cuts", c->n - 1, &c->cuts)) &&
	       check_counts(r, v, c);
}

bool
cx_card_counts(struct cx_card_reading *r, struct cx_json *root)
{
	struct cx_card *card = r->card;
	struct cx_json *training, *list;
	size_t n;

	if (!cx_json_want_object(root, "training", false, &training, r->err))
		return false;
	if (!training)
		return true;
	if (!cx_json_want_array(
		training, "distributions", false, &list, r->err))
		return false;
	n = list ? cx_json_count(list) : 0;
	card->counts = cx_arena_zero(card->arena, n, sizeof(*card->counts));
	if (!card->counts)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < n; i++)
		if (!read_counts(r, cx_json_item(list, i), &card->counts[i]))
			return false;
	card->n_counts = n;
	return true;
}
