/*
 * Three jobs in one program, since they are one case: the model that --train
 * writes is what the others read, and all agree on what a row is.
 */
#include <math.h>

#include "score/rows.h"
#include "score_modes.h"

#include "base/banned.h"

struct cx_score_options cx_score_opt = {
    .min_group = 10,
    .threshold = NAN,
    .seed = 1,
    .max_bins = 10,
    .max_categories = 1000,
    .min_iv = 0.01,
    .score = 500,
    .odds = 1,
    .pdo = 50,
};

#define OPT cx_score_opt

static const char *const kinds[] = {"scorecard", "logistic", NULL};
static const char *const penalties[] = {"l2", "l1", NULL};
static const char *const allowed[] = {"few", "leak", "future", NULL};

static const struct cx_opt options[] = {
    CX_TEXT('m', "model", "FILE", &OPT.model,
	"the model (JSON); --train writes it"),
    CX_TEXT(
	'k', "key", "COLUMN", &OPT.key, "whose event it is; a row for each"),
    CX_COUNT(0, "top", "COUNT", &OPT.top, "the best COUNT alone, best first"),
    CX_TEXT(0, "train", "COLUMN", &OPT.train,
	"make a model of what came, in COLUMN"),
    CX_TEXT(0, "evaluate", "COLUMN", &OPT.evaluate,
	"measure the model against what came"),
    CX_TEXT(0, "positive", "VALUE", &OPT.positive,
	"the value of COLUMN that the model is about"),
    CX_CHOICE(0, "kind", NULL, &OPT.kind, kinds, "what --train makes"),
    CX_LIST_OF(0, "features", "COLUMNS", &OPT.features,
	"learn from these; may be repeated"),
    CX_TEXT(0, "split", "COLUMN|SHARE", &OPT.split,
	"hold rows out to judge the model"),
    CX_TEXT(0, "time", "COLUMN", &OPT.time, "when a row was"),
    CX_TEXT(
	0, "split-time", "DATE", &OPT.split_time, "hold rows out from then on"),
    CX_COUNT(0, "seed", "COUNT", &OPT.seed, "of what chance decides"),
    {CX_OPT_LIST, 0, "allow", "few|leak|future", {.list = &OPT.allow}, allowed,
	"train all the same; may be repeated"},
    CX_FLAG(0, "monotone", &OPT.monotone, "bins of numbers only rise or fall"),
    CX_COUNT(0, "max-bins", "COUNT", &OPT.max_bins, "bins of a column"),
    CX_COUNT(0, "max-categories", "COUNT", &OPT.max_categories,
	"leave out columns of more"),
    CX_REAL(0, "min-iv", "NUMBER", &OPT.min_iv, "leave out weaker columns"),
    CX_CHOICE(0, "penalty", NULL, &OPT.penalty, penalties, "of the fit"),
    CX_REAL(0, "base-score", "POINTS", &OPT.score, "stands for --base-odds"),
    CX_REAL(0, "base-odds", "NUMBER", &OPT.odds, "of positive to negative"),
    CX_REAL(0, "pdo", "POINTS", &OPT.pdo, "points that double the odds"),
    CX_LIST_OF(0, "by", "COLUMNS", &OPT.by,
	"measure groups and gaps; may be repeated"),
    CX_COUNT(
	0, "min-group", "COUNT", &OPT.min_group, "do not show smaller groups"),
    CX_REAL(0, "threshold", "SCORE", &OPT.threshold,
	"scores from here on are selected"),
    CX_LIST_OF(0, "fail-if", "EXPR", &OPT.fail_if,
	"exit 1 if true, as 'auc < 0.7'; repeatable"),
    CX_END,
};

size_t
cx_score_want(struct cx_run *run, const char *option, const char *column,
    struct cx_err *err)
{
	const struct cx_origin origin = {.option = option};
	struct cx_err where = {0};
	size_t slot;

	cx_origin_where(&origin, 0, &where);
	where.code = CX_USAGE;
	slot = cx_schema_want(
	    cx_program_schema(cx_run_program(run)), cx_span(column), &where);
	if (slot == SIZE_MAX)
		cx_fail_memory(err);
	return slot;
}

static bool
rate(struct cx_run *run, const struct cx_any *model, struct cx_err *err)
{
	struct cx_score_rows rows;
	struct cx_task task;
	bool ok;

	if (!cx_score_rows_init(&rows, model, cx_run_explain(run), err))
		return false;
	rows.top = OPT.top;
	task = cx_score_rows_task(&rows);
	ok = cx_run_rows(run, &task, err);
	cx_score_rows_done(&rows);
	return ok;
}

static bool
run_score(struct cx_run *run, struct cx_err *err)
{
	struct cx_any model;
	bool ok;

	if (OPT.train && OPT.evaluate)
		return cx_fail(err, CX_USAGE,
		    "--train and --evaluate cannot be given together");
	if (!OPT.model)
		return cx_fail(err, CX_USAGE, "-m FILE is needed: the model");
	if (OPT.train)
		return cx_score_train(run, err);
	if (!cx_any_load(OPT.model, cx_run_program(run), cx_run_locale(run),
		&model, err))
		return false;
	if (model.points && model.points->events)
		ok = cx_score_events(run, &model, err);
	else if (OPT.key)
		ok = cx_fail(
		    err, CX_USAGE, "-k is for models with \"events\": true");
	else
		ok = OPT.evaluate ? cx_score_evaluate(run, &model, err)
				  : rate(run, &model, err);
	cx_any_done(&model);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-score",
    .operands = "[FILE]...",
    .what = "Adds a score, its grade and its reasons to each record.",
    .usage = "cx-score -m prioridad.json mensajes.csv",
    .options = options,
    .adds = true,
    .explains = true,
    .run = run_score,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
