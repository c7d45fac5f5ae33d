/*
 * Twenty variables must not cost more than reading the row.  So what most
 * fields are, CSV without quotes, a number of few digits or a short text, is
 * read here, and all else by the way that expressions go; both give the same.
 * Points that a number gives in proportion are rounded to micros one by one,
 * before they are added, so that the reasons add up to the score.
 */
#include "score/rate.h"

#include <math.h>
#include <stdlib.h>

#include "expr/expr.h"
#include "score/lookup.h"
#include "score/micro.h"

#include "base/banned.h"

struct cx_rater {
	const struct cx_card *card;
	struct cx_eval *eval;
	bool explain;
	struct cx_reasons reasons;
	/* The last score and its probability: many are the same. */
	int64_t last;
	double last_probability;
};

struct cx_rater *
cx_rater_new(const struct cx_card *c, bool explain, struct cx_err *err)
{
	struct cx_rater *r = calloc(1, sizeof(*r));

	if (!r) {
		cx_fail_memory(err);
		return NULL;
	}
	r->card = c;
	r->explain = explain;
	r->last = INT64_MIN;
	r->eval = cx_eval_new(c->program, err);
	if (r->eval)
		return r;
	cx_rater_free(r);
	return NULL;
}

void
cx_rater_free(struct cx_rater *r)
{
	if (!r)
		return;
	cx_eval_free(r->eval);
	cx_reasons_done(&r->reasons);
	free(r);
}

/* The bin of x: as many ends are not above it. */
static const struct cx_part *
find_bin(const struct cx_variable *v, double x)
{
	size_t n = v->n_parts - 1, lo = 0, hi = n, mid, i = 0;

	while (hi - lo > 16) {
		mid = lo + (hi - lo) / 2;
		if (x < v->to[mid])
			hi = mid;
		else
			lo = mid + 1;
	}
	/* no branch on the data: it would be guessed wrong half the time */
	for (size_t k = lo; k < hi; k++)
		i += x >= v->to[k];
	return &v->parts[lo + i];
}

static const struct cx_part *
find_value(const struct cx_variable *v, struct cx_span text)
{
	size_t i = (size_t)cx_lookup_hash(text) & (v->n_slots - 1);

	if (text.len == 0)
		return &v->missing;
	for (; v->values[i].at; i = (i + 1) & (v->n_slots - 1))
		if (cx_lookup_eq(v->values[i], text))
			return &v->parts[v->part_of[i]];
	return &v->unseen;
}

/* Points in proportion, a part of its own in the caller's storage. */
static const struct cx_part *
make_part(const struct cx_variable *v, double x, struct cx_part *own)
{
	double most = CX_LINEAR_MOST, points;

	x = x < v->min ? v->min : x > v->max ? v->max : x;
	points = v->per_unit * (x - v->mean);
	if (!(points > -most))
		points = v->per_unit * (x - v->mean) < 0 ? -most : 0;
	if (points > most)
		points = most;
	own->points = (int64_t)llround(points * CX_MICRO);
	own->refused = false;
	own->reason = v->reason;
	return own;
}

static bool
fail_part(
    const struct cx_variable *v, const struct cx_value *x, struct cx_err *err)
{
	cx_fail(err, CX_DATA, "column %s: %s, which the model refuses",
	    cx_quote(v->column).text,
	    x->type == CX_MISSING ? "missing" : "not a value of the training");
	return x->type == CX_TEXT ? cx_fail_value(err, x->u.text) : false;
}

