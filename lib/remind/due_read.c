/*
 * "due" is an expression, or an object whose first word says its kind: no
 * member "type" that could disagree with the others.
 */
#include "remind/due.h"

#include "base/origin.h"
#include "remind/read.h"
#include "time/civil.h"
#include "time/recur.h"

#include "base/banned.h"

enum { EARLY_DAYS = 30 };

/* What is said by a text: an interval, with its place. */
static bool
read_interval(struct cx_remind_reader *r, struct cx_json *object,
    const char *key, bool need, bool *has, struct cx_timespan *out)
{
	struct cx_span text = {NULL, 0};
	struct cx_origin origin = {.node = cx_json_get(object, key)};

	*has = false;
	if (!cx_json_want_text(object, key, need, &text, r->err))
		return false;
	if (!text.at)
		return true;
	if (!cx_timespan_parse(text, out, &origin, r->err))
		return false;
	if (out->us != 0)
		return cx_json_fail(
		    origin.node, r->err, "must be in days, months or years");
	if (out->business_days != 0 && !r->calendar)
		return cx_json_fail(origin.node, r->err,
		    "there is no calendar of business days");
	*has = true;
	return true;
}

/* A word of a few; *out stays where the key is absent. */
static bool
read_roll(struct cx_remind_reader *r, struct cx_json *object, enum cx_roll *out)
{
	struct cx_span word = {NULL, 0};

	if (!cx_json_want_text(object, "roll", false, &word, r->err))
		return false;
	if (word.at && (!cx_roll_named(word, out) || !r->calendar))
		return cx_json_fail(cx_json_get(object, "roll"), r->err,
		    "must be \"none\", \"next\", \"previous\" or \"nearest\"");
	return true;
}

static bool
read_month_end(
    struct cx_remind_reader *r, struct cx_json *object, enum cx_month_end *out)
{
	struct cx_span word = {NULL, 0};

	if (!cx_json_want_text(object, "month_end", false, &word, r->err))
		return false;
	if (word.at && !cx_month_end_named(word, out))
		return cx_json_fail(cx_json_get(object, "month_end"), r->err,
		    "must be \"clamp\", \"skip\" or \"next\"");
	return true;
}

static bool
read_date(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_due *due)
{
	static const char *const known[] = {
	    "date", "plus", "month_end", "roll", NULL};

	due->kind = CX_DUE_DATE;
	return cx_json_known(object, known, r->err) &&
	       cx_remind_read_expr(
		   r, object, "date", true, CX_MOMENT, &due->date) &&
	       read_interval(
		   r, object, "plus", false, &due->has_plus, &due->plus) &&
	       read_month_end(r, object, &due->month_end);
}

/* "02-01" or "02-last". */
static bool
read_year_day(struct cx_remind_reader *r, struct cx_json *object,
    const char *key, struct cx_remind_year_day *out)
{
	struct cx_span s = {NULL, 0};
	struct cx_date d = {2024, 0, 0}; /* a leap year */
	bool last;

	if (!cx_json_want_text(object, key, true, &s, r->err))
		return false;
	last = s.len == 7 && memcmp(s.at + 2, "-last", 5) == 0;
	if ((last || (s.len == 5 && s.at[2] == '-')) && s.at[0] >= '0' &&
	    s.at[0] <= '1' && s.at[1] >= '0' && s.at[1] <= '9')
		d.month = (s.at[0] - '0') * 10 + s.at[1] - '0';
	if (last)
		d.day = 1;
	else if (d.month > 0 && s.at[3] >= '0' && s.at[3] <= '9' &&
		 s.at[4] >= '0' && s.at[4] <= '9')
		d.day = (s.at[3] - '0') * 10 + s.at[4] - '0';
	if (!cx_civil_valid(d))
		return cx_json_fail(cx_json_get(object, key), r->err,
		    "must be a month and a day, as \"02-01\" or \"02-last\"");
	*out = (struct cx_remind_year_day){d.month, last ? 0 : d.day};
	return true;
}

static bool
read_yearly(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_due *due)
{
	static const char *const known[] = {"yearly", "roll", NULL};
	static const char *const inside[] = {"opens", "closes", NULL};
	struct cx_json *window;

	due->kind = CX_DUE_YEARLY;
	return cx_json_known(object, known, r->err) &&
	       cx_json_want_object(object, "yearly", true, &window, r->err) &&
	       cx_json_known(window, inside, r->err) &&
	       read_year_day(r, window, "opens", &due->opens) &&
	       read_year_day(r, window, "closes", &due->closes);
}

static bool
read_table(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_due *due)
{
	static const char *const known[] = {
	    "table", "of", "overrides", "roll", NULL};
	const char *path, *overrides;

	due->kind = CX_DUE_TABLE;
	if (!cx_json_known(object, known, r->err) ||
	    !cx_remind_read_path(r, object, "table", true, &path) ||
	    !cx_remind_read_path(r, object, "overrides", false, &overrides) ||
	    !cx_remind_read_expr(r, object, "of", true, CX_TEXT, &due->text))
		return false;
	due->table = cx_remind_table_digits(path, r->rules->arena, r->err);
	return due->table &&
	       (!overrides || cx_remind_table_override(due->table, overrides,
				  r->rules->arena, r->err));
}

