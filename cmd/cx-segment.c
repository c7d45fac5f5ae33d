/*
 * One list of segments, four answers: the first one of a record, all of them,
 * the members of one, or how many are in each.  --list asks one expression
 * alone, so that a list does not depend on what stands before it in the file;
 * that is why it refuses --mode.
 */
#include "base/json.h"
#include "cli/run.h"
#include "cli/tool.h"
#include "segment/segments.h"
#include "segment/sorter.h"

#include "base/banned.h"

enum { MODE_NOT_GIVEN = -1 };

static const char *const modes[] = {"first", "all", NULL};

static struct {
	struct cx_texts where;
	const char *rules;
	int mode;
	const char *list;
	const char *id;
	bool summary;
} opt = {.mode = MODE_NOT_GIVEN};

static const struct cx_opt options[] = {
    CX_LIST_OF('w', "where", "NAME:EXPR", &opt.where,
	"a segment and who is in it; repeatable"),
    CX_TEXT('r', "rules", "FILE", &opt.rules, "the segments (JSON)"),
    CX_CHOICE(0, "mode", NULL, &opt.mode, modes,
	"the first segment that fits [first], or all"),
    CX_TEXT(0, "list", "NAME", &opt.list,
	"pass on only the members of this segment"),
    CX_TEXT(0, "id", "COLUMN", &opt.id,
	"what a person is known by, for pins, blocks and states"),
    CX_FLAG(
	0, "summary", &opt.summary, "how many are in each, instead of records"),
    CX_END,
};

struct shared {
	const struct cx_segments *segments;
	enum cx_segment_mode mode;
	size_t only;		 /* --list; SIZE_MAX: all */
	struct cx_sorter *total; /* --summary */
};

static void *
open_worker(void *arg, struct cx_err *err)
{
	const struct shared *shared = arg;
	struct cx_sorter *s =
	    cx_sorter_new(shared->segments, shared->mode, err);

	if (s)
		s->only = shared->only;
	return s;
}

static bool
close_worker(void *arg, void *worker, bool ok, struct cx_err *err)
{
	struct shared *shared = arg;

	(void)err;
	if (ok && shared->total)
		cx_sorter_merge(shared->total, worker);
	cx_sorter_free(worker);
	return true;
}

static bool
mark_first(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct cx_sorter *s = worker;

	if (!cx_sorter_sort(s, record, err))
		return false;
	if (s->n_names > 0)
		cx_row_text(row, 0, s->names[0]);
	return true;
}

static bool
mark_all(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct cx_sorter *s = worker;

	if (!cx_sorter_sort(s, record, err))
		return false;
	cx_row_list(row, 0, s->names, s->n_names);
	return true;
}

static bool
run_marks(struct cx_run *run, struct shared *shared, struct cx_err *err)
{
	static const char *const one[] = {"segment"};
	static const char *const many[] = {"segments"};
	bool all = shared->mode == CX_SEGMENT_ALL;
	struct cx_task task = {
	    .kind = CX_TASK_ADD,
	    .columns = all ? many : one,
	    .n_columns = 1,
	    .shared = shared,
	    .open = open_worker,
	    .row = all ? mark_all : mark_first,
	    .close = close_worker,
	};

	return cx_run_rows(run, &task, err);
}

static bool
list(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct cx_sorter *s = worker;

	if (!cx_sorter_sort(s, record, err))
		return false;
	row->drop = s->n_names == 0;
	return true;
}

static bool
run_list(struct cx_run *run, struct shared *shared, struct cx_err *err)
{
	struct cx_task task = {
	    .kind = CX_TASK_ADD,
	    .shared = shared,
	    .open = open_worker,
	    .row = list,
	    .close = close_worker,
	};

	shared->only =
	    cx_segments_find(shared->segments, cx_span(opt.list), err);
	return shared->only < shared->segments->n &&
	       cx_run_rows(run, &task, err);
}

