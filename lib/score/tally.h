#ifndef CX_SCORE_TALLY_H
#define CX_SCORE_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"
#include "score/model.h"
#include "score/scorer.h"
#include "stats/groups.h"

/*
 * What rules gave to each person so far.  Memory of a person: 32 bytes a rule,
 * and some 50 for each key or period that a rule must remember.
 */
struct cx_tallies;

/* model is borrowed.  NULL without memory. */
struct cx_tallies *cx_tallies_new(const struct cx_model *model);
void cx_tallies_free(struct cx_tallies *t);

/* An event for which a rule is true. */
struct cx_hit {
	uint32_t rule;
	uint32_t key_len;
	int64_t us;	 /* when */
	int64_t period;	 /* of "at_most", else 0 */
	double micros;	 /* what is left of its points */
	const char *key; /* of "once_per" */
};

/* A thread's events on their way to the table. */
struct cx_queue;
struct cx_queue *cx_queue_new(struct cx_tallies *t);
void cx_queue_free(struct cx_queue *q);

/* An event of a person with its hits; all is copied.  False: no memory. */
bool cx_queue_add(struct cx_queue *q, struct cx_span person, unsigned marks,
    const struct cx_hit *hits, size_t n);
bool cx_queue_flush(struct cx_queue *q);

/*
 * After all events, once: adds up what was remembered of keys and periods.
 * Then all people in the order of their keys by code point, *n of them; the
 * caller frees the list.  NULL without memory.
 */
struct cx_group **cx_tallies_people(struct cx_tallies *t, size_t *n);

/* What each rule gives to that person. */
void cx_tallies_given(const struct cx_tallies *t, const struct cx_group *person,
    struct cx_given *given);

#endif
