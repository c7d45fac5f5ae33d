/*
 * One thread, one block: no lock is taken in here.  What a block gives (rows,
 * rejected bytes, reasons) stays with it until it is its turn to be written.
 */
#include "record/work.h"

#include <stdlib.h>

#include "record/head.h"
#include "record/lines.h"
#include "base/banned.h"

void
cx_job_done(struct cx_job *j)
{
	cx_buf_done(&j->block.in);
	cx_buf_done(&j->out);
	cx_buf_done(&j->rejects);
	cx_buf_done(&j->bad_text);
	free(j->bad);
	free(j->ranked);
}

/* Room that blocks of usual size need. */
enum { KEEP_BYTES = 1 << 20 };

static void
trim(struct cx_buf *b)
{
	if (b->room > KEEP_BYTES)
		cx_buf_done(b);
}

void
cx_job_trim(struct cx_job *j)
{
	trim(&j->block.in);
	trim(&j->out);
	trim(&j->rejects);
	trim(&j->bad_text);
}

static bool
emit(struct cx_row *row)
{
	struct cx_worker *w = row->emit_arg;

	w->job->tally.out++;
	return cx_print_made(w->printer, row->cells, &w->job->out, &w->why);
}

bool
cx_worker_init(struct cx_worker *w, const struct cx_pipeline *p,
    const struct cx_task *task, size_t n_cells, struct cx_err *err)
{
	memset(w, 0, sizeof(*w));
	w->pipeline = p;
	w->task = task;
	w->error_cell = n_cells > task->n_columns ? n_cells - 1 : SIZE_MAX;
	w->row.n_cells = n_cells;
	w->row.emit = emit;
	w->row.emit_arg = w;
	w->row.cells = calloc(n_cells + 1, sizeof(*w->row.cells));
	if (w->row.cells == NULL)
		return cx_fail_memory(err);
	if (cx_cursor_init(&w->cursor, p->schema, p->config, err)) {
		if (task->open == NULL)
			return true;
		w->state = task->open(task->shared, err);
		if (w->state != NULL)
			return true;
		cx_fail_memory(err); /* unless it said why */
		cx_cursor_done(&w->cursor);
	}
	free(w->row.cells);
	return false;
}

void
cx_worker_done(struct cx_worker *w)
{
	cx_cursor_done(&w->cursor);
	free(w->row.cells);
}

/* Whether the last reason has the same words; a bad file repeats them. */
static bool
said_last(const struct cx_job *j, const struct cx_err *why)
{
	const struct cx_bad *last = &j->bad[j->n_bad - 1];

	return strcmp(j->bad_text.at + last->text, why->text) == 0 &&
	       strcmp(j->bad_text.at + last->value, why->value) == 0;
}

/* Remembers a reason until the block is written. */
static bool
note_bad(struct cx_job *j, const struct cx_err *why)
{
	struct cx_bad *bad;

	if (j->n_bad == j->room_bad) {
		size_t room = j->room_bad ? 2 * j->room_bad : 16;
		struct cx_bad *more = realloc(j->bad, room * sizeof(*more));

		if (more == NULL)
			return cx_fail_memory(&j->err);
		j->bad = more;
		j->room_bad = room;
	}
	bad = &j->bad[j->n_bad];
	*bad = (struct cx_bad){.line = why->line, .column = why->column};
	if (j->n_bad > 0 && said_last(j, why)) {
		bad->text = bad[-1].text;
		bad->value = bad[-1].value;
	} else {
		bad->text = j->bad_text.len;
		bad->value = bad->text + strlen(why->text) + 1;
		cx_buf_put(&j->bad_text, why->text, strlen(why->text) + 1);
		cx_buf_put(&j->bad_text, why->value, strlen(why->value) + 1);
	}
	if (j->bad_text.failed)
		return cx_fail_memory(&j->err);
	j->n_bad++;
	return true;
}

/* Puts the record's own bytes aside. */
static bool
reject(struct cx_worker *w, struct cx_err *why)
{
	struct cx_job *j = w->job;

	if (w->pipeline->config->rejects == NULL) {
		j->err = *why;
		j->err.code = CX_OK;
		return cx_fail(&j->err, CX_DATA,
		    "%s; such a record cannot be kept, only put into "
		    "--rejects=FILE",
		    why->text);
	}
	cx_buf_puts(&j->rejects, w->cursor.bytes);
	if (j->rejects.failed)
		return cx_fail_memory(&j->err);
	j->tally.rejected++;
	return note_bad(j, why);
}

/* Remembers the row that was just printed. */
static bool
note_rank(struct cx_worker *w, struct cx_err *err)
{
	struct cx_job *j = w->job;
	size_t room = j->room_ranked ? 2 * j->room_ranked : 64;
	struct cx_ranked *more;

	if (w->task->top == 0)
		return true;
	if (j->n_ranked == j->room_ranked) {
		more = realloc(j->ranked, room * sizeof(*more));
		if (more == NULL)
			return cx_fail_memory(err);
		j->ranked = more;
		j->room_ranked = room;
	}
	j->ranked[j->n_ranked++] = (struct cx_ranked){w->row.rank, j->out.len};
	return true;
}

/* Prints a record; on failure nothing of it is in out. */
static bool
print(struct cx_worker *w, const struct cx_record *r, struct cx_err *err)
{
	struct cx_buf *out = &w->job->out;
	size_t before = out->len;

	if (cx_print_record(w->printer, r, w->row.cells, out, err) &&
	    note_rank(w, err)) {
		w->job->tally.out++;
		return true;
	}
	out->len = before;
	return false;
}

