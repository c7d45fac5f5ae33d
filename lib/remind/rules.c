/*
 * Everything that can be wrong with a rules file is found here, before the
 * first record: a cron job that fails must fail on the day it is set up, and
 * not in the night when the first message of a rule is due.  What this
 * version does not do is an unknown key, never one that is passed over.
 */
#include "remind/rules.h"

#include <stdlib.h>

#include "remind/read.h"
#include "remind/say.h"
#include "text/locale.h"

#include "base/banned.h"

enum { VERSION = 1, ARENA_BYTES = 64 << 20 };
enum { LATE_DAYS = 15, SAME_DAYS = 15, RETRIES = 3, NAME_MOST = 200 };

static bool
read_version(struct cx_json *root, struct cx_err *err)
{
	double version = 0;

	if (!cx_json_want_number(root, "cx_remind", true, &version, err))
		return false;
	if (version < VERSION || version > VERSION)
		return cx_json_fail(cx_json_get(root, "cx_remind"), err,
		    "the version of the file must be %d", VERSION);
	return true;
}

/* --locale over that of the file over ICU's root. */
static bool
read_locale(struct cx_remind_reader *r, struct cx_json *root, const char *asked)
{
	struct cx_span own = {NULL, 0};
	struct cx_span name;

	if (!cx_json_want_text(root, "locale", false, &own, r->err))
		return false;
	if (own.at && (own.len == 0 || !cx_locale_known(own.at)))
		return cx_json_fail(cx_json_get(root, "locale"), r->err,
		    "unknown locale %s", cx_quote(own).text);
	if (asked && !cx_locale_known(asked))
		return cx_fail(r->err, CX_USAGE, "--locale: unknown locale %s",
		    cx_quote(cx_span(asked)).text);
	name = asked ? cx_span(asked) : own;
	if (!name.at)
		return true;
	r->rules->locale = cx_arena_copy(r->rules->arena, name).at;
	return r->rules->locale || cx_fail_memory(r->err);
}

static bool
read_step(struct cx_remind_reader *r, struct cx_remind_rule *rule,
    struct cx_json *node)
{
	struct cx_remind_step *step = &rule->steps[rule->n_steps];

	if (cx_json_kind(node) == CX_JSON_OBJECT) {
		if (!cx_json_get(node, "at"))
			return cx_json_fail(
			    node, r->err, "the key \"at\" is missing");
		node = cx_json_get(node, "at");
	}
	if (cx_json_kind(node) != CX_JSON_STRING ||
	    !cx_remind_step_parse_any(cx_json_text(node), step))
		return cx_json_fail(node, r->err,
		    "must be a step as \"-30d\" (days before), \"0\" or "
		    "\"+1m\" (d days, bd business days, w weeks, m months; at "
		    "most 100 years)");
	if (step->opens && rule->due.kind != CX_DUE_YEARLY)
		return cx_json_fail(node, r->err,
		    "\"opens\" is for a due date of the kind \"yearly\"");
	if (step->business != 0 && !r->calendar)
		return cx_json_fail(
		    node, r->err, "there is no calendar of business days");
	for (size_t i = 0; i < rule->n_steps; i++)
		if (cx_remind_step_same(&rule->steps[i], step))
			return cx_json_fail(node, r->err,
			    "the same day as step %s",
			    cx_quote(rule->steps[i].text).text);
	rule->n_steps++;
	r->rules->n_steps++;
	return true;
}

static bool
read_steps(struct cx_remind_reader *r, struct cx_remind_rule *rule,
    struct cx_json *object)
{
	struct cx_json *array;
	size_t n;

	if (!cx_json_want_array(object, "steps", true, &array, r->err))
		return false;
	n = cx_json_count(array);
	if (n == 0)
		return cx_json_fail(array, r->err, "there is no step");
	rule->steps = cx_arena_zero(r->rules->arena, n, sizeof(*rule->steps));
	if (!rule->steps)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < n; i++)
		if (!read_step(r, rule, cx_json_item(array, i)))
			return false;
	return true;
}

