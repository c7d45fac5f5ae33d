#ifndef CX_RECORD_WORK_H
#define CX_RECORD_WORK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "record/cursor.h"
#include "record/pipeline.h"
#include "record/print.h"
#include "record/source.h"

/*
 * What a worker does with a block.  Private to the record room.  A job is a
 * block and what became of it; lines in it count from 1 at the block.
 */
struct cx_bad {
	uint64_t line;
	uint64_t column;
	size_t text; /* offsets in bad_text, NUL-ended */
	size_t value;
};

/* A printed row of a task that keeps the best: where it ends in out. */
struct cx_ranked {
	double rank;
	size_t end;
};

struct cx_job {
	struct cx_block block;
	uint64_t seq;
	struct cx_buf out;
	struct cx_buf rejects;
	struct cx_buf bad_text;
	struct cx_bad *bad;
	struct cx_ranked *ranked;
	size_t n_ranked;
	size_t room_ranked;
	size_t n_bad;
	size_t room_bad;
	struct cx_tally tally;
	uint64_t lines;
	struct cx_err err; /* the run ends here */
};

void cx_job_done(struct cx_job *j);
/* Gives back memory that only a long record needs. */
void cx_job_trim(struct cx_job *j);

struct cx_worker {
	const struct cx_pipeline *pipeline;
	const struct cx_task *task;
	const struct cx_printer *printer;
	struct cx_cursor cursor;
	void *state;
	struct cx_row row;
	size_t error_cell; /* of cx_error; SIZE_MAX: none */
	struct cx_job *job;
	struct cx_err why; /* of the current record; clear between two */
};

/*
 * n_cells: made columns, with cx_error last in keep mode.  The printer is set
 * before the first record that is to be printed.
 */
bool cx_worker_init(struct cx_worker *w, const struct cx_pipeline *p,
    const struct cx_task *task, size_t n_cells, struct cx_err *err);
/* Frees all but the state, which belongs to the task. */
void cx_worker_done(struct cx_worker *w);

/* Takes the job's records through the task. */
void cx_worker_run(struct cx_worker *w, struct cx_job *j);

#endif
