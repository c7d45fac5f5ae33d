/*
 * Only the lower end of a band is written: with both ends a file can leave
 * gaps and overlaps, which then need rules of their own.  Either order is
 * taken since people write the best grade first as often as last; a mixed
 * order is refused and not sorted, because it is mostly a digit too many.
 */
#include "score/band.h"

#include "score/micro.h"

#include "base/banned.h"

/* Whether the band i goes on in the direction of the first two. */
static bool
check_order(
    struct cx_json *v, const struct cx_band *at, size_t i, struct cx_err *err)
{
	if (i == 0)
		return true;
	if (at[i].from == at[i - 1].from)
		return cx_json_fail(cx_json_get(v, "from"), err,
		    "the same threshold as the band before it");
	if ((at[i].from > at[i - 1].from) != (at[1].from > at[0].from))
		return cx_json_fail(cx_json_get(v, "from"), err,
		    "out of order: thresholds must all rise or all fall");
	return true;
}

static bool
read_band(struct cx_json *v, struct cx_arena *arena, struct cx_band *at,
    size_t i, struct cx_err *err)
{
	static const char *const known[] = {"grade", "from", NULL};
	struct cx_span grade;

	if (!cx_json_known(v, known, err) ||
	    !cx_json_want_text(v, "grade", true, &grade, err) ||
	    !cx_micro_want(v, "from", true, &at[i].from, err))
		return false;
	if (grade.len == 0)
		return cx_json_fail(
		    cx_json_get(v, "grade"), err, "a grade cannot be empty");
	for (size_t j = 0; j < i; j++)
		if (cx_span_eq(at[j].grade, grade))
			return cx_json_fail(cx_json_get(v, "grade"), err,
			    "the grade %s is there twice",
			    cx_quote(grade).text);
	at[i].grade = cx_arena_copy(arena, grade);
	if (!at[i].grade.at)
		return cx_fail_memory(err);
	return check_order(v, at, i, err);
}

static void
reverse(struct cx_bands *b)
{
	struct cx_band t;

	for (size_t i = 0; i < b->n / 2; i++) {
		t = b->at[i];
		b->at[i] = b->at[b->n - 1 - i];
		b->at[b->n - 1 - i] = t;
	}
}

bool
cx_bands_read(struct cx_json *model, struct cx_arena *arena,
    struct cx_bands *bands, struct cx_err *err)
{
	struct cx_json *list;
	size_t n;

	*bands = (struct cx_bands){0};
	if (!cx_json_want_array(model, "bands", false, &list, err))
		return false;
	if (!list)
		return true;
	n = cx_json_count(list);
	if (n == 0)
		return cx_json_fail(list, err, "has no bands");
	bands->at = cx_arena_zero(arena, n, sizeof(*bands->at));
	if (!bands->at)
		return cx_fail_memory(err);
	for (size_t i = 0; i < n; i++)
		if (!read_band(cx_json_item(list, i), arena, bands->at, i, err))
			return false;
	bands->n = n;
	if (n > 1 && bands->at[0].from > bands->at[1].from)
		reverse(bands);
	return true;
}

struct cx_span
cx_bands_grade(const struct cx_bands *bands, int64_t micros)
{
	for (size_t i = bands->n; i-- > 0;)
		if (micros >= bands->at[i].from)
			return bands->at[i].grade;
	return (struct cx_span){"", 0};
}
