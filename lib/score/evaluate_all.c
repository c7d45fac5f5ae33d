/*
 * Two rankings: by score, which every model has, for what a list in that
 * order is worth; and by probability, for whether it can be taken at its word.
 */
#include "score/evaluate_parts.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "stats/calibration.h"
#include "stats/ranking.h"
#include "stats/woe.h"

#include "base/banned.h"

#define ALL "all"

static bool
rank(const struct cx_cases *c, bool by_probability, struct cx_ranking *out)
{
	struct cx_scored *x = calloc(c->n ? c->n : 1, sizeof(*x));
	bool ok;

	if (!x)
		return false;
	for (size_t i = 0; i < c->n; i++) {
		x[i].score =
		    by_probability ? c->at[i].probability : c->at[i].score;
		x[i].positive = c->at[i].positive;
	}
	ok = cx_ranking_make(x, c->n, out);
	free(x);
	return ok;
}

static void
put_one(struct cx_evaluation *e, const char *metric, double value)
{
	cx_evaluation_put(e, ALL, metric, cx_estimate_bare(value), e->cases.n);
}

static void
put_tenth(struct cx_evaluation *e, const char *what, size_t i,
    struct cx_estimate is, uint64_t n)
{
	char name[32];

	snprintf(name, sizeof(name), "%s_%zu", what, i + 1);
	cx_evaluation_put(e, ALL, name, is, n);
}

static void
put_lift(struct cx_evaluation *e, const struct cx_ranking *r)
{
	struct cx_tenth tenths[CX_TENTHS];
	double all = (double)r->positives / (double)e->cases.n;
	uint64_t found = 0, seen = 0;

	cx_ranking_tenths(r, tenths);
	for (size_t i = 0; i < CX_TENTHS; i++)
		put_tenth(e, "lift", i,
		    cx_estimate_bare((double)tenths[i].positives /
				     (double)tenths[i].n / all),
		    tenths[i].n);
	for (size_t i = 0; i < CX_TENTHS; i++) {
		found += tenths[i].positives;
		seen += tenths[i].n;
		put_tenth(e, "capture", i,
		    cx_estimate_share(found, r->positives), seen);
	}
}

static void
put_calibration(struct cx_evaluation *e, const struct cx_ranking *r)
{
	struct cx_tenth tenths[CX_TENTHS];
	struct cx_estimate slope, intercept;

	put_one(e, "brier", cx_calibration_brier(r));
	put_one(e, "log_loss", cx_calibration_log_loss(r));
	cx_calibration_line(r, &slope, &intercept);
	cx_evaluation_put(e, ALL, "calibration_slope", slope, e->cases.n);
	cx_evaluation_put(
	    e, ALL, "calibration_intercept", intercept, e->cases.n);
	cx_ranking_tenths(r, tenths);
	for (size_t i = 0; i < CX_TENTHS; i++)
		put_tenth(e, "expected", i,
		    cx_estimate_bare(tenths[i].sum / (double)tenths[i].n),
		    tenths[i].n);
	for (size_t i = 0; i < CX_TENTHS; i++)
		put_tenth(e, "observed", i,
		    cx_estimate_share(tenths[i].positives, tenths[i].n),
		    tenths[i].n);
}

/* The index of one distribution against training, with missing and other. */
static double
drift(const struct cx_counts *c, const double *now)
{
	size_t n = cx_counts_width(c);
	double *then = calloc(n, sizeof(*then)), psi = NAN;

	if (!then)
		return NAN;
	for (size_t i = 0; i < c->n; i++)
		then[i] = c->counts[i];
	then[c->n] = c->other;
	then[cx_counts_missing(c)] = c->missing;
	psi = cx_stat_psi(then, now, n);
	free(then);
	return psi;
}

static void
put_drift(struct cx_evaluation *e)
{
	const struct cx_card *card = e->plan.model->card;
	struct cx_buf name = {0};
	const char *text;

	for (size_t i = 0; card && i < card->n_counts; i++) {
		const struct cx_counts *c = &card->counts[i];

		name.len = 0;
		cx_buf_puts(&name, CX_SPAN("psi"));
		if (c->name.len > 0)
			cx_buf_putc(&name, '_');
		cx_buf_puts(&name, c->name);
		text = cx_buf_string(&name);
		if (text)
			put_one(e, text, drift(c, e->counts[i]));
		else
			e->failed = true;
	}
	cx_buf_done(&name);
}

static void
put_ranking(struct cx_evaluation *e, const struct cx_ranking *r)
{
	put_one(e, "positives", (double)r->positives);
	cx_evaluation_put(e, ALL, "auc", cx_ranking_auc(r), e->cases.n);
	cx_evaluation_put(e, ALL, "gini", cx_ranking_gini(r), e->cases.n);
	put_one(e, "ks", cx_ranking_ks(r));
	put_one(e, "pr_auc", cx_ranking_average_precision(r));
}

bool
cx_evaluate_all(struct cx_evaluation *e, double *threshold)
{
	struct cx_ranking r;

	if (!rank(&e->cases, false, &r))
		return false;
	*threshold = isnan(e->plan.threshold)
			 ? cx_ranking_threshold(&r, r.positives)
			 : cx_evaluation_sign(e) * e->plan.threshold;
	put_one(e, "n", (double)e->cases.n);
	put_ranking(e, &r);
	if (r.n > 0)
		put_lift(e, &r);
	cx_ranking_done(&r);
	if (e->plan.model->card && e->cases.n > 0) {
		if (!rank(&e->cases, true, &r))
			return false;
		put_calibration(e, &r);
		cx_ranking_done(&r);
	}
	put_drift(e);
	return true;
}
