#ifndef CX_SENTIMENT_SCHOOL_H
#define CX_SENTIMENT_SCHOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "sentiment/heads.h"
#include "sentiment/train.h"

/*
 * Labelled messages to learn from, gathered by workers and then put together
 * so that neither threads nor the order of messages matter.
 */
enum { CX_NO_CLASS = UINT8_MAX };

/* What is known of an example beside its features. */
struct cx_note {
	uint64_t hash;	  /* of the text; the example's fold comes from it */
	float confidence; /* of `shipped' */
	uint8_t shipped;  /* what the model says that is there: a class */
};

struct cx_school {
	char names[CX_CLASSES][CX_MODEL_NAME];
	const char *classes[CX_CLASSES]; /* the names */
	unsigned n;
	bool fixed; /* there are no other classes */
	struct cx_examples examples;
	struct cx_note *notes; /* one an example */
	size_t n_notes, room;
	uint64_t left_out; /* messages, counted by the caller */
};

/* Empty, at a place that it stays at; head: whose classes are all, or NULL. */
void cx_school_init(struct cx_school *c, const struct cx_head *head);
void cx_school_done(struct cx_school *c);

/*
 * The class of a label, made if it is new.  False, CX_DATA: too long, or one
 * too many.
 */
bool cx_school_class(
    struct cx_school *c, struct cx_span label, unsigned *k, struct cx_err *err);

/* Adds the text in the bag. */
bool cx_school_add(struct cx_school *c, const struct cx_bag *bag, unsigned k,
    const struct cx_note *note, struct cx_err *err);

/* Takes what another has, its classes by name. */
bool cx_school_merge(
    struct cx_school *to, struct cx_school *from, struct cx_err *err);

/*
 * Puts messages and classes in an order of their own.  False, CX_DATA: too
 * few messages, or of a class.
 */
bool cx_school_order(struct cx_school *c, struct cx_err *err);

/* Macro-F1 of who always says the class that is most frequent. */
double cx_school_most(const struct cx_school *c);

#endif
