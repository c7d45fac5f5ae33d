#ifndef CX_RECORD_NDJSON_LIBRARY_H
#define CX_RECORD_NDJSON_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* What Jansson says about a line. */
struct cx_ndjson_verdict {
	bool taken;  /* an object, no key twice */
	bool passes; /* refused for a number's size or a \u0000: cx takes it */
	bool no_memory;
	size_t position; /* of the fault, in bytes from 0, about */
	char text[160];	 /* why, without anything of the data */
};

struct cx_ndjson_verdict cx_ndjson_ask(struct cx_span line);

#endif
