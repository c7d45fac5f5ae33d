#ifndef CX_RECORD_LINES_H
#define CX_RECORD_LINES_H

#include <stdint.h>

#include "base/span.h"

/*
 * Lines in bytes: their LFs, or their CRs where there is no LF.  Several
 * GB/s.  Private to the record room.
 */
uint64_t cx_lines_count(struct cx_span bytes);

/* The column, from 1 and in bytes, of what follows these bytes. */
uint64_t cx_lines_column(struct cx_span bytes);

#endif
