/*
 * What citizens feel and want.  The lists of words and the models are shared;
 * each worker has a judge and the buffers of its last explanation.
 */
#include "sentiment_modes.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/near.h"
#include "sentiment/explain.h"
#include "sentiment/language.h"

#include "base/banned.h"

/* All columns there are; the first DEFAULTS are made unless others are asked.
 */
enum column {
	LANG,
	SENTIMENT,
	SCORE,
	EMOTION,
	INTENT,
	INSULT,
	CONFIDENCE,
	TOPICS,
	WHY,
	COLUMNS
};
enum { DEFAULTS = CONFIDENCE };
static const struct cx_span names[COLUMNS] = {{"lang", 4}, {"sentiment", 9},
    {"sentiment_score", 15}, {"emotion", 7}, {"intent", 6}, {"insult", 6},
    {"sentiment_confidence", 20}, {"topics", 6}, {"sentiment_why", 13}};

/* A bit for each question that a column's answer needs. */
#define ASK(question) (1U << CX_ASK_##question)
static const unsigned needs[COLUMNS] = {0, ASK(SENTIMENT), ASK(SENTIMENT),
    ASK(EMOTION), ASK(INTENT), ASK(INSULT), ASK(SENTIMENT), 0, ASK(SENTIMENT)};

static const char *const languages[] = {"es", "pt", "en", NULL};

#define OPT cx_sentiment_opt
struct cx_sentiment_options cx_sentiment_opt = {.lang = -1, .seed = 1};

static const struct cx_opt options[] = {
    CX_TEXT('t', "text", "COLUMN", &OPT.text, "column with the text"),
    CX_TEXT(0, "add", "LIST", &OPT.add, "more columns: sentiment_confidence"),
    CX_TEXT(0, "only", "LIST", &OPT.only, "these columns alone"),
    CX_CHOICE(0, "lang", NULL, &OPT.lang, languages,
	"the language of all texts (else it is found)"),
    CX_REAL(0, "min-confidence", "SHARE", &OPT.min_confidence,
	"sentiment is unsure where less likely right"),
    CX_LIST_OF(0, "lexicon", "FILE", &OPT.lexicons,
	"terms of your own; may be repeated"),
    CX_TEXT(0, "model", "FILE", &OPT.model, "a model of your own, of --train"),
    CX_TEXT(0, "topics", "FILE", &OPT.topics,
	"add topics: names and the words that speak of them"),
    CX_TEXT(0, "suggest-topics", "COLUMN", &OPT.suggest,
	"terms that mark each of its values"),
    CX_FLAG(0, "evaluate", &OPT.evaluate,
	"measures instead of rows, by the labels of --label"),
    CX_FLAG(0, "train", &OPT.train, "learn a model from the labels of --label"),
    CX_TEXT(0, "model-out", "FILE", &OPT.model_out, "where --train writes it"),
    CX_FLAG(0, "from", &OPT.from, "begin with the weights of our model"),
    CX_TEXT(0, "label", "COLUMN", &OPT.label, "column with right answers"),
    CX_TEXT(0, "by", "COLUMN", &OPT.by, "measures for each of its values too"),
    CX_CHOICE(0, "question", "WHICH", &OPT.question, cx_question_names,
	"whose answers those two are about"),
    CX_COUNT(0, "seed", "N", &OPT.seed, "of the intervals of --evaluate"),
    CX_END,
};

struct shared {
	struct cx_court court;
	unsigned asked;
	size_t cell[COLUMNS]; /* SIZE_MAX: not made */
	const char *columns[COLUMNS];
	size_t n_columns;
};

struct worker {
	const struct shared *shared;
	struct cx_judge *judge;
	struct cx_topics *topics; /* or NULL */
	struct cx_buf why_text, why_json;
};

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct worker *w = worker;

	(void)shared;
	(void)err;
	cx_judge_free(w->judge);
	cx_topics_free(w->topics);
	cx_buf_done(&w->why_text);
	cx_buf_done(&w->why_json);
	free(w);
	return ok;
}

static void *
worker_open(void *shared, struct cx_err *err)
{
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->shared = shared;
	w->judge = cx_court_judge(&w->shared->court, w->shared->asked, err);
	if (w->judge && cx_court_topics(&w->shared->court, &w->topics, err))
		return w;
	worker_close(shared, w, false, err);
	return NULL;
}

static bool
explain(struct worker *w, const struct cx_verdict *v, struct cx_row *row)
{
	w->why_text.len = w->why_json.len = 0;
	cx_verdict_explain(v, &w->why_text, &w->why_json);
	cx_row_either(row, w->shared->cell[WHY], cx_buf_span(&w->why_text),
	    cx_buf_span(&w->why_json));
	return !w->why_text.failed && !w->why_json.failed;
}

static void
set_answer(const struct shared *s, struct cx_row *row, enum column column,
    const struct cx_answer *answer)
{
	if (s->cell[column] != SIZE_MAX && answer->class)
		cx_row_text(row, s->cell[column], cx_span(answer->class));
}

