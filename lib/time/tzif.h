#ifndef CX_TIME_TZIF_H
#define CX_TIME_TZIF_H

#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* From this second UTC on (INT64_MIN: always), local time is UTC plus this. */
struct cx_tzif_change {
	int64_t from_s;
	int64_t offset_s;
};

/*
 * The changes that a file of zone data makes until 2200, in order, the first
 * at INT64_MIN; at most `most'.  Source: RFC 9636 (TZif), version 2 or later.
 * 0: not such a file, or one with leap seconds or too many changes.
 */
size_t cx_tzif_read(
    struct cx_span file, struct cx_tzif_change *out, size_t most);

#endif
