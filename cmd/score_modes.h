#ifndef CX_CMD_SCORE_MODES_H
#define CX_CMD_SCORE_MODES_H

#include "cli/run.h"
#include "cli/tool.h"
#include "score/any.h"

/* The options of cx-score, which its parts share. */
struct cx_score_options {
	const char *model, *positive;
	/* scoring */
	const char *key;
	size_t top;
	/* evaluation */
	const char *evaluate;
	struct cx_texts by, fail_if;
	size_t min_group;
	double threshold;
	/* training */
	const char *train, *split, *split_time, *time;
	struct cx_texts features, allow;
	int kind, penalty;
	size_t seed, max_bins, max_categories;
	double min_iv, score, odds, pdo;
	bool monotone;
};

extern struct cx_score_options cx_score_opt;

/* The slot of a column that an option names; SIZE_MAX: no memory. */
size_t cx_score_want(struct cx_run *run, const char *option, const char *column,
    struct cx_err *err);

/* People's scores by a model of events. */
bool cx_score_events(
    struct cx_run *run, const struct cx_any *model, struct cx_err *err);

/* --evaluate, by the model. */
bool cx_score_evaluate(
    struct cx_run *run, const struct cx_any *model, struct cx_err *err);

/* --train: writes the model, and the columns as rows. */
bool cx_score_train(struct cx_run *run, struct cx_err *err);

#endif
