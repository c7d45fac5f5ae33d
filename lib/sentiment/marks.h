#ifndef CX_SENTIMENT_MARKS_H
#define CX_SENTIMENT_MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "sentiment/lexicon.h"

/*
 * Which terms mark a group of messages (a class, a month, a channel) against
 * all others.  A term is a word with content, or two side by side or with one
 * word without content between (poste de luz), folded; a message counts once
 * for each.  Words without content are those that the word lists have as
 * such, of one or two letters, and numbers.
 */
struct cx_marks;

/* lexicon is borrowed.  NULL without memory. */
struct cx_marks *cx_marks_new(const struct cx_lexicon *lexicon);
void cx_marks_free(struct cx_marks *m);

/*
 * Counts the terms of valid UTF-8 (without NUL) in a group; arena is for
 * work.  False: CX_SYSTEM, out of memory, or too many different terms.
 */
bool cx_marks_add(struct cx_marks *m, struct cx_arena *arena,
    struct cx_span group, struct cx_span text, struct cx_err *err);

/* Adds what another has counted. */
bool cx_marks_merge(
    struct cx_marks *m, const struct cx_marks *from, struct cx_err *err);

/* The most marks of a group, and the fewest messages with a term. */
enum { CX_MARKS = 20, CX_MARK_MESSAGES = 5 };

struct cx_mark {
	struct cx_span group, term; /* live as long as the marks */
	double z;
	uint64_t messages;	 /* of the group, with the term */
	double share, elsewhere; /* of messages with it */
};

/*
 * Log-odds with an informative Dirichlet prior (B. L. Monroe, M. P. Colaresi,
 * K. M. Quinn, Political Analysis 16, 2008, 372-403): the prior are the shares
 * of terms in all messages, as much as 500 of them.  At most CX_MARKS a group,
 * those with z of 1.96 and more, groups by code point and marks by z.  *out is
 * freed by the caller, *n rows; called once.  False without memory.
 */
bool cx_marks_find(struct cx_marks *m, struct cx_mark **out, size_t *n);

/* How many groups there are. */
size_t cx_marks_groups(const struct cx_marks *m);

#endif
