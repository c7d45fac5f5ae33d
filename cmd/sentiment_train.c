/*
 * A model from an office's own labels.  What is reported is cross-validated,
 * also the offsets of the classes, and stands beside our model on the same
 * messages and beside always saying what is most frequent: a model that does
 * not beat those is not worth having, and the table must show it.
 */
#include "sentiment_modes.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/hash.h"
#include "sentiment/fit.h"
#include "sentiment/heads.h"
#include "sentiment/school.h"
#include "sentiment/trial.h"
#include "text/compose.h"
#include "text/fold.h"

#include "base/banned.h"

#define OPT cx_sentiment_opt

enum { EPOCHS = 8, BITS = 18 };
/* As the recipes of the models that are part of the program. */
static const float rate = 0.07F, ridge = 0.5F;

struct lesson_plan {
	const struct cx_court *court;
	const struct cx_head *head; /* ours; NULL: there is none */
	bool fixed;		    /* classes are those of `head' */
	size_t label;		    /* slot */
	struct cx_school all;
};

struct worker {
	struct lesson_plan *plan;
	struct cx_judge *judge;
	struct cx_school own;
};

static void *
worker_open(void *shared, struct cx_err *err)
{
	struct lesson_plan *p = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->plan = p;
	cx_school_init(&w->own, p->fixed ? p->head : NULL);
	w->judge = cx_court_judge(p->court, 1U << OPT.question, err);
	if (w->judge)
		return w;
	free(w);
	return NULL;
}

/* Texts that differ in case and accents alone are in the same fold. */
static uint64_t
text_hash(struct cx_arena *arena, struct cx_span text)
{
	const struct cx_span s =
	    cx_text_fold(arena, cx_text_compose(arena, text));

	return s.at ? cx_hash(cx_text_trim(s)) : 0;
}

static bool
row(void *worker, const struct cx_record *record, struct cx_row *unused,
    struct cx_err *err)
{
	struct worker *w = worker;
	struct cx_school *c = &w->own;
	struct cx_span text, label;
	struct cx_verdict v;
	struct cx_note note = {.shipped = CX_NO_CLASS};
	const char *said;
	unsigned k;

	(void)unused;
	if (!cx_record_text(record, w->plan->court->slot, &text) ||
	    !cx_record_text(record, w->plan->label, &label)) {
		c->left_out++;
		return true;
	}
	if (!text.at || !label.at ||
	    !cx_judge_text(w->judge, record->arena, text, false, &v))
		return cx_fail_memory(err);
	if (w->plan->fixed) {
		k = cx_sentiment_class(c->classes, c->n, label);
		if (k == c->n) {
			c->left_out++;
			return true;
		}
	} else if (!cx_school_class(c, label, &k, err)) {
		return false;
	}
	said = v.answers[OPT.question].class;
	for (unsigned i = 0; said && w->plan->fixed && i < c->n; i++)
		if (strcmp(said, c->names[i]) == 0)
			note.shipped = (uint8_t)i;
	note.confidence = (float)v.answers[OPT.question].confidence;
	note.hash = text_hash(record->arena, text);
	return cx_school_add(c, cx_judge_bag(w->judge), k, &note, err);
}

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct lesson_plan *p = shared;
	struct worker *w = worker;

	ok = ok && cx_school_merge(&p->all, &w->own, err);
	cx_school_done(&w->own);
	cx_judge_free(w->judge);
	free(w);
	return ok;
}

static bool
add_cases(struct cx_trial *t, const struct cx_school *c,
    const struct cx_fit *fit, int fold, struct cx_err *err)
{
	for (size_t i = 0; i < c->examples.n; i++) {
		const struct cx_example *x = &c->examples.at[i];
		struct cx_case one = {.truth = x->label};
		double p;

		if (x->fold != fold)
			continue;
		one.said = (uint8_t)cx_fit_class(fit, i, &p);
		one.confidence = (float)p;
		if (!cx_trial_add(t, CX_SPAN("learned"), &one, err))
			return false;
		one.said = c->notes[i].shipped;
		one.confidence = c->notes[i].confidence;
		if (one.said != CX_NO_CLASS &&
		    !cx_trial_add(t, CX_SPAN("ours"), &one, err))
			return false;
	}
	return true;
}

static bool
say_model(struct cx_run *run, struct cx_trial *t, const struct cx_school *c,
    struct cx_err *err)
{
	static struct cx_trial_result r;

	if (c->left_out > 0)
		cx_run_warn(run,
		    "%llu records without a known label are left out",
		    (unsigned long long)c->left_out);
	if (cx_run_verbose(run) < 0)
		return true;
	cx_run_say(run,
	    "%zu records, %u classes; always the most frequent: "
	    "macro-F1 %.3f",
	    c->examples.n, c->n, cx_school_most(c));
	for (size_t i = 0; i < t->n_groups; i++) {
		if (!cx_trial_measure(t, &t->groups[i], OPT.seed, &r))
			return cx_fail_memory(err);
		cx_run_say(run, "%s: macro-F1 %.3f (%.3f to %.3f)",
		    i == 0 ? "the new model, cross-validated"
			   : "our model on the same records",
		    r.macro_f1.value, r.macro_f1.low, r.macro_f1.high);
	}
	return true;
}

