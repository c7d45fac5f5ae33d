#ifndef CX_RECORD_PIPELINE_H
#define CX_RECORD_PIPELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "record/config.h"
#include "record/record.h"
#include "record/row.h"
#include "record/schema.h"

enum cx_task_kind {
	CX_TASK_ADD,  /* each record passes with made columns, or is dropped */
	CX_TASK_MAKE, /* rows of made columns alone, by cx_row_emit() */
	CX_TASK_FOLD  /* no rows: workers gather, close() merges */
};

/* What a program does with records. */
struct cx_task {
	enum cx_task_kind kind;
	const char *const *columns; /* names of made columns */
	size_t n_columns;
	/*
	 * Of CX_TASK_ADD: the records of the highest row->rank alone, at most
	 * so many, best first, of equal ones the first; they are held until
	 * the end, and none is written where the run fails.  0: all.
	 */
	size_t top;
	void *shared; /* the program's, read only while workers run */
	/* A worker's own state; NULL on failure.  May be NULL: no state. */
	void *(*open)(void *shared, struct cx_err *err);
	/*
	 * One record.  row->cells are missing on entry.  False: CX_DATA makes
	 * the record a bad one (source and line are added by the pipeline),
	 * any other code ends the run.
	 */
	bool (*row)(void *worker, const struct cx_record *record,
	    struct cx_row *row, struct cx_err *err);
	/*
	 * After the last record, for each worker's state in turn, by one
	 * thread; gives the state back.  `ok' is false where the run failed:
	 * then only free.  May be NULL.
	 */
	bool (*close)(void *shared, void *worker, bool ok, struct cx_err *err);
};

/*
 * What happened.  CX_TASK_ADD: in = out + dropped + rejected, and one more
 * where a bad record ended the run.
 */
struct cx_tally {
	uint64_t in;
	uint64_t out;	   /* rows written, kept ones among them */
	uint64_t dropped;  /* not selected by the program */
	uint64_t rejected; /* bad records, to --rejects */
	uint64_t kept;	   /* of out: bad records passed with cx_error */
	uint64_t bytes;
};

/* The inputs of a run, open. */
struct cx_inputs;

/*
 * Opens all the files ("-" is standard input; none: standard input).  NULL on
 * failure: CX_NOINPUT.
 */
struct cx_inputs *cx_inputs_open(const char *const *paths, size_t n,
    const struct cx_config *config, struct cx_err *err);
void cx_inputs_close(struct cx_inputs *in);

/*
 * Reads all inputs through the task and writes rows to fd in input order, the
 * same bytes for any number of jobs.  ready() (may be NULL) is called once,
 * when the first header is known and before the first record: the moment to
 * enter the sandbox.  bad() is called in input order for each record that is
 * rejected or kept, with its reason.  At most about 32 MiB of memory,
 * whatever the input, besides what the task holds.
 *
 * False: err says why (CX_DATA: what came before the bad record was written
 * whole).  A closed output pipe is false with err->code CX_IO and *closed.
 */
struct cx_pipeline {
	const struct cx_config *config;
	const struct cx_schema *schema;
	struct cx_inputs *inputs;
	int fd;
	bool (*ready)(void *arg, enum cx_format output, struct cx_err *err);
	void (*bad)(void *arg, const struct cx_err *why);
	void *arg;
	bool skip_bad;	       /* in silence, unless they end the run */
	bool closed;	       /* out */
	struct cx_tally tally; /* out */
	enum cx_format format; /* out: of the output */
	char delimiter;	       /* out: of the first CSV file; 0: none */
	/*
	 * out: NDJSON columns that no record had, for a warning; slots as
	 * flags, owned by the caller (free), NULL where not NDJSON.
	 */
	unsigned char *seen;
};

bool cx_pipeline_run(
    struct cx_pipeline *p, const struct cx_task *task, struct cx_err *err);

#endif
