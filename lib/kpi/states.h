#ifndef CX_KPI_STATES_H
#define CX_KPI_STATES_H

#include "base/buf.h"
#include "kpi/kpi.h"
#include "record/reader.h"

/*
 * What a run gathered, as NDJSON: a line a group and period.  Each line says
 * of which question it is, so that files can be joined by cat; an answer to
 * another question is an error.  The last line has their number.
 */

/* Appends the next line; *more is false at the last one.  After the run. */
bool cx_kpi_put_state(
    struct cx_kpi *k, struct cx_buf *out, bool *more, struct cx_err *err);

/*
 * Takes all lines that the reader has, of the input-th file.  False: err has
 * the line.  After all files cx_kpi_states_whole(), then cx_kpi_begin().
 */
bool cx_kpi_get_states(
    struct cx_kpi *k, struct cx_reader *r, uint64_t input, struct cx_err *err);

/* False (CX_DATA): there are more or fewer states than last lines say. */
bool cx_kpi_states_whole(const struct cx_kpi *k, struct cx_err *err);

#endif
