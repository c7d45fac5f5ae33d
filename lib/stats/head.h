#ifndef CX_STATS_HEAD_H
#define CX_STATS_HEAD_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "stats/metric.h"

/* The members of a head of states that metrics write, for cx_json_head(). */
#define CX_METRICS_HEAD_KEYS "time", "now", "tz", "metrics"

/*
 * Appends what metrics say in a head of states: members of an object, no
 * comma at either end.  "now" is there where what was gathered depends on it.
 */
void cx_metrics_put_head(const struct cx_metrics *m, struct cx_buf *out);

/*
 * Reads them.  m without metrics takes all, and the clock; else they must be
 * the same (CX_DATA or CX_CONFIG at v).  The zone must be that of the program.
 */
bool cx_metrics_get_head(struct cx_metrics *m, struct cx_program *program,
    struct cx_json *v, struct cx_err *err);

#endif
