/*
 * Results are a long table, a measure a row, as those of cx-score are.  A
 * label may be cut to three letters (pos, neg, neu), as published data has
 * them; one that is no class is left out, counted and told.
 */
#include "sentiment_modes.h"

#include <math.h>
#include <stdlib.h>

#include "sentiment/language.h"
#include "sentiment/trial.h"

#include "base/banned.h"

#define OPT cx_sentiment_opt

enum { SHORTEST_LABEL = 3 };

struct evaluation {
	const struct cx_court *court;
	size_t label, by; /* slots; by: SIZE_MAX if not given */
	const char *classes[CX_CLASSES];
	struct cx_trial all;
	uint64_t left_out;
};

struct worker {
	struct evaluation *evaluation;
	struct cx_judge *judge;
	struct cx_trial trial;
	uint64_t left_out;
};

static void *
worker_open(void *shared, struct cx_err *err)
{
	struct evaluation *e = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->evaluation = e;
	w->trial.classes = e->all.classes;
	w->judge = cx_court_judge(e->court, 1U << OPT.question, err);
	if (w->judge)
		return w;
	free(w);
	return NULL;
}

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct evaluation *e = shared;
	struct worker *w = worker;

	ok = ok && cx_trial_merge(&e->all, &w->trial, err);
	e->left_out += w->left_out;
	cx_trial_done(&w->trial);
	cx_judge_free(w->judge);
	free(w);
	return ok;
}

unsigned
cx_sentiment_class(const char *const *classes, unsigned n, struct cx_span label)
{
	unsigned found = n;

	for (unsigned k = 0; k < n; k++) {
		struct cx_span name = cx_span(classes[k]);

		if (cx_span_eq(name, label))
			return k;
		if (label.len < SHORTEST_LABEL || label.len > name.len)
			continue;
		name.len = label.len;
		if (cx_span_eq(name, label))
			found = k;
	}
	return found;
}

static unsigned
class_of(const struct evaluation *e, struct cx_span label)
{
	return cx_sentiment_class(e->classes, e->all.classes, label);
}

static bool
row(void *worker, const struct cx_record *record, struct cx_row *unused,
    struct cx_err *err)
{
	struct worker *w = worker;
	const struct evaluation *e = w->evaluation;
	struct cx_span text, label, by = CX_SPAN("");
	struct cx_verdict v;
	struct cx_answer said;
	struct cx_case one;

	(void)unused;
	if (!cx_record_text(record, e->court->slot, &text) ||
	    !cx_record_text(record, e->label, &label)) {
		w->left_out++;
		return true;
	}
	if (e->by != SIZE_MAX)
		cx_record_text(record, e->by, &by);
	if (!text.at || !label.at || !by.at ||
	    !cx_judge_text(w->judge, record->arena, text, false, &v))
		return cx_fail_memory(err);
	said = v.answers[OPT.question];
	one.truth = (uint8_t)class_of(e, label);
	if (!said.class || one.truth == e->all.classes) {
		w->left_out++;
		return true;
	}
	one.said = (uint8_t)class_of(e, cx_span(said.class));
	one.confidence = (float)said.confidence;
	if (e->by != SIZE_MAX && !cx_trial_add(&w->trial, by, &one, err))
		return false;
	return cx_trial_add(&w->trial, CX_SPAN("all"), &one, err);
}

/* The table that is written. */
struct table {
	struct cx_results *results;
	struct cx_span group;
	size_t n;
	struct cx_err *err;
	bool ok;
};

static void
put(struct table *t, const char *metric, const char *class,
    const struct cx_estimate *e)
{
	struct cx_row *r = cx_results_row(t->results);

	cx_row_text(r, 0, t->group);
	cx_row_text(r, 1, cx_span(metric));
	if (class)
		cx_row_text(r, 2, cx_span(class));
	cx_row_number(r, 4, e->value);
	cx_row_number(r, 5, e->low);
	cx_row_number(r, 6, e->high);
	cx_row_int(r, 7, (int64_t)t->n);
	t->ok = t->ok && cx_results_put(t->results, t->err);
}

static void
put_confusion(
    struct table *t, const char *truth, const char *said, size_t count)
{
	struct cx_row *r = cx_results_row(t->results);

	cx_row_text(r, 0, t->group);
	cx_row_text(r, 1, CX_SPAN("confusion"));
	cx_row_text(r, 2, cx_span(truth));
	cx_row_text(r, 3, cx_span(said));
	cx_row_int(r, 4, (int64_t)count);
	cx_row_int(r, 7, (int64_t)t->n);
	t->ok = t->ok && cx_results_put(t->results, t->err);
}

