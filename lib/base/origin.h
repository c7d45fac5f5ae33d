#ifndef CX_BASE_ORIGIN_H
#define CX_BASE_ORIGIN_H

#include <stddef.h>

#include "base/err.h"
#include "base/json.h"

/*
 * Where a text that cx compiles (an expression, a metric, a message) was
 * written: a string of a rules file, or an option.  A plain value.
 */
struct cx_origin {
	const struct cx_json *node; /* the string, or NULL */
	const char *option;	    /* "-w" where node is NULL */
	size_t skip;		    /* bytes of it before the compiled text */
};

/*
 * Fills source, line and column (and the pointer into text) for byte
 * `offset' of the compiled text; leaves the code alone.
 */
void cx_origin_where(
    const struct cx_origin *o, size_t offset, struct cx_err *where);

/*
 * Fails there: CX_CONFIG for a rules file, CX_USAGE for an option.
 * Returns false.
 */
bool cx_origin_fail(const struct cx_origin *o, size_t offset,
    struct cx_err *err, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
