/*
 * One reader for scorecards and logistic models: they differ in what a file
 * may say of a variable, not in what a score is made of.  The probability
 * comes from the score and not from weights beside it, so that points edited
 * by hand and the probability cannot part.
 */
#include "score/card.h"

#include <math.h>
#include <stdlib.h>

#include "score/card_parts.h"
#include "score/micro.h"

#include "base/banned.h"

enum { CARD_BYTES = 256 << 20, VERSION = 1 };

static const char *const kinds[] = {
    [CX_CARD_SCORECARD] = "scorecard",
    [CX_CARD_LOGISTIC] = "logistic",
};

double
cx_scale_factor(const struct cx_scale *s)
{
	return s->pdo / log(2);
}

double
cx_scale_offset(const struct cx_scale *s)
{
	return s->score - cx_scale_factor(s) * log(s->odds);
}

double
cx_scale_probability(const struct cx_scale *s, double score)
{
	double z = (score - cx_scale_offset(s)) / cx_scale_factor(s);

	return 1 / (1 + exp(-z));
}

bool
cx_card_is(struct cx_json *root, enum cx_card_kind *kind)
{
	struct cx_json *v = cx_json_get(root, "kind");
	struct cx_span name = v ? cx_json_text(v) : CX_SPAN("");

	for (size_t i = 0; i < countof(kinds); i++)
		if (cx_span_eq(name, cx_span(kinds[i]))) {
			*kind = (enum cx_card_kind)i;
			return true;
		}
	return false;
}

bool
cx_card_weigh(
    struct cx_card_reading *r, const struct cx_json *v, int64_t micros)
{
	r->weight += micros < 0 ? -micros : micros;
	return r->weight <= CX_MICRO_MOST ||
	       cx_json_fail(v, r->err,
		   "the points so far can add up to more than 4000000000");
}

static bool
read_scale(struct cx_card_reading *r, struct cx_json *root)
{
	static const char *const known[] = {"score", "odds", "pdo", NULL};
	struct cx_scale *s = &r->card->scale;
	struct cx_json *v;

	if (!cx_json_want_object(root, "scale", true, &v, r->err) ||
	    !cx_json_known(v, known, r->err) ||
	    !cx_json_want_number(v, "score", true, &s->score, r->err) ||
	    !cx_json_want_number(v, "odds", true, &s->odds, r->err) ||
	    !cx_json_want_number(v, "pdo", true, &s->pdo, r->err))
		return false;
	if (!(fabs(s->score) <= 1e6))
		return cx_json_fail(
		    cx_json_get(v, "score"), r->err, "beyond a million points");
	if (!(s->odds >= 1e-9 && s->odds <= 1e9))
		return cx_json_fail(cx_json_get(v, "odds"), r->err,
		    "odds are above 0, from 0.000000001 to 1000000000");
	if (!(fabs(s->pdo) >= 1e-3 && fabs(s->pdo) <= 1e5))
		return cx_json_fail(cx_json_get(v, "pdo"), r->err,
		    "points to double the odds are from 0.001 to 100000, "
		    "or below 0 as far");
	r->factor = cx_scale_factor(s);
	return true;
}

/* What a record has before its variables: "base", or of ln(odds). */
static bool
read_base(struct cx_card_reading *r, struct cx_json *root)
{
	struct cx_span reason = cx_reason_word(r->locale, CX_REASON_BASE);
	struct cx_card *c = r->card;
	double intercept = 0;

	if (c->kind == CX_CARD_SCORECARD) {
		if (!cx_micro_want(root, "base", true, &c->base, r->err))
			return false;
	} else {
		if (!cx_json_want_number(
			root, "intercept", true, &intercept, r->err))
			return false;
		if (!(fabs(intercept) <= 1000))
			return cx_json_fail(cx_json_get(root, "intercept"),
			    r->err, "beyond 1000");
		c->base = (int64_t)llround(
		    (cx_scale_offset(&c->scale) + r->factor * intercept) *
		    CX_MICRO);
	}
	return cx_card_weigh(r, root, c->base) &&
	       cx_reason_want(
		   root, "base_reason", r->locale, &reason, r->err) &&
	       cx_reason_make(&c->base_reason, reason, c->arena, r->err);
}