static void
put_group(struct table *t, const char *const *classes, unsigned n,
    const struct cx_trial_result *r)
{
	put(t, "accuracy", NULL, &r->accuracy);
	put(t, "macro_f1", NULL, &r->macro_f1);
	put(t, "calibration_error", NULL, &r->ece);
	for (unsigned k = 0; k < n; k++) {
		put(t, "precision", classes[k], &r->precision[k]);
		put(t, "recall", classes[k], &r->recall[k]);
		put(t, "f1", classes[k], &r->f1[k]);
	}
	for (unsigned k = 0; k < n; k++)
		for (unsigned j = 0; j < n; j++)
			put_confusion(
			    t, classes[k], classes[j], r->confusion[k][j]);
}

/* "all" first, then by code point. */
static int
by_name(const void *a, const void *b)
{
	const struct cx_trial_group *x = a, *y = b;
	const struct cx_span p = {x->name, x->len}, q = {y->name, y->len};
	const bool all_p = cx_span_eq(p, CX_SPAN("all"));
	const bool all_q = cx_span_eq(q, CX_SPAN("all"));

	return all_p != all_q ? all_q - all_p : cx_span_cmp(p, q);
}

bool
cx_sentiment_table(struct cx_run *run, struct cx_trial *trial,
    const char *const *classes, struct cx_err *err)
{
	static const char *const columns[] = {
	    "group", "metric", "class", "said", "value", "low", "high", "n"};
	static struct cx_trial_result result;
	struct table t = {
	    .results = cx_results_new(run, columns, countof(columns), err),
	    .err = err,
	    .ok = true};

	if (!t.results)
		return false;
	if (trial->n_groups > 0)
		qsort(trial->groups, trial->n_groups, sizeof(*trial->groups),
		    by_name);
	for (size_t i = 0; t.ok && i < trial->n_groups; i++) {
		struct cx_trial_group *g = &trial->groups[i];

		t.group = (struct cx_span){g->name, g->len};
		t.n = g->n;
		t.ok = cx_trial_measure(trial, g, OPT.seed, &result) ||
		       cx_fail_memory(err);
		if (t.ok)
			put_group(&t, classes, trial->classes, &result);
	}
	return cx_results_finish(t.results, err) && t.ok;
}

/* The classes that the models of any language have for the question. */
static bool
find_classes(struct evaluation *e, struct cx_err *err)
{
	const char *name = cx_question_names[OPT.question];

	for (unsigned l = 0; l < CX_LANGUAGES; l++) {
		const struct cx_head *h =
		    cx_heads_find(&e->court->models.of[l], name);

		if (!h)
			continue;
		e->all.classes = h->n_classes;
		for (unsigned k = 0; k < h->n_classes; k++)
			e->classes[k] = h->classes[k];
		return true;
	}
	return cx_fail(
	    err, CX_CONFIG, "--question=%s: the model has no answer", name);
}

size_t
cx_sentiment_want(struct cx_run *run, const char *option, const char *column)
{
	struct cx_err asks = {.code = CX_USAGE};

	cx_fail_at(&asks, option, 0, 0);
	return cx_schema_want(
	    cx_program_schema(cx_run_program(run)), cx_span(column), &asks);
}

bool
cx_sentiment_evaluate(
    struct cx_run *run, const struct cx_court *court, struct cx_err *err)
{
	struct evaluation e = {.court = court, .by = SIZE_MAX};
	const struct cx_task task = {
	    .kind = CX_TASK_FOLD,
	    .shared = &e,
	    .open = worker_open,
	    .row = row,
	    .close = worker_close,
	};
	bool ok;

	if (!OPT.label)
		return cx_fail(err, CX_USAGE,
		    "--evaluate: which column has the right answers? give it "
		    "with --label");
	if (!find_classes(&e, err))
		return false;
	e.label = cx_sentiment_want(run, "--label", OPT.label);
	if (OPT.by)
		e.by = cx_sentiment_want(run, "--by", OPT.by);
	if (e.label == SIZE_MAX || (OPT.by && e.by == SIZE_MAX))
		return cx_fail_memory(err);
	ok = cx_run_rows(run, &task, err);
	if (ok && e.left_out > 0)
		cx_run_warn(run,
		    "%llu records without a known label are left "
		    "out",
		    (unsigned long long)e.left_out);
	ok = ok && cx_sentiment_table(run, &e.all, e.classes, err);
	cx_trial_done(&e.all);
	return ok;
}
