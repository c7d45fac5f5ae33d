/*
 * The run of every program: inputs to blocks, blocks to workers, results in
 * order to the output.  Everything that must happen in input order (lines,
 * reasons, rejects, the first error) happens in finish(), so nothing depends
 * on the number of workers.
 */
#include "record/pipeline.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "record/best.h"
#include "record/inputs.h"
#include "record/ring.h"
#include "record/sink.h"
#include "record/source.h"
#include "record/work.h"
#include "text/encoding.h"
#include "base/banned.h"

struct run {
	struct cx_pipeline *p;
	const struct cx_task *task;
	struct cx_source *source;
	const struct cx_layout *first; /* of the first file; NULL: no input */
	struct cx_printer *printer;
	struct cx_sink *sink;
	struct cx_best *best; /* NULL: rows are written as they come */
	struct cx_newfile *rejects;
	struct cx_encoder *encoder; /* of rejects; NULL: UTF-8 */
	struct cx_buf encoded;
	struct cx_worker *workers;
	size_t n_workers;
	size_t n_jobs;
	const char **columns; /* made ones, and cx_error */
	size_t n_columns;
	uint64_t line;	  /* of the first byte of the next block to finish */
	bool open_line;	  /* what was written does not end a line, */
	bool open_reject; /* nor what was rejected */
	bool began;	  /* records were worked on */
	uint64_t blocks;  /* worked on before the ring */
	atomic_ullong finished; /* records; the reading thread tells them */
	int wake[2];
	struct cx_err *err;
};

/* Made columns, with cx_error after them in keep mode. */
static bool
list_columns(struct run *r)
{
	const struct cx_task *t = r->task;

	r->columns = calloc(t->n_columns + 1, sizeof(*r->columns));
	if (r->columns == NULL)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < t->n_columns; i++)
		r->columns[i] = t->columns[i];
	r->n_columns = t->n_columns;
	if (t->kind == CX_TASK_ADD && r->p->config->on_error == CX_KEEP)
		r->columns[r->n_columns++] = "cx_error";
	return true;
}

/* The input's where none is asked for; of an empty one only an option tells. */
static enum cx_format
output_format(const struct run *r)
{
	const struct cx_config *c = r->p->config;

	if (c->output != CX_AUTO)
		return c->output;
	if (r->first != NULL)
		return r->first->format;
	return c->input != CX_AUTO ? c->input : CX_CSV;
}

/* first: the record that names the columns, NULL where none does. */
static bool
make_printer(struct run *r, const struct cx_record *first)
{
	struct cx_config config = *r->p->config;

	/* Rows of made columns alone have the input's delimiter too. */
	if (config.delimiter == 0)
		config.delimiter = r->p->delimiter;
	r->printer = cx_printer_new(&config, r->p->format,
	    r->task->kind == CX_TASK_ADD ? r->first : NULL, first, r->columns,
	    r->n_columns, r->err);
	return r->printer != NULL;
}

static bool
ends_line(struct cx_span s)
{
	return s.at[s.len - 1] == '\n' || s.at[s.len - 1] == '\r';
}

static bool
write_out(struct run *r, struct cx_span bytes)
{
	if (bytes.len == 0)
		return true;
	if (r->open_line && !cx_sink_put(r->sink, CX_SPAN("\n"), r->err))
		return false;
	r->open_line = r->p->format != CX_TABLE && !ends_line(bytes);
	return cx_sink_put(r->sink, bytes, r->err);
}

/* goes_on: what was rejected last is a piece of a record, this is more. */
static bool
write_rejects(struct run *r, struct cx_span bytes, bool goes_on)
{
	bool apart = r->open_reject && !goes_on;

	if (r->rejects == NULL || bytes.len == 0)
		return true;
	r->open_reject = !ends_line(bytes);
	if (r->encoder == NULL)
		return (!apart || cx_newfile_write(
				      r->rejects, CX_SPAN("\n"), r->err)) &&
		       cx_newfile_write(r->rejects, bytes, r->err);
	r->encoded.len = 0;
	return (!apart || cx_encoder_feed(r->encoder, CX_SPAN("\n"), false,
			      &r->encoded, r->err)) &&
	       cx_encoder_feed(r->encoder, bytes, false, &r->encoded, r->err) &&
	       cx_newfile_write(r->rejects, cx_buf_span(&r->encoded), r->err);
}

