#ifndef CX_RECORD_SINK_H
#define CX_RECORD_SINK_H

#include <stdbool.h>

#include "base/err.h"
#include "record/config.h"

/*
 * Where printed bytes go: --output-encoding, the alignment of `-o table', and
 * write(2).  A closed pipe is CX_IO with errno EPIPE kept in *closed.
 */
struct cx_sink;

struct cx_sink *cx_sink_new(const struct cx_config *config,
    enum cx_format format, int fd, struct cx_err *err);
bool cx_sink_put(struct cx_sink *s, struct cx_span bytes, struct cx_err *err);

/* Writes what is held back (a table).  False on failure; s stays valid. */
bool cx_sink_finish(struct cx_sink *s, struct cx_err *err);
void cx_sink_free(struct cx_sink *s);

/* Whether a write failed because the reader of the pipe went away. */
bool cx_sink_closed(const struct cx_sink *s);

#endif
