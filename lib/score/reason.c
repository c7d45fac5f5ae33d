/*
 * Both spellings are made for each record, though only one is printed: the
 * format of the output is the printer's business.  That costs little, since
 * the quoting is done once, when the model is read.
 */
#include "score/reason.h"

#include "record/ndjson.h"
#include "score/micro.h"
#include "text/locale.h"

#include "base/banned.h"

enum { LANGUAGE_ROOM = 16 };

struct cx_span
cx_reason_word(const char *locale, enum cx_reason_word word)
{
	static const struct {
		const char *language, *words[4];
	} known[] = {
	    {"en", {"start", "limit of the score", "limit of ", "base"}},
	    {"es", {"inicio", "límite del puntaje", "límite de ", "base"}},
	    {"pt", {"início", "limite da pontuação", "limite de ", "base"}},
	};
	char language[LANGUAGE_ROOM];
	size_t i = countof(known);

	if (cx_locale_language(locale, language, sizeof(language)))
		while (i-- > 0)
			if (strcmp(known[i].language, language) == 0)
				return cx_span(known[i].words[word]);
	return cx_span(known[0].words[word]);
}

const char *
cx_reason_locale(struct cx_json *root, const char *given)
{
	struct cx_json *own = cx_json_get(root, "locale");

	if (given)
		return given;
	return own && cx_json_kind(own) == CX_JSON_STRING ? cx_json_text(own).at
							  : "";
}

static bool
check_text(const struct cx_json *v, struct cx_err *err)
{
	struct cx_span text = cx_json_text(v);

	if (cx_json_kind(v) != CX_JSON_STRING)
		return cx_json_fail(v, err, "must be text");
	if (text.len == 0)
		return cx_json_fail(v, err, "a reason cannot be empty");
	for (size_t i = 0; i < text.len; i++)
		if ((unsigned char)text.at[i] < ' ')
			return cx_json_fail(v, err,
			    "a reason is one line, without control "
			    "characters");
	return true;
}

/* es-MX and es_MX are one. */
static bool
same_locale(struct cx_span a, struct cx_span b)
{
	bool same = a.len == b.len;

	for (size_t i = 0; same && i < a.len; i++)
		same = a.at[i] == b.at[i] ||
		       (strchr("-_", a.at[i]) && strchr("-_", b.at[i]));
	return same;
}

/* The one of an object of languages that the locale asks for. */
static bool
choose(struct cx_json *o, const char *locale, struct cx_span *out,
    struct cx_err *err)
{
	char language[LANGUAGE_ROOM] = "";
	size_t best = 0, n = cx_json_count(o);
	int rank = 0;

	if (n == 0)
		return cx_json_fail(o, err, "has no languages");
	if (!cx_locale_language(locale, language, sizeof(language)))
		language[0] = '\0';
	for (size_t i = 0; i < n; i++) {
		struct cx_span key = cx_json_key(cx_json_item(o, i));
		int is = same_locale(key, cx_span(locale))     ? 2
			 : same_locale(key, cx_span(language)) ? 1
							       : 0;

		if (!check_text(cx_json_item(o, i), err))
			return false;
		if (is > rank) {
			rank = is;
			best = i;
		}
	}
	*out = cx_json_text(cx_json_item(o, best));
	return true;
}

bool
cx_reason_want(struct cx_json *o, const char *key, const char *locale,
    struct cx_span *out, struct cx_err *err)
{
	struct cx_json *v = cx_json_get(o, key);
	struct cx_span text;

	if (!v)
		return true;
	if (cx_json_kind(v) == CX_JSON_OBJECT)
		return choose(v, locale, out, err);
	if (!cx_json_want_text(o, key, true, &text, err) || !check_text(v, err))
		return false;
	*out = text;
	return true;
}

bool
cx_reason_make(struct cx_reason *reason, struct cx_span text,
    struct cx_arena *arena, struct cx_err *err)
{
	struct cx_buf quoted = {0};
	bool ok;

	cx_json_quote(&quoted, text);
	reason->text = cx_arena_copy(arena, text);
	reason->json = cx_arena_copy(arena, cx_buf_span(&quoted));
	ok = !quoted.failed && reason->text.at && reason->json.at;
	cx_buf_done(&quoted);
	return ok || cx_fail_memory(err);
}

void
cx_reasons_begin(struct cx_reasons *r)
{
	r->text.len = 0;
	r->json.len = 0;
	cx_buf_putc(&r->json, '[');
}

/* What stands between two reasons. */
static void
begin_one(struct cx_reasons *r)
{
	if (r->text.len > 0) {
		cx_buf_puts(&r->text, CX_SPAN("; "));
		cx_buf_putc(&r->json, ',');
	}
}

static void
spell(struct cx_buf *text, struct cx_buf *json, int64_t micros,
    const struct cx_reason *reason)
{
	cx_micro_put(text, micros, true);
	cx_buf_putc(text, ' ');
	cx_buf_puts(text, reason->text);
	cx_buf_puts(json, CX_SPAN("{\"points\":"));
	cx_micro_put(json, micros, false);
	cx_buf_puts(json, CX_SPAN(",\"reason\":"));
	cx_buf_puts(json, reason->json);
	cx_buf_putc(json, '}');
}

void
cx_reasons_add(
    struct cx_reasons *r, int64_t micros, const struct cx_reason *reason)
{
	begin_one(r);
	spell(&r->text, &r->json, micros, reason);
}

bool
cx_reason_spell(struct cx_reason *out, int64_t micros,
    const struct cx_reason *reason, struct cx_arena *arena)
{
	struct cx_buf text = {0}, json = {0};
	bool ok;

	spell(&text, &json, micros, reason);
	out->text = cx_arena_copy(arena, cx_buf_span(&text));
	out->json = cx_arena_copy(arena, cx_buf_span(&json));
	ok = !text.failed && !json.failed && out->text.at && out->json.at;
	cx_buf_done(&text);
	cx_buf_done(&json);
	return ok;
}

void
cx_reasons_put(struct cx_reasons *r, const struct cx_reason *spelled)
{
	begin_one(r);
	cx_buf_puts(&r->text, spelled->text);
	cx_buf_puts(&r->json, spelled->json);
}

bool
cx_reasons_end(struct cx_reasons *r, struct cx_err *err)
{
	cx_buf_putc(&r->json, ']');
	return (!r->text.failed && !r->json.failed) || cx_fail_memory(err);
}

void
cx_reasons_done(struct cx_reasons *r)
{
	cx_buf_done(&r->text);
	cx_buf_done(&r->json);
}