/* The header (or, for NDJSON, the mark) of the output. */
static bool
write_header(struct run *r)
{
	struct cx_buf out = {0};
	struct cx_span eol, raw = cx_source_header(r->source, &eol);
	const struct cx_layout *first = r->first;
	bool add = r->task->kind == CX_TASK_ADD;
	bool same = first != NULL && first->format == r->p->format && add;
	bool ok = true;

	if (same && first->format == CX_NDJSON) {
		ok = write_out(r, raw);
		r->open_line = false; /* a mark is no line */
	}
	if (!same)
		raw.len = 0;
	if (!add)
		eol.len = 0;
	if (ok && r->task->kind != CX_TASK_FOLD && (first != NULL || !add))
		ok = (cx_print_header(r->printer, raw, eol, &out) &&
			 !out.failed) ||
		     cx_fail_memory(r->err);
	ok = ok && write_out(r, cx_buf_span(&out));
	cx_buf_done(&out);
	return ok;
}

static bool
open_rejects(struct run *r)
{
	bool marked, ok = true;
	const char *encoding = cx_source_encoding(r->source, &marked);
	struct cx_span eol, raw = cx_source_header(r->source, &eol);

	if (r->p->config->rejects == NULL)
		return true;
	r->rejects = cx_newfile_open(r->p->config->rejects, r->err);
	if (r->rejects == NULL)
		return false;
	if (encoding != NULL) {
		r->encoder = cx_encoder_new(encoding, r->err);
		ok = r->encoder != NULL &&
		     (!marked ||
			 write_rejects(r, CX_SPAN("\xEF\xBB\xBF"), true));
	}
	ok = ok && write_rejects(r, raw, true);
	if (raw.len + eol.len == 0 || r->first->format == CX_NDJSON)
		r->open_reject = false; /* a mark is no line */
	return ok && write_rejects(r, eol, true);
}

/* The next block for a worker. */
static bool
ring_read(void *arg, struct cx_block *b)
{
	struct run *r = arg;
	const struct cx_config *c = r->p->config;
	bool more = cx_source_next(r->source, b);

	if (c->progress != NULL)
		c->progress(c->progress_arg, cx_source_bytes(r->source),
		    atomic_load(&r->finished));
	return more;
}

static void
add_tally(struct cx_tally *sum, const struct cx_tally *t)
{
	sum->in += t->in;
	sum->out += t->out;
	sum->dropped += t->dropped;
	sum->rejected += t->rejected;
	sum->kept += t->kept;
}

static void
tell_bad(struct run *r, const struct cx_job *j)
{
	struct cx_err why = {0};

	if (r->p->bad == NULL)
		return;
	for (size_t i = 0; i < j->n_bad; i++) {
		const struct cx_bad *b = &j->bad[i];

		why.code = CX_OK;
		why.source[0] = '\0';
		why.line = r->line + b->line - 1;
		why.column = b->column;
		cx_fail(&why, CX_DATA, "%s", j->bad_text.at + b->text);
		cx_fail_at(&why, j->block.layout->source, 0, 0);
		memcpy(why.value, j->bad_text.at + b->value,
		    strlen(j->bad_text.at + b->value) + 1);
		r->p->bad(r->p->arg, &why);
	}
}

/* Whether records of that file and the first one's header make a file. */
static bool
check_rejects(struct run *r, const struct cx_job *j)
{
	const struct cx_layout *l = j->block.layout;
	const struct cx_layout *first = r->first;

	if (j->rejects.len == 0 ||
	    (l->order == NULL && l->delimiter == first->delimiter))
		return true;
	return cx_fail(r->err, CX_USAGE,
	    "%s has another order of columns or another delimiter than the "
	    "first file: bad records of both cannot share --rejects",
	    l->source);
}

static bool
offer_rows(struct run *r, const struct cx_job *j)
{
	size_t begin = 0, end;

	for (size_t i = 0; i < j->n_ranked; i++, begin = end) {
		end = j->ranked[i].end;
		if (!cx_best_offer(r->best, j->ranked[i].rank,
			(struct cx_span){j->out.at + begin, end - begin}))
			return cx_fail_memory(r->err);
	}
	return true;
}

/* Rows that were held are written, best first. */
static bool
write_best(struct run *r)
{
	struct cx_tally *t = &r->p->tally;
	size_t n = cx_best_sort(r->best);

	t->dropped += t->out - n;
	t->out = n;
	for (size_t i = 0; i < n; i++)
		if (!write_out(r, cx_best_row(r->best, i)))
			return false;
	return !r->open_line || cx_sink_put(r->sink, CX_SPAN("\n"), r->err);
}

