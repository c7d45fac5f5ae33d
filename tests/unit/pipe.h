#ifndef CX_TESTS_PIPE_H
#define CX_TESTS_PIPE_H

/*
 * A whole run over files: what goes in as text, what comes out as text.  For
 * the tests of the pipeline.  The files are "in0", "in1", ... in a folder of
 * their own, so that messages name them the same everywhere.
 */
#include "check.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "record/inputs.h"
#include "record/pipeline.h"

#define LITERAL(s)               \
	{                        \
		s, sizeof(s) - 1 \
	}

enum { FILES = 4 };

struct job {
	struct cx_span in[FILES]; /* up to the first without .at */
	struct cx_config config;  /* zero is the default */
	const char *want;	  /* a column to ask for, or NULL */
	size_t n_made;		  /* m1, m2 */
	enum cx_task_kind kind;
	bool rejects; /* to the file "rejects" */
	/* after run_job() */
	struct cx_buf out, rejected;
	struct cx_buf bad;   /* "in0:3:5 " for each bad record */
	struct cx_buf where; /* the same for err */
	struct cx_err err;
	struct cx_pipeline p;
	bool ok;
	size_t slot;
	uint64_t last_number;
};

static const char *const made_names[] = {"m1", "m2"};

/* "bad" in the wanted column is one; "drop" drops; else it is copied. */
static inline bool
job_row(void *worker, const struct cx_record *r, struct cx_row *row,
    struct cx_err *err)
{
	struct job *j = worker;
	struct cx_span text = {"", 0};

	if (j->want != NULL && cx_record_text(r, j->slot, &text)) {
		if (cx_span_eq(text, CX_SPAN("bad")))
			return cx_fail(
			    err, CX_DATA, "column \"%s\": bad", j->want);
		if (cx_span_eq(text, CX_SPAN("fatal")))
			return cx_fail(err, CX_CONFIG, "fatal");
		row->drop = cx_span_eq(text, CX_SPAN("drop"));
		if (j->n_made > 0)
			cx_row_text(row, 0, text);
	}
	if (j->kind == CX_TASK_MAKE)
		return cx_row_emit(row);
	return true;
}

static inline void *
job_open(void *shared, struct cx_err *err)
{
	(void)err;
	return shared;
}

static inline void
put_place(struct cx_buf *out, const struct cx_err *e)
{
	cx_buf_printf(out, "%s:%llu:%llu ", e->source,
	    (unsigned long long)e->line, (unsigned long long)e->column);
}

static inline void
job_bad(void *arg, const struct cx_err *why)
{
	struct job *j = arg;

	put_place(&j->bad, why);
}

static inline void
write_file(const char *path, struct cx_span s)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	while (s.len != 0) {
		ssize_t n = write(fd, s.at, s.len);

		assert_true(n > 0);
		s.at += n;
		s.len -= (size_t)n;
	}
	close(fd);
}

/* The file's bytes; false if there is none. */
static inline bool
read_back(const char *path, struct cx_buf *b)
{
	static char room[65536];
	int fd = open(path, O_RDONLY);
	ssize_t n;

	b->len = 0;
	if (fd < 0)
		return false;
	while ((n = read(fd, room, sizeof(room))) > 0)
		cx_buf_put(b, room, (size_t)n);
	close(fd);
	return true;
}

static inline void
job_defaults(struct job *j)
{
	const struct cx_config defaults = CX_CONFIG_DEFAULT;

	if (j->config.max_record_bytes == 0)
		j->config.max_record_bytes = defaults.max_record_bytes;
	if (j->config.prefix == NULL)
		j->config.prefix = defaults.prefix;
	j->config.precision = defaults.precision;
	if (j->rejects)
		j->config.rejects = "rejects";
}

/* Runs it over inputs that are open, to fd. */
static inline void
run_inputs(struct job *j, struct cx_inputs *inputs, int fd)
{
	struct cx_schema *schema = cx_schema_new();
	const struct cx_task task = {.kind = j->kind,
	    .columns = made_names,
	    .n_columns = j->n_made,
	    .shared = j,
	    .open = job_open,
	    .row = job_row};

	assert_non_null(schema);
	assert_non_null(inputs);
	if (j->want != NULL)
		j->slot = cx_schema_want(schema, cx_span(j->want), NULL);
	j->p = (struct cx_pipeline){.config = &j->config,
	    .schema = schema,
	    .inputs = inputs,
	    .fd = fd,
	    .bad = job_bad,
	    .arg = j};
	j->err = (struct cx_err){0};
	j->ok = cx_pipeline_run(&j->p, &task, &j->err);
	free(j->p.seen);
	cx_schema_free(schema);
	assert_true(j->ok == (j->err.code == CX_OK));
	if (!j->ok)
		put_place(&j->where, &j->err);
}

static inline void
job_done(struct job *j)
{
	cx_buf_done(&j->out);
	cx_buf_done(&j->rejected);
	cx_buf_done(&j->bad);
	cx_buf_done(&j->where);
}

/* Runs it over files, with so many workers; frees an earlier result. */
static inline void
run_job(struct job *j, unsigned jobs)
{
	const char *paths[FILES];
	char names[FILES][8];
	struct cx_inputs *inputs;
	size_t n = 0;
	int fd;

	job_done(j);
	job_defaults(j);
	j->config.jobs = jobs;
	for (; n < FILES && j->in[n].at != NULL; n++) {
		snprintf(names[n], sizeof(names[n]), "in%zu", n);
		write_file(names[n], j->in[n]);
		paths[n] = names[n];
	}
	unlink("rejects");
	inputs = cx_inputs_open(paths, n, &j->config, &j->err);
	fd = open("out", O_WRONLY | O_CREAT | O_TRUNC, 0600);
	assert_true(fd >= 0);
	run_inputs(j, inputs, fd);
	cx_inputs_close(inputs);
	close(fd);
	read_back("out", &j->out);
	read_back("rejects", &j->rejected);
}

static inline struct cx_span
job_text(struct cx_buf *b)
{
	if (b->len > 0 && b->at[b->len - 1] == ' ')
		b->len--;
	return cx_buf_span(b);
}

/* A folder of its own for the tests of a program. */
static char folder[] = "/tmp/cx-pipe-XXXXXX";

static inline int
enter_folder(void **state)
{
	(void)state;
	signal(SIGPIPE, SIG_IGN);
	return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

static inline int
leave_folder(void **state)
{
	static const char *const names[] = {
	    "in0", "in1", "in2", "in3", "out", "rejects", "fifo"};

	(void)state;
	for (size_t i = 0; i < countof(names); i++)
		unlink(names[i]);
	return chdir("/") == 0 && rmdir(folder) == 0 ? 0 : -1;
}

#endif
