/*
 * Results are few next to the input, so they are printed by the thread that
 * made them, through the printer and the sink that rows go through: a column
 * looks the same whichever way it came out.
 */
#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "cli/run.h"
#include "cli/state.h"
#include "record/print.h"
#include "record/sink.h"

#include "base/banned.h"

enum { FLUSH_BYTES = 64 * 1024 };

struct cx_results {
	struct cx_run *run;
	struct cx_printer *printer;
	struct cx_sink *sink;	 /* of standard output, or NULL */
	struct cx_newfile *file; /* or this one */
	struct cx_row row;
	struct cx_buf buf;
	bool failed;
};

static void
results_free(struct cx_results *r)
{
	if (r->sink)
		r->run->closed |= cx_sink_closed(r->sink);
	cx_newfile_abort(r->file);
	cx_printer_free(r->printer);
	cx_sink_free(r->sink);
	cx_buf_done(&r->buf);
	free(r->row.cells);
	free(r);
}

static enum cx_format
format_of(const struct cx_run *run)
{
	enum cx_format asked = cx_run_config(run)->output;

	if (asked != CX_AUTO)
		return asked;
	return run->format != CX_AUTO ? run->format : CX_CSV;
}

/* A table for people is not what a file is read for. */
static enum cx_format
file_format_of(const struct cx_run *run)
{
	enum cx_format format = format_of(run);

	return format == CX_TABLE ? CX_CSV : format;
}

static struct cx_results *
results_new(struct cx_run *run, const char *path, const char *const *columns,
    size_t n, struct cx_err *err)
{
	struct cx_config config = *cx_run_config(run);
	struct cx_results *r = calloc(1, sizeof(*r));
	struct cx_span none = {"", 0};

	if (!r) {
		cx_fail_memory(err);
		return NULL;
	}
	r->run = run;
	r->row.n_cells = n;
	r->row.cells = calloc(n ? n : 1, sizeof(*r->row.cells));
	if (!r->row.cells) {
		cx_fail_memory(err);
		goto fail;
	}
	if (config.delimiter == 0)
		config.delimiter = run->delimiter;
	r->printer =
	    cx_printer_new(&config, path ? file_format_of(run) : format_of(run),
		NULL, NULL, columns, n, err);
	if (!r->printer)
		goto fail;
	if (path)
		r->file = cx_newfile_open(path, err);
	else
		r->sink = cx_sink_new(&config, format_of(run), 1, err);
	if (!r->sink && !r->file)
		goto fail;
	if (!cx_print_header(r->printer, none, CX_SPAN("\n"), &r->buf)) {
		cx_fail_memory(err);
		goto fail;
	}
	return r;
fail:
	results_free(r);
	return NULL;
}

struct cx_results *
cx_results_new(struct cx_run *run, const char *const *columns, size_t n,
    struct cx_err *err)
{
	return results_new(run, NULL, columns, n, err);
}

struct cx_results *
cx_results_to(struct cx_run *run, const char *path, const char *const *columns,
    size_t n, struct cx_err *err)
{
	return results_new(run, path, columns, n, err);
}

struct cx_row *
cx_results_row(struct cx_results *r)
{
	cx_row_clear(&r->row);
	return &r->row;
}

static bool
flush(struct cx_results *r, struct cx_err *err)
{
	struct cx_span bytes = cx_buf_span(&r->buf);

	r->buf.len = 0;
	if (r->buf.failed)
		return cx_fail_memory(err);
	return r->file ? cx_newfile_write(r->file, bytes, err)
		       : cx_sink_put(r->sink, bytes, err);
}

bool
cx_results_put(struct cx_results *r, struct cx_err *err)
{
	if (r->failed)
		return false;
	r->failed = !cx_print_made(r->printer, r->row.cells, &r->buf, err) ||
		    (r->buf.len >= FLUSH_BYTES && !flush(r, err));
	return !r->failed;
}

bool
cx_results_finish(struct cx_results *r, struct cx_err *err)
{
	bool ok = !r->failed && flush(r, err);

	if (ok && r->file) {
		ok = cx_newfile_commit(r->file, err);
		r->file = NULL;
	} else if (ok) {
		ok = cx_sink_finish(r->sink, err);
	}

	results_free(r);
	return ok;
}

bool
cx_results_all(struct cx_run *run, const char *const *columns, size_t n,
    bool (*next)(void *arg, struct cx_row *row), void *arg, struct cx_err *err)
{
	struct cx_results *results = cx_results_new(run, columns, n, err);

	if (!results)
		return false;
	while (next(arg, cx_results_row(results)))
		if (!cx_results_put(results, err))
			break;
	return cx_results_finish(results, err);
}
