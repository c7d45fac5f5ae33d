/*
 * Only the lower end of a band is written: with both ends a file can leave
 * gaps and overlaps, which then need rules of their own.  Either order is
 * taken since people write the best grade first as often as last; a mixed
 * order is refused and not sorted, because it is mostly a digit too many.
 */
#include "score/band.h"

#include "base/near.h"
#include "score/micro.h"

#include "base/banned.h"

/* Whether the bands before i rise (1) or fall (-1); 0: all are the same. */
static int
direction(const struct cx_band *at, size_t i)
{
	if (i < 2 || at[i - 1].from == at[0].from)
		return 0;
	return at[i - 1].from > at[0].from ? 1 : -1;
}

/* Whether the band i goes on in the direction of those before it. */
static bool
check_order(
    struct cx_json *v, const struct cx_band *at, size_t i, struct cx_err *err)
{
	int way = direction(at, i);

	if (i == 0)
		return true;
	if (at[i].from == at[i - 1].from)
		return at[i].groups || at[i - 1].groups ||
		       cx_json_fail(cx_json_get(v, "from"), err,
			   "the same threshold as the band before it");
	if (way != 0 && way != (at[i].from > at[i - 1].from ? 1 : -1))
		return cx_json_fail(cx_json_get(v, "from"), err,
		    "out of order: thresholds must all rise or all fall");
	return true;
}

static bool
fail_group(
    struct cx_json *v, struct cx_json *groups, size_t n, struct cx_err *err)
{
	struct cx_span names[64];
	size_t i = 0;

	for (; i < countof(names) && i < n; i++)
		names[i] = cx_json_key(cx_json_item(groups, i));
	return cx_json_fail(v, err, "\"caps\" has no group %s%s",
	    cx_quote(cx_json_key(v)).text,
	    cx_near_hint(cx_json_key(v), names, i).text);
}

/* The thresholds of groups, if the band has any. */
static bool
read_groups(struct cx_json *v, struct cx_json *groups, struct cx_arena *arena,
    struct cx_band *band, struct cx_err *err)
{
	size_t n = groups ? cx_json_count(groups) : 0, g;
	struct cx_json *list, *item;
	int64_t *from;

	if (!cx_json_want_object(v, "groups", false, &list, err))
		return false;
	if (!list)
		return true;
	from = cx_arena_zero(arena, n + 1, sizeof(*from));
	if (!from)
		return cx_fail_memory(err);
	for (size_t i = 0; i < n; i++)
		from[i] = INT64_MIN;
	for (size_t i = 0; i < cx_json_count(list); i++) {
		item = cx_json_item(list, i);
		for (g = 0; g < n; g++)
			if (cx_span_eq(cx_json_key(cx_json_item(groups, g)),
				cx_json_key(item)))
				break;
		if (g == n)
			return fail_group(item, groups, n, err);
		if (!cx_micro_want(
			list, cx_json_key(item).at, true, &from[g], err))
			return false;
	}
	band->groups = from;
	return true;
}

static bool
read_band(struct cx_json *v, struct cx_json *groups, struct cx_arena *arena,
    struct cx_band *at, size_t i, struct cx_err *err)
{
	static const char *const known[] = {"grade", "from", "groups", NULL};
	struct cx_span grade;

	if (!cx_json_known(v, known, err) ||
	    !cx_json_want_text(v, "grade", true, &grade, err) ||
	    !cx_micro_want(v, "from", true, &at[i].from, err) ||
	    !read_groups(v, groups, arena, &at[i], err))
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
cx_bands_read(struct cx_json *model, struct cx_json *groups,
    struct cx_arena *arena, struct cx_bands *bands, struct cx_err *err)
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
		if (!read_band(cx_json_item(list, i), groups, arena, bands->at,
			i, err))
			return false;
	bands->n = n;
	bands->n_groups = groups ? cx_json_count(groups) : 0;
	/* Best first, also where all that differs is groups. */
	if (direction(bands->at, n) <= 0)
		reverse(bands);
	return true;
}

static bool
is_in(const struct cx_bands *bands, size_t i, const int64_t *groups)
{
	const int64_t *from = bands->at[i].groups;

	for (size_t g = 0; from && g < bands->n_groups; g++)
		if (groups[g] < from[g])
			return false;
	return true;
}

struct cx_span
cx_bands_grade(
    const struct cx_bands *bands, int64_t micros, const int64_t *groups)
{
	for (size_t i = bands->n; i-- > 0;)
		if (micros >= bands->at[i].from && is_in(bands, i, groups))
			return bands->at[i].grade;
	return (struct cx_span){"", 0};
}
