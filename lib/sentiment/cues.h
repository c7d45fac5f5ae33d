#ifndef CX_SENTIMENT_CUES_H
#define CX_SENTIMENT_CUES_H

#include "sentiment/features.h"

/*
 * What tells the intent of a text beside its words: which rules it meets (see
 * cue_words.h), how it begins, and whether it asks.  A set is immutable.
 */
struct cx_cues;

/* The rules of all languages; NULL without memory. */
struct cx_cues *cx_cues_new(void);
void cx_cues_free(struct cx_cues *c);

/*
 * Adds to a bag, after cx_bag_around(), the features that heads for intent
 * alone see: b->around from n_plain on.  Time: linear in the text.
 */
void cx_bag_cues(
    struct cx_bag *b, const struct cx_cues *c, enum cx_language language);

#endif
