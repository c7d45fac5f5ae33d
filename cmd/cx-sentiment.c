/*
 * Language and feeling of a text column.  The list of words is loaded once
 * and shared; each worker has a meter and the buffers of its last
 * explanation.
 */
#include <stdlib.h>

#include "base/buf.h"
#include "cli/run.h"
#include "cli/tool.h"
#include "sentiment/explain.h"
#include "sentiment/language.h"
#include "sentiment/lexicon.h"
#include "sentiment/meter.h"

#include "base/banned.h"

static struct {
	const char *text;
} opt;

static const struct cx_opt options[] = {
    CX_TEXT('t', "text", "COLUMN", &opt.text, "column with the text"),
    CX_END,
};

enum { LANG, SENTIMENT, SCORE, WHY, COLUMNS };
static const char *const columns[COLUMNS] = {
    "lang", "sentiment", "sentiment_score", "sentiment_why"};

struct shared {
	struct cx_lexicon *lexicon;
	size_t slot; /* of the text */
	bool explain;
};

struct worker {
	const struct shared *shared;
	struct cx_meter *meter;
	struct cx_buf why_text, why_json;
};

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct worker *w = worker;

	(void)shared;
	(void)err;
	cx_meter_free(w->meter);
	cx_buf_done(&w->why_text);
	cx_buf_done(&w->why_json);
	free(w);
	return ok;
}

static void *
worker_open(void *shared, struct cx_err *err)
{
	struct worker *w = calloc(1, sizeof(*w));

	if (w) {
		w->shared = shared;
		w->meter = cx_meter_new(w->shared->lexicon);
		if (w->meter)
			return w;
		worker_close(shared, w, false, err);
	}
	cx_fail_memory(err);
	return NULL;
}

static bool
explain(struct worker *w, const struct cx_sentiment *s, struct cx_row *row)
{
	w->why_text.len = w->why_json.len = 0;
	cx_sentiment_explain(s, &w->why_text, &w->why_json);
	cx_row_either(
	    row, WHY, cx_buf_span(&w->why_text), cx_buf_span(&w->why_json));
	return !w->why_text.failed && !w->why_json.failed;
}

static bool
add_columns(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	struct cx_sentiment s;
	struct cx_span text;

	if (!cx_record_text(record, w->shared->slot, &text))
		return true; /* all columns stay missing */
	if (!text.at || !cx_meter_score(w->meter, record->arena, text,
			    w->shared->explain, &s))
		return cx_fail_memory(err);
	cx_row_text(row, LANG, cx_language_code(s.language));
	cx_row_text(row, SENTIMENT, cx_feeling_name(s.feeling));
	cx_row_number(row, SCORE, s.score);
	if (w->shared->explain && !explain(w, &s, row))
		return cx_fail_memory(err);
	return true;
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	struct shared shared = {.explain = cx_run_explain(run)};
	const struct cx_task task = {
	    .kind = CX_TASK_ADD,
	    .columns = columns,
	    .n_columns = shared.explain ? COLUMNS : WHY,
	    .shared = &shared,
	    .open = worker_open,
	    .row = add_columns,
	    .close = worker_close,
	};
	const struct cx_err asks = {.code = CX_USAGE, .source = "--text"};
	bool ok;

	if (!opt.text || !*opt.text)
		return cx_fail(err, CX_USAGE,
		    "which column has the text? give it with -t");
	shared.slot = cx_schema_want(
	    cx_program_schema(cx_run_program(run)), cx_span(opt.text), &asks);
	if (shared.slot == SIZE_MAX)
		return cx_fail_memory(err);
	shared.lexicon = cx_lexicon_builtin(err);
	if (!shared.lexicon)
		return false;
	ok = cx_run_rows(run, &task, err);
	cx_lexicon_free(shared.lexicon);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-sentiment",
    .operands = "[FILE]...",
    .what = "Add language and sentiment of a text column",
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
