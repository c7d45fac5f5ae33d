#ifndef CX_SEGMENT_LINKS_H
#define CX_SEGMENT_LINKS_H

#include "segment/segments.h"

/*
 * Reads the names in "in" and "not_in" of every segment: `list' is the array
 * that all of them came from.  False (CX_CONFIG): no such segment, itself, or
 * a loop, whose path is said.
 */
bool cx_segments_link(
    struct cx_segments *s, struct cx_json *list, struct cx_err *err);

/*
 * What makes each segment what it is (its expressions, dates, and those of
 * the segments that it asks), as a number that changes when they do.
 */
uint64_t cx_segments_hash(const struct cx_segments *s, size_t i);

#endif