static bool
count(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	(void)row;
	return cx_sorter_sort(worker, record, err);
}

static bool
print_summary(
    struct cx_run *run, const struct cx_sorter *total, struct cx_err *err)
{
	static const char *const columns[] = {
	    "segment", "count", "share", "unknown"};
	const struct cx_segments *segments = total->segments;
	struct cx_results *results =
	    cx_results_new(run, columns, countof(columns), err);

	if (!results)
		return false;
	for (size_t i = 0; i <= segments->n; i++) {
		const struct cx_headcount *c = &total->counts[i];
		struct cx_row *row = cx_results_row(results);

		cx_row_text(row, 0,
		    i < segments->n ? segments->at[i].name
				    : CX_SPAN(CX_SEGMENT_NONE));
		cx_row_int(row, 1, (int64_t)c->members);
		if (total->records > 0)
			cx_row_number(row, 2,
			    (double)c->members / (double)total->records);
		cx_row_int(row, 3, (int64_t)c->unknown);
		if (!cx_results_put(results, err))
			break;
	}
	return cx_results_finish(results, err);
}

static bool
run_summary(struct cx_run *run, struct shared *shared, struct cx_err *err)
{
	struct cx_task task = {
	    .kind = CX_TASK_FOLD,
	    .shared = shared,
	    .open = open_worker,
	    .row = count,
	    .close = close_worker,
	};
	bool ok;

	shared->total = cx_sorter_new(shared->segments, shared->mode, err);
	ok = shared->total && cx_run_rows(run, &task, err) &&
	     print_summary(run, shared->total, err);
	cx_sorter_free(shared->total);
	return ok;
}

static bool
check_options(struct cx_err *err)
{
	if (opt.where.n == 0 && !opt.rules)
		return cx_fail(err, CX_USAGE,
		    "segments are needed: -w 'NAME: EXPR' or -r FILE");
	if (opt.where.n > 0 && opt.rules)
		return cx_fail(err, CX_USAGE,
		    "-w and -r: segments come from one or the other");
	if (opt.list && opt.summary)
		return cx_fail(err, CX_USAGE,
		    "--list and --summary: records or counts, not both");
	if (opt.list && opt.mode != MODE_NOT_GIVEN)
		return cx_fail(err, CX_USAGE,
		    "--list has no --mode: it asks one segment alone");
	return true;
}

static struct cx_segments *
read_segments(struct cx_program *program, struct cx_err *err)
{
	struct cx_segments *s = NULL;
	struct cx_json_doc *doc;

	if (!opt.rules)
		return cx_segments_parse(
		    "-w", opt.where.at, opt.where.n, program, err);
	doc = cx_json_load(opt.rules, err);
	if (doc)
		s = cx_segments_read(cx_json_root(doc), program, err);
	cx_json_free(doc);
	return s;
}

static bool
run_segment(struct cx_run *run, struct cx_err *err)
{
	struct shared shared = {.only = SIZE_MAX,
	    .mode =
		opt.mode == CX_SEGMENT_ALL ? CX_SEGMENT_ALL : CX_SEGMENT_FIRST};
	struct cx_segments *segments;
	bool ok;

	if (!check_options(err))
		return false;
	segments = read_segments(cx_run_program(run), err);
	shared.segments = segments;
	if (!segments || !cx_segments_ids(segments, opt.rules, opt.id,
			     cx_run_config(run), err))
		ok = false;
	else if (opt.list)
		ok = run_list(run, &shared, err);
	else if (opt.summary)
		ok = run_summary(run, &shared, err);
	else
		ok = run_marks(run, &shared, err);
	cx_segments_free(segments);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-segment",
    .operands = "[FILE]...",
    .what = "Puts records into named segments by rules.",
    .usage = "cx-segment -w 'mayores: age(nacimiento) >= 65' personas.csv",
    .options = options,
    .adds = true,
    .run = run_segment,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
