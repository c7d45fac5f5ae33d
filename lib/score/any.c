/*
 * Two kinds of scorer behind one, by a branch and not by a table of functions:
 * there are two, and the branch is always taken the same way.
 */
#include "score/any.h"

#include <math.h>
#include <stdlib.h>

#include "base/json.h"
#include "base/near.h"
#include "score/rate.h"

#include "base/banned.h"

struct cx_any_scorer {
	struct cx_scorer *points;
	struct cx_rater *card;
};

/* A kind that is none is said to be that before any of its keys. */
static bool
check_kind(struct cx_json *root, struct cx_err *err)
{
	const struct cx_span kinds[] = {
	    CX_SPAN("points"), CX_SPAN("scorecard"), CX_SPAN("logistic")};
	struct cx_json *v = cx_json_get(root, "kind");
	struct cx_span kind;

	if (!v || cx_json_kind(v) != CX_JSON_STRING ||
	    cx_json_number(cx_json_get(root, "cx_score")) > 1)
		return true;
	kind = cx_json_text(v);
	for (size_t i = 0; i < countof(kinds); i++)
		if (cx_span_eq(kind, kinds[i]))
			return true;
	return cx_json_fail(v, err, "unknown kind of model %s%s",
	    cx_quote(kind).text,
	    cx_near_hint(kind, kinds, countof(kinds)).text);
}

bool
cx_any_read(struct cx_json *root, struct cx_program *program,
    const char *locale, struct cx_any *out, struct cx_err *err)
{
	enum cx_card_kind kind;

	*out = (struct cx_any){0};
	if (cx_json_get(root, "cx_score") && !check_kind(root, err))
		return false;
	if (cx_card_is(root, &kind))
		out->card = cx_card_new(root, program, locale, err);
	else
		out->points = cx_model_new(root, program, locale, err);
	return out->card || out->points;
}

bool
cx_any_load(const char *path, struct cx_program *program, const char *locale,
    struct cx_any *out, struct cx_err *err)
{
	struct cx_json_doc *doc = cx_json_load(path, err);
	bool ok;

	*out = (struct cx_any){0};
	if (!doc)
		return false;
	ok = cx_any_read(cx_json_root(doc), program, locale, out, err);
	cx_json_free(doc);
	return ok;
}

void
cx_any_done(struct cx_any *m)
{
	cx_model_free(m->points);
	cx_card_free(m->card);
	*m = (struct cx_any){0};
}

struct cx_any_scorer *
cx_any_scorer_new(const struct cx_any *m, bool explain, struct cx_err *err)
{
	struct cx_any_scorer *s = calloc(1, sizeof(*s));

	if (!s) {
		cx_fail_memory(err);
		return NULL;
	}
	if (m->card)
		s->card = cx_rater_new(m->card, explain, err);
	else
		s->points = cx_scorer_new(m->points, explain, err);
	if (s->card || s->points)
		return s;
	cx_any_scorer_free(s);
	return NULL;
}

void
cx_any_scorer_free(struct cx_any_scorer *s)
{
	if (!s)
		return;
	cx_rater_free(s->card);
	cx_scorer_free(s->points);
	free(s);
}

bool
cx_any_rate(struct cx_any_scorer *s, const struct cx_record *r,
    struct cx_score *out, double *probability, struct cx_err *err)
{
	*probability = NAN;
	return s->card ? cx_rater_rate(s->card, r, out, probability, err)
		       : cx_scorer_rate(s->points, r, out, err);
}