static bool
read_name(struct cx_remind_reader *r, struct cx_remind_rule *rule,
    struct cx_json *object)
{
	struct cx_json *node;

	if (!cx_json_want_text(object, "name", true, &rule->name, r->err))
		return false;
	node = cx_json_get(object, "name");
	if (rule->name.len == 0)
		return cx_json_fail(node, r->err, "must not be empty");
	if (rule->name.len > NAME_MOST ||
	    strlen(rule->name.at) < rule->name.len)
		return cx_json_fail(node, r->err,
		    "must be a name of at most %d bytes", NAME_MOST);
	for (size_t i = 0; i < r->rules->n; i++)
		if (cx_span_eq(r->rules->at[i].name, rule->name))
			return cx_json_fail(node, r->err,
			    "there is another rule %s",
			    cx_quote(rule->name).text);
	return true;
}

static bool
read_priority(struct cx_remind_reader *r, struct cx_remind_rule *rule,
    struct cx_json *object)
{
	double n = 0;

	if (!cx_json_want_number(object, "priority", false, &n, r->err))
		return false;
	if (!(n >= -1000 && n <= 1000) || n > (int)n || n < (int)n)
		return cx_json_fail(cx_json_get(object, "priority"), r->err,
		    "must be a whole number from -1000 to 1000");
	rule->priority = (int)n;
	rule->number = r->rules->n;
	return true;
}

static bool
read_cap(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_cap *cap)
{
	static const char *const known[] = {"channel", "most", "within", NULL};
	struct cx_remind_step within = {.days = 1};
	double most;

	if (!cx_json_known(object, known, r->err) ||
	    !cx_json_want_text(
		object, "channel", false, &cap->channel, r->err) ||
	    !cx_json_want_number(object, "most", true, &most, r->err) ||
	    !cx_remind_read_span(r, object, "within", &within))
		return false;
	if (!(most >= 1 && most <= 1e6) || most > (uint32_t)most)
		return cx_json_fail(cx_json_get(object, "most"), r->err,
		    "must be a whole number from 1");
	if (within.months != 0 || within.days == 0)
		return cx_json_fail(cx_json_get(object, "within"), r->err,
		    "must be in days or weeks");
	cap->most = (uint32_t)most;
	cap->within_days = within.days;
	return true;
}

static bool
read_caps(struct cx_remind_reader *r, struct cx_json *root)
{
	struct cx_remind_rules *rules = r->rules;
	struct cx_json *array;
	size_t n;

	if (!cx_json_want_array(root, "caps", false, &array, r->err))
		return false;
	n = array ? cx_json_count(array) : 0;
	rules->caps = cx_arena_zero(rules->arena, n, sizeof(*rules->caps));
	if (!rules->caps)
		return cx_fail_memory(r->err);
	for (rules->n_caps = 0; rules->n_caps < n; rules->n_caps++)
		if (!read_cap(r, cx_json_item(array, rules->n_caps),
			&rules->caps[rules->n_caps]))
			return false;
	return true;
}

static bool
read_retries(struct cx_remind_reader *r, struct cx_remind_rule *rule,
    struct cx_json *object)
{
	double n = RETRIES, most = 1;

	if (!cx_json_want_number(object, "sms_most", false, &most, r->err) ||
	    !cx_json_want_number(object, "retries", false, &n, r->err))
		return false;
	if (!(most >= 1 && most <= 100) || most > (unsigned)most)
		return cx_json_fail(cx_json_get(object, "sms_most"), r->err,
		    "must be a whole number from 1 to 100");
	rule->sms_most = (unsigned)most;
	if (!(n >= 0 && n <= 100) || n > (unsigned)n)
		return cx_json_fail(cx_json_get(object, "retries"), r->err,
		    "must be a whole number from 0 to 100");
	rule->retries = (unsigned)n;
	return true;
}