/* The results of a block, in input order. */
static bool
ring_finish(void *arg, struct cx_job *j)
{
	struct run *r = arg;

	if (j->block.first)
		r->line = 1 + j->block.header_lines;
	tell_bad(r, j);
	add_tally(&r->p->tally, &j->tally);
	atomic_store(&r->finished, r->p->tally.in);
	if (!check_rejects(r, j) ||
	    !(r->best ? offer_rows(r, j)
		      : write_out(r, cx_buf_span(&j->out))) ||
	    !write_rejects(
		r, cx_buf_span(&j->rejects), j->block.part == CX_PART_NEXT))
		return false;
	if (j->err.code != CX_OK) {
		if (j->err.line != 0)
			j->err.line += r->line - 1;
		*r->err = j->err;
		return false;
	}
	r->line += j->lines;
	return true;
}

static void
ring_wake(void *arg)
{
	struct run *r = arg;

	if (r->wake[1] >= 0)
		(void)!write(r->wake[1], "", 1);
}

/* Reads files of /sys and /proc, so it is asked before the sandbox. */
static size_t
count_jobs(const struct cx_config *c)
{
	long cores;

	if (c->jobs != 0)
		return c->jobs;
	cores = sysconf(_SC_NPROCESSORS_ONLN);
	return cores < 1 ? 1 : cores > 64 ? 64 : (size_t)cores;
}

static bool
make_workers(struct run *r)
{
	size_t n = r->n_jobs;

	r->workers = calloc(n, sizeof(*r->workers));
	if (r->workers == NULL)
		return cx_fail_memory(r->err);
	for (; r->n_workers < n; r->n_workers++)
		if (!cx_worker_init(&r->workers[r->n_workers], r->p, r->task,
			r->n_columns, r->err))
			return false;
	if (n > 1 && pipe(r->wake) != 0)
		return cx_fail_errno(r->err, CX_SYSTEM, "pipe");
	cx_source_wake(r->source, r->wake[0]);
	return true;
}

/* Which NDJSON columns some record had; see pipeline.h. */
static void
gather_seen(struct run *r)
{
	const struct cx_layout *first = r->first;
	size_t n = cx_schema_count(r->p->schema);

	if (first == NULL || first->format != CX_NDJSON || n == 0)
		return;
	r->p->seen = malloc(n);
	for (size_t i = 0; r->p->seen != NULL && i < n; i++) {
		bool found = false, asked = false;

		for (size_t w = 0; w < r->n_workers; w++) {
			uint32_t g = r->workers[w].cursor.record.guess[i];

			asked = asked || g == CX_GUESS_ABSENT;
			found = found ||
				(g != CX_GUESS_ABSENT && g != CX_GUESS_NONE);
		}
		r->p->seen[i] = found || !asked;
	}
}

/* Gives the workers' states back to the task. */
static bool
close_workers(struct run *r, bool ok)
{
	for (size_t i = 0; i < r->n_workers; i++) {
		struct cx_worker *w = &r->workers[i];

		if (r->task->close != NULL)
			ok = r->task->close(
				 r->task->shared, w->state, ok, r->err) &&
			     ok;
		cx_worker_done(w);
	}
	free(r->workers);
	return ok;
}

/* Works on a block outside the ring. */
static bool
run_block(struct run *r, struct cx_block *b)
{
	struct cx_job j = {.block = *b, .seq = r->blocks++};
	bool ok;

	r->began = true;
	cx_worker_run(&r->workers[0], &j);
	ok = ring_finish(r, &j);
	*b = (struct cx_block){.in = j.block.in};
	j.block.in = (struct cx_buf){0};
	cx_job_done(&j);
	return ok;
}

/* CSV out of NDJSON takes its columns from a record. */
static bool
needs_record(const struct run *r)
{
	const struct cx_layout *first = r->first;

	return first != NULL && first->format == CX_NDJSON &&
	       r->p->format != CX_NDJSON && r->task->kind == CX_TASK_ADD &&
	       r->p->config->header == NULL;
}

/* Looks for a record that is in order.  False: err, no bad record. */
static bool
find_record(struct run *r, struct cx_cursor *c, const struct cx_block *b,
    enum cx_scan *found)
{
	struct cx_err why = {0};

	*found = CX_SCAN_END;
	if (b->len == 0 || b->part != CX_PART_NONE)
		return true;
	cx_cursor_block(c, b, 0);
	while ((*found = cx_cursor_next(c, &why)) == CX_SCAN_BAD) {
		if (why.code != CX_DATA) {
			*r->err = why;
			return false;
		}
		memset(&why, 0, sizeof(why));
	}
	return true;
}

/*
 * Makes the printer of the first record that is in order.  Blocks without one
 * (nothing in them can be printed) are worked on; the block that has it is
 * left in *b.
 */
