#ifndef CX_RECORD_RING_H
#define CX_RECORD_RING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "record/work.h"

/*
 * Blocks read by one thread, worked on by many, finished in order.  Private
 * to the record room.
 */
struct cx_ring {
	struct cx_worker *workers;
	size_t n_workers;
	/* Fills the next block; false: no more. */
	bool (*read)(void *arg, struct cx_block *b);
	/*
	 * Takes a job's results, in order, never two at once; false: stop.
	 */
	bool (*finish)(void *arg, struct cx_job *j);
	/* Called once when finish() said stop, to end a read that waits. */
	void (*wake)(void *arg);
	void *arg;
	uint64_t first_seq; /* of the first job */
};

/*
 * Runs until read() or finish() says so.  One worker: in the caller's thread,
 * no other is made.  False: threads or memory could not be had.
 */
bool cx_ring_run(struct cx_ring *r, struct cx_err *err);

#endif