/* What most numbers are: up to 15 digits, a sign, a point.  Exact. */
static inline bool
read_plain(struct cx_span s, double *out)
{
	static const double tens[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8,
	    1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
	size_t i = s.at[0] == '-', after = 0;
	uint64_t n = 0;
	unsigned d;

	if (s.len - i > 15 || s.len == i)
		return false;
	for (; i < s.len; i++) {
		d = (unsigned)(unsigned char)s.at[i] - '0';
		if (d > 9)
			break;
		n = n * 10 + d;
	}
	if (i < s.len) {
		/* a point with digits on both sides */
		if (s.at[i] != '.' || i == (s.at[0] == '-') || ++i == s.len)
			return false;
		for (; i < s.len; i++, after++) {
			d = (unsigned)(unsigned char)s.at[i] - '0';
			if (d > 9)
				return false;
			n = n * 10 + d;
		}
	}
	*out = (double)n / tens[after];
	if (s.at[0] == '-')
		*out = -*out;
	return true;
}

/* What the variable gives to a plain field; NULL: the slow way must say. */
static inline const struct cx_part *
find_plain(const struct cx_variable *v, struct cx_span s, struct cx_part *own)
{
	double x;

	if (s.len == 0)
		return &v->missing;
	if (s.at[0] == '"')
		return NULL;
	if (v->kind == CX_VARIABLE_VALUES)
		return find_value(v, s);
	if (!read_plain(s, &x))
		return NULL;
	return v->kind == CX_VARIABLE_BINS ? find_bin(v, x)
					   : make_part(v, x, own);
}

/* What the variable gives to the record; NULL on failure. */
static const struct cx_part *
find_part(struct cx_rater *r, const struct cx_variable *v, struct cx_part *own,
    struct cx_err *err)
{
	bool text = v->kind == CX_VARIABLE_VALUES;
	const struct cx_part *part;
	struct cx_value x;

	if (!cx_eval_column(
		r->eval, v->slot, text ? CX_TEXT : CX_NUMBER, &x, err))
		return NULL;
	if (x.type == CX_MISSING)
		part = &v->missing;
	else if (text)
		part = find_value(v, x.u.text);
	else if (v->kind == CX_VARIABLE_BINS)
		part = find_bin(v, x.u.number);
	else
		part = make_part(v, x.u.number, own);
	if (!part->refused)
		return part;
	fail_part(v, &x, err);
	return NULL;
}

static double
probability_of(struct cx_rater *r, int64_t micros)
{
	if (micros != r->last) {
		r->last = micros;
		r->last_probability = cx_scale_probability(
		    &r->card->scale, cx_micro_number(micros));
	}
	return r->last_probability;
}

/* Whether find_plain() may look at the fields of the record. */
static bool
is_plain(const struct cx_rater *r, const struct cx_record *record)
{
	return record->layout->format == CX_CSV &&
	       record->config->n_nulls == 0 &&
	       !cx_program_world(r->card->program)->decimal_comma;
}

/* The field of a variable of a CSV record; empty where it is not there. */
static inline struct cx_span
plain_field(const struct cx_record *record, size_t slot)
{
	int32_t i = record->layout->field_of_slot[slot];

	if (i < 0 || (size_t)i >= record->csv->n_fields)
		return (struct cx_span){"", 0};
	return cx_csv_field(record->csv, (size_t)i);
}

static bool
add_up(struct cx_rater *r, const struct cx_record *record, int64_t *total,
    struct cx_err *err)
{
	const struct cx_card *c = r->card;
	bool plain = is_plain(r, record);
	const struct cx_variable *v;
	const struct cx_part *part;
	struct cx_part own;

	for (size_t i = 0; i < c->n_variables; i++) {
		v = &c->variables[i];
		part = plain ? find_plain(v, plain_field(record, v->slot), &own)
			     : NULL;
		if (!part || part->refused)
			part = find_part(r, v, &own, err);
		if (!part)
			return false;
		*total += part->points;
		if (!r->explain || part->points == 0)
			continue;
		if (part == &own)
			cx_reasons_add(
			    &r->reasons, part->points, &part->reason);
		else
			cx_reasons_put(&r->reasons, &part->spelled);
	}
	return true;
}

bool
cx_rater_rate(struct cx_rater *r, const struct cx_record *record,
    struct cx_score *out, double *probability, struct cx_err *err)
{
	const struct cx_card *c = r->card;
	int64_t total = c->base;

	cx_eval_begin(r->eval, record);
	cx_reasons_begin(&r->reasons);
	if (r->explain && c->base != 0)
		cx_reasons_add(&r->reasons, c->base, &c->base_reason);
	if (!add_up(r, record, &total, err))
		return false;
	*out = (struct cx_score){
	    .points = cx_micro_number(total),
	    .grade = cx_bands_grade(&c->bands, total, NULL),
	};
	*probability = probability_of(r, total);
	if (!r->explain)
		return true;
	if (!cx_reasons_end(&r->reasons, err))
		return false;
	out->reasons_text = cx_buf_span(&r->reasons.text);
	out->reasons_json = cx_buf_span(&r->reasons.json);
	return true;
}