static bool
printer_of_record(struct run *r, struct cx_block *b, bool *has_block)
{
	enum cx_scan found = CX_SCAN_END;
	struct cx_cursor c;
	bool ok = true;

	if (!cx_cursor_init(&c, r->p->schema, r->p->config, r->err))
		return false;
	while (ok && found != CX_SCAN_RECORD && ring_read(r, b))
		ok = find_record(r, &c, b, &found) &&
		     (found == CX_SCAN_RECORD || run_block(r, b));
	*has_block = ok && found == CX_SCAN_RECORD;
	ok = ok && make_printer(r, *has_block ? &c.record : NULL);
	cx_cursor_done(&c);
	return ok;
}

/*
 * All that must stand before the first record is printed.  What can be wrong
 * with the options is found out before a file is made.
 */
static bool
prepare(struct run *r, struct cx_block *first, bool *has_block)
{
	struct cx_pipeline *p = r->p;
	bool early;

	r->source = cx_source_new(p->inputs, p->schema, p->config, r->err);
	if (r->source == NULL || !cx_source_begin(r->source, r->err) ||
	    !list_columns(r))
		return false;
	r->n_jobs = count_jobs(p->config);
	if (r->task->top > 0) {
		r->best = cx_best_new(r->task->top);
		if (r->best == NULL)
			return cx_fail_memory(r->err);
	}
	r->first = cx_source_layout(r->source);
	p->format = output_format(r);
	if (r->first != NULL && r->first->format != CX_NDJSON)
		p->delimiter = r->first->delimiter;
	early = !needs_record(r);
	if ((early && !make_printer(r, NULL)) || !open_rejects(r))
		return false;
	r->sink = cx_sink_new(p->config, p->format, p->fd, r->err);
	if (r->sink == NULL ||
	    (p->ready != NULL && !p->ready(p->arg, p->format, r->err)) ||
	    !make_workers(r))
		return false;
	if (!early && !printer_of_record(r, first, has_block))
		return false;
	for (size_t i = 0; i < r->n_workers; i++)
		r->workers[i].printer = r->printer;
	r->began = true;
	return write_header(r);
}

static bool
run_ring(struct run *r)
{
	struct cx_ring ring = {r->workers, r->n_workers, ring_read, ring_finish,
	    ring_wake, r, r->blocks};

	return cx_ring_run(&ring, r->err) && r->err->code == CX_OK;
}

/*
 * Rejects become a file unless nothing was worked on or the reader of the
 * output went away.
 */
static bool
finish_rejects(struct run *r, bool ok)
{
	if (r->rejects == NULL)
		return ok;
	if (!r->began || r->p->closed) {
		cx_newfile_abort(r->rejects);
		return ok;
	}
	r->encoded.len = 0;
	if (r->encoder != NULL)
		ok = cx_encoder_feed(r->encoder, (struct cx_span){"", 0}, true,
			 &r->encoded, r->err) &&
		     cx_newfile_write(
			 r->rejects, cx_buf_span(&r->encoded), r->err) &&
		     ok;
	return cx_newfile_commit(r->rejects, r->err) && ok;
}

/* Frees everything. */
static bool
finish(struct run *r, bool ok)
{
	if (r->sink != NULL && !cx_sink_finish(r->sink, r->err))
		ok = false;
	r->p->closed = r->sink != NULL && cx_sink_closed(r->sink);
	r->p->tally.bytes = r->source ? cx_source_bytes(r->source) : 0;
	if (r->source != NULL && r->workers != NULL)
		gather_seen(r);
	ok = close_workers(r, ok);
	ok = finish_rejects(r, ok);
	cx_sink_free(r->sink);
	cx_best_free(r->best);
	cx_printer_free(r->printer);
	cx_source_free(r->source);
	cx_encoder_free(r->encoder);
	cx_buf_done(&r->encoded);
	free(r->columns);
	for (int i = 0; i < 2; i++)
		if (r->wake[i] >= 0)
			close(r->wake[i]);
	return ok;
}

bool
cx_pipeline_run(
    struct cx_pipeline *p, const struct cx_task *task, struct cx_err *err)
{
	struct run r = {
	    .p = p, .task = task, .err = err, .line = 1, .wake = {-1, -1}};
	struct cx_block first = {0};
	bool has_block = false, ok;

	p->closed = false;
	p->delimiter = 0;
	p->seen = NULL;
	memset(&p->tally, 0, sizeof(p->tally));
	ok = prepare(&r, &first, &has_block);
	if (ok && has_block)
		ok = run_block(&r, &first);
	ok = ok && run_ring(&r);
	ok = ok && (!r.best || write_best(&r));
	cx_buf_done(&first.in);
	return finish(&r, ok);
}
