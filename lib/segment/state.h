#ifndef CX_SEGMENT_STATE_H
#define CX_SEGMENT_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "segment/roster.h"
#include "segment/segments.h"
#include "segment/sorter.h"

/*
 * The state file: who was in which segment, from one run to the next.  A
 * segment has the number of the rules, or, where the rules lack one of the
 * file, one after those.
 */
struct cx_state;

/*
 * Waits for the lock PATH.lock, and reads the file, which may be absent.  NULL
 * on failure: CX_DATA, the file is damaged or not one of these.
 */
struct cx_state *cx_state_open(const char *path,
    const struct cx_segments *segments, enum cx_segment_mode mode,
    struct cx_err *err);
void cx_state_free(struct cx_state *s); /* and gives up the lock */

struct cx_roster *cx_state_roster(struct cx_state *s);

/* How many segments there are with those that the rules lack. */
size_t cx_state_segments(const struct cx_state *s);
struct cx_span cx_state_name(const struct cx_state *s, size_t i);

/* Whether there was no file. */
bool cx_state_first(const struct cx_state *s);

/*
 * Whether a segment of the rules is in the file, and whether its rule is
 * another there.
 */
bool cx_state_known(const struct cx_state *s, size_t i);
bool cx_state_changed(const struct cx_state *s, size_t i);

/* Whether prints were made of the same columns, so that they compare. */
bool cx_state_comparable(const struct cx_state *s);

/*
 * The slots whose values make a print, in the order of names; after all
 * expressions are compiled, valid as long as the state.
 */
const size_t *cx_state_slots(const struct cx_state *s, size_t *n);

/* Replaces the file by what `is', of the members in list that are still there:
 * those of the input, or with keep_absent all. */
bool cx_state_write(struct cx_state *s, struct cx_person *const *list,
    bool keep_absent, struct cx_err *err);

#endif
