/*
 * The file is laid out for who will read it: a variable a paragraph, a bin a
 * line with its points and what was seen, then the facts of training.  cx
 * reads back what it needs; the rest is for the auditor.
 */
#include <math.h>

#include "base/num.h"
#include "record/ndjson.h"
#include "score/train_parts.h"
#include "stats/quantile.h"
#include "time/moment.h"

#include "base/banned.h"

enum { TENTHS = 10 };

static void
put(struct cx_buf *b, const char *text)
{
	cx_buf_puts(b, cx_span(text));
}

static void
put_number(struct cx_buf *b, double x, int precision)
{
	if (!isfinite(x))
		put(b, "null");
	else if (cx_buf_reserve(b, CX_NUM_ROOM))
		b->len += cx_num_print(b->at + b->len, x, precision);
}

/* "key": x, with what comes before it. */
static void
put_member(struct cx_buf *b, const char *before, const char *key, double x,
    int precision)
{
	put(b, before);
	cx_json_quote(b, cx_span(key));
	put(b, ": ");
	put_number(b, x, precision);
}

static void
put_text(
    struct cx_buf *b, const char *before, const char *key, struct cx_span text)
{
	put(b, before);
	cx_json_quote(b, cx_span(key));
	put(b, ": ");
	cx_json_quote(b, text);
}

/* What training saw of part k of a scorecard's variable. */
static void
put_seen(struct cx_buf *b, const struct cx_coding *c, size_t k)
{
	const struct cx_classes *seen = &c->counts[k];

	put_member(
	    b, ", ", "n", (double)(seen->positives + seen->negatives), 0);
	put_member(b, ", ", "positives", (double)seen->positives, 0);
	put_member(b, ", ", "woe", c->woe[k], 6);
	put(b, " }");
}

/* The line of part k, after what says which values it is of. */
static void
put_part(struct cx_buf *b, const struct cx_training *t, size_t i, size_t k)
{
	const struct cx_coding *c = &t->fit.codings[i];
	struct cx_term term = {c->column, c->smoothed[k]};

	put_member(b, "", "points", cx_training_points(t, term), 6);
	put_seen(b, c, k);
}

static void
put_values(struct cx_buf *b, const struct cx_coding *c,
    const struct cx_feature *f, size_t k)
{
	bool first = true;

	put(b, "\"values\": [");
	for (size_t v = 0; v < f->column->values.n; v++) {
		if (c->part[v] != k)
			continue;
		if (!first)
			put(b, ", ");
		first = false;
		cx_json_quote(b, f->column->values.at[v]);
	}
	put(b, "], ");
}

static void
put_bins(struct cx_buf *b, const struct cx_training *t, size_t i)
{
	const struct cx_coding *c = &t->fit.codings[i];
	const struct cx_feature *f = &t->features[i];

	put(b, ",\n      \"bins\": [");
	for (size_t k = 0; k < c->n_parts; k++) {
		put(b, k > 0 ? ",\n        { " : "\n        { ");
		if (f->text) {
			put_values(b, c, f, k);
		} else if (k + 1 < c->n_parts) {
			put_member(b, "", "to", c->to[k], CX_PRECISION_FULL);
			put(b, ", ");
		}
		put_part(b, t, i, k);
	}
	put(b, "\n      ],\n      \"missing\": { ");
	put_part(b, t, i, c->n_parts + 1);
	if (!f->text)
		return;
	put(b, ",\n      \"unseen\": { ");
	put_part(b, t, i, c->n_parts);
}

/* The weight of a term in ln(odds), after calibration. */
static double
weight(const struct cx_training *t, struct cx_term term)
{
	return term.column == UINT32_MAX
		   ? 0
		   : t->slope * t->fit.weights[term.column];
}

static void
put_rule(struct cx_buf *b, const struct cx_training *t, const char *name,
    struct cx_term term)
{
	put(b, ",\n      ");
	cx_json_quote(b, cx_span(name));
	put_member(b, ": { ", "weight", weight(t, term), CX_PRECISION_FULL);
	put(b, " }");
}

static void
put_weights(struct cx_buf *b, const struct cx_training *t, size_t i)
{
	const struct cx_coding *c = &t->fit.codings[i];
	const struct cx_feature *f = &t->features[i];
	bool first = true;

	put(b, ",\n      \"values\": {");
	for (size_t v = 0; v < f->column->values.n; v++) {
		/* rare ones are as unseen ones */
		if (c->codes[v].column == c->unseen.column)
			continue;
		put(b, first ? "\n        " : ",\n        ");
		first = false;
		cx_json_quote(b, f->column->values.at[v]);
		put(b, ": ");
		put_number(b, weight(t, c->codes[v]), CX_PRECISION_FULL);
	}
	put(b, "\n      }");
	put_rule(b, t, "missing", c->missing);
	put_rule(b, t, "unseen", c->unseen);
}

