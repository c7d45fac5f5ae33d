/*
 * All that says how often and how long an event counts are keys of the rule
 * and not functions of the language: an expression sees one event, and what
 * is counted must be the same in whatever order events come.
 */
#include "score/rule.h"

#include <math.h>

#include "base/near.h"
#include "score/micro.h"
#include "time/timespan.h"

#include "base/banned.h"

/* What a rule without limits of its own gives at most, if it multiplies. */
#define OWN_MOST ((int64_t)1000000 * CX_MICRO)
enum { TIMES_MOST = 1000 };

static bool
counts(const struct cx_rule *rule, bool events)
{
	return events || rule->per != NULL;
}

static bool
read_group(struct cx_json *v, const struct cx_rule_place *place,
    struct cx_rule *rule, struct cx_err *err)
{
	struct cx_json *node = cx_json_get(v, "group");
	size_t n = place->caps ? cx_json_count(place->caps) : 0, i = 0;
	struct cx_span name, names[64];

	rule->group = SIZE_MAX;
	if (!node)
		return true;
	if (!cx_json_want_text(v, "group", true, &name, err))
		return false;
	for (size_t g = 0; g < n; g++)
		if (cx_span_eq(
			cx_json_key(cx_json_item(place->caps, g)), name)) {
			rule->group = g;
			return true;
		}
	for (; i < countof(names) && i < n; i++)
		names[i] = cx_json_key(cx_json_item(place->caps, i));
	return cx_json_fail(node, err, "\"caps\" has no group %s%s",
	    cx_quote(name).text, cx_near_hint(name, names, i).text);
}

/* What a rule without a reason is called. */
static struct cx_span
name_of(const struct cx_rule *rule)
{
	const struct cx_expr *by = rule->when ? rule->when : rule->per;

	if (!by)
		by = rule->key;
	return by ? cx_expr_text(by) : CX_SPAN("event");
}

/* The reason given, or else an expression of the rule, on one line. */
static bool
read_reason(struct cx_json *v, const struct cx_rule_place *place,
    struct cx_rule *rule, struct cx_err *err)
{
	struct cx_span given = {"", 0};
	struct cx_buf line = {0};
	bool ok;

	if (!cx_reason_want(v, "reason", place->locale, &given, err))
		return false;
	if (given.len == 0)
		given = name_of(rule);
	cx_buf_puts(&line, given);
	for (size_t i = 0; i < line.len; i++)
		if ((unsigned char)line.at[i] < ' ')
			line.at[i] = ' ';
	ok = (!line.failed || cx_fail_memory(err)) &&
	     cx_reason_make(
		 &rule->reason, cx_buf_span(&line), place->arena, err);
	cx_buf_done(&line);
	return ok;
}

/* *out stays NULL where there is no such member. */
static bool
read_expr(struct cx_json *v, const char *key, enum cx_type type,
    const struct cx_rule_place *place, const struct cx_expr **out,
    struct cx_err *err)
{
	struct cx_origin origin = {.node = cx_json_get(v, key)};
	struct cx_span text;

	if (!origin.node)
		return true;
	if (!cx_json_want_text(v, key, true, &text, err))
		return false;
	*out = cx_expr_new(place->program, text, type, &origin, err);
	return *out != NULL;
}

static bool
read_limit(struct cx_json *v, const struct cx_rule_place *place,
    struct cx_rule *rule, struct cx_err *err)
{
	struct cx_json *node = cx_json_get(v, "max");

	rule->limit = (struct cx_limit)CX_LIMIT_NONE;
	if (!counts(rule, place->events)) {
		node = node ? node : cx_json_get(v, "min");
		return !node ||
		       cx_json_fail(node, err,
			   "a rule has a limit only with \"per\", or over "
			   "events");
	}
	rule->limit.min = -OWN_MOST;
	rule->limit.max = OWN_MOST;
	return cx_limit_want(v, &rule->limit, err);
}

/*
 * The length of a span that ends now, so that months and years are those that
 * have just passed.
 */
static bool
read_span(struct cx_json *v, const char *key, const struct cx_rule_place *place,
    int64_t *us, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(place->program);
	const struct cx_zone *zone = cx_dates_zone(world->dates);
	struct cx_moment now = {.us = world->now_us}, then;
	struct cx_origin origin = {.node = cx_json_get(v, key)};
	struct cx_timespan span;
	struct cx_span text;

	if (!cx_json_want_text(v, key, true, &text, err) ||
	    !cx_timespan_parse(text, &span, &origin, err))
		return false;
	if (span.business_days != 0)
		return cx_json_fail(
		    origin.node, err, "business days are not counted here");
	span.months = -span.months;
	span.days = -span.days;
	span.us = -span.us;
	if (!cx_timespan_add(&span, now, zone, NULL, CX_MONTH_CLAMP, &then))
		return cx_json_fail(origin.node, err, "too long");
	*us = now.us - cx_moment_instant(then, zone);
	return *us > 0 || cx_json_fail(origin.node, err, "must be over 0");
}

static bool
read_once(struct cx_json *node, struct cx_rule *rule, struct cx_err *err)
{
	struct cx_span word = cx_json_text(node);

	if (cx_json_kind(node) == CX_JSON_BOOL)
		rule->repeat =
		    cx_json_true(node) ? CX_REPEAT_FIRST : CX_REPEAT_EVERY;
	else if (cx_span_eq(word, CX_SPAN("first")))
		rule->repeat = CX_REPEAT_FIRST;
	else if (cx_span_eq(word, CX_SPAN("last")))
		rule->repeat = CX_REPEAT_LAST;
	else
		return cx_json_fail(
		    node, err, "must be true, \"first\" or \"last\"");
	return true;
}

