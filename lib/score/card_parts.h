#ifndef CX_SCORE_CARD_PARTS_H
#define CX_SCORE_CARD_PARTS_H

#include "score/card.h"

/* The inside of a card being read; private to card*.c. */
struct cx_card_reading {
	struct cx_card *card;
	const char *locale;
	double factor;	/* points of a unit of ln(odds) */
	int64_t weight; /* of CX_MICRO_MOST */
	struct cx_err *err;
};

/* Counts points against what all may add up to; v is where. */
bool cx_card_weigh(
    struct cx_card_reading *r, const struct cx_json *v, int64_t micros);

/* Reads variable i, whose column is not looked at yet. */
bool cx_card_variable(
    struct cx_card_reading *r, struct cx_json *v, struct cx_variable *out);

/* Reads what "training" says of distributions. */
bool cx_card_counts(struct cx_card_reading *r, struct cx_json *root);

#endif
