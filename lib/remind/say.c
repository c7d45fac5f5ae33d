/*
 * Channels are conditions in order, as people say it: "sms if consent_sms =
 * 'si'", else by mail.  The first one that holds is taken; a channel whose
 * condition is unknown is not, since nobody has agreed to it.
 */
#include "remind/say.h"

#include "base/origin.h"
#include "remind/read.h"
#include "text/locale.h"

#include "base/banned.h"

enum { LOCALE_ROOM = 200 };

/* A pattern in the language that its key names. */
static bool
read_language(struct cx_remind_reader *r, struct cx_remind_text *text,
    const struct cx_json *node)
{
	struct cx_remind_pattern *p = &text->patterns[text->n];
	struct cx_span key = cx_json_key(node);
	char locale[LOCALE_ROOM];
	size_t i;

	if (key.len == 0 || !cx_locale_known(key.at) ||
	    !cx_locale_where(key.at, r->rules->locale, locale, sizeof(locale)))
		return cx_json_fail(node, r->err,
		    "the key must be a language, as \"es\" or \"pt-BR\"");
	i = cx_remind_patterns_find(text->patterns, text->n, key);
	if (i < text->n && text->patterns[i].language.len == key.len)
		return cx_json_fail(node, r->err, "the same language as %s",
		    cx_quote(text->patterns[i].language).text);
	p->language = key;
	p->locale = cx_arena_copy(r->rules->arena, cx_span(locale)).at;
	return p->locale || cx_fail_memory(r->err);
}

/* A pattern alone: its language is that of the locale. */
static bool
set_language(struct cx_remind_reader *r, struct cx_remind_pattern *p)
{
	char language[LOCALE_ROOM];

	p->locale = r->rules->locale;
	if (!p->locale ||
	    !cx_locale_language(p->locale, language, sizeof(language)) ||
	    language[0] == '\0')
		return true;
	p->language = cx_arena_copy(r->rules->arena, cx_span(language));
	return p->language.at || cx_fail_memory(r->err);
}

static bool
read_pattern(struct cx_remind_reader *r, struct cx_remind_text *text,
    const struct cx_json *node, bool keyed)
{
	struct cx_remind_pattern *p = &text->patterns[text->n];

	p->number = r->rules->n_patterns++;
	if (keyed ? !read_language(r, text, node) : !set_language(r, p))
		return false;
	text->n++;
	return cx_remind_pattern_read(
	    p, node, &r->rules->values, r->program, r->rules->arena, r->err);
}

static bool
read_message(struct cx_remind_reader *r, struct cx_json *node, bool must_key,
    struct cx_remind_text *text)
{
	bool keyed = cx_json_kind(node) == CX_JSON_OBJECT;
	size_t n = keyed ? cx_json_count(node) : 1;

	*text = (struct cx_remind_text){.n = 0};
	if (n == 0)
		return cx_json_fail(node, r->err, "there is no language");
	if (!keyed && must_key)
		return cx_json_fail(node, r->err,
		    "with \"language\" it must be an object of languages, "
		    "as {\"es\": \"...\", \"en\": \"...\"}");
	text->patterns =
	    cx_arena_zero(r->rules->arena, n, sizeof(*text->patterns));
	if (!text->patterns)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < n; i++)
		if (!read_pattern(
			r, text, keyed ? cx_json_item(node, i) : node, keyed))
			return false;
	if (keyed && r->rules->locale)
		text->fallback = cx_remind_patterns_find(
		    text->patterns, n, cx_span(r->rules->locale));
	if (text->fallback == n)
		text->fallback = 0;
	return true;
}

/*
 * "sms", or "sms if CONDITION".  A name with blanks would be a sentence with a
 * slip in it ("sms when ..."), and without a condition everybody's channel.
 */
static bool
read_sentence(struct cx_remind_reader *r, const struct cx_json *node,
    struct cx_remind_channel *c)
{
	static const char word[] = " if ";
	struct cx_span s = cx_json_text(node);
	struct cx_origin origin = {.node = node};
	size_t i = 0;

