#ifndef CX_BASE_HASH_H
#define CX_BASE_HASH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

/*
 * XXH3, 64 bits, seed 0: the same on every machine, so it may be written to
 * state files and documented.  Not for security.
 */
uint64_t cx_hash(struct cx_span s);

/* XXH3, 128 bits, seed 0: where two keys must never be taken for one. */
struct cx_hash128 {
	uint64_t high, low;
};
struct cx_hash128 cx_hash128(struct cx_span s);

static inline bool
cx_hash128_eq(struct cx_hash128 a, struct cx_hash128 b)
{
	return a.high == b.high && a.low == b.low;
}

/* As 32 hexadecimal digits, the spelling of `xxhsum -H2'; not NUL-ended. */
enum { CX_HASH128_ROOM = 32 };
void cx_hash128_print(char out[CX_HASH128_ROOM], struct cx_hash128 h);

/* The same back; false: not 32 lower-case digits, *out untouched. */
bool cx_hash128_parse(struct cx_span s, struct cx_hash128 *out);

/* 64 bits as 16 digits; and back. */
void cx_hex_print(char out[16], uint64_t x);
bool cx_hex_parse(const char in[16], uint64_t *out);

#endif
