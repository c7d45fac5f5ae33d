/*
 * Bands are ranges and not expressions: the published tables are, and ranges
 * can be laid beside them and compared.
 */
#include "segment/bands.h"

#include <math.h>
#include <stdlib.h>

#include "base/json.h"

#include "base/banned.h"

const char *const cx_rfm_letters[CX_RFM_MEASURES] = {"R", "F", "M"};

enum { VERSION = 1, BANDS_BYTES = 16 << 20 };

static bool
read_end(struct cx_json *v, unsigned bins, unsigned *out, struct cx_err *err)
{
	double x = cx_json_number(v);

	if (cx_json_kind(v) != CX_JSON_NUMBER || x < 1 || x > bins ||
	    x != floor(x))
		return cx_json_fail(
		    v, err, "must be a score from 1 to %u", bins);
	*out = (unsigned)x;
	return true;
}

/* [LOW, HIGH]; any score where there is none. */
static bool
read_range(struct cx_json *item, const char *key, unsigned bins, unsigned *low,
    unsigned *high, struct cx_err *err)
{
	struct cx_json *v;

	*low = 1;
	*high = bins;
	if (!cx_json_want_array(item, key, false, &v, err))
		return false;
	if (!v)
		return true;
	if (cx_json_count(v) != 2)
		return cx_json_fail(v, err, "must be [LOWEST, HIGHEST]");
	if (!read_end(cx_json_item(v, 0), bins, low, err) ||
	    !read_end(cx_json_item(v, 1), bins, high, err))
		return false;
	return *low <= *high || cx_json_fail(v, err, "the lowest comes first");
}

static bool
read_band(
    struct cx_bands *b, struct cx_json *item, unsigned bins, struct cx_err *err)
{
	static const char *const known[] = {
	    "name", "R", "F", "M", "description", NULL};
	struct cx_band *band = &b->at[b->n];
	struct cx_span name;

	if (!cx_json_known(item, known, err) ||
	    !cx_json_want_text(item, "name", true, &name, err))
		return false;
	for (size_t d = 0; d < CX_RFM_MEASURES; d++)
		if (!read_range(item, cx_rfm_letters[d], bins, &band->low[d],
			&band->high[d], err))
			return false;
	band->name = cx_arena_copy(b->arena, name);
	b->n++;
	return band->name.at || cx_fail_memory(err);
}

static bool
read_bands(
    struct cx_bands *b, struct cx_json *root, unsigned bins, struct cx_err *err)
{
	static const char *const known[] = {
	    "cx_segment_bands", "bands", "other", NULL};
	struct cx_span other = {NULL, 0};
	struct cx_json *list;
	size_t n;

	if (!cx_json_head(root, "cx_segment_bands", VERSION, known, err) ||
	    !cx_json_want_array(root, "bands", true, &list, err) ||
	    !cx_json_want_text(root, "other", false, &other, err))
		return false;
	n = cx_json_count(list);
	b->at = cx_arena_zero(b->arena, n + 1, sizeof(*b->at));
	if (other.at)
		b->other = cx_arena_copy(b->arena, other);
	if (!b->at || (other.at && !b->other.at))
		return cx_fail_memory(err);
	for (size_t i = 0; i < n; i++)
		if (!read_band(b, cx_json_item(list, i), bins, err))
			return false;
	return true;
}

struct cx_bands *
cx_bands_load(const char *path, unsigned bins, struct cx_err *err)
{
	struct cx_bands *b = calloc(1, sizeof(*b));
	struct cx_json_doc *doc = NULL;
	bool ok;

	if (b)
		b->arena = cx_arena_new(BANDS_BYTES);
	ok = (b && b->arena) || cx_fail_memory(err);
	if (ok)
		doc = cx_json_load(path, err);
	ok = doc && read_bands(b, cx_json_root(doc), bins, err);
	cx_json_free(doc);
	if (ok)
		return b;
	cx_bands_free(b);
	return NULL;
}

void
cx_bands_free(struct cx_bands *b)
{
	if (!b)
		return;
	cx_arena_free(b->arena);
	free(b);
}

static bool
matches(const struct cx_band *band, const unsigned score[CX_RFM_MEASURES])
{
	for (size_t d = 0; d < CX_RFM_MEASURES; d++)
		if (score[d] < band->low[d] || score[d] > band->high[d])
			return false;
	return true;
}

size_t
cx_bands_find(const struct cx_bands *b, const unsigned score[CX_RFM_MEASURES])
{
	size_t i = 0;

	while (i < b->n && !matches(&b->at[i], score))
		i++;
	return i;
}
