#ifndef CX_RECORD_CSV_SCAN_H
#define CX_RECORD_CSV_SCAN_H

#include "record/csv.h"

/* More room in s->ends, 64 at the least; false without memory. */
bool cx_csv_scan_grow(struct cx_csv_scan *s);

#endif
