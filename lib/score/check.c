/*
 * The measures become one record of NDJSON, so that the whole language of
 * expressions serves checks too, with its messages.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/near.h"
#include "base/num.h"
#include "record/ndjson.h"
#include "record/reader.h"
#include "score/evaluate.h"

#include "base/banned.h"

struct cx_check {
	struct cx_schema *schema;
	struct cx_program *program;
	const struct cx_expr *expr;
};

static const char *const fixed[] = {"n", "positives", "auc", "gini", "ks",
    "pr_auc", "brier", "log_loss", "calibration_slope", "calibration_intercept",
    "threshold", "selection_rate", "tpr", "fpr", "precision", "observed",
    "expected", "psi", "demographic_parity_difference",
    "demographic_parity_ratio", "equalised_odds_difference",
    "equalised_odds_ratio"};
static const char *const tenths[] = {"lift", "capture", "expected", "observed"};

static bool
is_tenth(struct cx_span name)
{
	char text[32];

	for (size_t i = 0; i < countof(tenths); i++)
		for (int d = 1; d <= 10; d++) {
			snprintf(text, sizeof(text), "%s_%d", tenths[i], d);
			if (cx_span_eq(name, cx_span(text)))
				return true;
		}
	return false;
}

static bool
is_known(struct cx_span name, const struct cx_card *card)
{
	const struct cx_span psi = CX_SPAN("psi_");

	for (size_t i = 0; i < countof(fixed); i++)
		if (cx_span_eq(name, cx_span(fixed[i])))
			return true;
	if (is_tenth(name))
		return true;
	if (!card || name.len <= psi.len ||
	    memcmp(name.at, psi.at, psi.len) != 0)
		return false;
	name.at += psi.len;
	name.len -= psi.len;
	for (size_t i = 0; i < card->n_counts; i++)
		if (cx_span_eq(name, card->counts[i].name))
			return true;
	return false;
}

static bool
check_names(
    const struct cx_check *c, const struct cx_card *card, struct cx_err *err)
{
	struct cx_span names[countof(fixed)], name;

	for (size_t i = 0; i < countof(fixed); i++)
		names[i] = cx_span(fixed[i]);
	for (size_t i = 0; i < cx_schema_count(c->schema); i++) {
		name = cx_schema_name(c->schema, i);
		if (!is_known(name, card))
			return cx_fail(err, CX_USAGE,
			    "--fail-if: there is no measure %s%s",
			    cx_quote(name).text,
			    cx_near_hint(name, names, countof(names)).text);
	}
	return true;
}

struct cx_check *
cx_check_new(
    const char *text, const struct cx_evaluate_plan *plan, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "--fail-if"};
	struct cx_check *c = calloc(1, sizeof(*c));

	if (c)
		c->schema = cx_schema_new();
	if (c && c->schema)
		c->program =
		    cx_program_new(c->schema, cx_program_world(plan->program));
	if (!c || !c->program)
		cx_fail_memory(err);
	else
		c->expr = cx_expr_new(
		    c->program, cx_span(text), CX_BOOL, &origin, err);
	if (c && c->expr && check_names(c, plan->model->card, err))
		return c;
	cx_check_free(c);
	return NULL;
}

void
cx_check_free(struct cx_check *c)
{
	if (!c)
		return;
	cx_program_free(c->program);
	cx_schema_free(c->schema);
	free(c);
}

/* A gap of a column: the worst of that name is kept. */
static bool
is_worst(const struct cx_measure *all, size_t n, size_t i)
{
	bool ratio =
	    memcmp(all[i].metric.at + all[i].metric.len - 5, "ratio", 5) == 0;
	double own = all[i].is.value, x;

	for (size_t j = 0; j < n; j++) {
		if (j == i || cx_span_eq(all[j].group, CX_SPAN("all")) ||
		    !cx_span_eq(all[j].metric, all[i].metric))
			continue;
		x = all[j].is.value;
		if (x == own ? j < i : ratio ? x < own : x > own)
			return false;
	}
	return true;
}

static bool
is_gap(const struct cx_measure *m)
{
	static const struct cx_span gaps[] = {
	    {"demographic_parity_", 19}, {"equalised_odds_", 15}};

	for (size_t i = 0; i < countof(gaps); i++)
		if (m->metric.len > gaps[i].len &&
		    memcmp(m->metric.at, gaps[i].at, gaps[i].len) == 0)
			return true;
	return false;
}

/* {"auc":0.71,...}; what is not known is left out, and so is missing. */
static void
write_record(struct cx_buf *b, const struct cx_measure *all, size_t n)
{
	bool first = true;

	cx_buf_putc(b, '{');
	for (size_t i = 0; i < n; i++) {
		const struct cx_measure *m = &all[i];

		if (!isfinite(m->is.value) ||
		    (is_gap(m) ? !is_worst(all, n, i)
			       : !cx_span_eq(m->group, CX_SPAN("all"))))
			continue;
		if (!first)
			cx_buf_putc(b, ',');
		first = false;
		cx_json_quote(b, m->metric);
		cx_buf_putc(b, ':');
		if (cx_buf_reserve(b, CX_NUM_ROOM))
			b->len += cx_num_print(
			    b->at + b->len, m->is.value, CX_PRECISION_FULL);
	}
	cx_buf_puts(b, CX_SPAN("}\n"));
}

static bool
test(struct cx_check *c, struct cx_span text, bool *fails, struct cx_err *err)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_eval *eval = cx_eval_new(c->program, err);
	const struct cx_record *record;
	struct cx_reader *r = NULL;
	enum cx_truth truth;
	bool ok = false;

	config.input = CX_NDJSON;
	if (eval)
		r = cx_reader_memory(text, "measures", &config, c->schema, err);
	record = r ? cx_reader_next(r, err) : NULL;
	if (record) {
		cx_eval_begin(eval, record);
		ok = cx_expr_test(c->expr, eval, &truth, err);
		*fails = ok && truth != CX_FALSE;
	}
	cx_reader_close(r);
	cx_eval_free(eval);
	return ok;
}

bool
cx_check_run(struct cx_check *c, const struct cx_measure *measures, size_t n,
    bool *fails, struct cx_err *err)
{
	struct cx_buf text = {0};
	bool ok;

	write_record(&text, measures, n);
	ok = (!text.failed || cx_fail_memory(err)) &&
	     test(c, cx_buf_span(&text), fails, err);
	cx_buf_done(&text);
	return ok;
}
