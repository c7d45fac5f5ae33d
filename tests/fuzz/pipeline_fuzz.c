/*
 * Any bytes, in any configuration: no crash, no scanner that disagrees with
 * its library, no record lost.  What is passed on unchanged is the input, but
 * for blank lines; and what the pipeline reads, the reader reads too.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#include "base/buf.h"
#include "record/inputs.h"
#include "record/pipeline.h"
#include "record/reader.h"
#include "text/encoding.h"

enum { OPTIONS = 4, LONG = 300 << 10 };

/* A run; the first bytes of the data say which. */
struct way {
	struct cx_config config;
	struct cx_task task;
	struct cx_span text;
	bool repeated;
};

static void
must(bool ok)
{
	if (!ok)
		abort();
}

/* Every third record or so is dropped, is bad, makes rows. */
static bool
row(void *worker, const struct cx_record *r, struct cx_row *cells,
    struct cx_err *err)
{
	const struct way *w = worker;
	struct cx_span text = {"", 0};

	must(r->raw.len <= w->config.max_record_bytes);
	if (w->task.n_columns == 0)
		return true;
	for (size_t i = 0; i < cx_record_columns(r); i++) {
		struct cx_span name;

		text = cx_field_text(cx_record_column(r, i, &name), r->arena);
		must(text.at != NULL && name.at != NULL);
	}
	if (cx_record_text(r, 0, &text) && text.len % 3 == 1)
		return cx_fail(err, CX_DATA, "bad");
	cells->drop = text.len % 3 == 2;
	cx_row_text(cells, 0, text);
	return w->task.kind != CX_TASK_MAKE || cx_row_emit(cells);
}

static void *
same_worker(void *shared, struct cx_err *err)
{
	(void)err;
	return shared;
}

static void
choose(struct way *w, const uint8_t *o)
{
	static const enum cx_format formats[] = {
	    CX_AUTO, CX_CSV, CX_TSV, CX_NDJSON, CX_TABLE};
	static const char delimiters[] = {0, ',', ';', '|'};
	static const char *const encodings[] = {
	    NULL, "auto", "windows-1252", "UTF-16LE"};
	static const char *const made[] = {"made"};
	const struct cx_config defaults = CX_CONFIG_DEFAULT;

	w->config = defaults;
	w->config.jobs = 1;
	w->config.input = formats[o[0] & 3];
	w->config.delimiter = delimiters[o[0] >> 2 & 3];
	w->config.no_header = o[0] >> 4 & 1;
	w->config.header = o[0] >> 5 & 1 ? "x,\"y\n\"" : NULL;
	w->config.no_output_header = w->config.no_header || w->config.header;
	w->repeated = (o[3] & 0x1F) == 0x1F; /* slow, so seldom */
	w->config.output = formats[(o[1] & 7) % countof(formats)];
	w->config.on_error = (enum cx_on_error)((o[1] >> 3 & 3) % 3);
	w->config.rejects = w->config.on_error != CX_STOP ? "/dev/null" : NULL;
	w->config.encoding = encodings[o[1] >> 5 & 3];
	w->config.replace = o[1] >> 7;
	if (o[2] & 0x3F)
		w->config.max_record_bytes = o[2] & 0x3F;
	w->task = (struct cx_task){
	    .kind = o[2] >> 6 == 3 ? CX_TASK_MAKE : CX_TASK_ADD,
	    .columns = made,
	    .n_columns = o[2] >> 6 != 0,
	    .shared = w,
	    .open = same_worker,
	    .row = row,
	};
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* got is in without some of its blanks; all of it, if ok. */
static void
check_same(struct cx_span in, struct cx_span got, bool ok)
{
	size_t i = 0;

	for (size_t k = 0; k < got.len; k++, i++) {
		while (
		    i < in.len && in.at[i] != got.at[k] && is_blank(in.at[i]))
			i++;
		must(i < in.len && in.at[i] == got.at[k]);
	}
	while (ok && i < in.len)
		must(is_blank(in.at[i++]));
}

/* Whether all that comes out is to be what went in. */
static bool
is_unchanged(const struct way *w)
{
	size_t mark;
	const char *name = cx_encoding_bom(w->text, &mark);

	if (w->config.output != CX_AUTO || w->config.encoding != NULL)
		return false;
	if (w->config.no_output_header)
		return name == NULL;
	return name == NULL || cx_encoding_is_utf8(name);
}

static void
check_reader(const struct way *w, const struct cx_schema *s, uint64_t in)
{
	struct cx_err err = {0};
	struct cx_reader *r =
	    cx_reader_memory(w->text, "fuzz", &w->config, s, &err);
	uint64_t n = 0;

	must(r != NULL);
	while (cx_reader_next(r, &err) != NULL)
		n++;
	must(err.code == CX_OK && n == in);
	cx_reader_close(r);
}

static void
read_all(FILE *f, struct cx_buf *out)
{
	char room[4096];
	size_t n;

	rewind(f);
	while ((n = fread(room, 1, sizeof(room), f)) > 0)
		cx_buf_put(out, room, n);
	must(!ferror(f) && !out->failed);
}

static void
check_run(const struct way *w, FILE *out)
{
	struct cx_schema *s = cx_schema_new();
	struct cx_err err = {0};
	struct cx_pipeline p = {
	    .config = &w->config, .schema = s, .fd = fileno(out)};
	const struct cx_tally *t = &p.tally;
	struct cx_buf got = {0};
	uint64_t done;
	bool ok;

	must(s != NULL);
	if (w->task.n_columns != 0)
		cx_schema_want(s, CX_SPAN("1"), NULL);
	p.inputs = cx_inputs_memory(w->text, "fuzz", &err);
	must(p.inputs != NULL);
	ok = cx_pipeline_run(&p, &w->task, &err);
	free(p.seen);
	done = t->out + t->dropped + t->rejected;
	must(ok == (err.code == CX_OK));
	must(ok || err.code == CX_DATA || err.code == CX_USAGE);
	if (w->task.kind == CX_TASK_ADD)
		must(t->in - done == 0 || (!ok && t->in - done == 1));
	must(w->config.on_error != CX_STOP || t->rejected + t->kept == 0);
	if (w->task.n_columns == 0 && w->config.on_error == CX_STOP) {
		if (ok && w->config.output == CX_AUTO)
			check_reader(w, s, t->in);
		if (is_unchanged(w)) {
			read_all(out, &got);
			check_same(w->text, cx_buf_span(&got), ok);
		}
	}
	cx_buf_done(&got);
	cx_inputs_close(p.inputs);
	cx_schema_free(s);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static FILE *out;
	struct cx_buf text = {0};
	struct way w;

	if (size < OPTIONS)
		return 0;
	if (out == NULL)
		out = tmpfile();
	must(out != NULL);
	rewind(out);
	must(ftruncate(fileno(out), 0) == 0);
	choose(&w, data);
	do
		cx_buf_put(&text, (const char *)data + OPTIONS, size - OPTIONS);
	while (w.repeated && text.len < LONG && size > OPTIONS);
	w.text = cx_buf_span(&text);
	check_run(&w, out);
	cx_buf_done(&text);
	return 0;
}