static bool
write_model(const struct cx_school *c, const struct cx_lesson *lesson,
    const struct cx_fit *fit, struct cx_err *err)
{
	struct cx_softmax s;
	struct cx_buf out = {0};
	struct cx_newfile *f = NULL;
	bool ok = cx_softmax_train(&s, &c->examples, lesson);

	if (ok) {
		cx_heads_write_begin(&out, 1);
		cx_heads_write_head(&out, cx_question_names[OPT.question],
		    c->classes, &s, fit->offset, fit->temperature);
	}
	cx_softmax_done(&s);
	ok = (ok && !out.failed) || cx_fail_memory(err);
	ok = ok && (f = cx_newfile_open(OPT.model_out, err)) &&
	     cx_newfile_write(f, cx_buf_span(&out), err);
	if (ok)
		ok = cx_newfile_commit(f, err);
	else
		cx_newfile_abort(f);
	cx_buf_done(&out);
	return ok;
}

/* Cross-validates, learns from all, writes and reports. */
static bool
learn(struct cx_run *run, struct cx_school *c, const struct cx_softmax *from,
    struct cx_err *err)
{
	const struct cx_lesson lesson = {.bits = from ? from->bits : BITS,
	    .classes = c->n,
	    .epochs = EPOCHS,
	    .rate = rate,
	    .ridge = ridge,
	    .leave_out = -1,
	    .from = from};
	struct cx_trial trial = {.classes = c->n};
	struct cx_fit fit;
	bool ok =
	    cx_fit_learn(&fit, &c->examples, &lesson, 1) || cx_fail_memory(err);

	for (int fold = 0; ok && fold < CX_FOLDS; fold++) {
		cx_fit_find(&fit, fold);
		ok = add_cases(&trial, c, &fit, fold, err);
	}
	if (ok) {
		cx_fit_find(&fit, -1);
		ok = write_model(c, &lesson, &fit, err) &&
		     say_model(run, &trial, c, err) &&
		     cx_sentiment_table(run, &trial, c->classes, err);
	}
	cx_fit_done(&fit);
	cx_trial_done(&trial);
	return ok;
}

/* Learns from what was read. */
static bool
finish(struct cx_run *run, struct lesson_plan *p, struct cx_err *err)
{
	struct cx_softmax from = {.sparse = NULL};
	bool ok;

	ok = cx_school_order(&p->all, err) &&
	     (!OPT.from || cx_head_softmax(p->head, &from) ||
		 cx_fail_memory(err)) &&
	     learn(run, &p->all, OPT.from ? &from : NULL, err);
	cx_softmax_done(&from);
	return ok;
}

static bool
check_options(const struct lesson_plan *p, struct cx_err *err)
{
	if (!OPT.label)
		return cx_fail(err, CX_USAGE,
		    "--train: which column has the right answers? give it "
		    "with --label");
	if (!OPT.model_out)
		return cx_fail(err, CX_USAGE,
		    "--train: where does the model go? give it with "
		    "--model-out");
	if (OPT.evaluate)
		return cx_fail(err, CX_USAGE,
		    "--train and --evaluate cannot be given together");
	return !OPT.from || p->head ||
	       cx_fail(err, CX_USAGE,
		   "--from: there is no model of --question=%s to begin with",
		   cx_question_names[OPT.question]);
}

bool
cx_sentiment_train(
    struct cx_run *run, const struct cx_court *court, struct cx_err *err)
{
	const unsigned language = OPT.lang < 0 ? CX_ES : (unsigned)OPT.lang;
	struct lesson_plan p = {.court = court,
	    .head = cx_heads_find(
		&court->models.of[language], cx_question_names[OPT.question])};
	const struct cx_task task = {
	    .kind = CX_TASK_FOLD,
	    .shared = &p,
	    .open = worker_open,
	    .row = row,
	    .close = worker_close,
	};
	bool ok;

	p.fixed = p.head && (OPT.from || OPT.question == CX_ASK_SENTIMENT);
	if (!check_options(&p, err))
		return false;
	p.label = cx_sentiment_want(run, "--label", OPT.label);
	if (p.label == SIZE_MAX)
		return cx_fail_memory(err);
	cx_school_init(&p.all, p.fixed ? p.head : NULL);
	ok = cx_run_writes(run, OPT.model_out, err) &&
	     cx_run_rows(run, &task, err) && finish(run, &p, err);
	cx_school_done(&p.all);
	return ok;
}
