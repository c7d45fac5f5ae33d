#ifndef CX_RECORD_INPUTS_H
#define CX_RECORD_INPUTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "record/pipeline.h"

/* One operand, open.  Private to the record room. */
struct cx_input {
	const char *source; /* its name in messages */
	int fd;		    /* -1: memory */
	struct cx_span memory;
	bool regular;
};

struct cx_inputs {
	struct cx_input *at;
	size_t n;
};

/* One input over memory (borrowed).  NULL without memory. */
struct cx_inputs *cx_inputs_memory(
    struct cx_span text, const char *source, struct cx_err *err);

#endif
