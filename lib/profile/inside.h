#ifndef CX_PROFILE_INSIDE_H
#define CX_PROFILE_INSIDE_H

#include "base/arena.h"
#include "profile/profile.h"
#include "stats/stripes.h"

/* How a key was written: marks of its group. */
enum { CX_PEOPLE_NUMBER = 1, CX_PEOPLE_STRING = 2 };

/* The inside of a run; private to profile.c, gather.c and states.c. */
struct cx_profile {
	struct cx_profile_plan plan;
	struct cx_arena *memory; /* of what follows */
	const char **columns;
	size_t n_columns;
	uint64_t *left_out; /* of each metric */
	void *state;	    /* of one person, while states are merged */
	struct cx_stripes *people;
	uint64_t nobody, unknown;
	/* results */
	struct cx_group **sorted;
	size_t n_sorted;
	size_t at;		  /* the next of sorted */
	struct cx_arena *scratch; /* of one row */
};

#endif
