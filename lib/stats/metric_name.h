#ifndef CX_STATS_METRIC_NAME_H
#define CX_STATS_METRIC_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"

/*
 * The name that the text of a metric begins with, `word =' or `"a name" =' (a
 * quote in it is written twice), moving *at past the =; without one, the whole
 * text, runs of blanks outside quotes made one, and *at is 0.  *out is in the
 * arena.  False: err has the place in the text.
 */
bool cx_metric_name(struct cx_span text, size_t *at, struct cx_arena *arena,
    const struct cx_origin *origin, struct cx_span *out, struct cx_err *err);

#endif
