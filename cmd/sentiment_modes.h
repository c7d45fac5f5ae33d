#ifndef CX_CMD_SENTIMENT_MODES_H
#define CX_CMD_SENTIMENT_MODES_H

#include "cli/run.h"
#include "cli/tool.h"
#include "sentiment/judge.h"
#include "sentiment/topics.h"

/* The options of cx-sentiment, which its parts share. */
struct cx_sentiment_options {
	const char *text, *add, *only, *model, *label, *by, *topics, *suggest,
	    *model_out;
	int lang, question;
	double min_confidence;
	size_t seed;
	bool evaluate, train, from;
	struct cx_texts lexicons;
};

extern struct cx_sentiment_options cx_sentiment_opt;

/*
 * Whether the options go together: what is given in vain is a mistake, not a
 * wish to be passed over.
 */
bool cx_sentiment_check(struct cx_err *err);

/* What judges are made from. */
struct cx_court {
	struct cx_lexicon *lexicon;
	struct cx_models models;
	struct cx_buf model;	  /* of --model */
	struct cx_topics *topics; /* of --topics; or NULL */
	size_t slot;		  /* of the text */
};

/* Reads lists and models.  False: close it all the same. */
bool cx_court_open(struct cx_court *c, struct cx_err *err);
void cx_court_close(struct cx_court *c);

/* A judge for a worker, with the language of --lang. */
struct cx_judge *cx_court_judge(
    const struct cx_court *c, unsigned asked, struct cx_err *err);

/* A worker's own topics; NULL where there are none. */
bool cx_court_topics(
    const struct cx_court *c, struct cx_topics **own, struct cx_err *err);

/* Puts the topics of a text in a cell of the row. */
bool cx_sentiment_topics(struct cx_topics *topics, struct cx_arena *arena,
    struct cx_span text, struct cx_row *row, size_t cell, struct cx_err *err);

/*
 * The class that a label means, spelled out or cut to at least three letters;
 * n if it is none of the n classes.
 */
unsigned cx_sentiment_class(
    const char *const *classes, unsigned n, struct cx_span label);

/* Measures of all groups of a trial as a table on standard output. */
struct cx_trial;
bool cx_sentiment_table(struct cx_run *run, struct cx_trial *trial,
    const char *const *classes, struct cx_err *err);

/* The slot of the column that an option names; SIZE_MAX without memory. */
size_t cx_sentiment_want(
    struct cx_run *run, const char *option, const char *column);

/* --train: a model is written, and measures instead of rows. */
bool cx_sentiment_train(
    struct cx_run *run, const struct cx_court *court, struct cx_err *err);

/* --suggest-topics: terms that mark the values of a column. */
bool cx_sentiment_suggest(
    struct cx_run *run, const struct cx_court *court, struct cx_err *err);

/* --evaluate: measures instead of rows. */
bool cx_sentiment_evaluate(
    struct cx_run *run, const struct cx_court *court, struct cx_err *err);

#endif
