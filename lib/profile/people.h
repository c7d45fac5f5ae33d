#ifndef CX_PROFILE_PEOPLE_H
#define CX_PROFILE_PEOPLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "stats/groups.h"
#include "stats/metric.h"

/* What is known of everybody, by key.  Any thread may add. */
struct cx_people;

/* How a key was written: marks of its group. */
enum { CX_PEOPLE_NUMBER = 1, CX_PEOPLE_STRING = 2 };

/* metrics are borrowed.  NULL without memory. */
struct cx_people *cx_people_new(const struct cx_metrics *metrics);
void cx_people_free(struct cx_people *p);

/*
 * The group of a key, made if there is none (then *made), and the arena for
 * what it gathers.  For one thread.  NULL without memory.
 */
struct cx_group *cx_people_get(struct cx_people *p, struct cx_span key,
    bool *made, struct cx_arena **arena);

/*
 * Everybody in the order of keys by code point; the list is the caller's to
 * free.  NULL without memory.
 */
struct cx_group **cx_people_sorted(const struct cx_people *p, size_t *n);

/* One thread's records on their way to the people. */
struct cx_crowd;

/* NULL without memory. */
struct cx_crowd *cx_crowd_new(struct cx_people *p);
void cx_crowd_free(struct cx_crowd *c);

/* Adds the sample to the person, now or later.  False without memory. */
bool cx_crowd_add(struct cx_crowd *c, struct cx_span key, unsigned marks,
    const struct cx_sample *s);

/* Adds what is still on its way.  False without memory. */
bool cx_crowd_finish(struct cx_crowd *c);

/* See cx_sample_left_out(); after cx_crowd_finish(). */
uint64_t cx_crowd_left_out(const struct cx_crowd *c, size_t i);

#endif
