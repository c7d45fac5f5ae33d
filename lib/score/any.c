/*
 * Two kinds of scorer behind one, by a branch and not by a table of functions:
 * there are two, and the branch is always taken the same way.
 */
#include "score/any.h"

#include <math.h>
#include <stdlib.h>

#include "base/json.h"
#include "score/rate.h"

#include "base/banned.h"

struct cx_any_scorer {
	struct cx_scorer *points;
	struct cx_rater *card;
};

bool
cx_any_load(const char *path, struct cx_program *program, struct cx_any *out,
    struct cx_err *err)
{
	struct cx_json_doc *doc = cx_json_load(path, err);
	enum cx_card_kind kind;
	struct cx_json *root;

	*out = (struct cx_any){0};
	if (!doc)
		return false;
	root = cx_json_root(doc);
	if (cx_card_is(root, &kind))
		out->card = cx_card_new(root, program, err);
	else
		out->points = cx_model_new(root, program, err);
	cx_json_free(doc);
	return out->card || out->points;
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
