/*
 * For people who do not know yet what to look for: what is said more by one
 * group than by the others is read off the messages, and what is good of it
 * goes into a file for --topics.
 */
#include "sentiment_modes.h"

#include <stdlib.h>

#include "sentiment/marks.h"

#include "base/banned.h"

#define OPT cx_sentiment_opt

struct suggestion {
	const struct cx_court *court;
	size_t by; /* slot */
	struct cx_marks *marks;
	uint64_t left_out;
};

struct worker {
	struct suggestion *suggestion;
	struct cx_marks *marks;
	uint64_t left_out;
};

static void *
worker_open(void *shared, struct cx_err *err)
{
	struct suggestion *s = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (w)
		*w = (struct worker){
		    .suggestion = s, .marks = cx_marks_new(s->court->lexicon)};
	if (w && w->marks)
		return w;
	free(w);
	cx_fail_memory(err);
	return NULL;
}

static bool
worker_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct suggestion *s = shared;
	struct worker *w = worker;

	ok = ok && cx_marks_merge(s->marks, w->marks, err);
	s->left_out += w->left_out;
	cx_marks_free(w->marks);
	free(w);
	return ok;
}

static bool
row(void *worker, const struct cx_record *record, struct cx_row *unused,
    struct cx_err *err)
{
	struct worker *w = worker;
	const struct suggestion *s = w->suggestion;
	struct cx_span text, group;

	(void)unused;
	if (!cx_record_text(record, s->court->slot, &text) ||
	    !cx_record_text(record, s->by, &group)) {
		w->left_out++;
		return true;
	}
	if (!text.at || !group.at)
		return cx_fail_memory(err);
	return cx_marks_add(w->marks, record->arena, group, text, err);
}

static bool
write_marks(struct cx_run *run, const struct cx_mark *marks, size_t n,
    struct cx_err *err)
{
	static const char *const columns[] = {
	    "group", "term", "z", "messages", "share", "share_elsewhere"};
	struct cx_results *r =
	    cx_results_new(run, columns, countof(columns), err);
	bool ok = r != NULL;

	for (size_t i = 0; ok && i < n; i++) {
		struct cx_row *to = cx_results_row(r);

		cx_row_text(to, 0, marks[i].group);
		cx_row_text(to, 1, marks[i].term);
		cx_row_number(to, 2, marks[i].z);
		cx_row_int(to, 3, (int64_t)marks[i].messages);
		cx_row_number(to, 4, marks[i].share);
		cx_row_number(to, 5, marks[i].elsewhere);
		ok = cx_results_put(r, err);
	}
	return r && cx_results_finish(r, err) && ok;
}

static bool
finish(struct cx_run *run, struct suggestion *s, struct cx_err *err)
{
	struct cx_mark *marks;
	size_t n;
	const size_t groups = cx_marks_groups(s->marks);
	bool ok = cx_marks_find(s->marks, &marks, &n) || cx_fail_memory(err);

	if (ok && s->left_out > 0)
		cx_run_warn(run,
		    "%llu records without a text or a group are left out",
		    (unsigned long long)s->left_out);
	if (ok && groups == 1)
		cx_run_warn(run, "all are of one group: nothing to compare");
	ok = ok && write_marks(run, marks, groups > 1 ? n : 0, err);
	free(marks);
	return ok;
}

bool
cx_sentiment_suggest(
    struct cx_run *run, const struct cx_court *court, struct cx_err *err)
{
	struct suggestion s = {.court = court,
	    .by = cx_sentiment_want(run, "--suggest-topics", OPT.suggest),
	    .marks = cx_marks_new(court->lexicon)};
	const struct cx_task task = {
	    .kind = CX_TASK_FOLD,
	    .shared = &s,
	    .open = worker_open,
	    .row = row,
	    .close = worker_close,
	};
	bool ok = (s.marks && s.by != SIZE_MAX) || cx_fail_memory(err);

	if (OPT.evaluate || OPT.train)
		ok = cx_fail(err, CX_USAGE,
		    "--suggest-topics cannot be given with --evaluate or "
		    "--train");
	ok = ok && cx_run_rows(run, &task, err) && finish(run, &s, err);
	cx_marks_free(s.marks);
	return ok;
}