static void
put_linear(struct cx_buf *b, const struct cx_training *t, size_t i)
{
	const struct cx_coding *c = &t->fit.codings[i];
	struct cx_term term = {c->column, 1};

	put_member(b, ",\n      ", "mean", c->mean, CX_PRECISION_FULL);
	put_member(b, ", ", "sd", c->sd, CX_PRECISION_FULL);
	put_member(
	    b, ",\n      ", "weight", weight(t, term), CX_PRECISION_FULL);
	put_member(b, ",\n      ", "min", c->min, CX_PRECISION_FULL);
	put_member(b, ", ", "max", c->max, CX_PRECISION_FULL);
	put_rule(b, t, "missing", c->missing);
}

static void
put_variables(struct cx_buf *b, const struct cx_training *t)
{
	bool card = t->plan.rule.kind == CX_CARD_SCORECARD, first = true;

	put(b, ",\n  \"variables\": [");
	for (size_t i = 0; i < t->n_features; i++) {
		const struct cx_feature *f = &t->features[i];

		if (f->outcome != CX_FEATURE_USED)
			continue;
		put(b, first ? "\n    {" : ",\n    {");
		first = false;
		put_text(b, " ", "column", f->column->name);
		put_text(b, ", ", "type",
		    f->text ? CX_SPAN("text") : CX_SPAN("number"));
		if (card)
			put_bins(b, t, i);
		else if (f->text)
			put_weights(b, t, i);
		else
			put_linear(b, t, i);
		put(b, "\n    }");
	}
	put(b, "\n  ]");
}

/* Counts of a number in given bins. */
static void
put_cuts(struct cx_buf *b, const double *cuts, const uint64_t *counts, size_t n)
{
	put(b, "\"cuts\": [");
	for (size_t i = 0; i + 1 < n; i++) {
		put(b, i > 0 ? ", " : "");
		put_number(b, cuts[i], CX_PRECISION_FULL);
	}
	put(b, "], \"counts\": [");
	for (size_t i = 0; i < n; i++) {
		put(b, i > 0 ? ", " : "");
		put_number(b, (double)counts[i], 0);
	}
	put(b, "]");
}

static uint64_t
seen(const struct cx_coding *c, size_t k)
{
	return c->counts[k].positives + c->counts[k].negatives;
}

static void
put_numbers(struct cx_buf *b, const struct cx_coding *c)
{
	uint64_t counts[64];

	for (size_t k = 0; k < c->n_parts; k++)
		counts[k] = seen(c, k);
	put_cuts(b, c->to, counts, c->n_parts);
}

/* Categories by code point with their counts; rare ones are "other". */
static void
put_categories(struct cx_buf *b, const struct cx_training *t,
    const struct cx_coding *c, const struct cx_feature *f)
{
	const struct cx_dict *d = &f->column->values;
	uint64_t *counts = cx_arena_zero(t->arena, d->n, sizeof(*counts));
	bool first = true;
	uint32_t v;

	if (!counts) {
		b->failed = true;
		return;
	}
	for (size_t i = 0; i < t->n_rows; i++) {
		v = f->column->cells[t->rows[i]];
		if (v != CX_CELL_NONE)
			counts[v]++;
	}
	for (int pass = 0; pass < 2; pass++, first = true) {
		put(b, pass == 0 ? "\"values\": [" : "], \"counts\": [");
		for (size_t i = 0; i < d->n; i++) {
			if (c->part[i] == c->n_parts)
				continue;
			put(b, first ? "" : ", ");
			first = false;
			if (pass == 0)
				cx_json_quote(b, d->at[i]);
			else
				put_number(b, (double)counts[i], 0);
		}
	}
	put(b, "]");
	put_member(b, ", ", "other", (double)seen(c, c->n_parts), 0);
}

/* The scores of the rows in tenths. */
static void
put_scores(struct cx_buf *b, const struct cx_training *t)
{
	size_t n = t->n_rows, bins = 1;
	double *x = cx_arena_zero(t->arena, n, sizeof(*x));
	double *spare = cx_arena_zero(t->arena, n, sizeof(*spare));
	double cuts[TENTHS];
	uint64_t counts[TENTHS] = {0};

	if (!x || !spare) {
		b->failed = true;
		return;
	}
	for (size_t i = 0; i < n; i++)
		x[i] = cx_training_score(t, t->rows[i]);
	cx_sort_numbers(x, spare, n);
	for (size_t k = 1; k < TENTHS; k++) {
		double cut = x[n * k / TENTHS];

		if (cut > (bins > 1 ? cuts[bins - 2] : x[0]))
			cuts[bins++ - 1] = cut;
	}
	for (size_t i = 0, k = 0; i < n; i++) {
		while (k + 1 < bins && !(x[i] < cuts[k]))
			k++;
		counts[k]++;
	}
	put_cuts(b, cuts, counts, bins);
}

