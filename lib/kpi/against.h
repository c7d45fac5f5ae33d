#ifndef CX_KPI_AGAINST_H
#define CX_KPI_AGAINST_H

#include "base/err.h"

/*
 * The file that was published before: two publications that differ by one
 * person tell about that person, though each is safe.
 */
struct cx_against;
struct cx_kpi;

/*
 * Reads it; it has the columns that this run will write.  NULL on failure.
 */
struct cx_against *cx_against_read(
    const struct cx_kpi *k, const char *path, struct cx_err *err);
void cx_against_free(struct cx_against *a);

#endif