/* What holds with a log: for what was missed, moved, or failed. */
static bool
read_late(struct cx_remind_reader *r, struct cx_remind_rule *rule,
    struct cx_json *object)
{
	static const char *const words[] = {
	    [CX_LATE_NEWEST] = "newest",
	    [CX_LATE_ALL] = "all",
	    [CX_LATE_NONE] = "none",
	};
	struct cx_span word = cx_span(words[CX_LATE_NEWEST]);
	struct cx_remind_step within = {.days = SAME_DAYS};
	size_t i = 0;

	rule->max_late = (struct cx_remind_step){.days = LATE_DAYS};
	if (!cx_json_want_text(object, "late", false, &word, r->err) ||
	    !cx_remind_read_span(r, object, "max_late", &rule->max_late) ||
	    !cx_remind_read_span(r, object, "same_within", &within) ||
	    !read_retries(r, rule, object))
		return false;
	while (i < countof(words) && !cx_span_eq(word, cx_span(words[i])))
		i++;
	if (i == countof(words))
		return cx_json_fail(cx_json_get(object, "late"), r->err,
		    "must be \"newest\", \"all\" or \"none\"");
	rule->late = (enum cx_remind_late)i;
	if (rule->due.kind == CX_DUE_RRULE &&
	    !cx_json_get(object, "same_within"))
		within.days = 0; /* its dates follow each other by rule */
	if (within.months != 0)
		return cx_json_fail(cx_json_get(object, "same_within"), r->err,
		    "must be in days or weeks");
	rule->same_within_days = within.days;
	return true;
}

/* What each step says, and how: its own, or that of the rule. */
static bool
read_says(struct cx_remind_reader *r, struct cx_remind_rule *rule,
    struct cx_json *object)
{
	static const char *const known[] = {
	    "at", "message", "subject", "channel", "channels", "to", NULL};
	struct cx_json *steps = cx_json_get(object, "steps"), *node;
	bool keyed = rule->language != SIZE_MAX, own = true;

	rule->says =
	    cx_arena_zero(r->rules->arena, rule->n_steps, sizeof(*rule->says));
	if (!rule->says)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < rule->n_steps; i++)
		own &= cx_json_get(cx_json_item(steps, i), "message") != NULL;
	rule->say.to = SIZE_MAX;
	if (!cx_remind_say_read(r, object, keyed, !own, &rule->say))
		return false;
	for (size_t i = 0; i < rule->n_steps; i++) {
		node = cx_json_item(steps, i);
		rule->says[i] = rule->say;
		if (cx_json_kind(node) == CX_JSON_OBJECT &&
		    (!cx_json_known(node, known, r->err) ||
			!cx_remind_say_read(
			    r, node, keyed, false, &rule->says[i])))
			return false;
	}
	return true;
}

static bool
read_rule(struct cx_remind_reader *r, struct cx_json *object)
{
	static const char *const known[] = {"name", "id", "who", "due", "steps",
	    "stop", "channel", "channels", "to", "language", "message",
	    "subject", "sms_most", "thing", "late", "max_late", "same_within",
	    "retries", "priority", "translit", "send", "spread", NULL};
	struct cx_remind_rule *rule = &r->rules->at[r->rules->n];

	rule->node = object;
	rule->send = r->send;
	rule->spread = r->spread;
	if (!cx_json_known(object, known, r->err) ||
	    !read_name(r, rule, object) ||
	    !cx_remind_read_column(r, object, "id", true, &rule->id) ||
	    !cx_remind_read_expr(
		r, object, "who", false, CX_BOOL, &rule->who) ||
	    !cx_remind_due_read(r, object, &rule->due) ||
	    !read_steps(r, rule, object) ||
	    !cx_remind_read_expr(
		r, object, "stop", false, CX_BOOL, &rule->stop) ||
	    !cx_remind_read_column(
		r, object, "language", false, &rule->language) ||
	    !cx_remind_read_column(r, object, "thing", false, &rule->thing) ||
	    !read_late(r, rule, object) ||
	    !cx_remind_send_read(r, object, &rule->send) ||
	    !cx_remind_spread_read(r, object, &rule->spread) ||
	    !cx_json_want_bool(
		object, "translit", false, &rule->translit, r->err) ||
	    !read_priority(r, rule, object) || !read_says(r, rule, object))
		return false;
	r->rules->n++;
	return true;
}

