#ifndef CX_SEGMENT_ROSTER_H
#define CX_SEGMENT_ROSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/*
 * Who is in which segment, before the run (was) and after it (is).  About 60
 * bytes a person, their id, and 2 bits a segment.
 */
struct cx_person {
	const char *id;
	uint32_t id_len;
	uint32_t flags;
	uint64_t was_print, is_print; /* of what the rules read of them */
	uint64_t bits[];	      /* words of was, words of is */
};

enum {
	CX_PERSON_WAS = 1,  /* in the state */
	CX_PERSON_IS = 2,   /* in the input */
	CX_PERSON_BAD = 4,  /* in the input, with a value that is no good */
	CX_PERSON_MANY = 8, /* in the input more than once */
};

struct cx_roster;

/* n segments.  NULL without memory. */
struct cx_roster *cx_roster_new(size_t n);
void cx_roster_free(struct cx_roster *r);

size_t cx_roster_count(const struct cx_roster *r);

/*
 * The member of an id, made if there is none; the id is copied unless `keep',
 * which says that it lives as long.  NULL without memory.
 */
struct cx_person *cx_roster_get(
    struct cx_roster *r, struct cx_span id, bool keep);

/* Takes what `from', of as many segments, has of the input. */
bool cx_roster_merge(struct cx_roster *r, const struct cx_roster *from);

/* All by id, by code point; the caller's to free.  NULL without memory. */
struct cx_person **cx_roster_sorted(const struct cx_roster *r);

/* Bits of segment i. */
bool cx_person_was(const struct cx_person *m, size_t i);
bool cx_person_is(
    const struct cx_roster *r, const struct cx_person *m, size_t i);
void cx_person_set_was(struct cx_person *m, size_t i);
void cx_person_set_is(const struct cx_roster *r, struct cx_person *m, size_t i);

/* Is what it was: where nothing is known of today. */
void cx_person_stay(const struct cx_roster *r, struct cx_person *m);

static inline struct cx_span
cx_person_id(const struct cx_person *m)
{
	return (struct cx_span){m->id, m->id_len};
}

#endif
