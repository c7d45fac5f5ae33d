/*
 * XXH3 is compiled in here, not called in the shared library: keys are short,
 * and for short keys the call through the library's table is half the cost.
 */
#include "base/hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/banned.h"

uint64_t
cx_hash(struct cx_span s)
{
	return XXH3_64bits(s.at, s.len);
}
