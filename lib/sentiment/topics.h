#ifndef CX_SENTIMENT_TOPICS_H
#define CX_SENTIMENT_TOPICS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"

/*
 * Names and the words that speak of them, from a file of lines
 *   alumbrado: luminaria*, foco, poste de luz
 * A seed is one word or some in a row, whatever their case and accents; with
 * * at its end whatever follows.  Between slashes it is a regular expression of
 * ICU, of any case, found in the text as typed.  Empty lines and those with #
 * are comments.  One thread uses one; cx_topics_clone() makes one for another,
 * which dies before it.
 */
struct cx_topics;

enum { CX_TOPICS = 256 };

/* False topics: NULL, CX_CONFIG with source and line. */
struct cx_topics *cx_topics_new(
    struct cx_span text, const char *source, struct cx_err *err);
struct cx_topics *cx_topics_clone(
    const struct cx_topics *t, struct cx_err *err);
void cx_topics_free(struct cx_topics *t);

/*
 * The topics of valid UTF-8, in the order of the file; returns how many, and
 * SIZE_MAX with err set: no memory, or a pattern takes too long (CX_DATA).  The
 * names live as long as the topics.  Time: the length of the text times the
 * number of seeds.
 */
size_t cx_topics_find(struct cx_topics *t, struct cx_arena *arena,
    struct cx_span text, struct cx_span out[CX_TOPICS], struct cx_err *err);

#endif