/* A record with too few fields is passed on with empty ones at its end. */
static bool
print_padded(struct cx_worker *w, struct cx_err *err)
{
	struct cx_record r = w->cursor.record;
	struct cx_csv_scan s = w->cursor.csv;
	size_t want = r.layout->n_names;
	size_t more = r.layout->format == CX_NDJSON || s.n_fields >= want
			  ? 0
			  : want - s.n_fields;
	char *raw;

	if (more == 0)
		return print(w, &r, err);
	raw = cx_arena_get(r.arena, s.len + more);
	s.ends = cx_arena_get(r.arena, want * sizeof(*s.ends));
	if (raw == NULL || s.ends == NULL)
		return cx_fail_memory(err);
	memcpy(raw, s.at, s.len);
	memset(raw + s.len, r.layout->delimiter, more);
	memcpy(s.ends, w->cursor.csv.ends, s.n_fields * sizeof(*s.ends));
	for (size_t i = 0; i < more; i++)
		s.ends[s.n_fields + i] = (uint32_t)(s.len + 1 + i);
	s.at = raw;
	s.n_fields = want;
	r.raw = (struct cx_span){raw, s.len + more};
	r.csv = &s;
	return print(w, &r, err);
}

static bool
keep(struct cx_worker *w, struct cx_err *why)
{
	struct cx_err err = {0};

	cx_row_clear(&w->row);
	cx_row_text(&w->row, w->error_cell, cx_span(why->text));
	if (!print_padded(w, &err)) {
		if (err.code == CX_DATA) /* the columns do not take it */
			return reject(w, why);
		w->job->err = err;
		return false;
	}
	w->job->tally.kept++;
	return note_bad(w->job, why);
}

/* What --on-error says about a bad record; false: the run ends. */
static bool
handle_bad(struct cx_worker *w, struct cx_err *why, bool whole)
{
	if (w->pipeline->skip_bad && w->pipeline->config->on_error != CX_STOP) {
		w->job->tally.rejected++;
		return true;
	}
	switch (w->pipeline->config->on_error) {
	case CX_KEEP:
		if (whole && w->error_cell != SIZE_MAX)
			return keep(w, why);
		return reject(w, why);
	case CX_REJECT:
		return reject(w, why);
	case CX_STOP:
		break;
	}
	w->job->err = *why;
	return false;
}

/* Takes w->why, with the record's line; false: the run ends. */
static bool
handle_why(struct cx_worker *w, bool whole)
{
	struct cx_err why = w->why;

	memset(&w->why, 0, sizeof(w->why));
	cx_fail_at(&why, w->cursor.record.layout->source,
	    cx_cursor_line(&w->cursor), 0);
	if (why.code == CX_DATA)
		return handle_bad(w, &why, whole);
	cx_fail(&why, CX_INTERNAL, "a record failed and nothing says why");
	w->job->err = why;
	return false;
}

/* A record that is in order; false: the run ends. */
static bool
do_record(struct cx_worker *w)
{
	const struct cx_record *r = &w->cursor.record;
	struct cx_job *j = w->job;
	size_t before = j->out.len;
	uint64_t out = j->tally.out;

	cx_row_clear(&w->row);
	if (w->task->row(w->state, r, &w->row, &w->why)) {
		if (w->task->kind != CX_TASK_ADD)
			return true;
		if (w->row.drop) {
			j->tally.dropped++;
			return true;
		}
		if (print(w, r, &w->why))
			return true;
	}
	/* Rows that it made are taken back. */
	j->out.len = before;
	j->tally.out = out;
	return handle_why(w, true);
}

/* A piece of a record over the limit. */
static void
do_part(struct cx_worker *w)
{
	struct cx_job *j = w->job;
	struct cx_err why = {0};

	w->cursor.bytes = (struct cx_span){j->block.in.at, j->block.len};
	if (j->block.part == CX_PART_NEXT) {
		cx_buf_puts(&j->rejects, w->cursor.bytes);
		return;
	}
	j->tally.in++;
	cx_head_too_long(w->pipeline->config, &why);
	cx_fail_at(&why, j->block.layout->source, 1, 0);
	(void)handle_bad(w, &why, false);
}

static void
do_records(struct cx_worker *w)
{
	struct cx_job *j = w->job;
	bool go = true;

	cx_cursor_block(&w->cursor, &j->block, j->seq << 32);
	while (go) {
		enum cx_scan found = cx_cursor_next(&w->cursor, &w->why);

		if (found == CX_SCAN_END)
			break;
		j->tally.in++;
		go = found == CX_SCAN_RECORD ? do_record(w)
					     : handle_why(w, w->cursor.whole);
	}
}

void
cx_worker_run(struct cx_worker *w, struct cx_job *j)
{
	w->job = j;
	j->out.len = j->rejects.len = j->bad_text.len = 0;
	j->n_bad = 0;
	j->n_ranked = 0;
	memset(&j->err, 0, sizeof(j->err));
	memset(&j->tally, 0, sizeof(j->tally));
	j->lines =
	    cx_lines_count((struct cx_span){j->block.in.at, j->block.len});
	if (j->block.part != CX_PART_NONE)
		do_part(w);
	else if (j->block.len != 0)
		do_records(w);
	if (j->err.code == CX_OK && j->out.failed)
		cx_fail_memory(&j->err);
	if (j->err.code == CX_OK)
		j->err = j->block.err;
}
