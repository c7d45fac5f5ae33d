#ifndef CX_SENTIMENT_JUDGE_H
#define CX_SENTIMENT_JUDGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "sentiment/lexicon.h"
#include "sentiment/meter.h"
#include "sentiment/heads.h"

/* What can be asked of a text; the names of the models' heads. */
enum cx_question {
	CX_ASK_SENTIMENT,
	CX_ASK_EMOTION,
	CX_ASK_INTENT,
	CX_ASK_INSULT,
	CX_QUESTIONS
};
extern const char *const cx_question_names[CX_QUESTIONS + 1]; /* then NULL */

/* The models of all languages.  Immutable once read; plain storage. */
struct cx_models {
	struct cx_heads language; /* a head "lang", classes und es pt en */
	struct cx_heads of[CX_LANGUAGES];
};

/* The models that are part of the library.  False: CX_CONFIG. */
bool cx_models_builtin(struct cx_models *m, struct cx_err *err);

/* A judge is for one thread at a time. */
struct cx_judge;

/*
 * lexicon and models are borrowed.  asked: a bit for each enum cx_question.
 * language: CX_UND, or the one that all texts are taken to be in.  NULL
 * without memory.
 */
struct cx_judge *cx_judge_new(const struct cx_lexicon *lexicon,
    const struct cx_models *models, unsigned asked, enum cx_language language);
void cx_judge_free(struct cx_judge *j);

/*
 * An answer: a class, NULL where there is no model for it, and how likely it
 * is right, which only the first question asked has, in their order (it takes
 * a softmax); NAN else.
 */
struct cx_answer {
	const char *class;
	double confidence;
};

struct cx_verdict {
	enum cx_language language;
	struct cx_answer answers[CX_QUESTIONS];
	double score; /* P(positive) - P(negative), four decimals */
	/*
	 * If explained: words that make the text positive or negative, most
	 * first, with their part of logit(positive) - logit(negative); what
	 * the others add, and what an empty text has.
	 */
	const struct cx_finding *findings;
	size_t n_findings;
	double rest, bias;
	bool explained; /* false: nothing to explain, the text says nothing */
};

/*
 * Judges valid UTF-8.  The same for composed and decomposed accents, and with
 * or without blanks at the ends.  Of a text over CX_TEXT_TOKENS words and
 * signs the first are read.  The findings are made only if `explain', and
 * live as long as the arena's content and until the next call.  Time: linear
 * in the text.  False without memory.
 */
bool cx_judge_text(struct cx_judge *j, struct cx_arena *arena,
    struct cx_span text, bool explain, struct cx_verdict *out);

/* The features of the text last judged, until the next. */
const struct cx_bag *cx_judge_bag(const struct cx_judge *j);

/* Whether one judge can be asked all that; a judge leaves out what not. */
bool cx_judge_fits(
    const struct cx_models *models, unsigned asked, enum cx_language language);

#endif