	while (i + sizeof(word) - 1 <= s.len &&
	       memcmp(s.at + i, word, sizeof(word) - 1) != 0)
		i++;
	c->name = s;
	if (i + sizeof(word) - 1 <= s.len) {
		c->name.len = i;
		origin.skip = i + sizeof(word) - 1;
		s.at += origin.skip;
		s.len -= origin.skip;
		c->when = cx_expr_new(r->program, s, CX_BOOL, &origin, r->err);
		if (!c->when)
			return false;
	}
	return (c->name.len > 0 && !memchr(c->name.at, ' ', c->name.len)) ||
	       cx_json_fail(node, r->err,
		   "must be a channel without blanks, as \"sms if consent = "
		   "'si'\"");
}

static bool
read_channel(struct cx_remind_reader *r, struct cx_json *node, size_t to,
    struct cx_remind_channel *c)
{
	static const char *const known[] = {"channel", "if", "to", NULL};
	size_t own;

	c->to = to;
	if (cx_json_kind(node) == CX_JSON_STRING)
		return read_sentence(r, node, c);
	if (!cx_json_known(node, known, r->err) ||
	    !cx_json_want_text(node, "channel", true, &c->name, r->err) ||
	    !cx_remind_read_expr(r, node, "if", false, CX_BOOL, &c->when) ||
	    !cx_remind_read_column(r, node, "to", false, &own))
		return false;
	if (own != SIZE_MAX)
		c->to = own;
	return true;
}

static bool
read_channels(struct cx_remind_reader *r, struct cx_json *array,
    struct cx_remind_say *say)
{
	size_t n = cx_json_count(array);

	if (n == 0)
		return cx_json_fail(array, r->err, "there is no channel");
	say->channels =
	    cx_arena_zero(r->rules->arena, n, sizeof(*say->channels));
	if (!say->channels)
		return cx_fail_memory(r->err);
	for (say->n_channels = 0; say->n_channels < n; say->n_channels++)
		if (!read_channel(r, cx_json_item(array, say->n_channels),
			say->to, &say->channels[say->n_channels]))
			return false;
	return true;
}

/* "channel" is one without a condition. */
static bool
read_one(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_say *say)
{
	struct cx_span name = {NULL, 0};

	if (!cx_json_want_text(object, "channel", false, &name, r->err))
		return false;
	if (!name.at)
		return true;
	say->channels =
	    cx_arena_zero(r->rules->arena, 1, sizeof(*say->channels));
	if (!say->channels)
		return cx_fail_memory(r->err);
	say->n_channels = 1;
	say->channels[0] = (struct cx_remind_channel){name, NULL, say->to};
	return true;
}

bool
cx_remind_say_read(struct cx_remind_reader *r, struct cx_json *object,
    bool keyed, bool need, struct cx_remind_say *say)
{
	struct cx_json *node = cx_json_get(object, "message"), *array;
	struct cx_json *about = cx_json_get(object, "subject");
	size_t to;

	if (!cx_json_want_array(object, "channels", false, &array, r->err) ||
	    !cx_remind_read_column(r, object, "to", false, &to))
		return false;
	if (array && cx_json_get(object, "channel"))
		return cx_json_fail(
		    array, r->err, "either \"channel\" or \"channels\"");
	if (to != SIZE_MAX)
		say->to = to;
	if (array ? !read_channels(r, array, say) : !read_one(r, object, say))
		return false;
	if (!node && need)
		return cx_json_fail(
		    object, r->err, "the key \"message\" is missing");
	return (!node || read_message(r, node, keyed, &say->text)) &&
	       (!about || read_message(r, about, keyed, &say->subject));
}

bool
cx_remind_say_channel(const struct cx_remind_say *say, struct cx_eval *e,
    size_t from, const struct cx_remind_channel **out, struct cx_err *err)
{
	enum cx_truth holds;

	*out = NULL;
	for (size_t i = from; i < say->n_channels; i++) {
		holds = CX_TRUE;
		if (say->channels[i].when &&
		    !cx_expr_test(say->channels[i].when, e, &holds, err))
			return false;
		if (holds == CX_TRUE) {
			*out = &say->channels[i];
			return true;
		}
	}
	return true;
}