static void
put_distributions(struct cx_buf *b, const struct cx_training *t)
{
	put(b, ",\n    \"distributions\": [\n      { ");
	put_scores(b, t);
	put(b, " }");
	for (size_t i = 0; i < t->n_features; i++) {
		const struct cx_feature *f = &t->features[i];
		const struct cx_coding *c = &t->fit.codings[i];

		if (f->outcome != CX_FEATURE_USED)
			continue;
		put_text(b, ",\n      { ", "column", f->column->name);
		put(b, ", ");
		if (f->text)
			put_categories(b, t, c, f);
		else
			put_numbers(b, c);
		put_member(
		    b, ", ", "missing", (double)seen(c, c->n_parts + 1), 0);
		put(b, " }");
	}
	put(b, "\n    ]");
}

static void
put_result(struct cx_buf *b, const char *name, const struct cx_train_result *r)
{
	put(b, ",\n    ");
	cx_json_quote(b, cx_span(name));
	put_member(b, ": { ", "rows", (double)r->rows, 0);
	put_member(b, ", ", "positives", (double)r->positives, 0);
	put_member(b, ", ", "auc", r->auc.value, 6);
	put_member(b, ", ", "low", r->auc.low, 6);
	put_member(b, ", ", "high", r->auc.high, 6);
	put(b, " }");
}

/* The day of --now, in the zone of the run. */
static void
put_day(struct cx_buf *b, const struct cx_training *t)
{
	const struct cx_world *w = cx_program_world(t->plan.program);
	const struct cx_zone *zone = cx_dates_zone(w->dates);
	struct cx_moment m = {.us = w->now_us};
	char text[CX_MOMENT_ROOM];
	struct cx_span day = {text, 0};

	m.us = cx_moment_day(m, zone, NULL) * CX_DAY_US;
	m.day = true;
	day.len = cx_moment_print(text, m, zone);
	put_text(b, "\n    ", "date", day);
}

static void
put_columns(struct cx_buf *b, const struct cx_training *t)
{
	put(b, ",\n    \"columns\": [");
	for (size_t i = 0; i < t->n_features; i++) {
		const struct cx_feature *f = &t->features[i];

		put_text(b, i > 0 ? ",\n      { " : "\n      { ", "column",
		    f->column->name);
		put_text(
		    b, ", ", "outcome", cx_span(cx_outcome_name(f->outcome)));
		if (f->bins > 0) {
			put_member(b, ", ", "iv", f->iv, 6);
			put_member(b, ", ", "auc", f->auc, 6);
		}
		put_member(b, ", ", "missing", (double)f->missing, 0);
		put(b, " }");
	}
	put(b, "\n    ]");
}

static void
put_training(struct cx_buf *b, const struct cx_training *t)
{
	put(b, ",\n  \"training\": {");
	put_day(b, t);
	put_text(b, ",\n    ", "target", t->plan.target);
	put_text(b, ", ", "positive", t->plan.positive);
	put_member(b, ",\n    ", "rows", (double)t->n_rows, 0);
	put_member(b, ", ", "positives", (double)t->cross.positives, 0);
	put_member(b, ", ", "without_target", (double)t->left_out, 0);
	put_member(b, ",\n    ", "seed", (double)t->plan.rule.seed, 0);
	put_text(b, ", ", "penalty",
	    t->plan.rule.sparse ? CX_SPAN("l1") : CX_SPAN("l2"));
	put_member(b, ", ", "cost", t->fit.cost, 6);
	put_member(b, ",\n    ", "calibration_slope", t->slope, 6);
	put_member(b, ", ", "calibration_intercept", t->intercept, 6);
	put_member(b, ",\n    ", "folds", CX_TRAIN_FOLDS, 0);
	put_result(b, "cross_validated", &t->cross);
	if (t->n_held > 0)
		put_result(b, "held_out", &t->of_held);
	put_columns(b, t);
	put_distributions(b, t);
	put(b, "\n  }");
}

void
cx_training_write(const struct cx_training *t, struct cx_buf *b)
{
	bool card = t->plan.rule.kind == CX_CARD_SCORECARD;

	put(b, "{\n  \"cx_score\": 1");
	put_text(b, ",\n  ", "kind",
	    card ? CX_SPAN("scorecard") : CX_SPAN("logistic"));
	put_member(b, ",\n  \"scale\": { ", "score", t->plan.scale.score, 6);
	put_member(b, ", ", "odds", t->plan.scale.odds, CX_PRECISION_FULL);
	put_member(b, ", ", "pdo", t->plan.scale.pdo, 6);
	put(b, " }");
	put_member(b, ",\n  ", card ? "base" : "intercept", cx_training_base(t),
	    card ? 0 : CX_PRECISION_FULL);
	put_variables(b, t);
	put_training(b, t);
	put(b, "\n}\n");
}
