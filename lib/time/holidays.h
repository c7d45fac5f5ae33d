#ifndef CX_TIME_HOLIDAYS_H
#define CX_TIME_HOLIDAYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A set of days (from 1970-01-01), gathered before a calendar is made. */
struct cx_holidays;

/* NULL: no memory. */
struct cx_holidays *cx_holidays_new(void);
void cx_holidays_free(struct cx_holidays *h);

/* Twice the same day is once.  False without memory. */
bool cx_holidays_add(struct cx_holidays *h, int64_t day);

/* The days in order, each once; valid until the next call. */
const int64_t *cx_holidays_days(struct cx_holidays *h, size_t *n);

#endif
