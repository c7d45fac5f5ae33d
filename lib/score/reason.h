#ifndef CX_SCORE_REASON_H
#define CX_SCORE_REASON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"

/* Why points were given, once as text and once as a JSON string. */
struct cx_reason {
	struct cx_span text;
	struct cx_span json; /* with its quotes */
};

/* What a model says without being told how. */
enum cx_reason_word {
	CX_REASON_START,
	CX_REASON_LIMIT,    /* of the score */
	CX_REASON_LIMIT_OF, /* before the name of a group */
	CX_REASON_BASE
};

/* In the language of the locale, English if it is not spoken here. */
struct cx_span cx_reason_word(const char *locale, enum cx_reason_word word);

/*
 * The locale whose reasons are taken from the model at root: the one given,
 * or NULL for the model's own.  "" where neither says.
 */
const char *cx_reason_locale(struct cx_json *root, const char *given);

/*
 * The member of o that is a reason, absent: *out is left as it was.  It is a
 * text, or an object of languages or locales with a text each, of which that
 * of the locale is taken, else that of its language, else the first.  An
 * empty one, or one with control characters, is an error.
 */
bool cx_reason_want(struct cx_json *o, const char *key, const char *locale,
    struct cx_span *out, struct cx_err *err);

/* Both spellings of text, in the arena. */
bool cx_reason_make(struct cx_reason *reason, struct cx_span text,
    struct cx_arena *arena, struct cx_err *err);

/*
 * The reasons of one score, in both spellings: "+15 why; -5 why" and
 * [{"points":15,"reason":"why"},...].  The caller's storage, {0} is ready for
 * cx_reasons_begin(); room is kept from score to score.
 */
struct cx_reasons {
	struct cx_buf text;
	struct cx_buf json;
};

void cx_reasons_begin(struct cx_reasons *r);
void cx_reasons_add(
    struct cx_reasons *r, int64_t micros, const struct cx_reason *reason);

/*
 * What cx_reasons_add() appends, in the arena, for reasons whose points never
 * change; cx_reasons_put() appends that.  False without memory.
 */
bool cx_reason_spell(struct cx_reason *out, int64_t micros,
    const struct cx_reason *reason, struct cx_arena *arena);
void cx_reasons_put(struct cx_reasons *r, const struct cx_reason *spelled);

/* False without memory. */
bool cx_reasons_end(struct cx_reasons *r, struct cx_err *err);
void cx_reasons_done(struct cx_reasons *r);

#endif
