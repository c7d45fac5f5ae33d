#ifndef CX_RECORD_SLOTS_H
#define CX_RECORD_SLOTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"
#include "record/schema.h"

/* Columns that an option or a rules file lists: A,B,"C, D".  {0} is none. */
struct cx_slots {
	size_t *at;
	size_t n;
};

/*
 * Appends the columns of a list: a record of CSV, but that blanks around a
 * name without quotes do not count.  False (positions by origin): no list, an
 * empty name, or a name that is in the list already.
 */
bool cx_slots_add(struct cx_slots *slots, struct cx_schema *s,
    struct cx_span list, const struct cx_origin *origin, struct cx_err *err);

void cx_slots_done(struct cx_slots *slots);

#endif
