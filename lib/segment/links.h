#ifndef CX_SEGMENT_LINKS_H
#define CX_SEGMENT_LINKS_H

#include "segment/segments.h"

/*
 * Reads the names in "in" and "not_in" of every segment: `list' is the array
 * that all of them came from.  False (CX_CONFIG): no such segment, itself, a
 * loop, whose path is said, or segments that ask each other too deep.
 */
bool cx_segments_link(
    struct cx_segments *s, struct cx_json *list, struct cx_err *err);

/*
 * hashes[i]: what makes segment i what it is (its expressions, dates, and
 * those of the segments that it asks), as a number that changes when they do.
 */
void cx_segments_hash(const struct cx_segments *s, uint64_t *hashes);

#endif