/* The column of a variable, which no other has. */
static bool
read_column(struct cx_card_reading *r, struct cx_json *v, size_t i)
{
	struct cx_card *c = r->card;
	struct cx_schema *schema = cx_program_schema(c->program);
	struct cx_variable *out = &c->variables[i];
	struct cx_json *node = cx_json_get(v, "column");
	struct cx_err where = {.code = CX_CONFIG};
	struct cx_span name;

	if (!cx_json_want_text(v, "column", true, &name, r->err))
		return false;
	if (name.len == 0)
		return cx_json_fail(node, r->err, "a column has a name");
	cx_json_where(node, 0, &where);
	out->slot = cx_schema_want(schema, name, &where);
	out->column = cx_arena_copy(c->arena, name);
	if (out->slot == SIZE_MAX || !out->column.at)
		return cx_fail_memory(r->err);
	for (size_t j = 0; j < i; j++)
		if (c->variables[j].slot == out->slot)
			return cx_json_fail(
			    node, r->err, "another variable has this column");
	return true;
}

static bool
read_variables(struct cx_card_reading *r, struct cx_json *root)
{
	struct cx_card *c = r->card;
	struct cx_json *list, *v;
	size_t n;

	if (!cx_json_want_array(root, "variables", true, &list, r->err))
		return false;
	n = cx_json_count(list);
	c->variables = cx_arena_zero(c->arena, n, sizeof(*c->variables));
	if (!c->variables)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < n; i++) {
		v = cx_json_item(list, i);
		if (cx_json_kind(v) != CX_JSON_OBJECT)
			return cx_json_fail(v, r->err, "must be an object");
		if (!read_column(r, v, i) ||
		    !cx_card_variable(r, v, &c->variables[i]))
			return false;
	}
	c->n_variables = n;
	return true;
}

static bool
read_head(struct cx_card_reading *r, struct cx_json *root)
{
	static const char *const card[] = {"cx_score", "kind", "locale",
	    "scale", "base", "base_reason", "variables", "bands", "training",
	    NULL};
	static const char *const logistic[] = {"cx_score", "kind", "locale",
	    "scale", "intercept", "base_reason", "variables", "bands",
	    "training", NULL};
	struct cx_span locale;

	return cx_json_head(root, "cx_score", VERSION,
		   r->card->kind == CX_CARD_SCORECARD ? card : logistic,
		   r->err) &&
	       cx_json_want_text(root, "locale", false, &locale, r->err);
}

struct cx_card *
cx_card_new(struct cx_json *root, struct cx_program *program,
    const char *locale, struct cx_err *err)
{
	struct cx_card *c = calloc(1, sizeof(*c));
	struct cx_card_reading r = {
	    .card = c,
	    .locale = cx_reason_locale(root, locale),
	    .err = err,
	};

	if (c)
		c->arena = cx_arena_new(CARD_BYTES);
	if (!c || !c->arena) {
		cx_fail_memory(err);
		cx_card_free(c);
		return NULL;
	}
	c->program = program;
	if (cx_card_is(root, &c->kind) && read_head(&r, root) &&
	    read_scale(&r, root) && read_base(&r, root) &&
	    read_variables(&r, root) &&
	    cx_bands_read(root, NULL, c->arena, &c->bands, err) &&
	    cx_card_counts(&r, root))
		return c;
	cx_fail(err, CX_INTERNAL, "a model of another kind");
	cx_card_free(c);
	return NULL;
}

void
cx_card_free(struct cx_card *c)
{
	if (!c)
		return;
	cx_arena_free(c->arena);
	free(c);
}
