#ifndef CX_BASE_HASH_H
#define CX_BASE_HASH_H

#include <stdint.h>

#include "base/span.h"

/*
 * XXH3, 64 bits, seed 0: the same on every machine, so it may be written to
 * state files and documented.  Not for security.
 */
uint64_t cx_hash(struct cx_span s);

#endif
