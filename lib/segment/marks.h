#ifndef CX_SEGMENT_MARKS_H
#define CX_SEGMENT_MARKS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "segment/reason.h"
#include "segment/sorter.h"
#include "segment/state.h"

/*
 * What a run does with each record: mark it with its segments, pass it on or
 * not, or only take note.  Filled by the caller; all is borrowed.
 */
struct cx_marks {
	const struct cx_segments *segments;
	enum cx_segment_mode mode;
	size_t only;		 /* --list; SIZE_MAX: all */
	struct cx_sorter *total; /* counts are merged into it; or NULL */
	struct cx_state *state;	 /* memberships go to its roster; or NULL */
	bool silent;		 /* no rows */
	bool pairs;		 /* count who is in two segments */
	const struct cx_reasons *reasons; /* --explain; or NULL */
};

/* The task; m must outlive it. */
struct cx_task cx_marks_task(struct cx_marks *m);

#endif