static bool
read_by_age(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_due *due)
{
	static const char *const known[] = {"by_age", "kind", "since", "last",
	    "early", "month_end", "roll", NULL};
	const char *path;

	due->kind = CX_DUE_BY_AGE;
	due->early = (struct cx_remind_step){.days = EARLY_DAYS};
	if (!cx_json_known(object, known, r->err) ||
	    !cx_remind_read_path(r, object, "by_age", true, &path) ||
	    !cx_remind_read_expr(
		r, object, "kind", true, CX_TEXT, &due->text) ||
	    !cx_remind_read_expr(
		r, object, "since", true, CX_MOMENT, &due->date) ||
	    !cx_remind_read_expr(
		r, object, "last", false, CX_MOMENT, &due->last) ||
	    !cx_remind_read_span(r, object, "early", &due->early) ||
	    !read_month_end(r, object, &due->month_end))
		return false;
	due->table = cx_remind_table_ages(path, r->rules->arena, r->err);
	return due->table != NULL;
}

static bool
read_age(struct cx_remind_reader *r, struct cx_json *object, const char *key,
    int32_t *out)
{
	double x;

	if (!cx_json_want_number(object, key, true, &x, r->err))
		return false;
	if (!(x >= 0 && x <= 150) || x > (int32_t)x)
		return cx_json_fail(cx_json_get(object, key), r->err,
		    "must be an age in whole years, at most 150");
	*out = (int32_t)x;
	return true;
}

static bool
read_ages(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_due *due)
{
	static const char *const known[] = {
	    "ages", "birth", "last", "month_end", "roll", NULL};
	static const char *const inside[] = {"from", "to", "every", NULL};
	struct cx_json *window;

	due->kind = CX_DUE_AGES;
	if (!cx_json_known(object, known, r->err) ||
	    !cx_json_want_object(object, "ages", true, &window, r->err) ||
	    !cx_json_known(window, inside, r->err) ||
	    !read_age(r, window, "from", &due->from_age) ||
	    !read_age(r, window, "to", &due->to_age) ||
	    !read_interval(
		r, window, "every", true, &due->has_plus, &due->plus) ||
	    !cx_remind_read_expr(
		r, object, "birth", true, CX_MOMENT, &due->date) ||
	    !cx_remind_read_expr(
		r, object, "last", false, CX_MOMENT, &due->last) ||
	    !read_month_end(r, object, &due->month_end))
		return false;
	if (due->to_age < due->from_age)
		return cx_json_fail(cx_json_get(window, "to"), r->err,
		    "must not be before \"from\"");
	if (due->plus.months <= 0 && due->plus.days <= 0)
		return cx_json_fail(cx_json_get(window, "every"), r->err,
		    "must be a time after, in days, months or years");
	return true;
}

static bool
read_rrule(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_due *due)
{
	static const char *const known[] = {"rrule", "anchor", "roll", NULL};
	struct cx_origin origin = {.node = cx_json_get(object, "rrule")};
	struct cx_span text;

	due->kind = CX_DUE_RRULE;
	if (!cx_json_known(object, known, r->err) ||
	    !cx_json_want_text(object, "rrule", true, &text, r->err) ||
	    !cx_remind_read_expr(
		r, object, "anchor", true, CX_MOMENT, &due->date))
		return false;
	due->recur = cx_recur_new(text, &origin, r->err);
	return due->recur != NULL;
}

static bool
read_object(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_due *due)
{
	static const struct {
		const char *key;
		bool (*read)(struct cx_remind_reader *, struct cx_json *,
		    struct cx_remind_due *);
	} kinds[] = {
	    {"date", read_date},
	    {"rrule", read_rrule},
	    {"yearly", read_yearly},
	    {"table", read_table},
	    {"by_age", read_by_age},
	    {"ages", read_ages},
	};

	for (size_t i = 0; i < countof(kinds); i++)
		if (cx_json_get(object, kinds[i].key))
			return kinds[i].read(r, object, due) &&
			       read_roll(r, object, &due->roll);
	return cx_json_fail(object, r->err,
	    "must have one of \"date\", \"rrule\", \"yearly\", \"table\", \"by_age\" and "
	    "\"ages\"");
}

bool
cx_remind_due_read(
    struct cx_remind_reader *r, struct cx_json *rule, struct cx_remind_due *out)
{
	*out = (struct cx_remind_due){.kind = CX_DUE_DATE};
	out->node = cx_json_get(rule, "due");
	if (out->node && cx_json_kind(out->node) == CX_JSON_OBJECT)
		return read_object(r, cx_json_get(rule, "due"), out);
	return cx_remind_read_expr(r, rule, "due", true, CX_MOMENT, &out->date);
}
