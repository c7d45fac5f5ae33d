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
#include "sentiment/trial.h"
#include "text/compose.h"
#include "text/fold.h"

#include "base/banned.h"

#define OPT cx_sentiment_opt

enum {
	ROWS_LEAST = 200,
	CLASS_LEAST = 30,
	EPOCHS = 8,
	BITS = 18,
	NO_CLASS = UINT8_MAX
};
/* As the recipes of the models that are part of the program. */
static const float rate = 0.07F, ridge = 0.5F;

/* What is known of an example beside its features; as many as examples. */
struct note {
	uint64_t hash;	  /* of the text */
	uint8_t shipped;  /* what our model says: a class, or NO_CLASS */
	float confidence; /* of that */
};

/* Messages with labels, of a worker and then of all. */
struct class_room {
	char names[CX_CLASSES][CX_MODEL_NAME];
	const char *classes[CX_CLASSES]; /* names, or those of the head */
	unsigned n;
	struct cx_examples examples;
	struct note *notes;
	size_t n_notes, room;
	uint64_t left_out;
};

struct lesson_plan {
	const struct cx_court *court;
	const struct cx_head *head; /* ours; NULL: there is none */
	bool fixed;		    /* classes are those of `head' */
	size_t label;		    /* slot */
	struct class_room all;
};

struct worker {
	struct lesson_plan *plan;
	struct cx_judge *judge;
	struct class_room own;
};

static void
class_room_done(struct class_room *c)
{
	cx_examples_done(&c->examples);
	free(c->notes);
}

static void
class_room_init(struct class_room *c, const struct lesson_plan *p)
{
	*c = (struct class_room){.n = p->fixed ? p->head->n_classes : 0};
	for (unsigned k = 0; k < c->n; k++)
		memcpy(c->names[k], p->head->classes[k], CX_MODEL_NAME);
}

static void
point_classes(struct class_room *c)
{
	for (unsigned k = 0; k < c->n; k++)
		c->classes[k] = c->names[k];
}

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
	class_room_init(&w->own, p);
	point_classes(&w->own);
	w->judge = cx_court_judge(p->court, 1U << OPT.question, err);
	if (w->judge)
		return w;
	free(w);
	return NULL;
}

/* The class of a name, which is new if it is not there; false: too many. */
static bool
find_class(
    struct class_room *c, struct cx_span name, unsigned *k, struct cx_err *err)
{
	for (*k = 0; *k < c->n; ++*k)
		if (cx_span_eq(cx_span(c->names[*k]), name))
			return true;
	if (name.len >= CX_MODEL_NAME)
		return cx_fail(err, CX_DATA,
		    "--label: a label is longer than %d bytes",
		    CX_MODEL_NAME - 1);
	if (c->n == CX_CLASSES)
		return cx_fail(err, CX_DATA,
		    "--label: more than %d different labels", CX_CLASSES);
	memcpy(c->names[c->n], name.at, name.len);
	c->classes[c->n] = c->names[c->n];
	c->n++;
	return true;
}

static bool
take_note(struct class_room *c, const struct note *note, struct cx_err *err)
{
	if (c->n_notes == c->room) {
		const size_t room = c->room ? 2 * c->room : 1024;
		struct note *more = realloc(c->notes, room * sizeof(*more));

		if (!more)
			return cx_fail_memory(err);
		c->notes = more;
		c->room = room;
	}
	c->notes[c->n_notes++] = *note;
	return true;
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
	struct class_room *c = &w->own;
	struct cx_span text, label;
	struct cx_verdict v;
	struct note note = {.shipped = NO_CLASS};
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
	} else if (!find_class(c, label, &k, err)) {
		return false;
	}
	said = v.answers[OPT.question].class;
	for (unsigned i = 0; said && w->plan->fixed && i < c->n; i++)
		if (strcmp(said, c->names[i]) == 0)
			note.shipped = (uint8_t)i;
	note.confidence = (float)v.answers[OPT.question].confidence;
	note.hash = text_hash(record->arena, text);
	return take_note(c, &note, err) &&
	       (cx_examples_add(&c->examples, cx_judge_bag(w->judge),
		    (uint8_t)k, 1, 0, (uint8_t)(note.hash % CX_FOLDS)) ||
		   cx_fail_memory(err));
}

