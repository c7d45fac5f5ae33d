#ifndef CX_RECORD_BEST_H
#define CX_RECORD_BEST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/span.h"

/* The n best of any number of printed rows; of equal ones the first. */
struct cx_best;

/* n: over 0.  NULL without memory. */
struct cx_best *cx_best_new(size_t n);
void cx_best_free(struct cx_best *b);

/* Takes the next row, copied if it is among the best so far; NaN: the worst.
 * False without memory. */
bool cx_best_offer(struct cx_best *b, double rank, struct cx_span row);

/* After the last one: how many there are, and row i, best first. */
size_t cx_best_sort(struct cx_best *b);
struct cx_span cx_best_row(const struct cx_best *b, size_t i);

#endif