static bool
read_at_most(struct cx_json *node, struct cx_rule *rule, struct cx_err *err)
{
	static const char *const known[] = {"times", "per", NULL};
	struct cx_json *per = cx_json_get(node, "per");
	struct cx_span word;
	double times;

	if (!cx_json_known(node, known, err) ||
	    !cx_json_want_number(node, "times", true, &times, err) ||
	    !cx_json_want_text(node, "per", true, &word, err))
		return false;
	if (!(times >= 1 && times <= TIMES_MOST) || times != floor(times))
		return cx_json_fail(cx_json_get(node, "times"), err,
		    "must be a whole number from 1 to 1000");
	rule->repeat = CX_REPEAT_AT_MOST;
	rule->times = (size_t)times;
	for (int i = 0; cx_period_names[i]; i++)
		if (cx_span_eq(word, cx_span(cx_period_names[i]))) {
			rule->period = (enum cx_period_unit)i;
			return true;
		}
	return cx_json_fail(
	    per, err, "must be day, week, month, quarter or year");
}

static bool
read_repeat(struct cx_json *v, const struct cx_rule_place *place,
    struct cx_rule *rule, struct cx_err *err)
{
	struct cx_json *once = cx_json_get(v, "once");
	struct cx_json *key = cx_json_get(v, "once_per");
	struct cx_json *at_most = cx_json_get(v, "at_most");

	rule->repeat = CX_REPEAT_EVERY;
	rule->times = 1;
	if ((once && key) || (key && at_most) || (at_most && once))
		return cx_json_fail(at_most ? at_most : key, err,
		    "\"once\", \"once_per\" and \"at_most\" exclude each "
		    "other");
	if (once)
		return read_once(once, rule, err);
	if (at_most)
		return read_at_most(at_most, rule, err);
	if (key)
		rule->repeat = CX_REPEAT_KEY;
	return read_expr(v, "once_per", CX_TEXT, place, &rule->key, err);
}

static bool
read_age(struct cx_json *v, const struct cx_rule_place *place,
    struct cx_rule *rule, struct cx_err *err)
{
	struct cx_json *half = cx_json_get(v, "half_life");
	struct cx_json *linear = cx_json_get(v, "linear");
	int64_t us;

	rule->from_us = INT64_MIN;
	if (cx_json_get(v, "within")) {
		if (!read_span(v, "within", place, &us, err))
			return false;
		rule->from_us = cx_program_world(place->program)->now_us - us;
	}
	if (half && linear)
		return cx_json_fail(linear, err,
		    "\"half_life\" and \"linear\" exclude each other");
	if (!half && !linear)
		return true;
	rule->decay = half ? CX_DECAY_HALF : CX_DECAY_LINEAR;
	return read_span(
	    v, half ? "half_life" : "linear", place, &rule->decay_us, err);
}

static bool
check_keys(struct cx_json *v, bool events, struct cx_err *err)
{
	static const char *const known[] = {"points", "when", "per", "reason",
	    "group", "min", "max", "once", "once_per", "at_most", "within",
	    "half_life", "linear", NULL};
	enum { OF_EVENTS = 7 };

	if (!cx_json_known(v, known, err))
		return false;
	for (size_t i = OF_EVENTS; !events && known[i]; i++)
		if (cx_json_get(v, known[i]))
			return cx_json_fail(cx_json_get(v, known[i]), err,
			    "is for models with \"events\": true");
	return true;
}

bool
cx_rule_read(struct cx_json *v, const struct cx_rule_place *place,
    struct cx_rule *rule, struct cx_err *err)
{
	struct cx_span text;

	if (!check_keys(v, place->events, err) ||
	    !cx_micro_want(v, "points", true, &rule->points, err) ||
	    !read_expr(v, "per", CX_NUMBER, place, &rule->per, err))
		return false;
	/* Without either, every record would have the points: only of events
	 * that says something, how many there are. */
	if (!rule->per && !place->events &&
	    !cx_json_want_text(v, "when", true, &text, err))
		return false;
	return read_expr(v, "when", CX_BOOL, place, &rule->when, err) &&
	       read_limit(v, place, rule, err) &&
	       (!place->events || (read_repeat(v, place, rule, err) &&
				      read_age(v, place, rule, err))) &&
	       read_group(v, place, rule, err) &&
	       read_reason(v, place, rule, err);
}

static int64_t
magnitude(int64_t micros)
{
	return micros < 0 ? -micros : micros;
}

int64_t
cx_rule_weight(const struct cx_rule *rule)
{
	int64_t min, max;

	if (rule->limit.max == INT64_MAX)
		return magnitude(rule->points);
	min = magnitude(rule->limit.min);
	max = magnitude(rule->limit.max);
	return min > max ? min : max;
}

int64_t
cx_rule_limit(const struct cx_rule *rule, double micros)
{
	if (isnan(micros))
		return 0;
	if (micros >= (double)rule->limit.max)
		return rule->limit.max;
	if (micros <= (double)rule->limit.min)
		return rule->limit.min;
	return llround(micros);
}