/* Takes what a worker has, its classes by name. */
static bool
merge(struct class_room *to, struct class_room *from, struct cx_err *err)
{
	for (size_t i = 0; i < from->examples.n; i++) {
		unsigned k = from->examples.at[i].label;

		if (!find_class(to, cx_span(from->names[k]), &k, err) ||
		    !take_note(to, &from->notes[i], err))
			return false;
		from->examples.at[i].label = (uint8_t)k;
	}
	to->left_out += from->left_out;
	return cx_examples_merge(&to->examples, &from->examples) ||
	       cx_fail_memory(err);
}

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct lesson_plan *p = shared;
	struct worker *w = worker;

	ok = ok && merge(&p->all, &w->own, err);
	class_room_done(&w->own);
	cx_judge_free(w->judge);
	free(w);
	return ok;
}

/* A row as it is sorted. */
struct place {
	struct note note;
	struct cx_example example;
};

static int
by_text(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->note.hash != y->note.hash)
		return x->note.hash < y->note.hash ? -1 : 1;
	return x->example.label - y->example.label;
}

/* Learning depends on order, and nothing may depend on that of workers. */
static bool
sort_rows(struct class_room *c, struct cx_err *err)
{
	struct place *places = malloc((c->n_notes + 1) * sizeof(*places));

	if (!places)
		return cx_fail_memory(err);
	for (size_t i = 0; i < c->n_notes; i++)
		places[i] = (struct place){c->notes[i], c->examples.at[i]};
	qsort(places, c->n_notes, sizeof(*places), by_text);
	for (size_t i = 0; i < c->n_notes; i++) {
		c->notes[i] = places[i].note;
		c->examples.at[i] = places[i].example;
	}
	free(places);
	return true;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* The labels as classes by name, so that they do not depend on the rows. */
static void
sort_classes(struct class_room *c)
{
	char old[CX_CLASSES][CX_MODEL_NAME];
	uint8_t now[CX_CLASSES] = {0};

	memcpy(old, c->names, sizeof(old));
	qsort(c->names, c->n, sizeof(c->names[0]), by_name);
	for (unsigned k = 0; k < c->n; k++)
		for (unsigned i = 0; i < c->n; i++)
			if (strcmp(old[k], c->names[i]) == 0)
				now[k] = (uint8_t)i;
	for (size_t i = 0; i < c->examples.n; i++)
		c->examples.at[i].label = now[c->examples.at[i].label];
}

static bool
check_rows(const struct class_room *c, struct cx_err *err)
{
	size_t count[CX_CLASSES] = {0};

	for (size_t i = 0; i < c->examples.n; i++)
		count[c->examples.at[i].label]++;
	if (c->examples.n < ROWS_LEAST)
		return cx_fail(err, CX_DATA,
		    "--train: %zu records with text and label; a model needs "
		    "at least %d",
		    c->examples.n, ROWS_LEAST);
	if (c->n < 2)
		return cx_fail(
		    err, CX_DATA, "--train: all labels are the same");
	for (unsigned k = 0; k < c->n; k++)
		if (count[k] < CLASS_LEAST)
			return cx_fail(err, CX_DATA,
			    "--train: a class has %zu records; each needs at "
			    "least %d (class %u of %u by name)",
			    count[k], CLASS_LEAST, k + 1, c->n);
	return true;
}

static bool
add_cases(struct cx_trial *t, const struct class_room *c,
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
		if (one.said != NO_CLASS &&
		    !cx_trial_add(t, CX_SPAN("ours"), &one, err))
			return false;
	}
	return true;
}

/* Macro-F1 of who always says what is most frequent. */
static double
of_most(const struct class_room *c)
{
	struct cx_confusion all = {{{0}}};
	double count[CX_CLASSES] = {0};
	unsigned most = 0;

	for (size_t i = 0; i < c->examples.n; i++)
		count[c->examples.at[i].label]++;
	for (unsigned k = 0; k < c->n; k++)
		most = count[k] > count[most] ? k : most;
	for (unsigned k = 0; k < c->n; k++)
		all.at[k][most] = count[k];
	return cx_confusion_macro_f1(&all, c->n);
}

static bool
say_model(struct cx_run *run, struct cx_trial *t, const struct class_room *c,
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
	    c->examples.n, c->n, of_most(c));
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
write_model(const struct class_room *c, const struct cx_lesson *lesson,
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
learn(struct cx_run *run, struct class_room *c, const struct cx_softmax *from,
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

	if (!p->fixed)
		sort_classes(&p->all);
	point_classes(&p->all);
	ok = check_rows(&p->all, err) && sort_rows(&p->all, err) &&
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
	class_room_init(&p.all, &p);
	ok = cx_run_writes(run, OPT.model_out, err) &&
	     cx_run_rows(run, &task, err) && finish(run, &p, err);
	class_room_done(&p.all);
	return ok;
}