static bool
read_file(struct cx_remind_reader *r, const char *locale)
{
	static const char *const known[] = {"cx_remind", "locale", "values",
	    "caps", "mail", "costs", "send", "spread", "suppress", "deceased",
	    "rules", NULL};
	struct cx_json *root = cx_json_root(r->rules->doc), *array;
	size_t n;

	if (!cx_json_known(root, known, r->err) ||
	    !read_version(root, r->err) || !read_locale(r, root, locale) ||
	    !cx_remind_values_read(
		root, r->rules->arena, r->program, &r->rules->values, r->err) ||
	    !read_caps(r, root) || !cx_remind_send_read(r, root, &r->send) ||
	    !cx_remind_spread_read(r, root, &r->spread) ||
	    !cx_remind_mail_read(r, root, &r->rules->mail) ||
	    !cx_remind_costs_read(
		root, r->rules->arena, &r->rules->costs, r->err) ||
	    !cx_remind_suppress_read(r, root, &r->rules->suppress) ||
	    !cx_remind_read_expr(
		r, root, "deceased", false, CX_BOOL, &r->rules->deceased) ||
	    !cx_json_want_array(root, "rules", true, &array, r->err))
		return false;
	n = cx_json_count(array);
	if (n == 0)
		return cx_json_fail(array, r->err, "there is no rule");
	r->rules->at = cx_arena_zero(r->rules->arena, n, sizeof(*r->rules->at));
	if (!r->rules->at)
		return cx_fail_memory(r->err);
	r->rules->room = n;
	for (size_t i = 0; i < n; i++)
		if (!read_rule(r, cx_json_item(array, i)))
			return false;
	return true;
}

/* Takes the document, also on failure; doc NULL: err says why. */
static struct cx_remind_rules *
rules_new(struct cx_json_doc *doc, const char *path, const char *locale,
    struct cx_program *program, const struct cx_calendar *calendar,
    struct cx_err *err)
{
	struct cx_remind_rules *rules;
	struct cx_remind_reader r = {
	    .program = program, .err = err, .path = path, .calendar = calendar};

	if (!doc)
		return NULL;
	rules = r.rules = calloc(1, sizeof(*rules));
	if (!rules) {
		cx_json_free(doc);
		cx_fail_memory(err);
		return NULL;
	}
	rules->doc = doc;
	rules->program = program;
	rules->calendar = calendar;
	rules->arena = cx_arena_new(ARENA_BYTES);
	if (!rules->arena)
		cx_fail_memory(err);
	else if (read_file(&r, locale))
		return rules;
	cx_remind_rules_free(rules);
	return NULL;
}

struct cx_remind_rules *
cx_remind_rules_load(const char *path, const char *locale,
    struct cx_program *program, const struct cx_calendar *calendar,
    struct cx_err *err)
{
	return rules_new(
	    cx_json_load(path, err), path, locale, program, calendar, err);
}

struct cx_remind_rules *
cx_remind_rules_parse(struct cx_span text, const char *source,
    const char *locale, struct cx_program *program,
    const struct cx_calendar *calendar, struct cx_err *err)
{
	return rules_new(cx_json_parse(text, source, err), source, locale,
	    program, calendar, err);
}

void
cx_remind_rules_free(struct cx_remind_rules *rules)
{
	if (!rules)
		return;
	for (size_t i = 0; i < rules->room; i++)
		cx_remind_due_done(&rules->at[i].due);
	cx_remind_suppress_done(&rules->suppress);
	cx_json_free(rules->doc);
	cx_arena_free(rules->arena);
	free(rules);
}