static void
set_sentiment(
    const struct shared *s, struct cx_row *row, const struct cx_verdict *v)
{
	static const struct cx_answer unsure = {"unsure", 0};
	const struct cx_answer *a = &v->answers[CX_ASK_SENTIMENT];

	if (!a->class)
		return;
	set_answer(s, row, SENTIMENT,
	    a->confidence < OPT.min_confidence ? &unsure : a);
	if (s->cell[SCORE] != SIZE_MAX)
		cx_row_number(row, s->cell[SCORE], v->score);
	if (s->cell[CONFIDENCE] != SIZE_MAX)
		cx_row_number(row, s->cell[CONFIDENCE], a->confidence);
}

static bool
add_columns(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	const struct shared *s = w->shared;
	struct cx_verdict v;
	struct cx_span text;

	if (!cx_record_text(record, s->court.slot, &text))
		return true; /* all columns stay missing */
	if (!text.at || !cx_judge_text(w->judge, record->arena, text,
			    s->cell[WHY] != SIZE_MAX, &v))
		return cx_fail_memory(err);
	if (s->cell[LANG] != SIZE_MAX)
		cx_row_text(row, s->cell[LANG], cx_language_code(v.language));
	set_sentiment(s, row, &v);
	set_answer(s, row, EMOTION, &v.answers[CX_ASK_EMOTION]);
	set_answer(s, row, INTENT, &v.answers[CX_ASK_INTENT]);
	set_answer(s, row, INSULT, &v.answers[CX_ASK_INSULT]);
	if (w->topics && !cx_sentiment_topics(w->topics, record->arena, text,
			     row, s->cell[TOPICS], err))
		return false;
	if (s->cell[WHY] != SIZE_MAX && !explain(w, &v, row))
		return cx_fail_memory(err);
	return true;
}

/* Chooses the columns named in a list with commas. */
static bool
choose(bool wanted[COLUMNS], const char *option, const char *list,
    struct cx_err *err)
{
	while (*list) {
		const struct cx_span name = {list, strcspn(list, ",")};
		size_t i = 0;

		while (i < TOPICS && !cx_span_eq(name, names[i]))
			i++;
		if (i == TOPICS)
			return cx_fail(err, CX_USAGE,
			    "%s: there is no column %s%s", option,
			    cx_quote(name).text,
			    cx_near_hint(name, names, TOPICS).text);
		wanted[i] = true;
		list += name.len;
		list += *list == ',';
	}
	return true;
}

static bool
choose_columns(struct shared *s, bool why, struct cx_err *err)
{
	bool wanted[COLUMNS] = {[WHY] = why, [TOPICS] = OPT.topics};

	for (size_t i = 0; i < DEFAULTS && !OPT.only; i++)
		wanted[i] = true;
	if ((OPT.only && !choose(wanted, "--only", OPT.only, err)) ||
	    (OPT.add && !choose(wanted, "--add", OPT.add, err)))
		return false;
	for (size_t i = 0; i < COLUMNS; i++) {
		s->cell[i] = wanted[i] ? s->n_columns : SIZE_MAX;
		if (!wanted[i])
			continue;
		s->columns[s->n_columns++] = names[i].at;
		s->asked |= needs[i];
	}
	return s->n_columns > 0 ||
	       cx_fail(err, CX_USAGE, "--only: no column is named");
}

static bool
judge_rows(struct cx_run *run, struct shared *shared, struct cx_err *err)
{
	const struct cx_task task = {
	    .kind = CX_TASK_ADD,
	    .columns = shared->columns,
	    .n_columns = shared->n_columns,
	    .shared = shared,
	    .open = worker_open,
	    .row = add_columns,
	    .close = worker_close,
	};

	return cx_run_rows(run, &task, err);
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	struct shared shared = {.n_columns = 0};
	const struct cx_err asks = {.code = CX_USAGE, .source = "--text"};
	bool ok;

	if (!cx_sentiment_check(err) ||
	    !choose_columns(&shared, cx_run_explain(run), err))
		return false;
	shared.court.slot = cx_schema_want(
	    cx_program_schema(cx_run_program(run)), cx_span(OPT.text), &asks);
	if (shared.court.slot == SIZE_MAX)
		return cx_fail_memory(err);
	ok = cx_court_open(&shared.court, err);
	if (ok && OPT.suggest)
		ok = cx_sentiment_suggest(run, &shared.court, err);
	else if (ok && OPT.train)
		ok = cx_sentiment_train(run, &shared.court, err);
	else if (ok && OPT.evaluate)
		ok = cx_sentiment_evaluate(run, &shared.court, err);
	else if (ok)
		ok = judge_rows(run, &shared, err);
	cx_court_close(&shared.court);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-sentiment",
    .operands = "[FILE]...",
    .what = "Add language, sentiment, emotion, intent, insult of a text column",
    .usage = "cx-sentiment -t COLUMN [FILE]...",
    .options = options,
    .adds = true,
    .explains = true,
    .run = run,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
