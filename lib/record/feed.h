#ifndef CX_RECORD_FEED_H
#define CX_RECORD_FEED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "record/inputs.h"
#include "text/encoding.h"

/*
 * The bytes of one input after the other, as UTF-8.  Private to the record
 * room; {0} with wake_fd -1 is empty and valid.
 */
struct cx_feed {
	struct cx_input *now; /* NULL: none yet */
	bool eof;	      /* nothing follows */
	bool woken;	      /* wake_fd was readable */
	bool marked;	      /* it began with a byte order mark */
	const char *encoding; /* NULL: UTF-8 */
	uint64_t bytes;	      /* read, of all inputs */
	int wake_fd;	      /* ends a wait for input; -1: none */
	/* private */
	struct cx_decoder *decoder;
	struct cx_buf raw;    /* not decoded yet */
	struct cx_err broken; /* what follows the decoded bytes */
	size_t memory_at;
};

void cx_feed_done(struct cx_feed *f);

/*
 * Begins an input: puts as much of it into `out' (emptied) as tells what it
 * is, without its byte order mark.  asked: --encoding, or NULL; a mark is
 * believed more than that.
 */
bool cx_feed_open(struct cx_feed *f, struct cx_input *in, const char *asked,
    struct cx_buf *out, struct cx_err *err);

/*
 * Appends some bytes to out, or sets eof.  False: err, whose line and column
 * are counted from 1 at the beginning of out.
 */
bool cx_feed_more(struct cx_feed *f, struct cx_buf *out, struct cx_err *err);

/* Whether nothing has come for 10 ms, of an input that can pause. */
bool cx_feed_pauses(const struct cx_feed *f);

#endif
