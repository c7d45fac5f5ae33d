#ifndef CX_SEGMENT_CHANGES_H
#define CX_SEGMENT_CHANGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "record/row.h"
#include "segment/state.h"

enum { CX_CHANGE_COLUMNS = 5 };
extern const char *const cx_change_columns[CX_CHANGE_COLUMNS];

/* Who entered and who left, person by person. */
struct cx_changes {
	struct cx_state *state;
	const struct cx_segments *segments;
	bool keep_absent;
	bool stayed; /* those who stayed too */
	struct cx_span when;
	struct cx_person **list; /* owned */
	size_t n, at, segment;
	uint64_t absent, many; /* people */
};

/* After the input was read.  False without memory; done in any case. */
bool cx_changes_begin(struct cx_changes *c, struct cx_err *err);
void cx_changes_done(struct cx_changes *c);

/* Fills the next row of (struct cx_changes *)changes; false at the end. */
bool cx_changes_next(void *changes, struct cx_row *row);

#endif
