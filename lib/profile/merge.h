#ifndef CX_PROFILE_MERGE_H
#define CX_PROFILE_MERGE_H

#include <stdint.h>

#include "base/err.h"
#include "expr/expr.h"
#include "profile/profile.h"
#include "record/reader.h"
#include "stats/metric.h"

/* States on their way to one profile. */
struct cx_merge {
	struct cx_program *program;
	struct cx_metrics *metrics; /* none yet: the states say them */
	struct cx_profile *profile; /* out: NULL where there was no head */
	uint64_t inputs;	    /* heads so far */
	double read, said;	    /* people: lines, and by heads */
};

/*
 * Adds all states that the reader (of NDJSON) has.  False: CX_DATA with line
 * and column in it, or no memory.
 */
bool cx_merge_read(struct cx_merge *m, struct cx_reader *r, struct cx_err *err);

/* After all files.  False (CX_DATA): not as many people as the heads say. */
bool cx_merge_whole(const struct cx_merge *m, struct cx_err *err);

#endif
